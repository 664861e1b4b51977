// Self-checking testbench of write_mover: packets of all small lengths and some long ones, packets that are shorter or
// longer than the command, refused commands, two calls. Returns 0 if memory and every status are right.
#include <vector>

#include "command_tb.hpp"
#include "write_mover.hpp"

namespace {

constexpr unsigned kMemoryBeats = 512;  // depth= of the interface

struct Job {
  unsigned offset, beats, length, op, flags, options = 0;  // `length` of the packet
};

std::vector<Job> jobs() {
  std::vector<Job> all;
  for (unsigned beats = 1; beats <= 5; beats++) all.push_back({7 * beats, beats, beats, 0, 0});
  for (const unsigned beats : {63u, 64u, 65u, 257u, 300u}) all.push_back({511 - beats, beats, beats, 0, 0});
  all.push_back({100, 9, 5, 0, layout::kErrXEarly});
  all.push_back({110, 9, 10, 0, layout::kErrXLate});
  all.push_back({120, 2, 90, 0, layout::kErrXLate});
  all.push_back({0, 0, 3, 0, layout::kErrCmd});     // no beats; the packet is discarded
  all.push_back({0, 5, 5, 1, layout::kErrCmd});     // unknown op: no input
  all.push_back({0, 5, 5, 0, layout::kErrCmd, 8});  // unknown option
  all.push_back({300, 70, 70, 0, 0});
  return all;
}

// Whether a job takes a packet.
bool takes(const Job& job) { return job.op == 0; }

}  // namespace

int main() {
  tb::Checker checker;
  const std::vector<Job> all = jobs();
  for (int call = 0; call < 2; call++) {
    std::vector<Data> memory(kMemoryBeats), want(kMemoryBeats);
    for (unsigned i = 0; i < kMemoryBeats; i++) memory[i] = want[i] = tb::data_beat(1, i);
    BeatStream s_cmd, s_in, m_status;
    unsigned tag = 0;
    for (const Job& job : all) {
      Data beat = tb::command_beat(job.op, tag++, job.options);
      tb::put(beat, command::write_mover::kBeats, job.beats);
      tb::put(beat, command::write_mover::kOffset, job.offset);
      s_cmd.write(full_beat(beat, true));
      for (unsigned i = 0; takes(job) && i < job.length; i++) {
        s_in.write(full_beat(tb::data_beat(tag, i), i == job.length - 1));
      }
      for (unsigned i = 0; job.flags != layout::kErrCmd && i < job.beats; i++)
        want[job.offset + i] = i < job.length ? tb::data_beat(tag, i) : Data(0);
    }
    s_cmd.write(full_beat(tb::command_beat(command::kOpStop, tag), true));
    write_mover(memory.data(), s_cmd, s_in, m_status);
    unsigned sticky = 0, frames = 0;
    tag = 0;
    for (const Job& job : all) checker.status(m_status, tag++, job.flags, sticky |= job.flags, ++frames);
    checker.status(m_status, tag, 0, sticky, frames + 1);
    for (unsigned i = 0; i < kMemoryBeats; i++) checker.expect(memory[i] == want[i], "beat of memory", i);
    checker.nothing(s_in, "beats left"), checker.nothing(m_status, "statuses too many");
  }
  return checker.verdict("commands", 2 * unsigned(all.size()));
}
