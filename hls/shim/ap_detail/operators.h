// The binary operators: a op b where one side is ours and the other ours or a C integer.
#pragma once

#include "value.h"

#define AP_BINARY(op, kind)                                                                       \
  template <class A, class B, class = ap_detail::if_ap<A, B>>                                     \
  constexpr auto operator op(const A& a, const B& b) {                                            \
    using R = typename ap_detail::result<ap_detail::operand_t<A>, ap_detail::operand_t<B>>::kind; \
    using T = ap_detail::calc_t<R::width>;                                                        \
    return R::from(T(ap_detail::operand(a).V) op T(ap_detail::operand(b).V));                     \
  }
AP_BINARY(+, add)
AP_BINARY(-, sub)
AP_BINARY(*, mul)
AP_BINARY(&, logic)
AP_BINARY(|, logic)
AP_BINARY(^, logic)
#undef AP_BINARY

// By zero: an error in C simulation, 0 in hardware.
#define AP_DIVIDE(op, kind)                                                            \
  template <class A, class B, class = ap_detail::if_ap<A, B>>                          \
  constexpr auto operator op(const A& a, const B& b) {                                 \
    using X = ap_detail::result<ap_detail::operand_t<A>, ap_detail::operand_t<B>>;     \
    using T = ap_detail::raw_t<ap_detail::max(X::common + 1, 32), X::either>;          \
    const T divisor = T(ap_detail::operand(b).V);                                      \
    ap_detail::check(divisor != 0, "ap_int: division by zero");                        \
    return X::kind::from(divisor == 0 ? T(0) : T(ap_detail::operand(a).V) op divisor); \
  }
AP_DIVIDE(/, div)
AP_DIVIDE(%, mod)
#undef AP_DIVIDE

#define AP_SHIFT(op, left)                                                                                     \
  template <class A, class B, class = ap_detail::if_ap<A, B>,                                                  \
            class = ap_detail::enable_t<ap_detail::is_ap(static_cast<const A*>(nullptr))>>                     \
  constexpr auto operator op(const A& a, const B& b) {                                                         \
    return ap_detail::shift(ap_detail::operand(a).from(ap_detail::operand(a).V), ap_detail::operand(b), left); \
  }
AP_SHIFT(<<, true)
AP_SHIFT(>>, false)
#undef AP_SHIFT

#define AP_COMPARE(op, expression)                            \
  template <class A, class B, class = ap_detail::if_ap<A, B>> \
  constexpr bool operator op(const A& x, const B& y) {        \
    const auto a = ap_detail::operand(x);                     \
    const auto b = ap_detail::operand(y);                     \
    return expression;                                        \
  }
AP_COMPARE(==, ap_detail::equal(a, b))
AP_COMPARE(!=, !ap_detail::equal(a, b))
AP_COMPARE(<, ap_detail::less(a, b))
AP_COMPARE(>, ap_detail::less(b, a))
AP_COMPARE(<=, !ap_detail::less(b, a))
AP_COMPARE(>=, !ap_detail::less(a, b))
#undef AP_COMPARE

#define AP_ASSIGN(op)                                                                \
  template <int W, bool S, class B, class = ap_detail::operand_t<B>>                 \
  constexpr ap_int_base<W, S>& operator op## = (ap_int_base<W, S> & a, const B& b) { \
    return a = ap_int_base<W, S>(a op b);                                            \
  }
AP_ASSIGN(+)
AP_ASSIGN(-)
AP_ASSIGN(*)
AP_ASSIGN(/)
AP_ASSIGN(%)
AP_ASSIGN(&)
AP_ASSIGN(|)
AP_ASSIGN(^)
AP_ASSIGN(<<)
AP_ASSIGN(>>)
#undef AP_ASSIGN

template <class A, class B,
          class = ap_detail::enable_t<ap_detail::is_ap(static_cast<const A*>(nullptr)) &&
                                      ap_detail::is_ap(static_cast<const B*>(nullptr))>>
constexpr ap_concat_ref<A, B> operator,(const A& high, const B& low) {
  return {high, low};
}
