// Viterbi decoder's add-compare-select for the four states of the (7, 5) code; decisions leave as one nibble a step.
#include "ap_int.h"
#include "hls_stream.h"

constexpr int kStates = 4;
using Metric = ap_uint<8>;

static ap_uint<2> coded(int state, int bit) {
  const int shift = bit << 2 | state;  // newest bit on the left
  return ap_uint<2>(((shift >> 2 ^ shift >> 1 ^ shift) & 1) << 1 | ((shift >> 2 ^ shift) & 1));
}

// Soft bits of three bits each: 0 is a sure 0, 7 a sure 1.
static ap_uint<4> distance(ap_uint<6> soft, ap_uint<2> word) {
  const ap_uint<3> first = soft.range(5, 3), second = soft.range(2, 0);
  return ap_uint<4>(word[1] ? ap_uint<3>(~first) : first) + ap_uint<4>(word[0] ? ap_uint<3>(~second) : second);
}

extern "C" void viterbi_acs(hls::stream<ap_uint<6>>& in, hls::stream<ap_uint<4>>& decisions) {
#pragma HLS INTERFACE mode = axis port = in
#pragma HLS INTERFACE mode = axis port = decisions
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  Metric metrics[kStates] = {0, 60, 60, 60};
#pragma HLS ARRAY_PARTITION variable = metrics complete
steps:
  for (int t = 0; t < 64; t++) {
#pragma HLS PIPELINE II = 1
    const ap_uint<6> soft = in.read();
    Metric next[kStates];
#pragma HLS ARRAY_PARTITION variable = next complete
    ap_uint<4> chosen = 0;
    for (int state = 0; state < kStates; state++) {
#pragma HLS UNROLL
      const int bit = state >> 1, even = (state & 1) << 1, odd = even | 1;
      const Metric from_even = metrics[even] + distance(soft, coded(even, bit));
      const Metric from_odd = metrics[odd] + distance(soft, coded(odd, bit));
      const ap_int<8> difference = from_even - from_odd;  // right although metrics wrap
      chosen[state] = difference > 0;
      next[state] = difference > 0 ? from_odd : from_even;
    }
    for (int state = 0; state < kStates; state++) metrics[state] = next[state];
    decisions.write(chosen);
  }
}
