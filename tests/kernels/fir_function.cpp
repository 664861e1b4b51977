// FIR filter as a function that is pipelined itself: free-running, each call takes a sample, some calls give nothing.
#include "ap_axi_sdata.h"
#include "ap_int.h"
#include "hls_stream.h"

using Sample = ap_axiu<32, 0, 0, 0>;

static const ap_int<8> kTaps[6] = {3, -5, 7, 11, -128, 127};

extern "C" void kernel(hls::stream<Sample>& x, hls::stream<Sample>& y) {
#pragma HLS INTERFACE axis port = x
#pragma HLS INTERFACE axis port = y
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
#pragma HLS PIPELINE II = 1
  static ap_int<16> delay[6] = {};
#pragma HLS ARRAY_PARTITION variable = delay complete
  Sample in = x.read();
  for (int i = 5; i > 0; i--) delay[i] = delay[i - 1];
  delay[0] = in.data.range(15, 0);
  if (in.data[31]) return;  // a sample that fills the filter only
  ap_int<27> sum = 0;
  for (int i = 0; i < 6; i++) sum += delay[i] * kTaps[i];
  in.data = ap_uint<32>(sum);
  y.write(in);
}
