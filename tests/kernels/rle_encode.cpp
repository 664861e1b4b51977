// Run-length encoder: a run is written as (length - 1, byte) when it ends; lengths up to 256.
#include "ap_axi_sdata.h"
#include "ap_int.h"
#include "hls_stream.h"

extern "C" void rle_encode(hls::stream<ap_axiu<8, 0, 0, 0>>& in, hls::stream<ap_axiu<16, 0, 0, 0>>& out) {
#pragma HLS INTERFACE mode = axis port = in
#pragma HLS INTERFACE mode = axis port = out
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  ap_axiu<8, 0, 0, 0> current = in.read();
  ap_uint<8> count = 0;
  bool more = true;
bytes:
  while (more) {
#pragma HLS PIPELINE II = 1
    const bool last = current.last;
    ap_axiu<8, 0, 0, 0> next;
    if (!last) next = in.read();
    if (last || next.data != current.data || count == 255) {
      ap_axiu<16, 0, 0, 0> run;
      run.data = (count, current.data);
      run.keep = -1;
      run.strb = -1;
      run.last = last;
      out.write(run);
      count = 0;
    } else {
      count++;
    }
    if (last) {
      more = false;
    } else {
      current = next;
    }
  }
}
