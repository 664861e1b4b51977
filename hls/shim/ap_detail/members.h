// The members of a plain structure, without its help: how many there are, and a call with references to all of them.
#pragma once

namespace ap_detail {

constexpr int kMaxMembers = 16;

template <int... I>
struct indices {};
template <int N, int... I>
struct make_indices : make_indices<N - 1, 0, I...> {};
template <int... I>
struct make_indices<0, I...> {
  using type = indices<I...>;
};
template <int N>
using indices_t = typename make_indices<N>::type;

// Converts to everything; I tells copies apart in a pack.
struct anything {
  constexpr anything(int) {}
  template <class T>
  constexpr operator T() const;
};

// Whether T{x, ... x} and T{x, ... x, {x, ... x}, x, ... x} are valid: Before values, Inner in braces, After.
template <class T, int... B, class = decltype(T{anything(B)...})>
constexpr bool takes(indices<B...>) {
  return true;
}
template <class T>
constexpr bool takes(...) {
  return false;
}
template <class T, int... B, int... I, int... A, class = decltype(T{anything(B)..., {anything(I)...}, anything(A)...})>
constexpr bool takes_nested(indices<B...>, indices<I...>, indices<A...>) {
  return true;
}
template <class T>
constexpr bool takes_nested(...) {
  return false;
}

// How many values initialize T: an array member takes one for each element, because its braces may be left out.
template <class T, int N = 0>
constexpr int values() {
  if constexpr (takes<T>(indices_t<N + 1>())) return values<T, N + 1>();
  return N;
}

// How many of them belong to the member that begins with value At. An array of n elements, but nothing else, takes
// exactly n values in braces and leaves room for exactly all the others.
template <class T, int At, int All, int N = 2>
constexpr int values_of_member() {
  if constexpr (At + N > All) {
    return 1;
  } else if constexpr (takes_nested<T>(indices_t<At>(), indices_t<N>(), indices_t<All - At - N>()) &&
                       !takes_nested<T>(indices_t<At>(), indices_t<N>(), indices_t<All - At - N + 1>())) {
    return N;
  } else {
    return values_of_member<T, At, All, N + 1>();
  }
}

template <class T, int At = 0, int All = values<T>()>
constexpr int members() {
  if constexpr (At < All) return 1 + members<T, At + values_of_member<T, At, All>(), All>();
  return 0;
}

// f(member, ...) with references to all members of x.
template <class T, class F>
constexpr auto with_members(T& x, const F& f) {
  constexpr int count = members<T>();
  static_assert(count >= 1 && count <= kMaxMembers, "a structure in a stream has 1 to 16 members; nest structures");
#define AP_MEMBERS(n, ...)         \
  else if constexpr (count == n) { \
    auto& [__VA_ARGS__] = x;       \
    return f(__VA_ARGS__);         \
  }
  if constexpr (count == 1) {
    auto& [a] = x;
    return f(a);
  }
  AP_MEMBERS(2, a, b)
  AP_MEMBERS(3, a, b, c)
  AP_MEMBERS(4, a, b, c, d)
  AP_MEMBERS(5, a, b, c, d, e)
  AP_MEMBERS(6, a, b, c, d, e, g)
  AP_MEMBERS(7, a, b, c, d, e, g, h)
  AP_MEMBERS(8, a, b, c, d, e, g, h, i)
  AP_MEMBERS(9, a, b, c, d, e, g, h, i, j)
  AP_MEMBERS(10, a, b, c, d, e, g, h, i, j, k)
  AP_MEMBERS(11, a, b, c, d, e, g, h, i, j, k, l)
  AP_MEMBERS(12, a, b, c, d, e, g, h, i, j, k, l, m)
  AP_MEMBERS(13, a, b, c, d, e, g, h, i, j, k, l, m, n)
  AP_MEMBERS(14, a, b, c, d, e, g, h, i, j, k, l, m, n, o)
  AP_MEMBERS(15, a, b, c, d, e, g, h, i, j, k, l, m, n, o, p)
  AP_MEMBERS(16, a, b, c, d, e, g, h, i, j, k, l, m, n, o, p, q)
#undef AP_MEMBERS
  else return f();
}

}  // namespace ap_detail
