// Arrays set, initialized and copied as a whole: = {}, a list, memset, memcpy and assignment of a structure.
#include <cstring>

#include "ap_int.h"
#include "hls_stream.h"

struct Histogram {
  unsigned bin[32];
};

extern "C" void whole_arrays(hls::stream<ap_axiu<16, 0, 0, 0>>& in, hls::stream<ap_uint<32>>& out) {
#pragma HLS INTERFACE mode = axis port = in
#pragma HLS INTERFACE mode = axis port = out
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  short weights[16] = {3, -1, 4, -1, 5, -9};
  int sums[32] = {};
  Histogram counts;
  memset(&counts, 0, sizeof counts);
  bool last = false;
beats:
  while (!last) {
#pragma HLS PIPELINE II = 4
    const ap_axiu<16, 0, 0, 0> beat = in.read();
    const ap_uint<5> place = beat.data.range(4, 0);
    counts.bin[place]++;
    sums[place] += weights[beat.data.range(8, 5)] * beat.data.range(15, 9);
    last = beat.last;
  }
  Histogram again = counts;
  int copy[32];
  memcpy(copy, sums, sizeof copy);
  again.bin[0] += 1000;
send:
  for (int i = 0; i < 32; i++) {
#pragma HLS PIPELINE II = 1
    out.write((ap_uint<16>(again.bin[i]), ap_uint<16>(copy[i] + sums[i])));
  }
}
