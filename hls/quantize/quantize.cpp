#include "quantize.hpp"

namespace {

constexpr int kT = command::kMaxTokens;
constexpr int kGroups = 8192;              // groups of 8 columns, of all tokens
constexpr int kColumns = 8;                // of a group: a word in each of two banks
constexpr int kWideGroups = 8;             // groups that share a shift in mode A8G64
constexpr int kRecent = kWideGroups * kT;  // groups between a mantissa and its A8G64 form

using Value = ap_int<32>;
using Act = ap_int<16>;
using Count = ap_uint<14>;  // groups of all tokens
using Address = ap_uint<14>;
using Token = ap_uint<3>;

struct Command : CommonCommand {
  Count groups, run;  // of a token; of the q heads of a key-value head
  ap_uint<8> kv_heads;
  bool a8, known, attention, refused;
};

Command decode(const Data& beat) {
#pragma HLS INLINE
  Command c{CommonCommand(beat), 0, 0, 0, false, false, false, false};
  const ap_uint<16> groups = get(beat, command::quantize::kColumns8);
  const ap_uint<8> a8 = get(beat, command::quantize::kA8), group = get(beat, command::quantize::kGroup),
                   head_dim = get(beat, command::quantize::kHeadDim8);
  const ap_uint<16> run = group * head_dim;
  c.kv_heads = get(beat, command::quantize::kKvHeads);
  c.groups = groups;
  c.run = run;
  c.a8 = a8[0];
  c.known = c.op <= command::kOpSilu;
  c.attention = c.op == command::kOpAttention;
  const bool fits = groups != 0 && groups <= kGroups && ap_uint<20>(groups * c.tokens) <= kGroups;
  c.refused = c.CommonCommand::refused() || !c.known || !fits || a8 > 1 || (c.a8 && ap_uint<3>(groups) != 0) ||
              (c.attention && ap_uint<24>(run * c.kv_heads) != groups) ||
              has_unused_bits(beat, command::quantize::kUnusedLow, command::quantize::kUnusedHigh);
  return c;
}

// The bits that any absolute value of a beat has: as long as the largest of them.
ap_uint<32> magnitude_bits(const Data& beat) {
#pragma HLS INLINE
  ap_uint<32> any = 0;
values:
  for (int i = 0; i < kColumns / 2; i++) {
#pragma HLS UNROLL
    const Value y = beat.range(32 * i + 31, 32 * i);
    const bool negative = y < 0;
    const ap_uint<32> flipped = negative ? ap_uint<32>(~y) : ap_uint<32>(y);
    any |= ap_uint<32>(flipped + negative);
  }
  return any;
}

template <int W>
ap_uint<6> bit_length(const ap_uint<W>& x) {
#pragma HLS INLINE
  return W - x.countLeadingZeros();
}

// N3: clip(rsh(y, e), +-32767).
Act mantissa(Value y, ap_uint<5> e) {
#pragma HLS INLINE
  const ap_int<18> a = round_shift(y, e);  // |y| < 2^(15 + e)
  return a > 32767 ? Act(32767) : a < -32767 ? Act(-32767) : Act(a);
}

// A8G64: clip(rsh(a, h), +-127) << h.
Act shorten(Act a, ap_uint<4> h) {
#pragma HLS INLINE
  const ap_int<17> m = round_shift(a, h);
  const Act clipped = m > 127 ? Act(127) : m < -127 ? Act(-127) : Act(m);
  return clipped << h;
}

}  // namespace

extern "C" void quantize(BeatStream& s_cmd, BeatStream& s_norm, BeatStream& s_silu, BeatStream& s_attn0,
                         BeatStream& s_attn1, BeatStream& m_x0, BeatStream& m_x1, BeatStream& m_x2, BeatStream& m_x3,
                         BeatStream& m_trace, BeatStream& m_status) {
#pragma HLS INTERFACE mode = axis port = s_cmd
#pragma HLS INTERFACE mode = axis port = s_norm register_mode = forward
#pragma HLS INTERFACE mode = axis port = s_silu register_mode = forward
#pragma HLS INTERFACE mode = axis port = s_attn0 register_mode = forward
#pragma HLS INTERFACE mode = axis port = s_attn1 register_mode = forward
#pragma HLS INTERFACE mode = axis port = m_x0
#pragma HLS INTERFACE mode = axis port = m_x1
#pragma HLS INTERFACE mode = axis port = m_x2
#pragma HLS INTERFACE mode = axis port = m_x3
#pragma HLS INTERFACE mode = axis port = m_trace
#pragma HLS INTERFACE mode = axis port = m_status
#pragma HLS INTERFACE mode = ap_ctrl_none port = return

  static ap_uint<32> sticky = 0, frames = 0;
  Data even[kGroups], odd[kGroups];  // the first and the second four columns of each group
#pragma HLS BIND_STORAGE variable = even type = ram_2p impl = uram
#pragma HLS BIND_STORAGE variable = odd type = ram_2p impl = uram

  const Command cmd = decode(s_cmd.read().data);
  Flags flags = cmd.refused ? layout::kErrCmd : 0;
  bool more_norm = cmd.refused && cmd.op == command::kOpNorm, more_silu = cmd.refused && cmd.op == command::kOpSilu;
  bool more_attn0 = cmd.refused && cmd.attention, more_attn1 = more_attn0;

  if (!cmd.refused) {
    const Count groups = cmd.groups * cmd.tokens;  // of all tokens
    const Token last_token = cmd.tokens - 1;
    ap_uint<32> any[kT] = {};  // by token
    ap_uint<5> exponent[kT] = {};
#pragma HLS ARRAY_PARTITION variable = any complete dim = 1
#pragma HLS ARRAY_PARTITION variable = exponent complete dim = 1

    // In the order of the words, or head by head for attention: key-value head, token, columns of its q heads.
    {
      Packet norm, silu, attn0, attn1;
      Address base = 0, address = 0;  // of this key-value head or, otherwise, group; of this group
      Count run = 0;
      ap_uint<9> head = 0;
      Token token = 0;
      bool second = false;  // of the two beats of a group
      const ap_uint<15> beats = ap_uint<15>(groups) << 1;
    load:
      for (ap_uint<15> i = 0; i < beats; i++) {
#pragma HLS PIPELINE II = 1
        const bool run_end = !cmd.attention || run == cmd.run - 1, token_end = token == last_token;
        const bool unit_end = run_end && token_end && ap_uint<9>(head + command::kKvUnits) >= cmd.kv_heads;
        const bool end = i == beats - 1;
        Data y;
        if (cmd.op == command::kOpNorm)
          y = norm.read(s_norm, end);
        else if (cmd.op == command::kOpSilu)
          y = silu.read(s_silu, end);
        else if (head[0])
          y = attn1.read(s_attn1, second && unit_end);
        else
          y = attn0.read(s_attn0, second && unit_end);
        any[token] |= magnitude_bits(y);
        if (second) {
          odd[address] = y;
          const Address next = !run_end    ? Address(address + cmd.tokens)
                               : token_end ? Address(address + 1)
                                           : Address(base + token + 1);
          if (run_end && token_end) {
            base = next;
            head = head + 1;
          }
          if (run_end) token = token_end ? Token(0) : Token(token + 1);
          run = run_end ? Count(0) : Count(run + 1);
          address = next;
        } else {
          even[address] = y;
        }
        second = !second;
      }
      if (cmd.op == command::kOpNorm) flags |= norm.flags(0);
      if (cmd.op == command::kOpSilu) flags |= silu.flags(1);
      if (cmd.attention) flags |= attn0.flags(2);
      if (cmd.attention && cmd.kv_heads > 1) flags |= attn1.flags(3);
      more_norm = cmd.op == command::kOpNorm && norm.late();
      more_silu = cmd.op == command::kOpSilu && silu.late();
      more_attn0 = cmd.attention && attn0.late();
      more_attn1 = cmd.attention && cmd.kv_heads > 1 && attn1.late();
    }

    Data header = 0;
  exponents:
    for (ap_uint<4> t = 0; t < cmd.tokens; t++) {
#pragma HLS PIPELINE II = 1
      const ap_uint<6> length = bit_length(any[t]);
      exponent[t] = length > 15 ? ap_uint<5>(length - 15) : ap_uint<5>(0);
      header |= Data(exponent[t]) << (8 * t);
    }
    const Beat first = full_beat(header, false);
    m_x0.write(first);
    m_x1.write(first);
    m_x2.write(first);
    m_x3.write(first);
    if (cmd.trace) m_trace.write(first);

    // In mode A8G64 a group's mantissas wait until all eight groups that share their shift have been seen.
    {
      const ap_uint<7> lag = cmd.a8 ? ap_uint<7>(ap_uint<7>(cmd.tokens) << 3) : ap_uint<7>(0);
      const ap_uint<15> steps = ap_uint<15>(groups) + lag;
      Data recent[kRecent];
#pragma HLS BIND_STORAGE variable = recent type = ram_2p impl = lutram
// A word is read no sooner than 8 iterations after it was written, and written 8 * tokens iterations before.
#pragma HLS DEPENDENCE variable = recent type = inter direction = RAW distance = 8 true
      ap_uint<15> any_a[kT] = {};
      ap_uint<4> shift[kT] = {};
#pragma HLS ARRAY_PARTITION variable = any_a complete dim = 1
#pragma HLS ARRAY_PARTITION variable = shift complete dim = 1
      Token token = 0;
      ap_uint<3> group = 0;
    send:
      for (ap_uint<15> i = 0; i < steps; i++) {
#pragma HLS PIPELINE II = 1
        const Data low = even[Address(i)], high = odd[Address(i)];
        Data a = 0;
        ap_uint<15> any_of = 0;
      columns:
        for (int c = 0; c < kColumns; c++) {
#pragma HLS UNROLL
          const int bit = 32 * (c % 4);
          const Value y = c < 4 ? low.range(bit + 31, bit) : high.range(bit + 31, bit);
          const Act m = mantissa(y, exponent[token]);
          a.range(16 * c + 15, 16 * c) = m;
          any_of |= ap_uint<15>(m < 0 ? Act(-m) : m);
        }
        const Data old = recent[ap_uint<6>(i - lag)];
        Data out = a;
        if (cmd.a8) {
        shorter:
          for (int c = 0; c < kColumns; c++) {
#pragma HLS UNROLL
            const Act m = old.range(16 * c + 15, 16 * c);
            out.range(16 * c + 15, 16 * c) = shorten(m, shift[token]);
          }
        }
        recent[ap_uint<6>(i)] = a;
        const ap_uint<15> so_far = (group == 0 ? ap_uint<15>(0) : any_a[token]) | any_of;
        any_a[token] = so_far;
        const ap_uint<6> length = bit_length(so_far);
        if (group == kWideGroups - 1) shift[token] = length > 7 ? ap_uint<4>(length - 7) : ap_uint<4>(0);
        if (i >= lag) {
          const Beat beat = full_beat(out, i == steps - 1);
          m_x0.write(beat);
          m_x1.write(beat);
          m_x2.write(beat);
          m_x3.write(beat);
          if (cmd.trace) m_trace.write(beat);
        }
        group = token == last_token ? ap_uint<3>(group + 1) : group;
        token = token == last_token ? Token(0) : Token(token + 1);
      }
    }
  }

  sticky = (cmd.clear ? ap_uint<32>(0) : sticky) | flags;
  frames = (cmd.clear ? ap_uint<32>(0) : frames) + 1;
  respond(m_status, cmd.tag, sticky, flags, layout::kNoBlock, frames);
  discard(s_norm, more_norm);
  discard(s_silu, more_silu);
  discard(s_attn0, more_attn0);
  discard(s_attn1, more_attn1);
}
