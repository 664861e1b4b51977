// Histogram: a RAM that is read, changed and written, so that II is limited by the recurrence through it.
#include "hls_stream.h"

using Beat = ap_axiu<32, 0, 0, 0>;

extern "C" void kernel(hls::stream<Beat>& x, hls::stream<ap_uint<24>>& y) {
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  ap_uint<20> bins[64];
clear:
  for (int i = 0; i < 64; i++) {
#pragma HLS PIPELINE II = 1
    bins[i] = 0;
  }
  bool last = false;
count:
  while (!last) {
#pragma HLS PIPELINE II = 1
    Beat beat = x.read();
    bins[beat.data.range(5, 0).to_int()] += beat.data.range(15, 6);
    last = beat.last;
  }
send:
  for (ap_uint<7> i = 0; i < 64; i++) {
#pragma HLS PIPELINE II = 1
    y.write(bins[i]);
  }
}
