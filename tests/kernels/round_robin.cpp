// Round-robin arbiter of three packet sources: takes who has a packet, marks its beats with TID, keeps it to its end.
#include "ap_axi_sdata.h"
#include "ap_int.h"
#include "hls_stream.h"

using In = ap_axiu<16, 0, 0, 0>;
using Out = ap_axiu<16, 0, 2, 0>;

extern "C" void round_robin(hls::stream<In>& a, hls::stream<In>& b, hls::stream<In>& c, hls::stream<Out>& out) {
#pragma HLS INTERFACE mode = axis port = a
#pragma HLS INTERFACE mode = axis port = b
#pragma HLS INTERFACE mode = axis port = c
#pragma HLS INTERFACE mode = axis port = out
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  ap_uint<2> turn = 0;
  ap_uint<5> sent = 0;
packets:
  while (sent < 12) {
#pragma HLS PIPELINE II = 1
    const In beat = turn == 0 ? a.read() : turn == 1 ? b.read() : c.read();
    Out marked;
    marked.data = beat.data;
    marked.keep = beat.keep;
    marked.strb = beat.strb;
    marked.last = beat.last;
    marked.id = turn;
    out.write(marked);
    if (beat.last) {
      sent++;
      turn = turn == 2 ? ap_uint<2>(0) : ap_uint<2>(turn + 1);
    }
  }
}
