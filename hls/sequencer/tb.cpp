// Self-checking testbench of sequencer: commands to every unit, statuses of every unit, flags of the first and of later
// ones, programs that are damaged or have no end. Returns 0 if every beat and every summary is right.
#include <vector>

#include "command_tb.hpp"
#include "sequencer.hpp"

namespace {

struct Instruction {
  unsigned opcode, number;
  Data payload;
};

struct Status {
  unsigned number, tag, flags;
};

struct Expected {
  unsigned flags, unit, status, tag, first, executed;
};

struct Ports {
  BeatStream command[unit::kUnits], status[unit::kUnits];
};

#define PASS_COMMAND(name, number) , ports.command[unit::number]
#define PASS_STATUS(name, number) , ports.status[unit::number]

class Bench {
 public:
  // Runs a program with a status beat for each WAIT, whose flags are zero but for those of `flagged`; checks the
  // commands up to instruction `executed`, and the summary.
  void run(const std::vector<Instruction>& program, const std::vector<Status>& flagged, const Expected& want) {
    std::vector<Data> memory(2 * kInstructions);
    Ports ports;
    std::vector<Status> left = flagged;
    for (size_t i = 0; i < program.size(); i++) {
      const Instruction& step = program[i];
      memory[2 * i].range(7, 0) = step.opcode, memory[2 * i].range(15, 8) = step.number;
      memory[2 * i + 1] = step.payload;
      if (step.opcode == unit::kWait && i < want.executed) ports.status[step.number].write(status(step.number, left));
    }
    Data summary = 0;
    sequencer(memory.data(), &summary,
              unsigned(program.size()) LAYERLOCK_UNITS(PASS_COMMAND) LAYERLOCK_UNITS(PASS_STATUS));
    for (size_t i = 0; i < want.executed; i++) {
      if (program[i].opcode == unit::kSend)
        checker.beat(ports.command[program[i].number], program[i].payload, true, "command", unsigned(i));
    }
    for (const BeatStream& stream : ports.command) checker.nothing(stream, "commands too many");
    for (const BeatStream& stream : ports.status) checker.nothing(stream, "statuses left");
    Data data = 0;
    data.range(7, 0) = want.flags, data.range(15, 8) = want.unit, data.range(31, 16) = want.status;
    data.range(47, 32) = want.tag, data.range(95, 64) = want.first, data.range(127, 96) = want.executed;
    checker.expect(summary == data, "summary", ++programs);
  }

  tb::Checker checker;
  unsigned programs = 0;

 private:
  static constexpr size_t kInstructions = 128;  // half the depth= of the interface

  static Beat status(unsigned number, std::vector<Status>& left) {
    Data data = tb::data_beat(7, number);
    data.range(47, 32) = 0;
    if (!left.empty() && left.front().number == number) {
      data.range(47, 32) = left.front().flags, data.range(63, 48) = left.front().tag;
      left.erase(left.begin());
    }
    return full_beat(data, true);
  }
};

std::vector<Instruction> every_unit() {
  std::vector<Instruction> program;
  for (unsigned number = 0; number < unit::kUnits; number++)
    program.push_back({unit::kSend, number, tb::data_beat(1, number)});
  for (unsigned number = unit::kUnits; number-- > 0;) program.push_back({unit::kWait, number, 0});
  for (unsigned number = 0; number < unit::kUnits; number += 3) {
    program.push_back({unit::kSend, number, tb::data_beat(2, number)});
    program.push_back({unit::kWait, number, tb::data_beat(3, number)});
  }
  program.push_back({unit::kEnd, 0, 0});
  return program;
}

}  // namespace

int main() {
  Bench bench;
  const std::vector<Instruction> good = every_unit();
  const unsigned size = unsigned(good.size()), none = unit::kNoInstruction;
  bench.run(good, {}, {0, 0, 0, 0, none, size});
  // flags: unit 20 answers before unit 3
  const unsigned at = 2 * unit::kUnits - 1 - 20;
  bench.run(good, {{20, 77, 2}, {3, 5, 0x101}}, {unit::kProgramStatus, 20, 0x103, 77, at, size});
  std::vector<Instruction> program = good;
  program.insert(program.begin() + 40, {unit::kEnd, 0, 0});  // what follows is not carried out
  bench.run(program, {}, {0, 0, 0, 0, none, 41});
  program = good;
  program.pop_back();
  bench.run(program, {}, {unit::kProgramNoEnd, 0, 0, 0, none, size - 1});
  for (const Instruction& wrong :
       {Instruction{0, 0, 0}, {4, 0, 0}, {unit::kSend, unit::kUnits, 0}, {unit::kWait, 255, 0}, {0x81, 1, 0}}) {
    program = good;
    program[45] = wrong;
    bench.run(program, {}, {unit::kProgramInvalid, 0, 0, 0, 45, 45});
  }
  program[50] = program[45], program[45] = good[45];
  bench.run(program, {{20, 9, 1}}, {unit::kProgramStatus | unit::kProgramInvalid, 20, 1, 9, at, 50});
  bench.run({}, {}, {unit::kProgramNoEnd, 0, 0, 0, none, 0});
  bench.run({{unit::kEnd, 0, 0}}, {}, {0, 0, 0, 0, none, 1});
  return bench.checker.verdict("programs", bench.programs);
}
