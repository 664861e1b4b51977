#include "gather.hpp"

namespace {

constexpr int kLanes = command::kLanes;

static_assert(kLanes == 4, "the kernel has four inputs");

using Groups = ap_uint<16>;  // of 8 columns

struct Command : CommonCommand {
  Groups groups;
  bool known, refused;
};

Command decode(const Data& beat) {
#pragma HLS INLINE
  Command c{CommonCommand(beat), 0, false, false};
  c.groups = get(beat, command::gather::kColumns8);
  c.known = c.op <= command::kOpArgmax;
  c.refused = c.CommonCommand::refused() || !c.known || c.groups == 0 ||
              has_unused_bits(beat, command::gather::kUnusedLow, command::gather::kUnusedHigh);
  return c;
}

}  // namespace

extern "C" void gather(BeatStream& s_cmd, BeatStream& s_y0, BeatStream& s_y1, BeatStream& s_y2, BeatStream& s_y3,
                       BeatStream& m_rope, BeatStream& m_residual, BeatStream& m_silu, BeatStream& m_argmax,
                       BeatStream& m_trace, BeatStream& m_status) {
#pragma HLS INTERFACE mode = axis port = s_cmd
#pragma HLS INTERFACE mode = axis port = s_y0 register_mode = forward
#pragma HLS INTERFACE mode = axis port = s_y1 register_mode = forward
#pragma HLS INTERFACE mode = axis port = s_y2 register_mode = forward
#pragma HLS INTERFACE mode = axis port = s_y3 register_mode = forward
#pragma HLS INTERFACE mode = axis port = m_rope register_mode = forward
#pragma HLS INTERFACE mode = axis port = m_residual
#pragma HLS INTERFACE mode = axis port = m_silu
#pragma HLS INTERFACE mode = axis port = m_argmax
#pragma HLS INTERFACE mode = axis port = m_trace register_mode = forward
#pragma HLS INTERFACE mode = axis port = m_status
#pragma HLS INTERFACE mode = ap_ctrl_none port = return

  static ap_uint<32> sticky = 0, frames = 0;

  const Command cmd = decode(s_cmd.read().data);
  Flags flags = cmd.refused ? layout::kErrCmd : 0;
  bool more[kLanes];
#pragma HLS ARRAY_PARTITION variable = more complete dim = 1
refused:
  for (int lane = 0; lane < kLanes; lane++) {
#pragma HLS UNROLL
    more[lane] = cmd.refused && cmd.known;
  }

  if (!cmd.refused) {
    Packet packet[kLanes];
#pragma HLS ARRAY_PARTITION variable = packet complete dim = 1
    const ap_uint<5> last_beat = (ap_uint<5>(cmd.tokens) << 1) - 1;  // of a group
    const ap_uint<20> beats = (ap_uint<20>(cmd.groups) * cmd.tokens) << 1;
    ap_uint<5> beat = 0;
    ap_uint<17> group = 0;
    ap_uint<2> lane = 0;
  join:
    for (ap_uint<20> i = 0; i < beats; i++) {
#pragma HLS PIPELINE II = 1
      const bool group_end = beat == last_beat, end = i == beats - 1;
      const bool lane_end = group_end && ap_uint<17>(group + kLanes) >= cmd.groups;
      Data y;
      if (lane == 0)
        y = packet[0].read(s_y0, lane_end);
      else if (lane == 1)
        y = packet[1].read(s_y1, lane_end);
      else if (lane == 2)
        y = packet[2].read(s_y2, lane_end);
      else
        y = packet[3].read(s_y3, lane_end);
      const Beat out = full_beat(y, end);
      if (cmd.op == command::kOpRope)
        m_rope.write(out);
      else if (cmd.op == command::kOpResidual)
        m_residual.write(out);
      else if (cmd.op == command::kOpSiluMul)
        m_silu.write(out);
      else
        m_argmax.write(out);
      if (cmd.trace) m_trace.write(out);
      beat = group_end ? ap_uint<5>(0) : ap_uint<5>(beat + 1);
      group = group_end ? ap_uint<17>(group + 1) : group;
      lane = group_end ? ap_uint<2>(lane + 1) : lane;
    }
  lanes:
    for (int l = 0; l < kLanes; l++) {
#pragma HLS UNROLL
      const bool has_packet = cmd.groups > l;
      more[l] = has_packet && packet[l].late();
      flags |= has_packet ? packet[l].flags(l) : Flags(0);
    }
  }

  sticky = (cmd.clear ? ap_uint<32>(0) : sticky) | flags;
  frames = (cmd.clear ? ap_uint<32>(0) : frames) + 1;
  respond(m_status, cmd.tag, sticky, flags, layout::kNoBlock, frames);
  discard(s_y0, more[0]);
  discard(s_y1, more[1]);
  discard(s_y2, more[2]);
  discard(s_y3, more[3]);
}
