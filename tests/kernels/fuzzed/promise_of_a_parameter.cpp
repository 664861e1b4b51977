// A promise about a parameter is one about the array that the calls pass: through two functions, one of them a
// template.
#include "hls_stream.h"

template <int N>
static void add(ap_uint<16> first, ap_uint<32> sums[N], int steps) {
  ap_uint<4> at = 0;
  ap_uint<32> local[N];
#pragma HLS BIND_STORAGE variable = local type = ram_2p impl = lutram
add:
  for (int i = 0; i < steps; i++) {
#pragma HLS PIPELINE II = 1
#pragma HLS DEPENDENCE variable = sums type = inter direction = RAW distance = 8 dependent = true
    sums[at] = sums[at] * 3 + first;
    local[i & (N - 1)] = at + first;
    at = at == 8 ? ap_uint<4>(0) : ap_uint<4>(at + 1);
  }
last:
  for (int i = 0; i < N; i++) sums[i] += local[i];
}

static void rows(ap_uint<16> first, ap_uint<32> acc[16]) {
#pragma HLS BIND_STORAGE variable = acc type = ram_2p impl = lutram
  add<16>(first, acc, 40);
}

extern "C" void kernel(hls::stream<ap_uint<16>>& n, hls::stream<ap_uint<32>>& y) {
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  ap_uint<32> total[16];
clear:
  for (int i = 0; i < 16; i++) total[i] = i;
  rows(n.read(), total);
send:
  for (int i = 0; i < 16; i++) y.write(total[i]);
}
