// Writes of elements that the same iteration, or the one before, reads: they must not overtake a read that is on its
// way. Nothing the reads return goes into the writes, so data flow does not order them.
#include "hls_stream.h"

extern "C" void kernel(hls::stream<ap_uint<16>>& n, hls::stream<ap_int<32>>& y, ap_int<32>* p) {
#pragma HLS INTERFACE mode = m_axi port = p bundle = gmem
  const ap_uint<16> from = n.read();
  const int start = from & 15, single = ap_uint<5>(from * 5 + 3);
same_iteration:
  for (int i = 0; i < 21; i++) {
#pragma HLS PIPELINE II = 1
    const ap_int<32> x = p[start + i], z = p[single];
    y.write(x * 3 + z);
    p[start + i] = i;
    p[single] = -i;
  }
bursts:
  for (int i = 0; i < 24; i++) {
#pragma HLS PIPELINE II = 1
    y.write(p[start + i]);
    p[start + i] = 7 * i;
  }
next_iteration:
  for (int i = 0; i < 24; i++) {
#pragma HLS PIPELINE II = 1
    p[start + i] = 9 * i;
    y.write(p[start + i + 1]);
  }
}
