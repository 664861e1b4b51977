#pragma once

#include <ap_int.h>
#include <hls_stream.h>

// Returns the sum of `count` numbers, times `gain`; adds to `total` and says in `largest` which was the largest.
extern "C" int average(hls::stream<ap_int<24>>& numbers, unsigned short count, ap_int<9> gain, ap_int<48>* total,
                       ap_int<24>& largest);
