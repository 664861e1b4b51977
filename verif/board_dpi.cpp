// C side of verif/common/axis_bfm.sv for the virtual board: the ends of the movers that face the kernel.
//
// A stream is silent until a transfer is started on it, and again when that is done, as a mover is: between transfers a
// sink holds TREADY low. Data goes straight between the kernel and the board's memory. The board_* functions are called
// by verif/board_device.py through ctypes.
#include <svdpi.h>

#include <algorithm>
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

struct Beat {
  std::vector<uint8_t> data;
  int64_t cycle = 0;
  bool last = false;
};

struct Stream {
  bool source = false;
  uint8_t* data = nullptr;
  uint64_t beat_bytes = 0;
  uint64_t offered = 0;  // source: beats handed to the bus
  Transfer transfer;
  // TREADY comes from a register, so it falls one cycle after a sink's last beat: what comes then waits here for the
  // next transfer, as in the register of a real port.
  std::vector<Beat> held;
  uint64_t violations[kRules] = {};
};

constexpr int kBurst = 16;  // clock cycles in a time slot of the simulator

std::vector<Stream> streams;
int burst = 1;

bool known(int channel) { return size_t(channel) < streams.size(); }

void accept(Stream& stream, int64_t cycle) {
  Transfer& t = stream.transfer;
  if (t.accepted == 0) t.first_cycle = cycle;
  t.last_cycle = cycle;
  ++t.accepted;
}

// A packet that ends early ends the transfer: a short answer must not hang the board.
void take(Stream& stream, const Beat& beat) {
  Transfer& t = stream.transfer;
  std::memcpy(stream.data + t.accepted * stream.beat_bytes, beat.data.data(), stream.beat_bytes);
  accept(stream, beat.cycle);
  const bool full = t.accepted == t.beats;
  t.wrong_last += full != beat.last;
  t.done = full || beat.last;
}

}  // namespace

extern "C" {

// ---- called by Python -----------------------------------------------------------------------------------------

void board_open(int channels) {
  streams.assign(channels, Stream{});
  burst = 1;
}

// From here on a time slot holds several cycles; until then one, so that a reset can be timed.
void board_run() { burst = kBurst; }

int board_burst() { return burst; }

// `data` must stay valid until the transfer is done; the one before must be done.
void board_start(int channel, int source, uint8_t* data, uint64_t beats, uint64_t beat_bytes) {
  Stream& stream = streams[channel];
  stream.source = source;
  stream.data = data;
  stream.beat_bytes = beat_bytes;
  stream.offered = 0;
  stream.transfer = Transfer{};
  stream.transfer.beats = beats;
  stream.transfer.done = 0;
  const std::vector<Beat> held = std::exchange(stream.held, {});
  for (const Beat& beat : held) {
    if (stream.transfer.done) {
      stream.held.push_back(beat);
    } else {
      take(stream, beat);
    }
  }
}

void board_read_transfer(int channel, Transfer* transfer) { *transfer = streams[channel].transfer; }

// The most beats still to come on any stream: at least that many cycles are needed. 0: nothing is under way.
uint64_t board_read_outstanding() {
  uint64_t most = 0;
  for (const Stream& stream : streams) {
    const Transfer& t = stream.transfer;
    if (!t.done) most = std::max(most, t.beats - t.accepted);
  }
  return most;
}

uint64_t board_take_violations(int channel, int rule) { return std::exchange(streams[channel].violations[rule], 0); }

// ---- called by axis_bfm.sv ------------------------------------------------------------------------------------

svBit axis_source_next(int channel, long long cycle, svBit accepted, svBit go, svBitVecVal* data, svBit* last) {
  if (!known(channel)) return 0;
  Stream& stream = streams[channel];
  if (accepted) {
    accept(stream, cycle);
    stream.transfer.done = stream.transfer.accepted == stream.transfer.beats;
  }
  if (!go || stream.transfer.done || stream.offered == stream.transfer.beats) return 0;
  std::memcpy(data, stream.data + stream.offered * stream.beat_bytes, stream.beat_bytes);
  ++stream.offered;
  *last = stream.offered == stream.transfer.beats;
  return 1;
}

void axis_sink_put(int channel, long long cycle, const svBitVecVal* data, svBit last) {
  Stream& stream = streams[channel];
  const uint8_t* bytes = reinterpret_cast<const uint8_t*>(data);
  const Beat beat{{bytes, bytes + stream.beat_bytes}, cycle, bool(last)};
  if (stream.transfer.done) {
    stream.held.push_back(beat);
  } else {
    take(stream, beat);
  }
}

unsigned long long axis_tick(long long) {
  unsigned long long go = 0;
  for (size_t i = 0; i < streams.size(); ++i) {
    const Stream& stream = streams[i];
    const bool more = !stream.source || stream.offered < stream.transfer.beats;
    go |= (unsigned long long)(!stream.transfer.done && more) << i;
  }
  return go;
}

int axis_burst() { return burst; }

void axis_violation(int channel, int rule, long long) {
  if (known(channel)) ++streams[channel].violations[rule];
}

}  // extern "C"
