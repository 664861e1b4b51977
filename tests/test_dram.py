"""The memory behind the layer system, verif/common/dram.hpp: when it serves a burst, as docs/verification.md says."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from dataclasses import astuple, dataclass, replace
from pathlib import Path

import pytest

from verif.common.runner import AXI_HEADER, COMMON
from verif.common.system_bench import Dram
from verif.layer.profiles import KV260, PROFILES

PROGRAM = """#include <cstdio>

#include "dram.hpp"

// Takes a line with a Timing, then one for each burst: port, cycle, beats, 1 for a write; prints its first cycle.
int main() {
  dram::Timing t;
  long seed, port, cycle, beats, write;
  if (std::scanf("%u %u %u %u %lf %u %u %ld", &t.read_latency, &t.write_latency, &t.jitter, &t.skew, &t.rate,
                 &t.interval, &t.refresh, &seed) != 8)
    return 1;
  t.seed = seed;
  dram::Memory memory(4, t);
  while (std::scanf("%ld %ld %ld %ld", &port, &cycle, &beats, &write) == 4)
    std::printf("%ld\\n", long(memory.serve(unsigned(port), cycle, unsigned(beats), write != 0)));
}
"""


@dataclass(frozen=True)
class Burst:
    """A burst whose address (of a write: whose last data) came in `cycle`."""

    port: int
    cycle: int
    beats: int = 1
    is_write: bool = False


@pytest.fixture(scope="module")
def memory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dram")
    (folder / "dram.cpp").write_text(PROGRAM)
    includes = [f"-I{COMMON}", f"-I{AXI_HEADER.parent}"]
    subprocess.run(["g++", "-std=c++17", *includes, str(folder / "dram.cpp"), "-o", str(folder / "dram")], check=True)
    return folder / "dram"


def served(memory: Path, dram: Dram, bursts: Sequence[Burst], seed: int = 1) -> list[int]:
    """Return the first cycle of each burst."""
    lines = [(*astuple(dram), seed), *((b.port, b.cycle, b.beats, int(b.is_write)) for b in bursts)]
    text = "".join(" ".join(map(str, line)) + "\n" for line in lines)
    done = subprocess.run([memory], input=text, capture_output=True, text=True, check=True)
    return [int(line) for line in done.stdout.split()]


def test_reads_writes_and_ports_have_their_latency(memory: Path) -> None:
    dram = Dram(read_latency=120, write_latency=60, skew=5)
    bursts = [Burst(port, 1000, is_write=is_write) for port in range(4) for is_write in (False, True)]
    assert served(memory, dram, bursts) == [1120, 1060, 1125, 1065, 1130, 1070, 1135, 1075]


def test_a_port_gives_a_beat_a_cycle_in_the_order_asked(memory: Path) -> None:
    bursts = [Burst(0, 0, 256), Burst(0, 0, 16), Burst(0, 0, 4, is_write=True), Burst(1, 0, 8), Burst(0, 900)]
    assert served(memory, Dram(), bursts) == [1, 257, 1, 1, 901]


def test_bursts_of_other_ports_overtake(memory: Path) -> None:
    """Two in one cycle, many times: either comes first; latencies stay in bounds, and a port keeps its own order."""
    dram, bursts = Dram(read_latency=50, jitter=16), [Burst(n % 2, 100 * (n // 2)) for n in range(400)]
    waits = [first - burst.cycle for first, burst in zip(served(memory, dram, bursts, seed=3), bursts, strict=True)]
    assert set(waits) == set(range(50, 67))
    pairs = list(zip(waits[::2], waits[1::2], strict=True))
    assert any(a < b for a, b in pairs) and any(a > b for a, b in pairs)
    assert served(memory, dram, bursts, seed=4) != served(memory, dram, bursts, seed=3)
    same = served(memory, dram, [replace(burst, port=0, cycle=burst.cycle // 100) for burst in bursts])
    assert same == sorted(same)


def test_nothing_is_served_while_memory_refreshes(memory: Path) -> None:
    dram = Dram(rate=4.0, interval=100, refresh=30)
    assert served(memory, dram, [Burst(0, 99), Burst(1, 199), Burst(2, 250)]) == [130, 230, 251]
    across = [Burst(0, 298, 16), Burst(1, 298, 1)]  # one cycle before it, three behind
    assert served(memory, dram, across) == [299, 333]


def test_in_the_long_run_it_gives_its_rate(memory: Path) -> None:
    """Four ports that never wait, at the rate of the profile `kv260`."""
    profile = PROFILES[KV260]
    bursts = [Burst(n % 4, 0, 64) for n in range(8000)]
    first = served(memory, profile.dram, bursts)
    given = sum(burst.beats for burst in bursts[:-4]) / (first[-1] - first[0])
    assert given == pytest.approx(profile.rate, rel=0.005)
    assert profile.rate / 4 == pytest.approx(0.9, abs=0.005)  # of 19.2 GB/s
