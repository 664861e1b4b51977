// A loop nest, and the rows' sums behind them by single accesses outside pipelines.
extern "C" void rows(const short in[8][64], int* sums, int width) {
#pragma HLS INTERFACE m_axi port = in bundle = gmem
#pragma HLS INTERFACE m_axi port = sums bundle = gmem1 offset = direct
#pragma HLS INTERFACE s_axilite port = width
#pragma HLS INTERFACE s_axilite port = return
rows:
  for (int row = 0; row < 8; row++) {
    int sum = 0;
  columns:
    for (int i = 0; i < width; i++) {
#pragma HLS PIPELINE II = 1
      sum += in[row][i];
    }
    sums[row] = sum;
    sums[8] = sums[8] + sum;
  }
}
