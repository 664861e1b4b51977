// SHA-256 of one block of sixteen words: 64 rounds, one an iteration, the message schedule in a shift register.
#include "ap_int.h"
#include "hls_stream.h"

using Word = ap_uint<32>;

static const unsigned kRound[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};
static const unsigned kStart[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                   0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

template <int N>
static Word rotate(Word x) {
  return (x >> N) | (x << (32 - N));
}

extern "C" void sha256_block(hls::stream<Word>& in, hls::stream<Word>& out) {
#pragma HLS INTERFACE mode = axis port = in
#pragma HLS INTERFACE mode = axis port = out
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  Word w[16], state[8];
#pragma HLS ARRAY_PARTITION variable = w complete
#pragma HLS ARRAY_PARTITION variable = state complete
  for (int i = 0; i < 8; i++) {
#pragma HLS UNROLL
    state[i] = kStart[i];
  }
rounds:
  for (int t = 0; t < 64; t++) {
#pragma HLS PIPELINE II = 1
    Word next;
    if (t < 16) {
      next = in.read();
    } else {
      const Word s0 = rotate<7>(w[1]) ^ rotate<18>(w[1]) ^ (w[1] >> 3);
      const Word s1 = rotate<17>(w[14]) ^ rotate<19>(w[14]) ^ (w[14] >> 10);
      next = w[0] + s0 + w[9] + s1;
    }
    for (int i = 0; i < 15; i++) w[i] = w[i + 1];
    w[15] = next;
    const Word a = state[0], b = state[1], c = state[2], e = state[4], f = state[5], g = state[6];
    const Word sum1 = rotate<6>(e) ^ rotate<11>(e) ^ rotate<25>(e), choose = (e & f) ^ (~e & g);
    const Word t1 = state[7] + sum1 + choose + kRound[t] + next;
    const Word sum0 = rotate<2>(a) ^ rotate<13>(a) ^ rotate<22>(a), majority = (a & b) ^ (a & c) ^ (b & c);
    for (int i = 7; i > 0; i--) state[i] = state[i - 1];
    state[4] += t1;
    state[0] = t1 + sum0 + majority;
  }
digest:
  for (int i = 0; i < 8; i++) {
#pragma HLS PIPELINE II = 1
    out.write(state[0] + kStart[i]);
    for (int j = 0; j < 7; j++) state[j] = state[j + 1];
  }
}
