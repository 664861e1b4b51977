#pragma once

extern "C" void smooth(const int* in, int* work, int* out, int size);
