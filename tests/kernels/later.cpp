// What a loop without reads and writes leaves behind: its last iteration counts, whatever decides it.
#include "hls_stream.h"

extern "C" void kernel(hls::stream<ap_uint<16>>& in, hls::stream<ap_uint<16>>& out) {
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  const ap_uint<16> start = in.read();
  ap_uint<16> mixed = start, largest = start, ones = 0, found = start;
  ap_uint<3> turn = 0;
chosen:  // a value chosen in the iteration that ends the loop
  do {
#pragma HLS PIPELINE II = 1
    if (mixed[0]) {
      mixed = (mixed >> 1) ^ 0xB400;
    } else {
      mixed = (mixed >> 1) + turn;
    }
    turn++;
  } while (turn < 6);
  turn = 0;
computed:  // values that LLVM computes by intrinsics
  do {
#pragma HLS PIPELINE II = 1
    const ap_uint<16> next = largest * 3 + 1;
    largest = next > 0x4000 ? next : ap_uint<16>(0x4000);
    ones = __builtin_popcount(largest);
    turn++;
  } while (turn < 5);
  turn = 0;
searched:  // a way out in the middle, before anything is written
  while (true) {
#pragma HLS PIPELINE II = 1
    if (found[1])
      found = found + 77;
    else
      found = found ^ 0x1234;
    if (turn == 4) break;
    out.write(found);
    turn++;
  }
  out.write(mixed);
  out.write(largest);
  out.write(ones);
  out.write(found);
}
