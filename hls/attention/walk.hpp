// Where a token stands in the loop of attend.hpp, and what comes next.
#pragma once

#include "types.hpp"

namespace attn {

// Rows without data, so that what the last row has left is there for the multipliers: see the promises in attend().
constexpr int kPause = 4;

// Exponents of int8 rows of V go up to 24: from 8 on, the mantissas are taken that many places higher instead.
constexpr int kRaise = 8;

// Rows of V that are multiplied in one period of 8 rows' time; those of a block with small and with large exponents
// take two periods.
struct Block {
  Mask rows;  // 0: nothing to do
  ap_uint<2> buffer;
  bool is_coarse;
};

// A row that has arrived: its heads are served, one a step, while the next row arrives.
struct Arrived {
  bool is_k, is_v;
  ap_uint<11> number;
  Mask place;
  ap_uint<2> buffer;
  Exponent exponent;
};

// Where a token stands.
struct Walk {
  bool is_q = true, is_k = false, is_v = false;  // what arrives
  Steps step = 0;
  Rows left;  // rows to come, this one included
  ap_uint<11> row = 0;
  ap_uint<8> q_row;
  bool is_taking = true;  // a row arrives
  // of V:
  Mask place = 1;         // of the row in its block: a one
  bool is_short = false;  // a period of 5 rows' time: nothing is multiplied
  ap_uint<2> buffer = 0;
  ap_uint<8> column = 0;
  Mask fine = 0, coarse = 0;  // rows of the block that arrives
  bool is_again = false;      // a period for the rest of the block before: no row arrives
  bool is_first = true;       // of the blocks that are multiplied
  Block next = {0, 0, false}, now = {0, 0, false};
  // What the end of this row will bring, if it is the last one of its phase or period.
  bool has_more = false, is_mixed = false, is_coarse = false, is_over = false, is_brief = false;
  bool is_done = false;

  Walk(const Command& cmd, ap_uint<8> first_q_row) : left(cmd.group + kPause), q_row(first_q_row) {}

  bool takes_q() const { return is_q && left > kPause && step != 0; }
  bool takes_row() const { return is_k || (is_v && is_taking); }
  bool takes_v() const { return is_v && is_taking && step != 0; }
  bool is_mixing(const Command& cmd) const { return is_v && now.rows != 0 && ap_uint<5>(column >> 3) != cmd.slots; }
  ap_uint<4> slot() const { return step - 1; }
  ap_uint<12> q_word(const Command& cmd) const {
    return cmd.slots[4] ? ap_uint<12>((q_row, slot())) : ap_uint<12>((q_row, ap_uint<3>(slot())));
  }
  Arrived arrived(const Exponent& exponent) const { return {is_k, is_v && is_taking, row, place, buffer, exponent}; }

  // The exponent of a row of V is known: which of the rows that are multiplied together is it of?
  void sort(bool has_large_exponent) {
#pragma HLS INLINE
    const Mask bit = is_taking ? place : Mask(0);
    if (has_large_exponent) {
      coarse = coarse | bit;
    } else {
      fine = fine | bit;
    }
  }
  // Decisions in a step of their own: one cycle is too short for them and what follows from them.
  void decide() {
#pragma HLS INLINE
    has_more = left != ap_uint<1>(is_taking);
    is_mixed = !is_again && fine != 0 && coarse != 0;
    is_coarse = is_again || fine == 0;
    is_over = !has_more && fine == 0 && coarse == 0 && next.rows == 0;
    is_brief = next.rows == 0 && left <= kPause + 2;
  }
  void end_period() {
#pragma HLS INLINE
    is_done = is_over;
    if (now.rows != 0) is_first = false;
    now = next;
    next = {is_coarse ? coarse : fine, buffer, is_coarse};
    is_again = is_mixed;
    if (!is_mixed) {
      fine = 0;
      coarse = 0;
      buffer = buffer + 1;
    }
    place = 1;
    column = 0;
    is_short = is_brief;
  }
  void end_row(const Command& cmd, Rows rows) {
#pragma HLS INLINE
    q_row = q_row + cmd.tokens;
    if (is_taking) {
      row = row + 1;
      left = left - 1;
    }
    if (is_v) {
      if (place[kBlock - 1] || (is_short && place[kPause])) {
        end_period();
      } else {
        place = place << 1;
      }
      is_taking = has_more && !is_again;
    } else if (!has_more) {
      is_v = is_k;
      is_k = is_q;
      is_q = false;
      left = rows;
      row = 0;
      column = 0;
      is_short = rows <= kPause + 1;
    }
  }
  // What a step changes is changed in that order: no decision waits for another one of the same step.
  void advance(const Command& cmd, Rows rows, bool has_large_exponent) {
#pragma HLS INLINE
    column = column + 1;
    if (step == cmd.slots) {
      end_row(cmd, rows);
      step = 0;
    } else {
      if (step == 2) decide();
      if (step == 1 && is_v) sort(has_large_exponent);
      step = step + 1;
    }
  }
};

}  // namespace attn
