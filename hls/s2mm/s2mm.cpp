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
#pragma HLS INTERFACE m_axi port = mem bundle = gmem offset = slave max_write_burst_length = \
    64 num_write_outstanding = 8
#pragma HLS INTERFACE axis port = s
#pragma HLS INTERFACE s_axilite port = mem bundle = control
#pragma HLS INTERFACE s_axilite port = offset bundle = control
#pragma HLS INTERFACE s_axilite port = bytes bundle = control
#pragma HLS INTERFACE s_axilite port = received bundle = control
#pragma HLS INTERFACE s_axilite port = status bundle = control
#pragma HLS INTERFACE s_axilite port = return bundle = control
#pragma HLS INTERFACE ap_ctrl_chain port = return
  Word* to = mem + (offset >> 4);
  const Shift shift = offset;
  const Shift end = offset + bytes;
  const Bits low = Bits(shift) << 3, high = kWordBits - low;
  const unsigned words = words_of(bytes, shift);
  const unsigned beats = words_of(bytes, 0);

  Word before = 0, after = 0;  // what memory keeps of the first and the last word
  if (words != 0 && shift != 0) before = kept_bytes(to[0], low_keep(shift));
  if (words != 0 && end != 0) after = kept_bytes(to[words - 1], ~low_keep(end));

  Word carry = before;  // low bytes of the next word
  bool ended = false;
  unsigned full = 0;  // beats before the one with TLAST, or all
  ap_uint<5> rest = 0;
  for (unsigned i = 0; i < words; i++) {
#pragma HLS PIPELINE II = 1
#pragma HLS LOOP_TRIPCOUNT min = 1 max = 65536
    Word data = 0;
    if (i < beats && !ended) {
      const Beat beat = s.read();
      ended = beat.last;
      data = ended ? kept_bytes(beat.data, beat.keep) : beat.data;
      if (ended) {
        rest = count_ones(beat.keep);
      } else {
        full++;
      }
    }
    const Word word = carry | (data << low);
    to[i] = i == words - 1 && end != 0 ? Word(kept_bytes(word, low_keep(end)) | after) : word;
    carry = shift == 0 ? Word(0) : Word(data >> high);
  }

  const ap_uint<34> length = (ap_uint<34>(full) << 4) + rest;
  const bool is_early = ended && length < bytes;
  *received = is_early ? unsigned(length) : bytes;
  *status = is_early ? kEarly : bytes != 0 && (!ended || length > bytes) ? kLate : kWhole;
}
