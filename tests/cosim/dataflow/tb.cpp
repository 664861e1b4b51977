// Calls of several lengths; results against a plain loop.
#include "shift_sum.hpp"

int main() {
  hls::stream<Word> x("x"), y("y");
  unsigned state = 1;
  int errors = 0;
  for (int words : {0, 1, 7, 30, 2}) {
    const int count = (words >> 1) + 1;
    const unsigned offset = 1000 * words, first = state;
    for (int i = 0; i < count; i++) x.write(state = 1664525 * state + 1013904223);
    Word sum = 0;
    shift_sum(x, y, words, offset, sum);
    unsigned total = 0;
    state = first;
    for (int i = 0; i < count; i++) {
      const unsigned word = (state = 1664525 * state + 1013904223) + offset;
      total += word;
      errors += y.read() != (word ^ total);
    }
    errors += sum != total || !x.empty() || !y.empty();
  }
  return errors;
}
