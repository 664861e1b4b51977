// A case that never is, as LLVM finds out too late to remove it.
#include "ap_fixed.h"
#include "hls_stream.h"

extern "C" void kernel(hls::stream<ap_uint<16>>& n, hls::stream<ap_uint<32>>& y) {
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  ap_int<32> v = n.read();
  ap_uint<26> sum = 47;
  ap_int<29> m[8][8];
  for (int i = 0; i < 64; i++) m[i / 8][i % 8] = i;
  for (ap_uint<8> i = 0; i < 9; i++) {
    for (int q = 0; q < 2; q++) {
#pragma HLS UNROLL
      v = ap_int<32>(ap_uint<7>(ap_fixed<7, 6, AP_RND_MIN_INF, AP_SAT_SYM>(
                                    ap_fixed<17, 7>(ap_uint<8>((ap_uint<15>(194) << ap_uint<2>(ap_int<8>(q))))) -
                                    ap_fixed<6, 5>(ap_int<8>((ap_int<9>(v) + ap_int<2>(ap_int<8>(q))))))
                                    .range(6, 0)));
    }
    m[ap_uint<3>(ap_int<2>(v) > 0 ? ap_uint<3>(i) : ap_uint<3>(7))][0] = ap_int<26>(v) << ap_uint<3>(v | 43);
    switch (int(ap_uint<2>(ap_int<22>(17) + ap_uint<21>(v)))) {
      case 1:
        sum += 3;
        break;
      case 2:
        break;
      default:
        sum += m[ap_uint<3>(
            ap_fixed<18, 1, AP_TRN, AP_SAT>(ap_fixed<8, 1>(ap_uint<2>(i)) + ap_fixed<20, 20>(ap_uint<2>(65)))
                .range(17, 0))][7];
    }
  }
  y.write(sum);
}
