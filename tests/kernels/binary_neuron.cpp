// Layer of binary neurons: exclusive nor and population count of 128 inputs, one neuron's weights a beat.
#include "ap_int.h"
#include "hls_stream.h"

template <int N>
ap_uint<8> ones(ap_uint<N> x) {
#pragma HLS INLINE
  ap_uint<8> count = 0;
  for (int i = 0; i < N; i++) {
#pragma HLS UNROLL
    count += x[i];
  }
  return count;
}

extern "C" void binary_neuron(hls::stream<ap_uint<128>>& activations, hls::stream<ap_uint<128>>& weights,
                              hls::stream<ap_uint<8>>& thresholds, hls::stream<ap_uint<32>>& out) {
#pragma HLS INTERFACE mode = axis port = activations
#pragma HLS INTERFACE mode = axis port = weights
#pragma HLS INTERFACE mode = axis port = thresholds
#pragma HLS INTERFACE mode = axis port = out
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  const ap_uint<128> x = activations.read();
  ap_uint<32> fired = 0;
neurons:
  for (int i = 0; i < 32; i++) {
#pragma HLS PIPELINE II = 1
    const bool fires = ones<128>(~(x ^ weights.read())) >= thresholds.read();
    fired = (ap_uint<1>(fires), fired.range(31, 1));
  }
  out.write(fired);
}
