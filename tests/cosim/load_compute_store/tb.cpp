#include <vector>

#include "vscale.hpp"

int main() {
  int errors = 0;
  for (int size : {0, 1, 16, 600}) {
    std::vector<int> in(600), out(600, -1);
    for (int i = 0; i < 600; i++) in[i] = 7919 * i - 100000;
    vscale(in.data(), out.data(), size, 3 - size);
    for (int i = 0; i < 600; i++) errors += out[i] != (i < size ? in[i] * (3 - size) + i : -1);
  }
  return errors;
}
