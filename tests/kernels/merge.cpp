// Merges two sorted packets: reads that depend on data, from one stream or the other, and early ends.
#include "hls_stream.h"

using Beat = ap_axiu<32, 0, 0, 0>;

extern "C" void kernel(hls::stream<Beat>& a, hls::stream<Beat>& b, hls::stream<Beat>& y) {
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  Beat left = a.read(), right = b.read();
  bool left_done = false, right_done = false;
merge:
  while (!(left_done && right_done)) {
#pragma HLS PIPELINE II = 1
    const bool take_left = right_done || (!left_done && left.data <= right.data);
    Beat out = take_left ? left : right;
    if (take_left) {
      left_done = left.last;
      if (!left_done) left = a.read();
    } else {
      right_done = right.last;
      if (!right_done) right = b.read();
    }
    out.last = left_done && right_done;
    y.write(out);
  }
}
