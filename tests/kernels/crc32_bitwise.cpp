// CRC-32 of four bytes a beat: the bit-serial definition, unrolled to a network of exclusive ors.
#include "ap_axi_sdata.h"
#include "ap_int.h"
#include "hls_stream.h"

using Beat = ap_axiu<32, 0, 0, 0>;

template <int BITS>
ap_uint<32> crc_step(ap_uint<32> crc, ap_uint<BITS> data) {
#pragma HLS INLINE
bits:
  for (int i = 0; i < BITS; i++) {
#pragma HLS UNROLL
    const bool feedback = crc[0] ^ data[i];
    crc >>= 1;
    if (feedback) crc ^= 0xedb88320;
  }
  return crc;
}

extern "C" void crc32_bitwise(hls::stream<Beat>& in, hls::stream<Beat>& out) {
#pragma HLS INTERFACE mode = axis port = in
#pragma HLS INTERFACE mode = axis port = out
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  static ap_uint<32> crc = 0xffffffff;
  Beat beat = in.read();
  crc = crc_step<32>(crc, beat.data);
  // The packet passes unchanged; its check sequence follows it.
  const bool end = beat.last;
  beat.last = 0;
  out.write(beat);
  if (end) {
    beat.data = ~crc;
    beat.last = 1;
    out.write(beat);
    crc = 0xffffffff;
  }
}
