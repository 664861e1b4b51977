// Position of a marker in a packet: the search is left by break, the rest of the packet is skipped.
#include "ap_axi_sdata.h"
#include "ap_int.h"
#include "hls_stream.h"

using Beat = ap_axiu<8, 0, 0, 0>;

extern "C" void find_pattern(hls::stream<Beat>& in, hls::stream<ap_int<12>>& out) {
#pragma HLS INTERFACE mode = axis port = in
#pragma HLS INTERFACE mode = axis port = out
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  ap_uint<32> recent = 0;
  ap_int<12> place = 0, found = -1;
  bool last = false;
search:
  while (true) {
#pragma HLS PIPELINE II = 1
    const Beat beat = in.read();
    recent = (recent << 8) | beat.data;
    last = beat.last;
    if (recent == 0x4c41594c) {  // "LAYL"
      found = place - 3;
      break;
    }
    if (last) break;
    place++;
  }
skip:
  while (!last) {
#pragma HLS PIPELINE II = 1
    last = in.read().last;
  }
  out.write(found);
}
