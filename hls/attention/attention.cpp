#include "attention.hpp"

#include "tables_gen.hpp"

namespace {

constexpr int kHeads = 8;          // q heads of a key-value head, at most
constexpr int kColumns = 8;        // mantissas of an int16 beat, and multipliers of a head
constexpr int kMaxSlots = 16;      // int16 beats of the longest row: head_dim 128
constexpr int kContext = 2048;     // positions that a token may see
constexpr int kMaxQRows = 256;     // 4 key-value heads, 8 q heads each, 8 tokens
constexpr int kMaxQBeats = 4096;   // of rows of 16 beats
constexpr int kCoarse = 10;        // an exponent of V is a shift of p by 0 to 9 places, then one of 0 or 10
constexpr int kQuotientBits = 18;  // of the reciprocal
constexpr int kOutputs = 2;        // values a cycle at the end

using Mantissa = ap_int<16>;
using Exponent = ap_uint<5>;
using Rows = ap_uint<12>;
using Steps = ap_uint<5>;    // of a row: its header, then 8 or 16 slots
using Score = ap_int<38>;    // 128 products: below 2^37
using Log = ap_int<32>;      // log2 units, Q16
using Weight = ap_uint<17>;  // p, Q16: 0 to 2^16
using Fine = ap_uint<26>;    // p, shifted by up to 9 places
using Term = ap_int<52>;     // p * 2^exponent * v
using Acc = ap_int<59>;      // |sum of p * 2^exponent * v| < 2^(27 + 16 + 15)
using Sum = ap_uint<28>;     // of the p
using Reciprocal = ap_uint<kQuotientBits>;

struct Command {
  ap_uint<4> tokens, group;
  ap_uint<8> heads;
  Steps slots;  // of a row
  Rows position;
  bool kv8, trace, known, refused;

  explicit Command(const Data& beat) {
#pragma HLS INLINE
    namespace field = command::attention;
    const CommonCommand common(beat);
    const ap_uint<16> place = get(beat, field::kPosition);
    const ap_uint<8> q_heads = get(beat, field::kGroup), head_dim8 = get(beat, field::kHeadDim8);
    const ap_uint<8> narrow = get(beat, field::kKv8);
    tokens = common.tokens;
    group = q_heads;
    heads = get(beat, field::kHeads);
    slots = head_dim8;
    position = place;
    kv8 = narrow[0];
    trace = common.trace;
    known = common.op == 0;
    const ap_uint<15> rows = ap_uint<7>(tokens * group) * heads;
    refused = common.refused() || !known || has_unused_bits(beat, field::kUnusedLow, field::kUnusedHigh) ||
              q_heads == 0 || q_heads > kHeads || (head_dim8 != 8 && head_dim8 != 16) || narrow > 1 || heads == 0 ||
              rows > kMaxQRows || place > kContext || ap_uint<17>(place + tokens) > kContext;
  }
};

// The mantissas of a step: an int16 beat, or a half of an int8 one. `raised`: int8 mantissas come 8 places higher.
void unpack(const Data& beat, bool kv8, bool upper, bool raised, Mantissa value[kColumns]) {
#pragma HLS INLINE
  const ap_uint<64> half = upper ? bits<64>(beat, 64) : bits<64>(beat, 0);
columns:
  for (int c = 0; c < kColumns; c++) {
#pragma HLS UNROLL
    const Mantissa wide = bits<16>(beat, 16 * c);
    const ap_int<8> narrow = half.range(8 * c + 7, 8 * c);
    value[c] = !kv8 ? wide : raised ? Mantissa(Mantissa(narrow) << 8) : Mantissa(narrow);
  }
}

// Sum of N values, as a tree.
template <int N, class T>
T sum(const T value[N]) {
#pragma HLS INLINE
  T total = 0;
values:
  for (int i = 0; i < N; i++) {
#pragma HLS UNROLL
    total += value[i];
  }
  return total;
}

// A register of each head, taken in turns: the first is the head of this step, and comes back last as `value`.
template <class T>
void rotate(T head[kHeads], T value) {
#pragma HLS INLINE
heads:
  for (int h = 0; h < kHeads - 1; h++) {
#pragma HLS UNROLL
    head[h] = head[h + 1];
  }
  head[kHeads - 1] = value;
}

// A score in log2 units: rsh(score * constant, 34 - exponents), saturated. The exponents are 0 to 40.
Log log2_units(const Score& score, bool long_head, const ap_uint<6>& exponents) {
#pragma HLS INLINE
  constexpr int kLeft = 6;  // 34 - exponents may be as low as that below zero
  const ap_uint<16> scale = long_head ? tables::kLog2e128 : tables::kLog2e64;
  const ap_int<60> product = ap_int<60>(score * scale) << kLeft;
  return saturate<61>(round_shift<60>(product, ap_uint<6>(34 + kLeft - exponents)));
}

struct Exp2Table {
  unsigned entry[256];  // knot of 17 bits, and by how much the next is lower
};

constexpr Exp2Table make_exp2_table() {
  Exp2Table made{};
  for (int i = 0; i < 256; i++) made.entry[i] = (tables::kExp2[i] - tables::kExp2[i + 1]) << 17 | tables::kExp2[i];
  return made;
}

constexpr Exp2Table kExp2 = make_exp2_table();

// 2^-distance, Q16, by linear interpolation between 257 knots.
Weight exp2_negative(const ap_uint<33>& distance) {
#pragma HLS INLINE
  const ap_uint<17> octaves = distance.range(32, 16);
  const ap_uint<8> knot = distance.range(15, 8), fraction = distance.range(7, 0);
  const ap_uint<25> entry = kExp2.entry[knot];
  const ap_uint<17> base = entry.range(16, 0);
  const ap_uint<8> fall = entry.range(24, 17);
  // rsh(-fall * fraction, 8) rounds a half up, towards zero
  const ap_int<18> value = base + ((ap_int<18>(128) - fall * fraction) >> 8);
  const ap_uint<5> shift = octaves > 17 ? ap_uint<5>(18) : ap_uint<5>(octaves);
  return octaves > 17 ? Weight(0) : Weight(round_shift<18>(value, shift));
}

// All q rows of the packet: a key-value head's K comes only after the q of all heads has been taken.
void load_q(BeatStream& s_q, Packet& packet, const Command& cmd, Data q[kMaxQBeats], Exponent exponent[kMaxQRows]) {
#pragma HLS INLINE
  const ap_uint<9> rows = cmd.tokens * cmd.group * cmd.heads;
  const ap_uint<13> beats = rows * ap_uint<5>(cmd.slots + 1);
  ap_uint<9> row = 0;
  ap_uint<12> word = 0;
  Steps step = 0;
load_q:
  for (ap_uint<13> i = 0; i < beats; i++) {
#pragma HLS PIPELINE II = 1
    const Data beat = packet.read(s_q, i == beats - 1);
    if (step == 0) {
      exponent[row] = beat;
      row = row + 1;
    } else {
      q[word] = beat;
      word = word + 1;
    }
    step = step == cmd.slots ? Steps(0) : Steps(step + 1);
  }
}

// The q rows of one token, from the first one's row number on; the next head's row is `tokens` further.
void choose_q(const Command& cmd, ap_uint<8> first, const Data q[kMaxQBeats], const Exponent exponent[kMaxQRows],
              Data bank[kHeads][kMaxSlots], Exponent q_exponent[kHeads]) {
#pragma HLS INLINE
  ap_uint<8> row = first;
  Steps slot = 0;
  ap_uint<3> head = 0;
  const ap_uint<8> beats = cmd.group * cmd.slots;
choose_q:
  for (ap_uint<8> i = 0; i < beats; i++) {
#pragma HLS PIPELINE II = 1
    const ap_uint<4> place = slot;
    const ap_uint<12> word = cmd.slots[4] ? ap_uint<12>((row, place)) : ap_uint<12>((row, ap_uint<3>(place)));
    bank[head][place] = q[word];
    if (slot == 0) q_exponent[head] = exponent[row];
    slot = slot + 1;
    if (slot == cmd.slots) {
      slot = 0;
      head = head + 1;
      row = row + cmd.tokens;
    }
  }
}

// First pass. Scores in log2 units go to memory, two heads a word; `top` gets the largest of each head. A row's scores
// are converted one head a step while the next row arrives, so that one multiplier and one shifter serve all heads.
void score_keys(BeatStream& s_kv, Packet& packet, const Command& cmd, Rows rows, const Data bank[kHeads][kMaxSlots],
                Exponent q_exponent[kHeads], ap_uint<64> scores[kContext * kHeads / 2], Log top[kHeads]) {
#pragma HLS INLINE
  const ap_uint<16> beats = rows * cmd.slots + rows;
  Score part[kHeads] = {}, score[kHeads] = {};
#pragma HLS ARRAY_PARTITION variable = part complete dim = 1
#pragma HLS ARRAY_PARTITION variable = score complete dim = 1
  Steps step = 0;
  Exponent exponent = 0, score_exponent = 0;
  Data beat = 0;
  Log even = 0;
  ap_uint<11> row = 0;
  ap_uint<4> left = 0;  // heads of the row before, not converted yet
  bool is_first = true;
keys:
  for (ap_uint<16> i = 0; i < beats + kHeads; i++) {
#pragma HLS PIPELINE II = 1
    if (left != 0) {
      const ap_uint<3> head = kHeads - left;
      const Log z = log2_units(score[head], cmd.slots[4], q_exponent[0] + score_exponent);
      if (head[0]) scores[(row, ap_uint<2>(head >> 1))] = (ap_uint<32>(z), ap_uint<32>(even));
      even = z;
      rotate(top, is_first || z > top[0] ? z : top[0]);
      rotate(q_exponent, q_exponent[0]);
      left = left - 1;
      if (left == 0) {
        row = row + 1;
        is_first = false;
      }
    }
    if (i < beats) {
      const bool upper = cmd.kv8 && step != 0 && !step[0];
      if (!upper) beat = packet.read(s_kv, false);
      if (step == 0) {
        exponent = beat;
      } else {
        Mantissa k[kColumns];
        unpack(beat, cmd.kv8, upper, false, k);
        const ap_uint<4> slot = step - 1;
      heads:
        for (int h = 0; h < kHeads; h++) {
#pragma HLS UNROLL
          Mantissa q[kColumns];
          unpack(bank[h][slot], false, false, false, q);
          Score product[kColumns];
        columns:
          for (int c = 0; c < kColumns; c++) {
#pragma HLS UNROLL
            product[c] = q[c] * k[c];
          }
          part[h] = (step == 1 ? Score(0) : part[h]) + sum<kColumns>(product);
        }
      }
      if (step == cmd.slots) {
      hand_over:
        for (int h = 0; h < kHeads; h++) {
#pragma HLS UNROLL
          score[h] = part[h];
        }
        score_exponent = exponent;
        left = kHeads;
        step = 0;
      } else {
        step = step + 1;
      }
    }
  }
}

// The place of the highest one of a sum of at least 2^16, counted from 31 down: 4 to 15.
ap_uint<4> leading_zeros(const Sum& value) {
#pragma HLS INLINE
  ap_uint<4> zeros = 15;
places:
  for (int i = 17; i < 28; i++) {
#pragma HLS UNROLL
    if (value[i]) zeros = 31 - i;
  }
  return zeros;
}

// rsh(acc * reciprocal, 49 - zeros), saturated: shifts of 34 to 45.
ap_int<32> scaled(const Acc& acc, const Reciprocal& reciprocal, const ap_uint<4>& zeros) {
#pragma HLS INLINE
  const ap_int<77> product = acc * reciprocal;
  const ap_int<44> high = product >> 33;
  return saturate<45>((ap_int<45>(high >> ap_uint<4>(15 - zeros)) + 1) >> 1);
}

// The results of the heads, divided by their totals: while one head's values go out, the next one's reciprocal
// (2^49 - 1) / (total << zeros) is made, a bit a cycle.
void divide(BeatStream& m_o, BeatStream& m_trace, const Command& cmd, bool is_end, Sum total[kHeads],
            const Acc acc[kHeads][kColumns][kMaxSlots]) {
#pragma HLS INLINE
  const ap_uint<6> last = cmd.slots * (kColumns / kOutputs) - 1;
  const ap_uint<6> begin = last - kQuotientBits;
  const ap_uint<10> steps = cmd.group * ap_uint<7>(last + 1) + kQuotientBits + 1;
  ap_uint<6> step = begin;
  ap_uint<4> head = 0, next_zeros = 0, zeros = 0;
  ap_uint<32> divisor = 0, rest = 0;
  Reciprocal quotient = 0, reciprocal = 0;
  ap_uint<64> half = 0;
divide:
  for (ap_uint<10> i = 0; i < steps; i++) {
#pragma HLS PIPELINE II = 1
    if (head != 0) {
      const ap_uint<3> from = head - 1;
      const ap_uint<2> pair = step;
      const ap_uint<4> slot = step >> 2;
      const ap_uint<32> low = scaled(acc[from][ap_uint<3>((pair, ap_uint<1>(0)))][slot], reciprocal, zeros);
      const ap_uint<32> high = scaled(acc[from][ap_uint<3>((pair, ap_uint<1>(1)))][slot], reciprocal, zeros);
      if (step[0]) {
        const Data data = (high, low, half);
        const Beat out = full_beat(data, is_end && step == last && head == cmd.group);
        m_o.write(out);
        if (cmd.trace) m_trace.write(out);
      }
      half = (high, low);
    }
    if (step == begin) {
      next_zeros = leading_zeros(total[0]);
      divisor = ap_uint<32>(total[0]) << next_zeros;
      rest = 0x7fffffff;  // the dividend's high part; all bits that follow are ones
      rotate(total, total[0]);
    } else {
      const ap_uint<33> longer = (rest, ap_uint<1>(1));
      const ap_int<34> less = longer - divisor;
      const bool fits = less >= 0;
      rest = fits ? ap_uint<32>(less) : ap_uint<32>(longer);
      quotient = (ap_uint<kQuotientBits - 1>(quotient), ap_uint<1>(fits));
    }
    if (step == last) {
      reciprocal = quotient;
      zeros = next_zeros;
      head = head + 1;
      step = 0;
    } else {
      step = step + 1;
    }
  }
}

// Second pass. The weights p of a row are made one head a step while the row arrives; the row waits in `held` and is
// multiplied while the next one arrives.
void mix_values(BeatStream& s_kv, Packet& packet, BeatStream& m_o, BeatStream& m_trace, const Command& cmd, Rows rows,
                bool is_end, const ap_uint<64> scores[kContext * kHeads / 2], Log top[kHeads]) {
#pragma HLS INLINE
  Acc acc[kHeads][kColumns][kMaxSlots];
  Sum total[kHeads];
#pragma HLS BIND_STORAGE variable = acc type = ram_2p impl = lutram
#pragma HLS ARRAY_PARTITION variable = acc complete dim = 1
#pragma HLS ARRAY_PARTITION variable = acc complete dim = 2
#pragma HLS ARRAY_PARTITION variable = total complete dim = 1
  const ap_uint<16> beats = rows * cmd.slots + rows;
  const Steps last_read = cmd.kv8 ? Steps(cmd.slots - 1) : cmd.slots;
  Data held[kMaxSlots];
#pragma HLS BIND_STORAGE variable = held type = ram_s2p impl = lutram
  Fine made[kHeads] = {}, weight[kHeads] = {};
  Acc before[kHeads][kColumns] = {};
#pragma HLS ARRAY_PARTITION variable = made complete dim = 1
#pragma HLS ARRAY_PARTITION variable = weight complete dim = 1
#pragma HLS ARRAY_PARTITION variable = before complete dim = 0
  Steps step = 0;
  Exponent exponent = 0;
  Data beat = 0;
  ap_uint<64> pair = 0;
  Rows row = 0;
  bool is_raised = false, is_coarse = false;
totals:
  for (int h = 0; h < kHeads; h++) {
#pragma HLS UNROLL
    total[h] = 0;
  }
values:
  for (ap_uint<16> i = 0; i < beats + cmd.slots + 1; i++) {
#pragma HLS PIPELINE II = 1
#pragma HLS DEPENDENCE variable = held type = inter direction = RAW distance = 9 dependent = true
#pragma HLS DEPENDENCE variable = acc type = inter direction = RAW distance = 8 dependent = true
    const ap_uint<4> slot = step - 1;
    Acc sum[kHeads][kColumns];  // so far; those of the next step are read one step ahead
  ahead:
    for (int h = 0; h < kHeads; h++) {
#pragma HLS UNROLL
      for (int c = 0; c < kColumns; c++) {
#pragma HLS UNROLL
        sum[h][c] = before[h][c];
        if (step != cmd.slots) before[h][c] = row == 1 ? Acc(0) : acc[h][c][ap_uint<4>(step)];
      }
    }
    if (step != 0 && row != 0) {
      Mantissa v[kColumns];
      unpack(held[slot], false, false, false, v);
    heads:
      for (int h = 0; h < kHeads; h++) {
#pragma HLS UNROLL
      columns:
        for (int c = 0; c < kColumns; c++) {
#pragma HLS UNROLL
          const ap_int<42> product = weight[h] * v[c];
          acc[h][c][slot] = sum[h][c] + (is_coarse ? Term(Term(product) << kCoarse) : Term(product));
        }
      }
    }
    if (i < beats) {
      const bool upper = cmd.kv8 && step != 0 && !step[0];
      if (!upper) beat = packet.read(s_kv, is_end && row == rows - 1 && step == last_read);
      if (step == 0) {
        is_raised = cmd.kv8 && Exponent(beat) >= 8;
        exponent = is_raised ? Exponent(beat - 8) : Exponent(beat);
      } else {
        Mantissa v[kColumns];
        unpack(beat, cmd.kv8, upper, is_raised, v);
        Data packed = 0;
      pack:
        for (int c = 0; c < kColumns; c++) {
#pragma HLS UNROLL
          packed.range(16 * c + 15, 16 * c) = v[c];
        }
        held[slot] = packed;
        if (step <= kHeads) {
          if (step[0]) pair = scores[(ap_uint<11>(row), ap_uint<2>(slot >> 1))];
          const Log z = step[0] ? pair.range(31, 0) : pair.range(63, 32);
          const Weight p = exp2_negative(top[0] - z);
          rotate(top, top[0]);
          rotate(total, Sum(total[0] + p));
          const ap_uint<4> fine = exponent >= kCoarse ? ap_uint<4>(exponent - kCoarse) : ap_uint<4>(exponent);
          rotate(made, Fine(Fine(p) << fine));
        }
      }
    }
    if (step == cmd.slots) {
    hand_over:
      for (int h = 0; h < kHeads; h++) {
#pragma HLS UNROLL
        weight[h] = made[h];
      }
      is_coarse = exponent >= kCoarse;
      row = row + 1;
      step = 0;
    } else {
      step = step + 1;
    }
  }
  divide(m_o, m_trace, cmd, is_end, total, acc);
}

}  // namespace

extern "C" void attention(BeatStream& s_cmd, BeatStream& s_q, BeatStream& s_kv, BeatStream& m_o, BeatStream& m_trace,
                          BeatStream& m_status) {
#pragma HLS INTERFACE mode = axis port = s_cmd
#pragma HLS INTERFACE mode = axis port = s_q
#pragma HLS INTERFACE mode = axis port = s_kv
#pragma HLS INTERFACE mode = axis port = m_o
#pragma HLS INTERFACE mode = axis port = m_trace
#pragma HLS INTERFACE mode = axis port = m_status
#pragma HLS INTERFACE mode = ap_ctrl_none port = return

  static ap_uint<32> sticky = 0, frames = 0;
  Data q[kMaxQBeats];
  Exponent exponent[kMaxQRows];
  Data bank[kHeads][kMaxSlots];
  Exponent q_exponent[kHeads];
  ap_uint<64> scores[kContext * kHeads / 2];
  Log top[kHeads];
#pragma HLS BIND_STORAGE variable = q type = ram_2p impl = uram
#pragma HLS BIND_STORAGE variable = scores type = ram_2p impl = uram
#pragma HLS BIND_STORAGE variable = bank type = ram_2p impl = lutram
#pragma HLS ARRAY_PARTITION variable = bank complete dim = 1
#pragma HLS ARRAY_PARTITION variable = q_exponent complete dim = 1
#pragma HLS ARRAY_PARTITION variable = top complete dim = 1

  const Data beat = s_cmd.read().data;
  const CommonCommand common(beat);
  const Command cmd(beat);
  Flags flags = cmd.refused ? layout::kErrCmd : 0;
  bool discard_q = cmd.refused && cmd.known, discard_kv = cmd.refused && cmd.known;

  if (!cmd.refused) {
    Packet q_packet, kv_packet;
    load_q(s_q, q_packet, cmd, q, exponent);
    ap_uint<9> row = 0;
  heads:
    for (ap_uint<8> head = 0; head < cmd.heads; head++) {
    tokens:
      for (ap_uint<4> token = 0; token < cmd.tokens; token++) {
        const Rows rows = cmd.position + token + 1;
        const bool is_end = head == cmd.heads - 1 && token == cmd.tokens - 1;
        choose_q(cmd, row + token, q, exponent, bank, q_exponent);
        score_keys(s_kv, kv_packet, cmd, rows, bank, q_exponent, scores, top);
        mix_values(s_kv, kv_packet, m_o, m_trace, cmd, rows, is_end, scores, top);
      }
      row = row + cmd.tokens * cmd.group;
    }
    discard_q = q_packet.late();
    discard_kv = kv_packet.late();
    flags |= q_packet.flags(0) | kv_packet.flags(1);
  }

  sticky = (common.clear ? ap_uint<32>(0) : sticky) | flags;
  frames = (common.clear ? ap_uint<32>(0) : frames) + 1;
  respond(m_status, common.tag, sticky, flags, layout::kNoBlock, frames);
  discard(s_q, discard_q);
  discard(s_kv, discard_kv);
}
