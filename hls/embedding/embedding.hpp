// One row of the embedding matrix, a column of the lm_head: packets as in docs/layer.md, N12 of docs/numerics.md.
#pragma once

#include "stream_kernel.hpp"

extern "C" void embedding(BeatStream& s_cmd, BeatStream& s_w, BeatStream& s_param, BeatStream& m_x,
                          BeatStream& m_status);
