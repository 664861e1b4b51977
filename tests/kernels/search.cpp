// A search that leaves on what it loads: the decision comes stages after the iteration began.
#include "hls_stream.h"

extern "C" void kernel(hls::stream<ap_uint<16>>& x, hls::stream<ap_uint<16>>& y) {
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  static ap_uint<16> table[64];
  static ap_uint<8> visited = 0;
fill:
  for (int i = 0; i < 64; i++) {
#pragma HLS PIPELINE II = 1
    table[i] = x.read();
  }
queries:
  for (int n = 0; n < 20; n++) {
    const ap_uint<16> key = x.read();
    int at = 64;
  find:
    for (int i = 0; i < 64; i++) {
#pragma HLS PIPELINE II = 1
      visited++;
      if (ap_uint<16>(table[i] * 3)(7, 4) == key(3, 0)) {
        at = i;
        break;
      }
    }
  age:
    for (int i = at; i >= 0; i--) {
#pragma HLS PIPELINE II = 1
      const ap_uint<16> old = table[i & 63];
      if (old[15]) break;
      table[i & 63] = old + 1;
    }
    y.write(ap_uint<16>(at) | (ap_uint<16>(visited) << 8));
  }
}
