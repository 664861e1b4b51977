// Addresses that depend on data: one read an element, several on their way. Writes at most every second one.
extern "C" void gather(const unsigned* index, const unsigned long long* table, unsigned long long* out, int n) {
#pragma HLS INTERFACE m_axi port = index bundle = gmem0
#pragma HLS INTERFACE m_axi port = table bundle = gmem1 latency = 16
#pragma HLS INTERFACE m_axi port = out bundle = gmem2
#pragma HLS INTERFACE s_axilite port = n
#pragma HLS INTERFACE s_axilite port = return
look_up:
  for (int i = 0; i < n; i++) {
#pragma HLS PIPELINE II = 1
    const unsigned long long value = table[index[i]];
    if (value & 1) out[i] = value;
  }
}
