// Where values lie in TDATA of an AXI4-Stream (UG1399, "AXI4-Stream Interfaces" and "Structs in the Interface").
//
// A bare number is extended by its sign to whole bytes. A structure keeps its C layout: its first member in the low
// bits, each member aligned to its size. In it an ap_int or ap_fixed takes 8, 16, 32 or 64 bits or, above that, a
// multiple of 64 bits (UG1391, "Data Layout for Arbitrary Precision Types"); extended by its sign too. What remains is
// 0.
#pragma once

#include "members.h"
#include "operators.h"

namespace ap_detail {

constexpr int round_up(int x, int multiple) { return (x + multiple - 1) / multiple * multiple; }

template <int Size>
using word_t = raw_t<Size, false>;

// ---- numbers: what they have in common ------------------------------------------------------------------------------

template <int W, bool S>
constexpr ap_int_base<W, S> number_of(const ap_int_base<W, S>& x) {
  return x;
}
template <int W, int I, bool S, ap_q_mode Q, ap_o_mode O, int N>
constexpr ap_int_base<W, S> number_of(const ap_fixed_base<W, I, S, Q, O, N>& x) {
  return x.V;
}
template <class T, class = enable_t<c_integer<T>::valid>>
constexpr auto number_of(const T& x) {
  return operand(x);
}
template <class T, class = enable_t<__is_enum(T)>, class Underlying = __underlying_type(T)>
constexpr auto number_of(const T& x) {
  return operand(static_cast<Underlying>(x));
}
template <int W, bool S>
constexpr void set_number(ap_int_base<W, S>& x, const ap_int_base<W, S>& number) {
  x = number;
}
template <int W, int I, bool S, ap_q_mode Q, ap_o_mode O, int N>
constexpr void set_number(ap_fixed_base<W, I, S, Q, O, N>& x, const ap_int_base<W, S>& number) {
  x.V = number;
}
template <class T, int W, bool S, class = enable_t<c_integer<T>::valid || __is_enum(T)>>
constexpr void set_number(T& x, const ap_int_base<W, S>& number) {
  x = static_cast<T>(static_cast<c_value_t<S>>(number.V));
}

template <class T, class X = decltype(number_of(*static_cast<const T*>(nullptr)))>
constexpr int number_width(int) {
  return X::width;
}
template <class T>
constexpr int number_width(...) {
  return 0;
}

// ---- layouts: size and alignment in bits, pack() and unpack() -------------------------------------------------------

enum class element { number, array, structure, other };
template <class T>
constexpr element element_kind = number_width<T>(0) > 0               ? element::number
                                 : __is_aggregate(T) && __is_class(T) ? element::structure
                                                                      : element::other;
template <class T, int N>
constexpr element element_kind<T[N]> = element::array;

template <class T, element = element_kind<T>>
struct layout;

template <class T>
struct layout<T, element::other> {
  static constexpr int size = 8, alignment = 8;
  static constexpr word_t<size> pack(const T&) {
    static_assert(element_kind<T> != element::other,
                  "an element of a stream is an integer, an ap_ number or a structure "
                  "of those without constructors, base classes and private members");
    return 0;
  }
  static constexpr void unpack(word_t<size> bits, T& x) { static_cast<void>(bits = pack(x)); }
};

template <class T>
struct layout<T, element::number> {
  using number = decltype(number_of(*static_cast<const T*>(nullptr)));
  static constexpr int width = number::width;
  static constexpr int size = width <= 8 ? 8 : width <= 16 ? 16 : width <= 32 ? 32 : round_up(width, 64);
  static constexpr int alignment = min(size, 64);

  template <int Size = size>
  static constexpr word_t<Size> pack(const T& x) {
    return wrap<Size, false>(number_of(x).V);
  }
  template <int Size = size>
  static constexpr void unpack(word_t<Size> bits, T& x) {
    set_number(x, number(number::from(bits)));
  }
};

template <class T, int N>
struct layout<T[N], element::array> {
  static constexpr int size = N * layout<T>::size, alignment = layout<T>::alignment;

  static constexpr word_t<size> pack(const T (&x)[N]) {
    calc_t<size> bits(0);
    for (int i = 0; i < N; i++) {
      bits = bits | calc_t<size>(calc_t<size>(layout<T>::pack(x[i])) << static_cast<unsigned>(i * layout<T>::size));
    }
    return word_t<size>(bits);
  }
  static constexpr void unpack(word_t<size> bits, T (&x)[N]) {
    for (int i = 0; i < N; i++) {
      layout<T>::unpack(wrap<layout<T>::size, false>(calc_t<size>(bits) >> static_cast<unsigned>(i * layout<T>::size)),
                        x[i]);
    }
  }
};

// The end and the alignment of members that begin behind bit At.
template <int At, int Alignment>
struct member_list {
  static constexpr int end = At, alignment = Alignment;
};
template <int At, int Alignment>
constexpr auto add_members(member_list<At, Alignment> list) {
  return list;
}
template <int At, int Alignment, class M, class... Rest>
constexpr auto add_members(member_list<At, Alignment>, const M*, const Rest*... rest) {
  constexpr int end = round_up(At, layout<M>::alignment) + layout<M>::size;
  return add_members(member_list<end, max(Alignment, layout<M>::alignment)>(), rest...);
}
struct list_members {
  template <class... M>
  constexpr auto operator()(M&... members) const {
    return add_members(member_list<0, 8>(), &members...);
  }
};

template <int At, class Word>
constexpr Word pack_members(Word bits) {
  return bits;
}
template <int At, class Word, class M, class... Rest>
constexpr Word pack_members(Word bits, const M& member, const Rest&... rest) {
  constexpr int begin = round_up(At, layout<M>::alignment);
  return pack_members<begin + layout<M>::size>(Word(bits | Word(Word(layout<M>::pack(member)) << begin)), rest...);
}
template <int At, class Word>
constexpr void unpack_members(Word) {}
template <int At, class Word, class M, class... Rest>
constexpr void unpack_members(Word bits, M& member, Rest&... rest) {
  constexpr int begin = round_up(At, layout<M>::alignment);
  layout<M>::unpack(wrap<layout<M>::size, false>(Word(bits >> begin)), member);
  unpack_members<begin + layout<M>::size>(bits, rest...);
}

template <class T>
struct layout<T, element::structure> {
  using list = decltype(with_members(*static_cast<T*>(nullptr), list_members()));
  static constexpr int alignment = list::alignment, size = round_up(list::end, alignment);
  using word = calc_t<size>;

  static constexpr word_t<size> pack(const T& x) {
    return word_t<size>(with_members(x, [](const auto&... members) { return pack_members<0>(word(0), members...); }));
  }
  static constexpr void unpack(word_t<size> bits, T& x) {
    with_members(x, [bits](auto&... members) { unpack_members<0>(word(bits), members...); });
  }
};

// TDATA of a stream of T.
template <class T, bool IsNumber = (number_width<T>(0) > 0)>
struct tdata {
  static constexpr int size = layout<T>::size;
  static_assert(size <= kMaxBits, "TDATA has 4096 bits at most");
  static constexpr word_t<size> pack(const T& x) { return layout<T>::pack(x); }
  static constexpr void unpack(word_t<size> bits, T& x) { layout<T>::unpack(bits, x); }
};
template <class T>
struct tdata<T, true> {
  static constexpr int size = round_up(layout<T>::width, 8);
  static constexpr word_t<size> pack(const T& x) { return layout<T>::template pack<size>(x); }
  static constexpr void unpack(word_t<size> bits, T& x) { layout<T>::template unpack<size>(bits, x); }
};

}  // namespace ap_detail
