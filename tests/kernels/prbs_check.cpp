// PRBS-31 checker, 32 bits a beat: it locks on the received bits and counts those that differ from its own sequence.
#include "ap_axi_sdata.h"
#include "ap_int.h"
#include "hls_stream.h"

class Lfsr {
 public:
  static ap_uint<31> state;
  static ap_uint<32> next_word() {
#pragma HLS INLINE
    ap_uint<32> word = 0;
  bits:
    for (int i = 31; i >= 0; i--) {
#pragma HLS UNROLL
      const bool bit = state[30] ^ state[27];
      state = (state << 1) | ap_uint<31>(bit);
      word[i] = bit;
    }
    return word;
  }
};
ap_uint<31> Lfsr::state = 0;

extern "C" void prbs_check(hls::stream<ap_axiu<32, 0, 0, 0>>& in, hls::stream<ap_uint<20>>& errors) {
#pragma HLS INTERFACE mode = axis port = in
#pragma HLS INTERFACE mode = axis port = errors
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  ap_uint<20> count = 0;
  ap_axiu<32, 0, 0, 0> beat = in.read();
  Lfsr::state = beat.data;
words:
  while (!beat.last) {
#pragma HLS PIPELINE II = 1
    beat = in.read();
    const ap_uint<32> wrong = beat.data ^ Lfsr::next_word();
  ones:
    for (int i = 0; i < 32; i++) count += wrong[i];
  }
  errors.write(count);
}
