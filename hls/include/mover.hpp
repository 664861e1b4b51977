// What the two movers of data between memory and streams, mm2s and s2mm, share.
#pragma once

#include <ap_axi_sdata.h>
#include <ap_int.h>
#include <hls_stream.h>

namespace mover {

constexpr int kWordBytes = 16;
constexpr int kWordBits = 8 * kWordBytes;

using Word = ap_uint<kWordBits>;
using Keep = ap_uint<kWordBytes>;
using Beat = ap_axiu<kWordBits, 0, 0, 0>;
using BeatStream = hls::stream<Beat>;
using Shift = ap_uint<4>;  // a byte of a word

// Words of memory that `bytes` bytes touch which start at byte `shift` of the first.
inline unsigned words_of(unsigned bytes, Shift shift) {
#pragma HLS INLINE
  return ap_uint<29>((ap_uint<34>(bytes) + shift + (kWordBytes - 1)) >> 4);
}

// The mask of the low `count` bytes of a word, one bit a byte.
inline Keep low_keep(Shift count) {
#pragma HLS INLINE
  return (ap_uint<kWordBytes + 1>(1) << count) - 1;
}

// The bytes of `a` whose bit in `keep` is set, and the other bytes of `b`.
inline Word merge(const Keep& keep, const Word& a, const Word& b) {
#pragma HLS INLINE
  Word merged;
  for (int i = 0; i < kWordBytes; i++) {
#pragma HLS UNROLL
    const int low = 8 * i, high = low + 7;
    merged.range(high, low) = keep[i] ? a.range(high, low) : b.range(high, low);
  }
  return merged;
}

// Byte i of the result is byte (i + by) % 16 of `word`.
inline Word rotate(const Word& word, Shift by) {
#pragma HLS INLINE
  Word rotated = word;
  for (int level = 0; level < 4; level++) {
#pragma HLS UNROLL
    const int bits = 8 << level;
    if (by[level]) rotated = (rotated >> bits) | (rotated << (kWordBits - bits));
  }
  return rotated;
}

}  // namespace mover
