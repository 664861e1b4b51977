// Two writes and a read in an iteration: the master takes the second request only after the first one's data. Many
// reads with a long latency: all that are on their way have room.
#include "hls_stream.h"

extern "C" void kernel(hls::stream<ap_uint<16>>& n, ap_int<32>* p) {
#pragma HLS INTERFACE mode = m_axi port = p bundle = gmem num_read_outstanding = 1 max_read_burst_length = 2 latency = \
    40
  static const ap_uint<6> table[8] = {3, 60, 7, 1, 22, 2, 43, 9};
  const int from = ap_uint<4>(n.read());
writes:
  for (int i = 0; i < 7; i++) {
#pragma HLS PIPELINE II = 3
    const ap_int<32> x = p[from + table[i]];
    p[i] = x + 1;
    p[from + i] = i;
  }
  ap_int<32> sum = 0;
reads:
  for (int i = 0; i < 2; i++) {
#pragma HLS PIPELINE
    for (int j = 0; j < 44; j++) sum += p[(from + 3 * j * i) & 63] * j;
  }
  p[64] = sum;
}
