// Self-checking testbench of trace: every source alone, pairs that alternate, packets in parts, packets that are
// shorter or longer than the command, refused commands. Returns 0 if every beat and every status is right.
#include <vector>

#include "command_tb.hpp"
#include "trace.hpp"

namespace {

constexpr unsigned kNone = 255;

struct Job {
  unsigned a, b, beats_a, beats_b, repeat;
  unsigned options = 0, op = 0, flags = 0;
  int more_a = 0, more_b = 0;  // beats of the source's packet beyond what the command takes
};

std::vector<Job> right_jobs() {
  std::vector<Job> all;
  for (unsigned source = 0; source < command::kSources; source++) all.push_back({source, kNone, source + 1, 0, 1});
  for (unsigned source = 0; source < command::kSources; source++) {
    all.push_back({source, (source + 4) % command::kSources, 1 + source % 3, 1 + source % 4, 5});
  }
  all.push_back({3, 0, 1, 1, 1});
  all.push_back({3, kNone, 40, 0, 3, command::kOptContinue});
  all.push_back({3, 7, 2, 2, 20, command::kOptContinue});
  all.push_back({3, 7, 2, 1, 4});
  all.push_back({3, kNone, 300, 0, 2});
  return all;
}

std::vector<Job> jobs() {
  std::vector<Job> all = right_jobs();
  all.push_back({1, kNone, 5, 0, 2, 0, 0, layout::kErrXEarly, -3});
  all.push_back({1, kNone, 5, 0, 2, 0, 0, layout::kErrXLate, 4});
  all.push_back({1, 2, 3, 2, 4, 0, 0, layout::kErrXLate | layout::kErrWEarly, 1, -5});
  all.push_back({1, 2, 3, 2, 4, 0, 0, layout::kErrXEarly | layout::kErrWLate, -12 + 1, 7});
  all.push_back({1, 2, 1, 1, 1});
  all.push_back({1, 2, 0, 2, 4, 0, 0, layout::kErrCmd, 6, 3});  // no beats of a; both packets are discarded
  all.push_back({1, 2, 3, 2, 0, 0, 0, layout::kErrCmd, 6, 3});  // no rounds
  all.push_back({1, 1, 3, 2, 4, 0, 0, layout::kErrCmd, 6});     // one source twice
  all.push_back({command::kSources, kNone, 3, 0, 4, 0, 0, layout::kErrCmd});
  all.push_back({1, 2, 3, 2, 4, 8, 0, layout::kErrCmd, 6, 3});  // unknown option
  all.push_back({4, kNone, 3, 0, 4, 0, 1, layout::kErrCmd});    // unknown op: no input
  all.push_back({4, 5, 3, 2, 4, layout::kOptClear});
  return all;
}

unsigned total(const Job& job, bool b) { return job.repeat * (b ? job.beats_b : job.beats_a); }

Data command_of(const Job& job, unsigned tag) {
  Data beat = tb::command_beat(job.op, tag, job.options);
  tb::put(beat, command::trace::kSourceA, job.a);
  tb::put(beat, command::trace::kSourceB, job.b);
  tb::put(beat, command::trace::kBeatsA, job.beats_a);
  tb::put(beat, command::trace::kBeatsB, job.beats_b);
  tb::put(beat, command::trace::kRepeat, job.repeat);
  return beat;
}

struct Bench {
  BeatStream s_cmd, sources[command::kSources], m_out, m_status;

  void feed(const Job& job, unsigned tag, bool b) {
    const unsigned source = b ? job.b : job.a;
    const int length = (job.flags == layout::kErrCmd ? 0 : int(total(job, b))) + (b ? job.more_b : job.more_a);
    const bool goes_on = (job.options & command::kOptContinue) != 0;
    for (int i = 0; i < length; i++) {
      sources[source].write(full_beat(tb::data_beat(tag * 16 + source, i), i == length - 1 && !goes_on));
    }
  }

  void expect(tb::Checker& checker, const Job& job, unsigned tag) {
    const bool goes_on = (job.options & command::kOptContinue) != 0;
    const unsigned beats = job.beats_a + job.beats_b;
    for (unsigned i = 0; job.flags != layout::kErrCmd && i < job.repeat * beats; i++) {
      const bool b = i % beats >= job.beats_a;
      const unsigned index =
          b ? i / beats * job.beats_b + i % beats - job.beats_a : i / beats * job.beats_a + i % beats;
      const bool is_there = int(index) < int(total(job, b)) + (b ? job.more_b : job.more_a);
      const Data data = is_there ? tb::data_beat(tag * 16 + (b ? job.b : job.a), index) : Data(0);
      checker.beat(m_out, data, i == job.repeat * beats - 1 && !goes_on, "beat", i);
    }
  }
};

}  // namespace

int main() {
  Bench bench;
  tb::Checker checker;
  const std::vector<Job> all = jobs();
  unsigned tag = 0, sticky = 0, frames = 0;
  for (const Job& job : all) {
    bench.s_cmd.write(full_beat(command_of(job, ++tag), true));
    bench.feed(job, tag, false);
    if (job.b != kNone && job.b != job.a) bench.feed(job, tag, true);
    BeatStream* s = bench.sources;
    trace(bench.s_cmd, s[0], s[1], s[2], s[3], s[4], s[5], s[6], s[7], s[8], bench.m_out, bench.m_status);
    const bool clear = (job.options & layout::kOptClear) != 0;
    sticky = (clear ? 0 : sticky) | job.flags, frames = clear ? 1 : frames + 1;
    bench.expect(checker, job, tag);
    checker.status(bench.m_status, tag, job.flags, sticky, frames);
    for (const BeatStream& stream : bench.sources) checker.nothing(stream, "beats left of a source");
  }
  checker.nothing(bench.m_out, "beats too many"), checker.nothing(bench.m_status, "statuses too many");
  return checker.verdict("commands", unsigned(all.size()));
}
