#pragma once

#include <ap_int.h>

// y = (a * x + y) ^ a for n elements; counts sums that are negative.
extern "C" void saxpy(const int x[600], int* y, ap_uint<64>* negative, int a, int n);
