// References to parts of a value: ranges, bits and concatenations, which can also be assigned.
#pragma once

#include "operand.h"
#include "text.h"

// Bits hi..lo of a value. With hi < lo they are read and written in reverse order (UG1399, "Bit Range Selection").
template <int W, bool S>
struct ap_range_ref {
  ap_int_base<W, S>& base;
  int hi, lo;

  constexpr ap_range_ref(ap_int_base<W, S>& b, int h, int l) : base(b), hi(h), lo(l) {}
  constexpr ap_range_ref(const ap_range_ref&) = default;
  constexpr ap_uint<W> get() const { return base.get_range(hi, lo); }
  constexpr int length() const { return hi - lo < 0 ? lo - hi + 1 : hi - lo + 1; }
  template <class T, class = ap_detail::integer_t<T>>
  constexpr const ap_range_ref& operator=(const T& x) const {
    base.set_range(hi, lo, ap_int_base<W, false>(x).V);
    return *this;
  }
  constexpr const ap_range_ref& operator=(const ap_range_ref& x) const { return *this = x.get(); }
  constexpr operator unsigned long long() const { return get().to_uint64(); }
  constexpr int to_int() const { return get().to_int(); }
  constexpr unsigned to_uint() const { return get().to_uint(); }
  constexpr long to_long() const { return get().to_long(); }
  constexpr unsigned long to_ulong() const { return get().to_ulong(); }
  constexpr long long to_int64() const { return get().to_int64(); }
  constexpr unsigned long long to_uint64() const { return get().to_uint64(); }
  constexpr bool or_reduce() const { return get().or_reduce(); }
  constexpr bool nor_reduce() const { return !or_reduce(); }
  constexpr bool xor_reduce() const { return get().xor_reduce(); }
  constexpr bool xnor_reduce() const { return !xor_reduce(); }
  constexpr bool and_reduce() const { return get().get_bits() == ap_detail::low_mask<W>(length()); }
  constexpr bool nand_reduce() const { return !and_reduce(); }
  constexpr ap_uint<W> operator~() const {
    return ap_uint<W>::from(~get().get_bits() & ap_detail::low_mask<W>(length()));
  }
  constexpr bool operator!() const { return get().iszero(); }
#ifndef __HLS_EXPORT__
  std::string to_string(int radix = 2) const { return get().to_string(radix); }
#endif
};

template <int W, bool S>
struct ap_bit_ref {
  ap_int_base<W, S>& base;
  int index;

  constexpr ap_bit_ref(ap_int_base<W, S>& b, int i) : base(b), index(i) {}
  constexpr ap_bit_ref(const ap_bit_ref&) = default;
  constexpr operator bool() const { return base.get_bit(index); }
  constexpr bool to_bool() const { return base.get_bit(index); }
  constexpr int length() const { return 1; }
  template <class T, class = ap_detail::operand_t<T>>
  constexpr const ap_bit_ref& operator=(const T& x) const {
    base.set_bit(index, ap_detail::operand(x).to_bool());
    return *this;
  }
  constexpr const ap_bit_ref& operator=(const ap_bit_ref& x) const { return *this = bool(x); }
  constexpr bool operator~() const { return !bool(*this); }
};

// (high, low): both at their own length, so ranges may be joined too.
template <class A, class B>
struct ap_concat_ref {
  static constexpr int width = ap_detail::operand_t<A>::width + ap_detail::operand_t<B>::width;
  const A& high;
  const B& low;

  constexpr ap_concat_ref(const A& a, const B& b) : high(a), low(b) {}
  constexpr ap_concat_ref(const ap_concat_ref&) = default;
  constexpr int length() const { return high.length() + low.length(); }
  constexpr ap_uint<width> get() const {
    using result = ap_uint<width>;
    return result(result::from(ap_detail::operand(high).get_bits()) << low.length()) |
           result::from(ap_detail::operand(low).get_bits());
  }
  constexpr operator unsigned long long() const { return get().to_uint64(); }
  template <class T, class = ap_detail::operand_t<T>>
  constexpr const ap_concat_ref& operator=(const T& x) const {
    const ap_uint<width> value = x;
    const_cast<A&>(high) = value >> low.length();
    const_cast<B&>(low) = value;
    return *this;
  }
  constexpr const ap_concat_ref& operator=(const ap_concat_ref& x) const { return *this = x.get(); }
};
