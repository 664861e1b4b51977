#include "sequencer.hpp"

namespace {

using Word = hls::stream<Data>;

// Reads ahead while instructions wait.
void fetch(const Data* instructions, unsigned count, Word& words) {
  const ap_uint<32> beats = ap_uint<32>(count) << 1;
words:
  for (ap_uint<32> i = 0; i < beats; i++) {
#pragma HLS PIPELINE II = 1
    words.write(instructions[i]);
  }
}

struct Summary {
  ap_uint<8> flags = 0, unit = 0;
  ap_uint<16> status = 0, tag = 0;
  ap_uint<32> first = unit::kNoInstruction, executed = 0;

  Data beat() const {
#pragma HLS INLINE
    Data data = 0;
    data.range(8 * unit::kSummaryFlags + 7, 8 * unit::kSummaryFlags) = flags;
    data.range(8 * unit::kSummaryUnit + 7, 8 * unit::kSummaryUnit) = unit;
    data.range(8 * unit::kSummaryStatus + 15, 8 * unit::kSummaryStatus) = status;
    data.range(8 * unit::kSummaryTag + 15, 8 * unit::kSummaryTag) = tag;
    data.range(8 * unit::kSummaryFirst + 31, 8 * unit::kSummaryFirst) = first;
    data.range(8 * unit::kSummaryExecuted + 31, 8 * unit::kSummaryExecuted) = executed;
    return data;
  }
};

#define SEQUENCER_SEND(name, number)              \
  case unit::number:                              \
    m_cmd_##name.write(full_beat(payload, true)); \
    break;
#define SEQUENCER_WAIT(name, number)      \
  case unit::number:                      \
    status = s_status_##name.read().data; \
    break;

void execute(Word& words, unsigned count, Data* summary SEQUENCER_PORTS) {
  Summary result;
  bool running = true;
run:
  for (ap_uint<32> i = 0; i < count; i++) {
#pragma HLS PIPELINE II = 2
    const Data header = words.read(), payload = words.read();
    const ap_uint<8> opcode = bits<8>(header, 8 * unit::kOpcodeOffset);
    const ap_uint<8> number = bits<8>(header, 8 * unit::kUnitOffset);
    const bool is_known =
        opcode == unit::kEnd || (number < unit::kUnits && (opcode == unit::kSend || opcode == unit::kWait));
    if (running && is_known) {
      result.executed++;
      if (opcode == unit::kEnd) {
        running = false;
      } else if (opcode == unit::kSend) {
        switch (number) { LAYERLOCK_UNITS(SEQUENCER_SEND) }
      } else {
        Data status = 0;
        switch (number) { LAYERLOCK_UNITS(SEQUENCER_WAIT) }
        const Flags flags = bits<16>(status, 8 * layout::kStatusFrame);
        if (flags != 0 && (result.flags & unit::kProgramStatus) == 0) {
          result.unit = number;
          result.tag = bits<16>(status, 8 * layout::kStatusTensorId);
          result.first = i;
          result.flags |= unit::kProgramStatus;
        }
        result.status |= flags;
      }
    } else if (running) {
      running = false;
      result.flags |= unit::kProgramInvalid;
      result.first = (result.flags & unit::kProgramStatus) != 0 ? result.first : i;
    }
  }
  if (running) result.flags |= unit::kProgramNoEnd;
  summary[0] = result.beat();
}

}  // namespace

#define SEQUENCER_PASS_COMMAND(name, number) , m_cmd_##name
#define SEQUENCER_PASS_STATUS(name, number) , s_status_##name

void sequencer(const Data* instructions, Data* summary, unsigned count SEQUENCER_PORTS) {
#pragma HLS INTERFACE m_axi port = instructions bundle = gmem offset = slave depth = 256 max_read_burst_length = \
    32 num_read_outstanding = 2
#pragma HLS INTERFACE m_axi port = summary bundle = gmem offset = slave depth = 1 max_write_burst_length = \
    2 num_write_outstanding = 1
#pragma HLS INTERFACE s_axilite port = instructions bundle = control
#pragma HLS INTERFACE s_axilite port = summary bundle = control
#pragma HLS INTERFACE s_axilite port = count bundle = control
#pragma HLS INTERFACE s_axilite port = return bundle = control
#pragma HLS INTERFACE ap_ctrl_chain port = return
#pragma HLS DATAFLOW
  hls::stream<Data> words;
#pragma HLS STREAM variable = words depth = 4
  fetch(instructions, count, words);
  execute(words, count, summary LAYERLOCK_UNITS(SEQUENCER_PASS_COMMAND) LAYERLOCK_UNITS(SEQUENCER_PASS_STATUS));
}
