// Transposed FIR filter: every tap multiplies the newest sample, partial sums move on through a chain of registers.
#include "ap_axi_sdata.h"
#include "ap_int.h"
#include "hls_stream.h"

constexpr int kTaps = 11;
using Sample = ap_axis<16, 0, 0, 0>;
using Sum = ap_int<30>;

static const ap_int<10> kCoefficients[kTaps] = {53, 0, -91, 0, 313, 500, 313, 0, -91, 0, 53};

extern "C" void fir_transposed(hls::stream<Sample>& in, hls::stream<Sample>& out) {
#pragma HLS INTERFACE mode = axis port = in
#pragma HLS INTERFACE mode = axis port = out
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  static Sum chain[kTaps];
#pragma HLS ARRAY_PARTITION variable = chain complete
  bool last = false;
samples:
  while (!last) {
#pragma HLS PIPELINE II = 1
#pragma HLS LOOP_TRIPCOUNT min = 1 max = 1024
    Sample sample = in.read();
  taps:
    for (int i = kTaps - 1; i > 0; i--) {
#pragma HLS UNROLL
      chain[i] = chain[i - 1] + sample.data * kCoefficients[i];
    }
    chain[0] = sample.data * kCoefficients[0];
    sample.data = chain[kTaps - 1] >> 10;
    out.write(sample);
    last = sample.last;
  }
}
