// Recording a top function in C simulation: Call<decltype(top)>::record passes a call on, and all that crosses the
// function's interfaces goes into a file of traffic.
#pragma once

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <initializer_list>
#include <memory>
#include <tuple>
#include <type_traits>
#include <utility>

#include "ap_fixed.h"
#include "hls_stream.h"
#include "traffic.hpp"

namespace cosim {

// ---- values as words ------------------------------------------------------------------------------------------------

template <class T, class = void>
struct Value;  // how a type becomes words: `bits`, append() and load()

template <class T>
struct Value<T, std::enable_if_t<std::is_arithmetic_v<T> || std::is_enum_v<T>>> {
  static constexpr int bits = std::is_same_v<T, bool> ? 1 : 8 * sizeof(T);
  static void append(Words& words, const T& x) {
    uint32_t raw[(sizeof(T) + 3) / 4] = {};
    std::memcpy(raw, &x, sizeof x);
    words.insert(words.end(), std::begin(raw), std::end(raw));
  }
  static const uint32_t* load(const uint32_t* words, T& x) {
    std::memcpy(&x, words, sizeof x);
    return words + (sizeof(T) + 3) / 4;
  }
};

template <class T>
struct Value<T, std::void_t<decltype(std::declval<const T&>().range(0, 0).to_uint()), decltype(T::width)>> {
  static constexpr int bits = T::width;
  static void append(Words& words, const T& x) {
    for (int low = 0; low < bits; low += 32)
      words.push_back(x.range(low + 31 < bits ? low + 31 : bits - 1, low).to_uint());
  }
  static const uint32_t* load(const uint32_t* words, T& x) {
    for (int low = 0; low < bits; low += 32) x.range(low + 31 < bits ? low + 31 : bits - 1, low) = *words++;
    return words;
  }
};

template <class T>
constexpr bool is_beat = false;
template <int D, int U, int I, int T>
constexpr bool is_beat<ap_axiu<D, U, I, T>> = true;
template <int D, int U, int I, int T>
constexpr bool is_beat<ap_axis<D, U, I, T>> = true;

template <class Beat, int U, int I, int D>
struct BeatValue {
  static void append(Words& words, const Beat& x) {
    add(words, x.data), add(words, x.keep), add(words, x.strb);
    if constexpr (U > 0) add(words, x.user);
    add(words, x.last);
    if constexpr (I > 0) add(words, x.id);
    if constexpr (D > 0) add(words, x.dest);
  }
  static const uint32_t* load(const uint32_t* words, Beat& x) {
    words = get(get(get(words, x.data), x.keep), x.strb);
    if constexpr (U > 0) words = get(words, x.user);
    words = get(words, x.last);
    if constexpr (I > 0) words = get(words, x.id);
    if constexpr (D > 0) words = get(words, x.dest);
    return words;
  }

 private:
  template <class T>
  static void add(Words& words, const T& x) {
    Value<T>::append(words, x);
  }
  template <class T>
  static const uint32_t* get(const uint32_t* words, T& x) {
    return Value<T>::load(words, x);
  }
};
template <int D, int U, int I, int T>
struct Value<ap_axiu<D, U, I, T>> : BeatValue<ap_axiu<D, U, I, T>, U, I, T> {};
template <int D, int U, int I, int T>
struct Value<ap_axis<D, U, I, T>> : BeatValue<ap_axis<D, U, I, T>, U, I, T> {};

// A plain structure: its bits as on a bus.
template <class T>
struct Value<T, std::enable_if_t<std::is_aggregate_v<T> && !is_beat<T>>> {
  static constexpr int bits = ap_detail::layout<T>::size;
  using Number = ap_uint<bits>;
  static void append(Words& words, const T& x) {
    Value<Number>::append(words, Number::from(ap_detail::layout<T>::pack(x)));
  }
  static const uint32_t* load(const uint32_t* words, T& x) {
    Number number;
    words = Value<Number>::load(words, number);
    ap_detail::layout<T>::unpack(number.V, x);
    return words;
  }
};

// TDATA of a stream of T: a number is extended to whole bytes.
template <class T>
struct StreamValue : Value<T> {};
template <class T>
struct Extended {
  using Number = ap_uint<ap_detail::tdata<T>::size>;
  static void append(Words& words, const T& x) {
    Value<Number>::append(words, Number::from(ap_detail::tdata<T>::pack(x)));
  }
  static const uint32_t* load(const uint32_t* words, T& x) { return Value<T>::load(words, x); }
};
template <int W>
struct StreamValue<ap_int<W>> : Extended<ap_int<W>> {};
template <int W, int I, ap_q_mode Q, ap_o_mode O, int N>
struct StreamValue<ap_fixed<W, I, Q, O, N>> : Extended<ap_fixed<W, I, Q, O, N>> {};

// An element of memory: as many bytes on the bus as the power of two that holds it.
template <class T>
constexpr std::size_t bus_bytes() {
  std::size_t bytes = 1;
  while (8 * bytes < std::size_t(Value<T>::bits)) bytes *= 2;
  return bytes;
}

template <class T>
Words memory_words(const T* base, std::size_t count) {
  const uint64_t address = reinterpret_cast<uintptr_t>(base);
  constexpr std::size_t bytes = bus_bytes<T>();
  Words words{uint32_t(address), uint32_t(address >> 32), uint32_t(sizeof(T)), uint32_t(bytes)}, one;
  words.resize(4 + (count * bytes + 3) / 4);
  auto* target = reinterpret_cast<uint8_t*>(words.data() + 4);
  for (std::size_t i = 0; i < count; i++) {
    one.clear();
    Value<T>::append(one, base[i]);
    std::memcpy(target + i * bytes, one.data(), std::min<std::size_t>(bytes, 4 * one.size()));
  }
  return words;
}

// ---- calls ----------------------------------------------------------------------------------------------------------

// Where the traffic goes, and how many elements lie behind each pointer that is memory (0: it leads to one value).
struct Recorder {
  TrafficWriter file;
  std::vector<std::size_t> depths;
  uint32_t calls = 0;

  explicit Recorder(const std::string& path) : file(path) {}
  // The one of a testbench, open until the program ends.
  static Recorder& of_program(const char* path, std::initializer_list<std::size_t> depths) {
    static Recorder recorder(path);
    recorder.depths = depths;
    return recorder;
  }
  ~Recorder() { file.write(kFinished, 0); }
  std::size_t depth(std::size_t argument) const { return argument < depths.size() ? depths[argument] : 0; }
};

// One argument during one call.
template <class P>
class Argument {  // a value
 public:
  Argument(Recorder& recorder, std::size_t index, const P& x) {
    Words words;
    Value<std::remove_cv_t<P>>::append(words, x);
    recorder.file.write(kValueIn, index, 1, words);
  }
  void finish() {}
};

template <class T, int Depth>
class Argument<hls::stream<T, Depth>&> : hls::stream_observer<T> {
 public:
  Argument(Recorder& recorder, std::size_t index, hls::stream<T, Depth>& stream)
      : recorder_(recorder), index_(index), stream_(stream) {
    stream.observer = this;
  }
  ~Argument() { stream_.observer = nullptr; }
  void finish() {
    if (takes_) recorder_.file.write(kTaken, index_, takes_, taken_);
    if (gives_) recorder_.file.write(kGiven, index_, gives_, given_);
    if (asked_) recorder_.file.write(kAsked, index_);
  }

 private:
  void taken(const T& x) override { takes_++, StreamValue<T>::append(taken_, x); }
  void given(const T& x) override { gives_++, StreamValue<T>::append(given_, x); }
  void asked() override { asked_ = true; }

  Recorder& recorder_;
  std::size_t index_, takes_ = 0, gives_ = 0;
  hls::stream<T, Depth>& stream_;
  Words taken_, given_;
  bool asked_ = false;
};

template <class T>
class Argument<T*> {  // one value, or memory; of arrays of several dimensions all elements in one row
 public:
  using Element = std::remove_cv_t<std::remove_all_extents_t<T>>;

  Argument(Recorder& recorder, std::size_t index, T* base)
      : recorder_(recorder), index_(index), base_(reinterpret_cast<const Element*>(base)) {
    write(recorder.depth(index) ? kBefore : kValueIn);
  }
  void finish() {
    if (!std::is_const_v<T> || recorder_.depth(index_)) write(recorder_.depth(index_) ? kAfter : kValueOut);
  }

 private:
  void write(Tag tag) {
    if (!base_) return;
    const std::size_t depth = recorder_.depth(index_);
    Words words;
    if (depth) words = memory_words(base_, depth);
    if (!depth) Value<Element>::append(words, *base_);
    recorder_.file.write(tag, index_, depth ? depth : 1, words);
  }

  Recorder& recorder_;
  std::size_t index_;
  const Element* base_;
};

template <class T>
class Argument<T&> : public Argument<T*> {
 public:
  Argument(Recorder& recorder, std::size_t index, T& x) : Argument<T*>(recorder, index, &x) {}
};

template <class Function>
struct Call;

template <class R, class... P>
struct Call<R(P...)> {
  static R record(Recorder& recorder, R (*top)(P...), P... values) {
    return record(std::index_sequence_for<P...>(), recorder, top, static_cast<P>(values)...);
  }

 private:
  template <std::size_t... I>
  static R record(std::index_sequence<I...>, Recorder& recorder, R (*top)(P...), P... values) {
    recorder.file.write(kCall, recorder.calls++);
    std::tuple<std::unique_ptr<Argument<P>>...> arguments{std::make_unique<Argument<P>>(recorder, I, values)...};
    const auto finish = [&] {
      (std::get<I>(arguments)->finish(), ...);
      recorder.file.flush();
    };
    if constexpr (std::is_void_v<R>) {
      top(static_cast<P>(values)...);
      finish();
    } else {
      const R result = top(static_cast<P>(values)...);
      Words words;
      Value<R>::append(words, result);
      recorder.file.write(kValueOut, sizeof...(P), 1, words);
      finish();
      return result;
    }
  }
};

}  // namespace cosim
