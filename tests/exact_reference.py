"""The clauses of docs/numerics.md a second time: Python's unbounded integers, one value at a time, no numpy.

Written from the clauses, not from golden/: it shares the committed tables with it and nothing else.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from math import isqrt
from pathlib import Path

TABLES = json.loads((Path(__file__).resolve().parent.parent / "quant" / "tables.json").read_text())

Vector = list[int]
Row = tuple[Vector, int]  # mantissas and exponent


def rsh(x: int, shift: int) -> int:
    return (x + ((1 << shift) >> 1)) >> shift if shift >= 0 else x << -shift


def clip(x: int, limit: int) -> int:
    return max(-limit, min(limit, x))


def sat32(x: int) -> int:
    return clip(x, 2**31 - 1)


def largest(values: Sequence[int]) -> int:
    return max(abs(v) for v in values)


def block(values: Sequence[int], bits: int) -> Row:
    exponent = max(0, largest(values).bit_length() - (bits - 1))
    return [clip(rsh(v, exponent), 2 ** (bits - 1) - 1) for v in values], exponent


def a8(mantissa: Vector) -> Vector:
    out = []
    for start in range(0, len(mantissa), 64):
        group = mantissa[start : start + 64]
        h = max(0, min(8, largest(group).bit_length() - 7))
        out += [clip(rsh(a, h), 127) << h for a in group]
    return out


def rmsnorm(x: Vector, gamma: Vector, shift: int, epsilon: int) -> Vector:
    t = max(largest(x), 1).bit_length() - 16
    ss = sum(rsh(v, t) ** 2 for v in x) + (epsilon >> 2 * t if t >= 0 else epsilon << -2 * t)
    root = isqrt((len(x) << 62) // max(ss, 1))
    return [sat32(rsh(rsh(v * root, 15 + t) * g, shift)) for v, g in zip(x, gamma, strict=True)]


def rotate(x: Vector, cos: Vector, sin: Vector) -> Vector:
    half = len(x) // 2
    low = [sat32(rsh(x[i] * cos[i] - x[i + half] * sin[i], 14)) for i in range(half)]
    return low + [sat32(rsh(x[i + half] * cos[i] + x[i] * sin[i], 14)) for i in range(half)]


def interpolate(table: Vector, x: int, bits: int) -> int:
    i, f = x >> bits, x % (1 << bits)
    return table[i] + rsh((table[i + 1] - table[i]) * f, bits)


def head(q: Row, keys: Sequence[Row], values: Sequence[Row]) -> Vector:
    """One query head over all the rows given."""
    constant = TABLES["log2e"][str(len(q[0]))]
    z = [
        sat32(rsh(sum(a * b for a, b in zip(q[0], k, strict=True)) * constant, 34 - q[1] - exponent))
        for k, exponent in keys
    ]
    p = []
    for d in (max(z) - score for score in z):
        p.append(rsh(interpolate(TABLES["exp2"], d % 65536, 8), d >> 16) if d >> 16 < 18 else 0)
    total = sum(p)
    lz = 32 - total.bit_length()
    r = (2**49 - 1) // (total << lz)
    columns = range(len(q[0]))
    sums = [sum(weight * (row[i] << e) for weight, (row, e) in zip(p, values, strict=True)) for i in columns]
    return [sat32(rsh(s * r, 49 - lz)) for s in sums]


def silu_mul(gate: int, up: int) -> int:
    at = max(-(2**20), min(2**20 - 1, gate)) + 2**20
    return sat32(rsh(sat32(rsh(gate * interpolate(TABLES["sigmoid"], at, 11), 16)) * up, 16))


def embedding(difference: int, scale: int, shift: int) -> int:
    return sat32(rsh(difference * scale, shift - 16))
