// Decoder of a prefix code: a state machine over a tree in ROM takes one bit an iteration and emits a symbol at leaves.
#include "ap_axi_sdata.h"
#include "ap_int.h"
#include "hls_stream.h"

struct Tree {
  // Two children for each node: leaves are 128 + symbol.
  unsigned char child[7][2];
};
static const Tree kTree = {{{1, 2},
                            {128 + 'e', 3},
                            {4, 5},
                            {128 + 't', 128 + 'a'},
                            {128 + 'o', 128 + 'n'},
                            {6, 128 + 's'},
                            {128 + 'z', 128 + 'q'}}};

extern "C" void huffman_decode(hls::stream<ap_axiu<8, 0, 0, 0>>& in, hls::stream<ap_axiu<8, 0, 0, 0>>& out) {
#pragma HLS INTERFACE mode = axis port = in
#pragma HLS INTERFACE mode = axis port = out
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  ap_axiu<8, 0, 0, 0> beat;
  beat.last = 0;
  ap_uint<3> node = 0, left = 0;
  bool done = false;
bits:
  while (!done) {
#pragma HLS PIPELINE II = 1
    if (left == 0) beat = in.read();
    const bool bit = beat.data[7];
    beat.data <<= 1;
    left--;
    done = beat.last && left == 0;
    const ap_uint<8> next = kTree.child[node][bit];
    node = next[7] ? ap_uint<3>(0) : ap_uint<3>(next);
    if (next[7] || done) {
      ap_axiu<8, 0, 0, 0> symbol;
      symbol.data = next[7] ? ap_uint<8>(next & 127) : ap_uint<8>(0);
      symbol.keep = -1;
      symbol.strb = -1;
      symbol.last = done;
      out.write(symbol);
    }
  }
}
