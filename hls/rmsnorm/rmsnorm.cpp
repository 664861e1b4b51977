#include "rmsnorm.hpp"

namespace {

constexpr int kT = command::kMaxTokens;
constexpr int kGroups = 2048;  // groups of 8 columns, of all tokens
constexpr int kLanes = 4;      // values of a beat
constexpr int kRootBits = 24;

using Value = ap_int<32>;
using Full = ap_int<33>;            // x * 2^(16 - t): 33 bits for any t, so what follows has fixed places
using Word = ap_uint<33 * kLanes>;  // of four values
using Count = ap_uint<12>;          // groups of all tokens
using Place = ap_uint<13>;          // beats of all tokens: two a group
using Token = ap_uint<3>;
using Norm = ap_uint<5>;     // t + 15, t the shift that takes a token to 16 bits
using Sum = ap_uint<47>;     // 16384 squares up to 2^32
using Square = ap_uint<63>;  // ss of N7: the sum and epsilon, which is below 2^62
using Root = ap_uint<kRootBits>;

struct Command : CommonCommand {
  Count groups;  // of a token
  ap_uint<5> gamma_shift;
  ap_uint<32> epsilon;
  bool refused;
};

Command decode(const Data& beat) {
#pragma HLS INLINE
  Command c{CommonCommand(beat), 0, 0, 0, false};
  const ap_uint<16> groups = get(beat, command::rmsnorm::kColumns8);
  const ap_uint<8> shift = get(beat, command::rmsnorm::kGammaShift);
  c.groups = groups;
  c.gamma_shift = shift;
  c.epsilon = get(beat, command::rmsnorm::kEpsilon);
  const bool fits = groups != 0 && groups <= kGroups && ap_uint<20>(groups * c.tokens) <= kGroups;
  c.refused = c.CommonCommand::refused() || c.op != 0 || !fits || shift > command::kMaxGammaShift ||
              has_unused_bits(beat, command::rmsnorm::kUnusedLow, command::rmsnorm::kUnusedHigh);
  return c;
}

Value value(const Data& beat, int i) {
#pragma HLS INLINE
  return beat.range(32 * i + 31, 32 * i);
}

Full full(const Word& word, int i) {
#pragma HLS INLINE
  return word.range(33 * i + 32, 33 * i);
}

// The bits that any absolute value of a beat has: as long as the largest of them.
ap_uint<32> magnitude_bits(const Data& beat) {
#pragma HLS INLINE
  ap_uint<32> any = 0;
values:
  for (int i = 0; i < kLanes; i++) {
#pragma HLS UNROLL
    const Value x = value(beat, i);
    const bool negative = x < 0;
    const ap_uint<32> flipped = negative ? ap_uint<32>(~x) : ap_uint<32>(x);
    any |= ap_uint<32>(flipped + negative);
  }
  return any;
}

// A beat as words of 33 bits.
Word widened(const Data& beat) {
#pragma HLS INLINE
  Word word = 0;
values:
  for (int i = 0; i < kLanes; i++) {
#pragma HLS UNROLL
    word.range(33 * i + 32, 33 * i) = ap_uint<33>(Full(value(beat, i)));
  }
  return word;
}

// The four values times 2^(16 - t).
Word shifted(const Word& word, Norm norm) {
#pragma HLS INLINE
  const Norm by = ~norm;  // 31 - norm
  Word out = 0;
values:
  for (int i = 0; i < kLanes; i++) {
#pragma HLS UNROLL
    out.range(33 * i + 32, 33 * i) = ap_uint<33>(ap_uint<33>(full(word, i)) << by);
  }
  return out;
}

// The sum of squares of four values after their shift by t.
ap_uint<35> squares(const Word& word) {
#pragma HLS INLINE
  ap_uint<35> sum = 0;
values:
  for (int i = 0; i < kLanes; i++) {
#pragma HLS UNROLL
    const ap_int<18> x = round_shift(full(word, i), ap_uint<5>(16));  // within +-2^16
    sum += ap_uint<33>(x * x);
  }
  return sum;
}

// isqrt((columns << 62) / ss), which is the largest R with R^2 * ss <= columns << 62: a bit of R an iteration.
// `want` = (4R + 1) * ss is what the next bit costs. For ss of at least 2^30 the root is below 2^24.
Root inverse_root(const Square& ss, ap_uint<15> columns) {
#pragma HLS INLINE
  const ap_uint<65> more = ap_uint<65>(ss) + (ap_uint<65>(ss) << 1);
  ap_uint<75> rest = ap_uint<75>(columns) << 16, want = ss;
  Root root = 0;
root:
  for (int i = 0; i < kRootBits; i++) {
#pragma HLS PIPELINE II = 1
    const ap_int<76> left = ap_int<76>(rest) - want;
    const bool bit = left >= 0;
    rest = (bit ? ap_uint<75>(left) : rest) << 2;
    want = bit ? ap_uint<75>((want << 1) + more) : ap_uint<75>((want << 1) - ss);
    root = (root << 1) | Root(bit);
  }
  return root;
}

// rsh(rsh(x * R, 15 + t) * gamma, fg) of x * 2^(16 - t): x is below 2^(16 + t), so the first result is below 2^25.
Value scale(Full x, Root root, ap_int<16> gamma, ap_uint<5> gamma_shift) {
#pragma HLS INLINE
  const ap_int<57> scaled = x * root;
  const ap_int<26> unit = round_shift(scaled, ap_uint<5>(31));
  const ap_int<42> weighted = unit * gamma;
  return saturate(round_shift(weighted, gamma_shift));
}

}  // namespace

extern "C" void rmsnorm(BeatStream& s_cmd, BeatStream& s_x, BeatStream& s_gamma, BeatStream& m_y, BeatStream& m_trace,
                        BeatStream& m_status) {
#pragma HLS INTERFACE mode = axis port = s_cmd
#pragma HLS INTERFACE mode = axis port = s_x register_mode = forward
#pragma HLS INTERFACE mode = axis port = s_gamma register_mode = forward
#pragma HLS INTERFACE mode = axis port = m_y
#pragma HLS INTERFACE mode = axis port = m_trace
#pragma HLS INTERFACE mode = axis port = m_status
#pragma HLS INTERFACE mode = ap_ctrl_none port = return

  static ap_uint<32> sticky = 0, frames = 0;
  Word even[kGroups], odd[kGroups];  // the first and the second beat of each group: as it came, then times 2^(16 - t)
  Root root[kT];
#pragma HLS BIND_STORAGE variable = even type = ram_2p impl = uram
#pragma HLS BIND_STORAGE variable = odd type = ram_2p impl = uram
#pragma HLS BIND_STORAGE variable = root type = ram_2p impl = lutram

  const Command cmd = decode(s_cmd.read().data);
  Flags flags = cmd.refused ? layout::kErrCmd : 0;
  bool more_x = cmd.refused && cmd.op == 0, more_gamma = more_x;

  if (!cmd.refused) {
    const Count groups = cmd.groups * cmd.tokens;  // of all tokens
    const Token last_token = cmd.tokens - 1;
    ap_uint<32> any[kT] = {};
    Norm norm[kT] = {};
    Sum sum[kT] = {};
#pragma HLS ARRAY_PARTITION variable = any complete dim = 1
#pragma HLS ARRAY_PARTITION variable = norm complete dim = 1
#pragma HLS ARRAY_PARTITION variable = sum complete dim = 1

    Packet x_packet, gamma_packet;
    const Place beats = Place(groups) << 1;
    Token token = 0;
    bool second = false;  // of the two beats of a group
  load:
    for (Place i = 0; i < beats; i++) {
#pragma HLS PIPELINE II = 1
      const Data beat = x_packet.read(s_x, i == beats - 1);
      if (second) {
        odd[i >> 1] = widened(beat);
      } else {
        even[i >> 1] = widened(beat);
      }
      any[token] |= magnitude_bits(beat);
      if (second) token = token == last_token ? Token(0) : Token(token + 1);
      second = !second;
    }

  shifts:
    for (ap_uint<4> t = 0; t < cmd.tokens; t++) {
#pragma HLS PIPELINE II = 1
      const ap_uint<6> length = 32 - any[t].countLeadingZeros();
      norm[t] = length == 0 ? Norm(0) : Norm(length - 1);  // max(length, 1) - 16 + 15
    }

    token = 0;
  measure:
    for (Count i = 0; i < groups; i++) {
#pragma HLS PIPELINE II = 1
      const Word first = shifted(even[i], norm[token]), then = shifted(odd[i], norm[token]);
      even[i] = first;
      odd[i] = then;
      sum[token] += squares(first) + squares(then);
      token = token == last_token ? Token(0) : Token(token + 1);
    }

  roots:
    for (ap_uint<4> t = 0; t < cmd.tokens; t++) {
      const ap_uint<6> epsilon_shift = ap_uint<6>(norm[t]) << 1;  // 2t and 30 places more, as epsilon has
      const Square ss = sum[t] + ((ap_uint<62>(cmd.epsilon) << 30) >> epsilon_shift);
      // Below 2^30 only if the token is zero; then any root will do.
      const Square least = Square(1) << 30;
      root[t] = inverse_root(ss < least ? least : ss, ap_uint<15>(cmd.groups) << 3);
    }

    token = 0;
    second = false;
    Data gamma = 0;
    Count group = 0;
  send:
    for (Place i = 0; i < beats; i++) {
#pragma HLS PIPELINE II = 1
      if (token == 0 && !second) gamma = gamma_packet.read(s_gamma, group == groups - cmd.tokens);
      const Word low = even[group], high = odd[group];
      const Word word = second ? high : low;
      const Root factor = root[token];
      Data y = 0;
    values:
      for (int c = 0; c < kLanes; c++) {
#pragma HLS UNROLL
        const ap_int<16> first_half = gamma.range(16 * c + 15, 16 * c),
                         second_half = gamma.range(16 * c + 79, 16 * c + 64);
        const ap_int<16> weight = second ? second_half : first_half;
        y.range(32 * c + 31, 32 * c) = scale(full(word, c), factor, weight, cmd.gamma_shift);
      }
      const Beat beat = full_beat(y, i == beats - 1);
      m_y.write(beat);
      if (cmd.trace) m_trace.write(beat);
      if (second) {
        token = token == last_token ? Token(0) : Token(token + 1);
        group = group + 1;
      }
      second = !second;
    }
    flags |= x_packet.flags(0) | gamma_packet.flags(1);
    more_x = x_packet.late();
    more_gamma = gamma_packet.late();
  }

  sticky = (cmd.clear ? ap_uint<32>(0) : sticky) | flags;
  frames = (cmd.clear ? ap_uint<32>(0) : frames) + 1;
  respond(m_status, cmd.tag, sticky, flags, layout::kNoBlock, frames);
  discard(s_x, more_x);
  discard(s_gamma, more_gamma);
}
