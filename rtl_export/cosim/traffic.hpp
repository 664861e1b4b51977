// The traffic of a top function, call by call, in a file: 32-bit little-endian words. Written by the C simulation
// (record.hpp) or a bench, read by the player. A record is {tag, argument, items, words} and then its words; arguments
// count from 0, the result of the function comes behind the last one.
//
// A stream's beat is its AXI4-Stream signals in the order TDATA TKEEP TSTRB TUSER TLAST TID TDEST, each from a new
// word. Memory is {host address (2 words), host bytes and bus bytes of an element} and then the elements' bytes.
#pragma once

#include <cstdint>
#include <cstdio>
#include <stdexcept>
#include <string>
#include <vector>

namespace cosim {

using Words = std::vector<uint32_t>;

constexpr uint32_t kMagic = 0x31544c4c;

enum Tag : uint32_t {
  kCall,      // begins a call; all records up to the next one belong to it
  kTaken,     // beats that the call took from a stream
  kGiven,     // beats that it appended to one
  kValueIn,   // a scalar before the call
  kValueOut,  // ... and after it
  kBefore,    // the memory behind a pointer before the call
  kAfter,     // ... and after it
  kAsked,     // the call asked whether a stream has data or room: what it does depends on time
  kFinished,  // the program ended in order
};

struct Record {
  Tag tag;
  uint32_t argument, items;
  Words words;
};

class TrafficWriter {
 public:
  explicit TrafficWriter(const std::string& path) : file_(std::fopen(path.c_str(), "wb")) {
    if (!file_) throw std::runtime_error(path + ": cannot be written");
    put(&kMagic, 1);
  }
  TrafficWriter(const TrafficWriter&) = delete;
  TrafficWriter& operator=(const TrafficWriter&) = delete;
  ~TrafficWriter() { std::fclose(file_); }

  void write(Tag tag, std::size_t argument, std::size_t items = 0, const Words& words = {}) {
    const uint32_t head[] = {tag, uint32_t(argument), uint32_t(items), uint32_t(words.size())};
    put(head, 4);
    put(words.data(), words.size());
  }
  void flush() { std::fflush(file_); }

 private:
  void put(const uint32_t* words, std::size_t count) {
    if (count && std::fwrite(words, sizeof *words, count, file_) != count)
      throw std::runtime_error("the traffic cannot be written; is the disk full?");
  }

  std::FILE* file_;
};

inline std::vector<Record> read_traffic(const std::string& path) {
  std::FILE* file = std::fopen(path.c_str(), "rb");
  if (!file) throw std::runtime_error(path + ": cannot be read");
  uint32_t head[4] = {};
  bool ok = std::fread(head, 4, 1, file) == 1 && head[0] == kMagic;
  std::vector<Record> records;
  while (ok && std::fread(head, sizeof head, 1, file) == 1) {
    records.push_back({Tag(head[0]), head[1], head[2], Words(head[3])});
    ok = std::fread(records.back().words.data(), 4, head[3], file) == head[3];
  }
  std::fclose(file);
  if (!ok) throw std::runtime_error(path + ": not a whole file of traffic");
  return records;
}

}  // namespace cosim
