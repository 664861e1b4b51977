"""What a decoder layer's kernels put on their trace ports, stage by stage, and where each byte of it belongs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from golden import packets
from golden.numerics import Int
from golden.rows import Rows
from quant.commands import KV_UNITS
from quant.layout import BEAT_BYTES
from quant.vectorset import Beats


@dataclass(frozen=True)
class Place:
    """Where one number of a packet belongs: `what` it is of which tensor, token and element; its width in bytes."""

    what: str
    token: int
    element: int
    byte: int
    width: int
    signed: bool = True

    def value(self, beats: Beats) -> int:
        """Return the number that stands there in `beats`."""
        raw = np.ascontiguousarray(beats).reshape(-1)[self.byte : self.byte + self.width]
        return int.from_bytes(raw.tobytes(), "little", signed=self.signed)


@dataclass(frozen=True)
class Stage:
    """One stage's output: `name` of the stage and its packets by unit (quant/units.py)."""

    name: str

    @cached_property
    def packets(self) -> Mapping[str, Beats]:
        """The expected beats of each unit's trace port."""
        raise NotImplementedError

    def place(self, unit: str, byte: int) -> Place:
        """Return what stands at byte `byte` of the packet of `unit`."""
        raise NotImplementedError

    def first_difference(self, unit: str, got: Beats) -> Place | None:
        """Return the place of the first byte of `got` that differs, or None. Missing beats differ."""
        want, have = self.packets[unit].reshape(-1), np.ascontiguousarray(got).reshape(-1)
        common = min(want.size, have.size)
        differ = np.flatnonzero(want[:common] != have[:common])
        if differ.size:
            return self.place(unit, int(differ[0]))
        return None if want.size == have.size else self.place(unit, min(common, want.size - 1))


@dataclass(frozen=True)
class Q16Stage(Stage):
    """Values (T, N) Q16 of one unit."""

    unit: str
    values: Int

    @cached_property
    def packets(self) -> Mapping[str, Beats]:
        """The Q16 packet."""
        return {self.unit: packets.q16_packet(self.values)}

    def place(self, unit: str, byte: int) -> Place:
        """The token and column of a value."""
        word = byte // 4
        numbers = packets.q16_packet(np.arange(self.values.size).reshape(self.values.shape))
        token, column = divmod(int(numbers.reshape(-1).view("<i4")[word]), self.values.shape[1])
        return Place("value", token, column, 4 * word, 4)


@dataclass(frozen=True)
class MantissaStage(Stage):
    """An x packet: mantissas (T, K), exponents (T,)."""

    unit: str
    mantissa: Int
    exponent: Int

    @cached_property
    def packets(self) -> Mapping[str, Beats]:
        """The x packet."""
        return {self.unit: packets.x_packet(self.mantissa, self.exponent)}

    def place(self, unit: str, byte: int) -> Place:
        """The token's exponent or the column of a mantissa."""
        if byte < BEAT_BYTES:
            return Place("exponent", byte, 0, byte, 1, signed=False)
        tokens = len(self.mantissa)
        group, rest = divmod(byte // 2 - BEAT_BYTES // 2, 8 * tokens)
        return Place("mantissa", rest // 8, 8 * group + rest % 8, byte // 2 * 2, 2)


@dataclass(frozen=True)
class RowsStage(Stage):
    """The rows that `rope` makes: q, K and V heads."""

    q: Rows
    k: Rows
    v: Rows

    @cached_property
    def packets(self) -> Mapping[str, Beats]:
        """All rows as they are made."""
        return {"rope": packets.rope_trace_packet(self.q, self.k, self.v)}

    def place(self, unit: str, byte: int) -> Place:
        """The head, token and dimension of a mantissa, or a row's exponent; `element` counts through the heads."""
        start = 0
        for name, rows in (("q", self.q), ("k", self.k), ("v", self.v)):
            size = packets.row_beats(rows.head_dim, rows.bits) * BEAT_BYTES
            end = start + rows.heads * rows.tokens * size
            if byte < end or name == "v":
                break
            start = end
        row, at = divmod(byte - start, size)
        head, token = divmod(row, rows.tokens)
        if at < BEAT_BYTES:
            return Place(f"{name} head {head} exponent", token, head * rows.head_dim, byte, 1, signed=False)
        width = rows.bits // 8
        dimension = (at - BEAT_BYTES) // width
        first = byte - (at - BEAT_BYTES) % width
        return Place(f"{name} head {head} mantissa", token, head * rows.head_dim + dimension, first, width)


@dataclass(frozen=True)
class HeadsStage(Stage):
    """What the attention units give: o (T, H, D) Q16, divided among them by key-value heads."""

    o: Int
    kv_heads: int

    @cached_property
    def packets(self) -> Mapping[str, Beats]:
        """One packet for each unit that has heads."""
        units = [unit for unit in range(KV_UNITS) if packets.unit_heads(self.kv_heads, unit)]
        return {f"attention{unit}": packets.attention_packet(self.o, self.kv_heads, unit) for unit in units}

    def place(self, unit: str, byte: int) -> Place:
        """The token and column (head * D + dimension) of a value."""
        numbers = np.arange(self.o.size).reshape(self.o.shape)
        packet = packets.attention_packet(numbers, self.kv_heads, int(unit.removeprefix("attention")))
        number = int(packet.reshape(-1).view("<i4")[byte // 4])
        token, column = divmod(number, self.o.shape[1] * self.o.shape[2])
        return Place(f"head {column // self.o.shape[2]} value", token, column, byte // 4 * 4, 4)


@dataclass(frozen=True)
class BestStage(Stage):
    """What `argmax` gives: index (T,) and value (T,)."""

    index: Int
    value: Int

    @cached_property
    def packets(self) -> Mapping[str, Beats]:
        """One beat a token."""
        return {"argmax": packets.best_packet(self.index, self.value)}

    def place(self, unit: str, byte: int) -> Place:
        """The index, the value or the padding of a token's beat."""
        token, at = divmod(byte, BEAT_BYTES)
        what = ("index", "value", "padding", "padding")[at // 4]
        return Place(what, token, 0, byte // 4 * 4, 4, signed=what != "index")
