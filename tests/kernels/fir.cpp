// FIR filter: taps and delay line in registers, one sample an iteration, the delay line kept across calls.
#include "hls_stream.h"

using Beat = ap_axiu<16, 0, 0, 0>;

static const ap_int<9> kTaps[8] = {-3, 17, 60, -128, 255, 60, 17, -3};

extern "C" void kernel(hls::stream<Beat>& x, hls::stream<ap_int<30>>& y) {
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  static ap_int<16> line[8] = {};
  bool last = false;
samples:
  while (!last) {
#pragma HLS PIPELINE II = 1
    Beat beat = x.read();
    ap_int<30> sum = 0;
    for (int i = 7; i > 0; i--) line[i] = line[i - 1];
    line[0] = beat.data;
    for (int i = 0; i < 8; i++) {
#pragma HLS UNROLL
      sum += line[i] * kTaps[i];
    }
    y.write(sum);
    last = beat.last;
  }
}
