// Packet switch: the first beat of a packet has its destination in the header, which goes to TDEST of all its beats.
#include "ap_axi_sdata.h"
#include "ap_int.h"
#include "hls_stream.h"

using In = ap_axiu<64, 0, 0, 0>;
using Out = ap_axiu<64, 2, 0, 3>;

enum class State { kHeader, kBody, kDrop };

struct Header {
  ap_uint<16> ether_type;
  ap_uint<8> version, port;

  static Header parse(ap_uint<64> word) { return {word.range(15, 0), word.range(23, 16), word.range(31, 24)}; }
  bool valid() const { return ether_type == 0x88b5 && version == 1 && port < 8; }
};

extern "C" void packet_switch(hls::stream<In>& in, hls::stream<Out>& out) {
#pragma HLS INTERFACE mode = axis port = in
#pragma HLS INTERFACE mode = axis port = out
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  static State state = State::kHeader;
  static ap_uint<3> port = 0;
  static ap_uint<2> sequence = 0;
beats:
  for (int i = 0; i < 32; i++) {
#pragma HLS PIPELINE II = 1
    const In beat = in.read();
    switch (state) {
      case State::kHeader: {
        const Header header = Header::parse(beat.data);
        if (header.valid()) {
          port = header.port;
          sequence++;
          if (!beat.last) state = State::kBody;
        } else if (!beat.last) {
          state = State::kDrop;
        }
        break;
      }
      case State::kBody: {
        Out forwarded;
        forwarded.data = beat.data;
        forwarded.keep = beat.keep;
        forwarded.strb = beat.strb;
        forwarded.last = beat.last;
        forwarded.user = sequence;
        forwarded.dest = port;
        out.write(forwarded);
        if (beat.last) state = State::kHeader;
        break;
      }
      case State::kDrop:
        if (beat.last) state = State::kHeader;
        break;
    }
  }
}
