// Length of Collatz sequences: a loop whose trip count depends on the data, without PIPELINE.
#include "ap_int.h"
#include "hls_stream.h"

extern "C" void collatz(hls::stream<ap_uint<16>>& in, hls::stream<ap_uint<12>>& out) {
#pragma HLS INTERFACE mode = axis port = in
#pragma HLS INTERFACE mode = axis port = out
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  ap_uint<32> value = in.read();
  ap_uint<12> steps = 0;
  while (value > 1) {
#pragma HLS LOOP_TRIPCOUNT min = 0 max = 350
    value = value[0] ? ap_uint<32>(3 * value + 1) : ap_uint<32>(value >> 1);
    steps++;
  }
  out.write(steps);
}
