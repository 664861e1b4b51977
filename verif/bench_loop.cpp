// The yardstick of verif/bench.py: a kernel driven by a bare Verilator loop, no cocotb, no checks, no stalls.
//   bench_loop FOLDER: reads FOLDER/<stream>.bin, one packet a stream, runs until the last expected beat of every
//   master stream, writes FOLDER/<stream>.out, and prints the cycles and the CPU seconds of the loop.
// streams.inc is generated: SOURCE(name) or SINK(name, expected beats) for each stream.
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

#include "Vtop.h"
#include "verilated.h"

namespace {

std::vector<char> read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return std::vector<char>(std::istreambuf_iterator<char>(file), {});
}

void write_file(const std::string& path, const std::vector<char>& data) {
  std::ofstream(path, std::ios::binary).write(data.data(), std::streamsize(data.size()));
}

constexpr uint64_t kGiveUp = 100'000'000;

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return std::fprintf(stderr, "usage: bench_loop FOLDER\n"), 2;
  const std::string folder = std::string(argv[1]) + "/";
  VerilatedContext context;
  auto top = std::make_unique<Vtop>(&context);
  uint64_t missing = 0;

#define SOURCE(name)                                               \
  const std::vector<char> name = read_file(folder + #name ".bin"); \
  size_t name##_at = 0;                                            \
  bool name##_go = false;                                          \
  top->name##_TKEEP = (1u << sizeof top->name##_TDATA) - 1;        \
  top->name##_TSTRB = (1u << sizeof top->name##_TDATA) - 1;
#define SINK(name, beats)                                           \
  std::vector<char> name(size_t(beats) * sizeof top->name##_TDATA); \
  size_t name##_at = 0;                                             \
  bool name##_go = false;                                           \
  missing += beats;
#include "streams.inc"
#undef SOURCE
#undef SINK

  auto edge = [&] {
    top->ap_clk = 1;
    top->eval();
    top->ap_clk = 0;
    top->eval();
  };
  top->ap_rst_n = 0;
  for (int i = 0; i < 8; ++i) edge();
  top->ap_rst_n = 1;

  const std::clock_t start = std::clock();
  uint64_t cycles = 0;
  for (; missing != 0 && cycles < kGiveUp; ++cycles) {
    // inputs of this cycle
#define SOURCE(name)                                                                    \
  top->name##_TVALID = name##_at < name.size();                                         \
  if (top->name##_TVALID) {                                                             \
    std::memcpy(&top->name##_TDATA, name.data() + name##_at, sizeof top->name##_TDATA); \
    top->name##_TLAST = name##_at + sizeof top->name##_TDATA == name.size();            \
  }
#define SINK(name, beats) top->name##_TREADY = 1;
#include "streams.inc"
#undef SOURCE
#undef SINK
    top->eval();
    // handshakes of this cycle
#define SOURCE(name) name##_go = top->name##_TVALID && top->name##_TREADY;
#define SINK(name, beats)                                                               \
  name##_go = top->name##_TVALID;                                                       \
  if (name##_go && name##_at < name.size()) {                                           \
    std::memcpy(name.data() + name##_at, &top->name##_TDATA, sizeof top->name##_TDATA); \
    name##_at += sizeof top->name##_TDATA;                                              \
    --missing;                                                                          \
  }
#include "streams.inc"
#undef SOURCE
#undef SINK
    top->ap_clk = 1;
    top->eval();
    top->ap_clk = 0;
#define SOURCE(name) name##_at += name##_go ? sizeof top->name##_TDATA : 0;
#define SINK(name, beats)
#include "streams.inc"
#undef SOURCE
#undef SINK
  }
  const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;

#define SOURCE(name)
#define SINK(name, beats) write_file(folder + #name ".out", name);
#include "streams.inc"
  std::printf("%llu %.6f\n", static_cast<unsigned long long>(cycles), seconds);
  return missing != 0;
}
