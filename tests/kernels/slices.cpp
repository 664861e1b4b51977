// Streams with fewer registers: register_mode forward and off, and streams that are used every second cycle at most.
#include "hls_stream.h"

using Beat = ap_axiu<32, 0, 0, 0>;
using Stream = hls::stream<Beat>;

extern "C" void kernel(Stream& n, Stream& a, Stream& b, Stream& early, Stream& y, Stream& done) {
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
#pragma HLS INTERFACE mode = axis port = a register_mode = forward register
#pragma HLS INTERFACE mode = axis port = b register_mode = off
#pragma HLS INTERFACE mode = axis port = early register_mode = forward
  Beat out;
  out.keep = -1;
  out.strb = -1;
  const ap_uint<32> count = n.read().data & 15;
  ap_uint<32> sum = 0;
both:
  for (ap_uint<32> i = 0; i < count; i++) {
#pragma HLS PIPELINE II = 1
    out.data = a.read().data;
    out.last = i == count - 1;
    early.write(out);  // before b is there
    if (out.data[0]) out.data = out.data + b.read().data;
    y.write(out);
    sum += out.data;
  }
every_second:
  for (ap_uint<32> i = 0; i < count; i++) {
#pragma HLS PIPELINE II = 2
    const ap_uint<32> more = n.read().data;
    out.data = sum + more;
    out.last = i == count - 1;
    done.write(out);
  }
}
