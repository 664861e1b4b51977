#include "silu_mul.hpp"

#include "tables_gen.hpp"

namespace {

constexpr int kWords = 16384;  // of 4 values, in the order of a Q16 packet
constexpr int kValues = 4;     // of a beat
constexpr int kFraction = 16;  // of Q16
constexpr int kLimit = tables::kSigmoidRange << kFraction;
constexpr int kKnotBits = kFraction + 5 - tables::kSigmoidBits;
constexpr int kKnots = 1 << tables::kSigmoidBits;

using Words = ap_uint<15>;  // a number of words
using Value = ap_int<32>;

static_assert(kWords <= 1 << 14, "Words must count them all");
static_assert(2 * kLimit == kKnots << kKnotBits, "the knots must cover the range");

struct Command : CommonCommand {
  Words words;
  bool refused;
};

Command decode(const Data& beat) {
#pragma HLS INLINE
  Command c{CommonCommand(beat), 0, false};
  const ap_uint<16> groups = get(beat, command::silu_mul::kColumns8);
  const ap_uint<21> words = ap_uint<21>(groups * c.tokens) << 1;
  c.words = words;
  c.refused = c.CommonCommand::refused() || c.op != 0 || words == 0 || words > kWords ||
              has_unused_bits(beat, command::silu_mul::kUnusedLow, command::silu_mul::kUnusedHigh);
  return c;
}

// From each knot to the next: an interpolation reads two tables once, not one twice.
struct Steps {
  int of[kKnots] = {};
};

constexpr Steps make_steps() {
  Steps steps;
  for (int i = 0; i < kKnots; i++) steps.of[i] = tables::kSigmoid[i + 1] - tables::kSigmoid[i];
  return steps;
}

constexpr Steps kSteps = make_steps();

// N10: sat32(rsh(gate * sigmoid(gate), 16)).
Value silu(Value gate) {
#pragma HLS INLINE
  const Value clipped = gate < -kLimit ? Value(-kLimit) : gate >= kLimit ? Value(kLimit - 1) : gate;
  const ap_uint<kKnotBits + tables::kSigmoidBits> x = clipped + kLimit;
  const ap_uint<tables::kSigmoidBits> index = x >> kKnotBits;
  const ap_uint<kKnotBits> fraction = x;
  const ap_int<12> step = kSteps.of[index];
  const ap_int<24> product = step * fraction;
  const ap_int<18> sigmoid = tables::kSigmoid[index] + round_shift(product, ap_uint<4>(kKnotBits));
  return saturate<34>(round_shift(ap_int<50>(gate * sigmoid), ap_uint<5>(kFraction)));
}

// sat32(rsh(a * b, 16)).
Value multiply(Value a, Value b) {
#pragma HLS INLINE
  return saturate<48>(round_shift(ap_int<64>(a * b), ap_uint<5>(kFraction)));
}

Value value_of(const Data& beat, int i) {
#pragma HLS INLINE
  return beat.range(32 * i + 31, 32 * i);
}

}  // namespace

extern "C" void silu_mul(BeatStream& s_cmd, BeatStream& s_y, BeatStream& m_y, BeatStream& m_trace,
                         BeatStream& m_status) {
#pragma HLS INTERFACE mode = axis port = s_cmd
#pragma HLS INTERFACE mode = axis port = s_y register_mode = forward
#pragma HLS INTERFACE mode = axis port = m_y
#pragma HLS INTERFACE mode = axis port = m_trace
#pragma HLS INTERFACE mode = axis port = m_status
#pragma HLS INTERFACE mode = ap_ctrl_none port = return

  static ap_uint<32> sticky = 0, frames = 0;
  Data silus[kWords];
#pragma HLS BIND_STORAGE variable = silus type = ram_2p impl = uram

  const Command cmd = decode(s_cmd.read().data);
  Flags flags = cmd.refused ? layout::kErrCmd : 0;
  bool discard_y = cmd.refused && cmd.op == 0;

  if (!cmd.refused) {
    Packet packet;
  gate:
    for (Words i = 0; i < cmd.words; i++) {
#pragma HLS PIPELINE II = 2
      const Data beat = packet.read(s_y, false);
      Data word;
    silus:
      for (int v = 0; v < kValues; v++) {
#pragma HLS UNROLL
        word.range(32 * v + 31, 32 * v) = silu(value_of(beat, v));
      }
      silus[i] = word;
    }
  up:
    for (Words i = 0; i < cmd.words; i++) {
#pragma HLS PIPELINE II = 1
      const bool last = i == cmd.words - 1;
      const Data beat = packet.read(s_y, last), word = silus[i];
      Data product;
    products:
      for (int v = 0; v < kValues; v++) {
#pragma HLS UNROLL
        product.range(32 * v + 31, 32 * v) = multiply(value_of(word, v), value_of(beat, v));
      }
      m_y.write(full_beat(product, last));
      if (cmd.trace) m_trace.write(full_beat(product, last));
    }
    flags |= packet.flags(0);
    discard_y = packet.late();
  }

  sticky = (cmd.clear ? ap_uint<32>(0) : sticky) | flags;
  frames = (cmd.clear ? ap_uint<32>(0) : frames) + 1;
  respond(m_status, cmd.tag, sticky, flags, layout::kNoBlock, frames);
  discard(s_y, discard_y);
}
