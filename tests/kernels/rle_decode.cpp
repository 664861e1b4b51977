// Run-length decoder: the inner loop's trip count comes from the stream.
#include "ap_axi_sdata.h"
#include "ap_int.h"
#include "hls_stream.h"

extern "C" void rle_decode(hls::stream<ap_axiu<16, 0, 0, 0>>& in, hls::stream<ap_axiu<8, 0, 0, 0>>& out) {
#pragma HLS INTERFACE mode = axis port = in
#pragma HLS INTERFACE mode = axis port = out
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  bool last;
runs:
  do {
    const ap_axiu<16, 0, 0, 0> run = in.read();
    const ap_uint<9> length = run.data.range(15, 8) + 1;
    last = run.last;
  run:
    for (ap_uint<9> i = 0; i < length; i++) {
#pragma HLS PIPELINE II = 1
#pragma HLS LOOP_TRIPCOUNT min = 1 max = 256 avg = 4
      ap_axiu<8, 0, 0, 0> beat;
      beat.data = run.data.range(7, 0);
      beat.keep = -1;
      beat.strb = -1;
      beat.last = last && i == length - 1;
      out.write(beat);
    }
  } while (!last);
}
