// Literals like 0.5 as integers: the parts of a double, computed so that a compiler folds them to constants.
#pragma once

#include "storage.h"

#ifndef __HLS_EXPORT__
#include <cmath>
#endif

namespace ap_detail {

// The number (negative ? -1 : 1) * mantissa * 2**exponent, with mantissa < 2**53.
struct real {
  bool negative;
  unsigned long long mantissa;
  int exponent;
};

constexpr real parts_of(double x) {
  const unsigned long long bits = __builtin_bit_cast(unsigned long long, x);
  const int biased = static_cast<int>(bits >> 52 & 0x7ff);
  check(biased != 0x7ff, "ap_int, ap_fixed: conversion of an infinity or NaN");
  const unsigned long long fraction = bits & ((1ull << 52) - 1);
  return {bits >> 63 != 0, biased ? fraction | 1ull << 52 : fraction, (biased ? biased : 1) - 1075};
}

// x * 2**scale toward zero, modulo 2**W.
template <int W>
constexpr raw_t<W, false> integer_part(double x, int scale = 0) {
  const real number = parts_of(x);
  using word = calc_t<max(W, 64)>;
  const int left = number.exponent + scale;
  const word size = left >= W    ? word(0)
                    : left >= 0  ? word(word(number.mantissa) << static_cast<unsigned>(left))
                    : left > -53 ? word(number.mantissa >> static_cast<unsigned>(-left))
                                 : word(0);
  return wrap<W, false>(number.negative ? word(0) - size : size);
}

// The double nearest to x * 2**exponent; ties go to the even one.
template <int W, class Raw>
double to_double(bool negative, Raw x, int exponent = 0) {
#ifdef __HLS_EXPORT__
  (void)negative;
  return static_cast<double>(x) * __builtin_ldexp(1.0, exponent);  // refused, unless x is a constant
#else
  using word = calc_t<W>;
  word size = negative ? word(0) - word(x) : word(x);
  const int cut = W - leading_zeros<W>(wrap<W, false>(size)) - 64;
  if (cut > 0) {
    const bool rest = (size & word(low_mask<W>(cut))) != word(0);
    size = word(size >> static_cast<unsigned>(cut)) | word(rest);
    exponent += cut;
  }
  const double result = std::ldexp(static_cast<double>(static_cast<unsigned long long>(size)), exponent);
  return negative ? -result : result;
#endif
}

}  // namespace ap_detail
