// Division and remainder by variables and constants, signed and unsigned, one a cycle.
#include "hls_stream.h"

extern "C" void kernel(hls::stream<ap_uint<64>>& x, hls::stream<ap_uint<64>>& y) {
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  ap_uint<16> scale = 1;
numbers:
  for (int i = 0; i < 64; i++) {
#pragma HLS PIPELINE II = 1
    const ap_uint<64> beat = x.read();
    const int a = int(beat(31, 0)) >> int(beat(36, 32));
    const int b = int(beat(63, 32)) >> int(beat(4, 0));
    const ap_uint<20> c = beat(30, 11);
    const ap_int<11> d = beat(47, 37);
    ap_uint<64> out = 0;
    out(31, 0) = b == 0 ? 7 : (b == -1 ? 9 : a / b ^ a % b);
    out(51, 32) = c % 1000 + c / 77 + (d == 0 ? ap_uint<20>(1) : ap_uint<20>(c / d));
    out(63, 52) = a % 10 + a / 3;
    y.write(out);
    scale += c % 13;
  }
  y.write((scale, ap_uint<16>(60000 / (scale | 1))));
}
