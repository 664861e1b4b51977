// One memory behind several ports: latency, bandwidth shared by all ports and by the masters of each, refresh gaps.
//
// A burst is served in the order of its arrival. It takes its place in the memory's time, `beats / rate` cycles long,
// and its data a place on its port, one beat a cycle; so a slow port does not hold up the others.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

#include "axi.hpp"

namespace dram {

// Cycles are those of the system's clock. `rate`: beats a cycle that all ports share, reads and writes together; 0: no
// limit. Up to `jitter` cycles are added to each latency, so that bursts of different ports overtake each other, and
// `skew` more for each port's number. In `refresh` cycles of every `interval` nothing is served.
struct Timing {
  unsigned read_latency = 1, write_latency = 1, jitter = 0, skew = 0;
  double rate = 0;
  unsigned interval = 0, refresh = 0;
  uint64_t seed = 1;
};

class Memory {
 public:
  Memory(unsigned ports, const Timing& timing) : timing_(timing), draws_(timing.seed), ports_(ports) {}

  // The cycle of the first data of a burst whose address came in `cycle`, or of the response to a write whose last data
  // did.
  int64_t serve(unsigned port, int64_t cycle, unsigned beats, bool is_write) {
    const unsigned latency = is_write ? timing_.write_latency : timing_.read_latency;
    double time = double(cycle) + latency + port * timing_.skew + draws_.below(timing_.jitter + 1);
    if (timing_.rate > 0) {
      time = after_refresh(std::max(time, free_));
      free_ = end(time, beats / timing_.rate);
    }
    double& port_free = is_write ? ports_[port].writes : ports_[port].reads;
    const double start = std::max(time, port_free);
    port_free = start + beats;
    return int64_t(std::ceil(start));
  }

 private:
  struct Port {
    double reads = 0, writes = 0;
  };

  double after_refresh(double time) const {
    if (timing_.interval == 0) return time;
    const double start = std::floor(time / timing_.interval) * timing_.interval;
    return std::max(time, start + timing_.refresh);
  }

  // The end of `cycles` cycles of service from `time` on, which is outside of refreshes.
  double end(double time, double cycles) const {
    while (timing_.interval != 0) {
      const double next = (std::floor(time / timing_.interval) + 1) * timing_.interval;
      if (time + cycles <= next) break;
      cycles -= next - time, time = next + timing_.refresh;
    }
    return time + cycles;
  }

  Timing timing_;
  axi::Draws draws_;
  double free_ = 0;
  std::vector<Port> ports_;
};

}  // namespace dram
