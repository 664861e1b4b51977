// Scales packets and marks beats whose result does not fit.
#pragma once

#include <ap_axi_sdata.h>
#include <ap_int.h>
#include <hls_stream.h>

namespace scaling {

using Beat = ap_axis<32, 4, 3, 2>;
constexpr int kFactor = FACTOR;

// One call is one packet; the factor of the next packet is the last value of this one.
void scale(hls::stream<Beat>& in, hls::stream<Beat>& out, hls::stream<ap_uint<17>>& sizes);

}  // namespace scaling
