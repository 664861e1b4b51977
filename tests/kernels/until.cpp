// A do loop that tests what it reads, a loop that never ends by itself, and a condition longer than the clock.
#include "hls_stream.h"

using Beat = ap_axiu<32, 0, 0, 0>;

extern "C" void kernel(hls::stream<Beat>& x, hls::stream<ap_uint<32>>& y) {
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  ap_uint<32> sum = 0;
  Beat beat;
packet:
  do {
#pragma HLS PIPELINE II = 1
    beat = x.read();
    sum += beat.data;
  } while (!beat.last);
  y.write(sum);
numbers:
  while (true) {
#pragma HLS PIPELINE II = 1
    const Beat next = x.read();
    if (next.last) break;
    y.write(next.data);
  }
  ap_uint<24> step = sum;
  ap_uint<8> rounds = 0;
powers:
  while (ap_uint<48>((step ^ rounds) * (step + 3))[40] == 0 && rounds != 200) {
#pragma HLS PIPELINE II = 2
    step = step * 3 + 1;
    rounds++;
  }
  y.write(step);
  y.write(rounds);
}
