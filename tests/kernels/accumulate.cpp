// Static state that lives across calls, two streams, a result with TLAST.
#include "hls_stream.h"

using Beat = ap_axiu<32, 0, 0, 0>;

extern "C" void kernel(hls::stream<Beat>& a, hls::stream<ap_int<20>>& b, hls::stream<Beat>& y) {
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
#pragma HLS INTERFACE mode = axis port = a
  static ap_int<40> total = -5;
  static ap_uint<8> calls = 250;
  bool last = false;
packet:
  while (!last) {
#pragma HLS PIPELINE II = 1
    Beat x = a.read();
    total += ap_int<32>(x.data) * b.read();
    last = x.last;
  }
  calls++;
  Beat out;
  out.data = ap_uint<32>(total >> 8) ^ calls;
  out.keep = -1;
  out.strb = -1;
  out.last = calls[0];
  y.write(out);
}
