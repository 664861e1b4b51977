// Verilator bench of any exported kernel: `rtl STALL_PERCENT SEED FILE...`, files as for csim_main.hpp.
// An output file holds what is expected on entry, and what came on exit. Included after MODEL and PORTS are defined.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

#include "verilated.h"

struct Word {
  std::string data;  // hexadecimal, as many digits as the port has
  int last;
  bool operator==(const Word& other) const { return data == other.data && last == other.last; }
};

template <class T>
void set_bits(T& signal, const std::string& hex) {
  signal = static_cast<T>(std::stoull(hex, nullptr, 16));
}
template <std::size_t N>
void set_bits(VlWide<N>& signal, const std::string& hex) {
  for (std::size_t word = 0; word < N; word++) {
    const std::size_t end = hex.size() > 8 * word ? hex.size() - 8 * word : 0, begin = end > 8 ? end - 8 : 0;
    signal[word] = end ? std::stoul(hex.substr(begin, end - begin), nullptr, 16) : 0;
  }
}
template <class T>
std::string get_bits(const T& signal, int digits) {
  char text[40];
  std::snprintf(text, sizeof text, "%0*llx", digits, static_cast<unsigned long long>(signal));
  return text;
}
template <std::size_t N>
std::string get_bits(const VlWide<N>& signal, int digits) {
  std::string text;
  for (std::size_t word = N; word-- > 0;) text += get_bits(signal[word], 8);
  return text.substr(text.size() - digits);
}

// Bits [low, low + count) of a number in hexadecimal, as hexadecimal; and the other way round.
inline std::string slice(const std::string& hex, std::size_t low, std::size_t count) {
  std::string part((count + 3) / 4, '0');
  for (std::size_t bit = 0; bit < count; bit++) {
    const std::size_t digit = hex.size() - 1 - (low + bit) / 4;
    const int value = std::stoi(hex.substr(digit, 1), nullptr, 16) >> ((low + bit) % 4) & 1;
    char& to = part[part.size() - 1 - bit / 4];
    to = "0123456789abcdef"[std::stoi(std::string(1, to), nullptr, 16) | value << (bit % 4)];
  }
  return part;
}
struct Field {
  std::string hex;
  std::size_t bits;
};
inline std::string join(const std::vector<Field>& fields) {  // the first is lowest
  std::size_t bits = 0;
  for (const Field& field : fields) bits += field.bits;
  std::string number((bits + 3) / 4, '0');
  std::size_t low = 0;
  for (const Field& field : fields) {
    for (std::size_t bit = 0; bit < field.bits; bit++, low++) {
      const int value = std::stoi(slice(field.hex, bit, 1));
      char& to = number[number.size() - 1 - low / 4];
      to = "0123456789abcdef"[std::stoi(std::string(1, to), nullptr, 16) | value << (low % 4)];
    }
  }
  return number;
}

struct Port {
  bool is_input;
  std::function<void(bool, const Word&)> drive;  // inputs: TVALID and the beat
  std::function<Word()> sample;                  // outputs: the beat
  std::function<bool()> valid, ready;
  std::function<void(bool)> set_ready;
  std::vector<Word> words, got;
  std::size_t next = 0;
  bool offered = false, waiting = false, was_ready = false;
  Word held;
};

inline std::vector<Word> load(const char* path) {
  std::ifstream in(path);
  std::vector<Word> words;
  Word word;
  while (in >> word.data >> word.last) words.push_back(word);
  return words;
}

inline uint64_t random_bits(uint64_t& state) {
  state ^= state << 13;
  state ^= state >> 7;
  return state ^= state << 17;
}

inline bool finished(const std::vector<Port>& ports) {
  for (const Port& port : ports) {
    if (!port.is_input && port.got.size() < port.words.size()) return false;
  }
  return true;
}

template <class Model>
int bench(Model& model, std::vector<Port>& ports, int argc, char** argv) {
  const uint64_t stall = std::strtoull(argv[1], nullptr, 10);
  uint64_t state = 88172645463325252ull + 1000003 * std::strtoull(argv[2], nullptr, 10);
  std::size_t beats = 0;
  for (int file = 3; file < argc; file++) beats += (ports[file - 3].words = load(argv[file])).size();
  const long limit = 10000 * static_cast<long>(beats + 50);
  long cycle = 0, last_beat = 0;
  for (long after = 0; cycle < limit && after < 100; cycle++, after += finished(ports)) {
    model.ap_clk = 0;
    model.ap_rst_n = cycle >= 5;
    for (Port& port : ports) {
      const bool go = cycle >= 8 && random_bits(state) % 100 >= stall;
      if (port.is_input) {
        port.offered = port.offered || (go && port.next < port.words.size());
        port.drive(port.offered, port.offered ? port.words[port.next] : Word{"0", 0});
      } else {
        port.set_ready(port.was_ready = go);
      }
    }
    model.eval();
    for (Port& port : ports) {
      if (port.is_input) {
        if (port.offered && port.ready()) port.next++, port.offered = false, last_beat = cycle;
        continue;
      }
      const bool valid = port.valid();
      const Word word = valid ? port.sample() : Word{};
      if (port.waiting && !(valid && word == port.held)) {
        std::fprintf(stderr, "TVALID or TDATA changed before TREADY in cycle %ld\n", cycle);
        return 4;
      }
      if (valid && port.was_ready) port.got.push_back(word), last_beat = cycle;
      port.waiting = valid && !port.was_ready;
      port.held = word;
    }
    model.ap_clk = 1;
    model.eval();
  }
  for (int file = 3; file < argc; file++) {
    if (ports[file - 3].is_input) continue;
    std::ofstream out(argv[file]);
    for (const Word& word : ports[file - 3].got) out << word.data << " " << word.last << "\n";
  }
  std::printf("%ld\n", last_beat - 8);
  return finished(ports) ? 0 : 5;
}
