// The player: recorded traffic into a Verilated module, with everything that comes out compared.
//
//   player PLAN TRAFFIC STALL SEED LATENCY TIMEOUT
//
// PLAN says what belongs to which ports, a line each (plan.py writes it):
//
//   control free | control pins hs|chain | control registers hs|chain SLAVE
//   stream ARGUMENT NAME
//   pin ARGUMENT NAME in|out PIN BITS [VALID_PIN]
//   register ARGUMENT NAME in|out SLAVE OFFSET BITS VALID_OFFSET
//   address ARGUMENT NAME SLAVE OFFSET          (of memory; SLAVE - and the pin's name for a pin)
//   memory ARGUMENT NAME
//   bundle NAME
//
// STALL is the share, in percent, of cycles in which a channel does not move; LATENCY that of the memory, in cycles;
// TIMEOUT how many cycles may pass without any progress. Prints JSON. Returns 0 unless the bench itself fails.
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <sstream>

#include "calls.hpp"

namespace cosim {
namespace {

constexpr long kResetCycles = 8, kCheckReset = 2, kQuietCycles = 100;
constexpr unsigned kJitter = 50;  // of the memory's latency, where there are stalls

struct Options {
  unsigned stall;
  uint64_t seed;
  unsigned latency;
  long timeout;
};

class Player {
 public:
  Player(Model& model, const Options& options)
      : model_(model), options_(options), random_(options.seed), caller_(model, streams_, bundles_, buffers_) {}

  void read_plan(const char* path) {
    std::ifstream file(path);
    if (!file) throw std::runtime_error(std::string(path) + ": cannot be read");
    for (std::string line; std::getline(file, line);) {
      std::istringstream words(line);
      plan_line(words);
    }
  }

  void read(const char* path) {
    records_ = read_traffic(path);
    std::vector<std::map<std::size_t, const Record*>> beats;
    bool finished = false;
    for (const Record& record : records_) {
      if (record.tag == kCall) {
        caller_.calls.emplace_back();
        beats.emplace_back();
      } else if (record.tag == kFinished) {
        finished = true;
      } else if (!caller_.calls.empty()) {
        note(record, caller_.calls.back(), beats.back());
      }
    }
    if (!finished) throw std::runtime_error(std::string(path) + ": the C simulation did not end in order");
    for (const auto& call : beats) {
      for (std::size_t i = 0; i < streams_.size(); i++) {
        const auto found = call.find(stream_arguments_[i]);
        if (found == call.end()) streams_[i].add_call({}, 0);
        if (found != call.end()) streams_[i].add_call(found->second->words, found->second->items);
      }
    }
  }

  void run() {
    long quiet = 0, last_progress = 0;
    std::size_t progress = 0;
    Pin clock(model_, "ap_clk"), low_reset(model_, "ap_rst_n"), high_reset(model_, "ap_rst");
    for (; quiet < kQuietCycles; cycle_++) {
      const bool in_reset = cycle_ < kResetCycles;
      clock.set(0), low_reset.set(!in_reset), high_reset.set(in_reset);
      drive(in_reset);
      model_.eval();
      model_.dump(2 * cycle_);
      if (!in_reset || cycle_ >= kCheckReset) sample(in_reset);
      clock.set(1);
      model_.eval();
      model_.dump(2 * cycle_ + 1);
      quiet = complete() ? quiet + 1 : 0;
      const std::size_t now = count_progress();
      if (now != progress) progress = now, last_progress = cycle_;
      if (!quiet && cycle_ - last_progress > options_.timeout) {
        give_up();
        return;
      }
    }
  }

  void print() const;

 private:
  void plan_line(std::istringstream& words);
  Port port(std::istringstream& words, bool is_pin);

  void note(const Record& record, Call& call, std::map<std::size_t, const Record*>& beats) {
    const std::size_t argument = record.argument;
    switch (record.tag) {
      case kTaken:
      case kGiven:
        if (!beats.emplace(argument, &record).second)
          throw std::runtime_error("argument " + std::to_string(argument) +
                                   ": a stream is read and written by one call");
        break;
      case kValueIn:
        call.inputs[argument] = record.words;
        break;
      case kValueOut:
        call.outputs[argument] = record.words;
        break;
      case kBefore:
        call.images.emplace_back(memories_[argument], record);
        break;
      case kAfter:
        for (Image& image : call.images) {
          if (image.argument == argument) image.after = Image::bytes(record);
        }
        break;
      case kAsked:
        caller_.step_by_step = timed_ = true;
        break;
      default:
        throw std::runtime_error("the traffic has a record of an unknown kind");
    }
  }

  void drive(bool in_reset) {
    caller_.drive(in_reset, options_.stall, random_);
    for (Stream& stream : streams_) stream.drive(in_reset, options_.stall, random_);
    for (Bundle& bundle : bundles_) bundle.drive(in_reset);
  }
  void sample(bool in_reset) {
    for (Stream& stream : streams_) stream.sample(cycle_, in_reset, findings_);
    for (Bundle& bundle : bundles_) bundle.sample(cycle_, in_reset, findings_);
    caller_.sample(cycle_, in_reset, findings_);
  }

  bool complete() const {
    if (cycle_ < kResetCycles || !caller_.finished()) return false;
    for (const Stream& stream : streams_) {
      if (!stream.complete()) return false;
    }
    return true;
  }
  std::size_t count_progress() const {
    std::size_t count = caller_.progress();
    for (const Stream& stream : streams_) count += std::min(stream.beats, stream.total());
    for (const Bundle& bundle : bundles_) count += bundle.beats();
    return count;
  }

  void give_up() {
    std::string text = "no progress for " + std::to_string(options_.timeout) + " cycles";
    if (!caller_.finished()) text += "; " + caller_.waiting_for();
    for (const Stream& stream : streams_) {
      if (stream.complete()) continue;
      text += "; " + stream.name + (stream.is_input ? ": " : ": ") + std::to_string(stream.beats) + " of " +
              std::to_string(stream.total()) + (stream.is_input ? " beats taken" : " beats came");
    }
    findings_.fault(cycle_, text);
  }

  Model& model_;
  Options options_;
  Random random_;
  Findings findings_;
  Buffers buffers_;
  std::vector<Stream> streams_;
  std::vector<std::size_t> stream_arguments_;
  std::map<std::size_t, std::string> memories_;
  std::deque<Bundle> bundles_;
  Caller caller_;
  std::vector<Record> records_;
  long cycle_ = 0;
  bool timed_ = false;
};

Port Player::port(std::istringstream& words, bool is_pin) {
  Port port;
  std::string direction;
  words >> port.argument >> port.name >> direction;
  port.is_input = direction == "in";
  if (is_pin) {
    std::string pin, valid;
    words >> pin >> port.bits >> valid;
    port.pin = Pin(model_, pin), port.valid_pin = Pin(model_, valid);
    if (!port.pin) throw std::runtime_error("the module has no pin " + pin);
  } else {
    words >> port.slave >> port.offset >> port.bits >> port.valid_offset;
  }
  return port;
}

void Player::plan_line(std::istringstream& words) {
  std::string kind, name;
  std::size_t argument;
  words >> kind;
  if (kind == "control") {
    std::string how, protocol;
    words >> how >> protocol >> caller_.control_slave;
    caller_.control = how == "free" ? Control::kFree : how == "pins" ? Control::kPins : Control::kRegisters;
    caller_.is_chain = protocol == "chain";
  } else if (kind == "slave") {
    words >> name;
    caller_.slaves.emplace(name, Slave(model_, name));
  } else if (kind == "stream") {
    words >> argument >> name;
    streams_.emplace_back(model_, name);
    stream_arguments_.push_back(argument);
  } else if (kind == "pin" || kind == "register") {
    caller_.ports.push_back(port(words, kind == "pin"));
  } else if (kind == "memory") {
    words >> argument >> name;
    memories_[argument] = name;
    for (Port& port : caller_.ports) port.is_address = port.is_address || port.argument == argument;
  } else if (kind == "bundle") {
    words >> name;
    bundles_.emplace_back(model_, name, buffers_, findings_);
    axi::Timing timing;
    timing.read_latency = timing.write_latency = options_.latency;
    timing.jitter = options_.stall ? kJitter : 0;
    timing.stall = uint32_t(uint64_t(options_.stall) * 0xFFFFFFFFu / 100);
    timing.seed = options_.seed + bundles_.size();
    bundles_.back().set_timing(timing);
  } else if (!kind.empty()) {
    throw std::runtime_error("the plan has a line of an unknown kind: " + kind);
  }
}

// ---- results as JSON ------------------------------------------------------------------------------------------------

std::string quoted(const std::string& text) {
  std::string out = "\"";
  for (char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c < 32 ? ' ' : c;
  }
  return out + "\"";
}

template <class Items, class Text>
void print_list(const char* name, const Items& items, Text text, const char* end = ",\n") {
  std::printf("\"%s\": [", name);
  const char* comma = "";
  for (const auto& item : items) std::printf("%s%s", comma, text(item).c_str()), comma = ",\n ";
  std::printf("]%s", end);
}

std::string pair(const char* name, long long value) {
  return "\"" + std::string(name) + "\": " + std::to_string(value);
}
std::string pair(const char* name, const std::string& value) {
  return "\"" + std::string(name) + "\": " + quoted(value);
}

void Player::print() const {
  std::printf("{\n");
  print_list("mismatches", findings_.mismatches, [](const Mismatch& m) {
    return "{" + pair("call", m.call) + ", " + pair("where", m.where) + ", " + pair("field", m.field) + ", " +
           pair("index", m.index) + ", " + pair("total_index", m.total_index) + ", " + pair("expected", m.expected) +
           ", " + pair("got", m.got) + ", " + pair("cycle", m.cycle) + "}";
  });
  print_list("faults", findings_.faults, [](const std::string& fault) { return quoted(fault); });
  print_list("streams", streams_, [](const Stream& s) {
    return "{" + pair("name", s.name) + ", " + pair("input", s.is_input) + ", " + pair("beats", s.beats) + ", " +
           pair("expected", s.total()) + ", " + pair("surplus", s.surplus) + ", " + pair("first_cycle", s.first_cycle) +
           ", " + pair("last_cycle", s.last_cycle) + "}";
  });
  print_list("bundles", bundles_, [](const Bundle& b) {
    return "{" + pair("name", b.name) + ", " + pair("read_beats", b.reads) + ", " + pair("read_bursts", b.read_bursts) +
           ", " + pair("read_cycles", b.read_cycles) + ", " + pair("write_beats", b.writes) + ", " +
           pair("write_bursts", b.write_bursts) + ", " + pair("write_cycles", b.write_cycles) + "}";
  });
  std::size_t number = 0;
  print_list("calls", caller_.calls, [&](const Call& call) {
    long start = call.start, done = call.done;
    for (const Stream& stream : streams_) {
      const long begin = stream.begin_cycles[number], end = stream.end_cycles[number];
      if (caller_.control == Control::kFree && stream.is_input && begin >= 0 && (start < 0 || begin < start))
        start = begin;
      if (caller_.control == Control::kFree && end > done) done = end;
    }
    number++;
    return "{" + pair("start", start) + ", " + pair("ready", call.ready) + ", " + pair("done", done) + "}";
  });
  std::printf("%s, %s, %s, %s}\n", pair("mismatch_count", findings_.mismatch_count).c_str(),
              pair("fault_count", findings_.fault_count).c_str(), pair("cycles", cycle_ - kResetCycles).c_str(),
              pair("timed", timed_).c_str());
}

}  // namespace

int play(Model& model, int argc, char** argv) {
  if (argc != 7) {
    std::fprintf(stderr, "usage: player PLAN TRAFFIC STALL SEED LATENCY TIMEOUT\n");
    return 2;
  }
  try {
    Player player(model, {unsigned(std::atoi(argv[3])), std::strtoull(argv[4], nullptr, 10),
                          unsigned(std::atoi(argv[5])), std::atol(argv[6])});
    player.read_plan(argv[1]);
    player.read(argv[2]);
    player.run();
    player.print();
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 2;
  }
}

}  // namespace cosim
