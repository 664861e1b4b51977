// Quantization and overflow of fixed-point values (UG1399, "Quantization Modes" and "Overflow Modes").
#pragma once

#include "operators.h"

namespace ap_detail {

// Whether the rounding mode goes up from the floor: `half` is the highest bit cut off, `rest` the others or-ed.
template <ap_q_mode Q>
constexpr bool rounds_up(bool negative, bool odd, bool half, bool rest) {
  switch (Q) {
    case AP_RND:
      return half;
    case AP_RND_ZERO:
      return half && (negative || rest);
    case AP_RND_MIN_INF:
      return half && rest;
    case AP_RND_INF:
      return half && (!negative || rest);
    case AP_RND_CONV:
      return half && (odd || rest);
    case AP_TRN_ZERO:
      return negative && (half || rest);
    default:  // AP_TRN
      return false;
  }
}

// x * 2**-drop as a whole number. `Room` is the width of x and of the result, with a bit for rounding.
template <int Room, ap_q_mode Q>
constexpr raw_t<Room, true> quantize(raw_t<Room, true> x, int drop) {
  using number = raw_t<Room, true>;
  using word = raw_t<Room, false>;
  if (drop <= 0) return number(word(word(x) << static_cast<unsigned>(-drop)));
  const unsigned cut = static_cast<unsigned>(min(drop, Room - 1));  // further on there are copies of the sign only
  const number floor = number(x >> cut);
  const bool half = bool((x >> (cut - 1)) & number(1));
  const bool rest = (word(x) & word(low_mask<Room>(static_cast<int>(cut) - 1))) != word(0);
  return number(word(floor) + word(rounds_up<Q>(x < number(0), bool(floor & number(1)), half, rest)));
}

// A whole number brought into the range of W bits.
template <int W, bool S, ap_o_mode O, int Room>
constexpr raw_t<W, S> limit(raw_t<Room, true> x) {
  static_assert(O != AP_WRAP_SM, "the overflow mode AP_WRAP_SM is not supported; use AP_WRAP or AP_SAT");
  if constexpr (O == AP_WRAP || O == AP_WRAP_SM) {
    return wrap<W, S>(x);
  } else {
    using number = raw_t<max(Room, W) + 1, true>;
    const number high = number(low_mask<W>(W - S));
    const number low = !S ? number(0) : O == AP_SAT_SYM ? number(-high) : number(number(-high) - number(1));
    if (number(x) > high) return wrap<W, S>(O == AP_SAT_ZERO ? number(0) : high);
    if (number(x) < low) return wrap<W, S>(O == AP_SAT_ZERO ? number(0) : low);
    return wrap<W, S>(x);
  }
}

// The W-bit number nearest to x * 2**-Drop in the given modes; x has WX bits.
template <int W, bool S, ap_q_mode Q, ap_o_mode O, int Drop, int WX, bool SX>
constexpr raw_t<W, S> fit(raw_t<WX, SX> x) {
  constexpr int room = max(32, WX + 3 + max(0, -Drop));
  return limit<W, S, O, room>(quantize<room, Q>(raw_t<room, true>(x), Drop));
}

// The same for a double times 2**scale.
template <int W, bool S, ap_q_mode Q, ap_o_mode O>
constexpr raw_t<W, S> fit(double x, int scale) {
  constexpr int room = W + 64;
  const real value = parts_of(x);
  const raw_t<room, true> size = raw_t<room, true>(value.mantissa);
  const int left = value.exponent + scale;  // beyond W + 1 every bit of a mantissa has left the W bits
  const raw_t<room, true> number =
      quantize<room, Q>(value.negative ? raw_t<room, true>(-size) : size, left > W + 1 ? -(W + 1) : -left);
  return limit<W, S, O, room>(number);
}

}  // namespace ap_detail
