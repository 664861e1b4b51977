// Sum, minimum and maximum of sixteen lanes a beat, and over a packet: a balanced tree, then an accumulator.
#include "ap_axi_sdata.h"
#include "ap_int.h"
#include "hls_stream.h"

constexpr int kLanes = 16;
using Lane = ap_int<8>;

extern "C" void reduction_tree(hls::stream<ap_axiu<8 * kLanes, 0, 0, 0>>& in, hls::stream<ap_axiu<48, 0, 0, 0>>& out) {
#pragma HLS INTERFACE mode = axis port = in
#pragma HLS INTERFACE mode = axis port = out
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  ap_int<32> total = 0;
  Lane low = 127, high = -128;
  bool last = false;
beats:
  while (!last) {
#pragma HLS PIPELINE II = 1
    const ap_axiu<8 * kLanes, 0, 0, 0> beat = in.read();
    Lane lowest = 127, highest = -128;
  lanes:
    for (int i = 0; i < kLanes; i++) {
#pragma HLS UNROLL
      const Lane lane = beat.data.range(8 * i + 7, 8 * i);
      total += lane;
      lowest = lane < lowest ? lane : lowest;
      highest = lane > highest ? lane : highest;
    }
    low = lowest < low ? lowest : low;
    high = highest > high ? highest : high;
    last = beat.last;
  }
  ap_axiu<48, 0, 0, 0> result;
  result.data = ((ap_uint<8>(high), ap_uint<8>(low)), ap_uint<32>(total));
  result.keep = -1;
  result.strb = -1;
  result.last = 1;
  out.write(result);
}
