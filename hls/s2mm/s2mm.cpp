#include "s2mm.hpp"

using namespace mover;

namespace {

ap_uint<5> count_ones(const Keep& keep) {
#pragma HLS INLINE
  ap_uint<5> count = 0;
  for (int i = 0; i < kWordBytes; i++) {
#pragma HLS UNROLL
    count += keep[i];
  }
  return count;
}

}  // namespace

void s2mm(Word* mem, BeatStream& s, unsigned offset, unsigned bytes, unsigned* received, unsigned* status) {
#pragma HLS INTERFACE m_axi port = mem bundle = gmem offset = slave depth = 512 max_write_burst_length = 64
#pragma HLS INTERFACE axis port = s
#pragma HLS INTERFACE s_axilite port = mem bundle = control
#pragma HLS INTERFACE s_axilite port = offset bundle = control
#pragma HLS INTERFACE s_axilite port = bytes bundle = control
#pragma HLS INTERFACE s_axilite port = received bundle = control
#pragma HLS INTERFACE s_axilite port = status bundle = control
#pragma HLS INTERFACE s_axilite port = return bundle = control
#pragma HLS INTERFACE ap_ctrl_chain port = return
  Word* to = mem + (offset >> 4);
  const Shift shift = offset, end = offset + bytes;
  const unsigned words = words_of(bytes, shift), beats = words_of(bytes, 0);
  const Keep begun = low_keep(shift);  // bytes of a word that are in the beat before, or that memory keeps of the first
  const Keep ends = end == 0 ? Keep(-1) : low_keep(end);  // bytes of the last word that are written

  Word before = 0, after = 0;
  if (words != 0 && shift != 0) before = to[0];
  if (words != 0 && end != 0) after = to[words - 1];

  bool ended = false;
  unsigned full = 0;  // beats before the one with TLAST, or all
  ap_uint<5> rest = 0;
words:
  for (unsigned i = 0; i < words; i++) {
#pragma HLS PIPELINE II = 1
#pragma HLS LOOP_TRIPCOUNT min = 1 max = 65536
    Word data = 0;
    if (i < beats && !ended) {
      const Beat beat = s.read();
      ended = beat.last;
      data = ended ? merge(beat.keep, beat.data, 0) : beat.data;
      if (ended) {
        rest = count_ones(beat.keep);
      } else {
        full++;
      }
    }
    const Word rotated = rotate(data, -shift);
    const Word word = merge(begun, before, rotated);
    to[i] = i == words - 1 ? merge(ends, word, after) : word;
    before = rotated;
  }

  const ap_uint<34> length = (ap_uint<34>(full) << 4) + rest;
  const bool is_early = ended && length < bytes;
  *received = is_early ? unsigned(length) : bytes;
  *status = is_early ? kEarly : bytes != 0 && (!ended || length > bytes) ? kLate : kWhole;
}
