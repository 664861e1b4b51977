// Attention of the q heads that share key-value heads, over a cache that is streamed once for K and once for V;
// packets as in docs/layer.md, arithmetic N9 of docs/numerics.md.
#pragma once

#include "stream_kernel.hpp"

extern "C" void attention(BeatStream& s_cmd, BeatStream& s_q, BeatStream& s_kv, BeatStream& m_o, BeatStream& m_trace,
                          BeatStream& m_status);
