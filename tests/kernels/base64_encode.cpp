// Base64 encoder: three bytes become four letters; a packet's end is padded.
#include "ap_axi_sdata.h"
#include "ap_int.h"
#include "hls_stream.h"

static const char kAlphabet[65] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

struct Group {
  ap_uint<24> bits;
  ap_uint<2> count;
  bool last;
};

static Group collect(hls::stream<ap_axiu<8, 0, 0, 0>>& in) {
#pragma HLS INLINE
  Group group = {0, 0, false};
  for (int i = 2; i >= 0; i--) {
    if (!group.last) {
      const ap_axiu<8, 0, 0, 0> beat = in.read();
      group.bits.range(8 * i + 7, 8 * i) = beat.data;
      group.count++;
      group.last = beat.last;
    }
  }
  return group;
}

extern "C" void base64_encode(hls::stream<ap_axiu<8, 0, 0, 0>>& in, hls::stream<ap_axiu<32, 0, 0, 0>>& out) {
#pragma HLS INTERFACE mode = axis port = in
#pragma HLS INTERFACE mode = axis port = out
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  bool last = false;
groups:
  while (!last) {
#pragma HLS PIPELINE II = 3
    const Group group = collect(in);
    ap_axiu<32, 0, 0, 0> letters;
    for (int i = 0; i < 4; i++) {
      const ap_uint<6> index = group.bits.range(23 - 6 * i, 18 - 6 * i);
      letters.data.range(8 * i + 7, 8 * i) = i > group.count ? '=' : kAlphabet[index];
    }
    letters.keep = -1;
    letters.strb = -1;
    letters.last = last = group.last;
    out.write(letters);
  }
}
