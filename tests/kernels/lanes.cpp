// ARRAY_RESHAPE, arrays of structures, bytes of wider elements, and whole arrays that are copied and cleared.
#include <cstring>

#include "hls_stream.h"

struct Sample {
  short re, im;
  unsigned char tag;
  int history[3];
};
struct Table {
  int value[40];
};

extern "C" void kernel(hls::stream<ap_uint<32>>& x, hls::stream<ap_uint<32>>& y) {
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  static unsigned char quad[64];
#pragma HLS ARRAY_RESHAPE variable = quad cyclic factor = 4
  static ap_uint<9> grid[8][5];
#pragma HLS ARRAY_RESHAPE variable = grid complete dim = 2
  static ap_uint<7> half[12];
#pragma HLS ARRAY_RESHAPE variable = half type = block factor = 2
  static Sample samples[16];
  static unsigned int words[32] = {1, 2, 3, 4, 0x80000000, 0xffffffff};
fill:
  for (int i = 0; i < 16; i++) {
#pragma HLS PIPELINE II = 1
    const ap_uint<32> beat = x.read();
    for (int k = 0; k < 4; k++) {
#pragma HLS UNROLL
      quad[4 * i + k] = beat(8 * k + 7, 8 * k);
    }
    for (int k = 0; k < 5; k++) {
#pragma HLS UNROLL
      if (beat[k]) grid[i & 7][k] = beat(k + 12, k + 4);
    }
    half[i % 12] = beat(30, 24);
    samples[i].re = beat(15, 0);
    samples[i].im = beat(31, 16);
    samples[i].tag = i;
    samples[i].history[beat(1, 0) % 3] = beat;
    reinterpret_cast<unsigned char*>(words)[beat(6, 0)] = beat(23, 16);
  }
  Table first, second;
  for (int i = 0; i < 40; i++) first.value[i] = i * 3;
  for (int n = 0; n < 3; n++) {
    const ap_uint<32> beat = x.read();
    first.value[beat % 32] = beat;
    second = first;
    second.value[beat(12, 8)]++;
    first.value[7] += second.value[beat(12, 8)];
    if (beat[13]) memset(&first, 0, sizeof(first));
    y.write(first.value[beat(4, 0)] + second.value[39]);
  }
  Sample other[16];
  memcpy(other, samples, sizeof(other));
  other[x.read()(3, 0)].re = 5;
drain:
  for (int i = 0; i < 16; i++) {
#pragma HLS PIPELINE II = 2
    const ap_uint<32> beat = x.read();
    ap_uint<32> value = quad[beat(5, 0)];
    value ^= grid[beat(8, 6)][beat(10, 9)] << 8;
    value += half[i % 12] + half[(i + 6) % 12];
    value ^= ap_uint<32>(other[beat(14, 11)].re * other[beat(14, 11)].im) + samples[i].tag;
    value += samples[beat(18, 15)].history[2] ^ words[beat(23, 19)];
    y.write(value);
  }
}
