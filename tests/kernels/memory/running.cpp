// Each element depends on the one before it, through memory.
extern "C" void running(int* data, int n) {
#pragma HLS INTERFACE m_axi port = data bundle = gmem
#pragma HLS INTERFACE s_axilite port = n
#pragma HLS INTERFACE s_axilite port = return
sums:
  for (int i = 1; i < n; i++) {
#pragma HLS PIPELINE II = 1
    data[i] = data[i] + data[i - 1];
  }
}
