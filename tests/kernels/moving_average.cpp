// Mean of the last 64 samples: a circular buffer in RAM gives back the sample that leaves the sum.
#include "ap_axi_sdata.h"
#include "ap_int.h"
#include "hls_stream.h"

using Sample = ap_axis<16, 0, 0, 0>;

extern "C" void moving_average(hls::stream<Sample>& in, hls::stream<Sample>& out) {
#pragma HLS INTERFACE mode = axis port = in
#pragma HLS INTERFACE mode = axis port = out
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  ap_int<16> buffer[64];
clear:
  for (int i = 0; i < 64; i++) {
#pragma HLS PIPELINE II = 1
    buffer[i] = 0;
  }
  ap_int<22> sum = 0;
  ap_uint<6> place = 0;
  bool last = false;
samples:
  while (!last) {
#pragma HLS PIPELINE II = 1
    Sample sample = in.read();
    sum += sample.data - buffer[place];
    buffer[place++] = sample.data;
    sample.data = sum >> 6;
    last = sample.last;
    out.write(sample);
  }
}
