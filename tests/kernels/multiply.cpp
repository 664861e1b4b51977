// Products wider than a DSP slice, signed and unsigned, read through a block RAM; their sum is written late.
#include "hls_stream.h"

extern "C" void kernel(hls::stream<ap_axiu<128, 0, 0, 0>>& x, hls::stream<ap_uint<128>>& y) {
#pragma HLS INTERFACE mode = axis port = x
#pragma HLS INTERFACE mode = axis port = y
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  static ap_uint<64> history[1024];
#pragma HLS BIND_STORAGE variable = history type = ram_2p impl = bram
  ap_uint<10> at = 0;
  bool last = false;
pairs:
  while (!last) {
#pragma HLS PIPELINE II = 1
    auto beat = x.read();
    last = beat.last;
    ap_int<64> a = beat.data.range(63, 0);
    ap_uint<50> b = beat.data.range(113, 64);
    ap_int<14> c = beat.data.range(127, 114);
    ap_uint<64> older = history[at];
    history[at + 3] = beat.data.range(99, 36);
    at += 2;
    ap_int<128> product = a * b;
    if (c < 8000) y.write(ap_uint<128>(product + c * ap_int<24>(b)) ^ ap_uint<128>(older * ap_uint<64>(b)));
  }
}
