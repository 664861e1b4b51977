// Bytes, packed into words of 32 bits: reads and writes at any address; the sum of all is returned.
extern "C" unsigned bytes(const unsigned char* from, signed char* to, long long n) {
#pragma HLS INTERFACE m_axi port = from bundle = in
#pragma HLS INTERFACE m_axi port = to bundle = out
#pragma HLS INTERFACE s_axilite port = n
#pragma HLS INTERFACE s_axilite port = return
  unsigned sum = 0;
  for (long long i = 0; i < n; i++) {
#pragma HLS PIPELINE II = 1
    sum += from[i];
    to[i] = from[i] ^ 0x55;
  }
  return sum;
}
