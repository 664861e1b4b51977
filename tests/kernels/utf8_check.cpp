// UTF-8 validator: the state says how many bytes of a character are missing and which the next may be.
#include "ap_axi_sdata.h"
#include "ap_int.h"
#include "hls_stream.h"

enum class Utf8 : unsigned char { kStart, kOne, kTwo, kTwoHigh, kTwoLow, kThree, kThreeHigh, kThreeLow, kError };

static Utf8 start(unsigned char byte) {
  if (byte < 0x80) return Utf8::kStart;
  if (byte < 0xc2) return Utf8::kError;  // continuation, or a form too long
  if (byte < 0xe0) return Utf8::kOne;
  if (byte == 0xe0) return Utf8::kTwoHigh;
  if (byte == 0xed) return Utf8::kTwoLow;  // no surrogates
  if (byte < 0xf0) return Utf8::kTwo;
  if (byte == 0xf0) return Utf8::kThreeHigh;
  if (byte < 0xf4) return Utf8::kThree;
  return byte == 0xf4 ? Utf8::kThreeLow : Utf8::kError;
}

static Utf8 next(Utf8 state, unsigned char byte) {
  const bool continues = (byte & 0xc0) == 0x80;
  switch (state) {
    case Utf8::kStart:
      return start(byte);
    case Utf8::kOne:
      return continues ? Utf8::kStart : Utf8::kError;
    case Utf8::kTwo:
      return continues ? Utf8::kOne : Utf8::kError;
    case Utf8::kTwoHigh:
      return continues && byte >= 0xa0 ? Utf8::kOne : Utf8::kError;
    case Utf8::kTwoLow:
      return continues && byte < 0xa0 ? Utf8::kOne : Utf8::kError;
    case Utf8::kThree:
      return continues ? Utf8::kTwo : Utf8::kError;
    case Utf8::kThreeHigh:
      return continues && byte >= 0x90 ? Utf8::kTwo : Utf8::kError;
    case Utf8::kThreeLow:
      return continues && byte < 0x90 ? Utf8::kTwo : Utf8::kError;
    default:
      return Utf8::kError;
  }
}

extern "C" void utf8_check(hls::stream<ap_axiu<8, 0, 0, 0>>& in, hls::stream<ap_uint<17>>& out) {
#pragma HLS INTERFACE mode = axis port = in
#pragma HLS INTERFACE mode = axis port = out
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  Utf8 state = Utf8::kStart;
  ap_uint<16> characters = 0;
  bool last = false;
bytes:
  while (!last) {
#pragma HLS PIPELINE II = 1
    const ap_axiu<8, 0, 0, 0> beat = in.read();
    state = next(state, beat.data);
    if (state == Utf8::kStart) characters++;
    last = beat.last;
  }
  out.write((ap_uint<1>(state == Utf8::kStart), characters));
}
