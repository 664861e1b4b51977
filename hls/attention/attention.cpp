#include "attention.hpp"

#include "attend.hpp"
#include "divide.hpp"

namespace attn {

// All q rows of the packet: a key-value head's K comes only after the q of all heads has been taken.
void load_q(BeatStream& s_q, Packet& packet, const Command& cmd, Data q[kMaxQBeats], Exponent exponent[kMaxQRows]) {
#pragma HLS INLINE
  const ap_uint<9> rows = cmd.tokens * cmd.group * cmd.heads;
  const ap_uint<13> beats = rows * ap_uint<5>(cmd.slots + 1);
  ap_uint<9> row = 0;
  ap_uint<12> word = 0;
  Steps step = 0;
load_q:
  for (ap_uint<13> i = 0; i < beats; i++) {
#pragma HLS PIPELINE II = 1
    const Data beat = packet.read(s_q, i == beats - 1);
    if (step == 0) {
      exponent[row] = beat;
      row = row + 1;
    } else {
      q[word] = beat;
      word = word + 1;
    }
    step = step == cmd.slots ? Steps(0) : Steps(step + 1);
  }
}

}  // namespace attn

extern "C" void attention(BeatStream& s_cmd, BeatStream& s_q, BeatStream& s_kv, BeatStream& m_o, BeatStream& m_trace,
                          BeatStream& m_status) {
#pragma HLS INTERFACE mode = axis port = s_cmd
#pragma HLS INTERFACE mode = axis port = s_q
#pragma HLS INTERFACE mode = axis port = s_kv
#pragma HLS INTERFACE mode = axis port = m_o
#pragma HLS INTERFACE mode = axis port = m_trace
#pragma HLS INTERFACE mode = axis port = m_status
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  using namespace attn;

  static ap_uint<32> sticky = 0, frames = 0;
  // Sums of each column in the lower half. Nothing is ever written to the upper one: its zeros are what a sum begins
  // with.
  static Acc acc[kHeads][2 * kMaxDim];
#pragma HLS BIND_STORAGE variable = acc type = ram_2p impl = bram
#pragma HLS ARRAY_PARTITION variable = acc complete dim = 1
  Data q[kMaxQBeats];
  Exponent exponent[kMaxQRows];
  Sum total[kHeads];
#pragma HLS BIND_STORAGE variable = q type = ram_2p impl = uram
#pragma HLS BIND_STORAGE variable = total type = ram_2p impl = lutram

  const Data beat = s_cmd.read().data;
  const CommonCommand common(beat);
  const Command cmd(beat);
  Flags flags = cmd.refused ? layout::kErrCmd : 0;
  bool discard_q = cmd.refused && cmd.known, discard_kv = cmd.refused && cmd.known;

  if (!cmd.refused) {
    Packet q_packet, kv_packet;
    load_q(s_q, q_packet, cmd, q, exponent);
    ap_uint<9> row = 0;
  heads:
    for (ap_uint<8> head = 0; head < cmd.heads; head++) {
    tokens:
      for (ap_uint<4> token = 0; token < cmd.tokens; token++) {
        const Rows rows = cmd.position + token + 1;
        const bool is_end = head == cmd.heads - 1 && token == cmd.tokens - 1;
        attend(s_kv, kv_packet, cmd, row + token, rows, is_end, q, exponent, total, acc);
        divide(m_o, m_trace, cmd, is_end, total, acc);
      }
      row = row + cmd.tokens * cmd.group;
    }
    discard_q = q_packet.late();
    discard_kv = kv_packet.late();
    flags |= q_packet.flags(0) | kv_packet.flags(1);
  }

  sticky = (common.clear ? ap_uint<32>(0) : sticky) | flags;
  frames = (common.clear ? ap_uint<32>(0) : frames) + 1;
  respond(m_status, common.tag, sticky, flags, layout::kNoBlock, frames);
  discard(s_q, discard_q);
  discard(s_kv, discard_kv);
}
