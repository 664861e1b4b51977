#include "saxpy.hpp"

extern "C" void saxpy(const int x[600], int* y, ap_uint<64>* negative, int a, int n) {
#pragma HLS INTERFACE mode = m_axi port = x bundle = gmem0
#pragma HLS INTERFACE mode = m_axi port = y bundle = gmem1 depth = 600
#pragma HLS INTERFACE mode = m_axi port = negative bundle = gmem2 depth = 4
#pragma HLS INTERFACE mode = s_axilite port = a
#pragma HLS INTERFACE mode = s_axilite port = n
#pragma HLS INTERFACE mode = s_axilite port = return
  ap_uint<64> count = 0;
elements:
  for (int i = 0; i < n; i++) {
#pragma HLS PIPELINE II = 1
    const int sum = a * x[i] + y[i];
    y[i] = sum ^ a;
    count += sum < 0;
  }
  negative[1] = count;
}
