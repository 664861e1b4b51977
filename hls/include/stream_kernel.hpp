// What the free-running stream kernels share: packets, command fields, the status beat (docs/layer.md).
#pragma once

#include <ap_axi_sdata.h>
#include <ap_int.h>
#include <hls_stream.h>

#include "commands_gen.hpp"
#include "layout_gen.hpp"

using Data = ap_uint<8 * layout::kBeatBytes>;
using Beat = ap_axiu<8 * layout::kBeatBytes, 0, 0, 0>;
using BeatStream = hls::stream<Beat>;
using Flags = ap_uint<16>;

// W bits of a beat from bit `low` up.
template <int W>
ap_uint<W> bits(const Data& beat, int low) {
#pragma HLS INLINE
  return beat.range(low + W - 1, low);
}

// A field of a command beat.
template <int kOffset, int kSize>
ap_uint<8 * kSize> get(const Data& beat, command::Field<kOffset, kSize>) {
#pragma HLS INLINE
  return bits<8 * kSize>(beat, 8 * kOffset);
}

// A packet being read: past an early TLAST it yields zero beats and leaves the next packet alone.
struct Packet {
  bool ended = false, early = false;

  Data read(BeatStream& stream, bool is_last) {
#pragma HLS INLINE
    Data data = 0;
    if (!ended) {
      Beat beat = stream.read();
      data = beat.data;
      ended = beat.last;
      early = ended && !is_last;
    }
    return data;
  }
  bool late() const { return !ended; }

  // The flags of the kernel's input number `index`, counted in the order of its ports after s_cmd.
  Flags flags(int index) const {
#pragma HLS INLINE
    return Flags((early ? 2 : 0) | (late() ? 4 : 0)) << (2 * index);
  }
};

// A whole beat as every stream carries it.
inline Beat full_beat(const Data& data, bool last) {
#pragma HLS INLINE
  Beat beat;
  beat.data = data;
  beat.keep = -1;
  beat.strb = -1;
  beat.last = last;
  return beat;
}

// Take the rest of a packet whose TLAST did not come where it should.
inline void discard(BeatStream& stream, bool more) {
#pragma HLS INLINE
discard:
  while (more) {
#pragma HLS PIPELINE II = 1
    more = !stream.read().last;
  }
}

// The answer to a command. The counters live in the kernel's static variables.
inline void respond(BeatStream& m_status, ap_uint<16> tag, ap_uint<32> sticky, Flags flags, ap_uint<32> bad_block,
                    ap_uint<32> frames) {
#pragma HLS INLINE
  Data data = 0;
  data.range(8 * layout::kStatusSticky + 31, 8 * layout::kStatusSticky) = sticky;
  data.range(8 * layout::kStatusFrame + 15, 8 * layout::kStatusFrame) = flags;
  data.range(8 * layout::kStatusTensorId + 15, 8 * layout::kStatusTensorId) = tag;
  data.range(8 * layout::kStatusBadBlock + 31, 8 * layout::kStatusBadBlock) = bad_block;
  data.range(8 * layout::kStatusFrames + 31, 8 * layout::kStatusFrames) = frames;
  m_status.write(full_beat(data, true));
}

// The part of a command beat that all kernels have.
struct CommonCommand {
  ap_uint<8> version, op;
  ap_uint<16> tag;
  ap_uint<4> tokens;  // 1 to 8; 0 if the field is beyond that
  bool clear, trace, emit;

  explicit CommonCommand(const Data& beat) {
#pragma HLS INLINE
    const ap_uint<8> options = get(beat, command::kOptions), others = get(beat, command::kTokens);
    version = get(beat, command::kVersion);
    op = get(beat, command::kOp);
    tag = get(beat, command::kTag);
    tokens = others < command::kMaxTokens ? ap_uint<4>(others + 1) : ap_uint<4>(0);
    clear = options[0];
    trace = options[1];
    emit = options[2];
  }
  // What every kernel refuses, beside bits that must be zero (has_unused_bits).
  bool refused() const { return version != command::kCommandVersion || tokens == 0; }
};

// Whether bits are set that the command does not use: command::<kernel>::kUnusedLow, kUnusedHigh.
inline bool has_unused_bits(const Data& beat, ap_uint<64> unused_low, ap_uint<64> unused_high) {
#pragma HLS INLINE
  return ap_uint<64>(bits<64>(beat, 0) & unused_low) != 0 || ap_uint<64>(bits<64>(beat, 64) & unused_high) != 0;
}

// rsh of N2 for 0 <= s: round half up, arithmetic shift. No adder before the shifter.
template <int W, int S>
ap_int<W> round_shift(const ap_int<W>& x, const ap_uint<S>& s) {
#pragma HLS INLINE
  ap_int<W + 1> doubled = ap_int<W + 1>(x) << 1;
  return (ap_int<W + 1>(doubled >> s) + 1) >> 1;
}

// sat32 of N1: the range is symmetric.
template <int W>
ap_int<32> saturate(const ap_int<W>& x) {
#pragma HLS INLINE
  static_assert(W > 32, "nothing to saturate");
  const ap_int<33> max = 0x7fffffff;
  return x > max ? ap_int<32>(max) : x < -max ? ap_int<32>(-max) : ap_int<32>(x);
}
