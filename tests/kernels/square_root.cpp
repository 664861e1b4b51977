// Square root of 32 bits, digit by digit: a pipeline of sixteen steps, and the remainder.
#include "ap_int.h"
#include "hls_stream.h"

extern "C" void square_root(hls::stream<ap_uint<32>>& in, hls::stream<ap_uint<34>>& out) {
#pragma HLS INTERFACE mode = axis port = in
#pragma HLS INTERFACE mode = axis port = out
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
numbers:
  for (int i = 0; i < 50; i++) {
#pragma HLS PIPELINE II = 1
    const ap_uint<32> value = in.read();
    ap_uint<16> root = 0;
    ap_uint<18> rest = 0;
  digits:
    for (int digit = 15; digit >= 0; digit--) {
#pragma HLS UNROLL
      rest = (rest << 2) | value.range(2 * digit + 1, 2 * digit);
      const ap_uint<18> trial = (ap_uint<18>(root) << 2) | 1;
      root <<= 1;
      if (rest >= trial) {
        rest -= trial;
        root[0] = 1;
      }
    }
    out.write((rest, root));
  }
}
