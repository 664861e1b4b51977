// The results of the heads: sums divided by the sums of their weights (N9).
#pragma once

#include "types.hpp"

namespace attn {

using Reciprocal = ap_uint<kQuotientBits>;

// The place of the highest one of a sum of at least 2^16, counted from 31 down: 4 to 15.
inline ap_uint<4> leading_zeros(const Sum& value) {
#pragma HLS INLINE
  ap_uint<4> zeros = 15;
places:
  for (int i = 17; i < 28; i++) {
#pragma HLS UNROLL
    if (value[i]) zeros = 31 - i;
  }
  return zeros;
}

// rsh(acc * reciprocal, 49 - zeros), saturated: shifts of 34 to 45.
inline ap_int<32> scaled(const Acc& acc, const Reciprocal& reciprocal, const ap_uint<4>& zeros) {
#pragma HLS INLINE
  const ap_int<77> product = acc * reciprocal;
  const ap_int<44> high = product >> 33;
  return saturate<45>((ap_int<45>(high >> ap_uint<4>(15 - zeros)) + 1) >> 1);
}

// (2^49 - 1) / (total << zeros), a bit a cycle from begin() on.
struct Division {
  ap_uint<4> zeros;
  ap_uint<32> divisor, rest;
  Reciprocal quotient;

  void begin(const Sum& total) {
#pragma HLS INLINE
    zeros = leading_zeros(total);
    divisor = ap_uint<32>(total) << zeros;
    rest = 0x7fffffff;  // the dividend's high part; all bits that follow are ones
  }
  void next() {
#pragma HLS INLINE
    const ap_uint<33> longer = (rest, ap_uint<1>(1));
    const ap_int<34> less = longer - divisor;
    const bool fits = less >= 0;
    rest = fits ? ap_uint<32>(less) : ap_uint<32>(longer);
    quotient = (ap_uint<kQuotientBits - 1>(quotient), ap_uint<1>(fits));
  }
};

// While one head's values go out, one a cycle, the next one's reciprocal is made.
inline void divide(BeatStream& m_o, BeatStream& m_trace, const Command& cmd, bool is_end, const Sum total[kHeads],
                   const Acc acc[kHeads][2 * kMaxDim]) {
#pragma HLS INLINE
  const ap_uint<7> last = cmd.slots * kColumns - 1;
  const ap_uint<7> begin = last - kQuotientBits;
  const ap_uint<11> steps = cmd.group * ap_uint<8>(last + 1) + kQuotientBits + 1;
  ap_uint<7> step = begin;
  ap_uint<4> head = 0, zeros = 0;
  Reciprocal reciprocal = 0;
  Division next = {0, 0, 0, 0};
  ap_uint<96> values = 0;
divide:
  for (ap_uint<11> i = 0; i < steps; i++) {
#pragma HLS PIPELINE II = 1
    const ap_uint<32> value = scaled(acc[ap_uint<3>(head - 1)][step], reciprocal, zeros);
    if (head != 0 && step[0] && step[1]) {
      const Beat out = full_beat((value, values), is_end && step == last && head == cmd.group);
      m_o.write(out);
      if (cmd.trace) m_trace.write(out);
    }
    values = (value, ap_uint<64>(values >> 32));
    if (step == begin) {
      next.begin(total[ap_uint<3>(head)]);
    } else {
      next.next();
    }
    if (step == last) {
      reciprocal = next.quotient;
      zeros = next.zeros;
      head = head + 1;
      step = 0;
    } else {
      step = step + 1;
    }
  }
}

}  // namespace attn
