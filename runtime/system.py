"""A system of kernels as Vitis describes it: kernels, compute units, memory banks, read from a linker .cfg.

The same file goes to `v++ --config` (UG1393, "Vitis compiler configuration file"), so that the virtual board and the
board have the same compute units, streams and memory ports.

Compute units that move a stream are named after it: `mm2s_s_w` feeds `s_w`, `s2mm_m_y` takes `m_y`. The host program
finds them by that name and needs no other table.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

MM2S, S2MM = "mm2s", "s2mm"
MOVERS = (MM2S, S2MM)
# Arguments of both movers, in order: `mm2s(ap_uint<128>* mem, stream& s, unsigned bytes)`. `mem` is 64 bits at 0x10 and
# the next argument starts 12 bytes on (UG1399, "S_AXILITE Control Register Map").
ARG_MEMORY, ARG_STREAM, ARG_BYTES = 0, 1, 2
OFFSET_MEMORY, OFFSET_BYTES = 0x10, 0x1C
STREAM_BITS = 128
FIRST_BASE, CONTROL_RANGE = 0xA0010000, 0x10000  # KV260: M_AXI_HPM0_FPD

# The KV260's lower 2 GiB of DDR as four ports. On the board all ports reach all of it; here each has a part of its
# own, so that a buffer in the wrong bank is noticed.
KV260_PORTS = ("HP0", "HP1", "HP2", "HP3")
PORT_BYTES = 1 << 29
KV260_PLATFORM = "xilinx.com_kv260_som_1_0"
KV260_PART = "zynquplus:xck26:sfvc784:-2LV:c"


class LinkError(ValueError):
    """A linker file that cannot be used; the message names file, line, value and remedy."""


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
    """A kernel's argument. Kinds: scalar, global (pointer), stream."""

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
    """Everything that is linked into one image. `streams` maps a mover's unit to the kernel stream it serves."""

    kernels: tuple[Kernel, ...]
    banks: tuple[Bank, ...]
    streams: Mapping[str, str]
    clock_mhz: float
    platform: str = KV260_PLATFORM
    part: str = KV260_PART

    def units(self) -> Iterator[tuple[Kernel, Unit]]:
        """Yield every compute unit with its kernel, in IP_LAYOUT's order."""
        return ((kernel, unit) for kernel in self.kernels for unit in kernel.units)

    def movers(self) -> dict[str, Unit]:
        """Return the movers' units by the name of the stream they serve."""
        return {self.streams[unit.name]: unit for kernel, unit in self.units() if kernel.name in MOVERS}


def mover_unit(stream: str) -> tuple[str, str]:
    """Return kernel and compute unit that move `stream`.

    >>> mover_unit("s_w"), mover_unit("m_y")
    (('mm2s', 'mm2s_s_w'), ('s2mm', 's2mm_m_y'))
    """
    kernel = MM2S if stream.startswith("s_") else S2MM
    return kernel, f"{kernel}_{stream}"


# ---------------------------------------------------------------------------------------------------------------------
# Linker file
# ---------------------------------------------------------------------------------------------------------------------


def read_system(path: Path) -> System:
    """Read the linker file at `path`: keys nk, stream_connect, sp and freqHz.

    Raises LinkError if it names something unknown or leaves a mover without stream or bank.
    """
    links = _Links(path, _read_entries(path))
    movers = [_mover(links, name) for name in MOVERS if name in links.kernels]
    others = [_free_running(links, name) for name in links.kernels if name not in MOVERS]
    banks = tuple(Bank(tag, number * PORT_BYTES, PORT_BYTES) for number, tag in enumerate(KV260_PORTS))
    streams = {unit.name: links.far_end(f"{unit.name}.s")[1] for kernel in movers for unit in kernel.units}
    return System((*movers, *others), banks, streams, links.clock_mhz)


def _read_entries(path: Path) -> list[tuple[int, str, str]]:
    """Return line number, key and value of each entry."""
    try:
        text = path.read_text()
    except OSError as error:
        raise LinkError(f"{path}: linker file cannot be read ({error.strerror}); restore it") from None
    lines = ((number, line.split("#", 1)[0].strip()) for number, line in enumerate(text.splitlines(), 1))
    entries = []
    for number, line in lines:
        if not line or line.startswith("["):
            continue
        key, equals, value = line.partition("=")
        if not equals or key.strip() not in ("nk", "stream_connect", "sp", "freqHz"):
            raise LinkError(f"{path}:{number}: {line!r} is not nk=, stream_connect=, sp= or freqHz=; correct the line")
        entries.append((number, key.strip(), value.strip()))
    return entries


class _Links:
    """The entries of a linker file by what they say."""

    def __init__(self, path: Path, entries: Sequence[tuple[int, str, str]]) -> None:
        self.path = path
        self.kernels: dict[str, list[str]] = {}
        self.connections: list[tuple[str, str]] = []
        self.tags: dict[str, str] = {}
        self.clock_mhz = 300.0
        for number, key, value in entries:
            try:
                self._add(key, value)
            except (ValueError, IndexError):
                raise LinkError(f"{path}:{number}: {key}={value} is not well formed; correct the line") from None

    def _add(self, key: str, value: str) -> None:
        fields = value.split(":")
        if key == "nk":
            kernel, count, names = fields
            self.kernels[kernel] = names.replace(".", ",").split(",")
            if len(self.kernels[kernel]) != int(count):
                raise ValueError
        elif key == "stream_connect":
            self.connections.append((fields[0], fields[1]))
        elif key == "sp":
            unit, tag = fields
            self.tags[unit] = tag
        else:
            self.clock_mhz = int(fields[0]) / 1e6

    def far_end(self, end: str) -> tuple[str, str]:
        """Return unit and port at the other end of the stream that `end` ("unit.port") belongs to."""
        for source, sink in self.connections:
            if end in (source, sink):
                unit, port = (sink if end == source else source).split(".")
                return unit, port
        raise LinkError(f"{self.path}: stream {end} has no stream_connect; add one")

    def bank(self, unit: str) -> str:
        """Return the tag of the bank of the unit's pointer `mem`."""
        tag = self.tags.get(f"{unit}.mem")
        if tag not in KV260_PORTS:
            raise LinkError(f"{self.path}: sp of {unit}.mem is {tag}; choose one of {', '.join(KV260_PORTS)}")
        return tag

    def ports(self, kernel: str) -> list[Port]:
        """Return the stream ports of a kernel, from its first unit's connections."""
        first = self.kernels[kernel][0]
        found = []
        for source, sink in self.connections:
            for end, mode in ((sink, "read_only"), (source, "write_only")):
                unit, _, port = end.partition(".")
                if unit == first:
                    found.append(Port(port, mode, STREAM_BITS))
        return found


def _stream_argument(name: str) -> Argument:
    return Argument(name, "stream", name, 4, 0, "stream<ap_axiu<128,0,0,0>>&")


def _free_running(links: _Links, name: str) -> Kernel:
    ports = links.ports(name)
    arguments = tuple(_stream_argument(port.name) for port in ports)
    units = tuple(Unit(unit, None, {}) for unit in links.kernels[name])
    return Kernel(name, "ap_ctrl_none", tuple(ports), arguments, units)


def _mover(links: _Links, name: str) -> Kernel:
    first = sum(len(links.kernels.get(other, ())) for other in MOVERS[: MOVERS.index(name)])
    units = tuple(
        Unit(unit, FIRST_BASE + CONTROL_RANGE * (first + number), {ARG_MEMORY: links.bank(unit)})
        for number, unit in enumerate(links.kernels[name])
    )
    ports = (
        Port("M_AXI_GMEM", "master", STREAM_BITS),
        Port("S_AXI_CONTROL", "slave", 32),
        Port("s", "write_only" if name == MM2S else "read_only", STREAM_BITS),
    )
    arguments = (
        Argument("mem", "global", "M_AXI_GMEM", 8, OFFSET_MEMORY, "ap_uint<128>*"),
        _stream_argument("s"),
        Argument("bytes", "scalar", "S_AXI_CONTROL", 4, OFFSET_BYTES, "unsigned int"),
    )
    return Kernel(name, "ap_ctrl_chain", ports, arguments, units)
