// One token over the rows of one key-value head: a loop in which q, K and V pass the same multipliers.
//
// Time is counted in rows: a step for the header, then one for each slot. The rows of K meet q as they arrive: 8 heads
// take 8 columns a step. The rows of V wait in blocks of 8: 8 heads take 8 rows of one column a step, while later rows
// arrive. So much time lies between the rows of a block and their products that p is made meanwhile, one head a step.
#pragma once

#include "operands.hpp"
#include "softmax.hpp"
#include "walk.hpp"

namespace attn {

// The row that arrives.
struct Row {
  Data beat = 0;
  Exponent exponent = 0;
  bool is_raised = false, has_large_exponent = false;

  // In the step behind the header.
  void read_header(const Command& cmd, bool is_v) {
#pragma HLS INLINE
    const Exponent header = beat;
    is_raised = is_v && cmd.kv8 && header >= kRaise;
    exponent = is_raised ? Exponent(header - kRaise) : header;
    has_large_exponent = header >= (cmd.kv8 ? kRaise + kCoarse : kCoarse);
  }
};

// Products of a head's 8 factors, added.
inline Dot dot(const Factor factor[kColumns], const Mantissa value[kColumns]) {
#pragma HLS INLINE
  Dot total = 0;
columns:
  for (int c = 0; c < kColumns; c++) {
#pragma HLS UNROLL
    total += factor[c] * value[c];
  }
  return total;
}

// The columns of V that are added to their sums, a step behind the products: both operands of the addition come from
// registers, so that the choice of the term takes no logic of its own.
struct Behind {
  ap_uint<7> column = 0;
  bool is_wanted = false, is_coarse = false;
};

// A step of all heads: K's products are added up in `part`, V's in `acc`.
inline void multiply(const Walk& walk, const Command& cmd, const Mantissa value[kColumns],
                     const Factor factors[kHeads][kColumns][2 * kMaxSlots], Score part[kHeads], Score score[kHeads],
                     Behind& behind, Dot product[kHeads], Acc before[kHeads], Acc acc[kHeads][2 * kMaxDim]) {
#pragma HLS INLINE
  const ap_uint<5> from = walk.is_v ? ap_uint<5>((ap_uint<3>(4), walk.now.buffer)) : ap_uint<5>(walk.slot());
  const ap_uint<8> column = ap_uint<7>(walk.column);
heads:
  for (int h = 0; h < kHeads; h++) {
#pragma HLS UNROLL
    const Acc next = acc[h][walk.is_first ? ap_uint<8>(column | kMaxDim) : column];
    const Term term = behind.is_coarse ? Term(Term(product[h]) << kCoarse) : Term(product[h]);
    const Acc more = before[h] + term;
    if (behind.is_wanted) acc[h][behind.column] = more;
    before[h] = next;
    Factor factor[kColumns];
  columns:
    for (int c = 0; c < kColumns; c++) {
#pragma HLS UNROLL
      factor[c] = factors[h][c][from];
    }
    product[h] = dot(factor, value);
    part[h] = product[h] + (walk.step == 1 ? Score(0) : part[h]);
    if (walk.step == cmd.slots) score[h] = part[h];
  }
  behind.column = column;
  behind.is_wanted = walk.is_mixing(cmd);
  behind.is_coarse = walk.now.is_coarse;
}

// Scores in memory, two heads a word.
struct Scores {
  Log even = 0;
  Pair pair = 0;

  // A score of K's row, in log2 units, and the largest one of its head.
  void keep(const Arrived& row, const ap_uint<3>& head, const Log& z, const Log& largest, Pair scores[kPairs],
            Log top[kHeads]) {
#pragma HLS INLINE
    if (head[0]) scores[(row.number, ap_uint<2>(head >> 1))] = (ap_uint<32>(z), ap_uint<32>(even));
    even = z;
    top[head] = row.number == 0 || z > largest ? z : largest;
  }
  // The score of V's row.
  Log recall(const Arrived& row, const ap_uint<3>& head, bool is_wanted, const Pair scores[kPairs]) {
#pragma HLS INLINE
    if (is_wanted && !head[0]) pair = scores[(row.number, ap_uint<2>(head >> 1))];
    return head[0] ? pair.range(63, 32) : pair.range(31, 0);
  }
};

// Factors to come: 8 columns of q of one head, or p of one head and one row.
inline void refill(const Walk& walk, const Data& q, const ap_uint<3>& head, const Arrived& row, bool has_p,
                   const Factor& p, Factor factors[kHeads][kColumns][2 * kMaxSlots]) {
#pragma HLS INLINE
  const bool takes_q = walk.takes_q();
  const ap_uint<3> to_head = takes_q ? ap_uint<3>(walk.row) : head;
  const ap_uint<5> to = takes_q ? ap_uint<5>(walk.slot()) : ap_uint<5>((ap_uint<3>(4), row.buffer));
columns:
  for (int c = 0; c < kColumns; c++) {
#pragma HLS UNROLL
    const Mantissa of_q = bits<16>(q, 16 * c);
    const Factor factor = takes_q ? Factor(of_q) : p;
  heads:
    for (int h = 0; h < kHeads; h++) {
#pragma HLS UNROLL
      if (to_head == h && (takes_q || (has_p && row.place[c]))) factors[h][c][to] = factor;
    }
  }
}

inline void attend(BeatStream& s_kv, Packet& packet, const Command& cmd, ap_uint<8> first_q_row, Rows rows, bool is_end,
                   const Data q[kMaxQBeats], const Exponent q_exponents[kMaxQRows], Sum total[kHeads],
                   Acc acc[kHeads][2 * kMaxDim]) {
#pragma HLS INLINE
  Factor factors[kHeads][kColumns][2 * kMaxSlots];  // q by slots, then p of each buffer
  Word held[kBlock][kWords][kBuffers * kMaxSlots];
  Pair scores[kPairs];
  Exponent q_exponent[kHeads];
  Log top[kHeads];
  Score part[kHeads] = {}, score[kHeads] = {};
  Dot product[kHeads] = {};
  Acc before[kHeads] = {};
#pragma HLS BIND_STORAGE variable = factors type = ram_2p impl = lutram
#pragma HLS BIND_STORAGE variable = held type = ram_2p impl = bram
#pragma HLS BIND_STORAGE variable = scores type = ram_2p impl = uram
#pragma HLS BIND_STORAGE variable = q_exponent type = ram_2p impl = lutram
#pragma HLS BIND_STORAGE variable = top type = ram_2p impl = lutram
#pragma HLS ARRAY_PARTITION variable = factors complete dim = 1
#pragma HLS ARRAY_PARTITION variable = factors complete dim = 2
#pragma HLS ARRAY_PARTITION variable = held complete dim = 1
#pragma HLS ARRAY_PARTITION variable = held complete dim = 2
#pragma HLS ARRAY_PARTITION variable = part complete dim = 1
#pragma HLS ARRAY_PARTITION variable = score complete dim = 1
#pragma HLS ARRAY_PARTITION variable = product complete dim = 1
#pragma HLS ARRAY_PARTITION variable = before complete dim = 1
  const Steps last_read = cmd.kv8 ? Steps(cmd.slots - 1) : cmd.slots;
  Walk walk(cmd, first_q_row);
  Row row;
  Arrived prior = {false, false, 0, 1, 0, 0};
  Scores memory;
  Behind behind;
attend:
  while (!walk.is_done) {
#pragma HLS PIPELINE II = 1
// A row has 9 steps at least. The pauses and periods of 5 rows see to the distances of the factors and of what is held;
// a row's heads are served in the same steps of the next one, a pair of scores is kept with the second of its heads.
#pragma HLS DEPENDENCE variable = factors type = inter direction = RAW distance = 37 dependent = true
#pragma HLS DEPENDENCE variable = held type = inter direction = RAW distance = 37 dependent = true
#pragma HLS DEPENDENCE variable = q_exponent type = inter direction = RAW distance = 37 dependent = true
#pragma HLS DEPENDENCE variable = acc type = inter direction = RAW distance = 63 dependent = true
#pragma HLS DEPENDENCE variable = scores type = inter direction = RAW distance = 8 dependent = true
#pragma HLS DEPENDENCE variable = top type = inter direction = RAW distance = 9 dependent = true
#pragma HLS DEPENDENCE variable = total type = inter direction = RAW distance = 9 dependent = true
    const Data q_beat = q[walk.q_word(cmd)];
    if (walk.takes_q()) q_exponent[ap_uint<3>(walk.row)] = q_exponents[walk.q_row];
    if (walk.step == 1) row.read_header(cmd, walk.is_v);
    const bool upper = cmd.kv8 && walk.step != 0 && !walk.step[0];
    const bool is_last = is_end && walk.is_v && walk.left == 1 && walk.step == last_read;
    if (walk.takes_row() && !upper) row.beat = packet.read(s_kv, is_last);

    Mantissa arrived[kColumns], value[kColumns];
    unpack(row.beat, cmd.kv8, upper, row.is_raised, arrived);
    hold(walk, arrived, held);
    second_operands(walk, arrived, held, value);
    multiply(walk, cmd, value, factors, part, score, behind, product, before, acc);

    const ap_uint<3> head = walk.step;  // of the row before
    const bool in_turn = walk.step < kHeads;
    const bool has_p = in_turn && prior.is_v;
    const Log z = log2_units(score[head], cmd.slots[4], q_exponent[head] + prior.exponent);
    const Log largest = top[head];
    if (in_turn && prior.is_k) memory.keep(prior, head, z, largest, scores, top);
    const Weight p = exp2_negative(largest - memory.recall(prior, head, has_p, scores));
    if (has_p) total[head] = p + (prior.number == 0 ? Sum(0) : total[head]);
    refill(walk, q_beat, head, prior, has_p, fine_shift(p, prior.exponent), factors);

    if (walk.step == cmd.slots) prior = walk.arrived(row.exponent);
    walk.advance(cmd, rows, row.has_large_exponent);
  }
}

}  // namespace attn
