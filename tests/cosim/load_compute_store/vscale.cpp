// The usual DATAFLOW kernel: load from memory, compute, store to memory through the same AXI4 master.
#include "vscale.hpp"

static void load(const int* in, hls::stream<int>& words, int size) {
load:
  for (int i = 0; i < size; i++) {
#pragma HLS PIPELINE
    words.write(in[i]);
  }
}

static void compute(hls::stream<int>& words, hls::stream<int>& results, int size, int factor) {
compute:
  for (int i = 0; i < size; i++) {
#pragma HLS PIPELINE
    results.write(words.read() * factor + i);
  }
}

static void store(int* out, hls::stream<int>& results, int size) {
store:
  for (int i = 0; i < size; i++) {
#pragma HLS PIPELINE
    out[i] = results.read();
  }
}

extern "C" void vscale(const int* in, int* out, int size, int factor) {
#pragma HLS INTERFACE m_axi port = in offset = slave bundle = gmem depth = 600
#pragma HLS INTERFACE m_axi port = out offset = slave bundle = gmem depth = 600
#pragma HLS INTERFACE s_axilite port = in bundle = control
#pragma HLS INTERFACE s_axilite port = out bundle = control
#pragma HLS INTERFACE s_axilite port = size bundle = control
#pragma HLS INTERFACE s_axilite port = factor bundle = control
#pragma HLS INTERFACE s_axilite port = return bundle = control
#pragma HLS INTERFACE ap_ctrl_chain port = return
#pragma HLS DATAFLOW
  hls::stream<int> words("words"), results("results");
  load(in, words, size);
  compute(words, results, size, factor);
  store(out, results, size);
}
