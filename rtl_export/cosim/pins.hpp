// Ports of a model, and what all of the player's agents share.
#pragma once

#include <cstdint>
#include <cstring>
#include <stdexcept>
#include <string>
#include <vector>

#include "model.hpp"
#include "traffic.hpp"

namespace cosim {

// A port of the model, or none: then it reads as 0 and is not driven.
class Pin {
 public:
  Pin() = default;
  Pin(const Model& model, const std::string& name) {
    for (int i = 0; i < model.count; i++) {
      if (name == model.signals[i].name) data_ = model.signals[i].data, bits_ = model.signals[i].bits;
    }
  }
  explicit operator bool() const { return data_; }
  int bits() const { return bits_; }
  std::size_t words() const { return (bits_ + 31) / 32; }

  uint64_t get() const {  // the low 64 bits
    uint64_t x = 0;
    if (data_) std::memcpy(&x, data_, bytes() < 8 ? bytes() : 8);
    return x;
  }
  void set(uint64_t x) const {
    if (!data_) return;
    if (bits_ < 64) x &= (uint64_t(1) << bits_) - 1;
    if (bytes() > 8) std::memset(data_, 0, bytes());
    std::memcpy(data_, &x, bytes() < 8 ? bytes() : 8);
  }
  // All bits, from and to words() words.
  void load(uint32_t* words) const {
    if (!data_) return;
    words[this->words() - 1] = 0;
    std::memcpy(words, data_, bytes() < 4 * this->words() ? bytes() : 4 * this->words());
  }
  void store(const uint32_t* words) const {
    if (!data_) return;
    if (bits_ <= 64) {
      uint64_t x = words[0];
      if (bits_ > 32) x |= uint64_t(words[1]) << 32;
      return set(x);
    }
    std::memcpy(data_, words, bytes());
    if (bits_ % 32) static_cast<uint32_t*>(data_)[this->words() - 1] &= (uint32_t(1) << bits_ % 32) - 1;
  }
  const uint8_t* raw() const { return static_cast<const uint8_t*>(data_); }

 private:
  std::size_t bytes() const {
    return bits_ <= 8 ? 1 : bits_ <= 16 ? 2 : bits_ <= 32 ? 4 : bits_ <= 64 ? 8 : 4 * words();
  }

  void* data_ = nullptr;
  int bits_ = 0;
};

inline std::string hex(const uint32_t* words, int bits) {
  std::string text;
  for (int digit = (bits - 1) / 4; digit >= 0; digit--)
    text += "0123456789abcdef"[words[digit / 8] >> digit % 8 * 4 & 15];
  return text;
}

// xorshift64*
class Random {
 public:
  explicit Random(uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15ull | 1) {
    for (int i = 0; i < 8; i++) next();
  }
  uint32_t next() {
    state_ ^= state_ >> 12, state_ ^= state_ << 25, state_ ^= state_ >> 27;
    return uint32_t((state_ * 0x2545F4914F6CDD1Dull) >> 32);
  }
  bool percent(unsigned share) { return share && next() % 100 < share; }

 private:
  uint64_t state_;
};

// What went wrong. A mismatch is a value that differs; a fault breaks a rule of the protocol, or never ends.
struct Mismatch {
  std::size_t call;
  std::string where, field, expected, got;
  std::size_t index, total_index;  // of the beat or element: in its call, and in all of the run
  long cycle;
};

class Findings {
 public:
  static constexpr std::size_t kMost = 20;  // of each kind are kept
  std::vector<Mismatch> mismatches;
  std::vector<std::string> faults;
  std::size_t mismatch_count = 0, fault_count = 0;

  void add(Mismatch found) {
    if (mismatch_count++ < kMost) mismatches.push_back(std::move(found));
  }
  void fault(long cycle, const std::string& what) {
    if (fault_count++ < kMost) faults.push_back("cycle " + std::to_string(cycle) + ": " + what);
  }
  bool clean() const { return mismatch_count == 0 && fault_count == 0; }
};

}  // namespace cosim
