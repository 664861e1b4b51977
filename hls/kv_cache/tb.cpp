// Self-checking testbench of kv_cache: every row length, one to eight tokens, several heads, positions that go on,
// repeat and end at the capacity, packets of another length, refused commands, two calls. Returns 0 if all beats,
// statuses and the whole memory are right.
#include <cstdint>
#include <cstdio>
#include <vector>

#include "kv_cache.hpp"

namespace {

constexpr unsigned kMemoryBeats = 4096;  // depth= of the interface

struct Job {
  unsigned op, tokens, heads, position, capacity, row_beats, base;
  int extra;       // beats that the packet has more than it should
  unsigned flags;  // of the status beat
  unsigned row() const { return row_beats + 1; }
  unsigned packet() const { return 2 * heads * tokens * row(); }
  bool refused() const { return flags & layout::kErrCmd; }
};

template <int kOffset, int kSize>
void put(Data& beat, command::Field<kOffset, kSize>, unsigned value) {
  beat.range(8 * (kOffset + kSize) - 1, 8 * kOffset) = value;
}

Data command_of(const Job& job, unsigned tag) {
  namespace field = command::kv_cache;
  Data beat = 0;
  put(beat, command::kVersion, command::kCommandVersion), put(beat, command::kOp, job.op);
  put(beat, command::kTag, tag), put(beat, command::kTokens, job.tokens - 1);
  put(beat, field::kHeads, job.heads), put(beat, field::kPosition, job.position);
  put(beat, field::kCapacity, job.capacity), put(beat, field::kRowBeats, job.row_beats);
  put(beat, field::kBase, job.base);
  return beat;
}

std::vector<Job> jobs() {
  std::vector<Job> all;
  for (const unsigned row_beats : {4u, 8u, 16u}) {
    all.push_back({0, 1, 1, 0, 9, row_beats, 5, 0, 0});
    all.push_back({0, 8, 1, 1, 9, row_beats, 5, 0, 0});
    all.push_back({0, 3, 4, 0, 5, row_beats, 900, 0, 0});
    all.push_back({0, 1, 4, 3, 5, row_beats, 900, 0, 0});
    all.push_back({0, 2, 4, 3, 5, row_beats, 900, 0, 0});
  }
  all.push_back({0, 2, 1, 20, 60, 16, 0, 0, 0});
  all.push_back({0, 2, 2, 1, 9, 4, 100, -7, 2});  // early: the missing beats are zero
  all.push_back({0, 2, 2, 1, 9, 4, 100, 11, 4});  // late: the beats too many are discarded
  all.push_back({0, 1, 1, 3, 9, 4, 100, 0, 0});
  all.push_back({0, 2, 1, 8, 9, 4, 100, 0, layout::kErrCmd});     // beyond the capacity
  all.push_back({0, 1, 1, 0, 2049, 4, 100, 0, layout::kErrCmd});  // a capacity beyond the context
  all.push_back({0, 1, 0, 0, 9, 4, 100, 3, layout::kErrCmd});     // no heads
  all.push_back({0, 1, 1, 0, 9, 5, 100, 0, layout::kErrCmd});     // no such row
  all.push_back({0, 9, 1, 0, 9, 4, 100, 0, layout::kErrCmd});     // too many tokens
  all.push_back({1, 1, 1, 0, 9, 4, 100, 0, layout::kErrCmd});     // unknown op: no packet
  all.push_back({0, 1, 1, 4, 9, 4, 100, 0, 0});
  all.push_back({command::kOpStop, 1, 0, 0, 0, 0, 0, 0, 0});
  return all;
}

Data data_beat(unsigned job, unsigned i) { return (Data(job * 2654435761u) << 64) | Data(i * 2246822519u + 1); }

struct Checker {
  unsigned wrong = 0;
  void expect(bool right, const char* what, unsigned job, unsigned i) {
    if (!right && wrong++ < 10) std::printf("FAIL job %u: %s %u\n", job, what, i);
  }
};

// The packet of a job, and what it leaves in memory.
void send(const Job& job, unsigned number, BeatStream& s_kv, std::vector<Data>& memory) {
  if (job.op != 0) return;
  const unsigned length = job.packet() + job.extra;
  for (unsigned i = 0; i < length; i++) s_kv.write(full_beat(data_beat(number, i), i + 1 == length));
  for (unsigned i = 0; !job.refused() && i < job.packet(); i++) {
    const unsigned run = job.tokens * job.row(), part = i / run / job.heads, head = i / run % job.heads;
    const unsigned first = job.base + ((2 * head + part) * job.capacity + job.position) * job.row();
    memory[first + i % run] = i < length ? data_beat(number, i) : Data(0);
  }
}

void check_played(const Job& job, unsigned number, BeatStream& m_kv, const std::vector<Data>& memory,
                  Checker& checker) {
  unsigned left = 0;
  for (unsigned token = 0; token < job.tokens; token++) left += 2 * job.heads * (job.position + token + 1) * job.row();
  for (unsigned head = 0; head < job.heads; head++)
    for (unsigned token = 0; token < job.tokens; token++)
      for (unsigned part = 0; part < 2; part++)
        for (unsigned i = 0; i < (job.position + token + 1) * job.row(); i++) {
          checker.expect(!m_kv.empty(), "a beat is missing; left:", number, left);
          if (m_kv.empty()) return;
          const Beat beat = m_kv.read();
          const Data want = memory[job.base + (2 * head + part) * job.capacity * job.row() + i];
          checker.expect(beat.data == want && bool(beat.last) == (left == 1), "beat; left:", number, left);
          left--;
        }
}

}  // namespace

int main() {
  Checker checker;
  const std::vector<Job> all = jobs();
  for (unsigned call = 0; call < 2; call++) {
    std::vector<Data> memory(kMemoryBeats), want(kMemoryBeats);
    for (unsigned i = 0; i < kMemoryBeats; i++) memory[i] = want[i] = data_beat(99, i);
    std::vector<std::vector<Data>> after;  // of each job
    BeatStream s_cmd, s_kv, m_kv, m_status;
    for (unsigned number = 0; number < all.size(); number++) {
      s_cmd.write(full_beat(command_of(all[number], number), true));
      send(all[number], number, s_kv, want);
      after.push_back(want);
    }
    kv_cache(memory.data(), s_cmd, s_kv, m_kv, m_status);
    unsigned sticky = 0;
    for (unsigned number = 0; number < all.size(); number++) {
      const Job& job = all[number];
      if (!job.refused() && job.op == 0) check_played(job, number, m_kv, after[number], checker);
      sticky |= job.flags;
      const Data status = m_status.empty() ? Data(0) : m_status.read().data;
      checker.expect(bits<32>(status, 8 * layout::kStatusSticky) == sticky, "sticky flags", number, sticky);
      checker.expect(bits<16>(status, 8 * layout::kStatusFrame) == job.flags, "flags", number, job.flags);
      checker.expect(bits<16>(status, 8 * layout::kStatusTensorId) == number, "tag", number, number);
      checker.expect(bits<32>(status, 8 * layout::kStatusFrames) == number + 1, "frames", number, number + 1);
    }
    for (unsigned i = 0; i < kMemoryBeats; i++) checker.expect(memory[i] == want[i], "memory", unsigned(all.size()), i);
    checker.expect(s_kv.empty() && m_kv.empty() && m_status.empty(), "beats left over", unsigned(all.size()), 0);
  }
  std::printf("%s: %zu commands, %u wrong\n", checker.wrong ? "FAIL" : "PASS", 2 * all.size(), checker.wrong);
  return checker.wrong != 0;
}
