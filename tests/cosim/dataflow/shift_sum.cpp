// DATAFLOW under control of a host: scalars for the processes, and one that a process gives back.
#include "shift_sum.hpp"

static void produce(hls::stream<Word>& x, hls::stream<Word>& out, int words, Word offset) {
produce:
  for (int i = 0; i < words; i++) {
#pragma HLS PIPELINE
    out.write(x.read() + offset);
  }
}

static void consume(hls::stream<Word>& in, hls::stream<Word>& y, int words, Word& sum) {
  Word total = 0;
consume:
  for (int i = 0; i < words; i++) {
#pragma HLS PIPELINE
    const Word word = in.read();
    total += word;
    y.write(word ^ total);
  }
  sum = total;
}

extern "C" void shift_sum(hls::stream<Word>& x, hls::stream<Word>& y, int words, Word offset, Word& sum) {
#pragma HLS INTERFACE mode = axis port = x
#pragma HLS INTERFACE mode = axis port = y
#pragma HLS INTERFACE mode = s_axilite port = words bundle = control
#pragma HLS INTERFACE mode = s_axilite port = offset bundle = control
#pragma HLS INTERFACE mode = s_axilite port = sum bundle = control
#pragma HLS INTERFACE mode = s_axilite port = return bundle = control
#pragma HLS DATAFLOW
  hls::stream<Word> words_between;
  produce(x, words_between, (words >> 1) + 1, offset);
  consume(words_between, y, (words >> 1) + 1, sum);
}
