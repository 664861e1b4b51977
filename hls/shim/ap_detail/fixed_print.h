// Printing fixed-point values in C simulation.
#pragma once

#include "fixed_operators.h"
#include "print.h"

#ifndef __HLS_EXPORT__
// Exact: sign and magnitude in decimal, bits otherwise.
template <int W, int I, bool S, ap_q_mode Q, ap_o_mode O, int N>
std::string ap_fixed_base<W, I, S, Q, O, N>::to_string(int radix) const {
  constexpr int behind = fraction > 0 ? fraction : 0, before = ap_detail::max(I, 1) + 1;
  using number = ap_uint<before + behind>;
  const bool negative = radix == 10 && is_neg();
  number size = number(V) << (behind - fraction);
  if (negative) size = -size;
  std::string text = (negative ? "-" : "") + ap_uint<before>(size >> behind).to_string(radix);
  ap_uint<behind + 4> rest = size & number::from(ap_detail::low_mask<before + behind>(behind));
  if (rest != 0) text += '.';
  while (rest != 0) {
    const auto next = rest * radix;
    text += "0123456789abcdef"[(next >> behind).to_int()];
    rest = next & number::from(ap_detail::low_mask<before + behind>(behind));
  }
  return text;
}

template <int W, int I, bool S, ap_q_mode Q, ap_o_mode O, int N>
std::ostream& operator<<(std::ostream& out, const ap_fixed_base<W, I, S, Q, O, N>& x) {
  return out << x.to_double();
}
#endif
