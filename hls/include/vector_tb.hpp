// Self-checking testbench of a stream kernel: plays a vector set (docs/packed_format.md) and compares every output
// beat.
//
//   tb VECTOR_DIR [OUT_DIR]
//
// VECTOR_DIR holds frames.txt, s_*.bin (stimulus) and m_*.bin (expected). With OUT_DIR, what came out is written there
// as m_*.bin. The program returns 0 if all beats and TLASTs are right, 1 if not, 2 if the files cannot be used.
//
// A kernel's tb.cpp holds no more than
//
//   int main(int argc, char** argv) { return vector_tb::run(argc, argv, {"s_cmd", "s_x", "m_y", "m_status"}, kernel); }
//
// with the kernel's streams in the order of its arguments.
#pragma once

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <exception>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "stream_kernel.hpp"

namespace vector_tb {

using Bytes = std::vector<uint8_t>;
using Lengths = std::vector<size_t>;  // beats of each packet

// One stream of the kernel, with its file and what passed.
struct Port {
  std::string name;
  BeatStream stream;
  Bytes data;                   // of the file
  std::vector<Lengths> frames;  // by frame
  size_t next = 0;              // input: first beat not played yet
  Bytes received;               // output
  std::vector<bool> last;       // output

  bool is_input() const { return name[0] == 's'; }
};

inline Bytes read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error(path + ": cannot be read; write the set again");
  Bytes data{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  if (data.size() % layout::kBeatBytes) throw std::runtime_error(path + ": not a whole number of 16-byte beats");
  return data;
}

inline void write_file(const std::string& path, const Bytes& data) {
  std::ofstream file(path, std::ios::binary);
  file.write(reinterpret_cast<const char*>(data.data()), std::streamsize(data.size()));
  file.close();
  if (!file) throw std::runtime_error(path + ": cannot be written");
}

inline Data load_beat(const uint8_t* bytes) {
  uint64_t low, high;
  std::memcpy(&low, bytes, 8);
  std::memcpy(&high, bytes + 8, 8);
  return (Data(high) << 64) | Data(low);
}

inline void store_beat(Bytes& bytes, const Data& data) {
  const uint64_t half[2] = {ap_uint<64>(data.range(63, 0)).to_uint64(), ap_uint<64>(data.range(127, 64)).to_uint64()};
  const auto* raw = reinterpret_cast<const uint8_t*>(half);
  bytes.insert(bytes.end(), raw, raw + sizeof half);
}

inline Lengths read_lengths(const std::string& text) {
  Lengths lengths;
  std::istringstream list(text);
  for (std::string part; std::getline(list, part, ',');) lengths.push_back(std::stoul(part));
  if (lengths == Lengths{0}) lengths.clear();
  return lengths;
}

// Read frames.txt into the ports; return the number of frames. The file and the kernel must have the same streams.
template <size_t N>
size_t read_frames(const std::string& path, std::array<Port, N>& ports) {
  std::ifstream file(path);
  std::string line, word;
  if (!std::getline(file, line)) throw std::runtime_error(path + ": cannot be read; write the set again");
  std::vector<Port*> columns;
  for (std::istringstream names(line); names >> word;) {
    Port* found = nullptr;
    for (Port& port : ports) found = port.name == word ? &port : found;
    if (!found) throw std::runtime_error(path + ": the kernel has no stream " + word);
    columns.push_back(found);
  }
  if (columns.size() != N) throw std::runtime_error(path + ": streams of the kernel are missing");
  size_t frames = 0;
  for (; std::getline(file, line); frames++) {
    std::istringstream row(line);
    for (Port* port : columns) {
      if (!(row >> word)) throw std::runtime_error(path + ": a frame is incomplete");
      port->frames.push_back(read_lengths(word));
    }
  }
  return frames;
}

// Queue the packets of a frame.
inline void play(Port& port, size_t frame) {
  for (const size_t length : port.frames[frame]) {
    if ((port.next + length) * layout::kBeatBytes > port.data.size())
      throw std::runtime_error(port.name + ".bin is shorter than frames.txt asks");
    for (size_t i = 0; i < length; i++)
      port.stream.write(full_beat(load_beat(&port.data[(port.next + i) * layout::kBeatBytes]), i + 1 == length));
    port.next += length;
  }
}

inline void collect(Port& port) {
  while (!port.stream.empty()) {
    const Beat beat = port.stream.read();
    store_beat(port.received, beat.data);
    port.last.push_back(beat.last != 0);
  }
}

inline int fail(const Port& port, const std::string& what) {
  std::printf("FAIL %s: %s\n", port.name.c_str(), what.c_str());
  return 1;
}

inline int compare_output(const Port& port) {
  for (size_t i = 0; i < port.data.size() && i < port.received.size(); i += 4) {
    int32_t want, have;
    std::memcpy(&want, &port.data[i], 4);
    std::memcpy(&have, &port.received[i], 4);
    if (want != have)
      return fail(port, "word " + std::to_string(i / 4) + ": expected " + std::to_string(want) + ", got " +
                            std::to_string(have));
  }
  if (port.received.size() != port.data.size())
    return fail(port,
                std::to_string(port.data.size()) + " bytes expected, got " + std::to_string(port.received.size()));
  std::vector<bool> want(port.last.size(), false);
  size_t end = 0;
  for (const Lengths& frame : port.frames)
    for (const size_t length : frame)
      if ((end += length) <= want.size()) want[end - 1] = true;
  for (size_t beat = 0; beat < want.size(); beat++)
    if (want[beat] != port.last[beat])
      return fail(port, "TLAST of beat " + std::to_string(beat) + " is " + std::to_string(port.last[beat]));
  return 0;
}

inline int compare(const Port& port) {
  if (!port.is_input()) return compare_output(port);
  return port.stream.empty() ? 0 : fail(port, "stimulus left over");
}

// Play all frames, `call` once for each; `call` hands the streams of the ports to the kernel.
template <size_t N, class Call>
int play_set(const std::string& folder, const std::string& out, std::array<Port, N>& ports, Call call) {
  for (Port& port : ports) port.data = read_file(folder + "/" + port.name + ".bin");
  const size_t frames = read_frames(folder + "/frames.txt", ports);
  for (size_t frame = 0; frame < frames; frame++) {
    for (Port& port : ports)
      if (port.is_input()) play(port, frame);
    call(ports);
    for (Port& port : ports)
      if (!port.is_input()) collect(port);
  }
  int failures = 0;
  size_t bytes = 0;
  for (Port& port : ports) {
    failures += compare(port);
    bytes += port.received.size();
    if (!out.empty() && !port.is_input()) write_file(out + "/" + port.name + ".bin", port.received);
  }
  std::printf("%s: %zu frames, %zu result bytes\n", failures ? "FAIL" : "PASS", frames, bytes);
  return failures != 0;
}

// For kernels with more than streams: `call(ports)` is one call of the kernel, ports[i].stream its i-th stream.
template <size_t N, class Call>
int run_with(int argc, char** argv, const char* const (&names)[N], Call call) {
  if (argc < 2 || argc > 3) {
    std::fprintf(stderr, "usage: tb VECTOR_DIR [OUT_DIR]\n");
    return 2;
  }
  try {
    static std::array<Port, N> ports;
    for (size_t i = 0; i < N; i++) ports[i].name = names[i];
    return play_set(argv[1], argc == 3 ? argv[2] : "", ports, call);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "tb: %s\n", error.what());
    return 2;
  }
}

template <class... Streams, size_t... I>
int run_streams(int argc, char** argv, const char* const (&names)[sizeof...(Streams)], void (*kernel)(Streams&...),
                std::index_sequence<I...>) {
  return run_with(argc, argv, names,
                  [kernel](std::array<Port, sizeof...(Streams)>& ports) { kernel(ports[I].stream...); });
}

template <class... Streams>
int run(int argc, char** argv, const char* const (&names)[sizeof...(Streams)], void (*kernel)(Streams&...)) {
  return run_streams(argc, argv, names, kernel, std::index_sequence_for<Streams...>{});
}

}  // namespace vector_tb
