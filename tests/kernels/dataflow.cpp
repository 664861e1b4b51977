// DATAFLOW of four processes: split by a template, work on both branches, join; an array of streams, a depth, a scalar.
#include "hls_stream.h"

using Word = ap_uint<32>;
using Beat = ap_axiu<32, 0, 0, 0>;

template <int N>
static void split(hls::stream<Beat>& x, hls::stream<Word>& even, hls::stream<ap_uint<33>>& odd) {
split:
  for (int i = 0; i < N; i++) {
#pragma HLS PIPELINE II = 1
    const Beat beat = x.read();
    if (i & 1)
      odd.write((beat.last, beat.data));
    else
      even.write(beat.data);
  }
}

static void scale(hls::stream<Word>& in, hls::stream<Word>& out, Word factor) {
scale:
  for (int i = 0; i < 8; i++) {
#pragma HLS PIPELINE II = 1
    out.write(in.read() * factor);
  }
}

static void join(hls::stream<Word>& a, hls::stream<ap_uint<33>>& b, hls::stream<Beat>& y) {
join:
  for (int i = 0; i < 8; i++) {
#pragma HLS PIPELINE II = 1
    const ap_uint<33> second = b.read();
    Beat beat;
    beat.data = a.read() + second.range(31, 0);
    beat.keep = -1;
    beat.strb = -1;
    beat.last = second[32];
    y.write(beat);
  }
}

extern "C" void kernel(hls::stream<Beat>& x, hls::stream<Beat>& y) {
#pragma HLS INTERFACE mode = axis port = x
#pragma HLS INTERFACE mode = axis port = y
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
#pragma HLS DATAFLOW
  hls::stream<Word> stage[3];
  hls::stream<ap_uint<33>> odd("odd");
#pragma HLS STREAM variable = odd depth = 16
  split<16>(x, stage[0], odd);
  for (int k = 0; k < 2; k++) {
#pragma HLS UNROLL
    scale(stage[k], stage[k + 1], k + 3);
  }
  join(stage[2], odd, y);
}
