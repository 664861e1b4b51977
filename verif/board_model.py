"""The virtual board between XRT's calls and the linked system: memory, address map, and when time passes.

Nothing here knows the simulator: `Bench` makes the accesses, and the registers are those of the RTL. So that cycles do
not depend on the host's speed, writes are made when the host first needs the device's time, and all movers of a frame
start in one cycle.
"""

from __future__ import annotations

import mmap
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from quant.layout import BEAT_BYTES
from runtime.system import ARG_BYTES, CONTROL_RANGE, S2MM, System
from verif.common.systems import Progress

# Fresh memory reads as this, never as zero: a buffer that was not synchronised must not look like a good one.
FRESH = 0xA5

AP_START, AP_DONE, AP_IDLE, AP_READY, AP_CONTINUE = 0x01, 0x02, 0x04, 0x08, 0x10
CONTROL = 0x00
STATUS = "status"  # argument of s2mm: how its packet ended

MAX_SLICE_CYCLES = 50_000  # simulated for one poll at most, so that the host gets an answer
MIN_SLICE_CYCLES = 64
# Time stands still while a frame's movers are being started, so that cycle counts do not depend on the host's speed;
# but not for longer than this after the host's last register write, since it may never start them all.
GATHER_SECONDS = 0.5
# Where several kernels are side by side, many frames need not all streams of theirs, some wait for the host to go on
# with the next packet of one, and no cycles are counted: then the host gets its answers sooner.
SHORT_GATHER_SECONDS = 0.02
SHORT_SLICE_CYCLES = 1_000


class BoardModelError(RuntimeError):
    """The host did something that a board does not forgive; the message says what, and how to do it right."""


class Memory:
    """The board's memory, as one arena. Only what was allocated may be touched."""

    def __init__(self, size: int) -> None:
        self.arena: NDArray[np.uint8] = np.frombuffer(mmap.mmap(-1, size), np.uint8)  # pages come when touched
        self._regions: dict[int, int] = {}

    def allocate(self, address: int, size: int) -> None:
        """Take `size` bytes at `address` into use; they read as FRESH."""
        if address + size > self.arena.size:
            raise BoardModelError(f"allocation [{address:#x}, {address + size:#x}) is beyond {self.arena.size:#x}")
        self._regions[address] = size
        self.arena[address : address + size] = FRESH

    def free(self, address: int) -> None:
        """Take the allocation at `address` out of use."""
        self._regions.pop(address, None)

    def view(self, address: int, size: int) -> NDArray[np.uint8]:
        """Return the bytes [address, address + size). Raises BoardModelError if they are not in one allocation."""
        for start, length in self._regions.items():
            if start <= address and address + size <= start + length:
                return self.arena[address : address + size]
        raise BoardModelError(
            f"access to [{address:#x}, {address + size:#x}), which is in no buffer; check offset and size of the run"
        )


class Bench(Protocol):
    """The linked system, as verif.common.system_bench.SystemBench."""

    def post(self, unit: str, offset: int, value: int) -> None:
        """Have a register written when time passes next."""

    async def settle(self, unit: str) -> None:
        """Let time pass until all that was posted for a unit is written."""

    async def read(self, unit: str, offset: int) -> int:
        """Read a register after all that was posted for its unit."""

    async def cycles(self, count: int) -> None:
        """Let time pass."""

    def allocate(self, address: int, size: int) -> None:
        """Let the system reach memory."""

    def free(self, address: int) -> None:
        """Take memory away from it."""

    def expect(self, stream: str, beats: int) -> None:
        """Say that a transfer is about to pass a stream."""

    def progress(self, stream: str) -> Progress:
        """Return how the stream's last transfer stands."""

    @property
    def outstanding(self) -> int:
        """The most beats still to come on any stream."""

    def take_fault(self) -> str | None:
        """Return the next broken rule of a memory port, if there is one."""

    def new_violations(self) -> list[str]:
        """Return the rules of AXI4-Stream that were broken since the last call."""


class Board(Protocol):
    """A system as XRT reaches it: memory and registers."""

    memory: Memory

    def allocate(self, address: int, size: int) -> None:
        """Take memory into use."""

    def free(self, address: int) -> None:
        """Take memory out of use."""

    def write_register(self, address: int, value: int) -> None:
        """Have a control register written."""

    async def read_register(self, address: int) -> int:
        """Read a control register."""


@dataclass
class Mover:
    """One mm2s or s2mm as the host drives it. `busy`: started, and not yet seen to be done."""

    unit: str
    stream: str
    base: int
    offset_bytes: int
    offset_status: int | None
    bytes: int = 0
    busy: bool = False
    start: int | None = None  # what the host wrote to start it, while that waits for the other movers


@dataclass(frozen=True)
class Transfer:
    """A completed transfer, for the record. `status` is what s2mm says of its packet."""

    stream: str
    bytes: int
    beats: int
    cycles: int
    wrong_last: int
    status: int
    violations: list[str]


class BoardModel:
    """Memory and registers of a system as XRT reaches them."""

    def __init__(
        self, system: System, memory: Memory, bench: Bench, record: Callable[[Transfer], None] = lambda transfer: None
    ) -> None:
        """`memory` is what the bench's memory ports reach; `record` is called for each transfer that is done."""
        self.memory = memory
        self.movers = list(_movers(system))
        self._bench = bench
        self._record = record
        self._groups = list(_groups(self.movers))
        self._all_started = False
        self._last_write = time.monotonic()

    def allocate(self, address: int, size: int) -> None:
        """Take memory into use."""
        self.memory.allocate(address, size)
        self._bench.allocate(address, size)

    def free(self, address: int) -> None:
        """Take memory out of use."""
        self.memory.free(address)
        self._bench.free(address)

    def write_register(self, address: int, value: int) -> None:
        """Post the write of a control register."""
        mover, offset = self._decode(address)
        self._last_write = time.monotonic()
        if offset == mover.offset_bytes:
            mover.bytes = value
        if offset == CONTROL and value & AP_START:
            if mover.busy:
                raise BoardModelError(f"{mover.unit}: started while it was busy; wait for the run before it")
            mover.busy, mover.start = True, value
            self._bench.expect(f"{mover.unit}.s", -(-mover.bytes // BEAT_BYTES))
        else:
            self._bench.post(mover.unit, offset, value)

    async def read_register(self, address: int) -> int:
        """Read a control register.

        While a frame's movers are being started, time stands still: the state of one that was started is not read from
        the RTL, which has not seen the start yet. A poll of a busy mover lets time pass until it is done, or a while.
        """
        mover, offset = self._decode(address)
        if offset != CONTROL or not mover.busy:
            return await self._bench.read(mover.unit, offset)
        if not self._may_advance():
            return AP_START
        await self._start()
        state = await self._advance(mover)
        if state & AP_DONE:
            await self._complete(mover)
        return state

    def _may_advance(self) -> bool:
        self._all_started = self._all_started or any(all(mover.busy for mover in group) for group in self._groups)
        seconds = SHORT_GATHER_SECONDS if len(self._groups) > 1 else GATHER_SECONDS
        return self._all_started or time.monotonic() - self._last_write > seconds

    async def _start(self) -> None:
        """Start the movers that wait for it, in one cycle."""
        waiting = [mover for mover in self.movers if mover.start is not None]
        for mover in self.movers if waiting else ():
            await self._bench.settle(mover.unit)
        for mover in waiting:
            self._bench.post(mover.unit, CONTROL, mover.start or 0)
            mover.start = None

    async def _advance(self, mover: Mover) -> int:
        """Let time pass in slices until `mover` is done, MAX_SLICE_CYCLES or so at most; return its state."""
        left = SHORT_SLICE_CYCLES if len(self._groups) > 1 else MAX_SLICE_CYCLES
        while True:
            state = await self._bench.read(mover.unit, CONTROL)
            self._check_faults()
            if state & AP_DONE or left <= 0:
                return state
            cycles = min(max(self._bench.outstanding, MIN_SLICE_CYCLES), left)
            await self._bench.cycles(cycles)
            left -= cycles

    def _check_faults(self) -> None:
        if fault := self._bench.take_fault():
            raise BoardModelError(f"{fault}; check buffer, offset and size of the run")

    async def _complete(self, mover: Mover) -> None:
        mover.busy = False
        self._all_started = self._all_started and any(other.busy for other in self.movers)
        status = 0 if mover.offset_status is None else await self._bench.read(mover.unit, mover.offset_status)
        progress = self._bench.progress(f"{mover.unit}.s")
        cycles = progress.last_cycle - progress.first_cycle + 1
        violations = self._bench.new_violations()
        self._record(
            Transfer(mover.stream, mover.bytes, progress.accepted, cycles, progress.wrong_last, status, violations)
        )

    def _decode(self, address: int) -> tuple[Mover, int]:
        for mover in self.movers:
            if 0 <= address - mover.base < CONTROL_RANGE:
                return mover, address - mover.base
        raise BoardModelError(f"access to {address:#x}, where no compute unit is; load the image of this system")


def _groups(movers: Sequence[Mover]) -> Iterable[list[Mover]]:
    """Return the movers of each kernel."""
    found: dict[str, list[Mover]] = {}
    for mover in movers:
        found.setdefault(mover.stream.rpartition(".")[0], []).append(mover)
    return found.values()


def _movers(system: System) -> list[Mover]:
    found = []
    for kernel, unit in system.units():
        if unit.name in system.streams and unit.base is not None:
            offsets = {argument.name: argument.offset for argument in kernel.arguments}
            status = offsets[STATUS] if kernel.name == S2MM else None
            size = kernel.arguments[ARG_BYTES].offset
            found.append(Mover(unit.name, system.streams[unit.name], unit.base, size, status))
    return found
