// Numbers as text: constants wider than 64 bits, and printing in C simulation.
#pragma once

#include "storage.h"

#ifndef __HLS_EXPORT__
#include <string>
#endif

namespace ap_detail {

constexpr int digit_of(char c) {
  return c >= '0' && c <= '9'   ? c - '0'
         : c >= 'a' && c <= 'f' ? c - 'a' + 10
         : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                : 99;
}

constexpr int radix_of_prefix(const char* text) {
  if (text[0] != '0') return 0;
  return text[1] == 'x' || text[1] == 'X' ? 16 : text[1] == 'o' ? 8 : text[1] == 'b' || text[1] == 'B' ? 2 : 0;
}

// The number that a text stands for, modulo 2**W: a sign, a prefix 0x, 0o or 0b, and digits. Without prefix the radix
// is the given one, or 10.
template <int W>
constexpr raw_t<W, false> parse(const char* text, int radix = 0) {
  using word = calc_t<W>;
  const bool negative = *text == '-';
  if (*text == '-' || *text == '+') text++;
  const int prefix = radix_of_prefix(text);
  if (prefix && (radix == 0 || radix == prefix)) text += 2, radix = prefix;
  if (radix == 0) radix = 10;
  word size(0);
  check(*text, "ap_int: no digits in the text of a number");
  for (; *text; text++) {
    const int digit = digit_of(*text);
    check(digit < radix, "ap_int: a character of a number's text is not a digit of its radix");
    size = size * word(radix) + word(digit);
  }
  return wrap<W, false>(negative ? word(0) - size : size);
}

#ifndef __HLS_EXPORT__
// Digits of an unsigned number, without leading zeros.
template <int W>
std::string digits(raw_t<W, false> x, int radix) {
  using word = calc_t<W>;
  check(radix >= 2 && radix <= 16, "ap_int: the radix of a text is 2 to 16");
  std::string text;
  word rest(x);
  do {
    text.insert(text.begin(), "0123456789abcdef"[static_cast<int>(rest % word(radix))]);
    rest = rest / word(radix);
  } while (rest != word(0));
  return text;
}
#endif

}  // namespace ap_detail
