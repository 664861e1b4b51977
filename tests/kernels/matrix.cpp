// Matrix times vector: an imperfect nest, a partitioned array, a trip count from the stream.
#include "hls_stream.h"

using Beat = ap_axiu<64, 0, 0, 0>;
constexpr int kLanes = 4, kMax = 16;

extern "C" void kernel(hls::stream<Beat>& in, hls::stream<Beat>& out) {
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  ap_int<16> vector[kMax][kLanes];
#pragma HLS ARRAY_PARTITION variable = vector dim = 2 complete
#pragma HLS BIND_STORAGE variable = vector type = ram_2p impl = bram
  const ap_uint<64> head = in.read().data;
  const ap_uint<4> words = head.range(3, 0);
  const ap_uint<4> rows = head.range(7, 4);
load:
  for (ap_uint<5> i = 0; i < words; i++) {
#pragma HLS PIPELINE II = 1
    const ap_uint<64> data = in.read().data;
    for (int lane = 0; lane < kLanes; lane++) vector[i][lane] = data.range(16 * lane + 15, 16 * lane);
  }
rows:
  for (ap_uint<5> row = 0; row < rows; row++) {
    ap_int<40> sum = row;
  columns:
    for (ap_uint<5> i = 0; i < words; i++) {
#pragma HLS PIPELINE II = 1
      const ap_uint<64> data = in.read().data;
      for (int lane = 0; lane < kLanes; lane++) {
        sum += ap_int<16>(data.range(16 * lane + 15, 16 * lane)) * vector[i][lane];
      }
    }
    if (sum < 0) sum = -sum;
    Beat beat;
    beat.data = ap_uint<40>(sum);
    beat.keep = -1;
    beat.strb = -1;
    beat.last = row == rows - 1;
    out.write(beat);
  }
}
