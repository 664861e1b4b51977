// One AES round (SubBytes, ShiftRows, MixColumns, AddRoundKey) a beat; the S-box is computed at compile time.
#include "ap_int.h"
#include "hls_stream.h"

using Block = ap_uint<128>;
using Byte = unsigned char;

constexpr Byte times_two(Byte x) { return static_cast<Byte>((x << 1) ^ (x & 0x80 ? 0x1b : 0)); }

struct SBox {
  Byte value[256];
  constexpr SBox() : value() {
    Byte p = 1, q = 1;
    do {
      p = static_cast<Byte>(p ^ times_two(p));  // times 3
      q = static_cast<Byte>(q ^ (q << 1));      // divided by 3
      q = static_cast<Byte>(q ^ (q << 2));
      q = static_cast<Byte>(q ^ (q << 4));
      if (q & 0x80) q ^= 0x09;
      const Byte x = static_cast<Byte>(q ^ rotated(q, 1) ^ rotated(q, 2) ^ rotated(q, 3) ^ rotated(q, 4));
      value[p] = static_cast<Byte>(x ^ 0x63);
    } while (p != 1);
    value[0] = 0x63;
  }
  static constexpr Byte rotated(Byte x, int n) { return static_cast<Byte>((x << n) | (x >> (8 - n))); }
};
static constexpr SBox kSBox;

extern "C" void aes_round(hls::stream<Block>& in, hls::stream<Block>& key, hls::stream<Block>& out) {
#pragma HLS INTERFACE mode = axis port = in
#pragma HLS INTERFACE mode = axis port = key
#pragma HLS INTERFACE mode = axis port = out
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  const Block round_key = key.read();
blocks:
  for (int n = 0; n < 20; n++) {
#pragma HLS PIPELINE II = 1
    const Block block = in.read();
    Byte state[4][4], mixed[4][4];
#pragma HLS ARRAY_PARTITION variable = state dim = 0 complete
#pragma HLS ARRAY_PARTITION variable = mixed dim = 0 complete
    for (int column = 0; column < 4; column++) {
      for (int row = 0; row < 4; row++) {
        const int from = 4 * ((column + row) % 4) + row;
        state[column][row] = kSBox.value[block.range(127 - 8 * from, 120 - 8 * from).to_int()];
      }
    }
    Block result = 0;
    for (int column = 0; column < 4; column++) {
      for (int row = 0; row < 4; row++) {
        const Byte a = state[column][row], b = state[column][(row + 1) % 4];
        mixed[column][row] =
            times_two(a) ^ times_two(b) ^ b ^ state[column][(row + 2) % 4] ^ state[column][(row + 3) % 4];
        const int at = 4 * column + row;
        result.range(127 - 8 * at, 120 - 8 * at) = mixed[column][row];
      }
    }
    out.write(result ^ round_key);
  }
}
