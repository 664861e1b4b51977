// Self-checking testbench of s2mm: every start in a word and every length to 2 words, some long ones, and packets that
// are shorter or longer than the transfer. Returns 0 if memory and status are right after each.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <vector>

#include "s2mm.hpp"

namespace {

using mover::kWordBytes;

constexpr unsigned kLongLengths[] = {255, 256, 4095, 4096, 4097};
constexpr unsigned kMemoryBytes = 1 << 13;  // depth= of the interface

uint8_t old_byte(unsigned address) { return uint8_t((address * 2654435761u) >> 13); }
uint8_t packet_byte(unsigned index) { return uint8_t((index * 2246822519u + 99) >> 11); }

std::vector<mover::Word> make_memory() {
  std::vector<mover::Word> memory(kMemoryBytes / kWordBytes);
  for (unsigned i = 0; i < kMemoryBytes; i++) {
    const unsigned bit = 8 * (i % kWordBytes);
    memory[i / kWordBytes].range(bit + 7, bit) = old_byte(i);
  }
  return memory;
}

void send_packet(mover::BeatStream& s, unsigned length) {
  for (unsigned first = 0; first < length; first += kWordBytes) {
    mover::Beat beat;
    beat.keep = length - first >= kWordBytes ? mover::Keep(-1) : mover::low_keep(length - first);
    beat.strb = beat.keep;
    beat.last = length - first <= kWordBytes;
    // bytes that are not kept hold something, too
    for (unsigned i = 0; i < kWordBytes; i++) beat.data.range(8 * i + 7, 8 * i) = packet_byte(first + i);
    s.write(beat);
  }
}

uint8_t expected_byte(unsigned address, unsigned offset, unsigned bytes, unsigned length) {
  if (address < offset || address >= offset + bytes) return old_byte(address);
  return address - offset < length ? packet_byte(address - offset) : 0;
}

// A packet of `length` bytes into a transfer of `bytes` bytes.
bool check(unsigned offset, unsigned bytes, unsigned length) {
  std::vector<mover::Word> memory = make_memory();
  mover::BeatStream s;
  send_packet(s, length);
  unsigned received = ~0u, status = ~0u;
  s2mm(memory.data(), s, offset, bytes, &received, &status);
  for (unsigned i = 0; i < kMemoryBytes; i++) {
    const unsigned bit = 8 * (i % kWordBytes);
    if (memory[i / kWordBytes].range(bit + 7, bit) != expected_byte(i, offset, bytes, length)) {
      std::printf("FAIL %u of %u bytes at %u: byte %u of memory\n", length, bytes, offset, i);
      return false;
    }
  }
  const unsigned beats = (length + kWordBytes - 1) / kWordBytes, taken = (bytes + kWordBytes - 1) / kWordBytes;
  const unsigned wanted = length < bytes ? mover::kEarly : length > bytes && bytes > 0 ? mover::kLate : mover::kWhole;
  if (status != wanted || received != std::min(length, bytes) || s.size() != beats - std::min(beats, taken)) {
    std::printf("FAIL %u of %u bytes at %u: status %u, received %u, %zu beats left\n", length, bytes, offset, status,
                received, s.size());
    return false;
  }
  return true;
}

}  // namespace

int main() {
  unsigned packets = 0, wrong = 0;
  const auto count = [&](bool right) { packets++, wrong += !right; };
  for (unsigned offset = 0; offset < kWordBytes; offset++) {
    for (unsigned bytes = 0; bytes <= 2 * kWordBytes + 1; bytes++) {
      count(check(offset, bytes, bytes));
      if (bytes > 0) {
        count(check(offset, bytes, 1 + 5 * bytes / 7));
        count(check(offset, bytes, bytes + 1));
        count(check(offset, bytes, bytes + 2 * kWordBytes));
      }
    }
    for (const unsigned bytes : kLongLengths) count(check(2030 + offset, bytes, bytes));
  }
  count(check(3, 0, 40));
  std::printf("%s: %u packets, %u wrong\n", wrong ? "FAIL" : "PASS", packets, wrong);
  return wrong != 0;
}
