// Median of nine: the three sorted columns of a window, then the median of maximum, median and minimum.
#include "ap_int.h"
#include "hls_stream.h"

using Pixel = ap_uint<10>;

struct Column {
  Pixel low, middle, high;
};

static Pixel min(Pixel a, Pixel b) { return a < b ? a : b; }
static Pixel max(Pixel a, Pixel b) { return a < b ? b : a; }
static Pixel median(Pixel a, Pixel b, Pixel c) { return max(min(a, b), min(max(a, b), c)); }

static Column sorted(Pixel a, Pixel b, Pixel c) { return {min(min(a, b), c), median(a, b, c), max(max(a, b), c)}; }

extern "C" void median3x3(hls::stream<ap_uint<30>>& in, hls::stream<Pixel>& out) {
#pragma HLS INTERFACE mode = axis port = in
#pragma HLS INTERFACE mode = axis port = out
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  Column window[3] = {};
#pragma HLS ARRAY_PARTITION variable = window complete
columns:
  for (int x = 0; x < 40; x++) {
#pragma HLS PIPELINE II = 1
    const ap_uint<30> pixels = in.read();
    window[0] = window[1];
    window[1] = window[2];
    window[2] = sorted(pixels.range(9, 0), pixels.range(19, 10), pixels.range(29, 20));
    const Pixel low = max(max(window[0].low, window[1].low), window[2].low);
    const Pixel middle = median(window[0].middle, window[1].middle, window[2].middle);
    const Pixel high = min(min(window[0].high, window[1].high), window[2].high);
    out.write(median(low, middle, high));
  }
}
