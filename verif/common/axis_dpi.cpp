// C side of axis_bfm.sv: moves beats between the kernel's streams and memory of the test, stalls, and counts.
// The functions of the first part are called by verif/common/bulk.py through ctypes.
#include <svdpi.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <vector>

namespace {

constexpr int kRules = 4;  // rule_e of axis_checker.sv

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

// What Python says of a channel. bulk.py has the same structure.
struct Settings {
  uint8_t* data;
  uint8_t* last;          // one byte a beat
  int64_t* frame_cycles;  // first and last cycle of each frame
  uint64_t beats;         // to send, or expected
  uint64_t capacity;      // beats that data and last have room for
  uint64_t frame_capacity;
  uint64_t seed;
  uint32_t bytes;  // of a beat
  uint32_t stall_threshold;
  uint32_t source;
};

struct Channel {
  Settings set{};
  Stalls stalls;
  uint64_t offered = 0;  // source: beats handed to the bus
};

// What Python reads back; bulk.py has the same structure.
struct Counters {
  uint64_t accepted, frames;
  uint64_t violations[kRules];
  int64_t violation_cycle[kRules];
};

struct Bench {
  std::vector<Channel> channels;
  std::vector<Counters> counters;
  std::vector<uint8_t> frame_open;  // between a first beat and its TLAST
  uint64_t outstanding = 0;         // beats still to be accepted on all channels
  uint64_t surplus = 0;
  int burst = 1;
  int64_t last_activity = 0, now = 0;
} bench;

void resize(int channel) {
  const size_t size = std::max(bench.channels.size(), size_t(channel) + 1);
  bench.channels.resize(size);
  bench.counters.resize(size);
  bench.frame_open.resize(size);
}

// One beat went over the bus: count it and stamp its frame.
void accept(int channel, int64_t cycle, bool is_last) {
  const Settings& c = bench.channels[channel].set;
  Counters& n = bench.counters[channel];
  bench.surplus += n.accepted >= c.beats;
  ++n.accepted;
  if (n.frames < c.frame_capacity) {
    if (!bench.frame_open[channel]) c.frame_cycles[2 * n.frames] = cycle;
    c.frame_cycles[2 * n.frames + 1] = cycle;
  }
  bench.frame_open[channel] = !is_last;
  n.frames += is_last;
  bench.last_activity = cycle;
}

}  // namespace

extern "C" {

// ---- called by Python -----------------------------------------------------------------------------------------

void axis_close_all() { bench = Bench{}; }

void axis_open(int channel, const Settings* settings) {
  resize(channel);
  Channel opened;
  opened.set = *settings;
  opened.stalls.threshold = settings->stall_threshold;
  opened.stalls.state = settings->seed * 0x9E3779B97F4A7C15ull | 1;
  bench.channels[channel] = opened;
}

// Clock cycles in each time slot of the simulator.
void axis_set_burst(int cycles) { bench.burst = cycles; }

void axis_start() { bench.last_activity = bench.now; }

// Cycles since the last beat.
uint64_t axis_read_quiet() { return uint64_t(bench.now - bench.last_activity); }

// The most beats still to come on any channel: the run takes at least that many cycles more.
uint64_t axis_read_outstanding() {
  uint64_t most = 0;
  for (size_t i = 0; i < bench.channels.size(); ++i) {
    const uint64_t beats = bench.channels[i].set.beats, accepted = bench.counters[i].accepted;
    most = std::max(most, beats > accepted ? beats - accepted : 0);
  }
  return most;
}

// Beats too many, on all channels.
uint64_t axis_read_surplus() { return bench.surplus; }

void axis_read_counters(int channel, Counters* counters) { *counters = bench.counters[channel]; }

uint64_t axis_read_accepted(int channel) { return bench.counters[channel].accepted; }

// ---- called by axis_bfm.sv ------------------------------------------------------------------------------------

svBit axis_source_next(int channel, long long cycle, svBit accepted, svBit go, svBitVecVal* data, svBit* last) {
  if (size_t(channel) >= bench.channels.size()) return 0;
  Channel& c = bench.channels[channel];
  if (accepted) accept(channel, cycle, c.set.last[bench.counters[channel].accepted]);
  if (!go || c.offered >= c.set.beats) return 0;
  std::memcpy(data, c.set.data + c.offered * c.set.bytes, c.set.bytes);
  *last = c.set.last[c.offered];
  ++c.offered;
  return 1;
}

void axis_sink_put(int channel, long long cycle, const svBitVecVal* data, svBit last) {
  const Settings& c = bench.channels[channel].set;
  const uint64_t index = bench.counters[channel].accepted;
  if (index < c.capacity) {
    std::memcpy(c.data + index * c.bytes, data, c.bytes);
    c.last[index] = last;
  }
  accept(channel, cycle, last);
}

int axis_burst() { return bench.burst; }

uint64_t axis_tick(long long cycle) {
  bench.now = cycle;
  uint64_t go = 0;
  for (size_t i = 0; i < bench.channels.size(); ++i) {
    Channel& c = bench.channels[i];
    go |= uint64_t((!c.set.source || c.offered < c.set.beats) && !c.stalls.draw()) << i;
  }
  return go;
}

void axis_violation(int channel, int rule, long long cycle) {
  resize(channel);
  Counters& n = bench.counters[channel];
  if (n.violations[rule]++ == 0) n.violation_cycle[rule] = cycle;
}

}  // extern "C"
