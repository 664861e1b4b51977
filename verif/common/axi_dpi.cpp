// C side of axi_bfm.sv: the memory ports, control ports and stream monitors of a linked system.
//
// A stream has one transfer at a time, as its mover has: beats that pass before one is announced wait for the next. The
// functions of the first part are called by verif/common/system_bench.py through ctypes.
#include <svdpi.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <deque>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "axi.hpp"
#include "dram.hpp"

namespace {

constexpr int kRules = 4;    // rule_e of axis_checker.sv
constexpr int kFaults = 16;  // that are kept in words

// What Python reads back; system_bench.py has the same structure.
struct Transfer {
  uint64_t beats = 0, accepted = 0;
  int64_t first_cycle = -1, last_cycle = -1;
  uint64_t wrong_last = 0;  // beats whose TLAST is not that of the transfer's last beat
  uint64_t done = 1;
};

struct Beat {
  int64_t cycle;
  bool last;
};

// A packet that has passed, or is passing. system_bench.py has the same structure.
struct Packet {
  int64_t first_cycle, last_cycle;
  uint64_t beats;
};

// What passed a stream while it was recorded: packets, and beats in each window of time.
struct Record {
  bool on = false, inside = false;
  std::vector<Packet> packets;
  std::vector<uint32_t> windows;
};

struct Stream {
  Transfer transfer;
  std::deque<Beat> held;
  Record record;
  uint64_t violations[kRules] = {};
};

// The part of the address space that buffers take; a buffer reaches to the end of its last word.
class Buffers {
 public:
  void use(uint8_t* arena) { arena_ = arena, sizes_.clear(); }
  void add(uint64_t address, uint64_t size) { sizes_[address] = (size + kWord - 1) / kWord * kWord; }
  void remove(uint64_t address) { sizes_.erase(address); }
  uint8_t* find(uint64_t address, unsigned size) const {
    auto next = sizes_.upper_bound(address);
    if (next == sizes_.begin()) return nullptr;
    const auto& [start, length] = *std::prev(next);
    return address + size <= start + length ? arena_ + address : nullptr;
  }

 private:
  static constexpr uint64_t kWord = 64;
  uint8_t* arena_ = nullptr;
  std::map<uint64_t, uint64_t> sizes_;
};

struct Bench {
  Buffers buffers;
  std::vector<std::unique_ptr<axi::Memory>> memories;
  std::vector<axi::LiteMaster> controls;
  std::vector<Stream> streams;
  std::vector<std::string> faults;
  std::unique_ptr<dram::Memory> dram;
  int64_t recorded_from = 0, window = 1;
  uint64_t recorded_beats = 0;
  int burst = 1;
  int64_t now = 0;
} bench;

void take(Transfer& t, const Beat& beat) {
  if (t.accepted++ == 0) t.first_cycle = beat.cycle;
  t.last_cycle = beat.cycle;
  const bool full = t.accepted == t.beats;
  t.wrong_last += full != beat.last;
  t.done = full || beat.last;  // a short packet ends the transfer
}

void note(Record& record, const Beat& beat) {
  if (!record.inside) record.packets.push_back({beat.cycle, beat.cycle, 0});
  Packet& packet = record.packets.back();
  packet.last_cycle = beat.cycle, ++packet.beats;
  record.inside = !beat.last;
  const size_t window = size_t((beat.cycle - bench.recorded_from) / bench.window);
  if (window >= record.windows.size()) record.windows.resize(window + 1);
  ++record.windows[window], ++bench.recorded_beats;
}

void report(int channel, int64_t cycle, const std::string& what) {
  if (bench.faults.size() < kFaults)
    bench.faults.push_back(std::to_string(channel) + ":cycle " + std::to_string(cycle) + ": " + what);
}

}  // namespace

extern "C" {

// ---- called by Python -----------------------------------------------------------------------------------------

// `beat_bytes` has the width of each memory port. `arena` is the memory from address 0 on.
void axi_open(uint8_t* arena, int memories, const int* beat_bytes, int controls, int streams) {
  bench = Bench{};
  bench.buffers.use(arena);
  for (int i = 0; i < memories; i++) {
    const auto find = [](uint64_t address, unsigned size) { return bench.buffers.find(address, size); };
    const auto fault = [i](int64_t cycle, const std::string& what) { report(i, cycle, what); };
    bench.memories.push_back(std::make_unique<axi::Memory>(beat_bytes[i], find, fault));
  }
  bench.controls.resize(controls);
  bench.streams.resize(streams);
}

void axi_set_timing(int memory, unsigned read_latency, unsigned write_latency, unsigned stall, uint64_t seed) {
  axi::Timing timing;
  timing.read_latency = read_latency, timing.write_latency = write_latency;
  timing.stall = stall, timing.seed = seed;
  bench.memories[memory]->set_timing(timing);
}

// Puts one memory of `ports` ports behind all memory ports; `port_of` has the port of each.
void axi_set_dram(int ports, const int* port_of, unsigned read_latency, unsigned write_latency, unsigned jitter,
                  unsigned skew, double rate, unsigned interval, unsigned refresh, uint64_t seed) {
  const dram::Timing timing{read_latency, write_latency, jitter, skew, rate, interval, refresh, seed};
  bench.dram = std::make_unique<dram::Memory>(unsigned(ports), timing);
  for (size_t i = 0; i < bench.memories.size(); i++) {
    const unsigned port = unsigned(port_of[i]);
    bench.memories[i]->set_serve([port](int64_t cycle, unsigned beats, bool is_write) {
      return bench.dram->serve(port, cycle, beats, is_write);
    });
  }
}

// From now on streams keep what passes, in windows of `window` cycles; transfers are not followed any more.
void axi_record(int64_t window) {
  bench.recorded_from = bench.now, bench.window = window, bench.recorded_beats = 0;
  for (Stream& stream : bench.streams) stream.record = Record{}, stream.record.on = true;
}

uint64_t axi_recorded_packets(int channel, const Packet** packets) {
  *packets = bench.streams[channel].record.packets.data();
  return bench.streams[channel].record.packets.size();
}

// Whether the last packet of a stream has not ended.
int axi_recorded_inside(int channel) { return bench.streams[channel].record.inside; }
// All beats on all streams.
uint64_t axi_recorded_beats() { return bench.recorded_beats; }

uint64_t axi_recorded_windows(int channel, const uint32_t** windows) {
  *windows = bench.streams[channel].record.windows.data();
  return bench.streams[channel].record.windows.size();
}

void axi_allocate(uint64_t address, uint64_t size) { bench.buffers.add(address, size); }
void axi_free(uint64_t address) { bench.buffers.remove(address); }

// From here on a time slot holds `cycles` clock cycles; until then one, so that a reset can be timed.
void axi_run(int cycles) { bench.burst = cycles; }
int64_t axi_now() { return bench.now; }

void axi_lite_write(int control, uint32_t address, uint32_t value) { bench.controls[control].write(address, value); }
void axi_lite_read(int control, uint32_t address) { bench.controls[control].read(address); }
int axi_lite_is_busy(int control) { return bench.controls[control].is_busy(); }
uint32_t axi_lite_value(int control) { return bench.controls[control].value(); }
int axi_lite_take_error(int control) { return bench.controls[control].take_error(); }

// A transfer of `beats` beats is about to pass; the one before must be done.
void axi_stream_expect(int channel, uint64_t beats) {
  Stream& stream = bench.streams[channel];
  stream.transfer = Transfer{};
  stream.transfer.beats = beats;
  stream.transfer.done = beats == 0;
  for (; !stream.transfer.done && !stream.held.empty(); stream.held.pop_front()) {
    take(stream.transfer, stream.held.front());
  }
}

void axi_stream_transfer(int channel, Transfer* transfer) { *transfer = bench.streams[channel].transfer; }

// The most beats still to come on any stream: at least that many cycles are needed.
uint64_t axi_outstanding() {
  uint64_t most = 0;
  for (const Stream& stream : bench.streams) {
    const Transfer& t = stream.transfer;
    if (!t.done) most = std::max(most, t.beats - t.accepted);
  }
  return most;
}

uint64_t axi_take_violations(int channel, int rule) {
  return std::exchange(bench.streams[channel].violations[rule], 0);
}

// Data beats of a memory port since the last call, and the cycles of the first and the last: reads, then writes.
void axi_take_traffic(int memory, axi::Traffic* traffic) {
  traffic[0] = std::exchange(bench.memories[memory]->reads, {});
  traffic[1] = std::exchange(bench.memories[memory]->writes, {});
}

// Copies the next fault, "MEMORY:cycle CYCLE: WORDS", and returns 1; 0 if there is none.
int axi_take_fault(char* text, int size) {
  if (bench.faults.empty()) return 0;
  std::snprintf(text, size, "%s", bench.faults.front().c_str());
  bench.faults.erase(bench.faults.begin());
  return 1;
}

// ---- called by axi_bfm.sv -------------------------------------------------------------------------------------

void axi_memory_clock(int channel, long long cycle, int master, long long araddr, int ar, int arid, long long awaddr,
                      int aw, int awid, const svBitVecVal* wdata, const svBitVecVal* wstrb, int* slave,
                      svBitVecVal* rdata, int* rid, int* bid) {
  if (size_t(channel) >= bench.memories.size()) return;
  axi::Memory& memory = *bench.memories[channel];
  axi::MasterSignals in;
  in.arvalid = master >> 5 & 1, in.rready = master >> 4 & 1, in.awvalid = master >> 3 & 1;
  in.wvalid = master >> 2 & 1, in.wlast = master >> 1 & 1, in.bready = master & 1;
  in.araddr = araddr, in.arid = arid, in.arlen = ar & 0xFF, in.arsize = ar >> 8 & 7, in.arburst = ar >> 11 & 3;
  in.awaddr = awaddr, in.awid = awid, in.awlen = aw & 0xFF, in.awsize = aw >> 8 & 7, in.awburst = aw >> 11 & 3;
  in.wdata = reinterpret_cast<const uint8_t*>(wdata), in.wstrb = reinterpret_cast<const uint8_t*>(wstrb);
  memory.clock(cycle, in);
  const axi::SlaveSignals& out = memory.out;
  *slave = memory.is_busy() << 10 | out.arready << 9 | out.rvalid << 8 | out.rlast << 7 | out.awready << 6 |
           out.wready << 5 | out.bvalid << 4 | out.rresp << 2 | out.bresp;
  std::memcpy(rdata, out.rdata.data(), out.rdata.size());
  *rid = out.rid, *bid = out.bid;
}

void axi_memory_reset(int channel) {
  if (size_t(channel) < bench.memories.size()) bench.memories[channel]->reset();
}

void axi_lite_clock(int channel, int slave, int rdata, int* master, int* address, int* data) {
  axi::LiteMaster& control = bench.controls[channel];
  axi::LiteSlaveSignals in;
  in.awready = slave >> 8 & 1, in.wready = slave >> 7 & 1, in.bvalid = slave >> 6 & 1, in.arready = slave >> 5 & 1;
  in.rvalid = slave >> 4 & 1, in.bresp = slave >> 2 & 3, in.rresp = slave & 3, in.rdata = rdata;
  control.clock(in);
  const axi::LiteMasterSignals& out = control.out;
  *master = out.awvalid << 4 | out.wvalid << 3 | out.bready << 2 | out.arvalid << 1 | int(out.rready);
  *address = out.awvalid ? out.awaddr : out.araddr;
  *data = out.wdata;
}

void axi_lite_reset(int channel) {
  if (size_t(channel) < bench.controls.size()) bench.controls[channel].reset();
}

void axi_stream_beat(int channel, long long cycle, svBit last) {
  if (size_t(channel) >= bench.streams.size()) return;
  Stream& stream = bench.streams[channel];
  const Beat beat{cycle, bool(last)};
  if (stream.record.on) {
    note(stream.record, beat);
  } else if (stream.transfer.done) {
    stream.held.push_back(beat);
  } else {
    take(stream.transfer, beat);
  }
}

uint64_t axi_tick(long long cycle) {
  bench.now = cycle;
  uint64_t go = 0;
  for (size_t i = 0; i < bench.controls.size(); i++) go |= uint64_t(bench.controls[i].is_busy()) << i;
  return go;
}

int axi_burst() { return bench.burst; }

void axis_violation(int channel, int rule, long long) {
  if (size_t(channel) < bench.streams.size()) ++bench.streams[channel].violations[rule];
}

}  // extern "C"
