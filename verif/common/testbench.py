"""What a test sees of a bench, whichever it is: the bulk bench (DPI) or the per-cycle one (pins)."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from verif.common.packets import Traffic, difference
from verif.common.streams import Stream, bench_name

RESET_CYCLES = 8
DRAIN_CYCLES = 256  # quiet cycles after the last expected beat: time for beats too many to show
PATIENCE_CYCLES = 4096  # quiet cycles after which a run that still lacks beats is given up
RUNAWAY_BEATS = 4096  # beats too many after which a run is given up

# Rules of the checkers; RULES has those of axis_checker.sv in the order of its rule_e.
TVALID_DROPPED = "TVALID fell before TREADY"
PAYLOAD_CHANGED = "payload changed while it waited for TREADY"
BYTES_NOT_KEPT = "TKEEP or TSTRB is not all ones"
TVALID_IN_RESET = "TVALID is not low in reset"
UNKNOWN = "TVALID or TREADY is X or Z"  # a two-state simulator cannot see it
RULES = (TVALID_DROPPED, PAYLOAD_CHANGED, BYTES_NOT_KEPT, TVALID_IN_RESET)


@dataclass(frozen=True)
class Violation:
    """A broken protocol rule: which, how often, and the cycle where it was first seen."""

    stream: str
    rule: str
    count: int
    cycle: int

    def __str__(self) -> str:
        return f"{self.stream}: {self.rule} ({self.count} times, first in cycle {self.cycle})"


@dataclass(frozen=True)
class StreamResult:
    """What passed on one stream. `frame_cycles` (frames, 2) holds the first and last cycle of each packet."""

    name: str
    expected: int
    accepted: int
    traffic: Traffic
    frame_cycles: NDArray[np.int64]
    violations: tuple[Violation, ...]


class Testbench(ABC):
    """Sources and sinks on every stream of a kernel.

    `stall` is the share of cycles in which a source withholds its next beat and a sink its TREADY, drawn
    independently for each stream from `seed`. `idle` and `backpressure` set the two sides apart.
    """

    def __init__(self, streams: tuple[Stream, ...], *, idle: float, backpressure: float, seed: int) -> None:
        for share in (idle, backpressure):
            if not 0.0 <= share < 1.0:
                raise ValueError(f"a share of stalled cycles must be in [0, 1), not {share!r}")
        self.streams = streams
        self.idle = idle
        self.backpressure = backpressure
        self.seed = seed

    def channel(self, name: str) -> int:
        """Return the index of a stream, or raise KeyError with the names there are."""
        for channel, stream in enumerate(self.streams):
            if stream.name == name:
                return channel
        raise KeyError(f"the kernel has no stream {name}; it has {', '.join(s.name for s in self.streams)}")

    def check_names(self, stimulus: Mapping[str, Traffic], expected: Mapping[str, int]) -> None:
        """Refuse stimulus for a master port, an expectation on a slave port, and beats of a wrong width."""
        for name, traffic in stimulus.items():
            stream = self.streams[self.channel(name)]
            if not stream.slave or traffic.beats.shape[1] != stream.bytes:
                raise ValueError(f"{name}: cannot send beats of {traffic.beats.shape[1]} bytes to {stream}")
        for name in expected:
            if self.streams[self.channel(name)].slave:
                raise ValueError(f"{name}: nothing can be expected of a stream that the kernel reads")

    @abstractmethod
    async def reset(self) -> None:
        """Reset the kernel and forget all traffic."""

    @abstractmethod
    def load(self, stimulus: Mapping[str, Traffic], expected: Mapping[str, int]) -> None:
        """Begin to send the traffic and to expect that many beats, by stream name. Once after each reset.

        A stream that is not named sends nothing and expects nothing.
        """

    @abstractmethod
    async def finish(self) -> dict[str, StreamResult]:
        """Wait until the bench is quiet and return what passed on every stream.

        Quiet means DRAIN_CYCLES without a beat when all beats have passed, else PATIENCE_CYCLES: a kernel that hangs
        ends the run with missing beats.
        """

    @abstractmethod
    def accepted(self, name: str) -> int:
        """Return how many beats of a stream have passed since the reset."""

    @abstractmethod
    async def cycle(self) -> None:
        """Wait for one clock cycle."""

    async def play(self, stimulus: Mapping[str, Traffic], expected: Mapping[str, int]) -> dict[str, StreamResult]:
        """Reset, send the traffic and return what passed."""
        await self.reset()
        self.load(stimulus, expected)
        return await self.finish()

    async def until_accepted(self, name: str, beats: int) -> None:
        """Wait until `beats` beats of a stream have passed; TimeoutError if they do not."""
        for _ in range(PATIENCE_CYCLES * (beats + 1)):
            if self.accepted(name) >= beats:
                return
            await self.cycle()
        raise TimeoutError(f"{name}: {self.accepted(name)} beats passed, {beats} awaited")


def check_results(
    results: Mapping[str, StreamResult], stimulus: Mapping[str, Traffic], want: Mapping[str, Traffic]
) -> None:
    """Raise AssertionError that names every difference: broken rules, stimulus not taken, wrong results."""
    problems = [str(violation) for result in results.values() for violation in result.violations]
    for name, sent in stimulus.items():
        if results[name].accepted != len(sent):
            problems.append(f"{name}: the kernel took {results[name].accepted} of {len(sent)} beats")
    for name, expected in want.items():
        got = results[name]
        problem = difference(expected, got.traffic, accepted=got.accepted)
        problems += [f"{name}: {problem}"] if problem else []
    assert not problems, "; ".join(problems)


def make_testbench(dut: Any, *, idle: float = 0.0, backpressure: float = 0.0, seed: int = 1) -> Testbench:
    """Return the bench that the simulator of `dut` was built for."""
    from verif.common.axis import PinBench
    from verif.common.bulk import BulkBench

    kind = BulkBench if dut._name.startswith(bench_name("")) else PinBench
    return kind(dut, idle=idle, backpressure=backpressure, seed=seed)
