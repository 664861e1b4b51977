// The binary operators where one side is a fixed-point value and the other one too, or an integer.
#pragma once

#include "fixed_value.h"

namespace ap_detail {

template <class A, class B>
using if_fixed = enable_t<is_fixed(static_cast<const A*>(nullptr)) || is_fixed(static_cast<const B*>(nullptr)),
                          enable_t<(fixed_t<A>::width > 0 && fixed_t<B>::width > 0), int>>;
template <class A, class B>
using if_fixed_shift = enable_t<is_fixed(static_cast<const A*>(nullptr)), enable_t<(integer_t<B>::width > 0), int>>;
template <class A, class R>
using if_fixed_real = enable_t<is_fixed(static_cast<const A*>(nullptr)) && is_real<R>::value, int>;

// Result types (UG1399, "Arbitrary Precision Fixed-Point Data Types").
template <class A, class B>
struct fixed_result {
  static constexpr bool either = A::is_signed || B::is_signed;
  static constexpr int whole =
      max(A::iwidth + (B::is_signed && !A::is_signed), B::iwidth + (A::is_signed && !B::is_signed));
  static constexpr int fraction = max(A::fraction, B::fraction);
  using add = fixed_value_t<whole + 1 + fraction, whole + 1, either>;
  using sub = fixed_value_t<whole + 1 + fraction, whole + 1, true>;
  using mul = fixed_value_t<A::width + B::width, A::iwidth + B::iwidth, either>;
  using div =
      fixed_value_t<B::is_signed + A::width + max(B::fraction, 0), B::is_signed + A::iwidth + B::fraction, either>;
  using logic = fixed_value_t<whole + fraction, whole, either>;
};

// The bits of x with `Fraction` places behind the point.
template <int Fraction, class T, class X>
constexpr T aligned(X x) {
  return T(T(x.V.V) << static_cast<unsigned>(Fraction - X::fraction));
}

template <class A, class B>
constexpr bool fixed_equal(A a, B b) {
  constexpr int fraction = max(A::fraction, B::fraction);
  using T = raw_t<max(max(A::iwidth, B::iwidth) + 2 + fraction, 32), false>;
  return aligned<fraction, T>(a) == aligned<fraction, T>(b);
}
template <class A, class B>
constexpr bool fixed_less(A a, B b) {
  constexpr int fraction = max(A::fraction, B::fraction), width = max(max(A::iwidth, B::iwidth) + 2 + fraction, 32);
  using T = raw_t<width, false>;
  return raw_t<width, true>(aligned<fraction, T>(a)) < raw_t<width, true>(aligned<fraction, T>(b));
}

// Comparison with a literal: with the whole numbers around it at the value's scale. No arithmetic on doubles.
template <class A>
struct scaled {
  static constexpr int size = A::width + 2;
  raw_t<size, true> floor, ceiling;
  explicit constexpr scaled(double y)
      : floor(fit<size, true, AP_TRN, AP_SAT>(y, A::fraction)),
        ceiling(raw_t<size, true>(-fit<size, true, AP_TRN, AP_SAT>(-y, A::fraction))) {}
};
template <class A>
constexpr raw_t<A::width + 2, true> scaled_bits(A a) {
  return raw_t<A::width + 2, true>(a.V.V);
}

}  // namespace ap_detail

#define AP_FIXED_ALIGNED(op, kind)                                                                  \
  template <class A, class B, ap_detail::if_fixed<A, B> = 0>                                        \
  constexpr auto operator op(const A& a, const B& b) {                                              \
    using R = typename ap_detail::fixed_result<ap_detail::fixed_t<A>, ap_detail::fixed_t<B>>::kind; \
    using T = ap_detail::calc_t<R::width>;                                                          \
    return R::of(T(ap_detail::aligned<R::fraction, T>(ap_detail::fixed_operand(a))                  \
                       op ap_detail::aligned<R::fraction, T>(ap_detail::fixed_operand(b))));        \
  }
AP_FIXED_ALIGNED(+, add)
AP_FIXED_ALIGNED(-, sub)
AP_FIXED_ALIGNED(&, logic)
AP_FIXED_ALIGNED(|, logic)
AP_FIXED_ALIGNED(^, logic)
#undef AP_FIXED_ALIGNED

template <class A, class B, ap_detail::if_fixed<A, B> = 0>
constexpr auto operator*(const A& a, const B& b) {
  using R = typename ap_detail::fixed_result<ap_detail::fixed_t<A>, ap_detail::fixed_t<B>>::mul;
  using T = ap_detail::calc_t<R::width>;
  return R::of(T(T(ap_detail::fixed_operand(a).V.V) * T(ap_detail::fixed_operand(b).V.V)));
}

// By zero: an error in C simulation, 0 in hardware.
template <class A, class B, ap_detail::if_fixed<A, B> = 0>
constexpr auto operator/(const A& a, const B& b) {
  using X = ap_detail::fixed_t<A>;
  using Y = ap_detail::fixed_t<B>;
  using R = typename ap_detail::fixed_result<X, Y>::div;
  constexpr int shift = ap_detail::max(Y::fraction, 0), size = ap_detail::max(X::width + shift, Y::width) + 2;
  const auto dividend = ap_int_base<size, true>(ap_detail::fixed_operand(a).V) << shift;
  const auto divisor = ap_int_base<size, true>(ap_detail::fixed_operand(b).V);
  return R::of((dividend / divisor).V);
}

// A shift keeps the type: bits fall off at both ends.
#define AP_FIXED_SHIFT(op)                                         \
  template <class A, class B, ap_detail::if_fixed_shift<A, B> = 0> \
  constexpr auto operator op(const A& a, const B& b) {             \
    return A::of((a.V op ap_detail::integer(b)).V);                \
  }
AP_FIXED_SHIFT(<<)
AP_FIXED_SHIFT(>>)
#undef AP_FIXED_SHIFT

#define AP_FIXED_COMPARE(op, expression, with_real)               \
  template <class A, class B, ap_detail::if_fixed<A, B> = 0>      \
  constexpr bool operator op(const A& x, const B& y) {            \
    const auto a = ap_detail::fixed_operand(x);                   \
    const auto b = ap_detail::fixed_operand(y);                   \
    return expression;                                            \
  }                                                               \
  template <class A, class R, ap_detail::if_fixed_real<A, R> = 0> \
  constexpr bool operator op(const A& x, R y) {                   \
    const auto a = ap_detail::scaled_bits(x);                     \
    const ap_detail::scaled<A> b(y);                              \
    return with_real;                                             \
  }
AP_FIXED_COMPARE(==, ap_detail::fixed_equal(a, b), (a == b.floor && a == b.ceiling))
AP_FIXED_COMPARE(!=, !ap_detail::fixed_equal(a, b), !(a == b.floor && a == b.ceiling))
AP_FIXED_COMPARE(<, ap_detail::fixed_less(a, b), (a < b.ceiling))
AP_FIXED_COMPARE(>, ap_detail::fixed_less(b, a), (a > b.floor))
AP_FIXED_COMPARE(<=, !ap_detail::fixed_less(b, a), (a <= b.floor))
AP_FIXED_COMPARE(>=, !ap_detail::fixed_less(a, b), (a >= b.ceiling))
#undef AP_FIXED_COMPARE

#define AP_FIXED_MIRROR(op, mirrored)                             \
  template <class A, class R, ap_detail::if_fixed_real<A, R> = 0> \
  constexpr bool operator op(R x, const A& y) {                   \
    return y mirrored x;                                          \
  }
AP_FIXED_MIRROR(==, ==)
AP_FIXED_MIRROR(!=, !=)
AP_FIXED_MIRROR(<, >)
AP_FIXED_MIRROR(>, <)
AP_FIXED_MIRROR(<=, >=)
AP_FIXED_MIRROR(>=, <=)
#undef AP_FIXED_MIRROR

#define AP_FIXED_ASSIGN(op)                                                                                      \
  template <int W, int I, bool S, ap_q_mode Q, ap_o_mode O, int N, class B>                                      \
  constexpr auto operator op## =                                                                                 \
      (ap_fixed_base<W, I, S, Q, O, N> & a, const B& b)->decltype(a = ap_fixed_base<W, I, S, Q, O, N>(a op b)) { \
    return a = ap_fixed_base<W, I, S, Q, O, N>(a op b);                                                          \
  }
AP_FIXED_ASSIGN(+)
AP_FIXED_ASSIGN(-)
AP_FIXED_ASSIGN(*)
AP_FIXED_ASSIGN(/)
AP_FIXED_ASSIGN(&)
AP_FIXED_ASSIGN(|)
AP_FIXED_ASSIGN(^)
AP_FIXED_ASSIGN(<<)
AP_FIXED_ASSIGN(>>)
#undef AP_FIXED_ASSIGN
