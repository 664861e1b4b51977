"""The tables of clause N13: data that Python, C++ and RTL share, generated once and committed as tables.json.

All numbers come from integer and decimal arithmetic (no libm), so they are the same on every machine. The C++ constants
in hls/include/tables_gen.hpp are generated from the committed file. RoPE's angles depend on the model; `rope_table`
makes them when a model is prepared, by the same means.
"""

from __future__ import annotations

import json
from decimal import Decimal, localcontext
from functools import cache
from pathlib import Path
from typing import TypedDict

import numpy as np
from numpy.typing import NDArray

PATH = Path(__file__).with_name("tables.json")
DIGITS = 60  # decimal digits while generating

EXP2_BITS = 8  # 2^-f for f in [0, 1]: 257 knots
SIGMOID_BITS = 10  # sigmoid on [-16, 16]: 1025 knots
SIGMOID_RANGE = 16
TABLE_FRACTION = 16  # both tables are Q16
LOG2E_FRACTION = 18  # log2(e) / sqrt(head_dim), by head_dim
HEAD_DIMS = (64, 128)
ROPE_FRACTION = 14  # cosines and sines are int16 Q14
_ANGLE_BITS = 192  # fraction bits of the exact cosines and sines


class Tables(TypedDict):
    """What tables.json holds. `log2e` maps head_dim to round(log2(e) / sqrt(head_dim) * 2^18)."""

    exp2: list[int]
    sigmoid: list[int]
    log2e: dict[str, int]


def generate() -> Tables:
    """Compute the tables anew. Knots are rounded to the nearest, half up."""
    with localcontext(prec=DIGITS):
        half = Decimal("0.5")

        def fixed(x: Decimal, fraction: int) -> int:
            return int((x * 2**fraction + half).to_integral_value("ROUND_FLOOR"))

        exp2 = [Decimal(2) ** (Decimal(-i) / 2**EXP2_BITS) for i in range(2**EXP2_BITS + 1)]
        step = Decimal(2 * SIGMOID_RANGE) / 2**SIGMOID_BITS
        sigmoid = [1 / (1 + (SIGMOID_RANGE - i * step).exp()) for i in range(2**SIGMOID_BITS + 1)]
        log2e = {dim: 1 / Decimal(2).ln() / Decimal(dim).sqrt() for dim in HEAD_DIMS}
        return Tables(
            exp2=[fixed(x, TABLE_FRACTION) for x in exp2],
            sigmoid=[fixed(x, TABLE_FRACTION) for x in sigmoid],
            log2e={str(dim): fixed(x, LOG2E_FRACTION) for dim, x in log2e.items()},
        )


@cache
def load() -> Tables:
    """Return the committed tables.

    >>> load()["exp2"][0], load()["sigmoid"][512], load()["log2e"]
    (65536, 32768, {'64': 47274, '128': 33428})
    """
    tables: Tables = json.loads(PATH.read_text())
    return tables


def text(tables: Tables) -> str:
    """Return the contents of tables.json: one table a line."""
    lines = (f"  {json.dumps(name)}: {json.dumps(values)}" for name, values in tables.items())
    return "{\n" + ",\n".join(lines) + "\n}\n"


@cache
def rope_table(theta: float, head_dim: int, positions: int) -> tuple[NDArray[np.int16], NDArray[np.int16]]:
    """N8: return cosines and sines (positions, head_dim / 2) int16 Q14 of position * theta^(-2i / head_dim).

    Exact before the one rounding to the nearest (half up): column i turns by a constant angle, so each row is the row
    before it times one complex number, held in 192 fraction bits.

    >>> cos, sin = rope_table(1e6, 64, 3)
    >>> cos[2, :3].tolist(), sin[2, :3].tolist()
    ([-6818, 4402, 10894], [14898, 15782, 12237])
    """
    columns = [_column(theta, 2 * i, head_dim, positions) for i in range(head_dim // 2)]
    cos, sin = (np.array([column[part] for column in columns], np.int16).T.copy() for part in (0, 1))
    cos.flags.writeable = sin.flags.writeable = False
    return cos, sin


def _column(theta: float, twice: int, head_dim: int, positions: int) -> tuple[list[int], list[int]]:
    with localcontext(prec=DIGITS):
        angle = int(Decimal(theta) ** (Decimal(-twice) / head_dim) * 2**_ANGLE_BITS)
    turn_cos, turn_sin = _cos_sin(angle)
    cos, sin = 1 << _ANGLE_BITS, 0
    rows: tuple[list[int], list[int]] = ([], [])
    for _ in range(positions):
        rows[0].append(_q14(cos))
        rows[1].append(_q14(sin))
        cos, sin = (
            (cos * turn_cos - sin * turn_sin) >> _ANGLE_BITS,
            (sin * turn_cos + cos * turn_sin) >> _ANGLE_BITS,
        )
    return rows


def _q14(x: int) -> int:
    shift = _ANGLE_BITS - ROPE_FRACTION
    return (x + (1 << (shift - 1))) >> shift


def _cos_sin(angle: int) -> tuple[int, int]:
    """Return cosine and sine of an angle of at most 1 by their series, all with 192 fraction bits."""
    sums, term = [0, 0], 1 << _ANGLE_BITS
    order = 0
    while term:
        sums[order % 2] += -term if order % 4 > 1 else term
        order += 1
        term = ((term * angle) >> _ANGLE_BITS) // order
    return sums[0], sums[1]
