// One stage of a 64-point FFT, radix 2, decimation in time: 32 butterflies with factors from tables, halved results.
#include "ap_int.h"
#include "hls_stream.h"

constexpr int kPoints = 64;
constexpr int kLogPoints = 6;
using Part = ap_int<16>;
using Point = ap_uint<32>;  // the real part lies low

// exp(-2 pi i k / 64) in units of 2^-14, the imaginary part without its sign
static const Part kCos[kPoints / 2] = {16384,  16305,  16069,  15679,  15137,  14449,  13623,  12665,
                                       11585,  10394,  9102,   7723,   6270,   4756,   3196,   1606,
                                       0,      -1606,  -3196,  -4756,  -6270,  -7723,  -9102,  -10394,
                                       -11585, -12665, -13623, -14449, -15137, -15679, -16069, -16305};
static const Part kSin[kPoints / 2] = {0,     1606,  3196,  4756,  6270,  7723,  9102,  10394, 11585, 12665, 13623,
                                       14449, 15137, 15679, 16069, 16305, 16384, 16305, 16069, 15679, 15137, 14449,
                                       13623, 12665, 11585, 10394, 9102,  7723,  6270,  4756,  3196,  1606};

static Part half(ap_int<18> sum) { return sum >> 1; }

extern "C" void fft_stage(hls::stream<ap_uint<3>>& stage, hls::stream<Point>& in, hls::stream<ap_uint<64>>& out) {
#pragma HLS INTERFACE mode = axis port = stage
#pragma HLS INTERFACE mode = axis port = in
#pragma HLS INTERFACE mode = axis port = out
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  Point points[kPoints];
  const ap_uint<3> level = stage.read();
load:
  for (int i = 0; i < kPoints; i++) {
#pragma HLS PIPELINE II = 1
    points[i] = in.read();
  }
butterflies:
  for (int i = 0; i < kPoints / 2; i++) {
#pragma HLS PIPELINE II = 1
    const ap_uint<5> place = i & ((1 << level) - 1);
    const ap_uint<6> upper = ((i >> level) << (level + 1)) | place;
    const ap_uint<6> lower = upper | (1 << level);
    const ap_uint<5> turn = place << (kLogPoints - 1 - level);
    const Point a = points[upper], b = points[lower];
    const Part ar = a.range(15, 0), ai = a.range(31, 16), br = b.range(15, 0), bi = b.range(31, 16);
    const Part c = kCos[turn], s = kSin[turn];
    const ap_int<17> tr = (br * c + bi * s + (1 << 13)) >> 14;
    const ap_int<17> ti = (bi * c - br * s + (1 << 13)) >> 14;
    const Part lr = half(ar - tr), li = half(ai - ti), ur = half(ar + tr), ui = half(ai + ti);
    out.write((li, lr, ui, ur));
  }
}
