"""Safetensors files, read by memory map and checked, or written. numpy has no bfloat16: its bits are uint16 here."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quant.errors import InputError

HEADER_LIMIT = 100_000_000  # bytes, the limit of the safetensors library
REMEDY = "the file is damaged or incomplete: fetch or write it again"

# numpy type of each safetensors type that is read; BF16 is kept as bits.
DTYPES: dict[str, np.dtype[Any]] = {
    "BF16": np.dtype("<u2"),
    "F16": np.dtype("<f2"),
    "F32": np.dtype("<f4"),
    "F64": np.dtype("<f8"),
    "I8": np.dtype("<i1"),
    "I16": np.dtype("<i2"),
    "I32": np.dtype("<i4"),
    "I64": np.dtype("<i8"),
    "U8": np.dtype("<u1"),
    "BOOL": np.dtype("?"),
}
# What an array of a numpy type is written as. uint32 holds AWQ words, which the format calls I32.
WRITTEN_AS = {"uint16": "BF16", "float16": "F16", "float32": "F32", "int32": "I32", "uint32": "I32", "int64": "I64"}


@dataclass(frozen=True)
class Entry:
    """One tensor of a file: its type's name, its shape and where its bytes lie after the header."""

    dtype: str
    shape: tuple[int, ...]
    begin: int
    end: int


class SafetensorsFile:
    """A file whose header has been checked; tensors are views of the mapped file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            size = path.stat().st_size
            self._bytes: NDArray[np.uint8] = np.memmap(path, np.uint8, mode="r") if size else np.empty(0, np.uint8)
        except OSError as error:
            raise InputError(path, "file", error.strerror, "check the path") from None
        self._start, header = read_header(path, self._bytes)
        self.entries = {name: parse_entry(path, name, entry) for name, entry in header.items()}
        check_offsets(path, self.entries, self._bytes.size - self._start)

    def tensor(self, name: str) -> NDArray[Any]:
        """Return the tensor `name` in the numpy type of DTYPES."""
        entry = self.entries[name]
        raw = self._bytes[self._start + entry.begin : self._start + entry.end]
        return raw.view(DTYPES[entry.dtype]).reshape(entry.shape)


def read_header(path: Path, data: NDArray[np.uint8]) -> tuple[int, dict[str, Any]]:
    """Return where the tensors' bytes start and the header without its free-form metadata."""
    length = int.from_bytes(bytes(data[:8]), "little")
    if data.size < 8 or length > data.size - 8 or length > HEADER_LIMIT:
        raise InputError(path, "header length", f"{length} in a file of {data.size} bytes", REMEDY)
    try:
        header = json.loads(bytes(data[8 : 8 + length]), object_pairs_hook=unique_names)
    except ValueError as error:
        raise InputError(path, "header", f"unreadable ({error})", REMEDY) from None
    if not isinstance(header, dict):
        raise InputError(path, "header", f"a {type(header).__name__}, not an object", REMEDY)
    header.pop("__metadata__", None)
    return 8 + length, header


def unique_names(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return the JSON object of `pairs`; a name that comes twice is an error."""
    if len(dict(pairs)) != len(pairs):
        raise ValueError("a name comes twice")
    return dict(pairs)


def parse_entry(path: Path, name: str, entry: Any) -> Entry:
    """Check one entry of the header by itself."""
    try:
        dtype, shape, (begin, end) = entry["dtype"], tuple(entry["shape"]), entry["data_offsets"]
        numbers = [*shape, begin, end]
    except (TypeError, KeyError, ValueError):
        raise InputError(path, name, entry, REMEDY) from None
    if not all(type(number) is int and number >= 0 for number in numbers):
        raise InputError(path, f"{name}.shape and data_offsets", numbers, REMEDY)
    if dtype not in DTYPES:
        raise InputError(path, f"{name}.dtype", dtype, f"it must be one of {', '.join(DTYPES)}")
    if end - begin != math.prod(shape) * DTYPES[dtype].itemsize:
        raise InputError(
            path, f"{name}.data_offsets", [begin, end], f"{dtype} {list(shape)} needs another size; {REMEDY}"
        )
    return Entry(dtype, shape, begin, end)


def check_offsets(path: Path, entries: Mapping[str, Entry], size: int) -> None:
    """Check that the tensors lie one behind the other and fill the `size` bytes after the header."""
    at = 0
    for name, entry in sorted(entries.items(), key=lambda item: (item[1].begin, item[1].end)):
        if entry.begin != at:
            raise InputError(
                path, f"{name}.data_offsets", [entry.begin, entry.end], f"a tensor must begin at {at}; {REMEDY}"
            )
        at = entry.end
    if at != size:
        raise InputError(path, "size of the tensors", f"{size} bytes, the header says {at}", REMEDY)


def write_safetensors(path: Path, tensors: Mapping[str, NDArray[Any]]) -> None:
    """Write `tensors` in the given order; uint16 arrays are bfloat16 bits."""
    header: dict[str, Any] = {"__metadata__": {"format": "pt"}}
    at = 0
    for name, array in tensors.items():
        offsets = [at, at + array.nbytes]
        header[name] = {"dtype": WRITTEN_AS[array.dtype.name], "shape": list(array.shape), "data_offsets": offsets}
        at = offsets[1]
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)  # tensors start on a multiple of 8 bytes
    with path.open("wb") as stream:
        stream.write(len(text).to_bytes(8, "little") + text)
        for array in tensors.values():
            stream.write(np.ascontiguousarray(array).reshape(-1).view(np.uint8).data)


def bf16_bits(x: NDArray[np.float32]) -> NDArray[np.uint16]:
    """Round finite float32 values to bfloat16, half to even, and return the bits.

    >>> [hex(bits) for bits in bf16_bits(np.array([1.0, -2.0, 1.00390625], np.float32))]
    ['0x3f80', '0xc000', '0x3f80']
    """
    bits = x.view(np.uint32)
    return ((bits + (np.uint32(0x7FFF) + ((bits >> np.uint32(16)) & np.uint32(1)))) >> np.uint32(16)).astype(np.uint16)


def bf16_values(bits: NDArray[np.uint16]) -> NDArray[np.float32]:
    """Return the float32 values of bfloat16 bits.

    >>> bf16_values(np.array([0x3F80, 0xC000], np.uint16)).tolist()
    [1.0, -2.0]
    """
    return (bits.astype(np.uint32) << np.uint32(16)).view(np.float32)
