// Odd-even merge sorting network of eight lanes, written as recursive templates.
#include "ap_int.h"
#include "hls_stream.h"

constexpr int kLanes = 8;
using Key = ap_int<16>;

void compare_swap(Key& low, Key& high) {
#pragma HLS INLINE
  if (low > high) {
    const Key key = low;
    low = high;
    high = key;
  }
}

// Merges the sorted halves of keys[FIRST, FIRST + SIZE), looking at every STEP-th key.
template <int FIRST, int SIZE, int STEP>
void merge(Key keys[kLanes]) {
#pragma HLS INLINE
  if constexpr (2 * STEP < SIZE) {
    merge<FIRST, SIZE, 2 * STEP>(keys);
    merge<FIRST + STEP, SIZE, 2 * STEP>(keys);
    for (int i = FIRST + STEP; i + STEP < FIRST + SIZE; i += 2 * STEP) {
#pragma HLS UNROLL
      compare_swap(keys[i], keys[i + STEP]);
    }
  } else {
    compare_swap(keys[FIRST], keys[FIRST + STEP]);
  }
}

template <int FIRST, int SIZE>
void sort(Key keys[kLanes]) {
#pragma HLS INLINE
  if constexpr (SIZE > 1) {
    sort<FIRST, SIZE / 2>(keys);
    sort<FIRST + SIZE / 2, SIZE / 2>(keys);
    merge<FIRST, SIZE, 1>(keys);
  }
}

extern "C" void sort_network(hls::stream<ap_uint<16 * kLanes>>& in, hls::stream<ap_uint<16 * kLanes>>& out) {
#pragma HLS INTERFACE mode = axis port = in
#pragma HLS INTERFACE mode = axis port = out
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
beats:
  for (int beat = 0; beat < 16; beat++) {
#pragma HLS PIPELINE II = 1
    ap_uint<16 * kLanes> word = in.read();
    Key keys[kLanes];
#pragma HLS ARRAY_PARTITION variable = keys complete
    for (int i = 0; i < kLanes; i++) keys[i] = word.range(16 * i + 15, 16 * i);
    sort<0, kLanes>(keys);
    for (int i = 0; i < kLanes; i++) word.range(16 * i + 15, 16 * i) = keys[i];
    out.write(word);
  }
}
