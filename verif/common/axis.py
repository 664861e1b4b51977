"""Per-cycle AXI4-Stream driver and monitor in plain cocotb, for any simulator: the second opinion on the bulk bench.

They follow cocotb-bus: a transaction is one `Traffic` (usually a packet), `append` queues it, a generator of
(cycles on, cycles off) makes idle cycles as in ValidatedBusDriver, and TREADY is a BitDriver with such a generator.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cocotb
import numpy as np
from cocotb.clock import Clock
from cocotb.triggers import RisingEdge
from cocotb_bus.drivers import BitDriver, ValidatedBusDriver
from cocotb_bus.monitors import BusMonitor

from verif.common.packets import Traffic, packet
from verif.common.streams import CLOCK_NS, STREAMS_VARIABLE, Stream, read_streams
from verif.common.testbench import (
    BYTES_NOT_KEPT,
    DRAIN_CYCLES,
    PATIENCE_CYCLES,
    PAYLOAD_CHANGED,
    RESET_CYCLES,
    RUNAWAY_BEATS,
    TVALID_DROPPED,
    TVALID_IN_RESET,
    UNKNOWN,
    StreamResult,
    Testbench,
    Violation,
)

REQUIRED = ["TDATA", "TVALID", "TREADY"]
OPTIONAL = ["TKEEP", "TSTRB", "TLAST"]


def bursts(stall: float, rng: np.random.Generator) -> Iterator[tuple[int, int]]:
    """Yield (cycles on, cycles off) without end, such that a share `stall` of cycles is off, drawn independently."""
    while True:
        yield (int(rng.geometric(stall)), int(rng.geometric(1 - stall))) if stall else (1 << 30, 0)


class AxiStreamDriver(ValidatedBusDriver):  # type: ignore[misc]
    """Drives the slave port `name` of a kernel. A transaction is a Traffic; TKEEP and TSTRB are all ones."""

    _signals = REQUIRED
    _optional_signals = OPTIONAL

    def __init__(self, entity: Any, name: str, clock: Any, **kwargs: Any) -> None:
        super().__init__(entity, name, clock, **kwargs)
        self._all_ones = (1 << len(self.bus.TDATA)) - 1
        self.bus.TVALID.value = 0
        for signal in ("TKEEP", "TSTRB"):
            if hasattr(self.bus, signal):
                handle = getattr(self.bus, signal)
                handle.value = (1 << len(handle)) - 1

    async def _driver_send(self, transaction: Traffic, sync: bool = True) -> None:
        edge = RisingEdge(self.clock)
        if sync:
            await edge
        for beat, last in zip(transaction.beats, transaction.last.tolist(), strict=True):
            await self._pause(edge)
            data = int.from_bytes(beat.tobytes(), "little")
            self.bus.TDATA.value = data
            if hasattr(self.bus, "TLAST"):
                self.bus.TLAST.value = int(last)
            self.bus.TVALID.value = 1
            await edge
            while self.bus.TREADY.value != 1:
                await edge
            self.bus.TVALID.value = 0
            self.bus.TDATA.value = data ^ self._all_ones  # nobody may take it now

    async def _pause(self, edge: RisingEdge) -> None:
        """Spend the idle cycles that the generator asks for before the next beat."""
        if self.on is True:
            return
        if not self.on:
            for _ in range(self.off):
                await edge
            self._next_valids()
        self.on -= 1

    def flush(self) -> None:
        """Drop what is queued and under way, and be silent: for a reset in mid-frame."""
        self.clear()
        self._thread.cancel()
        self.bus.TVALID.value = 0
        self._thread: Any = cocotb.start_soon(self._send_thread())


@dataclass(frozen=True)
class _Sample:
    """What a stream showed in a cycle without a handshake."""

    data: Any
    keep: Any
    strb: Any
    last: Any


class AxiStreamMonitor(BusMonitor):  # type: ignore[misc]
    """Watches one stream: gathers its beats and packets and checks the rules of AXI4-Stream and of this project.

    Each finished packet goes to the callbacks or the queue of cocotb-bus's Monitor as a Traffic. Broken rules are
    kept in `violations`.
    """

    _signals = REQUIRED
    _optional_signals = OPTIONAL

    def __init__(self, entity: Any, name: str, clock: Any, reset_n: Any) -> None:
        self.cycle = 0
        self.last_activity = 0
        self.forget()
        super().__init__(entity, name, clock, reset_n=reset_n)

    def forget(self) -> None:
        """Drop all that was gathered."""
        self.beats: list[bytes] = []
        self.last: list[bool] = []
        self.cycles: list[int] = []
        self.violations: dict[str, Violation] = {}
        self._start = 0  # of the packet under way
        self._waiting: _Sample | None = None

    @property
    def _width(self) -> int:
        return len(self.bus.TDATA) // 8

    @property
    def traffic(self) -> Traffic:
        """All beats so far."""
        width = len(self.bus.TDATA) // 8
        return Traffic(np.frombuffer(b"".join(self.beats), np.uint8).reshape(-1, width), np.array(self.last, np.bool_))

    @property
    def frame_cycles(self) -> np.ndarray[Any, np.dtype[np.int64]]:
        """First and last cycle of each finished packet, (frames, 2)."""
        ends = np.flatnonzero(np.array(self.last, np.bool_))
        starts = np.concatenate([[0], ends[:-1] + 1]) if len(ends) else ends
        cycles = np.array(self.cycles, np.int64)
        return np.stack([cycles[starts], cycles[ends]], axis=1) if len(ends) else np.zeros((0, 2), np.int64)

    def _broken(self, rule: str) -> None:
        first = self.violations.get(rule, Violation(self.name, rule, 0, self.cycle))
        self.violations[rule] = Violation(self.name, rule, first.count + 1, first.cycle)

    async def _monitor_recv(self) -> None:
        edge = RisingEdge(self.clock)
        reset_cycles = 0
        while True:
            await edge
            self.cycle += 1
            if self._reset_n.value != 1:
                reset_cycles += 1
                self._waiting = None
                if reset_cycles > 1 and self.bus.TVALID.value != 0:
                    self._broken(TVALID_IN_RESET)
            else:
                reset_cycles = 0
                self._watch()

    def _watch(self) -> None:
        """Look at one cycle outside reset."""
        if not (self.bus.TVALID.value.is_resolvable and self.bus.TREADY.value.is_resolvable):
            self._broken(UNKNOWN)
        if self.bus.TVALID.value != 1:
            if self._waiting is not None:
                self._broken(TVALID_DROPPED)
                self._waiting = None
            return
        sample = _Sample(*(self._value(signal) for signal in ("TDATA", "TKEEP", "TSTRB", "TLAST")))
        if self._waiting is not None and sample != self._waiting:
            self._broken(PAYLOAD_CHANGED)
        if not all(
            strobes is None or (strobes.is_resolvable and "0" not in str(strobes))
            for strobes in (sample.keep, sample.strb)
        ):
            self._broken(BYTES_NOT_KEPT)
        self._waiting = sample
        if self.bus.TREADY.value == 1:
            self._waiting = None
            self._take(sample)

    def _value(self, signal: str) -> Any:
        return getattr(self.bus, signal).value if hasattr(self.bus, signal) else None

    def _take(self, sample: _Sample) -> None:
        self.last_activity = self.cycle
        self.beats.append(sample.data.to_unsigned().to_bytes(len(sample.data) // 8, "little"))
        self.last.append(sample.last is None or bool(sample.last))
        self.cycles.append(self.cycle)
        if self.last[-1]:
            self._recv(packet(np.frombuffer(b"".join(self.beats[self._start :]), np.uint8).reshape(-1, self._width)))
            self._start = len(self.beats)


class PinBench(Testbench):
    """Drivers and monitors on the pins of a kernel built by `runner.build_pins`. See Testbench."""

    def __init__(self, dut: Any, *, idle: float = 0.0, backpressure: float = 0.0, seed: int = 1) -> None:
        streams = read_streams(Path(os.environ[STREAMS_VARIABLE]))
        super().__init__(streams, idle=idle, backpressure=backpressure, seed=seed)
        self.dut = dut
        dut.ap_rst_n.value = 0
        self.monitors = {s.name: AxiStreamMonitor(dut, s.name, dut.ap_clk, dut.ap_rst_n) for s in streams}
        self.drivers = {
            stream.name: AxiStreamDriver(dut, stream.name, dut.ap_clk, valid_generator=self._bursts(channel, idle))
            for channel, stream in enumerate(streams)
            if stream.slave
        }
        for channel, stream in enumerate(streams):
            if not stream.slave:
                ready = getattr(dut, f"{stream.name}_TREADY")
                ready.value = 0
                BitDriver(ready, dut.ap_clk, self._bursts(channel, backpressure)).start()
        self._expected: dict[str, int] = {}
        Clock(dut.ap_clk, CLOCK_NS, unit="ns").start(start_high=False)  # its first edge finds the reset everywhere

    def _bursts(self, channel: int, stall: float) -> Iterator[tuple[int, int]]:
        return bursts(stall, np.random.default_rng([self.seed % 2**63, channel]))

    async def reset(self) -> None:
        """See Testbench."""
        for driver in self.drivers.values():
            driver.flush()
        self.dut.ap_rst_n.value = 0
        for cycle in range(RESET_CYCLES):
            await self.cycle()
            if cycle == 1:
                for monitor in self.monitors.values():
                    monitor.forget()
        self.dut.ap_rst_n.value = 1

    def load(self, stimulus: Mapping[str, Traffic], expected: Mapping[str, int]) -> None:
        """See Testbench."""
        self.check_names(stimulus, expected)
        self._expected = {name: len(traffic) for name, traffic in stimulus.items()} | dict(expected)
        for name, traffic in stimulus.items():
            self.drivers[name].append(traffic)

    async def finish(self) -> dict[str, StreamResult]:
        """See Testbench."""
        quiet = 0
        while quiet <= (DRAIN_CYCLES if self._complete() else PATIENCE_CYCLES) and not self._runaway():
            await self.cycle()
            active = any(monitor.last_activity == monitor.cycle for monitor in self.monitors.values())
            quiet = 0 if active else quiet + 1
        return {stream.name: self._result(stream) for stream in self.streams}

    def _complete(self) -> bool:
        return all(len(self.monitors[name].beats) >= beats for name, beats in self._expected.items())

    def _runaway(self) -> bool:
        return any(len(m.beats) > self._expected.get(name, 0) + RUNAWAY_BEATS for name, m in self.monitors.items())

    def accepted(self, name: str) -> int:
        """See Testbench."""
        return len(self.monitors[name].beats)

    async def cycle(self) -> None:
        """See Testbench."""
        await RisingEdge(self.dut.ap_clk)

    def _result(self, stream: Stream) -> StreamResult:
        monitor = self.monitors[stream.name]
        return StreamResult(
            name=stream.name,
            expected=self._expected.get(stream.name, 0),
            accepted=len(monitor.beats),
            traffic=monitor.traffic,
            frame_cycles=monitor.frame_cycles,
            violations=tuple(monitor.violations.values()),
        )
