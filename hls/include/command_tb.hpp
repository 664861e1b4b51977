// What the testbenches of kernels that serve commands share: commands, beats, the expected status.
#pragma once

#include <cstdint>
#include <cstdio>

#include "stream_kernel.hpp"

namespace tb {

// A command beat without the kernel's own fields. `tokens` counts from 1.
inline Data command_beat(unsigned op, unsigned tag, unsigned options = 0, unsigned tokens = 1) {
  Data beat = 0;
  beat.range(7, 0) = command::kCommandVersion;
  beat.range(15, 8) = op;
  beat.range(31, 16) = tag;
  beat.range(71, 64) = options;
  beat.range(79, 72) = tokens - 1;
  return beat;
}

template <int kOffset, int kSize>
void put(Data& beat, command::Field<kOffset, kSize>, uint64_t value) {
  beat.range(8 * (kOffset + kSize) - 1, 8 * kOffset) = value;
}

// A beat that tells where it is from.
inline Data data_beat(unsigned source, unsigned index) {
  Data data = 0;
  for (int i = 0; i < 4; i++) data.range(32 * i + 31, 32 * i) = (source * 4 + i + 1) * 2654435761u + index * 40503u;
  return data;
}

// Counts what is wrong, and prints the first few.
class Checker {
 public:
  bool expect(bool right, const char* what, unsigned number) {
    if (!right && wrong_++ < 10) std::printf("FAIL %s %u\n", what, number);
    return right;
  }

  void beat(BeatStream& stream, const Data& data, bool last, const char* what, unsigned number) {
    if (!expect(!stream.empty(), what, number)) return;
    const Beat beat = stream.read();
    expect(beat.data == data && bool(beat.last) == last && beat.keep == ap_uint<16>(-1), what, number);
  }

  void status(BeatStream& stream, unsigned tag, unsigned flags, unsigned sticky, unsigned frames) {
    Data data = 0;
    data.range(31, 0) = sticky, data.range(47, 32) = flags, data.range(63, 48) = tag;
    data.range(95, 64) = layout::kNoBlock, data.range(127, 96) = frames;
    beat(stream, data, true, "status", frames);
  }

  void nothing(const BeatStream& stream, const char* what) { expect(stream.empty(), what, unsigned(stream.size())); }

  int verdict(const char* what, unsigned count) {
    std::printf("%s: %u %s, %u wrong\n", wrong_ ? "FAIL" : "PASS", count, what, wrong_);
    return wrong_ != 0;
  }

 private:
  unsigned wrong_ = 0;
};

}  // namespace tb
