// CORDIC rotation: sine and cosine of an angle by shifts and additions, sixteen unrolled steps.
#include "ap_int.h"
#include "hls_stream.h"

constexpr int kSteps = 16;
using Fixed = ap_int<20>;  // two integer bits, the sign among them

// atan(2^-i) in units of 2^-18
static const Fixed kAngles[kSteps] = {205887, 121542, 64220, 32599, 16363, 8189, 4096, 2048,
                                      1024,   512,    256,   128,   64,    32,   16,   8};

extern "C" void cordic(hls::stream<Fixed>& angle, hls::stream<ap_uint<40>>& sine_cosine) {
#pragma HLS INTERFACE mode = axis port = angle
#pragma HLS INTERFACE mode = axis port = sine_cosine
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
angles:
  for (int i = 0; i < 60; i++) {
#pragma HLS PIPELINE II = 1
    Fixed z = angle.read(), x = 159188, y = 0;  // 0.607252935 * 2^18
  steps:
    for (int step = 0; step < kSteps; step++) {
#pragma HLS UNROLL
      const Fixed dx = y >> step, dy = x >> step;
      if (z < 0) {
        x += dx;
        y -= dy;
        z += kAngles[step];
      } else {
        x -= dx;
        y += dy;
        z -= kAngles[step];
      }
    }
    sine_cosine.write((y, x));
  }
}
