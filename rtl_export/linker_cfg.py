"""What a Vitis linker .cfg says (UG1393, "Vitis compiler configuration file"), each statement with its line.

Read are nk, stream_connect (sc), sp and slr of [connectivity] and freqHz of [clock]. Other sections steer v++ and
mean nothing here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn

from rtl_export.errors import ExportError

READ = {"connectivity": ("nk", "stream_connect", "sc", "sp", "slr"), "clock": ("freqHz",)}
MAX_DEPTH = 1 << 20


@dataclass(frozen=True)
class Statement:
    """A line `key=value` of a linker file."""

    path: Path
    line: int
    key: str
    value: str

    def error(self, what: str) -> ExportError:
        """Return the error for this line; `what` ends with the remedy."""
        return ExportError(f"{self.path}:{self.line}: {self.key}={self.value}: {what}")


@dataclass(frozen=True)
class ComputeUnit:
    """A compute unit of an nk line."""

    name: str
    kernel: str
    said: Statement


@dataclass(frozen=True)
class End:
    """`unit.port`, one end of a stream or a memory port."""

    unit: str
    port: str

    def __str__(self) -> str:
        return f"{self.unit}.{self.port}"


@dataclass(frozen=True)
class Connection:
    """A stream_connect line. Depth in beats; 0 is a direct connection."""

    source: End
    sink: End
    depth: int
    said: Statement


@dataclass(frozen=True)
class Memory:
    """An sp line: memory port (or pointer argument) and the tag of the platform's memory."""

    end: End
    tag: str
    said: Statement


@dataclass(frozen=True)
class Clock:
    """A freqHz line: frequency and the units whose clock pin it names."""

    hertz: int
    units: tuple[str, ...]
    said: Statement


@dataclass
class LinkFile:
    """A linker file, its statements by kind in the file's order."""

    path: Path
    units: list[ComputeUnit] = field(default_factory=list)
    connections: list[Connection] = field(default_factory=list)
    memories: list[Memory] = field(default_factory=list)
    clocks: list[Clock] = field(default_factory=list)


def read_link_file(path: Path) -> LinkFile:
    """Read a linker file. Raises ExportError that names the line, its value and the remedy if a line is not valid."""
    try:
        lines = path.read_text().splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ExportError(f"{path}: linker file cannot be read ({error}); give the path of a Vitis .cfg") from None
    file, section = LinkFile(path), ""
    for number, line in enumerate((text.split("#", 1)[0].strip() for text in lines), 1):
        if header := re.fullmatch(r"\[(\w+)\]", line):
            section = header[1]
        elif line and section in READ:
            _read_line(file, section, number, line)
    return file


def _read_line(file: LinkFile, section: str, number: int, line: str) -> None:
    key, equals, value = (part.strip() for part in line.partition("="))
    said = Statement(file.path, number, key, value)
    if not equals or key not in READ[section]:
        raise ExportError(f"{file.path}:{number}: '{line}' in [{section}] is none of {', '.join(READ[section])}")
    if key == "nk":
        file.units += _units(file, said)
    elif key in ("stream_connect", "sc"):
        file.connections.append(_connection(said))
    elif key == "sp":
        file.memories.append(_memory(said))
    elif key == "freqHz":
        file.clocks.append(_clock(said))


def _units(file: LinkFile, said: Statement) -> list[ComputeUnit]:
    match = re.fullmatch(r"([A-Za-z_]\w*)(?::(\d+)(?::([\w.,]+))?)?", said.value)
    if match is None:
        raise said.error("is not KERNEL:COUNT:NAME,NAME; correct the line")
    kernel, count = match[1], int(match[2] or 1)
    names = re.split("[.,]", match[3]) if match[3] else [f"{kernel}_{number}" for number in range(1, count + 1)]
    if len(names) != count:
        raise said.error(f"names {len(names)} compute units, not {count}; correct the count or the names")
    known = {unit.name: unit.said.line for unit in file.units}
    for name in names:
        if name in known:
            raise said.error(f"compute unit '{name}' is already declared in line {known[name]}; choose another name")
        known[name] = said.line
        if not re.fullmatch(r"[A-Za-z]\w*", name):
            raise said.error(f"compute unit '{name}' is not a name; use letters, digits and _")
    return [ComputeUnit(name, kernel, said) for name in names]


def _connection(said: Statement) -> Connection:
    fields = said.value.split(":")
    if len(fields) not in (2, 3):
        raise said.error("is not UNIT.OUT:UNIT.IN or UNIT.OUT:UNIT.IN:DEPTH; correct the line")
    depth = fields[2] if len(fields) == 3 else "0"
    if not depth.isdecimal() or not (len(fields) == 2 or 1 <= int(depth) <= MAX_DEPTH):
        raise said.error(f"FIFO depth '{depth}' is not 1 to {MAX_DEPTH}; leave it out for a direct connection")
    return Connection(_end(said, fields[0]), _end(said, fields[1]), int(depth), said)


def _memory(said: Statement) -> Memory:
    end, colon, tag = said.value.partition(":")
    if not colon or not tag:
        raise said.error("is not UNIT.PORT:MEMORY; correct the line, for example sp=mm2s_1.m_axi_gmem:HP0")
    return Memory(_end(said, end), tag, said)


def _end(said: Statement, text: str) -> End:
    unit, dot, port = text.partition(".")
    if not dot or not unit or not port:
        raise said.error(f"'{text}' is not UNIT.PORT; correct the line")
    return End(unit, port)


def _clock(said: Statement) -> Clock:
    match = re.fullmatch(r"(\d+(?:\.\d+)?)(MHz)?(?::(.+))?", said.value, re.I)
    if match is None or float(match[1]) <= 0:
        raise said.error("is not HERTZ:UNIT.PIN,UNIT; correct the line, for example freqHz=300000000:unit_1.ap_clk")
    hertz = round(float(match[1]) * (1_000_000 if match[2] else 1))
    units = tuple(name.split(".")[0] for name in match[3].split(",")) if match[3] else ()
    return Clock(hertz, units, said)


def reject_unit(said: Statement, unit: str, known: list[str]) -> NoReturn:
    """Raise the error for a compute unit that no nk line declares."""
    raise said.error(f"no compute unit '{unit}' (there are {', '.join(known)}); correct the name or add an nk line")
