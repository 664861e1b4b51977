#include "kv_cache.hpp"

namespace {

using Address = ap_uint<32>;  // in beats
using Span = ap_uint<16>;     // beats of a head's K or V: up to 2048 rows of 17

struct Command {
  ap_uint<4> tokens;
  ap_uint<8> heads;
  ap_uint<12> position;
  ap_uint<5> row;  // beats, with the header
  Span span;       // between the first rows of K and V of a head, and of V and the next head's K
  Address base;
  bool stop, known, refused;

  explicit Command(const Data& beat) {
#pragma HLS INLINE
    namespace field = command::kv_cache;
    const CommonCommand common(beat);
    const ap_uint<16> place = get(beat, field::kPosition), capacity = get(beat, field::kCapacity);
    const ap_uint<8> row_beats = get(beat, field::kRowBeats);
    tokens = common.tokens;
    heads = get(beat, field::kHeads);
    position = place;
    row = row_beats + 1;
    span = capacity * row;
    base = get(beat, field::kBase);
    stop = common.op == command::kOpStop;
    known = common.op == 0;
    const bool fits = ap_uint<17>(place + tokens) <= capacity && capacity <= command::kMaxContext;
    const bool is_row = row_beats == 4 || row_beats == 8 || row_beats == 16;
    refused = common.refused() || has_unused_bits(beat, field::kUnusedLow, field::kUnusedHigh) ||
              (!stop && (!known || heads == 0 || !fits || !is_row));
  }
};

// Write the new rows: of K for each head, then of V.
void append(Data* mem, BeatStream& s_kv, Packet& packet, const Command& cmd) {
#pragma HLS INLINE
  const Address first = cmd.base + cmd.position * cmd.row;
  const ap_uint<8> beats = cmd.tokens * cmd.row;
append:
  for (int part = 0; part < 2; part++) {
    Address at = part == 0 ? first : Address(first + cmd.span);
  append_heads:
    for (ap_uint<8> head = 0; head < cmd.heads; head++) {
      const bool is_last = part == 1 && head == cmd.heads - 1;
    append_rows:
      for (ap_uint<8> i = 0; i < beats; i++) {
#pragma HLS PIPELINE II = 1
#pragma HLS LOOP_TRIPCOUNT min = 5 max = 136
        mem[at + i] = packet.read(s_kv, is_last && i == beats - 1);
      }
      at = at + 2 * cmd.span;
    }
  }
}

// Read what each token sees: one run of rows of K, one of V.
void play(const Data* mem, BeatStream& m_kv, const Command& cmd) {
#pragma HLS INLINE
  Address at = cmd.base;
play:
  for (ap_uint<8> head = 0; head < cmd.heads; head++) {
    Span beats = (cmd.position + 1) * cmd.row;
  play_tokens:
    for (ap_uint<4> token = 0; token < cmd.tokens; token++) {
    play_parts:
      for (int part = 0; part < 2; part++) {
        const Address from = part == 0 ? at : Address(at + cmd.span);
        const bool is_last = head == cmd.heads - 1 && token == cmd.tokens - 1 && part == 1;
      play_rows:
        for (Span i = 0; i < beats; i++) {
#pragma HLS PIPELINE II = 1
#pragma HLS LOOP_TRIPCOUNT min = 5 max = 34816
          m_kv.write(full_beat(mem[from + i], is_last && i == beats - 1));
        }
      }
      beats = beats + cmd.row;
    }
    at = at + 2 * cmd.span;
  }
}

}  // namespace

// Rows are written before any is read: both directions share one port, whose accesses keep their order.
void kv_cache(Data* mem, BeatStream& s_cmd, BeatStream& s_kv, BeatStream& m_kv, BeatStream& m_status) {
#pragma HLS INTERFACE m_axi port = mem bundle = gmem offset = slave depth = 4096 max_read_burst_length = \
    64 num_read_outstanding = 4 max_write_burst_length = 64 num_write_outstanding = 4
#pragma HLS INTERFACE mode = axis port = s_cmd
#pragma HLS INTERFACE mode = axis port = s_kv register_mode = forward
#pragma HLS INTERFACE mode = axis port = m_kv register_mode = forward
#pragma HLS INTERFACE mode = axis port = m_status
#pragma HLS INTERFACE s_axilite port = mem bundle = control
#pragma HLS INTERFACE s_axilite port = return bundle = control
#pragma HLS INTERFACE ap_ctrl_chain port = return
  ap_uint<32> sticky = 0, frames = 0;
  bool serving = true;
serve:
  while (serving) {
    const Data beat = s_cmd.read().data;
    const CommonCommand common(beat);
    const Command cmd(beat);
    Flags flags = cmd.refused ? layout::kErrCmd : 0;
    bool discard_kv = cmd.refused && cmd.known;
    if (!cmd.refused && !cmd.stop) {
      Packet packet;
      append(mem, s_kv, packet, cmd);
      play(mem, m_kv, cmd);
      flags = packet.flags(0);
      discard_kv = packet.late();
    }
    sticky = (common.clear ? ap_uint<32>(0) : sticky) | flags;
    frames = (common.clear ? ap_uint<32>(0) : frames) + 1;
    respond(m_status, common.tag, sticky, flags, layout::kNoBlock, frames);
    discard(s_kv, discard_kv);
    serving = !cmd.stop;
  }
}
