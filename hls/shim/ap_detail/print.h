// Printing and reading numbers in C simulation.
#pragma once

#include "operators.h"

#ifndef __HLS_EXPORT__
#include <istream>
#include <ostream>

// In the radix of the stream: decimal, as numbers with sign, or octal or hexadecimal, as bits.
template <int W, bool S>
std::ostream& operator<<(std::ostream& out, const ap_int_base<W, S>& x) {
  const auto base = out.flags() & std::ios_base::basefield;
  const int radix = base == std::ios_base::hex ? 16 : base == std::ios_base::oct ? 8 : 10;
  const std::string text = x.to_string(radix);
  return out << (radix == 10 || out.flags() & std::ios_base::showbase ? text : text.substr(2));
}
template <int W, bool S>
std::ostream& operator<<(std::ostream& out, const ap_range_ref<W, S>& x) {
  return out << x.get();
}
template <int W, bool S>
std::istream& operator>>(std::istream& in, ap_int_base<W, S>& x) {
  std::string text;
  if (in >> text) x = ap_int_base<W, S>(text.c_str());
  return in;
}
#endif
