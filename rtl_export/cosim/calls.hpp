// Starts and ends calls of the module, by pins or AXI4-Lite registers, with each call's arguments and memory.
#pragma once

#include <deque>
#include <map>
#include <string>
#include <vector>

#include "axi.hpp"
#include "memory.hpp"
#include "pins.hpp"
#include "streams.hpp"

namespace cosim {

// One way of a scalar argument or result: a pin, or a register of an AXI4-Lite slave. `valid` is its ap_vld.
struct Port {
  std::size_t argument;
  std::string name;
  int bits = 0;
  bool is_input = false, is_address = false;
  Pin pin, valid_pin;
  std::string slave;  // "" for a pin
  uint32_t offset = 0, valid_offset = 0;
  Words latched;  // of an output pin with ap_vld
  bool written = false;
};

struct Call {
  std::map<std::size_t, Words> inputs, outputs;
  std::vector<Image> images;
  long start = -1, ready = -1, done = -1;
};

// An AXI4-Lite slave of the module.
class Slave {
 public:
  axi::LiteMaster master;

  Slave(const Model& model, std::string slave) : name_(std::move(slave)) {
    for (std::size_t i = 0; i < std::size(kNames); i++) pins_[i] = Pin(model, name_ + "_" + kNames[i]);
    if (!pins_[0]) throw std::runtime_error("the module has no port " + name_);
  }
  void drive(bool in_reset) {
    if (in_reset) master.reset();
    const axi::LiteMasterSignals& m = master.out;
    const uint64_t values[] = {m.awvalid, m.awaddr,  m.wvalid, m.wdata, m.wstrb,
                               m.bready,  m.arvalid, m.araddr, m.rready};
    for (std::size_t i = 0; i < std::size(values); i++) pins_[i].set(values[i]);
  }
  void sample(long cycle, bool in_reset, Findings& findings) {
    axi::LiteSlaveSignals s;
    s.awready = pins_[9].get(), s.wready = pins_[10].get(), s.bvalid = pins_[11].get(), s.bresp = pins_[12].get();
    s.arready = pins_[13].get(), s.rvalid = pins_[14].get(), s.rdata = pins_[15].get(), s.rresp = pins_[16].get();
    if (in_reset) return;
    if (waiting_ && !(s.rvalid && s.rdata == held_))
      findings.fault(cycle, name_ + ": RVALID or RDATA changed before RREADY");
    waiting_ = s.rvalid && !master.out.rready, held_ = s.rdata;
    started = master.out.wvalid && s.wready && master.out.awaddr == 0 && (master.out.wdata & 1);
    master.clock(s);
    if (master.take_error()) findings.fault(cycle, name_ + ": an access got an error response");
  }
  bool started = false;  // ap_start was written in this cycle

 private:
  static constexpr const char* kNames[] = {"AWVALID", "AWADDR",  "WVALID", "WDATA",   "WSTRB",  "BREADY",
                                           "ARVALID", "ARADDR",  "RREADY", "AWREADY", "WREADY", "BVALID",
                                           "BRESP",   "ARREADY", "RVALID", "RDATA",   "RRESP"};
  std::string name_;
  Pin pins_[17];
  bool waiting_ = false;
  uint32_t held_ = 0;
};

enum class Control { kFree, kPins, kRegisters };

class Caller {
 public:
  std::vector<Call> calls;
  std::vector<Port> ports;
  std::map<std::string, Slave> slaves;
  Control control = Control::kFree;
  bool is_chain = false, step_by_step = false;  // offer a call's beats only when it starts
  std::string control_slave;

  Caller(const Model& model, std::vector<Stream>& streams, std::deque<Bundle>& bundles, Buffers& buffers)
      : streams_(streams),
        bundles_(bundles),
        buffers_(buffers),
        start_(model, "ap_start"),
        done_(model, "ap_done"),
        idle_(model, "ap_idle"),
        ready_(model, "ap_ready"),
        continue_(model, "ap_continue"),
        interrupt_(model, "interrupt") {}

  bool finished() const { return control == Control::kFree ? phase_ == kRunning : current_ == calls.size(); }
  std::size_t progress() const { return steps_; }
  std::string waiting_for() const {
    static constexpr const char* kTexts[] = {"writing its arguments", "ap_ready", "ap_done", "reading its results"};
    return finished() ? "" : "call " + std::to_string(current_) + " is waiting for " + kTexts[phase_];
  }

  void drive(bool in_reset, unsigned stall, Random& random) {
    for (auto& [name, slave] : slaves) slave.drive(in_reset);
    if (in_reset || finished()) {
      start_.set(0), continue_.set(0);
      return;
    }
    if (phase_ == kSetup && !prepared_) prepare();
    if (phase_ == kSetup && !busy()) begin();
    start_.set(control == Control::kPins && phase_ == kStarting);
    acknowledge_ = control == Control::kPins && is_chain && phase_ == kRunning && !random.percent(stall);
    continue_.set(acknowledge_);
  }

  void sample(long cycle, bool in_reset, Findings& findings) {
    for (auto& [name, slave] : slaves) slave.sample(cycle, in_reset, findings);
    if (in_reset) {
      if (done_.get() || interrupt_.get()) findings.fault(cycle, "ap_done or interrupt is high in reset");
      return;
    }
    for (Port& port : ports) {
      if (!port.is_input && port.valid_pin.get()) latch(port);
    }
    if (interrupt_.get() && interrupted_ < 0) interrupted_ = cycle;
    if (finished()) return;
    if (control == Control::kPins) follow_pins(cycle, findings);
    if (control == Control::kRegisters) follow_registers(cycle, findings);
  }

 private:
  enum Phase { kSetup, kStarting, kRunning, kResults };
  static constexpr uint32_t kStartBit = 1, kDoneBit = 2, kContinueBit = 16;
  static constexpr uint32_t kGlobalEnable = 4, kEnable = 8, kStatus = 12;

  static constexpr int kInterruptCycles = 8;  // until it follows its status

  bool busy() const {
    for (const auto& [name, slave] : slaves) {
      if (slave.master.is_busy()) return true;
    }
    return false;
  }
  void enter(Phase phase) { phase_ = phase, steps_++; }

  // Hand over the arguments and the memory of the current call.
  void prepare() {
    prepared_ = true;
    if (calls.empty()) return;
    Call& call = calls[current_];
    buffers_.load(call.images);
    if (interrupt_ && current_ == 0) {
      slaves.at(control_slave).master.write(kGlobalEnable, 1);
      slaves.at(control_slave).master.write(kEnable, 1);
    }
    for (Port& port : ports) {
      port.written = false;
      if (port.is_input) give(port, call);
    }
  }

  void give(Port& port, const Call& call) {
    Words words((port.bits + 31) / 32);
    if (port.is_address) {
      uint64_t address = 0;
      for (const Image& image : call.images) {
        if (image.argument == port.argument) address = image.address;
      }
      words.resize(2), words[0] = uint32_t(address), words[1] = uint32_t(address >> 32);
    } else if (const auto found = call.inputs.find(port.argument); found != call.inputs.end()) {
      std::copy_n(found->second.begin(), std::min(words.size(), found->second.size()), words.begin());
    }
    if (port.slave.empty()) return port.pin.store(words.data());
    for (std::size_t i = 0; i < words.size(); i++) slaves.at(port.slave).master.write(port.offset + 4 * i, words[i]);
  }

  void begin() {
    for (Stream& stream : streams_) {
      const bool all = control == Control::kFree || !step_by_step;
      if (stream.is_input) stream.allowed = all ? stream.total() : stream.ends[current_];
    }
    if (control == Control::kRegisters) slaves.at(control_slave).master.write(0, kStartBit);
    enter(control == Control::kFree ? kRunning : kStarting);
  }

  void follow_pins(long cycle, Findings& findings) {
    Call& call = calls[current_];
    if (phase_ == kSetup) {
      if (done_.get()) findings.fault(cycle, "ap_done is high before ap_start");
      return;
    }
    if (call.start < 0) call.start = cycle;
    if (phase_ == kStarting && idle_.get() && cycle > call.start + 1)
      findings.fault(cycle, "ap_idle is high in a call");
    if (phase_ == kStarting && ready_.get()) call.ready = cycle, enter(kRunning);
    if (done_.get() && call.done < 0) {
      call.done = cycle;
      if (phase_ == kStarting) findings.fault(cycle, "ap_done comes before ap_ready");
      for (Port& port : ports) {
        if (!port.is_input && !port.valid_pin && port.pin) latch(port);
      }
      compare_call(cycle, findings);
    }
    if (call.done >= 0 && (!is_chain || acknowledge_)) next();
  }

  void follow_registers(long cycle, Findings& findings) {
    Call& call = calls[current_];
    Slave& slave = slaves.at(control_slave);
    if (slave.started) call.start = cycle;
    if (phase_ == kStarting && call.start >= 0 && !slave.master.is_busy()) {
      polling_ = false;
      enter(kRunning);
    }
    if (phase_ == kRunning && !slave.master.is_busy()) {
      if (polling_ && slave.master.value() & kDoneBit) {
        call.done = interrupted_ >= call.start ? interrupted_ : cycle;
        if (interrupt_ && interrupted_ < call.start) findings.fault(cycle, "ap_done is set but interrupt is not");
        if (interrupt_) slave.master.write(kStatus, 1);
        if (is_chain) slave.master.write(0, kContinueBit);
        result_ = 0, asked_ = false;
        enter(kResults);
      } else {
        slave.master.read(0);
        polling_ = true;
      }
    }
    if (phase_ == kResults && !busy() && read_results()) {
      if (interrupt_.get() && ++still_high_ <= kInterruptCycles) return;
      if (interrupt_.get()) findings.fault(cycle, "interrupt stays high after its status was cleared");
      still_high_ = 0;
      interrupted_ = -1;
      compare_call(cycle, findings);
      next();
    }
  }

  // Read the registers of the results one word after the other; true when all are there.
  bool read_results() {
    for (; result_ < ports.size(); result_++) {
      Port& port = ports[result_];
      if (port.is_input || port.slave.empty()) continue;
      axi::LiteMaster& master = slaves.at(port.slave).master;
      const std::size_t words = (port.bits + 31) / 32;
      if (asked_) {
        if (word_ == words) port.written = port.written || (master.value() & 1);
        if (word_ < words) port.latched.push_back(master.value());
        word_++;
      } else {
        word_ = 0, asked_ = true, port.latched.clear();
        port.written = port.valid_offset == 0;
      }
      if (word_ < words + (port.valid_offset ? 1 : 0)) {
        master.read(word_ < words ? port.offset + 4 * word_ : port.valid_offset);
        return false;
      }
      asked_ = false;
    }
    return true;
  }

  void latch(Port& port) {
    port.latched.resize(port.pin.words());
    port.pin.load(port.latched.data());
    port.written = true;
  }

  void compare_call(long cycle, Findings& findings) {
    Call& call = calls[current_];
    for (const Port& port : ports) {
      if (port.is_input) continue;
      const auto expected = call.outputs.find(port.argument);
      if (expected == call.outputs.end()) continue;
      const auto before = call.inputs.find(port.argument);
      const bool unchanged = before != call.inputs.end() && before->second == expected->second;
      if (!port.written && unchanged) continue;
      Words want = expected->second;
      want.resize((port.bits + 31) / 32);
      if (port.bits % 32) want.back() &= (1u << port.bits % 32) - 1;
      if (!port.written || port.latched != want) {
        findings.add({current_, port.name, "value", hex(want.data(), port.bits),
                      port.written ? hex(port.latched.data(), port.bits) : "not written", 0, current_, cycle});
      }
    }
    buffers_.compare(call.images, current_, cycle, findings);
    for (Bundle& bundle : bundles_) bundle.end_call();
  }

  void next() {
    current_++;
    prepared_ = false;
    enter(kSetup);
  }

  std::vector<Stream>& streams_;
  std::deque<Bundle>& bundles_;
  Buffers& buffers_;
  Pin start_, done_, idle_, ready_, continue_, interrupt_;
  Phase phase_ = kSetup;
  bool prepared_ = false, acknowledge_ = false, polling_ = false, asked_ = false;
  int still_high_ = 0;
  std::size_t current_ = 0, steps_ = 0, result_ = 0, word_ = 0;
  long interrupted_ = -1;
};

}  // namespace cosim
