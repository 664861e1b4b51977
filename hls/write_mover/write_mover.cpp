#include "write_mover.hpp"

void write_mover(Data* mem, BeatStream& s_cmd, BeatStream& s_in, BeatStream& m_status) {
#pragma HLS INTERFACE m_axi port = mem bundle = gmem offset = slave depth = 512 max_write_burst_length = \
    64 num_write_outstanding = 4
#pragma HLS INTERFACE mode = axis port = s_cmd
#pragma HLS INTERFACE mode = axis port = s_in register_mode = forward
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
    const ap_uint<32> beats = get(beat, command::write_mover::kBeats);
    const ap_uint<32> offset = get(beat, command::write_mover::kOffset);
    const bool stop = cmd.op == command::kOpStop;
    const bool refused = cmd.refused() || (!stop && (cmd.op != 0 || beats == 0)) ||
                         has_unused_bits(beat, command::write_mover::kUnusedLow, command::write_mover::kUnusedHigh);
    const ap_uint<32> count = stop || refused ? ap_uint<32>(0) : beats;
    Packet packet;
  words:
    for (ap_uint<32> i = 0; i < count; i++) {
#pragma HLS PIPELINE II = 1
#pragma HLS LOOP_TRIPCOUNT min = 1 max = 65536
      mem[offset + i] = packet.read(s_in, i == count - 1);
    }
    const Flags flags = refused ? Flags(layout::kErrCmd) : stop ? Flags(0) : packet.flags(0);
    sticky = (cmd.clear ? ap_uint<32>(0) : sticky) | flags;
    frames = (cmd.clear ? ap_uint<32>(0) : frames) + 1;
    respond(m_status, cmd.tag, sticky, flags, layout::kNoBlock, frames);
    discard(s_in, cmd.op == 0 && packet.late());  // of a refused command: one packet, if its op is known
    serving = !stop || refused;
  }
}
