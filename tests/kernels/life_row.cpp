// Game of life, one row of 64 cells a beat: carry-save counts of the neighbours in whole words.
#include "ap_int.h"
#include "hls_stream.h"

using Row = ap_uint<64>;

struct Count {  // bits 0 and 1 of each cell's number
  Row low, high;
};

static Count add3(Row a, Row b, Row c) { return {a ^ b ^ c, (a & b) | (a & c) | (b & c)}; }
static Row left(Row r) { return (r << 1) | (r >> 63); }
static Row right(Row r) { return (r >> 1) | (r << 63); }

static Row step(Row above, Row row, Row below) {
  const Count up = add3(left(above), above, right(above)), down = add3(left(below), below, right(below));
  const Count sides = {left(row) ^ right(row), left(row) & right(row)};
  const Count ones = add3(up.low, down.low, sides.low);
  const Count twos = add3(up.high, down.high, sides.high);
  const Row two = twos.low ^ ones.high;
  const Row four_or_more = twos.high | (twos.low & ones.high);
  return two & ~four_or_more & (ones.low | row);
}

extern "C" void life_row(hls::stream<Row>& in, hls::stream<Row>& out) {
#pragma HLS INTERFACE mode = axis port = in
#pragma HLS INTERFACE mode = axis port = out
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  Row above = 0, row = 0;
rows:
  for (int y = 0; y < 33; y++) {
#pragma HLS PIPELINE II = 1
    Row below = 0;
    if (y < 32) below = in.read();
    if (y > 0) out.write(step(above, row, below));
    above = row;
    row = below;
  }
}
