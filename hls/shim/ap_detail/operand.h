// Operands and result types: what takes part in arithmetic, as the ap_int_base of its value, and what comes out of it.
#pragma once

#include "storage.h"

template <int W, bool S>
struct ap_int_base;
template <int W>
struct ap_int;
template <int W>
struct ap_uint;
template <int W, bool S>
struct ap_range_ref;
template <int W, bool S>
struct ap_bit_ref;
template <class A, class B>
struct ap_concat_ref;

enum ap_q_mode { AP_RND, AP_RND_ZERO, AP_RND_MIN_INF, AP_RND_INF, AP_RND_CONV, AP_TRN, AP_TRN_ZERO };
enum ap_o_mode { AP_SAT, AP_SAT_ZERO, AP_SAT_SYM, AP_WRAP, AP_WRAP_SM };
template <int W, int I, bool S, ap_q_mode Q, ap_o_mode O, int N>
struct ap_fixed_base;

namespace ap_detail {

template <int W, bool S>
struct value {
  using type = ap_uint<W>;
};
template <int W>
struct value<W, true> {
  using type = ap_int<W>;
};
template <int W, bool S>
using value_t = typename value<W, S>::type;

// What a value becomes in C code: 64 bits, as in the vendor's headers.
template <bool S>
struct c_value {
  using type = unsigned long long;
};
template <>
struct c_value<true> {
  using type = long long;
};
template <bool S>
using c_value_t = typename c_value<S>::type;

template <class T>
struct c_integer {
  static constexpr bool valid = false;
};
template <int W, bool S>
struct c_type {
  static constexpr bool valid = true, is_signed = S;
  static constexpr int width = W;
};
template <>
struct c_integer<bool> : c_type<1, false> {};
template <>
struct c_integer<char> : c_type<8, (char(-1) < 0)> {};
template <>
struct c_integer<signed char> : c_type<8, true> {};
template <>
struct c_integer<unsigned char> : c_type<8, false> {};
template <>
struct c_integer<short> : c_type<16, true> {};
template <>
struct c_integer<unsigned short> : c_type<16, false> {};
template <>
struct c_integer<int> : c_type<32, true> {};
template <>
struct c_integer<unsigned> : c_type<32, false> {};
template <>
struct c_integer<long> : c_type<8 * sizeof(long), true> {};
template <>
struct c_integer<unsigned long> : c_type<8 * sizeof(long), false> {};
template <>
struct c_integer<long long> : c_type<64, true> {};
template <>
struct c_integer<unsigned long long> : c_type<64, false> {};

template <class T, class = enable_t<c_integer<T>::valid>>
constexpr ap_int_base<c_integer<T>::width, c_integer<T>::is_signed> operand(T x) {
  return ap_int_base<c_integer<T>::width, c_integer<T>::is_signed>::from(x);
}
template <class T, class = enable_t<__is_enum(T)>>
constexpr auto operand(T x) -> decltype(operand(+x)) {
  return operand(+x);
}
template <int W, bool S>
constexpr ap_int_base<W, S> operand(const ap_int_base<W, S>& x) {
  return x;
}
template <int W, bool S>
constexpr ap_int_base<W, false> operand(const ap_range_ref<W, S>& x) {
  return x.get();
}
template <int W, bool S>
constexpr ap_int_base<(W > 0), false> operand(const ap_bit_ref<W, S>& x) {  // one bit, but only once W is known
  return ap_int_base<(W > 0), false>::from(bool(x));
}
template <class A, class B>
constexpr auto operand(const ap_concat_ref<A, B>& x) {
  return x.get();
}

template <class T>
using operand_t = decltype(operand(*static_cast<const T*>(nullptr)));

// What a number is converted from: an operand, or the integer part of a fixed-point value.
template <class T, class = operand_t<T>>
constexpr auto integer(const T& x) {
  return operand(x);
}
template <int W, int I, bool S, ap_q_mode Q, ap_o_mode O, int N>
constexpr ap_int_base<max(I, 1), S> integer(const ap_fixed_base<W, I, S, Q, O, N>& x);
template <class T>
using integer_t = decltype(integer(*static_cast<const T*>(nullptr)));

template <int W, bool S>
constexpr bool is_ap(const ap_int_base<W, S>*) {
  return true;
}
template <int W, bool S>
constexpr bool is_ap(const ap_range_ref<W, S>*) {
  return true;
}
template <int W, bool S>
constexpr bool is_ap(const ap_bit_ref<W, S>*) {
  return true;
}
template <class A, class B>
constexpr bool is_ap(const ap_concat_ref<A, B>*) {
  return true;
}
constexpr bool is_ap(const volatile void*) { return false; }

// Chosen for `a op b` where one side is ours and the other ours or a C integer.
template <class A, class B>
using if_ap = enable_t<is_ap(static_cast<const A*>(nullptr)) || is_ap(static_cast<const B*>(nullptr)),
                       enable_t<(operand_t<A>::width > 0 && operand_t<B>::width > 0)>>;

// Result types (UG1399, "Arbitrary Precision Integer Types").
template <class A, class B>
struct result {
  static constexpr bool either = A::is_signed || B::is_signed;
  static constexpr int common =
      max(A::width + (B::is_signed && !A::is_signed), B::width + (A::is_signed && !B::is_signed));
  using add = value_t<common + 1, either>;
  using sub = value_t<common + 1, true>;
  using mul = value_t<A::width + B::width, either>;
  using div = value_t<A::width + B::is_signed, either>;
  using mod = value_t<min(A::width, B::width + (!B::is_signed && A::is_signed)), A::is_signed>;
  using logic = value_t<common, either>;
};

template <class A, class B>
constexpr bool equal(A a, B b) {
  using R = result<A, B>;
  return raw_t<R::common, R::either>(a.V) == raw_t<R::common, R::either>(b.V);
}
template <class A, class B>
constexpr bool less(A a, B b) {
  using R = result<A, B>;
  return raw_t<R::common, R::either>(a.V) < raw_t<R::common, R::either>(b.V);
}

// Shifts by any amount; by a negative one they go the other way.
template <class A, class N>
constexpr A shift_left(A a, N n) {
  if (n >= N(A::width)) return A::from(0);
  return A::from(calc_t<A::width>(a.V) << static_cast<unsigned>(n));
}
template <class A, class N>
constexpr A shift_right(A a, N n) {
  if (n >= N(A::width)) return A::from(A::is_signed && a.V < 0 ? -1 : 0);
  return A::from(raw_t<A::width, A::is_signed>(a.V) >> static_cast<unsigned>(n));
}
template <class A, class B>
constexpr A shift(A a, B by, bool left) {
  constexpr int room = max(B::width, 16) + 1;  // holds -by and the width of a
  const raw_t<room, true> n(by.V);
  if constexpr (B::is_signed) {
    if (n < 0) return left ? shift_right(a, raw_t<room, true>(-n)) : shift_left(a, raw_t<room, true>(-n));
  }
  return left ? shift_left(a, n) : shift_right(a, n);
}

}  // namespace ap_detail
