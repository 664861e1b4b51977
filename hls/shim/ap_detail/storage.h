// How the bits of a value are kept: raw_t<W, S>, a _BitInt under clang, the smallest integer that holds W bits under
// g++.
#pragma once

#ifndef __clang__
#include "wide.h"
#endif
#ifndef __HLS_EXPORT__
#include <stdexcept>
#endif

namespace ap_detail {

template <bool Condition, class T = void>
struct enable {};
template <class T>
struct enable<true, T> {
  using type = T;
};
template <bool Condition, class T = void>
using enable_t = typename enable<Condition, T>::type;

constexpr int max(int a, int b) { return a > b ? a : b; }
constexpr int min(int a, int b) { return a < b ? a : b; }

// UG1399: 1024 bits, 4096 with AP_INT_MAX_W. Here 4096 always, because results are often wider than their operands.
constexpr int kMaxBits = 4096;

#ifdef __clang__
template <int W, bool S>
struct storage {
  using type = _BitInt(W < 2 ? 2 : W);  // a signed _BitInt has two bits at least
};
template <int W>
struct storage<W, false> {
  using type = unsigned _BitInt(W);
};
#else
constexpr int storage_bits(int w) {
  return w <= 8 ? 8 : w <= 16 ? 16 : w <= 32 ? 32 : w <= 64 ? 64 : w <= 128 ? 128 : (w + 63) / 64 * 64;
}
template <int Bits, bool S>
struct builtin {
  using type = wide<Bits / 64, S>;
};
template <>
struct builtin<8, true> {
  using type = signed char;
};
template <>
struct builtin<8, false> {
  using type = unsigned char;
};
template <>
struct builtin<16, true> {
  using type = short;
};
template <>
struct builtin<16, false> {
  using type = unsigned short;
};
template <>
struct builtin<32, true> {
  using type = int;
};
template <>
struct builtin<32, false> {
  using type = unsigned;
};
template <>
struct builtin<64, true> {
  using type = long long;
};
template <>
struct builtin<64, false> {
  using type = unsigned long long;
};
template <>
struct builtin<128, true> {
  __extension__ using type = __int128;
};
template <>
struct builtin<128, false> {
  __extension__ using type = unsigned __int128;
};
template <int W, bool S>
struct storage {
  using type = typename builtin<storage_bits(W), S>::type;
};
#endif

template <int W, bool S>
using raw_t = typename storage<W, S>::type;

#ifdef __clang__
// Sizes of which clang keeps a _BitInt as one integer; of others it would keep bytes, which LLVM sees as memory.
constexpr int stored_bits(int w) {
  return w <= 128 ? w : w <= 256 ? 256 : w <= 512 ? 512 : w <= 1024 ? 1024 : w <= 2048 ? 2048 : 4096;
}
constexpr int stored_alignment(int w) { return w <= 64 ? 1 : 16; }
#else
constexpr int stored_bits(int w) { return w; }
constexpr int stored_alignment(int) { return 1; }
#endif
template <int W, bool S>
using stored_t = raw_t<stored_bits(W), S>;

// Unsigned type in which a W-bit result is computed: never one that C++ promotes to a signed int.
template <int W>
using calc_t = raw_t<max(W, 32), false>;

// The W-bit value (read as signed if S) that is congruent to x.
template <int W, bool S, class T>
constexpr raw_t<W, S> wrap(T x) {
#ifdef __clang__
  if constexpr (S && W == 1) return x & 1 ? -1 : 0;
  return raw_t<W, S>(x);
#else
  constexpr int spare = 8 * sizeof(raw_t<W, S>) - W;
  if constexpr (spare == 0) return raw_t<W, S>(x);
  if constexpr (W > 128) return raw_t<W, S>(x).low_bits(W);
  if constexpr (W <= 128) return raw_t<W, S>(raw_t<W, S>(raw_t<W, false>(x) << spare) >> spare);
#endif
}

// The number with ones in the lowest `bits` of W places.
template <int W>
constexpr raw_t<W, false> low_mask(int bits) {
  using word = calc_t<W>;
  return wrap<W, false>(bits >= W   ? ~word(0)
                        : bits <= 0 ? word(0)
                                    : word((word(1) << static_cast<unsigned>(bits)) - word(1)));
}

// The lowest W bits of x in reverse order. Straight-line code: in hardware it is wires only.
template <int W>
constexpr raw_t<W, false> reversed(raw_t<W, false> x) {
  constexpr int half = W / 2;
  if constexpr (W == 1) {
    return x;
  } else {
    using word = calc_t<W>;
    const word low = word(reversed<half>(wrap<half, false>(x)));
    const word high = word(reversed<W - half>(wrap<W - half, false>(word(x) >> half)));
    return wrap<W, false>(word(low << (W - half)) | high);
  }
}

template <int W>
constexpr bool parity(raw_t<W, false> x) {
#ifdef __clang__
  return __builtin_popcountg(x) & 1;
#else
  unsigned long long folded = static_cast<unsigned long long>(x);
  for (int low = 64; low < W; low += 64) {
    folded ^= static_cast<unsigned long long>(calc_t<W>(x) >> static_cast<unsigned>(low));
  }
  return __builtin_parityll(folded);
#endif
}

// Zeros above the highest 1; W if x is 0.
template <int W>
constexpr int leading_zeros(raw_t<W, false> x) {
  if constexpr (W == 1) {
    return x != 0 ? 0 : 1;
  } else {
    constexpr int low = W / 2, high = W - low;
    const auto top = wrap<high, false>(calc_t<W>(x) >> low);
    if (top != raw_t<high, false>(0)) return leading_zeros<high>(top);
    return high + leading_zeros<low>(wrap<low, false>(x));
  }
}

// An error in C simulation; hardware goes on with what is defined below.
inline constexpr void check(bool ok, const char* message) {
#ifdef __HLS_EXPORT__
  (void)ok, (void)message;
#else
  if (!ok) throw std::out_of_range(message);
#endif
}

}  // namespace ap_detail
