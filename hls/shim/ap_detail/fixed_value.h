// ap_fixed_base: a fixed-point value with its members; ap_fixed and ap_ufixed derive from it.
#pragma once

#include "fixed_convert.h"

template <int W, int I, ap_q_mode Q = AP_TRN, ap_o_mode O = AP_WRAP, int N = 0>
struct ap_fixed;
template <int W, int I, ap_q_mode Q = AP_TRN, ap_o_mode O = AP_WRAP, int N = 0>
struct ap_ufixed;

namespace ap_detail {

template <int W, int I, bool S, ap_q_mode Q, ap_o_mode O>
struct fixed_value {
  using type = ap_ufixed<W, I, Q, O>;
};
template <int W, int I, ap_q_mode Q, ap_o_mode O>
struct fixed_value<W, I, true, Q, O> {
  using type = ap_fixed<W, I, Q, O>;
};
template <int W, int I, bool S, ap_q_mode Q = AP_TRN, ap_o_mode O = AP_WRAP>
using fixed_value_t = typename fixed_value<W, I, S, Q, O>::type;

// Operands of fixed-point arithmetic: fixed-point values, and integers as values without fraction.
template <int W, int I, bool S, ap_q_mode Q, ap_o_mode O, int N>
constexpr fixed_value_t<W, I, S> fixed_operand(const ap_fixed_base<W, I, S, Q, O, N>& x) {
  return fixed_value_t<W, I, S>::of(x.V.V);
}
template <class T, class X = operand_t<T>>
constexpr fixed_value_t<X::width, X::width, X::is_signed> fixed_operand(const T& x) {
  return fixed_value_t<X::width, X::width, X::is_signed>::of(operand(x).V);
}
template <class T>
using fixed_t = decltype(fixed_operand(*static_cast<const T*>(nullptr)));

template <int W, int I, bool S, ap_q_mode Q, ap_o_mode O, int N>
constexpr bool is_fixed(const ap_fixed_base<W, I, S, Q, O, N>*) {
  return true;
}
constexpr bool is_fixed(const volatile void*) { return false; }

template <class T>
struct is_real {
  static constexpr bool value = false;
};
template <>
struct is_real<float> {
  static constexpr bool value = true;
};
template <>
struct is_real<double> {
  static constexpr bool value = true;
};

}  // namespace ap_detail

template <int W, int I, bool S, ap_q_mode Q, ap_o_mode O, int N>
struct ap_fixed_base {
  static_assert(W >= 1, "ap_fixed and ap_ufixed need a positive width");
  static_assert(N == 0, "AP_WRAP with N > 0 is not supported; use N = 0 or AP_SAT");
  static constexpr int width = W, iwidth = I, fraction = W - I;
  static constexpr bool is_signed = S;
  static constexpr ap_q_mode qmode = Q;
  static constexpr ap_o_mode omode = O;
  using value_type = ap_detail::fixed_value_t<W, I, S, Q, O>;

  ap_int_base<W, S> V;  // the bits as a whole number

  ap_fixed_base() = default;
  template <class T, class X = ap_detail::fixed_t<T>>
  constexpr ap_fixed_base(const T& x)
      : V(ap_int_base<W, S>::from(ap_detail::fit<W, S, Q, O, X::fraction - fraction, X::width, X::is_signed>(
            ap_detail::fixed_operand(x).V.V))) {}
  constexpr ap_fixed_base(double x) : V(ap_int_base<W, S>::from(ap_detail::fit<W, S, Q, O>(x, fraction))) {}
  // The value with the bits of a number.
  template <class T>
  static constexpr value_type of(T bits) {
    value_type result{};
    result.V = ap_int_base<W, S>::from(bits);
    return result;
  }

  // ---- conversions: to integers toward zero, to bool by comparison with 0
  constexpr ap_int_base<ap_detail::max(I, 1), S> to_ap_int_base() const { return ap_detail::integer(*this); }
  template <class T, class = ap_detail::enable_t<ap_detail::c_integer<T>::valid || ap_detail::is_real<T>::value>>
  constexpr operator T() const {
    if constexpr (ap_detail::is_real<T>::value) return static_cast<T>(to_double());
    if constexpr (!ap_detail::is_real<T>::value) return static_cast<T>(to_ap_int_base().V);
  }
  constexpr operator bool() const { return V.to_bool(); }
  constexpr int to_int() const { return to_ap_int_base().to_int(); }
  constexpr unsigned to_uint() const { return to_ap_int_base().to_uint(); }
  constexpr long long to_int64() const { return to_ap_int_base().to_int64(); }
  constexpr unsigned long long to_uint64() const { return to_ap_int_base().to_uint64(); }
  constexpr unsigned long long bits_to_uint64() const { return V.to_uint64(); }
  double to_double() const { return ap_detail::to_double<W>(V.sign(), V.V, -fraction); }
  float to_float() const { return static_cast<float>(to_double()); }

  constexpr int length() const { return W; }
  constexpr int wl() const { return W; }
  constexpr int iwl() const { return I; }
  constexpr ap_q_mode q_mode() const { return Q; }
  constexpr ap_o_mode o_mode() const { return O; }
  constexpr int n_bits() const { return N; }
  constexpr bool is_zero() const { return V.iszero(); }
  constexpr bool is_neg() const { return V.sign(); }
  constexpr int countLeadingZeros() const { return V.countLeadingZeros(); }

  // ---- bits and ranges, counted from the lowest bit; get_bit counts from the binary point
  constexpr ap_range_ref<W, S> range(int hi, int lo) const { return V.range(hi, lo); }
  constexpr ap_range_ref<W, S> range() const { return V.range(); }
  constexpr ap_range_ref<W, S> operator()(int hi, int lo) const { return V.range(hi, lo); }
  constexpr ap_bit_ref<W, S> operator[](int i) & { return V[i]; }
  constexpr bool operator[](int i) const& { return V.get_bit(i); }
  constexpr ap_bit_ref<W, S> bit(int i) & { return V[i]; }
  constexpr bool bit(int i) const& { return V.get_bit(i); }
  constexpr bool get_bit(int i) const { return V.get_bit(i + fraction); }
  constexpr void setBits(unsigned long long bits) { V = bits; }

  // ---- unary operators
  constexpr value_type operator+() const { return of(V.V); }
  constexpr auto operator-() const {
    using R = ap_detail::fixed_value_t<W + 1, I + 1, true>;
    return R::of((-V).V);
  }
  constexpr auto operator~() const { return ap_detail::fixed_value_t<W, I, S>::of((~V).V); }
  constexpr bool operator!() const { return V.iszero(); }
  constexpr ap_fixed_base& operator++() { return *this += 1; }
  constexpr ap_fixed_base& operator--() { return *this -= 1; }
  constexpr value_type operator++(int) {
    const value_type before = of(V.V);
    ++*this;
    return before;
  }
  constexpr value_type operator--(int) {
    const value_type before = of(V.V);
    --*this;
    return before;
  }

#ifndef __HLS_EXPORT__
  std::string to_string(int radix = 2) const;
#endif
};

template <int W, int I, ap_q_mode Q, ap_o_mode O, int N>
struct ap_fixed : ap_fixed_base<W, I, true, Q, O, N> {
  using base = ap_fixed_base<W, I, true, Q, O, N>;
  ap_fixed() = default;
  template <class T, class = ap_detail::fixed_t<T>>
  constexpr ap_fixed(const T& x) : base(x) {}
  constexpr ap_fixed(double x) : base(x) {}
};

template <int W, int I, ap_q_mode Q, ap_o_mode O, int N>
struct ap_ufixed : ap_fixed_base<W, I, false, Q, O, N> {
  using base = ap_fixed_base<W, I, false, Q, O, N>;
  ap_ufixed() = default;
  template <class T, class = ap_detail::fixed_t<T>>
  constexpr ap_ufixed(const T& x) : base(x) {}
  constexpr ap_ufixed(double x) : base(x) {}
};

namespace ap_detail {

template <int W, int I, bool S, ap_q_mode Q, ap_o_mode O, int N>
constexpr ap_int_base<max(I, 1), S> integer(const ap_fixed_base<W, I, S, Q, O, N>& x) {
  constexpr int size = max(I, 1);
  return ap_int_base<size, S>::from(fit<size, S, AP_TRN_ZERO, AP_WRAP, W - I, W, S>(x.V.V));
}

}  // namespace ap_detail
