#include "trace.hpp"

namespace {

using Source = ap_uint<8>;

// The trace ports in the order of their numbers.
struct Sources {
  BeatStream &residual, &rmsnorm, &quantize, &gather, &rope, &attention0, &attention1, &silu_mul, &argmax;

  Beat read(Source source) const {
#pragma HLS INLINE
    switch (source) {
      case command::kSourceResidual:
        return residual.read();
      case command::kSourceRmsnorm:
        return rmsnorm.read();
      case command::kSourceQuantize:
        return quantize.read();
      case command::kSourceGather:
        return gather.read();
      case command::kSourceRope:
        return rope.read();
      case command::kSourceAttention0:
        return attention0.read();
      case command::kSourceAttention1:
        return attention1.read();
      case command::kSourceSiluMul:
        return silu_mul.read();
      default:
        return argmax.read();
    }
  }
};

// What has been seen of a source's packet.
struct Seen {
  bool ended = false, early = false;

  void take(bool is_end, bool wanted_end) {
#pragma HLS INLINE
    ended = is_end;
    early = is_end && !wanted_end;
  }
};

}  // namespace

extern "C" void trace(BeatStream& s_cmd, BeatStream& s_residual, BeatStream& s_rmsnorm, BeatStream& s_quantize,
                      BeatStream& s_gather, BeatStream& s_rope, BeatStream& s_attention0, BeatStream& s_attention1,
                      BeatStream& s_silu_mul, BeatStream& s_argmax, BeatStream& m_out, BeatStream& m_status) {
#pragma HLS INTERFACE mode = axis port = s_cmd
#pragma HLS INTERFACE mode = axis port = s_residual register_mode = forward
#pragma HLS INTERFACE mode = axis port = s_rmsnorm register_mode = forward
#pragma HLS INTERFACE mode = axis port = s_quantize register_mode = forward
#pragma HLS INTERFACE mode = axis port = s_gather register_mode = forward
#pragma HLS INTERFACE mode = axis port = s_rope register_mode = forward
#pragma HLS INTERFACE mode = axis port = s_attention0 register_mode = forward
#pragma HLS INTERFACE mode = axis port = s_attention1 register_mode = forward
#pragma HLS INTERFACE mode = axis port = s_silu_mul register_mode = forward
#pragma HLS INTERFACE mode = axis port = s_argmax register_mode = forward
#pragma HLS INTERFACE mode = axis port = m_out
#pragma HLS INTERFACE mode = axis port = m_status
#pragma HLS INTERFACE mode = ap_ctrl_none port = return

  static ap_uint<32> sticky = 0, frames = 0;
  const Sources sources = {s_residual,   s_rmsnorm,    s_quantize, s_gather, s_rope,
                           s_attention0, s_attention1, s_silu_mul, s_argmax};

  const Data beat = s_cmd.read().data;
  const CommonCommand cmd(beat);
  const bool goes_on = cmd.emit;  // option CONTINUE
  const Source source_a = get(beat, command::trace::kSourceA), source_b = get(beat, command::trace::kSourceB);
  const ap_uint<16> beats_a = get(beat, command::trace::kBeatsA), beats_b = get(beat, command::trace::kBeatsB);
  const ap_uint<32> repeat = get(beat, command::trace::kRepeat);
  const bool has_a = cmd.op == 0 && source_a < command::kSources;
  const bool has_b = cmd.op == 0 && source_b < command::kSources && beats_b != 0 && source_b != source_a;
  const bool refused = cmd.refused() || !has_a || beats_a == 0 || repeat == 0 || (beats_b != 0 && !has_b) ||
                       has_unused_bits(beat, command::trace::kUnusedLow, command::trace::kUnusedHigh);
  Seen a, b;

  // What an iteration must know at once, whether it is its turn's last and in the last round, is decided one iteration
  // before.
  bool copying = !refused, in_b = false;
  ap_uint<16> left = beats_a;   // beats of the turn
  ap_uint<32> rounds = repeat;  // this one included
  bool turn_ends = beats_a == 1, last_round = repeat == 1;
copy:
  while (copying) {
#pragma HLS PIPELINE II = 1
    const bool source_ends = turn_ends && last_round;
    const bool round_ends = turn_ends && (in_b || !has_b);
    const bool ends = round_ends && last_round;
    Data data = 0;
    if (!(in_b ? b.ended : a.ended)) {
      const Beat taken = sources.read(in_b ? source_b : source_a);
      data = taken.data;
      if (in_b) {
        b.take(taken.last, source_ends && !goes_on);
      } else {
        a.take(taken.last, source_ends && !goes_on);
      }
    }
    m_out.write(full_beat(data, ends && !goes_on));
    copying = !ends;
    const bool next_in_b = turn_ends ? has_b && !in_b : in_b;
    const bool next_turn_ends = turn_ends ? (next_in_b ? beats_b : beats_a) == 1 : left == 2;
    left = turn_ends ? (next_in_b ? beats_b : beats_a) : ap_uint<16>(left - 1);
    last_round = round_ends ? rounds == 2 : last_round;
    rounds = round_ends ? ap_uint<32>(rounds - 1) : rounds;
    turn_ends = next_turn_ends;
    in_b = next_in_b;
  }

  const bool late_a = has_a && !a.ended && (refused || !goes_on), late_b = has_b && !b.ended && (refused || !goes_on);
  Flags flags = layout::kErrCmd;
  if (!refused) {
    flags = Flags((a.early ? 2 : 0) | (late_a ? 4 : 0) | (b.early ? 8 : 0) | (late_b ? 16 : 0));
  }
  sticky = (cmd.clear ? ap_uint<32>(0) : sticky) | flags;
  frames = (cmd.clear ? ap_uint<32>(0) : frames) + 1;
  respond(m_status, cmd.tag, sticky, flags, layout::kNoBlock, frames);

  bool more = late_a;
rest_a:
  while (more) {
#pragma HLS PIPELINE II = 1
    more = !sources.read(source_a).last;
  }
  more = late_b;
rest_b:
  while (more) {
#pragma HLS PIPELINE II = 1
    more = !sources.read(source_b).last;
  }
}
