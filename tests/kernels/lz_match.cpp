// Longest match of the next four bytes in a window of sixteen: all places compared at once, the nearest of the longest.
#include "ap_int.h"
#include "hls_stream.h"

constexpr int kWindow = 16, kMaxLength = 4;

extern "C" void lz_match(hls::stream<ap_axiu<8, 0, 0, 0>>& in, hls::stream<ap_uint<16>>& out) {
#pragma HLS INTERFACE mode = axis port = in
#pragma HLS INTERFACE mode = axis port = out
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  // The newest byte comes first; the candidate at distance d starts at history[kMaxLength - 1 + d].
  ap_uint<8> history[kWindow + kMaxLength] = {};
#pragma HLS ARRAY_PARTITION variable = history complete
  bool last = false;
bytes:
  while (!last) {
#pragma HLS PIPELINE II = 1
    const ap_axiu<8, 0, 0, 0> beat = in.read();
    for (int i = kWindow + kMaxLength - 1; i > 0; i--) history[i] = history[i - 1];
    history[0] = beat.data;
    ap_uint<3> best_length = 0;
    ap_uint<5> best_distance = 0;
  distances:
    for (int distance = 1; distance <= kWindow; distance++) {
#pragma HLS UNROLL
      ap_uint<3> length = 0;
      bool equal = true;
      for (int i = 0; i < kMaxLength; i++) {
        const int at = kMaxLength - 1 - i;
        equal = equal && history[at] == history[at + distance];
        if (equal) length++;
      }
      if (length > best_length) {
        best_length = length;
        best_distance = distance;
      }
    }
    out.write((best_distance, history[kMaxLength - 1], best_length));
    last = beat.last;
  }
}
