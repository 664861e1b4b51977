// Matrix times vector in int8: UNROLL over sixteen lanes, one row after the other, requantized with rounding.
#include "ap_int.h"
#include "hls_stream.h"

constexpr int kLanes = 16, kWords = 4, kRows = 12;
using Word = ap_uint<8 * kLanes>;

static ap_int<24> dot(Word a, Word b) {
#pragma HLS INLINE
  ap_int<24> sum = 0;
lanes:
  for (int i = 0; i < kLanes; i++) {
#pragma HLS UNROLL
    sum += ap_int<8>(a.range(8 * i + 7, 8 * i)) * ap_int<8>(b.range(8 * i + 7, 8 * i));
  }
  return sum;
}

extern "C" void gemv_int8(hls::stream<Word>& x, hls::stream<Word>& weights, hls::stream<ap_int<8>>& y) {
#pragma HLS INTERFACE mode = axis port = x
#pragma HLS INTERFACE mode = axis port = weights
#pragma HLS INTERFACE mode = axis port = y
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  Word vector[kWords];
load:
  for (int i = 0; i < kWords; i++) {
#pragma HLS PIPELINE II = 1
    vector[i] = x.read();
  }
  ap_int<24> sum = 0;
  ap_uint<2> word = 0;
weights:
  for (int i = 0; i < kRows * kWords; i++) {
#pragma HLS PIPELINE II = 1
    sum += dot(vector[word], weights.read());
    if (word == kWords - 1) {
      const ap_int<24> scaled = (sum + 256) >> 9;
      y.write(scaled > 127 ? ap_int<24>(127) : scaled < -128 ? ap_int<24>(-128) : scaled);
      sum = 0;
    }
    word++;
  }
}
