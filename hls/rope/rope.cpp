#include "rope.hpp"

#include "tables_gen.hpp"

namespace {

constexpr int kValues = 4;    // Q16 values of a beat
constexpr int kMaxGroup = 8;  // q heads of a key-value head
constexpr int kPlaces = 128;  // Q16 beats in half a head of 128, for each of 8 tokens

using Value = ap_int<32>;
using Factor = ap_int<16>;      // Q14
using Magnitude = ap_uint<31>;  // a bit is set if it is in any of some absolute values
using Place = ap_uint<7>;       // of a beat in half a head: token, group of 8 columns, which of its two beats
using Heads = ap_uint<10>;      // q, k and v heads
using Exponent = ap_uint<5>;

// Two beats of turned values, half a head apart, and their magnitudes.
using Pair = ap_uint<2 * 128 + 31>;

struct Command {
  ap_uint<8> q_heads, kv_heads;
  ap_uint<4> group, tokens;
  ap_uint<5> head_dim8;
  bool kv8, known, refused;

  explicit Command(const Data& beat) {
#pragma HLS INLINE
    namespace field = command::rope;
    const CommonCommand common(beat);
    const ap_uint<8> dim = get(beat, field::kHeadDim8), narrow = get(beat, field::kKv8);
    q_heads = get(beat, field::kQHeads);
    kv_heads = get(beat, field::kKvHeads);
    tokens = common.tokens;
    group = 0;
  groups:
    for (int n = 1; n <= kMaxGroup; n++) {
#pragma HLS UNROLL
      if (ap_uint<12>(kv_heads * n) == q_heads) group = n;
    }
    head_dim8 = dim;
    kv8 = narrow[0];
    known = common.op == 0;
    refused = common.refused() || !known || has_unused_bits(beat, field::kUnusedLow, field::kUnusedHigh) ||
              kv_heads == 0 || group == 0 || (dim != 8 && dim != 16) || narrow > 1;
  }
  Heads turned() const { return Heads(q_heads) + kv_heads; }
  Heads heads() const { return turned() + kv_heads; }
};

// Value number `index` of a beat.
template <int W, int S>
ap_int<W> pick(const Data& beat, const ap_uint<S>& index) {
#pragma HLS INLINE
  return ap_uint<W>(beat >> ap_uint<7>(ap_uint<7>(index) * W));
}

Value turned_value(const ap_int<49>& sum) {
#pragma HLS INLINE
  const ap_int<35> rounded = (ap_int<36>(sum >> (tables::kRopeFraction - 1)) + 1) >> 1;
  return saturate<35>(rounded);
}

Magnitude magnitude(const Value& value) {
#pragma HLS INLINE
  return value < 0 ? Magnitude(-value) : Magnitude(value);
}

// The cosines and sines of each token.
void load_table(BeatStream& s_table, Packet& packet, const Command& cmd, Data cosine[kPlaces / 2],
                Data sine[kPlaces / 2]) {
#pragma HLS INLINE
  const ap_uint<4> half = cmd.head_dim8 >> 1;
  const ap_uint<8> beats = cmd.tokens * cmd.head_dim8;
  ap_uint<3> token = 0;
  ap_uint<4> word = 0;
load_table:
  for (ap_uint<8> i = 0; i < beats; i++) {
#pragma HLS PIPELINE II = 1
    const Data beat = packet.read(s_table, i == beats - 1);
    const bool is_sine = word >= half;
    const ap_uint<6> place = (token, ap_uint<3>(is_sine ? ap_uint<4>(word - half) : word));
    if (is_sine) {
      sine[place] = beat;
    } else {
      cosine[place] = beat;
    }
    if (word == cmd.head_dim8 - 1) {
      word = 0;
      token = token + 1;
    } else {
      word = word + 1;
    }
  }
}

// Turn the heads as they come: the first half of a head is kept; a beat of the second half takes four steps, one for
// each pair of values. v is turned by 0.
void turn_heads(BeatStream& s_y, Packet& packet, const Command& cmd, const Data cosine[kPlaces / 2],
                const Data sine[kPlaces / 2], hls::stream<Pair>& pairs) {
#pragma HLS INLINE
  const ap_uint<3> last_group = (cmd.head_dim8 >> 1) - 1;
  const ap_uint<3> last_token = cmd.tokens - 1;
  const Heads heads = cmd.heads();
  const ap_uint<8> head_beats = cmd.tokens * cmd.head_dim8;  // of half a head
  const ap_uint<20> steps = ap_uint<20>(head_beats * heads) * (1 + kValues);
  Data first[kPlaces];
  Data beat = 0, low = 0, high = 0;
  Magnitude together = 0;
  Heads head = 0;
  ap_uint<3> group = 0, token = 0;
  ap_uint<2> value = 0;
  bool is_second = false, odd = false;
turn:
  for (ap_uint<20> i = 0; i < steps; i++) {
#pragma HLS PIPELINE II = 1
    const bool beat_end = !is_second || value == kValues - 1;
    const bool half_end = odd && token == last_token && group == last_group;
    if (value == 0) beat = packet.read(s_y, head == heads - 1 && is_second && half_end);
    const Place place = (token, group, ap_uint<1>(odd));
    const ap_uint<6> angle = (token, group);
    const ap_uint<3> element = (ap_uint<1>(odd), value);
    if (is_second) {
      const bool still = head >= cmd.turned();
      const Factor c = still ? Factor(1 << tables::kRopeFraction) : Factor(pick<16>(cosine[angle], element));
      const Factor s = still ? Factor(0) : Factor(pick<16>(sine[angle], element));
      const Value a = pick<32>(first[place], value), b = pick<32>(beat, value);
      const Value x = turned_value(a * c - b * s), y = turned_value(b * c + a * s);
      low = (ap_uint<32>(x), ap_uint<96>(low >> 32));
      high = (ap_uint<32>(y), ap_uint<96>(high >> 32));
      together = (value == 0 ? Magnitude(0) : together) | magnitude(x) | magnitude(y);
      if (beat_end) pairs.write((together, high, low));
    } else {
      first[place] = beat;
    }
    value = is_second ? ap_uint<2>(value + 1) : ap_uint<2>(0);
    if (beat_end) {
      if (odd) {
        if (token == last_token) {
          if (group == last_group) {
            if (is_second) head = head + 1;
            is_second = !is_second;
          }
          group = group == last_group ? ap_uint<3>(0) : ap_uint<3>(group + 1);
        }
        token = token == last_token ? ap_uint<3>(0) : ap_uint<3>(token + 1);
      }
      odd = !odd;
    }
  }
}

// First process: takes the packets.
void turn(BeatStream& s_cmd, BeatStream& s_y, BeatStream& s_table, hls::stream<Data>& commands,
          hls::stream<Pair>& pairs, hls::stream<Flags>& results) {
  Data cosine[kPlaces / 2], sine[kPlaces / 2];
  const Data beat = s_cmd.read().data;
  const Command cmd(beat);
  commands.write(beat);
  bool discard_y = cmd.refused && cmd.known, discard_table = cmd.refused && cmd.known;
  Flags flags = cmd.refused ? layout::kErrCmd : 0;
  if (!cmd.refused) {
    Packet y_packet, table_packet;
    load_table(s_table, table_packet, cmd, cosine, sine);
    turn_heads(s_y, y_packet, cmd, cosine, sine, pairs);
    discard_y = y_packet.late();
    discard_table = table_packet.late();
    flags = y_packet.flags(0) | table_packet.flags(1);
  }
  results.write(flags);
  discard(s_y, discard_y);
  discard(s_table, discard_table);
}

// The values of a head, all tokens of it.
void take_head(hls::stream<Pair>& pairs, const Command& cmd, Data low[kPlaces], Data high[kPlaces],
               Magnitude largest[command::kMaxTokens]) {
#pragma HLS INLINE
  const ap_uint<3> last_token = cmd.tokens - 1;
  const ap_uint<8> words = cmd.tokens * cmd.head_dim8;
  ap_uint<3> group = 0, token = 0;
  bool odd = false;
take:
  for (ap_uint<8> i = 0; i < words; i++) {
#pragma HLS PIPELINE II = 1
    const Pair pair = pairs.read();
    const Place place = (token, group, ap_uint<1>(odd));
    low[place] = pair.range(127, 0);
    high[place] = pair.range(255, 128);
    const Magnitude seen = group == 0 && !odd ? Magnitude(0) : largest[token];
    largest[token] = seen | Magnitude(pair.range(286, 256));
    if (odd) {
      if (token == last_token) group = group + 1;
      token = token == last_token ? ap_uint<3>(0) : ap_uint<3>(token + 1);
    }
    odd = !odd;
  }
}

// e = max(0, bitlen(largest) - bits): N9.
Exponent exponent_of(const Magnitude& largest, bool narrow) {
#pragma HLS INLINE
  Exponent exponent = 0;
places:
  for (int i = 7; i < 31; i++) {
#pragma HLS UNROLL
    if (largest[i]) exponent = narrow ? i - 6 : i < 15 ? 0 : i - 14;
  }
  return exponent;
}

// clip(rsh(value, exponent)) to 16 or 8 bits.
ap_int<16> mantissa_of(const Value& value, const Exponent& exponent, bool narrow) {
#pragma HLS INLINE
  const ap_int<17> rounded = round_shift<32>(value, exponent);
  const ap_int<17> limit = narrow ? 127 : 32767;
  return rounded > limit ? ap_int<16>(limit) : rounded < -limit ? ap_int<16>(-limit) : ap_int<16>(rounded);
}

// Where a head's rows go.
struct Target {
  bool is_query, unit, is_end, is_trace_end;
};

struct Outputs {
  BeatStream &q0, &q1, &kv0, &kv1, &trace;

  void write(const Target& to, bool row_end, bool with_trace, const Data& data) {
#pragma HLS INLINE
    const Beat beat = full_beat(data, to.is_end && row_end);
    if (to.is_query && !to.unit) q0.write(beat);
    if (to.is_query && to.unit) q1.write(beat);
    if (!to.is_query && !to.unit) kv0.write(beat);
    if (!to.is_query && to.unit) kv1.write(beat);
    if (with_trace) trace.write(full_beat(data, to.is_trace_end && row_end));
  }
};

// The rows of a head, token by token: four mantissas a step.
void give_head(Outputs out, const Target& to, const Command& cmd, bool with_trace, const Data low[kPlaces],
               const Data high[kPlaces], const Magnitude largest[command::kMaxTokens]) {
#pragma HLS INLINE
  const bool narrow = cmd.kv8 && !to.is_query;
  const ap_uint<6> last_step = ap_uint<6>(cmd.head_dim8) << 1;
  const ap_uint<9> steps = cmd.tokens * ap_uint<6>(last_step + 1);
  const ap_uint<3> last_token = cmd.tokens - 1;
  ap_uint<3> token = 0;
  ap_uint<6> step = 0;
  Exponent exponent = 0;
  Data row = 0;
give:
  for (ap_uint<9> i = 0; i < steps; i++) {
#pragma HLS PIPELINE II = 1
    const ap_uint<6> word = step - 1;
    const bool is_high = cmd.head_dim8[4] ? word[4] : word[3];
    const ap_uint<4> within = cmd.head_dim8[4] ? ap_uint<4>(word) : ap_uint<4>(ap_uint<3>(word));
    const Place place = (token, within);
    bool full = false;
    if (step == 0) {
      exponent = exponent_of(largest[token], narrow);
      row = exponent;
      full = true;
    } else {
      const Data from_low = low[place], from_high = high[place];
      const Data values = is_high ? from_high : from_low;
      ap_uint<64> wide = 0;
      ap_uint<32> slim = 0;
    values:
      for (int v = 0; v < kValues; v++) {
#pragma HLS UNROLL
        const Value value = bits<32>(values, 32 * v);
        const ap_int<16> mantissa = mantissa_of(value, exponent, narrow);
        wide.range(16 * v + 15, 16 * v) = mantissa;
        slim.range(8 * v + 7, 8 * v) = ap_int<8>(mantissa);
      }
      row = narrow ? Data((slim, ap_uint<96>(row >> 32))) : Data((wide, ap_uint<64>(row >> 64)));
      full = narrow ? ap_uint<2>(step) == 0 : !step[0];
    }
    if (full) out.write(to, step == last_step && token == last_token, with_trace, row);
    if (step == last_step) {
      step = 0;
      token = token + 1;
    } else {
      step = step + 1;
    }
  }
}

// Second process: makes the rows and answers.
void pack(hls::stream<Data>& commands, hls::stream<Pair>& pairs, hls::stream<Flags>& results, BeatStream& m_q0,
          BeatStream& m_q1, BeatStream& m_kv0, BeatStream& m_kv1, BeatStream& m_trace, BeatStream& m_status) {
  static ap_uint<32> sticky = 0, frames = 0;
  Data low[kPlaces], high[kPlaces];
  Magnitude largest[command::kMaxTokens];
#pragma HLS ARRAY_PARTITION variable = largest complete dim = 1
  const Data beat = commands.read();
  const CommonCommand common(beat);
  const Command cmd(beat);
  if (!cmd.refused) {
    ap_uint<8> kv_head = 0;
    ap_uint<4> member = 0;  // of the q heads of kv_head
    const Heads heads = cmd.heads();
  heads:
    for (Heads head = 0; head < heads; head++) {
      Target to;
      to.is_query = head < cmd.q_heads;
      to.unit = kv_head[0];
      const bool group_end = !to.is_query || member == cmd.group - 1;
      to.is_end =
          ap_uint<9>(kv_head + command::kKvUnits) >= cmd.kv_heads && group_end && (to.is_query || head >= cmd.turned());
      to.is_trace_end = head == heads - 1;
      take_head(pairs, cmd, low, high, largest);
      give_head({m_q0, m_q1, m_kv0, m_kv1, m_trace}, to, cmd, common.trace, low, high, largest);
      member = group_end ? ap_uint<4>(0) : ap_uint<4>(member + 1);
      if (group_end) kv_head = kv_head == cmd.kv_heads - 1 ? ap_uint<8>(0) : ap_uint<8>(kv_head + 1);
    }
  }
  const Flags flags = results.read();
  sticky = (common.clear ? ap_uint<32>(0) : sticky) | flags;
  frames = (common.clear ? ap_uint<32>(0) : frames) + 1;
  respond(m_status, common.tag, sticky, flags, layout::kNoBlock, frames);
}

}  // namespace

extern "C" void rope(BeatStream& s_cmd, BeatStream& s_y, BeatStream& s_table, BeatStream& m_q0, BeatStream& m_q1,
                     BeatStream& m_kv0, BeatStream& m_kv1, BeatStream& m_trace, BeatStream& m_status) {
#pragma HLS INTERFACE mode = axis port = s_cmd
#pragma HLS INTERFACE mode = axis port = s_y
#pragma HLS INTERFACE mode = axis port = s_table
#pragma HLS INTERFACE mode = axis port = m_q0
#pragma HLS INTERFACE mode = axis port = m_q1
#pragma HLS INTERFACE mode = axis port = m_kv0
#pragma HLS INTERFACE mode = axis port = m_kv1
#pragma HLS INTERFACE mode = axis port = m_trace
#pragma HLS INTERFACE mode = axis port = m_status
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
#pragma HLS DATAFLOW
  hls::stream<Data> commands;
  hls::stream<Pair> pairs;
  hls::stream<Flags> results;
#pragma HLS STREAM variable = pairs depth = 16
  turn(s_cmd, s_y, s_table, commands, pairs, results);
  pack(commands, pairs, results, m_q0, m_q1, m_kv0, m_kv1, m_trace, m_status);
}
