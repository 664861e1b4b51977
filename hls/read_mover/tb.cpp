// Self-checking testbench of read_mover: packets of all small lengths and some long ones, packets in parts, refused
// commands, two calls. Returns 0 if every beat and every status is right.
#include <vector>

#include "command_tb.hpp"
#include "read_mover.hpp"

namespace {

constexpr unsigned kMemoryBeats = 512;  // depth= of the interface

struct Job {
  unsigned offset, beats, options, op, flags;
};

std::vector<Job> jobs() {
  std::vector<Job> all;
  for (unsigned beats = 1; beats <= 5; beats++) all.push_back({7 * beats, beats, 0, 0, 0});
  for (const unsigned beats : {63u, 64u, 65u, 257u, 300u}) all.push_back({511 - beats, beats, 0, 0, 0});
  for (const unsigned beats : {3u, 1u, 70u}) all.push_back({11, beats, command::kOptContinue, 0, 0});
  all.push_back({200, 9, 0, 0, 0});              // the end of that packet
  all.push_back({0, 0, 0, 0, layout::kErrCmd});  // no beats
  all.push_back({0, 5, 0, 1, layout::kErrCmd});  // unknown op
  all.push_back({0, 5, 8, 0, layout::kErrCmd});  // unknown option
  all.push_back({0, 0, 8, command::kOpStop, layout::kErrCmd});
  all.push_back({1, 1, 0, 0, 0});                  // goes on after that
  all.push_back({2, 2, layout::kOptClear, 0, 0});  // forgets that
  return all;
}

}  // namespace

int main() {
  std::vector<Data> memory(kMemoryBeats);
  for (unsigned i = 0; i < kMemoryBeats; i++) memory[i] = tb::data_beat(1, i);
  tb::Checker checker;
  const std::vector<Job> all = jobs();
  for (int call = 0; call < 2; call++) {
    BeatStream s_cmd, m_out, m_status;
    unsigned tag = 0;
    for (const Job& job : all) {
      Data beat = tb::command_beat(job.op, tag++, job.options);
      tb::put(beat, command::read_mover::kBeats, job.beats);
      tb::put(beat, command::read_mover::kOffset, job.offset);
      s_cmd.write(full_beat(beat, true));
    }
    s_cmd.write(full_beat(tb::command_beat(command::kOpStop, tag), true));
    read_mover(memory.data(), s_cmd, m_out, m_status);
    unsigned sticky = 0, frames = 0;
    tag = 0;
    for (const Job& job : all) {
      const bool clear = (job.options & layout::kOptClear) != 0, goes_on = (job.options & command::kOptContinue) != 0;
      sticky = (clear ? 0 : sticky) | job.flags, frames = clear ? 1 : frames + 1;
      for (unsigned i = 0; job.flags == 0 && i < job.beats; i++)
        checker.beat(m_out, memory[job.offset + i], i == job.beats - 1 && !goes_on, "beat", i);
      checker.status(m_status, tag++, job.flags, sticky, frames);
    }
    checker.status(m_status, tag, 0, sticky, frames + 1);
    checker.nothing(m_out, "beats too many"), checker.nothing(m_status, "statuses too many");
  }
  return checker.verdict("commands", 2 * unsigned(all.size()));
}
