// Two's complement integers of N 64-bit limbs: what g++ has no builtin type for. They behave as the builtin ones do,
// but every operation is defined: results wrap, shifts by the width or more leave nothing but the sign.
#pragma once

namespace ap_detail {

using limb = unsigned long long;
__extension__ using double_limb = unsigned __int128;
__extension__ using signed_double_limb = __int128;

template <int N, bool S>
struct wide {
  limb limbs[N];  // the lowest first

  wide() = default;
  constexpr wide(signed_double_limb x) : limbs{} { set(static_cast<double_limb>(x), x < 0); }
  constexpr wide(double_limb x) : limbs{} { set(x, false); }
  constexpr wide(long long x) : limbs{} { set(static_cast<limb>(x), x < 0); }
  constexpr wide(limb x) : limbs{} { set(x, false); }
  constexpr wide(int x) : wide(static_cast<long long>(x)) {}
  constexpr wide(unsigned x) : wide(static_cast<limb>(x)) {}
  constexpr wide(long x) : wide(static_cast<long long>(x)) {}
  constexpr wide(unsigned long x) : wide(static_cast<limb>(x)) {}
  template <int M, bool T>
  constexpr explicit wide(const wide<M, T>& x) : limbs{} {
    for (int i = 0; i < N; i++) limbs[i] = i < M ? x.limbs[i] : x.fill();
  }

  constexpr bool negative() const { return S && limbs[N - 1] >> 63; }
  constexpr limb fill() const { return negative() ? ~limb(0) : 0; }
  constexpr bool zero() const {
    for (limb x : limbs) {
      if (x) return false;
    }
    return true;
  }
  constexpr explicit operator bool() const { return !zero(); }
  constexpr explicit operator double_limb() const { return double_limb(limbs[1]) << 64 | limbs[0]; }
  constexpr explicit operator signed_double_limb() const { return signed_double_limb(double_limb(*this)); }
  constexpr explicit operator limb() const { return limbs[0]; }
  constexpr explicit operator long long() const { return static_cast<long long>(limbs[0]); }
  constexpr explicit operator long() const { return static_cast<long>(limbs[0]); }
  constexpr explicit operator unsigned long() const { return static_cast<unsigned long>(limbs[0]); }
  constexpr explicit operator int() const { return static_cast<int>(limbs[0]); }
  constexpr explicit operator unsigned() const { return static_cast<unsigned>(limbs[0]); }
  constexpr explicit operator short() const { return static_cast<short>(limbs[0]); }
  constexpr explicit operator unsigned short() const { return static_cast<unsigned short>(limbs[0]); }
  constexpr explicit operator char() const { return static_cast<char>(limbs[0]); }
  constexpr explicit operator signed char() const { return static_cast<signed char>(limbs[0]); }
  constexpr explicit operator unsigned char() const { return static_cast<unsigned char>(limbs[0]); }

  // The value of the low `bits` bits, which end in the highest limb.
  constexpr wide low_bits(int bits) const {
    wide result = *this;
    const int spare = 64 * N - bits;
    const limb top = limbs[N - 1] << spare;
    result.limbs[N - 1] = S ? static_cast<limb>(static_cast<long long>(top) >> spare) : top >> spare;
    return result;
  }

  constexpr wide operator~() const {
    wide result = *this;
    for (limb& x : result.limbs) x = ~x;
    return result;
  }
  constexpr wide operator-() const { return wide(0) - *this; }
  friend constexpr wide operator&(wide a, const wide& b) {
    for (int i = 0; i < N; i++) a.limbs[i] &= b.limbs[i];
    return a;
  }
  friend constexpr wide operator|(wide a, const wide& b) {
    for (int i = 0; i < N; i++) a.limbs[i] |= b.limbs[i];
    return a;
  }
  friend constexpr wide operator^(wide a, const wide& b) {
    for (int i = 0; i < N; i++) a.limbs[i] ^= b.limbs[i];
    return a;
  }
  friend constexpr wide operator+(wide a, const wide& b) {
    double_limb carry = 0;
    for (int i = 0; i < N; i++) {
      carry += double_limb(a.limbs[i]) + b.limbs[i];
      a.limbs[i] = static_cast<limb>(carry);
      carry >>= 64;
    }
    return a;
  }
  friend constexpr wide operator-(const wide& a, const wide& b) {
    wide result = ~b;
    double_limb carry = 1;
    for (int i = 0; i < N; i++) {
      carry += double_limb(result.limbs[i]) + a.limbs[i];
      result.limbs[i] = static_cast<limb>(carry);
      carry >>= 64;
    }
    return result;
  }
  friend constexpr wide operator*(const wide& a, const wide& b) {
    wide result(0);
    for (int i = 0; i < N; i++) {
      double_limb carry = 0;
      for (int j = 0; a.limbs[i] && i + j < N; j++) {
        carry += double_limb(a.limbs[i]) * b.limbs[j] + result.limbs[i + j];
        result.limbs[i + j] = static_cast<limb>(carry);
        carry >>= 64;
      }
    }
    return result;
  }
  friend constexpr wide operator<<(const wide& a, unsigned by) {
    wide result(0);
    const int limbs = by / 64 < N ? static_cast<int>(by / 64) : N;
    for (int i = N - 1; i >= limbs; i--) {
      const limb low = i > limbs && by % 64 ? a.limbs[i - limbs - 1] >> (64 - by % 64) : 0;
      result.limbs[i] = a.limbs[i - limbs] << by % 64 | low;
    }
    return result;
  }
  friend constexpr wide operator>>(const wide& a, unsigned by) {
    wide result(0);
    const int limbs = by / 64 < N ? static_cast<int>(by / 64) : N;
    for (int i = 0; i < N; i++) {
      const limb low = i + limbs < N ? a.limbs[i + limbs] : a.fill();
      const limb high = i + limbs + 1 < N ? a.limbs[i + limbs + 1] : a.fill();
      result.limbs[i] = low >> by % 64 | (by % 64 ? high << (64 - by % 64) : 0);
    }
    return result;
  }
  friend constexpr bool operator==(const wide& a, const wide& b) { return (a ^ b).zero(); }
  friend constexpr bool operator!=(const wide& a, const wide& b) { return !(a == b); }
  friend constexpr bool operator<(const wide& a, const wide& b) {
    if (a.negative() != b.negative()) return a.negative();
    for (int i = N - 1; i >= 0; i--) {
      if (a.limbs[i] != b.limbs[i]) return a.limbs[i] < b.limbs[i];
    }
    return false;
  }
  friend constexpr bool operator>(const wide& a, const wide& b) { return b < a; }
  friend constexpr bool operator<=(const wide& a, const wide& b) { return !(b < a); }
  friend constexpr bool operator>=(const wide& a, const wide& b) { return !(a < b); }
  friend constexpr wide operator/(const wide& a, const wide& b) {
    const wide<N, false> quotient = divided(a, b).first;
    return wide(a.negative() != b.negative() ? -quotient : quotient);
  }
  friend constexpr wide operator%(const wide& a, const wide& b) {
    const wide<N, false> rest = divided(a, b).second;
    return wide(a.negative() ? -rest : rest);
  }

 private:
  struct parts {
    wide<N, false> first, second;
  };

  constexpr void set(double_limb x, bool is_negative) {
    limbs[0] = static_cast<limb>(x);
    for (int i = 1; i < N; i++) limbs[i] = is_negative ? ~limb(0) : 0;
    if (x >> 64) limbs[1] = static_cast<limb>(x >> 64);
  }
  constexpr void set(limb x, bool is_negative) {
    limbs[0] = x;
    for (int i = 1; i < N; i++) limbs[i] = is_negative ? ~limb(0) : 0;
  }
  constexpr wide<N, false> magnitude() const { return wide<N, false>(negative() ? -*this : *this); }

  // Quotient and rest of the magnitudes, by long division: a limb at a time if the divisor has one limb, else bits.
  static constexpr parts divided(const wide& x, const wide& y) {
    const wide<N, false> a = x.magnitude(), b = y.magnitude();
    wide<N, false> quotient(0), rest(0);
    if ((b >> 64).zero()) {
      double_limb left = 0;
      for (int i = N - 1; i >= 0; i--) {
        left = left << 64 | a.limbs[i];
        quotient.limbs[i] = static_cast<limb>(left / b.limbs[0]);
        left %= b.limbs[0];
      }
      return {quotient, wide<N, false>(left)};
    }
    for (int i = 64 * N - 1; i >= 0; i--) {
      rest = rest << 1;  // no carry: the compiled divisions have a bit to spare
      rest.limbs[0] |= a.limbs[i / 64] >> i % 64 & 1;
      if (!(rest < b)) {
        rest = rest - b;
        quotient.limbs[i / 64] |= limb(1) << i % 64;
      }
    }
    return {quotient, rest};
  }
};

}  // namespace ap_detail
