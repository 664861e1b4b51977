// What <algorithm> and the compiler have for bits: leading and trailing zeros, byte order, rotations, extremes.
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>

#include "ap_int.h"
#include "hls_stream.h"

static uint32_t rotated(uint32_t x, unsigned n) { return (x << (n & 31)) | (x >> (-n & 31)); }

extern "C" void bit_tricks(hls::stream<ap_uint<32>>& in, hls::stream<ap_uint<128>>& out) {
#pragma HLS INTERFACE mode = axis port = in
#pragma HLS INTERFACE mode = axis port = out
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  std::array<uint32_t, 4> recent{};
words:
  for (int i = 0; i < 40; i++) {
#pragma HLS PIPELINE II = 1
    const uint32_t x = in.read();
    for (int k = 0; k < 3; k++) recent[k] = recent[k + 1];
    recent[3] = x;
    const uint32_t zeros = x == 0 ? 64 : __builtin_clz(x) + __builtin_ctz(x);
    const uint32_t turned = rotated(x, x >> 27) ^ __builtin_bswap32(x);
    const int32_t middle = std::clamp<int32_t>(std::abs(static_cast<int16_t>(x)), 100, 30000);
    const uint32_t highest = *std::max_element(recent.begin(), recent.end());
    out.write((ap_uint<32>(zeros), ap_uint<32>(turned), ap_uint<32>(middle), ap_uint<32>(highest)));
  }
}
