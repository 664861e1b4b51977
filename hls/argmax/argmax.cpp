#include "argmax.hpp"

namespace {

using Value = ap_int<32>;
using Index = ap_uint<19>;  // of a column
using Groups = ap_uint<16>;

struct Command : CommonCommand {
  Groups groups;  // of 8 columns
  bool refused;
};

struct Best {
  Index index = 0;
  Value value = 0;
};

Command decode(const Data& beat) {
#pragma HLS INLINE
  Command c{CommonCommand(beat), 0, false};
  c.groups = get(beat, command::argmax::kColumns8);
  c.refused = c.CommonCommand::refused() || c.op != 0 || c.groups == 0 ||
              has_unused_bits(beat, command::argmax::kUnusedLow, command::argmax::kUnusedHigh);
  return c;
}

// The better one; the first one on ties.
Best better(const Best& first, const Best& then) {
#pragma HLS INLINE
  return then.value > first.value ? then : first;
}

Best entry(const Data& beat, ap_uint<17> word, int i) {
#pragma HLS INLINE
  Best best;
  best.index = (Index(word) << 2) + i;
  best.value = beat.range(32 * i + 31, 32 * i);
  return best;
}

}  // namespace

extern "C" void argmax(BeatStream& s_cmd, BeatStream& s_y, BeatStream& m_best, BeatStream& m_trace,
                       BeatStream& m_status) {
#pragma HLS INTERFACE mode = axis port = s_cmd
#pragma HLS INTERFACE mode = axis port = s_y register_mode = forward
#pragma HLS INTERFACE mode = axis port = m_best
#pragma HLS INTERFACE mode = axis port = m_trace register_mode = forward
#pragma HLS INTERFACE mode = axis port = m_status
#pragma HLS INTERFACE mode = ap_ctrl_none port = return

  static ap_uint<32> sticky = 0, frames = 0;

  const Command cmd = decode(s_cmd.read().data);
  Flags flags = cmd.refused ? layout::kErrCmd : 0;
  bool discard_y = cmd.refused && cmd.op == 0;

  if (!cmd.refused) {
    Packet packet;
    Index index[command::kMaxTokens];
    Value value[command::kMaxTokens];
#pragma HLS ARRAY_PARTITION variable = index complete
#pragma HLS ARRAY_PARTITION variable = value complete
    const ap_uint<20> beats = ap_uint<20>(cmd.groups * cmd.tokens) << 1;
    ap_uint<17> word = 0;  // of the token: 4 columns each
    ap_uint<4> token = 0;

  search:
    for (ap_uint<20> i = 0; i < beats; i++) {
#pragma HLS PIPELINE II = 2
      const Data beat = packet.read(s_y, i == beats - 1);
      const Best low = better(entry(beat, word, 0), entry(beat, word, 1));
      const Best high = better(entry(beat, word, 2), entry(beat, word, 3));
      Best best = better(low, high);
      if (word != 0) {
        Best before;
        before.index = index[token];
        before.value = value[token];
        best = better(before, best);
      }
      index[token] = best.index;
      value[token] = best.value;
      const bool group_end = word[0], wraps = group_end && token == cmd.tokens - 1;
      word = !group_end || wraps ? ap_uint<17>(word + 1) : ap_uint<17>(word - 1);
      if (group_end) token = wraps ? ap_uint<4>(0) : ap_uint<4>(token + 1);
    }
  answer:
    for (ap_uint<4> t = 0; t < cmd.tokens; t++) {
#pragma HLS PIPELINE II = 1
      const Data best = (Data(ap_uint<32>(value[t])) << 32) | Data(index[t]);
      m_best.write(full_beat(best, t == cmd.tokens - 1));
      if (cmd.trace) m_trace.write(full_beat(best, t == cmd.tokens - 1));
    }
    flags |= packet.flags(0);
    discard_y = packet.late();
  }

  sticky = (cmd.clear ? ap_uint<32>(0) : sticky) | flags;
  frames = (cmd.clear ? ap_uint<32>(0) : frames) + 1;
  respond(m_status, cmd.tag, sticky, flags, layout::kNoBlock, frames);
  discard(s_y, discard_y);
}
