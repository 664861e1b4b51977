// Stream to memory: serves commands until op STOP. A command writes one packet of `beats` beats from beat `offset` of
// `mem` on. The status beat comes after the memory has answered, so whoever reads it may read the data.
//
// A packet that ends early is filled up with zeros; what comes after the last beat of a longer one is discarded.
#pragma once

#include "stream_kernel.hpp"

extern "C" void write_mover(Data* mem, BeatStream& s_cmd, BeatStream& s_in, BeatStream& m_status);
