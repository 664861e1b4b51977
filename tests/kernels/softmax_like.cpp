// Softmax in integers: maximum, powers of two of the distances by table and shift, then division by the sum.
#include "ap_axi_sdata.h"
#include "ap_int.h"
#include "hls_stream.h"

constexpr int kMax = 32;
using Score = ap_int<12>;  // 4 fraction bits, in powers of two

// 2^(-i/16) in units of 2^-15
static const ap_uint<16> kPower[16] = {32768, 31379, 30048, 28774, 27554, 26386, 25268, 24196,
                                       23170, 22188, 21247, 20347, 19484, 18658, 17867, 17109};

extern "C" void softmax_like(hls::stream<ap_axis<12, 0, 0, 0>>& in, hls::stream<ap_axiu<16, 0, 0, 0>>& out) {
#pragma HLS INTERFACE mode = axis port = in
#pragma HLS INTERFACE mode = axis port = out
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  Score scores[kMax];
  ap_uint<16> powers[kMax];
  Score highest = -2048;
  ap_uint<6> count = 0;
  bool last = false;
find_max:
  while (!last) {
#pragma HLS PIPELINE II = 1
    const ap_axis<12, 0, 0, 0> beat = in.read();
    scores[count++] = beat.data;
    if (beat.data > highest) highest = beat.data;
    last = beat.last;
  }
  ap_uint<21> total = 0;
exponentiate:
  for (ap_uint<6> i = 0; i < count; i++) {
#pragma HLS PIPELINE II = 1
    const ap_uint<13> distance = highest - scores[i];
    const ap_uint<16> power = kPower[distance.range(3, 0)] >> distance.range(12, 4);
    powers[i] = power;
    total += power;
  }
  // reciprocal = 2^36 / total, bit by bit; total is 2^15 at least.
  ap_uint<22> reciprocal = 0;
  ap_uint<37> rest = ap_uint<37>(1) << 36;
reciprocal:
  for (int bit = 21; bit >= 0; bit--) {
    const ap_uint<43> part = ap_uint<43>(total) << bit;
    if (part <= rest) {
      rest -= part;
      reciprocal[bit] = 1;
    }
  }
normalize:
  for (ap_uint<6> i = 0; i < count; i++) {
#pragma HLS PIPELINE II = 1
    ap_axiu<16, 0, 0, 0> beat;
    const ap_uint<38> product = powers[i] * reciprocal;
    beat.data = product[36] ? ap_uint<16>(0xffff) : ap_uint<16>(product >> 20);
    beat.keep = -1;
    beat.strb = -1;
    beat.last = i == count - 1;
    out.write(beat);
  }
}
