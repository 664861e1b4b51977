// What the multipliers take: mantissas of K as they arrive, and columns of the rows of V that are held.
#pragma once

#include "walk.hpp"

namespace attn {

// The mantissas of a step: an int16 beat, or a half of an int8 one. `raised`: int8 mantissas come 8 places higher.
inline void unpack(const Data& beat, bool kv8, bool upper, bool raised, Mantissa value[kColumns]) {
#pragma HLS INLINE
  const ap_uint<64> half = upper ? bits<64>(beat, 64) : bits<64>(beat, 0);
columns:
  for (int c = 0; c < kColumns; c++) {
#pragma HLS UNROLL
    const Mantissa wide = bits<16>(beat, 16 * c);
    const ap_int<8> narrow = half.range(8 * c + 7, 8 * c);
    value[c] = !kv8 ? wide : raised ? Mantissa(Mantissa(narrow) << 8) : Mantissa(narrow);
  }
}

// Rows of V are held in words of two columns: the even one, and by which bits the odd one differs. To choose one of the
// two is a mask then; a choice of parts of one word becomes a shifter.
using Word = ap_uint<32>;
constexpr int kWords = kColumns / 2;

inline void hold(const Walk& walk, const Mantissa value[kColumns], Word held[kBlock][kWords][kBuffers * kMaxSlots]) {
#pragma HLS INLINE
words:
  for (int w = 0; w < kWords; w++) {
#pragma HLS UNROLL
    const ap_uint<16> even = value[2 * w], odd = value[2 * w + 1];
    const Word word = (ap_uint<16>(even ^ odd), even);
  rows:
    for (int r = 0; r < kBlock; r++) {
#pragma HLS UNROLL
      if (walk.takes_v() && walk.place[r]) held[r][w][(walk.buffer, walk.slot())] = word;
    }
  }
}

// The second operands: the columns of K's step, or one column of the rows that are multiplied now.
inline void second_operands(const Walk& walk, const Mantissa k[kColumns],
                            const Word held[kBlock][kWords][kBuffers * kMaxSlots], Mantissa value[kColumns]) {
#pragma HLS INLINE
  const ap_uint<6> from = (walk.now.buffer, ap_uint<4>(walk.column >> 3));
rows:
  for (int r = 0; r < kBlock; r++) {
#pragma HLS UNROLL
    const Word low = walk.column[1] ? held[r][1][from] : held[r][0][from];
    const Word high = walk.column[1] ? held[r][3][from] : held[r][2][from];
    const Word word = walk.column[2] ? high : low;
    const ap_uint<16> difference = walk.column[0] ? word.range(31, 16) : ap_uint<16>(0);
    const Mantissa v = ap_uint<16>(word.range(15, 0) ^ difference);
    value[r] = !walk.is_v ? k[r] : walk.now.rows[r] ? v : Mantissa(0);
  }
}

}  // namespace attn
