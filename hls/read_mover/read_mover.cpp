#include "read_mover.hpp"

// The 256 words of 4 bursts may be on their way: enough for one a cycle from memory 250 cycles away. They are asked for
// as soon as the command is there, so they wait for the reader and not the reader for them.
void read_mover(const Data* mem, BeatStream& s_cmd, BeatStream& m_out, BeatStream& m_status) {
#pragma HLS INTERFACE m_axi port = mem bundle = gmem offset = slave depth = 512 max_read_burst_length = \
    64 num_read_outstanding = 4
#pragma HLS INTERFACE mode = axis port = s_cmd
#pragma HLS INTERFACE mode = axis port = m_out
#pragma HLS INTERFACE mode = axis port = m_status
#pragma HLS INTERFACE s_axilite port = mem bundle = control
#pragma HLS INTERFACE s_axilite port = return bundle = control
#pragma HLS INTERFACE ap_ctrl_chain port = return
  ap_uint<32> sticky = 0, frames = 0;
  bool serving = true;
serve:
  while (serving) {
    const Data beat = s_cmd.read().data;
    const CommonCommand cmd(beat);
    const ap_uint<32> beats = get(beat, command::read_mover::kBeats);
    const ap_uint<32> offset = get(beat, command::read_mover::kOffset);
    const bool stop = cmd.op == command::kOpStop;
    const bool refused = cmd.refused() || (!stop && (cmd.op != 0 || beats == 0)) ||
                         has_unused_bits(beat, command::read_mover::kUnusedLow, command::read_mover::kUnusedHigh);
    const ap_uint<32> count = stop || refused ? ap_uint<32>(0) : beats;
  words:
    for (ap_uint<32> i = 0; i < count; i++) {
#pragma HLS PIPELINE II = 1
#pragma HLS LOOP_TRIPCOUNT min = 1 max = 65536
      m_out.write(full_beat(mem[offset + i], i == count - 1 && !cmd.emit));
    }
    const Flags flags = refused ? layout::kErrCmd : 0;
    sticky = (cmd.clear ? ap_uint<32>(0) : sticky) | flags;
    frames = (cmd.clear ? ap_uint<32>(0) : frames) + 1;
    respond(m_status, cmd.tag, sticky, flags, layout::kNoBlock, frames);
    serving = !stop || refused;
  }
}
