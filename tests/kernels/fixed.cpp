// Fixed-point values: literals, arithmetic of mixed formats, each quantization and overflow mode, comparisons, bits.
#include "ap_fixed.h"
#include "hls_stream.h"

using Beat = ap_axiu<64, 0, 0, 0>;
using Sample = ap_fixed<16, 4>;
using Gain = ap_ufixed<8, 1, AP_RND>;

template <ap_q_mode Q, ap_o_mode O>
ap_uint<6> narrowed(Sample x) {
  const ap_fixed<6, 3, Q, O> y = x;
  return y.range();
}

extern "C" void kernel(hls::stream<Beat>& x, hls::stream<Beat>& y) {
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  bool last = false;
  ap_fixed<32, 8> average = 0.5;
beats:
  while (!last) {
#pragma HLS PIPELINE II = 1
    Beat beat = x.read();
    Sample a;
    Gain b;
    a.range() = beat.data.range(15, 0);
    b.range(7, 0) = beat.data.range(23, 16);
    const ap_uint<4> by = beat.data.range(27, 24);
    const auto product = a * b - ap_fixed<6, 2>(1.375);
    average += (product - average) >> 3;
    const ap_fixed<24, 6, AP_RND_CONV, AP_SAT> rounded = average * 2;
    Beat out = beat;
    out.data = 0;
    out.data.range(23, 0) = rounded.range();
    out.data.range(29, 24) = narrowed<AP_RND, AP_SAT>(a);
    out.data.range(35, 30) = narrowed<AP_RND_INF, AP_SAT_SYM>(a << by);
    out.data.range(41, 36) = narrowed<AP_RND_CONV, AP_WRAP>(a);
    out.data.range(47, 42) = narrowed<AP_RND_MIN_INF, AP_SAT_ZERO>(a >> by);
    out.data.range(53, 48) = narrowed<AP_TRN_ZERO, AP_SAT>(a) ^ narrowed<AP_RND_ZERO, AP_WRAP>(a);
    out.data[54] = a < -1.25;
    out.data[55] = a >= b;
    out.data[56] = product == 0;
    out.data[57] = average > 3;
    out.data.range(62, 58) = ap_int<5>(a + by);
    last = beat.last;
    y.write(out);
  }
}
