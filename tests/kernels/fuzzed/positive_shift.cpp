// An arithmetic shift of a number that has, as is known only late, no bit for a sign.
#include "hls_stream.h"

extern "C" void kernel(hls::stream<ap_uint<16>>& n, hls::stream<ap_int<20>>& y) {
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  static ap_uint<64> state = 33;  // never written
  const ap_uint<4> by = n.read();
  y.write(ap_int<20>(state) >> by);
}
