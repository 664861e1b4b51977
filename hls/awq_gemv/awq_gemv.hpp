// One lane of the AWQ matrix-vector product; packets as in docs/packed_format.md, arithmetic N3 to N6 of
// docs/numerics.md.
#pragma once

#include <ap_axi_sdata.h>
#include <ap_int.h>
#include <hls_stream.h>

#include "layout_gen.hpp"

using Beat = ap_axiu<8 * layout::kBeatBytes, 0, 0, 0>;
using BeatStream = hls::stream<Beat>;

extern "C" void awq_gemv(BeatStream& s_cmd, BeatStream& s_x, BeatStream& s_w, BeatStream& s_param, BeatStream& m_y,
                         BeatStream& m_status);
