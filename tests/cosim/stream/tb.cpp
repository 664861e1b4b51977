// Sends packets of 1 to 40 beats and checks the factor's way from one to the next.
#include <cstdio>

#include "scale.hpp"

int main(int argc, char**) {
  hls::stream<scaling::Beat> in("in"), out("out");
  hls::stream<ap_uint<17>> sizes("sizes");
  int factor = scaling::kFactor, failures = argc > 1;
  for (int packet = 0; packet < 12; packet++) {
    const int beats = 1 + 11 * packet % 40;
    for (int i = 0; i < beats; i++) {
      scaling::Beat beat;
      beat.data = (packet - 5) * 40000 + 977 * i;
      beat.keep = i % 3 ? 15 : 9;
      beat.strb = i % 5;
      beat.user = packet + i;
      beat.id = packet;
      beat.dest = i;
      beat.last = i + 1 == beats;
      in.write(beat);
    }
    scaling::scale(in, out, sizes);
    if (sizes.read() != beats) failures++;
    for (int i = 0; i < beats; i++) {
      const int data = (packet - 5) * 40000 + 977 * i;
      if (out.read().data != ap_int<32>(ap_int<48>(data) * factor)) failures++;
      if (i + 1 == beats) factor = ap_int<16>(data);
    }
  }
  std::printf("tb: %d failures\n", failures);
  return failures != 0;
}
