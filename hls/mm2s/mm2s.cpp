#include "mm2s.hpp"

using namespace mover;

void mm2s(const Word* mem, BeatStream& s, unsigned offset, unsigned bytes) {
#pragma HLS INTERFACE m_axi port = mem bundle = gmem offset = slave depth = 512 max_read_burst_length = 64
#pragma HLS INTERFACE axis port = s
#pragma HLS INTERFACE s_axilite port = mem bundle = control
#pragma HLS INTERFACE s_axilite port = offset bundle = control
#pragma HLS INTERFACE s_axilite port = bytes bundle = control
#pragma HLS INTERFACE s_axilite port = return bundle = control
#pragma HLS INTERFACE ap_ctrl_chain port = return
  const Word* from = mem + (offset >> 4);
  const Shift shift = offset, rest = bytes;
  const unsigned words = words_of(bytes, shift), beats = words_of(bytes, 0);
  // An aligned beat is one word, any other begins in the word before. Word `last` completes the last beat; if there is
  // no such word, the last beat lies in the last word alone.
  const unsigned last = shift == 0 ? beats - 1 : beats;
  const Keep last_keep = rest == 0 ? Keep(-1) : low_keep(rest);
  const Keep begun = low_keep(-shift);  // bytes of a beat that are in the word where it begins

  Word before = 0;
words:
  for (unsigned i = 0; i < words; i++) {
#pragma HLS PIPELINE II = 1
#pragma HLS LOOP_TRIPCOUNT min = 1 max = 65536
    const Word word = rotate(from[i], shift);
    if (shift == 0 || i != 0) {
      Beat beat;
      beat.data = merge(begun, before, word);
      beat.keep = i == last ? last_keep : Keep(-1);
      beat.strb = beat.keep;
      beat.last = i == last;
      s.write(beat);
    }
    before = word;
  }
  if (words != 0 && last == words) {
    Beat beat;
    beat.data = before;
    beat.keep = last_keep;
    beat.strb = last_keep;
    beat.last = 1;
    s.write(beat);
  }
}
