// Numbers of more than 128 bits: a 256-bit multiply-accumulate, shifts, ranges, reductions, a RAM of 300-bit words.
#include "hls_stream.h"

using Beat = ap_axiu<256, 0, 0, 0>;

extern "C" void kernel(hls::stream<Beat>& x, hls::stream<Beat>& y) {
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  static const ap_uint<256> key("0x0123456789abcdef00112233445566778899aabbccddeeff0f1e2d3c4b5a6978");
  ap_uint<300> kept[16];
  ap_int<600> sum = -1;
clear:
  for (int i = 0; i < 16; i++) {
#pragma HLS PIPELINE II = 1
    kept[i] = ~ap_uint<300>(i);
  }
  bool last = false;
beats:
  while (!last) {
#pragma HLS PIPELINE II = 2
    Beat beat = x.read();
    const ap_uint<4> slot = beat.data.range(3, 0);
    const ap_uint<9> amount = beat.data.range(12, 4);
    const ap_uint<300> old = kept[slot];
    kept[slot] = (beat.data.range(131, 0), old.range(167, 0)) ^ key;
    sum += ap_int<257>(beat.data) * ap_int<34>(beat.data.range(200, 168));
    ap_uint<256> turned = beat.data ^ key;
    turned.reverse();
    Beat out = beat;
    out.data = (old >> amount) ^ ap_uint<256>(sum >> 300) ^ (turned << amount) ^ ap_uint<256>(sum);
    out.data[0] = beat.data.xor_reduce() ^ (sum < 0) ^ old.and_reduce();
    out.data[1] = beat.data > key;
    out.data.range(11, 2) = beat.data.countLeadingZeros();
    last = beat.last;
    y.write(out);
  }
}
