"""The bulk bench inside the simulator: whole arrays in, whole arrays out, no Python in the loop.

A cocotb test runs in the simulator's process, so it hands pointers to its numpy arrays to axis_dpi.cpp. This module
is for cocotb tests on a simulator made by `runner.build_bulk`; verif/rtl.py plays vector sets from outside.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from cocotb.triggers import FallingEdge, RisingEdge, Timer
from numpy.typing import NDArray

from verif.common.packets import Traffic
from verif.common.streams import CLOCK_NS, STREAMS_VARIABLE, Stream, read_streams

RULES = (  # rule_e of axis_bfm.sv
    "TVALID fell before TREADY",
    "payload changed while it waited for TREADY",
    "TKEEP or TSTRB is not all ones",
    "TVALID is high in reset",
)
RESET_CYCLES = 8
DRAIN_CYCLES = 256  # quiet cycles after the last expected beat: time for beats too many to show
PATIENCE_CYCLES = 4096  # quiet cycles after which a run that still lacks beats is given up
SURPLUS_BEATS = 64  # beats too many that are kept for the report


class _Counters(ctypes.Structure):
    """Counters of axis_dpi.cpp."""

    _fields_ = (
        ("accepted", ctypes.c_uint64),
        ("stalled", ctypes.c_uint64),
        ("frames", ctypes.c_uint64),
        ("first_cycle", ctypes.c_int64),
        ("last_cycle", ctypes.c_int64),
        ("violations", ctypes.c_uint64 * len(RULES)),
        ("violation_cycle", ctypes.c_int64 * len(RULES)),
    )


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
    stalled: int
    first_cycle: int
    last_cycle: int
    frame_cycles: NDArray[np.int64]
    violations: tuple[Violation, ...]

    @property
    def complete(self) -> bool:
        """True if exactly the expected number of beats passed."""
        return self.accepted == self.expected


@dataclass
class _Channel:
    """The arrays that the C side works on; they must live as long as the channel is open."""

    data: NDArray[np.uint8]
    last: NDArray[np.uint8]
    expected: int
    frame_cycles: NDArray[np.int64] = field(default_factory=lambda: np.zeros((0, 2), np.int64))


def _pointer(array: NDArray[Any]) -> ctypes.c_void_p:
    return ctypes.c_void_p(array.ctypes.data)


class BulkBench:
    """Sources and sinks of the bulk testbench `dut`.

    `stall` is the share of cycles in which a source withholds its next beat and a sink its TREADY, drawn
    independently for each stream from `seed`.
    """

    def __init__(self, dut: Any, *, stall: float = 0.0, seed: int = 1) -> None:
        if not 0.0 <= stall < 1.0:
            raise ValueError(f"stall must be in [0, 1), not {stall!r}")
        self.dut = dut
        self.streams = read_streams(Path(os.environ[STREAMS_VARIABLE]))
        self.stall = stall
        self.seed = seed
        self._library = ctypes.CDLL(None)
        self._library.axis_read_accepted.restype = ctypes.c_uint64
        self._channels: dict[int, _Channel] = {}

    def _channel(self, name: str) -> int:
        for channel, stream in enumerate(self.streams):
            if stream.name == name:
                return channel
        raise KeyError(f"the kernel has no stream {name}; it has {', '.join(s.name for s in self.streams)}")

    async def reset(self) -> None:
        """Reset the kernel and forget all traffic."""
        self.dut.ap_rst_n.value = 0
        await Timer(2 * CLOCK_NS, unit="ns")
        self._library.axis_close_all()
        self._channels.clear()
        await Timer(RESET_CYCLES * CLOCK_NS, unit="ns")
        self.dut.ap_rst_n.value = 1

    def load(self, stimulus: Mapping[str, Traffic], expected: Mapping[str, int]) -> None:
        """Open every stream: the traffic to send, and the number of beats to expect, by stream name.

        Streams not named send nothing and expect nothing. Sending starts with the next cycle. Call once after reset.
        """
        for name in (*stimulus, *expected):
            self._channel(name)
        silent = [stream for stream in self.streams if stream.name not in stimulus]
        empty = {s.name: Traffic(np.zeros((0, s.bytes), np.uint8), np.zeros(0, np.bool_)) for s in silent}
        for channel, stream in enumerate(self.streams):
            if stream.slave:
                self._open_source(channel, stream, stimulus.get(stream.name, empty.get(stream.name)))
            else:
                self._open_sink(channel, stream, expected.get(stream.name, 0))
        self._library.axis_start(ctypes.c_uint64(DRAIN_CYCLES), ctypes.c_uint64(PATIENCE_CYCLES))

    def _stall_arguments(self, channel: int) -> tuple[ctypes.c_uint32, ctypes.c_uint64]:
        return ctypes.c_uint32(int(self.stall * 2**32)), ctypes.c_uint64(self.seed * 64 + channel + 1)

    def _open_source(self, channel: int, stream: Stream, traffic: Traffic | None) -> None:
        assert traffic is not None
        if traffic.beats.shape[1] != stream.bytes:
            raise ValueError(f"{stream.name}: beats have {traffic.beats.shape[1]} bytes, the port has {stream.bytes}")
        opened = _Channel(
            np.ascontiguousarray(traffic.beats),
            np.ascontiguousarray(traffic.last).view(np.uint8),
            len(traffic),
            np.full((traffic.frames + 1, 2), -1, np.int64),
        )
        self._channels[channel] = opened
        self._library.axis_open_source(
            channel,
            _pointer(opened.data),
            _pointer(opened.last),
            ctypes.c_uint64(opened.expected),
            ctypes.c_uint32(stream.bytes),
            *self._stall_arguments(channel),
            _pointer(opened.frame_cycles),
            ctypes.c_uint64(len(opened.frame_cycles)),
        )

    def _open_sink(self, channel: int, stream: Stream, expected: int) -> None:
        capacity = expected + SURPLUS_BEATS
        opened = _Channel(
            np.zeros((capacity, stream.bytes), np.uint8),
            np.zeros(capacity, np.uint8),
            expected,
            np.full((capacity, 2), -1, np.int64),
        )
        self._channels[channel] = opened
        self._library.axis_open_sink(
            channel,
            _pointer(opened.data),
            _pointer(opened.last),
            ctypes.c_uint64(expected),
            ctypes.c_uint64(capacity),
            ctypes.c_uint32(stream.bytes),
            *self._stall_arguments(channel),
            _pointer(opened.frame_cycles),
            ctypes.c_uint64(capacity),
        )

    async def finish(self) -> dict[str, StreamResult]:
        """Wait until the bench is quiet and return what passed on every stream.

        Quiet means DRAIN_CYCLES without a beat when all beats have passed, else PATIENCE_CYCLES: a kernel that hangs
        ends the run with missing beats.
        """
        if self.dut.idle.value == 1:
            await FallingEdge(self.dut.idle)
        await RisingEdge(self.dut.idle)
        return {stream.name: self._result(channel, stream) for channel, stream in enumerate(self.streams)}

    async def play(self, stimulus: Mapping[str, Traffic], expected: Mapping[str, int]) -> dict[str, StreamResult]:
        """Reset, send the traffic and return what passed."""
        await self.reset()
        self.load(stimulus, expected)
        return await self.finish()

    def accepted(self, name: str) -> int:
        """Return how many beats of a stream have passed so far."""
        return int(self._library.axis_read_accepted(self._channel(name)))

    async def until_accepted(self, name: str, beats: int) -> None:
        """Wait until `beats` beats of a stream have passed."""
        for _ in range(PATIENCE_CYCLES * (beats + 1)):
            if self.accepted(name) >= beats:
                return
            await Timer(CLOCK_NS, unit="ns")
        raise TimeoutError(f"{name}: {self.accepted(name)} beats passed, {beats} awaited")

    def _result(self, channel: int, stream: Stream) -> StreamResult:
        counters = _Counters()
        self._library.axis_read_counters(channel, ctypes.byref(counters))
        opened = self._channels[channel]
        kept = min(counters.accepted, len(opened.data))
        violations = tuple(
            Violation(stream.name, rule, counters.violations[i], counters.violation_cycle[i])
            for i, rule in enumerate(RULES)
            if counters.violations[i]
        )
        return StreamResult(
            name=stream.name,
            expected=opened.expected,
            accepted=counters.accepted,
            traffic=Traffic(opened.data[:kept], opened.last[:kept].view(np.bool_)),
            stalled=counters.stalled,
            first_cycle=counters.first_cycle,
            last_cycle=counters.last_cycle,
            frame_cycles=opened.frame_cycles[: counters.frames],
            violations=violations,
        )
