// Copies beats of one or two stages' trace ports into one packet: `repeat` times beats_a beats of source_a, then
// beats_b beats of source_b. With option CONTINUE the packet goes on with the next command, and so do those of the
// sources.
//
// Flags: input 0 is source_a, input 1 is source_b.
#pragma once

#include "stream_kernel.hpp"

extern "C" void trace(BeatStream& s_cmd, BeatStream& s_residual, BeatStream& s_rmsnorm, BeatStream& s_quantize,
                      BeatStream& s_gather, BeatStream& s_rope, BeatStream& s_attention0, BeatStream& s_attention1,
                      BeatStream& s_silu_mul, BeatStream& s_argmax, BeatStream& m_out, BeatStream& m_status);
