// Copies `n` words with offsets in words, one bundle for both pointers; long bursts.
extern "C" void copy(const unsigned* from, unsigned* to, unsigned first, unsigned second, unsigned n) {
#pragma HLS INTERFACE m_axi port = from bundle = gmem max_read_burst_length = 256 num_read_outstanding = 2
#pragma HLS INTERFACE m_axi port = to bundle = gmem max_write_burst_length = 256
#pragma HLS INTERFACE s_axilite port = first
#pragma HLS INTERFACE s_axilite port = second
#pragma HLS INTERFACE s_axilite port = n
#pragma HLS INTERFACE s_axilite port = return
words:
  for (unsigned i = 0; i < n; i++) {
#pragma HLS PIPELINE II = 1
    to[second + i] = from[first + i];
  }
}
