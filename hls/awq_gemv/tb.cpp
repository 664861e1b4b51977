// Self-checking testbench: plays a vector set (docs/packed_format.md) into awq_gemv and compares every output beat.
//
//   tb VECTOR_DIR [OUT_DIR]
//
// VECTOR_DIR holds s_*.bin (stimulus) and m_*.bin (expected). With OUT_DIR, what came out is written there as m_*.bin.
// Returns 0 if all beats and TLASTs are right, 1 if not, 2 if the files cannot be used.
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <exception>
#include <stdexcept>
#include <string>
#include <vector>

#include "awq_gemv.hpp"

namespace {

using Bytes = std::vector<uint8_t>;

struct Input {
  Bytes data;
  size_t next = 0;  // first beat not played yet
  size_t beats() const { return data.size() / layout::kBeatBytes; }
};

struct Output {
  Bytes data;
  std::vector<bool> last;
};

Bytes read_file(const std::string& path) {
  FILE* file = std::fopen(path.c_str(), "rb");
  if (!file) throw std::runtime_error(path + ": cannot be read; write the set again");
  Bytes data;
  uint8_t chunk[1 << 16];
  for (size_t n; (n = std::fread(chunk, 1, sizeof chunk, file)) > 0;) data.insert(data.end(), chunk, chunk + n);
  std::fclose(file);
  if (data.size() % layout::kBeatBytes) throw std::runtime_error(path + ": not a whole number of 16-byte beats");
  return data;
}

void write_file(const std::string& path, const Bytes& data) {
  FILE* file = std::fopen(path.c_str(), "wb");
  const bool ok = file && std::fwrite(data.data(), 1, data.size(), file) == data.size();
  if ((file && std::fclose(file)) || !ok) throw std::runtime_error(path + ": cannot be written");
}

ap_uint<128> load_beat(const uint8_t* bytes) {
  uint64_t low, high;
  std::memcpy(&low, bytes, 8);
  std::memcpy(&high, bytes + 8, 8);
  return (ap_uint<128>(high) << 64) | ap_uint<128>(low);
}

void store_beat(Bytes& bytes, const ap_uint<128>& data) {
  const uint64_t half[2] = {ap_uint<64>(data.range(63, 0)).to_uint64(), ap_uint<64>(data.range(127, 64)).to_uint64()};
  const auto* raw = reinterpret_cast<const uint8_t*>(half);
  bytes.insert(bytes.end(), raw, raw + sizeof half);
}

// Queue the next `count` beats as one packet.
void play(Input& input, size_t count, BeatStream& stream) {
  if (input.next + count > input.beats()) throw std::runtime_error("a stimulus file is shorter than its commands ask");
  for (size_t i = 0; i < count; i++) {
    Beat beat;
    beat.data = load_beat(&input.data[(input.next + i) * layout::kBeatBytes]);
    beat.keep = -1;
    beat.strb = -1;
    beat.last = i + 1 == count;
    stream.write(beat);
  }
  input.next += count;
}

void collect(BeatStream& stream, Output& output) {
  while (!stream.empty()) {
    Beat beat = stream.read();
    store_beat(output.data, beat.data);
    output.last.push_back(beat.last != 0);
  }
}

size_t word16(const uint8_t* bytes) { return bytes[0] | size_t(bytes[1]) << 8; }

// Compare one stream; `packets` holds the beats after which TLAST must be set.
int compare(const char* name, const Bytes& expected, const Output& got, const std::vector<size_t>& packets) {
  if (got.data.size() != expected.size()) {
    std::printf("FAIL %s: %zu bytes expected, got %zu\n", name, expected.size(), got.data.size());
    return 1;
  }
  for (size_t i = 0; i < expected.size(); i += 4) {
    int32_t want, have;
    std::memcpy(&want, &expected[i], 4);
    std::memcpy(&have, &got.data[i], 4);
    if (want != have) {
      std::printf("FAIL %s: word %zu: expected %d, got %d\n", name, i / 4, want, have);
      return 1;
    }
  }
  size_t next = 0;
  for (size_t beat = 0; beat < got.last.size(); beat++) {
    const bool want = next < packets.size() && packets[next] == beat;
    if (got.last[beat] != want) {
      std::printf("FAIL %s: TLAST of beat %zu is %d\n", name, beat, int(got.last[beat]));
      return 1;
    }
    next += want;
  }
  return 0;
}

int run(const std::string& dir, const std::string& out) {
  Input cmd{read_file(dir + "/s_cmd.bin")}, x{read_file(dir + "/s_x.bin")}, w{read_file(dir + "/s_w.bin")},
      param{read_file(dir + "/s_param.bin")};
  const Bytes y_expected = read_file(dir + "/m_y.bin"), status_expected = read_file(dir + "/m_status.bin");
  BeatStream s_cmd, s_x, s_w, s_param, m_y, m_status;
  Output y, status;
  std::vector<size_t> y_last, status_last;

  for (size_t frame = 0; frame < cmd.beats(); frame++) {
    const uint8_t* command = &cmd.data[frame * layout::kBeatBytes];
    const bool g128 = command[layout::kCmdFlags] & layout::kFlagG128;
    const size_t groups = word16(command + layout::kCmdGroups), columns = word16(command + layout::kCmdColGroups);
    const size_t block = g128 ? layout::kShape128Beats : layout::kShape64Beats;
    play(cmd, 1, s_cmd);
    play(x, 1 + groups * (g128 ? 16 : 8), s_x);
    play(w, groups * columns * block, s_w);
    play(param, columns * layout::kParamBeats, s_param);
    awq_gemv(s_cmd, s_x, s_w, s_param, m_y, m_status);
    collect(m_y, y);
    collect(m_status, status);
    y_last.push_back((y_last.empty() ? 0 : y_last.back() + 1) + columns * layout::kYBeats - 1);
    status_last.push_back(frame);
  }

  if (!out.empty()) {
    write_file(out + "/m_y.bin", y.data);
    write_file(out + "/m_status.bin", status.data);
  }
  int failures = compare("m_y", y_expected, y, y_last) + compare("m_status", status_expected, status, status_last);
  if (!(s_cmd.empty() && s_x.empty() && s_w.empty() && s_param.empty())) {
    std::printf("FAIL stimulus left over in a stream\n");
    failures++;
  }
  std::printf("%s: %zu frames, %zu result bytes\n", failures ? "FAIL" : "PASS", cmd.beats(), y.data.size());
  return failures != 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2 || argc > 3) {
    std::fprintf(stderr, "usage: tb VECTOR_DIR [OUT_DIR]\n");
    return 2;
  }
  try {
    return run(argv[1], argc == 3 ? argv[2] : "");
  } catch (const std::exception& error) {
    std::fprintf(stderr, "tb: %s\n", error.what());
    return 2;
  }
}
