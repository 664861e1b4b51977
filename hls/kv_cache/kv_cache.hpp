// The rows of K and V of some key-value heads, in memory: serves commands until op STOP. A command appends the rows of
// its tokens, then plays for each head and token the rows of K and of V that the token sees (docs/layer.md).
#pragma once

#include "stream_kernel.hpp"

extern "C" void kv_cache(Data* mem, BeatStream& s_cmd, BeatStream& s_kv, BeatStream& m_kv, BeatStream& m_status);
