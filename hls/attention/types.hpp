// Sizes, widths and the command of `attention`.
#pragma once

#include "attention.hpp"

namespace attn {

constexpr int kHeads = 8;       // q heads of a key-value head, at most
constexpr int kColumns = 8;     // mantissas of an int16 beat, and multipliers of a head
constexpr int kMaxSlots = 16;   // int16 beats of the longest row: head_dim 128
constexpr int kMaxDim = 128;    // values of the longest row
constexpr int kContext = 2048;  // positions that a token may see
constexpr int kPairs = kContext * kHeads / 2;
constexpr int kMaxQRows = 256;     // 4 key-value heads, 8 q heads each, 8 tokens
constexpr int kMaxQBeats = 4096;   // of rows of 16 beats
constexpr int kBlock = kColumns;   // rows of V that are multiplied at once
constexpr int kBuffers = 4;        // blocks under way
constexpr int kCoarse = 10;        // an exponent of V is a shift of p by 0 to 9 places, then one of 0 or 10
constexpr int kQuotientBits = 18;  // of the reciprocal

using Mantissa = ap_int<16>;
using Exponent = ap_uint<5>;
using Rows = ap_uint<12>;
using Steps = ap_uint<5>;      // of a row: its header, then 8 or 16 slots
using Factor = ap_int<27>;     // of a multiplier: a mantissa of q, or p shifted by up to 9 places
using Dot = ap_int<45>;        // 8 products of a factor and a mantissa
using Term = ap_int<55>;       // the same with the shift of a block
using Score = ap_int<38>;      // 128 products of mantissas: below 2^37
using Log = ap_int<32>;        // log2 units, Q16
using Weight = ap_uint<17>;    // p, Q16: 0 to 2^16
using Acc = ap_int<59>;        // |sum of p * 2^exponent * v| < 2^(27 + 16 + 15)
using Sum = ap_uint<28>;       // of the p
using Pair = ap_uint<64>;      // scores of two heads
using Mask = ap_uint<kBlock>;  // rows of a block

struct Command {
  ap_uint<4> tokens, group;
  ap_uint<8> heads;
  Steps slots;  // of a row
  Rows position;
  bool kv8, trace, known, refused;

  explicit Command(const Data& beat) {
#pragma HLS INLINE
    namespace field = command::attention;
    const CommonCommand common(beat);
    const ap_uint<16> place = get(beat, field::kPosition);
    const ap_uint<8> q_heads = get(beat, field::kGroup), head_dim8 = get(beat, field::kHeadDim8);
    const ap_uint<8> narrow = get(beat, field::kKv8);
    tokens = common.tokens;
    group = q_heads;
    heads = get(beat, field::kHeads);
    slots = head_dim8;
    position = place;
    kv8 = narrow[0];
    trace = common.trace;
    known = common.op == 0;
    const ap_uint<15> rows = ap_uint<7>(tokens * group) * heads;
    refused = common.refused() || !known || has_unused_bits(beat, field::kUnusedLow, field::kUnusedHigh) ||
              q_heads == 0 || q_heads > kHeads || (head_dim8 != 8 && head_dim8 != 16) || narrow > 1 || heads == 0 ||
              rows > kMaxQRows || place > kContext || ap_uint<17>(place + tokens) > kContext;
  }
};

}  // namespace attn
