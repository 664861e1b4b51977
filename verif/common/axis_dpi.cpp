// C side of axis_bfm.sv: moves beats between the kernel's streams and memory of the test, stalls, and counts.
// The axis_open_*, axis_start and axis_read_* functions are called by verif/common/bulk.py through ctypes.
#include <svdpi.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <vector>

namespace {

constexpr int kRules = 4;  // rule_e of axis_bfm.sv

// xorshift64*: one stream of stalls a channel, the same for the same seed.
struct Stalls {
  uint64_t state = 1;
  uint32_t threshold = 0;  // stall when a draw is below it

  bool draw() {
    if (threshold == 0) return false;
    state ^= state >> 12;
    state ^= state << 25;
    state ^= state >> 27;
    return uint32_t((state * 0x2545F4914F6CDD1Dull) >> 32) < threshold;
  }
};

struct Channel {
  bool source = false;
  uint8_t* data = nullptr;
  uint8_t* last = nullptr;  // one byte a beat
  uint64_t beats = 0;       // to send, or expected
  uint64_t capacity = 0;    // sink: beats that data and last have room for
  uint32_t bytes = 0;       // a beat
  Stalls stalls;
  int64_t* frame_cycles = nullptr;  // first and last cycle of each frame
  uint64_t frame_capacity = 0;
  uint64_t offered = 0;  // source: beats handed to the bus
};

// What Python reads back; bulk.py has the same structure.
struct Counters {
  uint64_t accepted, stalled, frames;
  uint64_t violations[kRules];
  int64_t violation_cycle[kRules];
};

struct Bench {
  std::vector<Channel> channels;
  std::vector<Counters> counters;
  std::vector<uint8_t> frame_open;  // between a first beat and its TLAST
  uint64_t outstanding = 0;         // beats still to be accepted on all channels
  uint64_t surplus = 0;
  uint64_t drain = 0, patience = 0, runaway = 0;
  int64_t last_activity = 0, now = 0;
} bench;

void resize(int channel) {
  const size_t size = std::max(bench.channels.size(), size_t(channel) + 1);
  bench.channels.resize(size);
  bench.counters.resize(size);
  bench.frame_open.resize(size);
}

void open(int channel, const Channel& opened) {
  resize(channel);
  bench.channels[channel] = opened;
  Counters& n = bench.counters[channel];  // violations seen in reset, before this, stay
  n.accepted = n.stalled = n.frames = 0;
  bench.frame_open[channel] = false;
  bench.outstanding += opened.beats;
}

// One beat went over the bus: count it and stamp its frame.
void accept(int channel, int64_t cycle, bool is_last) {
  const Channel& c = bench.channels[channel];
  Counters& n = bench.counters[channel];
  if (n.accepted < c.beats) {
    --bench.outstanding;
  } else {
    ++bench.surplus;
  }
  ++n.accepted;
  if (n.frames < c.frame_capacity) {
    if (!bench.frame_open[channel]) c.frame_cycles[2 * n.frames] = cycle;
    c.frame_cycles[2 * n.frames + 1] = cycle;
  }
  bench.frame_open[channel] = !is_last;
  n.frames += is_last;
  bench.last_activity = cycle;
}

Stalls seeded(uint32_t threshold, uint64_t seed) {
  Stalls stalls;
  stalls.threshold = threshold;
  stalls.state = seed * 0x9E3779B97F4A7C15ull | 1;
  return stalls;
}

}  // namespace

extern "C" {

// ---- called by Python -----------------------------------------------------------------------------------------

void axis_close_all() {
  bench.channels.clear();
  bench.counters.clear();
  bench.frame_open.clear();
  bench.outstanding = bench.surplus = 0;
}

void axis_open_source(int channel, uint8_t* data, uint8_t* last, uint64_t beats, uint32_t bytes, uint32_t threshold,
                      uint64_t seed, int64_t* frame_cycles, uint64_t frame_capacity) {
  Channel c;
  c.source = true;
  c.data = data;
  c.last = last;
  c.beats = c.capacity = beats;
  c.bytes = bytes;
  c.stalls = seeded(threshold, seed);
  c.frame_cycles = frame_cycles;
  c.frame_capacity = frame_capacity;
  open(channel, c);
}

void axis_open_sink(int channel, uint8_t* data, uint8_t* last, uint64_t beats, uint64_t capacity, uint32_t bytes,
                    uint32_t threshold, uint64_t seed, int64_t* frame_cycles, uint64_t frame_capacity) {
  Channel c;
  c.data = data;
  c.last = last;
  c.beats = beats;
  c.capacity = capacity;
  c.bytes = bytes;
  c.stalls = seeded(threshold, seed);
  c.frame_cycles = frame_cycles;
  c.frame_capacity = frame_capacity;
  open(channel, c);
}

// The bench is idle after `drain` cycles without a beat when all beats have passed, else after `patience` cycles;
// and after `runaway` beats too many.
void axis_start(uint64_t drain, uint64_t patience, uint64_t runaway) {
  bench.drain = drain;
  bench.patience = patience;
  bench.runaway = runaway;
  bench.last_activity = bench.now;
}

void axis_read_counters(int channel, Counters* counters) { *counters = bench.counters[channel]; }

uint64_t axis_read_accepted(int channel) { return bench.counters[channel].accepted; }

// ---- called by axis_bfm.sv ------------------------------------------------------------------------------------

svBit axis_source_next(int channel, long long cycle, svBit accepted, svBitVecVal* data, svBit* last) {
  if (size_t(channel) >= bench.channels.size()) return 0;
  Channel& c = bench.channels[channel];
  Counters& n = bench.counters[channel];
  if (accepted) accept(channel, cycle, c.last[n.accepted]);
  if (c.offered >= c.beats) return 0;
  if (c.stalls.draw()) {
    ++n.stalled;
    return 0;
  }
  std::memcpy(data, c.data + c.offered * c.bytes, c.bytes);
  *last = c.last[c.offered];
  ++c.offered;
  return 1;
}

svBit axis_sink_ready(int channel) {
  if (size_t(channel) >= bench.channels.size()) return 0;
  const bool stall = bench.channels[channel].stalls.draw();
  bench.counters[channel].stalled += stall;
  return !stall;
}

void axis_sink_put(int channel, long long cycle, const svBitVecVal* data, svBit last) {
  Channel& c = bench.channels[channel];
  const uint64_t index = bench.counters[channel].accepted;
  if (index < c.capacity) {
    std::memcpy(c.data + index * c.bytes, data, c.bytes);
    c.last[index] = last;
  }
  accept(channel, cycle, last);
}

svBit axis_idle(long long cycle) {
  bench.now = cycle;
  const uint64_t limit = bench.outstanding == 0 ? bench.drain : bench.patience;
  return uint64_t(cycle - bench.last_activity) > limit || bench.surplus > bench.runaway;
}

void axis_violation(int channel, int rule, long long cycle) {
  resize(channel);
  Counters& n = bench.counters[channel];
  if (n.violations[rule]++ == 0) n.violation_cycle[rule] = cycle;
}

}  // extern "C"
