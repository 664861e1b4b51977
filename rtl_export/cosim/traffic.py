"""Files of traffic, as traffic.hpp has them, for benches: a stimulus to write, a recording to read."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

MAGIC = 0x31544C4C
CALL, TAKEN, GIVEN, VALUE_IN, VALUE_OUT, BEFORE, AFTER, ASKED, FINISHED = range(9)

# The signals of a beat as traffic has them.
FIELDS = ("TDATA", "TKEEP", "TSTRB", "TUSER", "TLAST", "TID", "TDEST")


@dataclass(frozen=True)
class Record:
    """One record; `data` are the bytes of its words."""

    tag: int
    argument: int
    items: int
    data: bytes


def write(path: Path, records: Sequence[Record]) -> None:
    """Write a file of traffic."""
    parts = [struct.pack("<I", MAGIC)]
    for record in records:
        data = record.data + bytes(-len(record.data) % 4)
        parts += [struct.pack("<4I", record.tag, record.argument, record.items, len(data) // 4), data]
    path.write_bytes(b"".join(parts))


def read(path: Path) -> Iterator[Record]:
    """Read the records of a file of traffic."""
    data = path.read_bytes()
    assert struct.unpack_from("<I", data) == (MAGIC,), f"{path} is no file of traffic"
    at = 4
    while at < len(data):
        tag, argument, items, words = struct.unpack_from("<4I", data, at)
        yield Record(tag, argument, items, data[at + 16 : at + 16 + 4 * words])
        at += 16 + 4 * words


def beat_bytes(widths: Mapping[str, int], values: Mapping[str, int]) -> bytes:
    """Return a beat's words; a signal without value has all bits set if it is TKEEP or TSTRB, else it is 0.

    >>> beat_bytes({"TDATA": 16, "TKEEP": 2, "TLAST": 1}, {"TDATA": 0x1234, "TLAST": 1}).hex(" ", 4)
    '34120000 03000000 01000000'
    """
    default = {"TKEEP": -1, "TSTRB": -1}
    parts = []
    for name in (name for name in FIELDS if name in widths):
        value = values.get(name, default.get(name, 0)) & ((1 << widths[name]) - 1)
        parts.append(value.to_bytes(_bytes(widths[name]), "little"))
    return b"".join(parts)


def split_beats(widths: Mapping[str, int], record: Record) -> Iterator[dict[str, int]]:
    """Return the signals of each beat of a record."""
    names = [name for name in FIELDS if name in widths]
    at = 0
    for _ in range(record.items):
        beat = {}
        for name in names:
            beat[name] = int.from_bytes(record.data[at : at + _bytes(widths[name])], "little")
            at += _bytes(widths[name])
        yield beat


def _bytes(bits: int) -> int:
    return 4 * -(-bits // 32)
