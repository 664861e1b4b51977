"""What the virtual board has around the RTL: memory and the register files of the movers.

Nothing here knows the simulator: `Streams` starts transfers and says how they stand.
"""

from __future__ import annotations

import mmap
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from quant.layout import BEAT_BYTES
from runtime.system import CONTROL_RANGE, OFFSET_BYTES, OFFSET_MEMORY, System

# Fresh memory reads as this, never as zero: a buffer that was not synchronised must not look like a good one.
FRESH = 0xA5

AP_START, AP_DONE, AP_IDLE, AP_READY, AP_CONTINUE = 0x01, 0x02, 0x04, 0x08, 0x10
CONTROL = 0x00


class BoardModelError(RuntimeError):
    """The host did something that a board does not forgive; the message says what, and how to do it right."""


class Memory:
    """The board's memory, as one arena. Only what was allocated may be touched."""

    def __init__(self, size: int) -> None:
        self._arena: NDArray[np.uint8] = np.frombuffer(mmap.mmap(-1, size), np.uint8)  # pages come when touched
        self._regions: dict[int, int] = {}

    def allocate(self, address: int, size: int) -> None:
        """Take `size` bytes at `address` into use; they read as FRESH."""
        if address + size > self._arena.size:
            raise BoardModelError(f"allocation [{address:#x}, {address + size:#x}) is beyond {self._arena.size:#x}")
        self._regions[address] = size
        self._arena[address : address + size] = FRESH

    def free(self, address: int) -> None:
        """Take the allocation at `address` out of use."""
        self._regions.pop(address, None)

    def view(self, address: int, size: int) -> NDArray[np.uint8]:
        """Return the bytes [address, address + size). Raises BoardModelError if they are not in one allocation."""
        for start, length in self._regions.items():
            if start <= address and address + size <= start + length:
                return self._arena[address : address + size]
        raise BoardModelError(
            f"access to [{address:#x}, {address + size:#x}), which is in no buffer; check offset and size of the run"
        )


@dataclass(frozen=True)
class Progress:
    """How a transfer stands: beats accepted, cycles of the first and last of them, TLASTs that were wrong."""

    accepted: int
    first_cycle: int
    last_cycle: int
    done: bool
    wrong_last: int


class Streams(Protocol):
    """The kernel's streams."""

    def start(self, stream: str, data: NDArray[np.uint8]) -> None:
        """Start moving `data` (whole beats; kept until done) over `stream`, TLAST on the last beat."""

    def progress(self, stream: str) -> Progress:
        """Return how the stream's last transfer stands."""

    def new_violations(self) -> list[str]:
        """Return the protocol rules that were broken since the last call, in words."""

    async def advance(self) -> None:
        """Let time pass until no transfer is under way, or for a while."""


@dataclass
class Mover:
    """One mm2s or s2mm: an AP_CTRL_CHAIN register file (UG1399) in front of a stream."""

    unit: str
    stream: str
    base: int
    busy: bool = False
    control: int = AP_IDLE
    registers: dict[int, int] = field(default_factory=dict)

    def read(self, offset: int) -> int:
        """Return the register at `offset`."""
        return self.control if offset == CONTROL else self.registers.get(offset, 0)

    def write(self, offset: int, value: int) -> bool:
        """Write the register at `offset` and say whether that starts a transfer."""
        if offset != CONTROL:
            self.registers[offset] = value
            return False
        if value & AP_CONTINUE:
            self.control &= ~(AP_DONE | AP_READY)
        if not value & AP_START:
            return False
        if self.busy:
            raise BoardModelError(f"{self.unit}: started while it was busy; wait for the run before it")
        self.busy = True
        self.control = AP_START
        return True

    def complete(self) -> None:
        """Mark the transfer as done."""
        self.busy = False
        self.control = AP_DONE | AP_IDLE | AP_READY

    @property
    def address(self) -> int:
        """Where the transfer starts."""
        return self.registers.get(OFFSET_MEMORY, 0) | self.registers.get(OFFSET_MEMORY + 4, 0) << 32

    @property
    def bytes(self) -> int:
        """How long the transfer is."""
        return self.registers.get(OFFSET_BYTES, 0)


@dataclass(frozen=True)
class Transfer:
    """A completed transfer, for the record."""

    unit: str
    stream: str
    bytes: int
    progress: Progress


class BoardModel:
    """Memory and movers of a system, in front of its streams."""

    def __init__(self, system: System, streams: Streams) -> None:
        self.memory = Memory(max(bank.base + bank.bytes for bank in system.banks))
        self.streams = streams
        self.movers = [
            Mover(unit.name, stream, unit.base) for stream, unit in system.movers().items() if unit.base is not None
        ]

    def write_register(self, address: int, value: int) -> None:
        """Write a control register; starts the transfer if it says so."""
        mover, offset = self._decode(address)
        if mover.write(offset, value):
            self.streams.start(mover.stream, self._data(mover))

    def read_register(self, address: int) -> int:
        """Read a control register."""
        mover, offset = self._decode(address)
        return mover.read(offset)

    def is_poll_of_busy(self, address: int) -> bool:
        """Say whether a read of `address` asks a busy mover for its state."""
        mover, offset = self._decode(address)
        return offset == CONTROL and mover.busy

    def collect(self) -> list[Transfer]:
        """Mark the movers whose transfers are done, and return those transfers."""
        transfers = []
        for mover in self.movers:
            if mover.busy and (progress := self.streams.progress(mover.stream)).done:
                mover.complete()
                transfers.append(Transfer(mover.unit, mover.stream, mover.bytes, progress))
        return transfers

    def _decode(self, address: int) -> tuple[Mover, int]:
        for mover in self.movers:
            if 0 <= address - mover.base < CONTROL_RANGE:
                return mover, address - mover.base
        raise BoardModelError(f"access to {address:#x}, where no compute unit is; load the image of this system")

    def _data(self, mover: Mover) -> NDArray[np.uint8]:
        if mover.address % BEAT_BYTES or mover.bytes % BEAT_BYTES or not mover.bytes:
            raise BoardModelError(
                f"{mover.unit}: transfer of {mover.bytes} bytes at {mover.address:#x}; both must be whole beats of "
                f"{BEAT_BYTES} bytes"
            )
        return self.memory.view(mover.address, mover.bytes)
