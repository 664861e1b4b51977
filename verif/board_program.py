"""A system with a sequencer between XRT's calls and its RTL: units that are started once, and programs.

As with movers (verif/board_model.py), simulated time does not depend on the host's speed: while a program is to be run,
time passes only when the host polls the sequencer; polls of the other units, which are at work, then cost nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from runtime.system import CONTROL_RANGE, SEQUENCER, System
from verif.board_model import AP_DONE, AP_START, CONTROL, MAX_SLICE_CYCLES, BoardModelError, Memory
from verif.common.system_bench import SystemBench
from verif.common.watchdog import Watchdog

POLL_CYCLES = 1024
WINDOW = 1 << 16  # cycles; the bench needs one, nobody reads them here
WEIGHTS = ".s_w"  # readers of weights


@dataclass(frozen=True)
class ProgramRun:
    """A program that was carried out: cycles to its last beat, beats of weights, broken rules of the streams."""

    program: int
    cycles: int
    weight_beats: int
    violations: list[str]


class ProgramModel:
    """Memory and registers of a system with a sequencer as XRT reaches them."""

    def __init__(
        self,
        system: System,
        memory: Memory,
        bench: SystemBench,
        record: Callable[[ProgramRun], None] = lambda run: None,
    ) -> None:
        """`memory` is what the bench's memory ports reach; `record` is called at the end of each program."""
        self.memory = memory
        self._units = {unit.base: unit.name for _, unit in system.units() if unit.base is not None}
        self._sequencer = system.units_of(SEQUENCER)[0].name
        self._bench = bench
        self._record = record
        self._start: int | None = None  # what the host wrote to start a program that has not been
        self._running = False
        self._begin = self._programs = 0
        self._watchdog: Watchdog | None = None

    def allocate(self, address: int, size: int) -> None:
        """Take memory into use."""
        self.memory.allocate(address, size)
        self._bench.allocate(address, size)

    def free(self, address: int) -> None:
        """Take memory out of use."""
        self.memory.free(address)
        self._bench.free(address)

    def write_register(self, address: int, value: int) -> None:
        """Post the write of a control register. A program starts when the host polls for its end."""
        unit, offset = self._decode(address)
        if unit != self._sequencer or offset != CONTROL or not value & AP_START:
            self._bench.post(unit, offset, value)
        elif self._running or self._start is not None:
            raise BoardModelError(f"{unit}: started while it was busy; wait for the program before it")
        else:
            self._start = value

    async def read_register(self, address: int) -> int:
        """Read a control register; a poll of the sequencer lets time pass until the program is over, or a while."""
        unit, offset = self._decode(address)
        under_way = self._running or self._start is not None
        if offset != CONTROL or not under_way:
            return await self._bench.read(unit, offset)
        return await self._advance() if unit == self._sequencer else AP_START

    async def _advance(self) -> int:
        if self._start is not None:
            await self._begin_program(self._start)
        for _ in range(MAX_SLICE_CYCLES // POLL_CYCLES):
            state = await self._bench.read(self._sequencer, CONTROL)
            self._check()
            if state & AP_DONE:
                self._end_program()
                break
            await self._bench.cycles(POLL_CYCLES)
        return state

    async def _begin_program(self, start: int) -> None:
        for unit in self._units.values():
            await self._bench.settle(unit)
        self._bench.record(WINDOW)
        self._begin, self._watchdog = self._bench.now, Watchdog(self._bench)
        self._bench.post(self._sequencer, CONTROL, start)
        self._start, self._running = None, True

    def _check(self) -> None:
        if fault := self._bench.take_fault():
            raise BoardModelError(f"{fault}; check the buffers and the program")
        if self._watchdog and (hang := self._watchdog.look()):
            raise BoardModelError(f"the system hangs, {hang}; check the program")

    def _end_program(self) -> None:
        bench = self._bench
        packets = {stream.sink: bench.recorded(stream.sink)[0] for stream in bench.ports.streams}
        last = max((int(rows[:, 1].max()) for rows in packets.values() if len(rows)), default=self._begin)
        beats = sum(int(rows[:, 2].sum()) for sink, rows in packets.items() if sink.endswith(WEIGHTS))
        self._record(ProgramRun(self._programs, last - self._begin, beats, bench.new_violations()))
        self._programs += 1
        self._running = False

    def _decode(self, address: int) -> tuple[str, int]:
        for base, unit in self._units.items():
            if 0 <= address - base < CONTROL_RANGE:
                return unit, address - base
        raise BoardModelError(f"access to {address:#x}, where no compute unit is; load the image of this system")
