// Streams of structures (nested, with arrays, numbers of odd widths and padding), of bare numbers, and all side
// channels.
#include "ap_fixed.h"
#include "hls_stream.h"

struct Point {
  ap_int<12> x;
  ap_fixed<20, 6> y;
};
struct Command {
  char kind;
  Point points[2];
  bool last;
  ap_uint<70> tag;
};
struct Answer {
  short sum;
  Point middle;
  unsigned char count;
};
using Tagged = ap_axiu<32, 5, 3, 9>;

extern "C" void kernel(hls::stream<Command>& commands, hls::stream<ap_int<13>>& offsets, hls::stream<Tagged>& tags,
                       hls::stream<Answer>& answers, hls::stream<ap_int<13>>& sums, hls::stream<Tagged>& echoes) {
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  static unsigned char count = 0;
  const Command command = commands.read();
  const ap_int<13> offset = offsets.read();
  Answer answer;
  answer.sum = command.points[0].x + command.points[1].x + command.kind;
  answer.middle.x = (command.points[0].x + command.points[1].x) >> 1;
  answer.middle.y = command.last ? command.points[0].y : command.points[1].y;
  answer.count = count++;
  answers.write(answer);
  sums.write(offset - command.points[0].x);
  Tagged tag = tags.read();
  tag.data ^= command.tag;
  tag.set_user(tag.get_user() + 1);
  tag.id = command.tag.range(69, 67);
  tag.dest = ~tag.dest;
  tag.set_keep(tag.get_strb());
  echoes.write(tag);
}
