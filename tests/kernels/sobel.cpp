// Sobel edge strength |gx| + |gy| with borders repeated; rows of any length up to the buffer's, ended by TLAST.
#include "ap_axi_sdata.h"
#include "ap_int.h"
#include "hls_stream.h"

constexpr int kMaxWidth = 64;
using Pixel = ap_axiu<8, 0, 0, 0>;

static ap_uint<8> absolute_sum(ap_int<11> gx, ap_int<11> gy) {
  const ap_uint<12> sum = (gx < 0 ? ap_int<12>(-gx) : ap_int<12>(gx)) + (gy < 0 ? ap_int<12>(-gy) : ap_int<12>(gy));
  return sum > 255 ? ap_uint<12>(255) : sum;
}

extern "C" void sobel(hls::stream<Pixel>& in, hls::stream<Pixel>& out) {
#pragma HLS INTERFACE mode = axis port = in
#pragma HLS INTERFACE mode = axis port = out
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  static ap_uint<16> lines[kMaxWidth];  // the two pixels above
#pragma HLS BIND_STORAGE variable = lines type = ram_s2p impl = bram
  static bool first_row = true;
  ap_uint<8> left[3] = {}, middle[3] = {};
#pragma HLS ARRAY_PARTITION variable = left complete
#pragma HLS ARRAY_PARTITION variable = middle complete
  bool last = false;
columns:
  for (ap_uint<7> x = 0; !last; x++) {
#pragma HLS PIPELINE II = 1
#pragma HLS LOOP_TRIPCOUNT min = 3 max = 64
    Pixel pixel = in.read();
    const ap_uint<16> above = lines[x];
    const ap_uint<8> right[3] = {above.range(15, 8), above.range(7, 0), pixel.data};
    lines[x] = (above.range(7, 0), pixel.data);
    const ap_int<11> gx = (right[0] + 2 * right[1] + right[2]) - (left[0] + 2 * left[1] + left[2]);
    const ap_int<11> gy = (left[2] + 2 * middle[2] + right[2]) - (left[0] + 2 * middle[0] + right[0]);
    last = pixel.last;
    pixel.data = first_row ? ap_uint<8>(0) : absolute_sum(gx, gy);
    for (int i = 0; i < 3; i++) {
      left[i] = middle[i];
      middle[i] = right[i];
    }
    out.write(pixel);
  }
  first_row = false;
}
