// C simulation of a top function without a testbench: `csim CALLS STIMULUS TRAFFIC` calls it with what the file
// STIMULUS has and records the calls. The stimulus has the format of traffic.hpp, without calls: kTaken are the beats
// that a stream holds at first, kValueIn one value for each call, kBefore an array's elements as on the bus.
#pragma once

#include <cstdlib>
#include <exception>

#include "record.hpp"

namespace cosim {

// What the program keeps for one argument; get() is what a call gets.
template <class P>
class Holder {  // a value
 public:
  void load(const Record& record, Recorder&) {
    values_.resize(record.items);
    const uint32_t* words = record.words.data();
    for (P& x : values_) words = Value<P>::load(words, x);
  }
  P get(std::size_t call) { return values_.empty() ? P(0) : values_[std::min(call, values_.size() - 1)]; }

 private:
  std::vector<P> values_;
};

template <class T, int Depth>
class Holder<hls::stream<T, Depth>&> {
 public:
  void load(const Record& record, Recorder&) {
    const uint32_t* words = record.words.data();
    for (uint32_t i = 0; i < record.items; i++) {
      T x;
      words = StreamValue<T>::load(words, x);
      stream_.write(x);
    }
  }
  hls::stream<T, Depth>& get(std::size_t) { return stream_; }

 private:
  hls::stream<T, Depth> stream_;
};

template <class T>
class Holder<T*> {
 public:
  using Element = std::remove_cv_t<std::remove_all_extents_t<T>>;

  void load(const Record& record, Recorder& recorder) {
    if (record.tag != kBefore) return values_.load(record, recorder), set_ = true, void();
    const auto* bytes = reinterpret_cast<const uint8_t*>(record.words.data());
    memory_.resize(record.items);
    Words words((bus_bytes<Element>() + 3) / 4);
    for (Element& x : memory_) {
      std::memcpy(words.data(), bytes, bus_bytes<Element>());
      Value<Element>::load(words.data(), x);
      bytes += bus_bytes<Element>();
    }
    recorder.depths.resize(std::max(recorder.depths.size(), std::size_t(record.argument + 1)));
    recorder.depths[record.argument] = record.items;
  }
  T* get(std::size_t call) {
    if (set_) value_ = values_.get(call);
    return reinterpret_cast<T*>(memory_.empty() ? &value_ : memory_.data());
  }

 private:
  std::vector<Element> memory_;
  Holder<Element> values_;
  Element value_{};
  bool set_ = false;
};

template <class T>
class Holder<T&> : public Holder<T*> {
 public:
  T& get(std::size_t call) { return *Holder<T*>::get(call); }
};

template <class R, class... P, std::size_t... I>
int run(R (*top)(P...), char** argv, std::index_sequence<I...>) {
  try {
    Recorder recorder(argv[3]);
    std::tuple<Holder<P>...> holders;
    for (const Record& record : read_traffic(argv[2]))
      ((record.argument == I ? std::get<I>(holders).load(record, recorder) : void()), ...);
    for (std::size_t call = 0; call < std::size_t(std::atol(argv[1])); call++)
      Call<R(P...)>::record(recorder, top, std::get<I>(holders).get(call)...);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 3;
  }
  return 0;
}

template <class R, class... P>
int run(R (*top)(P...), char** argv) {
  return run(top, argv, std::index_sequence_for<P...>());
}

}  // namespace cosim
