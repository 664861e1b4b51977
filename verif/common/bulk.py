"""The bulk bench inside the simulator: whole arrays in, whole arrays out, no Python in the loop.

A cocotb test runs in the simulator's process, so it hands pointers to its numpy arrays to axis_dpi.cpp. This module
is for cocotb tests on a simulator made by `runner.build_bulk`; verif/rtl.py plays vector sets from outside.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from cocotb.triggers import Timer
from numpy.typing import NDArray

from verif.common.packets import Traffic
from verif.common.streams import CLOCK_NS, MAX_STREAMS, STREAMS_VARIABLE, Stream, read_streams
from verif.common.testbench import (
    DRAIN_CYCLES,
    PATIENCE_CYCLES,
    RESET_CYCLES,
    RULES,
    RUNAWAY_BEATS,
    StreamResult,
    Testbench,
    Violation,
)

# Cycles between two looks at the counters. No signal is watched: a value-change callback costs time in every cycle.
MIN_POLL_CYCLES, MAX_POLL_CYCLES = 128, 1 << 16
BURST_CYCLES = 16  # in a time slot while nobody looks
SURPLUS_BEATS = 64  # beats too many that are kept for the report


class _Counters(ctypes.Structure):
    """Counters of axis_dpi.cpp."""

    _fields_ = (
        ("accepted", ctypes.c_uint64),
        ("frames", ctypes.c_uint64),
        ("violations", ctypes.c_uint64 * len(RULES)),
        ("violation_cycle", ctypes.c_int64 * len(RULES)),
    )


class _Settings(ctypes.Structure):
    """Settings of axis_dpi.cpp."""

    _fields_ = (
        ("data", ctypes.c_void_p),
        ("last", ctypes.c_void_p),
        ("frame_cycles", ctypes.c_void_p),
        ("beats", ctypes.c_uint64),
        ("capacity", ctypes.c_uint64),
        ("frame_capacity", ctypes.c_uint64),
        ("seed", ctypes.c_uint64),
        ("bytes", ctypes.c_uint32),
        ("stall_threshold", ctypes.c_uint32),
        ("source", ctypes.c_uint32),
    )


@dataclass(frozen=True)
class _Channel:
    """The arrays that the C side works on; they must live as long as the channel is open."""

    data: NDArray[np.uint8]
    last: NDArray[np.uint8]
    frame_cycles: NDArray[np.int64]
    expected: int


def _source_channel(traffic: Traffic) -> _Channel:
    beats = np.ascontiguousarray(traffic.beats)
    last = np.ascontiguousarray(traffic.last).view(np.uint8)
    return _Channel(beats, last, np.full((traffic.frames + 1, 2), -1, np.int64), len(traffic))


def _sink_channel(stream: Stream, expected: int) -> _Channel:
    capacity = expected + SURPLUS_BEATS
    frame_cycles = np.full((capacity, 2), -1, np.int64)
    return _Channel(np.zeros((capacity, stream.bytes), np.uint8), np.zeros(capacity, np.uint8), frame_cycles, expected)


class BulkBench(Testbench):
    """The testbench of `runner.build_bulk` as cocotb sees it. See Testbench."""

    def __init__(self, dut: Any, *, idle: float = 0.0, backpressure: float = 0.0, seed: int = 1) -> None:
        streams = read_streams(Path(os.environ[STREAMS_VARIABLE]))
        super().__init__(streams, idle=idle, backpressure=backpressure, seed=seed)
        self.dut = dut
        self._library = ctypes.CDLL(None)
        for counter in ("accepted", "quiet", "outstanding", "surplus"):
            getattr(self._library, f"axis_read_{counter}").restype = ctypes.c_uint64
        self._channels: dict[int, _Channel] = {}

    async def reset(self) -> None:
        """See Testbench."""
        self.dut.ap_rst_n.value = 0
        await Timer(2 * CLOCK_NS, unit="ns")
        self._library.axis_close_all()
        self._channels.clear()
        await Timer(RESET_CYCLES * CLOCK_NS, unit="ns")
        self.dut.ap_rst_n.value = 1

    def load(self, stimulus: Mapping[str, Traffic], expected: Mapping[str, int]) -> None:
        """See Testbench."""
        self.check_names(stimulus, expected)
        for channel, stream in enumerate(self.streams):
            if stream.slave:
                silence = Traffic(np.zeros((0, stream.bytes), np.uint8), np.zeros(0, np.bool_))
                opened = _source_channel(stimulus.get(stream.name, silence))
            else:
                opened = _sink_channel(stream, expected.get(stream.name, 0))
            self._open(channel, stream, opened)
        self._library.axis_start()

    def _open(self, channel: int, stream: Stream, opened: _Channel) -> None:
        self._channels[channel] = opened
        settings = _Settings(
            data=opened.data.ctypes.data,
            last=opened.last.ctypes.data,
            frame_cycles=opened.frame_cycles.ctypes.data,
            beats=opened.expected,
            capacity=len(opened.data),
            frame_capacity=len(opened.frame_cycles),
            seed=self.seed % 2**48 * MAX_STREAMS + channel + 1,
            bytes=stream.bytes,
            stall_threshold=int((self.idle if stream.slave else self.backpressure) * 2**32),
            source=stream.slave,
        )
        self._library.axis_open(channel, ctypes.byref(settings))

    async def finish(self) -> dict[str, StreamResult]:
        """See Testbench."""
        self._library.axis_set_burst(BURST_CYCLES)
        while not self._settled():
            cycles = min(max(self._library.axis_read_outstanding(), MIN_POLL_CYCLES), MAX_POLL_CYCLES)
            await Timer(cycles // BURST_CYCLES * CLOCK_NS, unit="ns")
        self._library.axis_set_burst(1)
        await self.cycle()
        return {stream.name: self._result(channel, stream) for channel, stream in enumerate(self.streams)}

    def _settled(self) -> bool:
        limit = PATIENCE_CYCLES if self._library.axis_read_outstanding() else DRAIN_CYCLES
        return bool(self._library.axis_read_quiet() > limit or self._library.axis_read_surplus() > RUNAWAY_BEATS)

    def accepted(self, name: str) -> int:
        """See Testbench."""
        return int(self._library.axis_read_accepted(self.channel(name)))

    async def cycle(self) -> None:
        """See Testbench."""
        await Timer(CLOCK_NS, unit="ns")

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
            frame_cycles=opened.frame_cycles[: counters.frames],
            violations=violations,
        )
