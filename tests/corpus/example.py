"""What the tests know of one kernel, and helpers for stimulus."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from rtl_export.check.bench import Beats


@dataclass(frozen=True)
class Example:
    """A kernel of tests/kernels/ with its input beats, what a model of it gives, and how good the schedule must be.

    `calls` is how often the function is called for the stimulus. `intervals` are the II of its pipelined loops; those
    above the II asked for are explained by a part of `limited_by`. `cycles` is the most it may take without stalls.
    """

    inputs: dict[str, Beats]
    outputs: dict[str, Beats]
    intervals: dict[str, int]
    cycles: int
    calls: int = 1
    limited_by: dict[str, str] = field(default_factory=dict)


def plain(values: Iterable[int], bits: int) -> Beats:
    """Return the beats of a stream of bare numbers: TDATA has whole bytes, filled with the sign."""
    room = -(-bits // 8) * 8
    return [(value & ((1 << (room if value < 0 else bits)) - 1), 0) for value in values]


def packet(values: Sequence[int], bits: int) -> Beats:
    """Return beats of which the last has TLAST."""
    return [(value & ((1 << bits) - 1), int(index + 1 == len(values))) for index, value in enumerate(values)]


def corners(bits: int) -> list[int]:
    """Return the numbers of `bits` bits at which arithmetic goes wrong."""
    top = 1 << (bits - 1)
    return [0, 1, top - 1, top, top + 1, 2 * top - 1, 2 * top - 2]


def numbers(seed: int, count: int, bits: int) -> list[int]:
    """Return corner values and uniform ones in random order."""
    source = random.Random(seed)
    values = corners(bits)[:count]
    values += [source.getrandbits(bits) for _ in range(count - len(values))]
    source.shuffle(values)
    return values


def signed(value: int, bits: int) -> int:
    """Return the signed number in the low bits of a value."""
    value &= (1 << bits) - 1
    return value - (1 << bits) if value >> (bits - 1) else value


def join(values: Sequence[int], bits: int) -> int:
    """Return values side by side, the first lowest."""
    return sum((value & ((1 << bits) - 1)) << (bits * index) for index, value in enumerate(values))


def split(word: int, bits: int, count: int) -> list[int]:
    """Return the fields of a word, the lowest first."""
    return [(word >> (bits * index)) & ((1 << bits) - 1) for index in range(count)]
