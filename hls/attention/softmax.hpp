// Scores and weights of one head and one position (N9): one of each serves all heads in turns.
#pragma once

#include "tables_gen.hpp"
#include "types.hpp"

namespace attn {

// A score in log2 units: rsh(score * constant, 34 - exponents), saturated. The exponents are 0 to 40.
inline Log log2_units(const Score& score, bool long_head, const ap_uint<6>& exponents) {
#pragma HLS INLINE
  constexpr int kLeft = 6;  // 34 - exponents may be as low as that below zero
  const ap_uint<16> scale = long_head ? tables::kLog2e128 : tables::kLog2e64;
  const ap_int<60> product = ap_int<60>(score * scale) << kLeft;
  return saturate<61>(round_shift<60>(product, ap_uint<6>(34 + kLeft - exponents)));
}

struct Exp2Table {
  unsigned entry[256];  // knot of 17 bits, and by how much the next is lower
};

constexpr Exp2Table make_exp2_table() {
  Exp2Table made{};
  for (int i = 0; i < 256; i++) made.entry[i] = (tables::kExp2[i] - tables::kExp2[i + 1]) << 17 | tables::kExp2[i];
  return made;
}

constexpr Exp2Table kExp2 = make_exp2_table();

// 2^-distance, Q16, by linear interpolation between 257 knots.
inline Weight exp2_negative(const ap_uint<33>& distance) {
#pragma HLS INLINE
#pragma HLS BIND_STORAGE variable = kExp2 type = rom_1p impl = bram
  const ap_uint<17> octaves = distance.range(32, 16);
  const ap_uint<8> knot = distance.range(15, 8), fraction = distance.range(7, 0);
  const ap_uint<25> entry = kExp2.entry[knot];
  const ap_uint<17> base = entry.range(16, 0);
  const ap_uint<8> fall = entry.range(24, 17);
  // rsh(-fall * fraction, 8) rounds a half up, towards zero
  const ap_int<18> value = base + ((ap_int<18>(128) - fall * fraction) >> 8);
  const ap_uint<5> shift = octaves > 17 ? ap_uint<5>(18) : ap_uint<5>(octaves);
  return octaves > 17 ? Weight(0) : Weight(round_shift<18>(value, shift));
}

// p * 2^exponent without the part that a whole block shares.
inline Factor fine_shift(const Weight& p, const Exponent& exponent) {
#pragma HLS INLINE
  const ap_uint<4> fine = exponent >= kCoarse ? ap_uint<4>(exponent - kCoarse) : ap_uint<4>(exponent);
  return ap_uint<26>(ap_uint<26>(p) << fine);
}

}  // namespace attn
