// Rows chosen by single bits in an array whose columns are banks: LLVM makes byte offsets of both together.
#include "hls_stream.h"

extern "C" void kernel(hls::stream<ap_uint<32>>& x, hls::stream<ap_uint<32>>& y) {
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  static ap_int<25> table[2][5];
#pragma HLS ARRAY_PARTITION variable = table type = complete dim = 2
beats:
  for (int i = 0; i < 40; i++) {
#pragma HLS PIPELINE II = 2
    const ap_uint<32> beat = x.read();
    const ap_uint<1> a = beat >> 3, b = beat >> 9;
    table[a][4] = table[b][1] + beat;
    table[b][beat[5] ? 2 : 3] = beat >> 5;
    table[a][1] = table[a][4] ^ table[b][2];
    y.write(table[b][4] + table[a][0] + table[b][3]);
  }
}
