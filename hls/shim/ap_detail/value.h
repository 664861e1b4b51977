// ap_int_base<W, S>: a W-bit number with its members; ap_int and ap_uint derive from it.
#pragma once

#include "operand.h"
#include "real.h"
#include "reference.h"
#include "text.h"

template <int W, bool S>
struct ap_int_base {
  static_assert(W >= 1, "ap_int and ap_uint need a positive width");
  static_assert(W <= ap_detail::kMaxBits, "a value or result of more than 4096 bits: cast operands down");
  static constexpr int width = W;
  static constexpr bool is_signed = S;
  using raw = ap_detail::raw_t<W, S>;
  using bits = ap_detail::raw_t<W, false>;
  using value_type = ap_detail::value_t<W, S>;
  using c_type = ap_detail::c_value_t<S>;

  // The number itself; always a W-bit one.
  alignas(ap_detail::stored_t<W, S>) alignas(ap_detail::stored_alignment(W)) ap_detail::stored_t<W, S> V;

  ap_int_base() = default;
#ifdef __HLS_EXPORT__
  // Not trivial, so that structures of numbers are copied number by number, not as blocks of memory.
  constexpr ap_int_base(const ap_int_base& x) : V(x.V) {}
  constexpr ap_int_base& operator=(const ap_int_base& x) {
    V = x.V;
    return *this;
  }
#endif
  template <class T, class = ap_detail::integer_t<T>>
  constexpr ap_int_base(const T& x) : V(ap_detail::wrap<W, S>(ap_detail::integer(x).V)) {}
  constexpr ap_int_base(double x) : V(ap_detail::wrap<W, S>(ap_detail::integer_part<W>(x))) {}  // toward zero
  constexpr ap_int_base(const char* text, int radix = 0) : V(ap_detail::wrap<W, S>(ap_detail::parse<W>(text, radix))) {}
  template <class T>
  static constexpr value_type from(T x) {
    value_type result{};
    result.V = ap_detail::wrap<W, S>(x);
    return result;
  }

  constexpr operator c_type() const { return static_cast<c_type>(V); }
  constexpr bool to_bool() const { return V != raw(0); }
  constexpr char to_char() const { return static_cast<char>(V); }
  constexpr signed char to_schar() const { return static_cast<signed char>(V); }
  constexpr unsigned char to_uchar() const { return static_cast<unsigned char>(V); }
  constexpr short to_short() const { return static_cast<short>(V); }
  constexpr unsigned short to_ushort() const { return static_cast<unsigned short>(V); }
  constexpr int to_int() const { return static_cast<int>(V); }
  constexpr unsigned to_uint() const { return static_cast<unsigned>(V); }
  constexpr long to_long() const { return static_cast<long>(V); }
  constexpr unsigned long to_ulong() const { return static_cast<unsigned long>(V); }
  constexpr long long to_int64() const { return static_cast<long long>(V); }
  constexpr unsigned long long to_uint64() const { return static_cast<unsigned long long>(V); }
  constexpr int length() const { return W; }
  constexpr bool iszero() const { return V == raw(0); }
  constexpr bool is_zero() const { return V == raw(0); }
  constexpr bool sign() const { return S && V < raw(0); }
  constexpr int countLeadingZeros() const { return ap_detail::leading_zeros<W>(get_bits()); }

  // ---- bits and ranges
  constexpr bits get_bits() const { return ap_detail::wrap<W, false>(V); }
  constexpr ap_range_ref<W, S> range(int hi, int lo) const { return {const_cast<ap_int_base&>(*this), hi, lo}; }
  constexpr ap_range_ref<W, S> range() const { return range(W - 1, 0); }
  constexpr ap_range_ref<W, S> operator()(int hi, int lo) const { return range(hi, lo); }
  constexpr ap_bit_ref<W, S> operator[](int i) & { return {*this, i}; }
  constexpr bool operator[](int i) const& { return get_bit(i); }
  constexpr ap_bit_ref<W, S> bit(int i) & { return {*this, i}; }
  constexpr bool bit(int i) const& { return get_bit(i); }
  constexpr bool test(int i) const { return get_bit(i); }
  constexpr bool get_bit(int i) const {
    ap_detail::check(0 <= i && i < W, "ap_int: bit index out of range");
    return i < 0 || i >= W ? false : bool((get_bits() >> static_cast<unsigned>(i)) & bits(1));
  }
  constexpr void set_bit(int i, bool x) {
    ap_detail::check(0 <= i && i < W, "ap_int: bit index out of range");
    put(i, 1, bits(x));
  }
  constexpr void set(int i, bool x = true) { set_bit(i, x); }
  constexpr void set() { V = ap_detail::wrap<W, S>(ap_detail::low_mask<W>(W)); }
  constexpr void clear(int i) { set_bit(i, false); }
  constexpr void clear() { V = raw(0); }
  constexpr void invert(int i) { set_bit(i, !get_bit(i)); }
  // The length is computed as hi - lo, which compilers fold where both are the same variable and a constant.
  constexpr ap_uint<W> get_range(int hi, int lo) const {
    if (hi - lo < 0) return ap_uint<W>::from(flipped(get(hi, lo - hi + 1), lo - hi + 1));
    return ap_uint<W>::from(get(lo, hi - lo + 1));
  }
  constexpr void set_range(int hi, int lo, bits x) {
    if (hi - lo < 0) {
      put(hi, lo - hi + 1, flipped(x, lo - hi + 1));
    } else {
      put(lo, hi - lo + 1, x);
    }
  }
  template <class B>
  constexpr ap_concat_ref<ap_int_base, B> concat(const B& low) const {
    return {*this, low};
  }
  constexpr ap_int_base& reverse() {
    V = ap_detail::wrap<W, S>(ap_detail::reversed<W>(get_bits()));
    return *this;
  }
  constexpr ap_int_base& lrotate(int n) {
    ap_detail::check(0 <= n && n < W, "ap_int: rotation by less than 0 or by the width or more");
    const ap_uint<W> x = ap_uint<W>::from(V);
    return *this = (x << static_cast<unsigned>(n)) | (x >> static_cast<unsigned>(W - n));
  }
  constexpr ap_int_base& rrotate(int n) { return lrotate(n == 0 ? 0 : W - n); }
  constexpr void b_not() { V = ap_detail::wrap<W, S>(bits(~get_bits())); }

  // ---- reductions
  constexpr bool and_reduce() const { return get_bits() == ap_detail::low_mask<W>(W); }
  constexpr bool nand_reduce() const { return !and_reduce(); }
  constexpr bool or_reduce() const { return V != raw(0); }
  constexpr bool nor_reduce() const { return V == raw(0); }
  constexpr bool xor_reduce() const { return ap_detail::parity<W>(get_bits()); }
  constexpr bool xnor_reduce() const { return !xor_reduce(); }

  // ---- unary operators
  constexpr value_type operator+() const { return from(V); }
  constexpr auto operator-() const { return ap_int_base<(W > 0), false>::from(0) - *this; }  // 0 has one bit
  constexpr value_type operator~() const { return from(bits(~get_bits())); }
  constexpr bool operator!() const { return V == raw(0); }
  constexpr ap_int_base& operator++() { return *this += 1; }
  constexpr ap_int_base& operator--() { return *this -= 1; }
  constexpr value_type operator++(int) {
    const value_type before = from(V);
    ++*this;
    return before;
  }
  constexpr value_type operator--(int) {
    const value_type before = from(V);
    --*this;
    return before;
  }

#ifndef __HLS_EXPORT__
  // Decimal numbers have a sign; others show the bits, unless `with_sign` asks for sign and magnitude.
  std::string to_string(int radix = 2, bool with_sign = false) const {
    const bool negative = sign() && (radix == 10 || with_sign);
    const bits size = ap_detail::wrap<W, false>(negative ? ap_detail::calc_t<W>(0) - ap_detail::calc_t<W>(V)
                                                         : ap_detail::calc_t<W>(V));
    const char* prefix = radix == 2 ? "0b" : radix == 8 ? "0o" : radix == 16 ? "0x" : "";
    return (negative ? "-" : "") + (prefix + ap_detail::digits<W>(size, radix));
  }
#endif
  double to_double() const { return ap_detail::to_double<W>(sign(), V); }
  float to_float() const { return static_cast<float>(to_double()); }

 private:
  static constexpr bool inside(int low, int count) { return low >= 0 && low < W && count <= W - low; }
  // `count` bits from `low` on; 0 and no effect if they are not all there.
  constexpr bits get(int low, int count) const {
    ap_detail::check(inside(low, count), "ap_int: range out of bounds");
    if (!inside(low, count)) return bits(0);
    return bits(bits(get_bits() >> static_cast<unsigned>(low)) & ap_detail::low_mask<W>(count));
  }
  constexpr void put(int low, int count, bits x) {
    ap_detail::check(inside(low, count), "ap_int: range out of bounds");
    if (!inside(low, count)) return;
    const bits mask = bits(ap_detail::low_mask<W>(count) << static_cast<unsigned>(low));
    V = ap_detail::wrap<W, S>((get_bits() & bits(~mask)) | (bits(x << static_cast<unsigned>(low)) & mask));
  }
  // The lowest `count` bits in reverse order.
  static constexpr bits flipped(bits x, int count) {
    if (count < 1 || count > W) return bits(0);
    return bits(ap_detail::reversed<W>(x) >> static_cast<unsigned>(W - count));
  }
};

template <int W>
struct ap_int : ap_int_base<W, true> {
  using base = ap_int_base<W, true>;
  ap_int() = default;
  template <class T, class = ap_detail::integer_t<T>>
  constexpr ap_int(const T& x) : base(x) {}
  constexpr ap_int(double x) : base(x) {}
  constexpr ap_int(const char* text, int radix = 0) : base(text, radix) {}
};

template <int W>
struct ap_uint : ap_int_base<W, false> {
  using base = ap_int_base<W, false>;
  ap_uint() = default;
  template <class T, class = ap_detail::integer_t<T>>
  constexpr ap_uint(const T& x) : base(x) {}
  constexpr ap_uint(double x) : base(x) {}
  constexpr ap_uint(const char* text, int radix = 0) : base(text, radix) {}
};
