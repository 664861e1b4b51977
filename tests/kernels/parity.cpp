// Wide values: reductions, rotations, shifts by variable amounts, comparisons of mixed signs, exclusive writes.
#include "hls_stream.h"

using Beat = ap_axiu<128, 0, 0, 0>;

template <int W>
struct Lane {
  ap_uint<W> value;
  ap_int<W> as_signed() const { return value; }
};

extern "C" void kernel(hls::stream<Beat>& x, hls::stream<Beat>& y) {
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  bool last = false;
beats:
  while (!last) {
#pragma HLS PIPELINE II = 1
    Beat beat = x.read();
    Lane<50> lane;
    lane.value = beat.data.range(49, 0);
    const ap_uint<7> amount = beat.data.range(56, 50);
    const ap_int<5> around = beat.data.range(61, 57);
    Beat out = beat;
    out.data = 0;
    out.data.range(49, 0) = lane.as_signed() >> amount;
    out.data.range(99, 50) = lane.value << around;
    out.data[100] = beat.data.xor_reduce();
    out.data[101] = (beat.data & ap_uint<128>(0xff)).and_reduce() ^ beat.data.or_reduce();
    out.data[102] = lane.as_signed() < ap_int<60>(amount);
    out.data[103] = lane.value > beat.data.range(127, 64);
    out.data.range(111, 104) = __builtin_popcount(beat.data.range(31, 0).to_uint());
    const ap_uint<16> word = beat.data.range(15, 0);
    out.data.range(127, 112) = (word, ap_uint<3>(5)) ^ ap_uint<16>((word << 5) | (word >> 11));
    last = beat.last;
    if (beat.data[3]) {
      y.write(out);
    } else {
      out.data = ~out.data;
      y.write(out);
    }
  }
}
