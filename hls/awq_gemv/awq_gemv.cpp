#include "awq_gemv.hpp"

namespace {

constexpr int kC = layout::kColumns;
constexpr int kR = layout::kRowsPerBeat;
constexpr int kXWords = layout::kMaxK / kR / 2;  // words of 4 activations, in two banks

static_assert(layout::kMaxK % (2 * kR) == 0, "an x beat must fill one word in each bank");
static_assert(layout::kShape64Beats >= kC + 1 + layout::kParamBeats,
              "scaling (8 slots) and parameter beats must fit beside the shortest block");

using Act = ap_int<16>;
using Product = ap_int<21>;  // |d * a| <= 15 * 32767 and one carry bit
using Part = ap_int<22>;     // four products
using Dot = ap_int<27>;      // 128 products: N5
using Acc = ap_int<layout::kAccBits>;
using Scale = ap_uint<layout::kScaleBits>;
using Shift = ap_int<8>;
using Result = ap_int<32>;

struct Command {
  ap_uint<8> flags;
  ap_uint<16> tensor_id, groups, col_groups;
  bool g128, checked, clear, refused;
};

Command decode(const Data& beat) {
#pragma HLS INLINE
  Command c;
  const ap_uint<8> version = bits<8>(beat, 8 * layout::kCmdVersion);
  c.flags = bits<8>(beat, 8 * layout::kCmdFlags);
  c.tensor_id = bits<16>(beat, 8 * layout::kCmdTensorId);
  c.groups = bits<16>(beat, 8 * layout::kCmdGroups);
  c.col_groups = bits<16>(beat, 8 * layout::kCmdColGroups);
  c.g128 = (c.flags & layout::kFlagG128) != 0;
  c.checked = (c.flags & layout::kFlagChecked) != 0;
  c.clear = bits<1>(beat, 8 * layout::kCmdOptions) != 0;
  const ap_uint<63> reserved = bits<63>(beat, 8 * layout::kCmdOptions + 1);
  const ap_uint<8> unknown =
      c.flags & ap_uint<8>(~(layout::kFlagG128 | layout::kFlagScaleS | layout::kFlagChecked | layout::kFlagLaneMask));
  const ap_uint<16> limit = c.g128 ? layout::kMaxK / 128 : layout::kMaxK / 64;
  c.refused = version != layout::kLayoutVersion || (c.flags & layout::kFlagScaleS) == 0 || unknown != 0 ||
              c.groups == 0 || c.groups > limit || c.col_groups == 0 || reserved != 0;
  return c;
}

// d0 * a and d1 * a in one 27 x 18 multiplier: (d1 << 21) + d0 fits 27 bits, and the carry out of the low product
// is its sign bit.
void multiply_pair(ap_int<5> d0, ap_int<5> d1, Act a, Product& p0, Product& p1) {
#pragma HLS INLINE
  ap_int<27> packed = (ap_int<27>(d1) << 21) + d0;
  ap_int<43> product = packed * a;
  p0 = product;
  p1 = (product >> 21) + (product[20] ? 1 : 0);
}

// One beat of 4 rows x 8 columns.
void multiply_beat(const Data& w, const ap_uint<64>& x, const ap_uint<4> zero[kC], Part part[kC]) {
#pragma HLS INLINE
columns:
  for (int c = 0; c < kC; c += 2) {
#pragma HLS UNROLL
    Part sum0 = 0, sum1 = 0;
  rows:
    for (int r = 0; r < kR; r++) {
#pragma HLS UNROLL
      const int bit0 = 32 * r + 4 * layout::kNibbleOfColumn[c], bit1 = 32 * r + 4 * layout::kNibbleOfColumn[c + 1];
      ap_uint<4> q0 = bits<4>(w, bit0), q1 = bits<4>(w, bit1);
      Act a = x.range(16 * r + 15, 16 * r);
      Product p0, p1;
      multiply_pair(q0 - zero[c], q1 - zero[c + 1], a, p0, p1);
      sum0 += p0;
      sum1 += p1;
    }
    part[c] = sum0;
    part[c + 1] = sum1;
  }
}

// N6: y = sat32(rsh(acc, shift) + bias). A right shift by s with half-up rounding is ((2 * acc >> s) + 1) >> 1.
// |acc| < 2^47, so shifts above 48 give 0; a value past 2^33 saturates whatever the left shift and the bias are.
Result finish(Acc acc, Shift shift, Result bias) {
#pragma HLS INLINE
  ap_uint<6> right = shift < 0 ? Shift(0) : shift > 48 ? Shift(48) : shift;
  ap_uint<5> left = shift < 0 ? Shift(-shift) : Shift(0);
  ap_int<50> doubled = ap_int<50>(acc) << 1;
  ap_int<50> rounded = (ap_int<50>(doubled >> right) + 1) >> 1;
  const ap_int<35> limit = ap_int<35>(1) << 33;
  ap_int<35> clipped = rounded > limit ? limit : rounded < -limit ? ap_int<35>(-limit) : ap_int<35>(rounded);
  ap_int<53> sum = (ap_int<53>(clipped) << left) + bias;
  const ap_int<33> max = 0x7fffffff;
  return sum > max ? Result(max) : sum < -max ? Result(-max) : Result(sum);
}

// The 32 bits of a linear map: each is the parity of a masked beat.
ap_uint<32> crc_map(const Data& beat) {
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
ap_uint<32> crc_step(ap_uint<32> state, const Data& beat) {
#pragma HLS INLINE
  return crc_map(beat) ^ crc_map(Data(state));
}

// The 12 header bytes that count, after four bytes that take the register from 0 to its start value.
Data crc_header(const Data& beat) {
#pragma HLS INLINE
  Data header = beat;
  header.range(31, 0) = layout::kCrcPreset;
  header.range(63, 32) = beat.range(31, 0);
  return header;
}

}  // namespace

extern "C" void awq_gemv(BeatStream& s_cmd, BeatStream& s_x, BeatStream& s_w, BeatStream& s_param, BeatStream& m_y,
                         BeatStream& m_status) {
#pragma HLS INTERFACE mode = axis port = s_cmd
#pragma HLS INTERFACE mode = axis port = s_x
#pragma HLS INTERFACE mode = axis port = s_w
#pragma HLS INTERFACE mode = axis port = s_param
#pragma HLS INTERFACE mode = axis port = m_y
#pragma HLS INTERFACE mode = axis port = m_status
#pragma HLS INTERFACE mode = ap_ctrl_none port = return

  static ap_uint<32> sticky = 0, frames = 0;
  ap_uint<64> x_even[kXWords], x_odd[kXWords];
#pragma HLS BIND_STORAGE variable = x_even type = ram_2p impl = uram
#pragma HLS BIND_STORAGE variable = x_odd type = ram_2p impl = uram

  const Command cmd = decode(s_cmd.read().data);
  Flags flags = cmd.refused ? layout::kErrCmd : 0;
  ap_uint<32> bad_block = layout::kNoBlock;
  bool discard_x = cmd.refused, discard_w = cmd.refused, discard_p = cmd.refused;

  if (!cmd.refused) {
    Packet x_packet, w_packet, p_packet;

    const ap_uint<5> exponent = x_packet.read(s_x, false);
    const ap_uint<13> x_beats = cmd.g128 ? ap_uint<13>(cmd.groups << 4) : ap_uint<13>(cmd.groups << 3);
    const ap_uint<6> last_beat = cmd.g128 ? layout::kShape128Beats - 1 : layout::kShape64Beats - 1;
    const ap_uint<32> blocks = cmd.groups * cmd.col_groups;
    const ap_uint<32> beats = blocks * ap_uint<6>(last_beat + 1);
    const ap_uint<16> last_group = cmd.groups - 1;

    ap_uint<6> beat = 0;        // within the block
    ap_uint<16> group = 0;      // within the column group
    ap_uint<16> col_group = 0;  // within the frame
    ap_uint<32> block = 0;      // within the frame
    ap_uint<13> x_word = 0;     // next word of 4 activations
    ap_uint<4> zero[kC] = {};   // of this block
    Scale scale[kC] = {};       // of this block
    Dot dot[kC] = {};           // of this block, so far
    Scale slot_scale[kC] = {};  // of the block that is being scaled
    Dot slot_dot[kC] = {};      // of the block that is being scaled
    Acc acc[kC] = {};           // rotates: acc[0] is the column of the current slot
    Result bias[kC] = {};       // likewise
    Shift shift[kC] = {};       // likewise
    ap_uint<4> slots = 0;       // columns of the finished block still to scale
    bool slot_first = false, slot_last = false, slot_end = false;
    Result y[3] = {};
#pragma HLS ARRAY_PARTITION variable = zero complete dim = 1
#pragma HLS ARRAY_PARTITION variable = scale complete dim = 1
#pragma HLS ARRAY_PARTITION variable = dot complete dim = 1
#pragma HLS ARRAY_PARTITION variable = slot_scale complete dim = 1
#pragma HLS ARRAY_PARTITION variable = slot_dot complete dim = 1
#pragma HLS ARRAY_PARTITION variable = acc complete dim = 1
#pragma HLS ARRAY_PARTITION variable = bias complete dim = 1
#pragma HLS ARRAY_PARTITION variable = shift complete dim = 1
#pragma HLS ARRAY_PARTITION variable = y complete dim = 1
    ap_uint<32> crc = 0, crc_want = 0;
    bool header_bad = false;

    // One weight beat an iteration. A finished block is scaled in the 8 iterations that follow it, one column each,
    // so that one multiplier and one rounding shifter serve the lane. Activations arrive beside the first column
    // group: 8 values an iteration, of which the weights need 4, and not before the third iteration.
  weights:
    for (ap_uint<32> t = 0; t < beats + kC; t++) {
#pragma HLS PIPELINE II = 1
      if (slots != 0) {
        Acc sum = (slot_first ? Acc(0) : acc[0]) + slot_dot[0] * slot_scale[0];
        Result result = finish(sum, Shift(shift[0] - exponent), bias[0]);
        if (slot_last && slots[1] == 0 && slots[0] == 1) {  // every fourth column: slots is 5 or 1
          const Data out = (Data(ap_uint<32>(result)) << 96) | (Data(ap_uint<32>(y[2])) << 64) |
                           (Data(ap_uint<32>(y[1])) << 32) | Data(ap_uint<32>(y[0]));
          m_y.write(full_beat(out, slot_end && slots == 1));
        }
        y[0] = y[1];
        y[1] = y[2];
        y[2] = result;
      rotate:
        for (int c = 0; c < kC - 1; c++) {
#pragma HLS UNROLL
          slot_dot[c] = slot_dot[c + 1];
          slot_scale[c] = slot_scale[c + 1];
          acc[c] = acc[c + 1];
          if (slot_last) {
            bias[c] = bias[c + 1];
            shift[c] = shift[c + 1];
          }
        }
        acc[kC - 1] = sum;
        slots = slots - 1;
      }

      if (t < x_beats) {
        const Data x = x_packet.read(s_x, t == x_beats - 1);
        x_even[t] = bits<64>(x, 0);
        x_odd[t] = bits<64>(x, 64);
      }

      if (t < beats) {
        const bool final_beat = beat == last_beat;
        const Data w = w_packet.read(s_w, t == beats - 1);
        crc = crc_step(beat == 0 ? ap_uint<32>(0) : crc, beat == 0 ? crc_header(w) : w);

        if (beat == 0) {
        zeros:
          for (int c = 0; c < kC; c++) {
#pragma HLS UNROLL
            const int bit = 4 * layout::kNibbleOfColumn[c];
            zero[c] = bits<4>(w, bit);
          }
          crc_want = bits<32>(w, 8 * layout::kOffCrc);
          header_bad = bits<32>(w, 8 * layout::kOffBlockNumber) != block ||
                       bits<16>(w, 8 * layout::kOffTensorId) != cmd.tensor_id ||
                       bits<8>(w, 8 * layout::kOffVersion) != layout::kLayoutVersion ||
                       bits<8>(w, 8 * layout::kOffFlags) != cmd.flags;
        } else if (beat == 1) {
        scales:
          for (int c = 0; c < kC; c++) {
#pragma HLS UNROLL
            scale[c] = bits<layout::kScaleBits>(w, 16 * c);
          }
        } else {
          const ap_uint<64> even = x_even[x_word >> 1], odd = x_odd[x_word >> 1];
          const ap_uint<64> x = x_word[0] ? odd : even;
          Part part[kC];
          multiply_beat(w, x, zero, part);
        accumulate:
          for (int c = 0; c < kC; c++) {
#pragma HLS UNROLL
            dot[c] = (beat == 2 ? Dot(0) : dot[c]) + part[c];
          }
          x_word = group == last_group && final_beat ? ap_uint<13>(0) : ap_uint<13>(x_word + 1);
        }

        // Parameters come in the beats after the last column group's slots.
        if (group == 0 && beat > kC && beat <= kC + layout::kParamBeats) {
          const bool params_end = col_group == cmd.col_groups - 1 && beat == kC + layout::kParamBeats;
          const Data p = p_packet.read(s_param, params_end);
          if (beat == kC + layout::kParamBeats) {
          shifts:
            for (int c = 0; c < kC; c++) {
#pragma HLS UNROLL
              shift[c] = bits<8>(p, 8 * c);
            }
          } else {
          biases:
            for (int c = 0; c < kC / 2; c++) {
#pragma HLS UNROLL
              bias[c] = bias[c + kC / 2];
              bias[c + kC / 2] = bits<32>(p, 32 * c);
            }
          }
        }

        if (final_beat) {
          const bool crc_bad = ap_uint<32>(~crc) != crc_want;
          if (cmd.checked && !w_packet.early && (crc_bad || header_bad)) {
            flags |= Flags(crc_bad ? layout::kErrCrc : 0);
            flags |= Flags(header_bad ? layout::kErrHeader : 0);
            bad_block = bad_block == layout::kNoBlock ? block : bad_block;
          }
        hand_over:
          for (int c = 0; c < kC; c++) {
#pragma HLS UNROLL
            slot_dot[c] = dot[c];
            slot_scale[c] = scale[c];
          }
          slot_first = group == 0;
          slot_last = group == last_group;
          slot_end = col_group == cmd.col_groups - 1;
          slots = kC;
          block = block + 1;
          col_group = slot_last ? ap_uint<16>(col_group + 1) : col_group;
          group = slot_last ? ap_uint<16>(0) : ap_uint<16>(group + 1);
        }
        beat = final_beat ? ap_uint<6>(0) : ap_uint<6>(beat + 1);
      }
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
