// Rotary position embedding of the q and k heads, and rows of q, k and v for attention; packets as in docs/layer.md,
// arithmetic N8 and the rows of N9 of docs/numerics.md.
#pragma once

#include "stream_kernel.hpp"

extern "C" void rope(BeatStream& s_cmd, BeatStream& s_y, BeatStream& s_table, BeatStream& m_q0, BeatStream& m_q1,
                     BeatStream& m_kv0, BeatStream& m_kv1, BeatStream& m_trace, BeatStream& m_status);
