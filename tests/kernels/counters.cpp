// Counters of many kinds: their registers have the bits that the loop's condition leaves them, not those of their type.
#include "hls_stream.h"

extern "C" void kernel(hls::stream<ap_uint<8>>& n, hls::stream<ap_int<32>>& y) {
#pragma HLS INTERFACE mode = axis port = n
#pragma HLS INTERFACE mode = axis port = y
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  const ap_uint<8> count = n.read();
up:
  for (int i = 0; i < 64; i++) {
#pragma HLS PIPELINE
    if ((i & 7) == 5) y.write(i);
  }
down:
  for (int i = 40; i >= 0; i--) {
#pragma HLS PIPELINE
    if ((i & 15) == 0) y.write(i);
  }
steps:
  for (int i = -7; i <= 20; i += 3) {
#pragma HLS PIPELINE
    y.write(i);
  }
wide:
  for (ap_uint<8> i = 0; i < 200; i++) {  // beyond what a signed byte holds
#pragma HLS PIPELINE
    if (i > 197) y.write(i);
  }
bound:
  for (int i = 0; i < count; i++) {
#pragma HLS PIPELINE
    if ((i & 31) == 0) y.write(i);
  }
some:
  for (int i = 0, rounds = 0; i < 10 && rounds < 30; rounds++) {
#pragma HLS PIPELINE
    if (count[rounds & 7]) i++;
    if (rounds > 27 || i > 8) y.write(100 * rounds + i);
  }
unequal:
  for (int i = 0; i != 12; i++) {
#pragma HLS PIPELINE
    if (i > 10) y.write(i);
  }
}
