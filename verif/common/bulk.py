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

SURPLUS_BEATS = 64  # beats too many that are kept for the report


class _Counters(ctypes.Structure):
    """Counters of axis_dpi.cpp."""

    _fields_ = (
        ("accepted", ctypes.c_uint64),
        ("stalled", ctypes.c_uint64),
        ("frames", ctypes.c_uint64),
        ("violations", ctypes.c_uint64 * len(RULES)),
        ("violation_cycle", ctypes.c_int64 * len(RULES)),
    )


@dataclass
class _Channel:
    """The arrays that the C side works on; they must live as long as the channel is open."""

    data: NDArray[np.uint8]
    last: NDArray[np.uint8]
    expected: int
    frame_cycles: NDArray[np.int64] = field(default_factory=lambda: np.zeros((0, 2), np.int64))


def _pointer(array: NDArray[Any]) -> ctypes.c_void_p:
    return ctypes.c_void_p(array.ctypes.data)


class BulkBench(Testbench):
    """The testbench of `runner.build_bulk` as cocotb sees it. See Testbench."""

    def __init__(self, dut: Any, *, idle: float = 0.0, backpressure: float = 0.0, seed: int = 1) -> None:
        streams = read_streams(Path(os.environ[STREAMS_VARIABLE]))
        super().__init__(streams, idle=idle, backpressure=backpressure, seed=seed)
        self.dut = dut
        self._library = ctypes.CDLL(None)
        self._library.axis_read_accepted.restype = ctypes.c_uint64
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
                self._open_source(channel, stream, stimulus.get(stream.name, silence))
            else:
                self._open_sink(channel, stream, expected.get(stream.name, 0))
        self._library.axis_start(*map(ctypes.c_uint64, (DRAIN_CYCLES, PATIENCE_CYCLES, RUNAWAY_BEATS)))

    def _stall_arguments(self, channel: int, share: float) -> tuple[ctypes.c_uint32, ctypes.c_uint64]:
        return ctypes.c_uint32(int(share * 2**32)), ctypes.c_uint64(self.seed % 2**48 * 64 + channel + 1)

    def _open_source(self, channel: int, stream: Stream, traffic: Traffic) -> None:
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
            *self._stall_arguments(channel, self.idle),
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
            *self._stall_arguments(channel, self.backpressure),
            _pointer(opened.frame_cycles),
            ctypes.c_uint64(capacity),
        )

    async def finish(self) -> dict[str, StreamResult]:
        """See Testbench."""
        if self.dut.idle.value == 1:
            await FallingEdge(self.dut.idle)
        await RisingEdge(self.dut.idle)
        return {stream.name: self._result(channel, stream) for channel, stream in enumerate(self.streams)}

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
