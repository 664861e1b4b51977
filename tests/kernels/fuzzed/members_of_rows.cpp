// Arrays in an array of structures: what i and j may be tells which of the arrays an offset leads to.
#include "ap_int.h"
#include "hls_stream.h"
struct Row {
  ap_uint<8> a[4], b[4];
  ap_uint<16> c;
};
extern "C" void kernel(hls::stream<ap_uint<16>>& n, hls::stream<ap_uint<32>>& y) {
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  static Row rows[4];
  const ap_uint<16> x = n.read();
  for (int i = 1; i < 5; i++) {
    for (int j = 1; j < 5; j++) {
#pragma HLS PIPELINE II = 4
      const ap_uint<32> out = (rows[i - 1].b[j - 1], rows[i - 1].a[4 - j], rows[4 - i].c);
      rows[i - 1].b[j - 1] = ap_uint<8>(x + 3 * j + i);
      rows[4 - i].a[j - 1] = ap_uint<8>(x * j + i);
      rows[i - 1].c = ap_uint<16>(rows[i - 1].c + j);
      y.write(out);
    }
  }
}
