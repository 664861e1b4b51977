// AXI4-Stream: plays beats into a port of the module, or takes them out and compares.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "pins.hpp"

namespace cosim {

constexpr const char* kFields[] = {"TDATA", "TKEEP", "TSTRB", "TUSER", "TLAST", "TID", "TDEST"};

// One stream of the module with the beats of all calls. `ends[k]` is how many beats there are up to the end of call k.
class Stream {
 public:
  std::string name;
  bool is_input = false;
  std::vector<std::size_t> ends;
  std::size_t beats = 0;    // that crossed
  std::size_t surplus = 0;  // of these came after all that the C simulation has
  std::size_t allowed = 0;  // of an input: may be offered now
  long first_cycle = -1, last_cycle = -1;
  std::vector<long> begin_cycles, end_cycles;  // of each call's first and last beat, -1: it has none

  Stream(const Model& model, std::string stream)
      : name(std::move(stream)), valid_(model, name + "_TVALID"), ready_(model, name + "_TREADY") {
    for (const char* field : kFields) {
      Pin pin(model, name + "_" + field);
      if (pin) fields_.push_back({field, pin}), size_ += pin.words();
    }
    for (int i = 0; i < model.count; i++) {
      if (name + "_TVALID" == model.signals[i].name) is_input = model.signals[i].is_input;
    }
    if (!valid_ || !ready_ || fields_.empty()) throw std::runtime_error("the module has no stream " + name);
    seen_.resize(size_), held_.resize(size_);
  }

  std::size_t total() const { return words_.size() / size_; }
  bool complete() const { return beats >= total(); }

  // Add the beats of the next call. A beat that has other words than the port is an error of the bench.
  void add_call(const Words& words, std::size_t items) {
    if (words.size() != items * size_)
      throw std::runtime_error("stream " + name + ": a beat of the C simulation has " +
                               std::to_string(items ? words.size() / items : 0) + " words, the port has " +
                               std::to_string(size_));
    words_.insert(words_.end(), words.begin(), words.end());
    ends.push_back(total());
    begin_cycles.push_back(-1), end_cycles.push_back(-1);
  }

  void drive(bool in_reset, unsigned stall, Random& random) {
    const bool go = !in_reset && !random.percent(stall);
    if (!is_input) {
      ready_.set(was_ready_ = go);
      return;
    }
    if (!offered_ && go && beats < allowed) {
      offered_ = true;
      put(&words_[beats * size_]);
    } else if (!offered_) {
      for (uint32_t& word : seen_) word = random.next();  // nothing that the module may use
      put(seen_.data());
    }
    valid_.set(offered_);
  }

  void sample(long cycle, bool in_reset, Findings& findings) {
    if (in_reset) {
      if (is_input && ready_.get()) findings.fault(cycle, name + ": TREADY is high in reset");
      if (!is_input && valid_.get()) findings.fault(cycle, name + ": TVALID is high in reset");
    } else if (is_input) {
      if (offered_ && ready_.get()) offered_ = false, crossed(cycle);
    } else {
      take(cycle, findings);
    }
  }

 private:
  struct Field {
    const char* name;
    Pin pin;
  };

  void put(const uint32_t* words) {
    for (const Field& field : fields_) field.pin.store(words), words += field.pin.words();
  }

  std::size_t call() const { return std::upper_bound(ends.begin(), ends.end(), beats) - ends.begin(); }

  void crossed(long cycle) {
    const std::size_t call = this->call();
    if (call < ends.size()) {
      if (begin_cycles[call] < 0) begin_cycles[call] = cycle;
      end_cycles[call] = cycle;
    }
    if (beats++ == 0) first_cycle = cycle;
    last_cycle = cycle;
  }

  void take(long cycle, Findings& findings) {
    const bool valid = valid_.get();
    if (valid) {
      uint32_t* word = seen_.data();
      for (const Field& field : fields_) field.pin.load(word), word += field.pin.words();
    }
    if (waiting_ && !valid) findings.fault(cycle, name + ": TVALID fell before TREADY");
    if (waiting_ && valid && seen_ != held_) findings.fault(cycle, name + ": the beat changed before TREADY");
    if (valid && was_ready_) {
      compare(cycle, findings);
      crossed(cycle);
    }
    waiting_ = valid && !was_ready_;
    if (waiting_) held_ = seen_;
  }

  void compare(long cycle, Findings& findings) {
    if (complete()) surplus++;
    if (beats >= total()) return;
    const uint32_t *got = seen_.data(), *expected = &words_[beats * size_];
    for (const Field& field : fields_) {
      const std::size_t count = field.pin.words(), number = call();
      if (!std::equal(got, got + count, expected)) {
        findings.add({number, name, field.name, hex(expected, field.pin.bits()), hex(got, field.pin.bits()),
                      beats - (number ? ends[number - 1] : 0), beats, cycle});
      }
      got += count, expected += count;
    }
  }

  Pin valid_, ready_;
  std::vector<Field> fields_;
  std::size_t size_ = 0;  // words of a beat
  Words words_, seen_, held_;
  bool offered_ = false, waiting_ = false, was_ready_ = false;
};

}  // namespace cosim
