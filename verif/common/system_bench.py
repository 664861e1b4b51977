"""A linked system inside the simulator, as a cocotb test sees it: registers, memory, transfers.

For a simulator made by `runner.build_system`. The accesses are made by axi_dpi.cpp, on the pins; Python only asks for
them and lets time pass.
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

from verif.common.streams import CLOCK_NS
from verif.common.systems import SYSTEM_VARIABLE, Progress, read_system_ports
from verif.common.testbench import RESET_CYCLES, RULES

REGISTER_CYCLES = 4096  # after which an access to a register is given up


class BusError(RuntimeError):
    """A port of the system does not answer, or broke a rule of AXI; the message says which."""


class _Transfer(ctypes.Structure):
    """Transfer of axi_dpi.cpp."""

    _fields_ = (
        ("beats", ctypes.c_uint64),
        ("accepted", ctypes.c_uint64),
        ("first_cycle", ctypes.c_int64),
        ("last_cycle", ctypes.c_int64),
        ("wrong_last", ctypes.c_uint64),
        ("done", ctypes.c_uint64),
    )


class _Traffic(ctypes.Structure):
    """axi::Traffic of axi.hpp."""

    _fields_ = (
        ("bursts", ctypes.c_uint64),
        ("beats", ctypes.c_uint64),
        ("first_cycle", ctypes.c_int64),
        ("last_cycle", ctypes.c_int64),
    )


class _Packet(ctypes.Structure):
    """Packet of axi_dpi.cpp."""

    _fields_ = (("first_cycle", ctypes.c_int64), ("last_cycle", ctypes.c_int64), ("beats", ctypes.c_uint64))


@dataclass(frozen=True)
class Dram:
    """One memory behind all ports, as verif/common/dram.hpp has it; cycles of the system's clock, beats of 16 bytes."""

    read_latency: int = 1
    write_latency: int = 1
    jitter: int = 0
    skew: int = 0
    rate: float = 0.0
    interval: int = 0
    refresh: int = 0


@dataclass(frozen=True)
class Traffic:
    """Bursts and data beats of a memory port in one direction, and the cycles of the first and the last beat."""

    bursts: int
    beats: int
    first_cycle: int
    last_cycle: int


class SystemBench:
    """The bench of a linked system. Units are those of the linker file."""

    def __init__(self, dut: Any, arena: NDArray[np.uint8]) -> None:
        """Put `arena` behind the memory ports: its first byte has address 0. Nothing of it may be touched yet."""
        self.ports = read_system_ports(Path(os.environ[SYSTEM_VARIABLE]))
        self._dut = dut
        self._arena = arena  # the C side works on it
        self._controls = {port.unit: number for number, port in enumerate(self.ports.controls)}
        self._memories = {port.port: number for number, port in enumerate(self.ports.memories)}
        self._streams = {end: n for n, s in enumerate(self.ports.streams) for end in (s.source, s.sink)}
        self._dpi = ctypes.CDLL(None)
        self._declare()
        widths = (ctypes.c_int * len(self.ports.memories))(*(port.bytes for port in self.ports.memories))
        counts = (len(self.ports.memories), widths, len(self.ports.controls), len(self.ports.streams))
        self._dpi.axi_open(arena.ctypes.data, *counts)

    def _declare(self) -> None:
        number, word = ctypes.c_uint64, ctypes.c_uint32
        self._dpi.axi_open.argtypes = (ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_int)
        self._dpi.axi_allocate.argtypes = (number, number)
        self._dpi.axi_free.argtypes = (number,)
        self._dpi.axi_lite_write.argtypes = (ctypes.c_int, word, word)
        self._dpi.axi_lite_read.argtypes = (ctypes.c_int, word)
        self._dpi.axi_lite_value.restype = word
        self._dpi.axi_stream_expect.argtypes = (ctypes.c_int, number)
        self._dpi.axi_set_timing.argtypes = (ctypes.c_int, word, word, word, number)
        self._dpi.axi_set_dram.argtypes = (
            *(ctypes.c_int, ctypes.c_void_p, word, word, word, word),
            *(ctypes.c_double, word, word, number),
        )
        self._dpi.axi_record.argtypes = (ctypes.c_int64,)
        self._dpi.axi_recorded_packets.restype = self._dpi.axi_recorded_windows.restype = number
        self._dpi.axi_recorded_beats.restype = number
        self._dpi.axi_outstanding.restype = self._dpi.axi_take_violations.restype = number
        self._dpi.axi_now.restype = ctypes.c_int64

    # ---- time -------------------------------------------------------------------------------------------------------

    async def reset(self) -> None:
        """Reset the system."""
        self._dut.ap_rst_n.value = 0
        await Timer(RESET_CYCLES * CLOCK_NS, "ns")
        self._dut.ap_rst_n.value = 1
        await Timer(CLOCK_NS, "ns")
        self._dpi.axi_run(self.ports.burst)
        await Timer(CLOCK_NS, "ns")

    async def cycles(self, count: int) -> None:
        """Let at least `count` cycles pass."""
        await Timer(-(-count // self.ports.burst) * CLOCK_NS, "ns")

    @property
    def now(self) -> int:
        """The cycle."""
        return int(self._dpi.axi_now())

    # ---- registers --------------------------------------------------------------------------------------------------

    def post(self, unit: str, offset: int, value: int) -> None:
        """Have a register written when time passes next, after what was posted before for the same unit."""
        self._dpi.axi_lite_write(self._controls[unit], offset, value)

    async def settle(self, unit: str) -> None:
        """Let time pass until the unit has answered all accesses. Raises BusError if it does not, or with an error."""
        control = self._controls[unit]
        left = REGISTER_CYCLES
        while self._dpi.axi_lite_is_busy(control):
            if left <= 0:
                raise BusError(f"{unit}: no answer on its control port after {REGISTER_CYCLES} cycles")
            await self.cycles(self.ports.burst)
            left -= self.ports.burst
        if self._dpi.axi_lite_take_error(control):
            raise BusError(f"{unit}: an access to a register was answered with an error")

    async def write(self, unit: str, offset: int, value: int) -> None:
        """Write a register of 32 bits."""
        self.post(unit, offset, value)
        await self.settle(unit)

    async def read(self, unit: str, offset: int) -> int:
        """Read a register of 32 bits."""
        self._dpi.axi_lite_read(self._controls[unit], offset)
        await self.settle(unit)
        return int(self._dpi.axi_lite_value(self._controls[unit]))

    # ---- memory -----------------------------------------------------------------------------------------------------

    def allocate(self, address: int, size: int) -> None:
        """Let the memory ports reach `size` bytes at `address`, and what is left of their last 64 bytes."""
        self._dpi.axi_allocate(address, size)

    def free(self, address: int) -> None:
        """Take the bytes allocated at `address` away."""
        self._dpi.axi_free(address)

    def set_timing(self, *, read_latency: int = 1, write_latency: int = 1, stall: float = 0.0, seed: int = 1) -> None:
        """Set how all memory ports behave: cycles to the first data and to the response, share of stalled cycles."""
        for port in self._memories.values():
            draws = seed * len(self._memories) + port
            self._dpi.axi_set_timing(port, read_latency, write_latency, int(stall * 2**32), draws)

    def set_dram(self, dram: Dram, ports: Mapping[str, int], seed: int = 1) -> None:
        """Put one memory behind all memory ports; `ports` has the number of its port for each of them."""
        numbers = [ports[port.port] for port in self.ports.memories]
        array = (ctypes.c_int * len(numbers))(*numbers)
        latencies = (dram.read_latency, dram.write_latency, dram.jitter, dram.skew)
        self._dpi.axi_set_dram(max(numbers) + 1, array, *latencies, dram.rate, dram.interval, dram.refresh, seed)

    def take_traffic(self, port: str) -> tuple[Traffic, Traffic]:
        """Return what passed a memory port since the last call: reads and writes."""
        raw = (_Traffic * 2)()
        self._dpi.axi_take_traffic(self._memories[port], raw)
        reads, writes = (Traffic(t.bursts, t.beats, t.first_cycle, t.last_cycle) for t in raw)
        return reads, writes

    def take_fault(self) -> str | None:
        """Return the next broken rule of a memory port or access to no memory, in words; None if there is none."""
        text = ctypes.create_string_buffer(256)
        if not self._dpi.axi_take_fault(text, len(text)):
            return None
        memory, _, what = text.value.decode().partition(":")
        return f"{self.ports.memories[int(memory)].unit}: {what}"

    # ---- streams ----------------------------------------------------------------------------------------------------

    def expect(self, stream: str, beats: int) -> None:
        """Say that a transfer of so many beats is about to pass a stream, named by either end."""
        self._dpi.axi_stream_expect(self._streams[stream], beats)

    def progress(self, stream: str) -> Progress:
        """Return how the stream's last transfer stands."""
        raw = _Transfer()
        self._dpi.axi_stream_transfer(self._streams[stream], ctypes.byref(raw))
        return Progress(raw.accepted, raw.first_cycle, raw.last_cycle, bool(raw.done), raw.wrong_last)

    def record(self, window: int) -> None:
        """Keep from now on which packets pass the streams, and how many beats in each `window` cycles."""
        self._dpi.axi_record(window)

    def recorded(self, stream: str) -> tuple[NDArray[np.int64], NDArray[np.uint32]]:
        """Return the packets of a stream since `record`, (n, 3): first cycle, last cycle, beats; beats by window."""
        number, packets, windows = self._streams[stream], ctypes.POINTER(_Packet)(), ctypes.POINTER(ctypes.c_uint32)()
        count = self._dpi.axi_recorded_packets(number, ctypes.byref(packets))
        rows = [(p.first_cycle, p.last_cycle, p.beats) for p in packets[:count]] if count else []
        size = self._dpi.axi_recorded_windows(number, ctypes.byref(windows))
        beats = np.array(windows[:size] if size else [], np.uint32)
        return np.array(rows, np.int64).reshape(-1, 3), beats

    def recorded_beats(self) -> int:
        """Return the beats on all streams since `record`."""
        return int(self._dpi.axi_recorded_beats())

    def is_inside(self, stream: str) -> bool:
        """Tell whether the last packet of a stream has not ended."""
        return bool(self._dpi.axi_recorded_inside(self._streams[stream]))

    @property
    def outstanding(self) -> int:
        """The most beats still to come on any stream."""
        return int(self._dpi.axi_outstanding())

    def new_violations(self) -> list[str]:
        """Return the rules of AXI4-Stream that were broken since the last call, in words."""
        return [
            f"{stream.sink}: {text}"
            for number, stream in enumerate(self.ports.streams)
            for rule, text in enumerate(RULES)
            if self._dpi.axi_take_violations(number, rule)
        ]
