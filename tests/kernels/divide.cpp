// Restoring division of 24 by 12 bits, unrolled: one quotient and remainder an iteration.
#include "ap_int.h"
#include "hls_stream.h"

constexpr int kBits = 24, kDivisorBits = 12;

template <int N, int D>
struct QuotientRemainder {
  ap_uint<N> quotient;
  ap_uint<D> remainder;
};

template <int N, int D>
QuotientRemainder<N, D> divide_unsigned(ap_uint<N> dividend, ap_uint<D> divisor) {
#pragma HLS INLINE
  ap_uint<D + 1> rest = 0;
  ap_uint<N> quotient = 0;
digits:
  for (int bit = N - 1; bit >= 0; bit--) {
#pragma HLS UNROLL
    rest = (rest << 1) | ap_uint<1>(dividend[bit]);
    if (rest >= divisor) {
      rest -= divisor;
      quotient[bit] = 1;
    }
  }
  return {quotient, rest};
}

extern "C" void divide(hls::stream<ap_uint<kBits + kDivisorBits>>& in,
                       hls::stream<ap_uint<kBits + kDivisorBits>>& out) {
#pragma HLS INTERFACE mode = axis port = in
#pragma HLS INTERFACE mode = axis port = out
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
numbers:
  for (int i = 0; i < 64; i++) {
#pragma HLS PIPELINE II = 1
    const ap_uint<kBits + kDivisorBits> pair = in.read();
    const ap_uint<kDivisorBits> divisor = pair.range(kDivisorBits - 1, 0);
    const ap_uint<kBits> dividend = pair.range(kBits + kDivisorBits - 1, kDivisorBits);
    const auto result = divide_unsigned<kBits, kDivisorBits>(dividend, divisor);
    out.write((result.quotient, result.remainder));
  }
}
