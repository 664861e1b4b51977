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
using Bits = ap_uint<8>;   // a number of bits, to kWordBits

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

// `word` with all bytes zero whose bit in `keep` is.
inline Word kept_bytes(const Word& word, const Keep& keep) {
#pragma HLS INLINE
  Word kept;
  for (int i = 0; i < kWordBytes; i++) {
#pragma HLS UNROLL
    kept.range(8 * i + 7, 8 * i) = keep[i] ? ap_uint<8>(word.range(8 * i + 7, 8 * i)) : ap_uint<8>(0);
  }
  return kept;
}

}  // namespace mover
