// Multiplies by repeated addition; no stream, no register: everything is pins.
void countdown(int step, unsigned char times, long long& total, short* odd) {
  long long sum = 0;
  while (times != 0) {
    sum += step;
    times--;
  }
  total = sum;
  if (sum & 1) *odd = *odd + 1;
}
