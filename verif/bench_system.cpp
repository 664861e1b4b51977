// The yardstick of verif/bench_system.py: a linked system driven by a bare Verilator loop, with the memory and the
// register accesses of its bench on the pins; no cocotb, no monitors, no checks.
//   bench_system MEMORY SCRIPT: the file MEMORY lies behind all memory ports, and is what the system left in the end.
//   SCRIPT has lines "write UNIT OFFSET VALUE", "start" (the clock of the measurement) and "until UNIT OFFSET MASK"
//   (read until one of these bits is set). Prints cycles and CPU seconds from "start" on.
// ports.inc is generated: MEMORY(name) and CONTROL(name) for the ports of the top module, in the order of their
// numbers.
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "Vtop.h"
#include "axi.hpp"
#include "verilated.h"

namespace {

constexpr int64_t kGiveUp = 100'000'000;
constexpr int kResetCycles = 16;
constexpr int kPollCycles = 1024;

// The pins of a memory port of 128 bits.
struct MemoryPins {
  CData &arvalid, &arready, &arid, &arlen, &arsize, &arburst, &rvalid, &rready, &rlast, &rid, &rresp;
  CData &awvalid, &awready, &awid, &awlen, &awsize, &awburst, &wvalid, &wready, &wlast, &bvalid, &bready, &bid, &bresp;
  QData &araddr, &awaddr;
  VlWide<4>&rdata, &wdata;
  SData& wstrb;
};

struct ControlPins {
  CData &awvalid, &awready, &awaddr, &wvalid, &wready, &wstrb, &bvalid, &bready, &bresp;
  CData &arvalid, &arready, &araddr, &rvalid, &rready, &rresp;
  IData &wdata, &rdata;
};

struct MemoryPort {
  MemoryPins pins;
  axi::Memory memory;

  bool is_active() const { return memory.is_busy() || pins.arvalid || pins.awvalid || pins.wvalid; }

  void sample(int64_t cycle) {
    axi::MasterSignals in;
    in.arvalid = pins.arvalid, in.rready = pins.rready, in.awvalid = pins.awvalid;
    in.wvalid = pins.wvalid, in.wlast = pins.wlast, in.bready = pins.bready;
    in.araddr = pins.araddr, in.arid = pins.arid, in.arlen = pins.arlen;
    in.arsize = pins.arsize, in.arburst = pins.arburst;
    in.awaddr = pins.awaddr, in.awid = pins.awid, in.awlen = pins.awlen;
    in.awsize = pins.awsize, in.awburst = pins.awburst;
    in.wdata = reinterpret_cast<const uint8_t*>(pins.wdata.data());
    in.wstrb = reinterpret_cast<const uint8_t*>(&pins.wstrb);
    memory.clock(cycle, in);
  }

  void drive() {
    const axi::SlaveSignals& out = memory.out;
    pins.arready = out.arready, pins.rvalid = out.rvalid, pins.rlast = out.rlast;
    pins.rid = CData(out.rid), pins.rresp = out.rresp;
    if (out.rvalid) std::memcpy(pins.rdata.data(), out.rdata.data(), out.rdata.size());
    pins.awready = out.awready, pins.wready = out.wready;
    pins.bvalid = out.bvalid, pins.bid = CData(out.bid), pins.bresp = out.bresp;
  }
};

struct ControlPort {
  ControlPins pins;
  axi::LiteMaster master{};

  void sample() {
    axi::LiteSlaveSignals in;
    in.awready = pins.awready, in.wready = pins.wready, in.bvalid = pins.bvalid, in.bresp = pins.bresp;
    in.arready = pins.arready, in.rvalid = pins.rvalid, in.rdata = pins.rdata, in.rresp = pins.rresp;
    master.clock(in);
  }

  void drive() {
    const axi::LiteMasterSignals& out = master.out;
    pins.awvalid = out.awvalid, pins.awaddr = CData(out.awaddr), pins.wvalid = out.wvalid;
    pins.wdata = out.wdata, pins.wstrb = CData(out.wstrb), pins.bready = out.bready;
    pins.arvalid = out.arvalid, pins.araddr = CData(out.araddr), pins.rready = out.rready;
  }
};

class Bench {
 public:
  explicit Bench(std::vector<uint8_t>& arena) : arena_(arena) {
#define MEMORY(n)                                                                                                 \
  memories_.push_back(                                                                                            \
      {{top_.n##_ARVALID, top_.n##_ARREADY, top_.n##_ARID,   top_.n##_ARLEN,  top_.n##_ARSIZE,  top_.n##_ARBURST, \
        top_.n##_RVALID,  top_.n##_RREADY,  top_.n##_RLAST,  top_.n##_RID,    top_.n##_RRESP,   top_.n##_AWVALID, \
        top_.n##_AWREADY, top_.n##_AWID,    top_.n##_AWLEN,  top_.n##_AWSIZE, top_.n##_AWBURST, top_.n##_WVALID,  \
        top_.n##_WREADY,  top_.n##_WLAST,   top_.n##_BVALID, top_.n##_BREADY, top_.n##_BID,     top_.n##_BRESP,   \
        top_.n##_ARADDR,  top_.n##_AWADDR,  top_.n##_RDATA,  top_.n##_WDATA,  top_.n##_WSTRB},                    \
       memory(sizeof top_.n##_RDATA)});
#define CONTROL(n)                                                                                             \
  controls_.push_back(                                                                                         \
      {{top_.n##_AWVALID, top_.n##_AWREADY, top_.n##_AWADDR, top_.n##_WVALID, top_.n##_WREADY, top_.n##_WSTRB, \
        top_.n##_BVALID, top_.n##_BREADY, top_.n##_BRESP, top_.n##_ARVALID, top_.n##_ARREADY, top_.n##_ARADDR, \
        top_.n##_RVALID, top_.n##_RREADY, top_.n##_RRESP, top_.n##_WDATA, top_.n##_RDATA}});
#include "ports.inc"
#undef MEMORY
#undef CONTROL
    top_.ap_rst_n = 0;
    for (int i = 0; i < kResetCycles; i++) edge();
    top_.ap_rst_n = 1;
    for (MemoryPort& port : memories_) port.sample(cycle_), port.drive();  // ready when the first request comes
  }

  int64_t cycle() const { return cycle_; }
  bool is_faulty() const { return faulty_; }

  void write(int unit, uint32_t offset, uint32_t value) {
    controls_[unit].master.write(offset, value);
    settle(unit);
  }

  uint32_t read(int unit, uint32_t offset) {
    controls_[unit].master.read(offset);
    settle(unit);
    return controls_[unit].master.value();
  }

  void run(int64_t cycles) {
    for (const int64_t end = cycle_ + cycles; cycle_ < end;) tick();
  }

 private:
  axi::Memory memory(unsigned beat_bytes) {
    const auto find = [this](uint64_t address, unsigned size) {
      return address + size <= arena_.size() ? &arena_[address] : nullptr;
    };
    const auto fault = [this](int64_t cycle, const std::string& what) {
      faulty_ = true;
      std::fprintf(stderr, "cycle %lld: %s\n", static_cast<long long>(cycle), what.c_str());
    };
    return axi::Memory(beat_bytes, find, fault);
  }

  void settle(int unit) {
    while (controls_[unit].master.is_busy() && cycle_ < kGiveUp) tick();
  }

  void edge() {
    top_.ap_clk = 1;
    top_.eval();
    top_.ap_clk = 0;
    top_.eval();
  }

  // The ports' models see the signals of the cycle that ends, and drive those of the next.
  void tick() {
    for (MemoryPort& port : memories_) {
      if (port.is_active()) port.sample(cycle_), moved_.push_back(&port);
    }
    for (ControlPort& port : controls_) {
      if (port.master.is_busy()) port.sample(), answered_.push_back(&port);
    }
    ++cycle_;
    top_.ap_clk = 1;
    top_.eval();
    for (MemoryPort* port : moved_) port->drive();
    for (ControlPort* port : answered_) port->drive();
    moved_.clear(), answered_.clear();
    top_.ap_clk = 0;
    top_.eval();
  }

  Vtop top_;
  std::vector<uint8_t>& arena_;
  std::vector<MemoryPort> memories_;
  std::vector<ControlPort> controls_;
  std::vector<MemoryPort*> moved_;
  std::vector<ControlPort*> answered_;
  int64_t cycle_ = 0;
  bool faulty_ = false;
};

std::vector<uint8_t> read_file(const char* path) {
  std::ifstream file(path, std::ios::binary);
  return std::vector<uint8_t>(std::istreambuf_iterator<char>(file), {});
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return std::fprintf(stderr, "usage: bench_system MEMORY SCRIPT\n"), 2;
  std::vector<uint8_t> arena = read_file(argv[1]);
  std::ifstream script(argv[2]);
  Bench bench(arena);
  int64_t begin = 0;
  std::clock_t clock = 0;
  std::string verb;
  while (script >> verb) {
    if (verb == "start") {
      begin = bench.cycle(), clock = std::clock();
      continue;
    }
    int unit;
    uint32_t offset, value;
    script >> unit >> offset >> value;
    if (verb == "write") bench.write(unit, offset, value);
    if (verb == "until") {
      while (!(bench.read(unit, offset) & value) && bench.cycle() < kGiveUp) bench.run(kPollCycles);
    }
  }
  const double seconds = double(std::clock() - clock) / CLOCKS_PER_SEC;
  std::ofstream(argv[1], std::ios::binary)
      .write(reinterpret_cast<const char*>(arena.data()), std::streamsize(arena.size()));
  std::printf("%lld %.6f\n", static_cast<long long>(bench.cycle() - begin), seconds);
  return bench.is_faulty() || bench.cycle() >= kGiveUp;
}
