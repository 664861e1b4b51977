// In place: each element is read before it is written, so that both are bursts; then the sum of what is there now.
extern "C" long long scale(int* data, int n, int factor) {
#pragma HLS INTERFACE m_axi port = data bundle = gmem
#pragma HLS INTERFACE s_axilite port = n
#pragma HLS INTERFACE s_axilite port = factor
#pragma HLS INTERFACE s_axilite port = return
each:
  for (int i = 0; i < n; i++) {
#pragma HLS PIPELINE II = 1
    data[i] = data[i] * factor;
  }
  long long sum = 0;
add:
  for (int i = n - 1; i != -1; i--) {
#pragma HLS PIPELINE II = 1
    sum += data[i];
  }
  return sum;
}
