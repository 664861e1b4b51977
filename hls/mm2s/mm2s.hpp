// Memory to stream: one packet of `bytes` bytes from byte `offset` of `mem` on, at any alignment.
//
// Byte i of the packet is byte i % 16 of beat i / 16. TKEEP and TSTRB of the last beat have the bytes that are left;
// its other bytes mean nothing. TLAST is set on the last beat. No bytes, no beat. `mem` is a multiple of 16.
#pragma once

#include "mover.hpp"

extern "C" void mm2s(const mover::Word* mem, mover::BeatStream& s, unsigned offset, unsigned bytes);
