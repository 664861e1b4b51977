// A histogram in memory, one bundle for both pointers: reads wait for the writes before them.
extern "C" void count(const unsigned short* data, unsigned short* bins, int n) {
#pragma HLS INTERFACE m_axi port = data bundle = gmem
#pragma HLS INTERFACE m_axi port = bins bundle = gmem
#pragma HLS INTERFACE s_axilite port = n
#pragma HLS INTERFACE s_axilite port = return
clear:
  for (int i = 0; i < 16; i++) {
#pragma HLS PIPELINE II = 1
    bins[i] = 0;
  }
tally:
  for (int i = 0; i < n; i++) {
#pragma HLS PIPELINE II = 1
    bins[data[i] & 15] += 1;
  }
}
