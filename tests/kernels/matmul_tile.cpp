// Tile of a matrix product: B is kept in banks, each beat brings one row of A and yields one row of C.
#include "ap_int.h"
#include "hls_stream.h"

constexpr int kSize = 8;
using Element = ap_int<8>;
using Row = ap_uint<8 * kSize>;
using Sums = ap_uint<16 * kSize>;

extern "C" void matmul_tile(hls::stream<Row>& a, hls::stream<Row>& b, hls::stream<Sums>& c) {
#pragma HLS INTERFACE mode = axis port = a
#pragma HLS INTERFACE mode = axis port = b
#pragma HLS INTERFACE mode = axis port = c
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  Element tile[kSize][kSize];
#pragma HLS ARRAY_PARTITION variable = tile dim = 0 complete
load_b:
  for (int k = 0; k < kSize; k++) {
#pragma HLS PIPELINE II = 1
    const Row row = b.read();
    for (int i = kSize - 1; i > 0; i--) {
      for (int j = 0; j < kSize; j++) tile[i][j] = tile[i - 1][j];
    }
    for (int j = 0; j < kSize; j++) tile[0][j] = row.range(8 * j + 7, 8 * j);
  }
rows:
  for (int i = 0; i < kSize; i++) {
#pragma HLS PIPELINE II = 1
    const Row row = a.read();
    Sums sums = 0;
  columns:
    for (int j = 0; j < kSize; j++) {
#pragma HLS UNROLL
      ap_int<16> sum = 0;
    products:
      for (int k = 0; k < kSize; k++) {
        const Element left = row.range(8 * k + 7, 8 * k);
        sum += left * tile[kSize - 1 - k][j];
      }
      sums.range(16 * j + 15, 16 * j) = sum;
    }
    c.write(sums);
  }
}
