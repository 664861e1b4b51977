#include "residual.hpp"

namespace {

constexpr int kWords = 4096;  // of 4 values, in the order of a Q16 packet
constexpr int kValues = 4;    // of a beat

using Word = ap_uint<13>;  // a number of words
using Groups = ap_uint<12>;

struct Command : CommonCommand {
  Groups groups;  // of 8 columns
  bool load, refused;
};

Command decode(const Data& beat, ap_uint<4> held_tokens, Groups held_groups) {
#pragma HLS INLINE
  Command c{CommonCommand(beat), 0, false, false};
  const ap_uint<16> groups = get(beat, command::residual::kColumns8);
  c.load = c.op == command::kOpLoad;
  c.groups = groups;
  const bool fits = groups != 0 && groups <= kWords / 2 && ap_uint<16>(c.groups * c.tokens) <= kWords / 2;
  const bool held = c.tokens == held_tokens && c.groups == held_groups;
  c.refused = c.CommonCommand::refused() || c.op > command::kOpAdd || !fits || !(c.load || held) ||
              has_unused_bits(beat, command::residual::kUnusedLow, command::residual::kUnusedHigh);
  return c;
}

Data add(const Data& x, const Data& y) {
#pragma HLS INLINE
  Data sum;
values:
  for (int i = 0; i < kValues; i++) {
#pragma HLS UNROLL
    const ap_int<32> a = x.range(32 * i + 31, 32 * i), b = y.range(32 * i + 31, 32 * i);
    sum.range(32 * i + 31, 32 * i) = saturate<33>(ap_int<33>(a) + b);
  }
  return sum;
}

}  // namespace

extern "C" void residual(BeatStream& s_cmd, BeatStream& s_x, BeatStream& s_y, BeatStream& m_x, BeatStream& m_trace,
                         BeatStream& m_status) {
#pragma HLS INTERFACE mode = axis port = s_cmd
#pragma HLS INTERFACE mode = axis port = s_x register_mode = forward
#pragma HLS INTERFACE mode = axis port = s_y register_mode = forward
#pragma HLS INTERFACE mode = axis port = m_x
#pragma HLS INTERFACE mode = axis port = m_trace
#pragma HLS INTERFACE mode = axis port = m_status
#pragma HLS INTERFACE mode = ap_ctrl_none port = return

  static ap_uint<32> sticky = 0, frames = 0;
  static ap_uint<4> held_tokens = 0;  // what the buffer holds; 0: nothing yet
  static Groups held_groups = 0;
  static Data stream[kWords];
#pragma HLS BIND_STORAGE variable = stream type = ram_2p impl = uram

  const Command cmd = decode(s_cmd.read().data, held_tokens, held_groups);
  Flags flags = cmd.refused ? layout::kErrCmd : 0;
  bool discard_x = cmd.refused && cmd.op == command::kOpLoad, discard_y = cmd.refused && cmd.op == command::kOpAdd;

  if (!cmd.refused) {
    const bool single = cmd.load && cmd.tokens == 1;  // the natural order is the packet's
    const Word words = Word(cmd.groups * cmd.tokens) << 1, token_words = Word(cmd.groups) << 1;
    const Word stride = Word(cmd.tokens) << 1;  // words of a group
    if (cmd.load && !single) {
    tokens:
      for (ap_uint<4> token = 0; token < cmd.tokens; token++) {
        Packet packet;
        Word address = Word(token) << 1;
      load:
        for (Word i = 0; i < token_words; i++) {
#pragma HLS PIPELINE II = 1
          stream[address] = packet.read(s_x, i == token_words - 1);
          address = i[0] ? Word(address + stride - 1) : Word(address + 1);
        }
        flags |= packet.flags(0);
        discard_x = packet.late() && token == cmd.tokens - 1;  // the last one after the answer
        discard(s_x, packet.late() && !discard_x);
      }
    }
    if (!cmd.load || single || cmd.emit || cmd.trace) {
      Packet x_packet, y_packet;
    update:
      for (Word i = 0; i < words; i++) {
#pragma HLS PIPELINE II = 1
        Data x;
        if (single)
          x = x_packet.read(s_x, i == words - 1);
        else
          x = stream[i];
        if (!cmd.load) x = add(x, y_packet.read(s_y, i == words - 1));
        if (single || !cmd.load) stream[i] = x;
        if (cmd.emit) m_x.write(full_beat(x, i == words - 1));
        if (cmd.trace) m_trace.write(full_beat(x, i == words - 1));
      }
      if (single) {
        flags |= x_packet.flags(0);
        discard_x = x_packet.late();
      }
      if (!cmd.load) {
        flags |= y_packet.flags(1);
        discard_y = y_packet.late();
      }
    }
    held_tokens = cmd.tokens;
    held_groups = cmd.groups;
  }

  sticky = (cmd.clear ? ap_uint<32>(0) : sticky) | flags;
  frames = (cmd.clear ? ap_uint<32>(0) : frames) + 1;
  respond(m_status, cmd.tag, sticky, flags, layout::kNoBlock, frames);
  discard(s_x, discard_x);
  discard(s_y, discard_y);
}
