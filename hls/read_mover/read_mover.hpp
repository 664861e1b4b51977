// Memory to stream: serves commands until op STOP. A command gives one packet of `beats` beats from beat `offset` of
// `mem` on; with option CONTINUE the packet goes on with the next command. The status beat follows the last data beat.
#pragma once

#include "stream_kernel.hpp"

extern "C" void read_mover(const Data* mem, BeatStream& s_cmd, BeatStream& m_out, BeatStream& m_status);
