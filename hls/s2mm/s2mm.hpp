// Stream to memory: a packet to `bytes` bytes from byte `offset` of `mem` on, at any alignment. `mem` is a multiple
// of 16.
//
// TLAST ends the packet; TKEEP counts in the beat with TLAST only, where its ones are the low bytes. Packets of another
// length than `bytes`:
//   shorter (kEarly): the rest of the bytes becomes zero, so that a transfer always writes all of its bytes;
//   longer (kLate): the transfer ends when it has its bytes; the beats after that are the next transfer's.
// `received` is the number of bytes that came from the packet, kEarly or kLate or kWhole are in `status`. No bytes: no
// beat is read, nothing is written.
//
// The first and the last word are written with what memory held in their other bytes, so nothing else may write those
// words during the transfer.
#pragma once

#include "mover.hpp"

namespace mover {

enum Status : unsigned { kWhole, kEarly, kLate };

}  // namespace mover

extern "C" void s2mm(mover::Word* mem, mover::BeatStream& s, unsigned offset, unsigned bytes, unsigned* received,
                     unsigned* status);
