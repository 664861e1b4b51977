// CRC-32 of packets of bytes, with the usual table of 256 words, computed at compile time.
#include "ap_axi_sdata.h"
#include "ap_int.h"
#include "hls_stream.h"

struct CrcTable {
  unsigned word[256];
  constexpr CrcTable() : word() {
    for (unsigned i = 0; i < 256; i++) {
      unsigned crc = i;
      for (int bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320u ^ (crc >> 1) : crc >> 1;
      word[i] = crc;
    }
  }
};
static constexpr CrcTable kTable;

extern "C" void crc32_table(hls::stream<ap_axiu<8, 0, 0, 0>>& in, hls::stream<ap_uint<32>>& out) {
#pragma HLS INTERFACE mode = axis port = in
#pragma HLS INTERFACE mode = axis port = out
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  ap_uint<32> crc = 0xffffffff;
  ap_axiu<8, 0, 0, 0> beat;
bytes:
  do {
#pragma HLS PIPELINE II = 1
    beat = in.read();
    const ap_uint<8> index = crc ^ beat.data;
    crc = (crc >> 8) ^ kTable.word[index];
  } while (!beat.last);
  out.write(~crc);
}
