// Five-point stencil over a row, ends repeated: a shift register that looks two samples ahead.
#include "ap_int.h"
#include "hls_stream.h"

constexpr int kLength = 48;
using Value = ap_int<16>;

extern "C" void stencil1d(hls::stream<Value>& in, hls::stream<Value>& out) {
#pragma HLS INTERFACE mode = axis port = in
#pragma HLS INTERFACE mode = axis port = out
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  Value window[5];
#pragma HLS ARRAY_PARTITION variable = window complete
points:
  for (int x = 0; x < kLength + 2; x++) {
#pragma HLS PIPELINE II = 1
    Value value = window[4];
    if (x < kLength) value = in.read();
    for (int i = 0; i < 4; i++) window[i] = x == 0 ? value : window[i + 1];
    window[4] = value;
    if (x >= 2) {
      const ap_int<20> sum = 6 * window[2] + 4 * (window[1] + window[3]) + window[0] + window[4];
      out.write((sum + 8) >> 4);
    }
  }
}
