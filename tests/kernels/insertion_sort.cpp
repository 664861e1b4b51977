// Systolic insertion sort: each cell keeps the smaller of its own and the arriving key and hands on the other.
#include "ap_int.h"
#include "hls_stream.h"

constexpr int kCells = 12;
using Key = ap_uint<20>;

extern "C" void insertion_sort(hls::stream<ap_axiu<20, 0, 0, 0>>& in, hls::stream<ap_axiu<20, 0, 0, 0>>& out) {
#pragma HLS INTERFACE mode = axis port = in
#pragma HLS INTERFACE mode = axis port = out
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  Key cells[kCells];
#pragma HLS ARRAY_PARTITION variable = cells complete
clear:
  for (int i = 0; i < kCells; i++) {
#pragma HLS UNROLL
    cells[i] = ~Key(0);
  }
  bool last = false;
insert:
  while (!last) {
#pragma HLS PIPELINE II = 1
    const ap_axiu<20, 0, 0, 0> beat = in.read();
    Key moving = beat.data;
  cell:
    for (int i = 0; i < kCells; i++) {
#pragma HLS UNROLL
      const Key kept = cells[i];
      const bool before = moving < kept;
      cells[i] = before ? moving : kept;
      moving = before ? kept : moving;
    }
    last = beat.last;
  }
drain:
  for (int i = 0; i < kCells; i++) {
#pragma HLS PIPELINE II = 1
    ap_axiu<20, 0, 0, 0> beat;
    beat.data = cells[0];
    beat.keep = -1;
    beat.strb = -1;
    beat.last = i == kCells - 1;
    for (int j = 1; j < kCells; j++) cells[j - 1] = cells[j];
    out.write(beat);
  }
}
