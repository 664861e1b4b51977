// `awq_gemv` for up to 8 tokens at once: packets as in docs/layer.md, arithmetic as hls/include/awq_gemv_lane.hpp says.
#pragma once

#include "stream_kernel.hpp"

extern "C" void awq_gemv_t8(BeatStream& s_cmd, BeatStream& s_x, BeatStream& s_w, BeatStream& s_param, BeatStream& m_y,
                            BeatStream& m_status);
