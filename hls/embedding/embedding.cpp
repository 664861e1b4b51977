#include "embedding.hpp"

namespace {

constexpr int kR = layout::kRowsPerBeat;

using Groups = ap_uint<16>;
using Scale = ap_uint<layout::kScaleBits>;
using Product = ap_int<22>;  // |d * S| <= 15 * 65535 of one plane, their sum of two
using Value = ap_int<32>;
using Shift = ap_int<8>;

constexpr int kProductBits = 21;
static_assert(layout::kShape32Beats == (1 << 3) + 2 && layout::kShape64Beats == (1 << 4) + 2 &&
                  layout::kShape128Beats == (1 << 5) + 2,
              "a block is two beats and 1 << block_log beats of weights");
constexpr int kWords = 2048;  // of products of a high plane, until the low one comes: K up to 8192
using Word = ap_uint<kR * kProductBits>;
using WordIndex = ap_uint<11>;

struct Command : CommonCommand {
  Groups groups;
  ap_uint<3> column, nibble;
  ap_uint<3> block_log;  // log2 of the weight beats of a block
  bool planes, known, refused;
};

Command decode(const Data& beat) {
#pragma HLS INLINE
  Command c{CommonCommand(beat), 0, 0, 0, 0, false, false, false};
  const ap_uint<8> column = get(beat, command::embedding::kColumn);
  c.groups = get(beat, command::embedding::kGroups);
  c.column = column;
  c.nibble = layout::kNibbleOfColumn[c.column];
  const bool g128 = (c.op & layout::kFlagG128) != 0, g32 = (c.op & layout::kFlagG32) != 0;
  c.block_log = 4 + g128 - g32;
  constexpr int kKnown =
      layout::kFlagG128 | layout::kFlagG32 | layout::kFlagScaleS | layout::kFlagChecked | layout::kFlagLaneMask;
  const ap_uint<8> others = c.op & ap_uint<8>(~kKnown);
  c.known = (c.op & layout::kFlagScaleS) != 0 && others == 0 && !(g128 && g32);
  c.planes = (get(beat, command::kOptions) & layout::kOptPlanes) != 0;
  const Groups limit = ap_uint<13>(2 * kWords) >> c.block_log;
  const bool misfit = c.planes && (c.groups[0] || c.groups > limit);
  c.refused = c.CommonCommand::refused() || !c.known || c.tokens != 1 || c.groups == 0 || misfit ||
              column >= layout::kColumns ||
              has_unused_bits(beat, command::embedding::kUnusedLow, command::embedding::kUnusedHigh);
  return c;
}

// Bits `4 * nibble` up of a word: the code or the zero-point of the column.
ap_uint<4> code_of(const ap_uint<32>& word, const ap_uint<3>& nibble) {
#pragma HLS INLINE
  return ap_uint<4>(word >> ap_uint<5>(ap_uint<5>(nibble) << 2));
}

// The 16 bits of a column in a beat of scales: a tree of multiplexers.
ap_uint<16> word_of(const Data& beat, const ap_uint<3>& column) {
#pragma HLS INLINE
  const ap_uint<64> half = column[2] ? bits<64>(beat, 64) : bits<64>(beat, 0);
  const ap_uint<32> pair = column[1] ? half.range(63, 32) : half.range(31, 0);
  return column[0] ? pair.range(31, 16) : pair.range(15, 0);
}

// N12: sat32(rsh(p, Fn - 16)). |p| < 2^21, so right shifts above 22 give 0, and left ones above 31 saturate or give 0.
Value finish(const Product& product, const Shift& shift) {
#pragma HLS INLINE
  const ap_int<9> right = ap_int<9>(shift) - 16;
  const ap_uint<5> down = right < 0 ? ap_int<9>(0) : right > 22 ? ap_int<9>(22) : right;
  const ap_uint<5> up = right >= 0 ? ap_int<9>(0) : right < -31 ? ap_int<9>(31) : ap_int<9>(-right);
  return saturate(ap_int<53>(ap_int<53>(round_shift(product, down)) << up));
}

}  // namespace

extern "C" void embedding(BeatStream& s_cmd, BeatStream& s_w, BeatStream& s_param, BeatStream& m_x,
                          BeatStream& m_status) {
#pragma HLS INTERFACE mode = axis port = s_cmd
#pragma HLS INTERFACE mode = axis port = s_w
#pragma HLS INTERFACE mode = axis port = s_param
#pragma HLS INTERFACE mode = axis port = m_x
#pragma HLS INTERFACE mode = axis port = m_status
#pragma HLS INTERFACE mode = ap_ctrl_none port = return

  static ap_uint<32> sticky = 0, frames = 0;

  const Command cmd = decode(s_cmd.read().data);
  Flags flags = cmd.refused ? layout::kErrCmd : 0;
  bool discard_w = cmd.refused && cmd.known, discard_param = discard_w;

  if (!cmd.refused) {
    Packet weights, parameters;
    Shift shift = 0;
  parameters:
    for (ap_uint<2> i = 0; i < layout::kParamBeats; i++) {
#pragma HLS PIPELINE II = 1
      const Data beat = parameters.read(s_param, i == layout::kParamBeats - 1);
      shift = ap_uint<64>(beat) >> ap_uint<6>(ap_uint<6>(cmd.column) << 3);  // the last beat has the shifts
    }

    const ap_uint<6> block_beats = (ap_uint<6>(1) << cmd.block_log) + 2;
    const ap_uint<22> beats = cmd.groups * block_beats;
    const ap_uint<22> high_beats = cmd.planes ? ap_uint<22>(beats >> 1) : ap_uint<22>(0);
    Word held[kWords];  // products of the high plane
#pragma HLS BIND_STORAGE variable = held type = ram_2p impl = bram
    ap_uint<6> place = 0;  // in the block: header, scales, rows
    WordIndex word = 0;    // in the plane
    ap_uint<4> zero = 0;
    Scale scale = 0;
  rows:
    for (ap_uint<22> i = 0; i < beats; i++) {
#pragma HLS PIPELINE II = 1
      // A word is read 8 iterations after it was written, or later.
#pragma HLS DEPENDENCE variable = held inter RAW distance = 8 true
      const bool is_last = i == beats - 1, is_high = i < high_beats;
      const Data beat = weights.read(s_w, is_last);
      if (i == high_beats) word = 0;
      if (place == 0) {
        zero = code_of(bits<32>(beat, 0), cmd.nibble);
      } else if (place == 1) {
        scale = word_of(beat, cmd.column);
      } else {
        Data values = 0;
        Word products = 0;
        const Word before = held[word];
        for (int r = 0; r < kR; r++) {
#pragma HLS UNROLL
          const int low = kProductBits * r;
          const ap_int<5> difference = code_of(bits<32>(beat, 32 * r), cmd.nibble) - zero;
          const ap_int<kProductBits> product = difference * ap_int<layout::kScaleBits + 1>(scale);
          const ap_int<kProductBits> high = before.range(low + kProductBits - 1, low);
          products.range(low + kProductBits - 1, low) = product;
          values.range(32 * r + 31, 32 * r) = finish(cmd.planes ? Product(product + high) : Product(product), shift);
        }
        if (is_high) {
          held[word] = products;
        } else {
          m_x.write(full_beat(values, is_last));
        }
        word = word + 1;
      }
      place = place == block_beats - 1 ? ap_uint<6>(0) : ap_uint<6>(place + 1);
    }
    flags |= weights.flags(0) | parameters.flags(1);
    discard_w = weights.late();
    discard_param = parameters.late();
  }

  sticky = (cmd.clear ? ap_uint<32>(0) : sticky) | flags;
  frames = (cmd.clear ? ap_uint<32>(0) : frames) + 1;
  respond(m_status, cmd.tag, sticky, flags, layout::kNoBlock, frames);
  discard(s_w, discard_w);
  discard(s_param, discard_param);
}
