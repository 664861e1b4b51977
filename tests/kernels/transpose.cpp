// Transpose of 8 x 8 tiles through a double buffer: one tile is written by rows while the one before leaves by columns.
#include "ap_int.h"
#include "hls_stream.h"

constexpr int kSize = 8;

extern "C" void transpose(hls::stream<ap_uint<32>>& in, hls::stream<ap_uint<32>>& out) {
#pragma HLS INTERFACE mode = axis port = in
#pragma HLS INTERFACE mode = axis port = out
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  static ap_uint<32> tiles[2][kSize][kSize];
#pragma HLS BIND_STORAGE variable = tiles type = ram_s2p impl = bram
  static ap_uint<1> half = 0;
  static bool filled = false;
elements:
  for (ap_uint<7> i = 0; i < kSize * kSize; i++) {
#pragma HLS PIPELINE II = 1
#pragma HLS DEPENDENCE variable = tiles inter false
    const ap_uint<3> row = i >> 3, column = i;
    tiles[half][row][column] = in.read();
    if (filled) out.write(tiles[!half][column][row]);
  }
  half = !half;
  filled = true;
}
