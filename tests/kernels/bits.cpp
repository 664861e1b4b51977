// Bits at computed places in words of odd widths, and a switch whose cases fall through.
#include <algorithm>
#include <array>
#include <type_traits>
#include <utility>

#include "ap_int.h"
#include "hls_stream.h"

template <class T>
static T turned(T x, ap_uint<5> n) {
  static_assert(std::is_copy_constructible<T>::value, "a number");
  const int by = n % T::width;
  x.lrotate(by);
  T y = x;
  y.rrotate(n < 7 ? n.to_int() : 3);
  return x ^ (y.reverse());
}

static ap_uint<16> step(ap_uint<3> code, ap_uint<16> x) {
  switch (code.to_uint()) {
    case 0:
      x += 3;
    case 1:
      x ^= 0x55;
      break;
    case 4:
    case 5:
      return x.countLeadingZeros();
    case 6:
      x -= 1;
    default:
      x = x << 1;
  }
  return x;
}

extern "C" void kernel(hls::stream<ap_uint<64>>& x, hls::stream<ap_uint<96>>& y) {
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  std::array<ap_uint<16>, 3> pair{};
words:
  for (int i = 0; i < 40; i++) {
#pragma HLS PIPELINE II = 3
    const ap_uint<64> beat = x.read();
    const ap_uint<24> wide = turned(ap_uint<24>(beat), ap_uint<5>(beat >> 59));
    const ap_uint<13> narrow = turned(ap_uint<13>(beat >> 9), ap_uint<5>(beat >> 40));
    const ap_uint<40> high = beat >> (beat(63, 58).to_uint());
    const ap_uint<7> zeros = high.countLeadingZeros();
    pair[0] = step(beat(2, 0), pair[0] + beat(31, 16));
    pair[1] = std::max(pair[0], pair[1]);
    pair[2] = std::min(pair[0], std::max(pair[2], ap_uint<16>(beat)));
    if (beat[7]) std::swap(pair[0], pair[1]);
    y.write((pair[0], pair[1], pair[2], zeros, narrow, wide));
  }
}
