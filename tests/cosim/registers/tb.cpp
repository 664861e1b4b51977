#include <cstdio>

#include "average.hpp"

int main() {
  hls::stream<ap_int<24>> numbers("numbers");
  ap_int<48> total = -5;
  ap_int<24> largest = 77;
  int failures = 0;
  for (int call = 0; call < 10; call++) {
    const int count = call == 4 ? 0 : 1 + 7 * call % 23;
    int sum = 0, most = largest;
    for (int i = 0; i < count; i++) {
      const int x = (call % 2 ? -1 : 1) * (i * 5003 - 20000 + call);
      numbers.write(x);
      sum += x;
      most = i == 0 || x > most ? x : most;
    }
    const ap_int<48> before = total;
    if (average(numbers, count, call * 9 - 40, &total, largest) != sum * (call * 9 - 40)) failures++;
    if (total != before + sum || largest != most) failures++;
  }
  std::printf("tb: %d failures\n", failures);
  return failures;
}
