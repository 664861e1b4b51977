// Joins the results of the four lanes in natural order and sends them to the stage that waits for them
// (docs/layer.md).
#pragma once

#include "stream_kernel.hpp"

extern "C" void gather(BeatStream& s_cmd, BeatStream& s_y0, BeatStream& s_y1, BeatStream& s_y2, BeatStream& s_y3,
                       BeatStream& m_rope, BeatStream& m_residual, BeatStream& m_silu, BeatStream& m_argmax,
                       BeatStream& m_trace, BeatStream& m_status);
