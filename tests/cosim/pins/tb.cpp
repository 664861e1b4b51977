void countdown(int step, unsigned char times, long long& total, short* odd);

int main() {
  short odd = 3;
  int odds = 3, failures = 0;
  for (int call = 0; call < 9; call++) {
    long long total = -1;
    countdown(call * 1001 - 4000, call * 7 % 10, total, &odd);
    const int expected = (call * 1001 - 4000) * (call * 7 % 10);
    odds += expected & 1;
    failures += total != expected || odd != odds;
  }
  return failures;
}
