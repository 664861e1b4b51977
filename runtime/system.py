"""A system of kernels as an image describes it, and what the host knows of its movers.

Compute units that move a stream are named after it: `mm2s_s_w` feeds `s_w`, `s2mm_m_y` takes `m_y`; where several
kernels are side by side, after kernel and stream: `mm2s_rope_s_y`. The host program finds them by that name and needs
no other table.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

MM2S, S2MM = "mm2s", "s2mm"
MOVERS = (MM2S, S2MM)
# Arguments of both movers, by number (hls/mm2s/mm2s.hpp, hls/s2mm/s2mm.hpp): the buffer, where in it, and how much.
ARG_MEMORY, ARG_OFFSET, ARG_BYTES = 0, 2, 3
# The kernel that runs programs (hls/sequencer/sequencer.hpp), and its arguments by name.
SEQUENCER = "sequencer"
SEQUENCER_INSTRUCTIONS, SEQUENCER_SUMMARY, SEQUENCER_COUNT = "instructions", "summary", "count"
FIRST_BASE, CONTROL_RANGE = 0xA0010000, 0x10000  # KV260: M_AXI_HPM0_FPD

# The KV260's lower 2 GiB of DDR as four ports. On the board all ports reach all of it; here each has a part of its
# own, so that a buffer in the wrong bank is noticed.
KV260_PORTS = ("HP0", "HP1", "HP2", "HP3")
PORT_BYTES = 1 << 29
KV260_PLATFORM = "xilinx.com_kv260_som_1_0"
KV260_PART = "zynquplus:xck26:sfvc784:-2LV:c"


@dataclass(frozen=True)
class Bank:
    """A memory bank: its sp tag, base address and size."""

    tag: str
    base: int
    bytes: int


@dataclass(frozen=True)
class Port:
    """A kernel's port. Modes: slave, master, read_only (stream in), write_only (stream out)."""

    name: str
    mode: str
    bits: int


@dataclass(frozen=True)
class Argument:
    """A kernel's argument. Kinds: scalar, global (pointer), stream. `offset`: of its register, 0 for a stream."""

    name: str
    kind: str
    port: str
    bytes: int
    offset: int
    type: str


@dataclass(frozen=True)
class Unit:
    """A compute unit: control address (None: free running) and the bank of each pointer argument."""

    name: str
    base: int | None
    banks: Mapping[int, str]


@dataclass(frozen=True)
class Kernel:
    """A kernel and its compute units."""

    name: str
    protocol: str
    ports: tuple[Port, ...]
    arguments: tuple[Argument, ...]
    units: tuple[Unit, ...]


@dataclass(frozen=True)
class System:
    """Everything that is linked into one image.

    `streams` maps a mover's unit to the kernel stream it serves: `s_y`, or `rope.s_y` if it is named after the kernel.
    """

    kernels: tuple[Kernel, ...]
    banks: tuple[Bank, ...]
    streams: Mapping[str, str]
    clock_mhz: float
    platform: str = KV260_PLATFORM
    part: str = KV260_PART

    def units(self) -> Iterator[tuple[Kernel, Unit]]:
        """Yield every compute unit with its kernel, in IP_LAYOUT's order."""
        return ((kernel, unit) for kernel in self.kernels for unit in kernel.units)

    def units_of(self, kernel: str) -> list[Unit]:
        """Return the compute units of a kernel."""
        return [unit for owner, unit in self.units() if owner.name == kernel]

    def movers(self) -> dict[str, Unit]:
        """Return the movers' units by the name of the stream they serve."""
        return {self.streams[unit.name]: unit for kernel, unit in self.units() if kernel.name in MOVERS}


def mover_unit(stream: str, kernel: str = "") -> tuple[str, str]:
    """Return kernel and compute unit that move `stream`; of `kernel`, in a system of several.

    >>> mover_unit("s_w"), mover_unit("m_y"), mover_unit("s_y", "rope")
    (('mm2s', 'mm2s_s_w'), ('s2mm', 's2mm_m_y'), ('mm2s', 'mm2s_rope_s_y'))
    """
    mover = MM2S if stream.startswith("s_") else S2MM
    return mover, "_".join([mover, *([kernel] if kernel else []), stream])


def stream_name(kernel: str, stream: str) -> str:
    """Return what `System.streams` calls a stream whose mover is named after the kernel.

    >>> stream_name("rope", "s_y")
    'rope.s_y'
    """
    return f"{kernel}.{stream}"
