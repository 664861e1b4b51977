// The residual stream on chip: loaded once, then updated by saturating additions (docs/layer.md; N11 of
// docs/numerics.md).
#pragma once

#include "stream_kernel.hpp"

extern "C" void residual(BeatStream& s_cmd, BeatStream& s_x, BeatStream& s_y, BeatStream& m_x, BeatStream& m_trace,
                         BeatStream& m_status);
