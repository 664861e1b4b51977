#include "mm2s.hpp"

using namespace mover;

void mm2s(const Word* mem, BeatStream& s, unsigned offset, unsigned bytes) {
#pragma HLS INTERFACE m_axi port = mem bundle = gmem offset = slave max_read_burst_length = 64 num_read_outstanding = 8
#pragma HLS INTERFACE axis port = s
#pragma HLS INTERFACE s_axilite port = mem bundle = control
#pragma HLS INTERFACE s_axilite port = offset bundle = control
#pragma HLS INTERFACE s_axilite port = bytes bundle = control
#pragma HLS INTERFACE s_axilite port = return bundle = control
#pragma HLS INTERFACE ap_ctrl_chain port = return
  const Word* from = mem + (offset >> 4);
  const Shift shift = offset;
  const Shift rest = bytes;
  const Bits low = Bits(shift) << 3, high = kWordBits - low;
  const unsigned words = words_of(bytes, shift);
  const unsigned beats = words_of(bytes, 0);
  // An aligned beat is one word; any other begins in the word before. Word `last` completes the last beat; if there is
  // no such word, the last beat ends in the word that it begins in.
  const unsigned last = shift == 0 ? beats - 1 : beats;

  Word before = 0;
  for (unsigned i = 0; i < words; i++) {
#pragma HLS PIPELINE II = 1
#pragma HLS LOOP_TRIPCOUNT min = 1 max = 65536
    const Word word = from[i];
    if (shift == 0 || i != 0) {
      Beat beat;
      beat.data = shift == 0 ? word : Word((before >> low) | (word << high));
      beat.last = i == last;
      beat.keep = i == last && rest != 0 ? low_keep(rest) : Keep(-1);
      beat.strb = beat.keep;
      s.write(beat);
    }
    before = word;
  }
  if (words != 0 && last == words) {
    Beat beat;
    beat.data = before >> low;
    beat.last = 1;
    beat.keep = rest != 0 ? low_keep(rest) : Keep(-1);
    beat.strb = beat.keep;
    s.write(beat);
  }
}
