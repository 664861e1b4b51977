#pragma once

#include "hls_stream.h"

extern "C" void vscale(const int* in, int* out, int size, int factor);
