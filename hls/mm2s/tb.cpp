// Self-checking testbench of mm2s: every start in a word and every length to 3 words, and some long ones.
// Returns 0 if all packets are right.
#include <cstdint>
#include <cstdio>
#include <vector>

#include "mm2s.hpp"

namespace {

using mover::kWordBytes;

constexpr unsigned kLongLengths[] = {255, 256, 4095, 4096, 4097};
constexpr unsigned kMemoryBytes = 1 << 13;  // depth= of the interface

uint8_t memory_byte(unsigned address) { return uint8_t((address * 2654435761u) >> 13); }

std::vector<mover::Word> make_memory() {
  std::vector<mover::Word> memory(kMemoryBytes / kWordBytes);
  for (unsigned i = 0; i < kMemoryBytes; i++) {
    const unsigned bit = 8 * (i % kWordBytes);
    memory[i / kWordBytes].range(bit + 7, bit) = memory_byte(i);
  }
  return memory;
}

// Whether `beat` is the beat of a packet of `bytes` bytes from `offset` on that starts with its byte `first`.
bool is_right(const mover::Beat& beat, unsigned offset, unsigned bytes, unsigned first) {
  const unsigned left = bytes - first;
  if (bool(beat.last) != (left <= kWordBytes) || beat.strb != beat.keep) return false;
  for (unsigned i = 0; i < kWordBytes; i++) {
    if (beat.keep[i] != (i < left)) return false;
    if (i < left && beat.data.range(8 * i + 7, 8 * i) != memory_byte(offset + first + i)) return false;
  }
  return true;
}

bool check(const std::vector<mover::Word>& memory, unsigned offset, unsigned bytes) {
  mover::BeatStream s;
  mm2s(memory.data(), s, offset, bytes);
  for (unsigned first = 0; first < bytes; first += kWordBytes) {
    if (s.empty() || !is_right(s.read(), offset, bytes, first)) {
      std::printf("FAIL %u bytes at %u: beat %u is wrong or missing\n", bytes, offset, first / kWordBytes);
      return false;
    }
  }
  if (!s.empty()) std::printf("FAIL %u bytes at %u: more beats than expected\n", bytes, offset);
  return s.empty();
}

}  // namespace

int main() {
  const std::vector<mover::Word> memory = make_memory();
  unsigned packets = 0, wrong = 0;
  for (unsigned offset = 0; offset < kWordBytes; offset++) {
    for (unsigned bytes = 0; bytes <= 3 * kWordBytes; bytes++, packets++) wrong += !check(memory, offset, bytes);
    for (const unsigned bytes : kLongLengths) wrong += !check(memory, 2030 + offset, bytes), packets++;
  }
  std::printf("%s: %u packets, %u wrong\n", wrong ? "FAIL" : "PASS", packets, wrong);
  return wrong != 0;
}
