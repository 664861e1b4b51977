// Convolution of an image by a 3 x 3 kernel: two line buffers feed a window of registers, one pixel an iteration.
#include "ap_int.h"
#include "hls_stream.h"

constexpr int kWidth = 16, kHeight = 10;
using Pixel = ap_uint<8>;

static const ap_int<5> kKernel[3][3] = {{1, 2, 1}, {2, -12, 2}, {1, 2, 1}};

extern "C" void conv3x3(hls::stream<Pixel>& in, hls::stream<ap_int<12>>& out) {
#pragma HLS INTERFACE mode = axis port = in
#pragma HLS INTERFACE mode = axis port = out
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  Pixel above[kWidth], far_above[kWidth];
#pragma HLS BIND_STORAGE variable = above type = ram_2p impl = lutram
#pragma HLS BIND_STORAGE variable = far_above type = ram_2p impl = lutram
  Pixel window[3][3];
#pragma HLS ARRAY_PARTITION variable = window dim = 0 complete
rows:
  for (int y = 0; y < kHeight; y++) {
  columns:
    for (int x = 0; x < kWidth; x++) {
#pragma HLS PIPELINE II = 1
      const Pixel pixel = in.read();
      for (int i = 0; i < 3; i++) {
        window[i][0] = window[i][1];
        window[i][1] = window[i][2];
      }
      window[0][2] = far_above[x];
      window[1][2] = above[x];
      window[2][2] = pixel;
      far_above[x] = window[1][2];
      above[x] = pixel;
      ap_int<17> sum = 0;
      for (int i = 0; i < 3; i++) {
        for (int j = 0; j < 3; j++) sum += window[i][j] * kKernel[i][j];
      }
      if (y >= 2 && x >= 2) out.write(sum > 2047 ? ap_int<17>(2047) : sum < -2048 ? ap_int<17>(-2048) : sum);
    }
  }
}
