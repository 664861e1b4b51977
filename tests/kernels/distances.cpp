// Accesses of one array that never meet, meet iterations apart, or are promised not to.
#include "hls_stream.h"

extern "C" void kernel(hls::stream<ap_uint<32>>& x, hls::stream<ap_uint<32>>& y) {
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  static ap_uint<32> line[64], halves[64], delay[64], bins[16], pairs[64];
same:
  for (int i = 0; i < 64; i++) {
#pragma HLS PIPELINE II = 1
    const ap_uint<32> beat = x.read();
    line[i] = (line[i] * beat + 1) ^ (line[i] >> 3);
    y.write(line[i]);
  }
apart:
  for (int i = 0; i < 32; i++) {
#pragma HLS PIPELINE II = 1
    const ap_uint<32> beat = x.read();
    halves[i + 32] = halves[i] * beat + i;
    pairs[2 * i] = pairs[2 * beat(3, 0) + 1] + beat;
  }
far:
  for (int i = 8; i < 64; i++) {
#pragma HLS PIPELINE II = 1
    delay[i] = delay[i - 8] * 3 + x.read();
  }
near:
  for (int i = 1; i < 64; i++) {
#pragma HLS PIPELINE II = 1
    delay[i] = delay[i - 1] * 3 + x.read();
  }
  ap_uint<4> last = 0;
promised:
  for (int i = 0; i < 40; i++) {
#pragma HLS PIPELINE II = 1
#pragma HLS DEPENDENCE variable = bins type = inter direction = RAW dependent = false
    const ap_uint<4> bin = last + 7;  // not the one before, and far from all others
    bins[bin] += x.read();
    last = bin;
  }
send:
  for (int i = 0; i < 64; i++) {
#pragma HLS PIPELINE II = 1
    y.write(line[i] ^ halves[i] ^ delay[i] ^ bins[i & 15] ^ pairs[i]);
  }
}
