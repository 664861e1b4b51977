// Calls with different sizes; in the last ones x and y overlap by half.
#include <cstdio>
#include <vector>

#include "saxpy.hpp"

int main() {
  std::vector<int> memory(900);
  int failures = 0;
  for (int call = 0; call < 6; call++) {
    for (int i = 0; i < 900; i++) memory[i] = (call + 3) * 7919 * i % 10007 - 5000;
    const int n = call < 2 ? 300 : call < 4 ? 7 * call : 300 - 299 * (call == 5);
    const int* x = call < 2 ? memory.data() + 300 : memory.data();
    int* y = memory.data() + (call < 2 ? 0 : 300);
    std::vector<int> expected = memory;
    ap_uint<64> counts[4] = {1, 2, 3, 4};
    int negative = 0;
    for (int i = 0; i < n; i++) {
      int& result = expected[y - memory.data() + i];
      result += (call - 2) * expected[x - memory.data() + i];
      negative += result < 0;
      result ^= call - 2;
    }
    saxpy(x, y, counts, call - 2, n);
    failures += memory != expected || counts[1] != negative || counts[2] != 3;
  }
  std::printf("tb: %d failures\n", failures);
  return failures;
}
