// The memory behind pointer arguments, and the module's m_axi ports to it (axi::Memory does the protocol).
#pragma once

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "axi.hpp"
#include "pins.hpp"

namespace cosim {

// What lies behind one pointer of one call, as the C simulation recorded it.
struct Image {
  std::size_t argument;
  std::string name;
  uint64_t host, host_bytes, bus_bytes;  // address, and bytes of an element there and on the bus
  std::size_t depth;
  const uint8_t *before = nullptr, *after = nullptr;
  uint64_t address = 0;  // that the module gets

  Image(std::string argument_name, const Record& record)
      : argument(record.argument),
        name(std::move(argument_name)),
        host(record.words[0] | uint64_t(record.words[1]) << 32),
        host_bytes(record.words[2]),
        bus_bytes(record.words[3]),
        depth(record.items),
        before(bytes(record)) {}
  static const uint8_t* bytes(const Record& record) { return reinterpret_cast<const uint8_t*>(&record.words[4]); }
  uint64_t host_end() const { return host + depth * host_bytes; }
  uint64_t size() const { return depth * bus_bytes; }
};

// Buffers at 64-bit addresses. Those that overlap in the C simulation overlap here.
class Buffers {
 public:
  // Lay out and fill the memory of one call; gives each image its address.
  void load(std::vector<Image>& images) {
    std::sort(images.begin(), images.end(), [](const Image& a, const Image& b) { return a.host < b.host; });
    regions_.clear();
    uint64_t host_end = 0;
    const Image* first = nullptr;
    for (Image& image : images) {
      if (!first || image.host >= host_end) first = &image, add_region(image);
      if (image.host_bytes != first->host_bytes)
        throw std::runtime_error("arguments '" + first->name + "' and '" + image.name +
                                 "' share memory but have elements of different sizes");
      Region& region = regions_.back();
      image.address = region.base + (image.host - first->host) / image.host_bytes * image.bus_bytes;
      region.end = std::max(region.end, image.address + image.size());
      region.names += (region.names.empty() ? "'" : ", '") + image.name + "'";
      host_end = std::max(host_end, image.host_end());
    }
    for (Region& region : regions_)
      region.bytes.assign((region.end + kSlack - 1) / kSlack * kSlack - region.from(), kFiller);
    for (const Image& image : images) std::copy_n(image.before, image.size(), find(image.address, 1));
  }

  // The bytes of whole beats that touch a buffer; null elsewhere.
  uint8_t* find(uint64_t address, unsigned size) {
    for (Region& region : regions_) {
      if (address >= region.from() && address + size <= region.from() + region.bytes.size())
        return &region.bytes[address - region.from()];
    }
    return nullptr;
  }

  void compare(const std::vector<Image>& images, std::size_t call, long cycle, Findings& findings) {
    for (const Image& image : images) {
      if (!image.after) continue;
      const uint8_t* got = find(image.address, 1);
      if (!std::memcmp(got, image.after, image.size())) continue;
      for (std::size_t i = 0; i < image.depth; i++) {
        const uint8_t *have = got + i * image.bus_bytes, *want = image.after + i * image.bus_bytes;
        if (std::memcmp(have, want, image.bus_bytes))
          findings.add(
              {call, image.name, "memory", text(want, image.bus_bytes), text(have, image.bus_bytes), i, i, cycle});
      }
    }
    for (const Region& region : regions_) {
      const auto begin = region.bytes.begin();
      const auto filler = [](uint8_t byte) { return byte == kFiller; };
      if (!std::all_of(begin, begin + (region.base - region.from()), filler) ||
          !std::all_of(begin + (region.end - region.from()), region.bytes.end(), filler))
        findings.fault(cycle, "bytes beside the memory of " + region.names + " were written");
    }
  }

  std::string describe() const {
    std::string text;
    char line[80];
    for (const Region& region : regions_) {
      std::snprintf(line, sizeof line, " at [%#llx, %#llx)", static_cast<unsigned long long>(region.base),
                    static_cast<unsigned long long>(region.end));
      text += (text.empty() ? "" : ", ") + region.names + line;
    }
    return text.empty() ? "no argument has memory in this call" : text;
  }

 private:
  static constexpr uint64_t kFirst = 0x4'0000'0000, kGap = 0x10000, kSlack = 128;
  static constexpr uint8_t kFiller = 0xA5;
  struct Region {
    uint64_t base, end;
    std::string names;
    std::vector<uint8_t> bytes;
    uint64_t from() const { return base / kSlack * kSlack; }
  };

  void add_region(const Image& image) {
    const uint64_t last = regions_.empty() ? kFirst : regions_.back().end;
    const uint64_t base = (last + 2 * kGap - 1) / kGap * kGap + start(image);
    regions_.push_back({base, base, "", {}});
  }

  // Where a buffer starts in its beat, as far as C++ aligns buffers of such elements.
  static uint64_t start(const Image& image) {
    return image.bus_bytes >= 16 ? 0 : image.host % 16 / image.bus_bytes * image.bus_bytes;
  }
  static std::string text(const uint8_t* bytes, std::size_t size) {
    Words words((size + 3) / 4);
    std::memcpy(words.data(), bytes, size);
    return hex(words.data(), 8 * size);
  }

  std::vector<Region> regions_;
};

// One m_axi port.
class Bundle {
 public:
  std::string name;
  uint64_t read_cycles = 0, write_cycles = 0, reads = 0, writes = 0, read_bursts = 0, write_bursts = 0;

  Bundle(const Model& model, std::string bundle, Buffers& buffers, Findings& findings)
      : name(std::move(bundle)),
        model_(model),
        data_(pin("WDATA")),
        memory_(
            data_.bits() / 8, [&buffers](uint64_t address, unsigned size) { return buffers.find(address, size); },
            [this, &buffers, &findings](int64_t cycle, const std::string& what) {
              const bool outside = what.find("no memory") != std::string::npos;
              findings.fault(cycle, name + ": " + what + (outside ? "; " + buffers.describe() : ""));
            }) {
    if (!data_) throw std::runtime_error("the module has no port " + name);
    for (std::size_t i = 0; i < std::size(kOutputs); i++) outputs_[i] = pin(kOutputs[i]);
    for (std::size_t i = 0; i < std::size(kInputs); i++) inputs_[i] = pin(kInputs[i]);
  }

  void set_timing(const axi::Timing& timing) { memory_.set_timing(timing); }
  uint64_t beats() const { return reads + writes + memory_.reads.beats + memory_.writes.beats; }

  void drive(bool in_reset) {
    if (in_reset) memory_.reset();
    const axi::SlaveSignals& s = memory_.out;
    const uint64_t values[] = {s.arready, s.awready, s.wready, s.rvalid, s.rlast,
                               s.rid,     s.rresp,   s.bvalid, s.bid,    s.bresp};
    for (std::size_t i = 0; i < std::size(values); i++) inputs_[i].set(values[i]);
    words_.assign((s.rdata.size() + 3) / 4, 0);
    std::memcpy(words_.data(), s.rdata.data(), s.rdata.size());
    inputs_[kReadData].store(words_.data());
  }

  void sample(long cycle, bool in_reset, Findings& findings) {
    if (in_reset) {
      for (int i : {0, 1, 2}) {
        if (outputs_[i].get()) findings.fault(cycle, name + ": " + kOutputs[i] + " is high in reset");
      }
      return;
    }
    axi::MasterSignals m;
    m.arvalid = outputs_[0].get(), m.awvalid = outputs_[1].get(), m.wvalid = outputs_[2].get();
    m.wlast = outputs_[3].get(), m.rready = outputs_[4].get(), m.bready = outputs_[5].get();
    m.araddr = outputs_[6].get(), m.arid = outputs_[7].get(), m.arlen = outputs_[8].get();
    m.arsize = outputs_[9].get(), m.arburst = outputs_[10].get();
    m.awaddr = outputs_[11].get(), m.awid = outputs_[12].get(), m.awlen = outputs_[13].get();
    m.awsize = outputs_[14].get(), m.awburst = outputs_[15].get();
    m.wdata = data_.raw(), m.wstrb = outputs_[16].raw();
    memory_.clock(cycle, m);
  }

  // Add what this call moved to the totals.
  void end_call() {
    add(memory_.reads, reads, read_bursts, read_cycles);
    add(memory_.writes, writes, write_bursts, write_cycles);
  }

 private:
  static constexpr const char* kOutputs[] = {"ARVALID", "AWVALID", "WVALID", "WLAST",   "RREADY",  "BREADY",
                                             "ARADDR",  "ARID",    "ARLEN",  "ARSIZE",  "ARBURST", "AWADDR",
                                             "AWID",    "AWLEN",   "AWSIZE", "AWBURST", "WSTRB"};
  static constexpr const char* kInputs[] = {"ARREADY", "AWREADY", "WREADY", "RVALID", "RLAST", "RID",
                                            "RRESP",   "BVALID",  "BID",    "BRESP",  "RDATA"};
  static constexpr std::size_t kReadData = 10;

  Pin pin(const char* signal) const { return Pin(model_, name + "_" + signal); }
  static void add(axi::Traffic& traffic, uint64_t& beats, uint64_t& bursts, uint64_t& cycles) {
    beats += traffic.beats, bursts += traffic.bursts;
    if (traffic.beats) cycles += traffic.last_cycle - traffic.first_cycle + 1;
    traffic = {};
  }

  const Model& model_;
  Pin data_, outputs_[17], inputs_[11];
  axi::Memory memory_;
  Words words_;
};

}  // namespace cosim
