// One lane of the AWQ matrix-vector product for up to kTokens tokens at once: one weight beat a cycle serves them all.
// Packets as in docs/packed_format.md, arithmetic N3 to N6 of docs/numerics.md.
//
// Every weight beat adds 4 rows x 8 columns to the dot products of all tokens. While the next block arrives, the
// finished one is scaled, one column an iteration; after the last block of a column group the sums leave through one
// rounding shifter, one result an iteration.
#pragma once

#include "stream_kernel.hpp"

namespace gemv {

constexpr int kC = layout::kColumns;
constexpr int kR = layout::kRowsPerBeat;
constexpr int kField = 22;  // bits of a packed sum's low half: four products |d * a| <= 15 * 2^15, and their sign

using Word = ap_uint<16 * kR>;  // the activations of one weight beat
using WordIndex = ap_uint<13>;
using Packed = ap_int<27>;  // two differences for one multiplier
using PackedSum = ap_int<2 * kField>;
using Dot = ap_int<27>;  // 128 products: N5. One multiplier takes it with a scale
using Acc = ap_int<layout::kAccBits>;
using Scale = ap_uint<layout::kScaleBits>;
using Shift = ap_int<8>;
using Exponent = ap_uint<5>;
using Result = ap_int<32>;
using Token = ap_uint<4>;

static_assert(layout::kMaxK / kR < 1 << 13, "WordIndex must count the words of the longest row");
static_assert(layout::kOptPlanes == 2 && layout::kPlanes == 2, "decode takes them from bit 1 and by a shift");
static_assert(layout::kShape32Beats == (1 << 3) + 2 && layout::kShape64Beats == (1 << 4) + 2 &&
                  layout::kShape128Beats == (1 << 5) + 2,
              "a block is two beats and 1 << block_log beats of weights");
static_assert(layout::kShape32Beats > kC, "the 8 sums of a block must be done before the next block ends");

struct Command {
  ap_uint<8> flags;
  ap_uint<16> tensor_id, groups, col_groups;
  ap_uint<16> x_groups;  // of x: half of `groups` where two planes read it
  ap_uint<3> block_log;  // log2 of the words of x, and of the weight beats of 4-bit codes, that belong to a block
  Token last_token;
  bool three_bits, checked, clear, refused;
};

template <int kTokens, int kWordBits, bool kThreeBits>
Command decode(const Data& beat) {
#pragma HLS INLINE
  Command c;
  const ap_uint<8> version = bits<8>(beat, 8 * layout::kCmdVersion);
  const ap_uint<8> last_token = bits<8>(beat, 8 * layout::kCmdLastToken);
  c.flags = bits<8>(beat, 8 * layout::kCmdFlags);
  c.tensor_id = bits<16>(beat, 8 * layout::kCmdTensorId);
  c.groups = bits<16>(beat, 8 * layout::kCmdGroups);
  c.col_groups = bits<16>(beat, 8 * layout::kCmdColGroups);
  c.last_token = last_token;
  const bool g128 = (c.flags & layout::kFlagG128) != 0, g32 = (c.flags & layout::kFlagG32) != 0;
  c.block_log = 4 + g128 - g32;
  c.three_bits = kThreeBits && (c.flags & layout::kFlagW3) != 0;
  c.checked = (c.flags & layout::kFlagChecked) != 0;
  c.clear = bits<1>(beat, 8 * layout::kCmdOptions) != 0;
  const bool planes = bits<1>(beat, 8 * layout::kCmdOptions + 1) != 0;
  c.x_groups = planes ? ap_uint<16>(c.groups >> 1) : c.groups;
  const ap_uint<6> options = bits<6>(beat, 8 * layout::kCmdOptions + 2);
  const ap_uint<48> reserved = bits<48>(beat, 8 * (layout::kCmdLastToken + 1));
  constexpr int kKnown = layout::kFlagG128 | layout::kFlagG32 | layout::kFlagScaleS | layout::kFlagChecked |
                         layout::kFlagLaneMask | (kThreeBits ? layout::kFlagW3 : 0);
  const ap_uint<8> unknown = c.flags & ap_uint<8>(~kKnown);
  constexpr int kMaxK = kR << kWordBits < layout::kMaxK ? kR << kWordBits : layout::kMaxK;
  const ap_uint<16> limit = ap_uint<14>(kMaxK / kR) >> c.block_log;
  c.refused = version != layout::kLayoutVersion || (c.flags & layout::kFlagScaleS) == 0 || unknown != 0 ||
              (g128 && g32) || c.groups == 0 || (planes && (c.groups[0] || c.three_bits)) || c.x_groups > limit ||
              c.col_groups == 0 || last_token >= kTokens || options != 0 || reserved != 0;
  return c;
}

// The 32 bits of a linear map: each is the parity of a masked beat.
inline ap_uint<32> crc_map(const Data& beat) {
#pragma HLS INLINE
  ap_uint<32> out = 0;
bits:
  for (int i = 0; i < 32; i++) {
#pragma HLS UNROLL
    Data mask = (Data(layout::kCrcMaskHigh[i]) << 64) | Data(layout::kCrcMaskLow[i]);
    out[i] = Data(beat & mask).xor_reduce();
  }
  return out;
}

// CRC-32 of 16 more bytes. The map is linear, so the beat's share is off the register's feedback path.
inline ap_uint<32> crc_step(ap_uint<32> state, const Data& beat) {
#pragma HLS INLINE
  return crc_map(beat) ^ crc_map(Data(state));
}

// The 12 header bytes that count, after four bytes that take the register from 0 to its start value.
inline Data crc_header(const Data& beat) {
#pragma HLS INLINE
  Data header = beat;
  header.range(31, 0) = layout::kCrcPreset;
  header.range(63, 32) = beat.range(31, 0);
  return header;
}

// Rows of 3-bit codes: 16 of them in three beats, four an iteration, so that every fourth iteration reads no beat. What
// a beat holds beyond its four rows waits for the next ones.
struct DenseRows {
  Data rest = 0;

  // Four rows of 24 bits; `phase` counts the iterations modulo 4.
  Data step(const Data& w, ap_uint<2> phase) {
#pragma HLS INLINE
    const Data rows = phase == 0 ? w : phase == 1 ? Data((w << 32) | rest) : phase == 2 ? Data((w << 64) | rest) : rest;
    rest = phase == 0 ? Data(w >> 96) : phase == 1 ? Data(w >> 64) : Data(w >> 32);
    return rows;
  }
};

// The same four rows in the words of 4-bit codes.
inline Data words_of_rows(const Data& rows) {
#pragma HLS INLINE
  Data words = 0;
rows:
  for (int r = 0; r < kR; r++) {
#pragma HLS UNROLL
  columns:
    for (int c = 0; c < kC; c++) {
#pragma HLS UNROLL
      const int bit = 32 * r + 4 * layout::kNibbleOfColumn[c];
      words.range(bit + 2, bit) = bits<3>(rows, 3 * (kC * r + c));
    }
  }
  return words;
}

// The differences q - z of a beat, those of two columns packed for one 27 x 18 multiplier.
inline void pack_differences(const Data& w, const ap_uint<4> zero[kC], Packed packed[kR][kC / 2]) {
#pragma HLS INLINE
rows:
  for (int r = 0; r < kR; r++) {
#pragma HLS UNROLL
  pairs:
    for (int p = 0; p < kC / 2; p++) {
#pragma HLS UNROLL
      const int bit0 = 32 * r + 4 * layout::kNibbleOfColumn[2 * p];
      const int bit1 = 32 * r + 4 * layout::kNibbleOfColumn[2 * p + 1];
      const ap_int<5> d0 = bits<4>(w, bit0) - zero[2 * p], d1 = bits<4>(w, bit1) - zero[2 * p + 1];
      packed[r][p] = (Packed(d1) << kField) + d0;
    }
  }
}

// total = dot + one beat of one token. The products of two columns stay packed until the four rows are added; the carry
// out of the low half is its sign bit, and goes into the addition of the high half below its lowest bit.
inline void add_beat(const Packed packed[kR][kC / 2], const Word& x, const Dot dot[kC], Dot total[kC]) {
#pragma HLS INLINE
pairs:
  for (int p = 0; p < kC / 2; p++) {
#pragma HLS UNROLL
    PackedSum sum = 0;
  rows:
    for (int r = 0; r < kR; r++) {
#pragma HLS UNROLL
      const ap_int<16> a = x.range(16 * r + 15, 16 * r);
      sum += packed[r][p] * a;
    }
    const ap_int<kField> low = sum;
    const ap_int<kField + 1> high = sum >> (kField - 1);  // the carry is its lowest bit
    total[2 * p] = dot[2 * p] + low;
    total[2 * p + 1] = ((ap_int<28>(dot[2 * p + 1]) << 1) + 1 + high) >> 1;
  }
}

// values[index] of registers: a tree of multiplexers.
template <int N, typename Value, int W>
Value select(const Value* values, const ap_uint<W>& index) {
#pragma HLS INLINE
  if constexpr (N == 1) {
    return values[0];
  } else {
    const Value low = select<N / 2>(values, index), high = select<N / 2>(values + N / 2, index);
    constexpr int kBit = N == 8 ? 2 : N == 4 ? 1 : 0;
    return index[kBit] ? high : low;
  }
}

// N6: y = sat32(rsh(acc, shift) + bias). A right shift by s with half-up rounding is ((2 * acc >> s) + 1) >> 1.
// |acc| < 2^47, so shifts above 48 give 0; a value past 2^33 saturates whatever the left shift and the bias are.
inline Result finish(Acc acc, Shift shift, Result bias) {
#pragma HLS INLINE
  ap_uint<6> right = shift < 0 ? Shift(0) : shift > 48 ? Shift(48) : shift;
  ap_uint<5> left = shift < 0 ? Shift(-shift) : Shift(0);
  const ap_int<49> rounded = round_shift(ap_int<49>(acc), right);
  const ap_int<35> limit = ap_int<35>(1) << 33;
  ap_int<35> clipped = rounded > limit ? limit : rounded < -limit ? ap_int<35>(-limit) : ap_int<35>(rounded);
  return saturate(ap_int<53>((ap_int<53>(clipped) << left) + bias));
}

// Takes the x packet beside the weights. A beat fills two words of its token, and each token has one memory with one
// write port: the second word follows an iteration later, when the next token's beat brings that one's first word. An
// odd number of tokens has one slot without a beat, so that slots are even and odd in turn.
template <int kTokens, int kWordBits>
struct Loader {
  using Slots = ap_uint<kTokens + kTokens % 2>;

  bool loading = true, late = true;  // late: the next word may not be there yet
  bool odd = false;
  Slots slot = 1, second_slot = 0;                 // one-hot
  WordIndex word = 0, second_word = 0, ready = 0;  // ready: words that all tokens have
  Word second = 0;

  // One iteration; the weights need the word `next`, perhaps in this one.
  void step(BeatStream& s_x, Packet& packet, Word x[kTokens][1 << kWordBits], Slots last_token, Slots last_slot,
            WordIndex last_word, WordIndex next) {
#pragma HLS INLINE
    late = loading && next + 1 >= ready;
    if (loading) {
      const bool end = word > last_word, final_token = (slot & last_token) != 0, wraps = (slot & last_slot) != 0;
      Data beat = 0;
      if (!end && (final_token || !wraps)) beat = packet.read(s_x, final_token && word + 1 == last_word);
      const Word first = bits<64>(beat, 0);
      const Slots stores = (end ? Slots(0) : slot) | second_slot;
    store:
      for (int t = 0; t < kTokens; t++) {
#pragma HLS UNROLL
        const bool takes_first = odd == (t % 2 != 0);
        if (stores[t]) x[t][ap_uint<kWordBits>(takes_first ? word : second_word)] = takes_first ? first : second;
      }
      if ((second_slot & last_token) != 0) ready = second_word + 1;
      second = bits<64>(beat, 64);
      second_slot = slot;
      second_word = word + 1;
      loading = !end;
      odd = !odd;
      slot = wraps ? Slots(1) : Slots(slot << 1);
      if (wraps) word = word + 2;
    }
  }
};

// CRC and header of a checked block.
struct Check {
  ap_uint<32> crc = 0, crc_want = 0;
  bool header_bad = false;

  void step(const Data& w, bool first, ap_uint<32> block, const Command& cmd) {
#pragma HLS INLINE
    crc = crc_step(first ? ap_uint<32>(0) : crc, first ? crc_header(w) : w);
    if (first) {
      crc_want = bits<32>(w, 8 * layout::kOffCrc);
      header_bad = bits<32>(w, 8 * layout::kOffBlockNumber) != block ||
                   bits<16>(w, 8 * layout::kOffTensorId) != cmd.tensor_id ||
                   bits<8>(w, 8 * layout::kOffVersion) != layout::kLayoutVersion ||
                   bits<8>(w, 8 * layout::kOffFlags) != cmd.flags;
    }
  }
  // The flags after the block's last beat.
  Flags flags() const {
#pragma HLS INLINE
    return (ap_uint<32>(~crc) != crc_want ? layout::kErrCrc : 0) | (header_bad ? layout::kErrHeader : 0);
  }
};

// Bias and shift of a column group, three beats.
struct Params {
  Result bias[kC] = {};
  Shift shift[kC] = {};

  void take(const Data& p, bool shifts) {
#pragma HLS INLINE
  columns:
    for (int c = 0; c < kC; c++) {
#pragma HLS UNROLL
      if (shifts) {
        shift[c] = bits<8>(p, 8 * c);
      } else {
        bias[c] = c < kC / 2 ? bias[c + kC / 2] : Result(bits<32>(p, 32 * (c - kC / 2)));
      }
    }
  }
};

// kThreeBits: takes blocks of 3-bit codes, too.
template <int kTokens, int kWordBits, bool kThreeBits = false>
void lane(BeatStream& s_cmd, BeatStream& s_x, BeatStream& s_w, BeatStream& s_param, BeatStream& m_y,
          BeatStream& m_status) {
#pragma HLS INLINE
  static ap_uint<32> sticky = 0, frames = 0;
  Word x[kTokens][1 << kWordBits];
  Acc acc[kTokens][2 * kC];  // of the column group that is summed, and of the one before it
#pragma HLS ARRAY_PARTITION variable = x complete dim = 1
#pragma HLS BIND_STORAGE variable = x type = ram_2p impl = uram
#pragma HLS ARRAY_PARTITION variable = acc complete dim = 1
#pragma HLS BIND_STORAGE variable = acc type = ram_2p impl = lutram

  const Command cmd = decode<kTokens, kWordBits, kThreeBits>(s_cmd.read().data);
  Flags flags = cmd.refused ? layout::kErrCmd : 0;
  ap_uint<32> bad_block = layout::kNoBlock;
  bool discard_x = cmd.refused, discard_w = cmd.refused, discard_p = cmd.refused;

  if (!cmd.refused) {
    Packet x_packet, w_packet, p_packet;

    const Data x_header = x_packet.read(s_x, false);
    const ap_uint<6> last_beat = (ap_uint<6>(1) << cmd.block_log) + 1;
    const ap_uint<16> last_group = cmd.groups - 1;
    const WordIndex last_word = WordIndex(cmd.x_groups << cmd.block_log) - 1;

    using XLoader = Loader<kTokens, kWordBits>;
    const typename XLoader::Slots last_token = ap_uint<8>(1) << cmd.last_token;
    const typename XLoader::Slots last_slot = ap_uint<8>(1) << (cmd.last_token | 1);
    XLoader loader;
    Check check;
    Params params;
    DenseRows dense;
    bool running = true, weighing = true;
    ap_uint<6> beat = 0;                      // within the block; of 3 bits, those of 4 bits that it would have
    ap_uint<16> group = 0;                    // within the column group
    ap_uint<16> col_groups = cmd.col_groups;  // still to come
    ap_uint<32> block = 0;                    // within the frame
    WordIndex word = 0;                       // activations of the next beat
    ap_uint<4> zero[kC] = {};                 // of this block
    Scale scale[kC] = {};                     // of this block
    Dot dot[kTokens][kC];                     // of this block, so far; zeroed with its first beat
    ap_uint<4> slots = 0;                     // columns of the finished block still to scale
    ap_uint<1> slot_bank = 0;                 // where their sums are
    bool slot_first = false, slot_last = false, slot_end = false;
    Scale slot_scale[kC] = {};
    Dot slot_dot[kTokens][kC];
    ap_uint<7> results = 0;  // of the finished column group, still to come
    ap_uint<6> result = 0;   // the next one: token * 8 + column
    bool results_end = false;
    bool answering = false;  // from the end of a column group to its last result
    Result y[3] = {};
#pragma HLS ARRAY_PARTITION variable = params.bias complete
#pragma HLS ARRAY_PARTITION variable = params.shift complete
#pragma HLS ARRAY_PARTITION variable = zero complete
#pragma HLS ARRAY_PARTITION variable = scale complete
#pragma HLS ARRAY_PARTITION variable = dot complete dim = 0
#pragma HLS ARRAY_PARTITION variable = slot_scale complete
#pragma HLS ARRAY_PARTITION variable = slot_dot complete dim = 0
#pragma HLS ARRAY_PARTITION variable = y complete

  weights:
    while (running) {
#pragma HLS PIPELINE II = 1
      // A sum is used 8 iterations after it was written, or later.
#pragma HLS DEPENDENCE variable = acc inter RAW distance = 8 true
      // A word is used 2 iterations after it was written, or later, and written once.
#pragma HLS DEPENDENCE variable = x inter RAW distance = 2 true
#pragma HLS DEPENDENCE variable = x inter WAR false
#pragma HLS DEPENDENCE variable = x intra false
      // Parameters come beside the last beats of a column group, when the results of the one before it have left.
      const bool last_blocks = group == last_group, param_beat = last_blocks && beat + layout::kParamBeats > last_beat;
      const bool waits = (kTokens > 1 && loader.late && beat > 1) || (param_beat && answering);
      const bool weighs = weighing && !waits;

      const bool scales = slots != 0;
      const ap_uint<3> slot = -slots, column = result;
      const ap_uint<4> sum_index = scales ? (slot_bank, slot) : (ap_uint<1>(~slot_bank), column);
      Acc sum[kTokens];
#pragma HLS ARRAY_PARTITION variable = sum complete
    sums:
      for (int t = 0; t < kTokens; t++) {
#pragma HLS UNROLL
        sum[t] = acc[t][sum_index];
      }
      if (scales) {
      scaling:
        for (int t = 0; t < kTokens; t++) {
#pragma HLS UNROLL
          const Dot factor = select<kC>(slot_dot[t], slot);
          acc[t][sum_index] = (slot_first ? Acc(0) : sum[t]) + factor * select<kC>(slot_scale, slot);
        }
        if (slots == 1 && slot_last) {
          results = ap_uint<7>(cmd.last_token + 1) << 3;
          result = 0;
          results_end = slot_end;
          slot_bank = ~slot_bank;
        }
        slots = slots - 1;
      } else if (results != 0) {
        const ap_uint<3> token = kTokens > 1 ? ap_uint<3>(result >> 3) : ap_uint<3>(0);
        const Exponent exponent = x_header >> (8 * (layout::kXExponent + token));
        const Result value = finish(select<kTokens>(sum, token), select<kC>(params.shift, column) - exponent,
                                    select<kC>(params.bias, column));
        const bool final_result = results_end && results == 1;
        if (column % 4 == 3) {
          const Data out = (Data(ap_uint<32>(value)) << 96) | (Data(ap_uint<32>(y[2])) << 64) |
                           (Data(ap_uint<32>(y[1])) << 32) | Data(ap_uint<32>(y[0]));
          m_y.write(full_beat(out, final_result));
        }
        y[0] = y[1];
        y[1] = y[2];
        y[2] = value;
        running = !final_result;
        answering = results != 1;
        results = results - 1;
        result = result + 1;
      }

      const WordIndex next_word = word;
      if (weighs) {
        const bool final_beat = beat == last_beat, final_columns = col_groups == 1;
        const ap_uint<2> phase = beat + 2;  // of 3-bit rows, which begin with beat 2
        const bool reads = !cmd.three_bits || beat < 2 || phase != 3;
        const bool final_read = cmd.three_bits ? beat + 1 == last_beat : final_beat;
        Data w = 0;
        if (reads) {
          w = w_packet.read(s_w, final_read && last_blocks && final_columns);
          check.step(w, beat == 0, block, cmd);
        }
        Packed packed[kR][kC / 2];
        pack_differences(cmd.three_bits ? words_of_rows(dense.step(w, phase)) : w, zero, packed);
        Dot total[kTokens][kC];
#pragma HLS ARRAY_PARTITION variable = total complete dim = 0
      tokens:
        for (int t = 0; t < kTokens; t++) {
#pragma HLS UNROLL
          add_beat(packed, x[t][ap_uint<kWordBits>(word)], dot[t], total[t]);
        }
      columns:
        for (int c = 0; c < kC; c++) {
#pragma HLS UNROLL
          const int zero_bit = 4 * layout::kNibbleOfColumn[c];
          if (beat == 0) zero[c] = bits<4>(w, zero_bit);
          if (beat == 1) scale[c] = bits<layout::kScaleBits>(w, 16 * c);
          if (final_beat) slot_scale[c] = scale[c];
          for (int t = 0; t < kTokens; t++) {
#pragma HLS UNROLL
            dot[t][c] = beat < 2 ? Dot(0) : total[t][c];
            if (final_beat) slot_dot[t][c] = total[t][c];
          }
        }
        if (beat > 1) word = word == last_word ? WordIndex(0) : WordIndex(word + 1);
        if (param_beat) {
          params.take(p_packet.read(s_param, final_beat && final_columns), final_beat);
        }
        if (final_beat) {
          if (cmd.checked && !w_packet.early && check.flags() != 0) {
            flags |= check.flags();
            bad_block = bad_block == layout::kNoBlock ? block : bad_block;
          }
          slots = kC;
          slot_first = group == 0;
          slot_last = last_blocks;
          slot_end = final_columns;
          weighing = !(last_blocks && final_columns);
          if (last_blocks) answering = true;
          block = block + 1;
          col_groups = last_blocks ? ap_uint<16>(col_groups - 1) : col_groups;
          group = last_blocks ? ap_uint<16>(0) : ap_uint<16>(group + 1);
        }
        beat = final_beat ? ap_uint<6>(0) : ap_uint<6>(beat + 1);
      }
      loader.step(s_x, x_packet, x, last_token, last_slot, last_word, next_word);
    }

    discard_x = x_packet.late();
    discard_w = w_packet.late();
    discard_p = p_packet.late();
    flags |= x_packet.flags(0) | w_packet.flags(1) | p_packet.flags(2);
  }

  sticky = (cmd.clear ? ap_uint<32>(0) : sticky) | flags;
  frames = (cmd.clear ? ap_uint<32>(0) : frames) + 1;
  respond(m_status, cmd.tensor_id, sticky, flags, bad_block, frames);
  discard(s_x, discard_x);
  discard(s_w, discard_w);
  discard(s_param, discard_p);
}

}  // namespace gemv
