// SiLU of the gate columns times the up columns: packets as in docs/layer.md, arithmetic N10 of docs/numerics.md.
#pragma once

#include "stream_kernel.hpp"

extern "C" void silu_mul(BeatStream& s_cmd, BeatStream& s_y, BeatStream& m_y, BeatStream& m_trace,
                         BeatStream& m_status);
