#pragma once

#include "hls_stream.h"

using Word = ap_uint<32>;

extern "C" void shift_sum(hls::stream<Word>& x, hls::stream<Word>& y, int words, Word offset, Word& sum);
