// ARRAY_PARTITION: cyclic, block and complete, several dimensions, and banks that are known only at run time.
#include "hls_stream.h"

extern "C" void kernel(hls::stream<ap_uint<32>>& x, hls::stream<ap_uint<32>>& y) {
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  static ap_uint<32> cyclic[64];
#pragma HLS ARRAY_PARTITION variable = cyclic type = cyclic factor = 4 dim = 1
  static ap_uint<16> block[30];
#pragma HLS ARRAY_PARTITION variable = block block factor = 4
  static ap_uint<20> rows[3][50];
#pragma HLS ARRAY_PARTITION variable = rows complete dim = 1
  static ap_uint<8> both[4][6];
#pragma HLS ARRAY_PARTITION variable = both type = complete dim = 0
  ap_uint<12> two[6][10];
#pragma HLS ARRAY_PARTITION variable = two cyclic factor = 2 dim = 1
#pragma HLS ARRAY_PARTITION variable = two cyclic factor = 3 dim = 2
  static ap_uint<16> count[8] = {1, 2, 3, 4, 5, 6, 7, 8};
#pragma HLS ARRAY_PARTITION variable = count complete
fill:
  for (int i = 0; i < 16; i++) {
#pragma HLS PIPELINE II = 1
    const ap_uint<32> beat = x.read();
    for (int k = 0; k < 4; k++) {
#pragma HLS UNROLL
      cyclic[4 * i + k] = beat * (k + 1);
    }
    block[i] = beat;
    block[i + 14] = beat >> 8;
  }
mixed:
  for (int i = 0; i < 60; i++) {
#pragma HLS PIPELINE II = 1
    const ap_uint<32> beat = x.read();
    const ap_uint<2> row = beat(9, 8);
    if (row < 3) rows[row][i % 50] = beat;
    both[beat(1, 0)][i % 6] = beat(17, 10);
    two[i / 10][i % 10] = beat;
    count[beat(20, 18)] += 1;
    y.write(count[beat(23, 21)]);
  }
  ap_uint<8> sum = 0;
  for (int r = 0; r < 4; r++) {
    for (int c = 0; c < 6; c++) sum += both[r][c];
  }
drain:
  for (int i = 0; i < 50; i++) {
#pragma HLS PIPELINE II = 1
    const ap_uint<32> beat = x.read();
    ap_uint<32> value = cyclic[beat(5, 0)] ^ block[i % 30] ^ sum;
    value += rows[0][i] + rows[1][i] + rows[2][i];
    value ^= two[i % 6][(i + 3) % 10] << 12;
    if (i > 0) value += rows[2][i - 1] << 3;
    y.write(value);
  }
}
