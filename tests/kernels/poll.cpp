// Non-blocking access: takes beats of two streams as they come, and offers the sum until it is taken.
#include "hls_stream.h"

extern "C" void kernel(hls::stream<ap_uint<8>>& n, hls::stream<ap_uint<32>>& a, hls::stream<ap_uint<32>>& b,
                       hls::stream<ap_uint<40>>& y) {
#pragma HLS INTERFACE mode = axis port = n
#pragma HLS INTERFACE mode = axis port = a
#pragma HLS INTERFACE mode = axis port = b
#pragma HLS INTERFACE mode = axis port = y
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  const ap_uint<8> wanted = n.read();
  ap_uint<9> from_a = 0, from_b = 0;
  ap_uint<40> sum = 0;
poll:
  while (from_a != wanted || from_b != wanted) {
#pragma HLS PIPELINE II = 1
    ap_uint<32> x;
    if (from_a != wanted && a.read_nb(x)) {
      sum += x;
      from_a++;
    } else if (from_b != wanted && !b.empty()) {
      sum += 3 * b.read();
      from_b++;
    }
  }
  bool sent = false;
offer:
  while (!sent) sent = !y.full() && y.write_nb(sum);
}
