// One lane of the AWQ matrix-vector product; packets as in docs/packed_format.md, arithmetic N3 to N6 of
// docs/numerics.md.
#pragma once

#include "stream_kernel.hpp"

extern "C" void awq_gemv(BeatStream& s_cmd, BeatStream& s_x, BeatStream& s_w, BeatStream& s_param, BeatStream& m_y,
                         BeatStream& m_status);
