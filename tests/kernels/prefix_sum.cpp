// Prefix sums of eight lanes a beat: a Kogge-Stone network, and the sum of all beats before as carry.
#include "ap_axi_sdata.h"
#include "ap_int.h"
#include "hls_stream.h"

constexpr int kLanes = 8;
using Beat = ap_axiu<16 * kLanes, 0, 0, 0>;

extern "C" void prefix_sum(hls::stream<Beat>& in, hls::stream<Beat>& out) {
#pragma HLS INTERFACE mode = axis port = in
#pragma HLS INTERFACE mode = axis port = out
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  ap_uint<16> carry = 0;
  bool last = false;
beats:
  while (!last) {
#pragma HLS PIPELINE II = 1
    Beat beat = in.read();
    ap_uint<16> sums[kLanes];
#pragma HLS ARRAY_PARTITION variable = sums complete
    for (int i = 0; i < kLanes; i++) sums[i] = beat.data.range(16 * i + 15, 16 * i);
  levels:
    for (int distance = 1; distance < kLanes; distance *= 2) {
#pragma HLS UNROLL
      for (int i = kLanes - 1; i >= distance; i--) sums[i] += sums[i - distance];
    }
    for (int i = 0; i < kLanes; i++) beat.data.range(16 * i + 15, 16 * i) = ap_uint<16>(sums[i] + carry);
    carry += sums[kLanes - 1];
    last = beat.last;
    out.write(beat);
  }
}
