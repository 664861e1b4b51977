// Greatest common divisor by subtraction and shifts (Stein): nested loops whose ends depend on the data.
#include "ap_int.h"
#include "hls_stream.h"

template <class T>
static void swap_if(bool condition, T& a, T& b) {
  const T first = condition ? b : a, second = condition ? a : b;
  a = first;
  b = second;
}

extern "C" void gcd(hls::stream<ap_uint<32>>& in, hls::stream<ap_uint<16>>& out) {
#pragma HLS INTERFACE mode = axis port = in
#pragma HLS INTERFACE mode = axis port = out
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  const ap_uint<32> pair = in.read();
  ap_uint<16> a = pair.range(15, 0), b = pair.range(31, 16);
  ap_uint<4> twos = 0;
  if (a != 0 && b != 0) {
    while (!(a[0] | b[0])) {
      a >>= 1;
      b >>= 1;
      twos++;
    }
    while (b != 0) {
      while (!a[0]) a >>= 1;
      while (!b[0]) b >>= 1;
      swap_if(a > b, a, b);
      b -= a;
    }
  } else {
    a |= b;
  }
  out.write(a << twos);
}
