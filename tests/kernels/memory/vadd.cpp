// Three arrays in three bundles: bursts of everything.
#include "ap_int.h"

extern "C" void vadd(const ap_uint<128>* a, const ap_uint<128>* b, ap_uint<128>* c, int n) {
#pragma HLS INTERFACE m_axi port = a bundle = gmem0 offset = slave
#pragma HLS INTERFACE m_axi port = b bundle = gmem1 offset = slave
#pragma HLS INTERFACE m_axi port = c bundle = gmem2 offset = slave
#pragma HLS INTERFACE s_axilite port = a bundle = control
#pragma HLS INTERFACE s_axilite port = b bundle = control
#pragma HLS INTERFACE s_axilite port = c bundle = control
#pragma HLS INTERFACE s_axilite port = n bundle = control
#pragma HLS INTERFACE s_axilite port = return bundle = control
#pragma HLS INTERFACE ap_ctrl_chain port = return
add:
  for (int i = 0; i < n; i++) {
#pragma HLS PIPELINE II = 1
    c[i] = a[i] + b[i];
  }
}
