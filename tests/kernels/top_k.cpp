// The four largest scores of a packet with their places; among equal ones the earlier wins.
#include "ap_axi_sdata.h"
#include "ap_int.h"
#include "hls_stream.h"

constexpr int kBest = 4;

struct Candidate {
  ap_int<12> score;
  ap_uint<16> place;
};

extern "C" void top_k(hls::stream<ap_axis<12, 0, 0, 0>>& in, hls::stream<ap_axiu<32, 0, 0, 0>>& out) {
#pragma HLS INTERFACE mode = axis port = in
#pragma HLS INTERFACE mode = axis port = out
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  Candidate best[kBest];
#pragma HLS ARRAY_PARTITION variable = best complete
  for (int i = 0; i < kBest; i++) {
#pragma HLS UNROLL
    best[i] = {-2048, 0xffff};
  }
  ap_uint<16> place = 0;
  bool last = false;
scores:
  while (!last) {
#pragma HLS PIPELINE II = 1
    const ap_axis<12, 0, 0, 0> beat = in.read();
    Candidate moving = {beat.data, place++};
    for (int i = 0; i < kBest; i++) {
#pragma HLS UNROLL
      const Candidate kept = best[i];
      const bool better = moving.score > kept.score;
      best[i] = better ? moving : kept;
      moving = better ? kept : moving;
    }
    last = beat.last;
  }
  for (int i = 0; i < kBest; i++) {
#pragma HLS UNROLL
    ap_axiu<32, 0, 0, 0> beat;
    beat.data = (best[i].place, ap_uint<16>(ap_int<16>(best[i].score)));
    beat.keep = -1;
    beat.strb = -1;
    beat.last = i == kBest - 1;
    out.write(beat);
  }
}
