// Three ways out of one pipelined loop, continue, and what follows each way out.
#include "hls_stream.h"

using Beat = ap_axiu<32, 0, 0, 0>;

static Beat made(ap_uint<32> data, bool last) {
  Beat beat;
  beat.data = data;
  beat.keep = -1;
  beat.strb = -1;
  beat.last = last;
  return beat;
}

extern "C" void kernel(hls::stream<Beat>& x, hls::stream<Beat>& y) {
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  static ap_uint<32> state = 1;
  ap_uint<32> sum = 0;
  int count = 0;
take:
  for (int i = 0; i < 50; i++) {
#pragma HLS PIPELINE II = 1
    const Beat beat = x.read();
    if (beat.data == 0) return;
    state = state ^ beat.data;
    if (beat.data[0]) continue;
    sum += beat.data;
    if (beat.last) {
      y.write(made(77, false));
      break;
    }
    y.write(made(beat.data ^ 5, false));
    count++;
  }
  y.write(made(sum, false));
  y.write(made(state + count, true));
}
