// FIR filter with symmetric coefficients: samples at equal distance from the middle are added before one multiplier.
#include "ap_int.h"
#include "hls_stream.h"

template <int TAPS>
class SymmetricFir {
 public:
  ap_int<36> step(ap_int<18> sample, const ap_int<17> half[TAPS / 2]) {
#pragma HLS INLINE
  shift:
    for (int i = TAPS - 1; i > 0; i--) delay_[i] = delay_[i - 1];
    delay_[0] = sample;
    ap_int<36> sum = 0;
  pairs:
    for (int i = 0; i < TAPS / 2; i++) {
#pragma HLS UNROLL
      sum += ap_int<19>(delay_[i] + delay_[TAPS - 1 - i]) * half[i];
    }
    return sum;
  }

 private:
  ap_int<18> delay_[TAPS] = {};
};

static const ap_int<17> kHalf[8] = {-12, 40, 117, -300, -801, 1600, 7000, 12000};

extern "C" void fir_symmetric(hls::stream<ap_int<18>>& in, hls::stream<ap_int<36>>& out) {
#pragma HLS INTERFACE axis port = in
#pragma HLS INTERFACE axis port = out
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  SymmetricFir<16> fir;
block:
  for (int i = 0; i < 100; i++) {
#pragma HLS PIPELINE II = 1
    out.write(fir.step(in.read(), kHalf));
  }
}
