"""Golden of `silu_mul`: silu(gate) * up, clause N10, exact."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from golden.numerics import FRACTION_BITS, Int, interpolate, rsh, sat32
from quant import tables

LIMIT = tables.SIGMOID_RANGE << FRACTION_BITS  # the table's end, Q16
KNOT_BITS = FRACTION_BITS + 5 - tables.SIGMOID_BITS  # fraction bits between two knots: 32 * 2^16 / 1024


def sigmoid(gate: ArrayLike) -> Int:
    """Return sigmoid of Q16 values in Q16; the argument is clipped to [-16, 16 - 2^-16].

    >>> sigmoid([0, -(1 << 31) + 1, 1 << 20]).tolist()
    [32768, 0, 65536]
    """
    x = np.clip(np.asarray(gate, np.int64), -LIMIT, LIMIT - 1) + LIMIT
    return interpolate(np.array(tables.load()["sigmoid"], np.int64), x, KNOT_BITS)


def silu_mul(gate: ArrayLike, up: ArrayLike) -> Int:
    """Return sat32(rsh(sat32(rsh(gate * sigmoid(gate), 16)) * up, 16)) for gate and up (T, N) Q16.

    >>> silu_mul([[65536, -65536]], [[131072, 65536]]).tolist()
    [[95822, -17625]]
    """
    silu = sat32(rsh(np.asarray(gate, np.int64) * sigmoid(gate), FRACTION_BITS))
    return sat32(rsh(silu * np.asarray(up, np.int64), FRACTION_BITS))
