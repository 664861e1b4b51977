// AXI4 memory and AXI4-Lite master for benches, without a simulator: call clock() once at each rising edge with the
// signals of the cycle that ends; afterwards `out` has the signals of the cycle that starts. All outputs are
// registered.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <deque>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace axi {

constexpr int kDecodeError = 3;        // DECERR: no memory there
constexpr unsigned kPageBytes = 4096;  // no burst crosses it (IHI 0022, A3.4.1)

// xorshift64*: the same draws for the same seed.
class Draws {
 public:
  explicit Draws(uint64_t seed = 1) : state_(seed * 0x9E3779B97F4A7C15ull | 1) {}
  // True in `share` of 2^32 draws.
  bool draw(uint32_t share) { return share != 0 && next() < share; }
  uint32_t below(uint32_t end) { return end ? next() % end : 0; }

 private:
  uint32_t next() {
    state_ ^= state_ >> 12, state_ ^= state_ << 25, state_ ^= state_ >> 27;
    return uint32_t((state_ * 0x2545F4914F6CDD1Dull) >> 32);
  }

  uint64_t state_;
};

// What the master drives. Pointers are to little-endian bytes; `wstrb` has one bit a byte of `wdata`.
struct MasterSignals {
  bool arvalid = false, rready = false, awvalid = false, wvalid = false, wlast = false, bready = false;
  uint64_t araddr = 0, awaddr = 0;
  uint32_t arid = 0, awid = 0;
  uint8_t arlen = 0, arsize = 0, arburst = 1, awlen = 0, awsize = 0, awburst = 1;
  const uint8_t *wdata = nullptr, *wstrb = nullptr;
};

struct SlaveSignals {
  bool arready = false, rvalid = false, rlast = false, awready = false, wready = false, bvalid = false;
  uint32_t rid = 0, bid = 0;
  uint8_t rresp = 0, bresp = 0;
  std::vector<uint8_t> rdata;
};

// Traffic in one direction since it was cleared. Cycles are those of the data beats.
struct Traffic {
  uint64_t bursts = 0, beats = 0;
  int64_t first_cycle = -1, last_cycle = -1;

  void count(int64_t cycle) {
    if (beats++ == 0) first_cycle = cycle;
    last_cycle = cycle;
  }
};

// How the memory behaves. Latencies in cycles: from an address to its first data, from the last data to its response.
// Up to `jitter` cycles are added to each. `stall`: the share of cycles, of 2^32, in which a channel does not move,
// drawn for each channel.
struct Timing {
  unsigned read_latency = 1, write_latency = 1, jitter = 0;
  unsigned outstanding = 16;  // bursts in each direction
  uint32_t stall = 0;
  uint64_t seed = 1;
};

// One port to a memory. Broken rules and accesses that have no memory go to `fault`; they do not stop the bench.
class Memory {
 public:
  // Gives the bytes [address, address + size), or null if they are not memory.
  using Find = std::function<uint8_t*(uint64_t address, unsigned size)>;
  using Fault = std::function<void(int64_t cycle, const std::string& what)>;

  Memory(unsigned beat_bytes, Find find, Fault fault)
      : beat_bytes_(beat_bytes), find_(std::move(find)), fault_(std::move(fault)) {
    out.rdata.assign(beat_bytes, 0);
  }

  SlaveSignals out;
  Traffic reads, writes;

  void set_timing(const Timing& timing) { timing_ = timing, draws_ = Draws(timing.seed); }

  // Lets something else than the latencies say when a burst is served: the cycle of its first data, or of its response.
  using Serve = std::function<int64_t(int64_t cycle, unsigned beats, bool is_write)>;
  void set_serve(Serve serve) { serve_ = std::move(serve); }

  // True if a burst is under way; while it is false and the master is silent, clock() may be left out.
  bool is_busy() const { return !reads_.empty() || !writes_.empty() || !data_.empty() || out.rvalid || out.bvalid; }

  void reset() {
    const std::size_t size = out.rdata.size();
    out = SlaveSignals{}, out.rdata.assign(size, 0);
    reads_.clear(), writes_.clear(), data_.clear();
    previous_ = Previous{};
  }

  void clock(int64_t cycle, const MasterSignals& in) {
    check_stable(cycle, in);
    take_addresses(cycle, in);
    if (in.wvalid && out.wready) take_data(cycle, in);
    write(cycle);
    remember(in);
    drive_read(cycle, in.rready);
    drive_response(cycle, in.bready);
    out.arready = reads_.size() < timing_.outstanding && !draws_.draw(timing_.stall);
    out.awready = writes_.size() < timing_.outstanding && !draws_.draw(timing_.stall);
    out.wready = data_.size() < kDataBeats && !draws_.draw(timing_.stall);
  }

 private:
  static constexpr std::size_t kDataBeats = 256;  // that may come before their address

  struct Data {
    std::vector<uint8_t> bytes, strobes;
    bool last;
  };
  struct Burst {
    uint64_t address;
    unsigned left;  // beats
    uint32_t id;
    int64_t due;  // cycle of the first data, or of the response
    uint8_t response;
    std::vector<Data> data;  // of a write, until its response
  };
  // The master's signals that waited, and their payload: they must stay.
  struct Previous {
    bool ar = false, aw = false, w = false, wlast = false;
    uint64_t araddr = 0, awaddr = 0;
    uint8_t arlen = 0, awlen = 0;
    std::vector<uint8_t> wdata, wstrb;
  };

  std::size_t strobe_bytes() const { return (beat_bytes_ + 7) / 8; }

  void check_stable(int64_t cycle, const MasterSignals& in) {
    const Previous& p = previous_;
    if (p.ar && !(in.arvalid && in.araddr == p.araddr && in.arlen == p.arlen))
      fault_(cycle, "ARVALID or its address changed before ARREADY");
    if (p.aw && !(in.awvalid && in.awaddr == p.awaddr && in.awlen == p.awlen))
      fault_(cycle, "AWVALID or its address changed before AWREADY");
    if (p.w && !(in.wvalid && in.wlast == p.wlast && !std::memcmp(in.wdata, p.wdata.data(), beat_bytes_) &&
                 !std::memcmp(in.wstrb, p.wstrb.data(), strobe_bytes())))
      fault_(cycle, "WVALID or its data changed before WREADY");
  }

  void remember(const MasterSignals& in) {
    Previous& p = previous_;
    p.ar = in.arvalid && !out.arready, p.araddr = in.araddr, p.arlen = in.arlen;
    p.aw = in.awvalid && !out.awready, p.awaddr = in.awaddr, p.awlen = in.awlen;
    p.w = in.wvalid && !out.wready, p.wlast = in.wlast;
    if (p.w) {
      p.wdata.assign(in.wdata, in.wdata + beat_bytes_);
      p.wstrb.assign(in.wstrb, in.wstrb + strobe_bytes());
    }
  }

  void take_addresses(int64_t cycle, const MasterSignals& in) {
    if (in.arvalid && out.arready) {
      check_burst(cycle, "read", in.araddr, in.arlen, in.arsize, in.arburst);
      const unsigned beats = in.arlen + 1u;
      const int64_t due = serve_ ? serve_(cycle, beats, false) : cycle + timing_.read_latency + jitter();
      reads_.push_back({in.araddr, beats, in.arid, due, 0, {}});
      ++reads.bursts;
    }
    if (in.awvalid && out.awready) {
      check_burst(cycle, "write", in.awaddr, in.awlen, in.awsize, in.awburst);
      writes_.push_back({in.awaddr, in.awlen + 1u, in.awid, 0, 0, {}});
      ++writes.bursts;
    }
  }

  void check_burst(int64_t cycle, const char* kind, uint64_t address, unsigned length, unsigned size, unsigned burst) {
    const uint64_t end = address + uint64_t(length + 1) * beat_bytes_ - 1;
    if (burst != 1) fault_(cycle, text("%s burst at %#llx: type %u is not INCR", kind, address, burst));
    if (1u << size != beat_bytes_)
      fault_(cycle, text("%s burst at %#llx: size %u is not the port's width", kind, address, size));
    if (address % beat_bytes_) fault_(cycle, text("%s burst at %#llx: address is not a whole beat", kind, address));
    if (address / kPageBytes != end / kPageBytes)
      fault_(cycle, text("%s burst at %#llx: %u beats cross a 4 KiB boundary", kind, address, length + 1));
  }

  template <class... Values>
  static std::string text(const char* format, const char* kind, uint64_t address, Values... values) {
    char line[160];
    std::snprintf(line, sizeof line, format, kind, static_cast<unsigned long long>(address), values...);
    return line;
  }

  void take_data(int64_t cycle, const MasterSignals& in) {
    data_.push_back({{in.wdata, in.wdata + beat_bytes_}, {in.wstrb, in.wstrb + strobe_bytes()}, in.wlast});
    writes.count(cycle);
  }

  unsigned jitter() { return draws_.below(timing_.jitter + 1); }

  // Give data to the bursts whose address is there. Bursts that have all their data wait in writes_ for their response.
  void write(int64_t cycle) {
    for (Burst& burst : writes_) {
      for (; burst.left && !data_.empty(); data_.pop_front(), --burst.left) {
        const uint64_t address = burst.address + burst.data.size() * beat_bytes_;
        if (data_.front().last != (burst.left == 1))
          fault_(cycle, text("%s beat for %#llx: WLAST is %u", "write", address, data_.front().last));
        burst.data.push_back(std::move(data_.front()));
        if (burst.left == 1) {
          const unsigned beats = unsigned(burst.data.size());
          burst.due = serve_ ? serve_(cycle, beats, true) : cycle + timing_.write_latency + jitter();
        }
      }
      if (burst.left) return;
    }
  }

  // Data is in memory when its response says so, not before: a master that does not wait reads what was there.
  void store(int64_t cycle, Burst& burst) {
    for (const Data& data : burst.data) {
      store(cycle, burst, data);
      burst.address += beat_bytes_;
    }
  }

  void store(int64_t cycle, Burst& burst, const Data& data) {
    const auto strobe = [&](unsigned i) { return data.strobes[i / 8] >> i % 8 & 1; };
    for (unsigned i = 0; i < beat_bytes_; i++) {
      if (!strobe(i)) continue;
      unsigned end = i;
      while (end < beat_bytes_ && strobe(end)) end++;
      if (uint8_t* bytes = find_(burst.address + i, end - i)) {
        std::memcpy(bytes, &data.bytes[i], end - i);
      } else {
        burst.response = kDecodeError;
        fault_(cycle, text("%s access to [%#llx, %#llx), which is no memory", "write", burst.address + i,
                           static_cast<unsigned long long>(burst.address + end)));
      }
      i = end;
    }
  }

  void drive_read(int64_t cycle, bool rready) {
    if (out.rvalid && !rready) return;
    if (out.rvalid) reads.count(cycle);
    out.rvalid = !reads_.empty() && cycle + 1 >= reads_.front().due && !draws_.draw(timing_.stall);
    if (!out.rvalid) return;
    Burst& burst = reads_.front();
    const uint8_t* bytes = find_(burst.address, beat_bytes_);
    if (bytes) {
      std::memcpy(out.rdata.data(), bytes, beat_bytes_);
    } else {
      fault_(cycle, text("%s access to [%#llx, %#llx), which is no memory", "read", burst.address,
                         static_cast<unsigned long long>(burst.address + beat_bytes_)));
    }
    out.rresp = bytes ? 0 : kDecodeError;
    out.rid = burst.id;
    out.rlast = burst.left == 1;
    burst.address += beat_bytes_;
    if (--burst.left == 0) reads_.pop_front();
  }

  void drive_response(int64_t cycle, bool bready) {
    if (out.bvalid && !bready) return;
    out.bvalid = !writes_.empty() && writes_.front().left == 0 && cycle + 1 >= writes_.front().due &&
                 !draws_.draw(timing_.stall);
    if (!out.bvalid) return;
    store(cycle, writes_.front());
    out.bid = writes_.front().id;
    out.bresp = writes_.front().response;
    writes_.pop_front();
  }

  unsigned beat_bytes_;
  Find find_;
  Fault fault_;
  Serve serve_;
  Timing timing_;
  Draws draws_;
  std::deque<Burst> reads_, writes_;
  std::deque<Data> data_;
  Previous previous_;
};

// ---- AXI4-Lite ------------------------------------------------------------------------------------------------------

struct LiteMasterSignals {
  bool awvalid = false, wvalid = false, bready = false, arvalid = false, rready = false;
  uint32_t awaddr = 0, wdata = 0, wstrb = 0xF, araddr = 0;
};

struct LiteSlaveSignals {
  bool awready = false, wready = false, bvalid = false, arready = false, rvalid = false;
  uint32_t rdata = 0;
  uint8_t bresp = 0, rresp = 0;
};

// Makes accesses of 32 bits one after the other, in the order of the calls.
class LiteMaster {
 public:
  LiteMasterSignals out;

  void write(uint32_t address, uint32_t value) { queue_.push_back({true, address, value}); }
  void read(uint32_t address) { queue_.push_back({false, address, 0}); }
  // True until the last access is answered.
  bool is_busy() const { return busy_ || !queue_.empty(); }
  // The value of the last read, and whether any access since the last call got an error response.
  uint32_t value() const { return value_; }
  bool take_error() { return std::exchange(error_, false); }

  void reset() { out = LiteMasterSignals{}, queue_.clear(), busy_ = false; }

  void clock(const LiteSlaveSignals& in) {
    if (out.awvalid && in.awready) out.awvalid = false;
    if (out.wvalid && in.wready) out.wvalid = false;
    if (out.arvalid && in.arready) out.arvalid = false;
    if (out.bready && in.bvalid) out.bready = busy_ = false, error_ |= in.bresp != 0;
    if (out.rready && in.rvalid) out.rready = busy_ = false, error_ |= in.rresp != 0, value_ = in.rdata;
    if (busy_ || queue_.empty()) return;
    start(queue_.front());
    queue_.pop_front();
  }

 private:
  struct Access {
    bool is_write;
    uint32_t address, value;
  };

  void start(const Access& access) {
    busy_ = true;
    if (access.is_write) {
      out.awvalid = out.wvalid = out.bready = true;
      out.awaddr = access.address, out.wdata = access.value;
    } else {
      out.arvalid = out.rready = true;
      out.araddr = access.address;
    }
  }

  std::deque<Access> queue_;
  bool busy_ = false, error_ = false;
  uint32_t value_ = 0;
};

}  // namespace axi
