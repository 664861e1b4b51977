#include "scale.hpp"

namespace scaling {

void scale(hls::stream<Beat>& in, hls::stream<Beat>& out, hls::stream<ap_uint<17>>& sizes) {
#pragma HLS INTERFACE mode = axis port = in
#pragma HLS INTERFACE mode = axis port = out
#pragma HLS INTERFACE mode = axis port = sizes
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  static ap_int<16> factor = kFactor;
  ap_uint<17> size = 0;
  bool last = false;
packet:
  while (!last) {
#pragma HLS PIPELINE II = 1
    Beat beat = in.read();
    const ap_int<48> product = beat.data * factor;
    last = beat.last;
    if (last) factor = beat.data;
    beat.data = product;
    beat.user = beat.user ^ ap_uint<4>(product != ap_int<48>(beat.data) ? 15 : 0);
    beat.dest = beat.dest + 1;
    out.write(beat);
    size++;
  }
  sizes.write(size);
}

}  // namespace scaling
