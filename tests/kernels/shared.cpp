// Two loops of one kernel that use the same RAM and static registers; a store and a load of one RAM in an iteration.
#include "hls_stream.h"

using Beat = ap_axiu<32, 0, 0, 0>;

extern "C" void kernel(hls::stream<Beat>& x, hls::stream<Beat>& y) {
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  static ap_int<32> memory[16] = {1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16};
  static ap_uint<16> phase = 3, total = 0;
  bool last = false;
update:
  while (!last) {
#pragma HLS PIPELINE II = 1
    const Beat beat = x.read();
    const ap_uint<4> place = beat.data.range(3, 0), other = beat.data.range(7, 4);
    memory[place] = beat.data;
    phase += memory[other];
    last = beat.last;
  }
report:
  for (ap_uint<5> i = 0; i < 16; i++) {
#pragma HLS PIPELINE II = 2
    total ^= memory[i];
    Beat out;
    out.data = (total, phase);
    out.keep = -1;
    out.strb = -1;
    out.last = i == 15;
    y.write(out);
    phase++;
  }
}
