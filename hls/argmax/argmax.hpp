// The largest logit of each token: packets as in docs/layer.md, N11 of docs/numerics.md.
#pragma once

#include "stream_kernel.hpp"

extern "C" void argmax(BeatStream& s_cmd, BeatStream& s_y, BeatStream& m_best, BeatStream& m_trace,
                       BeatStream& m_status);
