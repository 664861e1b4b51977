// Q16 vectors to the mantissas and exponents that the lanes read: the same x packet for all (docs/layer.md; N3 of
// docs/numerics.md).
#pragma once

#include "stream_kernel.hpp"

extern "C" void quantize(BeatStream& s_cmd, BeatStream& s_norm, BeatStream& s_silu, BeatStream& s_attn0,
                         BeatStream& s_attn1, BeatStream& m_x0, BeatStream& m_x1, BeatStream& m_x2, BeatStream& m_x3,
                         BeatStream& m_trace, BeatStream& m_status);
