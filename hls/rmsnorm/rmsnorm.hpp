// Root mean square normalisation of up to eight tokens (docs/layer.md; N7 of docs/numerics.md).
#pragma once

#include "stream_kernel.hpp"

extern "C" void rmsnorm(BeatStream& s_cmd, BeatStream& s_x, BeatStream& s_gamma, BeatStream& m_y, BeatStream& m_trace,
                        BeatStream& m_status);
