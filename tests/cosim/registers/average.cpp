#include "average.hpp"

extern "C" int average(hls::stream<ap_int<24>>& numbers, unsigned short count, ap_int<9> gain, ap_int<48>* total,
                       ap_int<24>& largest) {
#pragma HLS INTERFACE mode = axis port = numbers
#pragma HLS INTERFACE mode = s_axilite port = count
#pragma HLS INTERFACE mode = s_axilite port = gain
#pragma HLS INTERFACE mode = s_axilite port = total
#pragma HLS INTERFACE mode = s_axilite port = largest
#pragma HLS INTERFACE mode = s_axilite port = return
#pragma HLS INTERFACE mode = ap_ctrl_chain port = return
  ap_int<32> sum = 0;
  ap_int<24> most = -8388608;
numbers:
  for (ap_uint<16> i = 0; i < count; i++) {
#pragma HLS PIPELINE II = 1
    const ap_int<24> x = numbers.read();
    sum += x;
    most = x > most ? x : most;
  }
  *total += sum;
  if (count != 0) largest = most;
  return ap_int<32>(sum * gain);
}
