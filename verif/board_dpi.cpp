// C side of verif/common/axis_bfm.sv for the virtual board: the ends of the movers that face the kernel.
//
// A stream is silent until a transfer is started on it, and again when that is done, as a mover is: between transfers a
// sink holds TREADY low. Data goes straight between the kernel and the board's memory. The board_* functions are called
// by verif/board_device.py through ctypes.
#include <svdpi.h>

#include <cstdint>
#include <cstring>
#include <utility>
#include <vector>

namespace {

constexpr int kRules = 4;  // rule_e of axis_bfm.sv

// What Python reads back; verif/board_device.py has the same structure.
struct Transfer {
  uint64_t beats = 0, accepted = 0;
  int64_t first_cycle = -1, last_cycle = -1;
  uint64_t wrong_last = 0;  // sink: beats whose TLAST is not that of the transfer's last beat
  uint64_t done = 1;
};

struct Stream {
  uint8_t* data = nullptr;
  uint64_t beat_bytes = 0;
  uint64_t offered = 0;  // source: beats handed to the bus
  Transfer transfer;
  uint64_t violations[kRules] = {};
};

std::vector<Stream> streams;
uint64_t busy = 0;  // transfers under way

bool known(int channel) { return size_t(channel) < streams.size(); }

void accept(Stream& stream, int64_t cycle) {
  Transfer& t = stream.transfer;
  if (t.accepted == 0) t.first_cycle = cycle;
  t.last_cycle = cycle;
  ++t.accepted;
}

void finish(Stream& stream) {
  stream.transfer.done = 1;
  --busy;
}

}  // namespace

extern "C" {

// ---- called by Python -----------------------------------------------------------------------------------------

void board_open(int channels) {
  streams.assign(channels, Stream{});
  busy = 0;
}

// `data` must stay valid until the transfer is done; the one before must be done.
void board_start(int channel, uint8_t* data, uint64_t beats, uint64_t beat_bytes) {
  Stream& stream = streams[channel];
  stream.data = data;
  stream.beat_bytes = beat_bytes;
  stream.offered = 0;
  stream.transfer = Transfer{};
  stream.transfer.beats = beats;
  stream.transfer.done = 0;
  ++busy;
}

void board_read_transfer(int channel, Transfer* transfer) { *transfer = streams[channel].transfer; }

uint64_t board_take_violations(int channel, int rule) { return std::exchange(streams[channel].violations[rule], 0); }

// ---- called by axis_bfm.sv ------------------------------------------------------------------------------------

svBit axis_source_next(int channel, long long cycle, svBit accepted, svBitVecVal* data, svBit* last) {
  if (!known(channel)) return 0;
  Stream& stream = streams[channel];
  if (accepted) {
    accept(stream, cycle);
    if (stream.transfer.accepted == stream.transfer.beats) finish(stream);
  }
  if (stream.transfer.done || stream.offered == stream.transfer.beats) return 0;
  std::memcpy(data, stream.data + stream.offered * stream.beat_bytes, stream.beat_bytes);
  ++stream.offered;
  *last = stream.offered == stream.transfer.beats;
  return 1;
}

svBit axis_sink_ready(int channel) { return known(channel) && !streams[channel].transfer.done; }

// A packet that ends early ends the transfer: a short answer must not hang the board.
void axis_sink_put(int channel, long long cycle, const svBitVecVal* data, svBit last) {
  Stream& stream = streams[channel];
  Transfer& t = stream.transfer;
  std::memcpy(stream.data + t.accepted * stream.beat_bytes, data, stream.beat_bytes);
  accept(stream, cycle);
  const bool full = t.accepted == t.beats;
  t.wrong_last += full != bool(last);
  if (full || last) finish(stream);
}

svBit axis_idle(long long) { return busy == 0; }

void axis_violation(int channel, int rule, long long) {
  if (known(channel)) ++streams[channel].violations[rule];
}

}  // extern "C"
