"""Golden of `attention`: softmax(q k^T / sqrt(D)) v over the cached rows in two passes, clause N9, exact."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from golden.numerics import Int, bit_length, interpolate, rsh, sat32
from golden.rows import Rows
from quant import tables
from quant.commands import MAX_CONTEXT

SCORE_SHIFT = 34  # from q's and k's Q16 and the constant's 18 fraction bits to Q16
GONE = 18  # a weight of 2^-18 or less rounds to zero
RECIPROCAL_BITS = 18


def attention(q: Rows, k: Rows, v: Rows) -> Int:
    """Return o (T, H, D) Q16 for queries q of T tokens, the last T of the positions in k and v (P, G, D).

    Query token t sees positions 0 .. P - T + t; query head h reads key-value head h // (H / G).

    >>> one = Rows(np.full((1, 1, 64), 1000), np.array([[3]]))
    >>> attention(one, one, one)[0, 0, :2].tolist()
    [8000, 8000]
    """
    positions, group = k.tokens, q.heads // k.heads
    if positions > MAX_CONTEXT:
        raise ValueError(f"{positions} positions; there may be {MAX_CONTEXT}")
    seen = np.arange(positions)[None] <= np.arange(positions - q.tokens, positions)[:, None]
    out = np.empty(q.mantissa.shape, np.int64)
    for head in range(q.heads):
        g = head // group
        z = scores(q, k, head, g)
        out[:, head] = weighted_mean(weights(z, seen), v.values()[:, g])
    return out


def scores(q: Rows, k: Rows, head: int, g: int) -> Int:
    """Return the scores (T, P) of a query head in log2 units, int32 Q16: sat32(rsh(q.k * log2e, 34 - eq - ek)).

    q.k is exact (37 bits at D = 128: float64 BLAS holds it); log2e = round(log2(e) / sqrt(D) * 2^18).
    """
    dot = (q.mantissa[:, head].astype(np.float64) @ k.mantissa[:, g].T.astype(np.float64)).astype(np.int64)
    constant = tables.load()["log2e"][str(q.head_dim)]
    return sat32(rsh(dot * constant, SCORE_SHIFT - q.exponent[:, head, None] - k.exponent[None, :, g]))


def exp2_negative(distance: ArrayLike) -> Int:
    """Return 2^-distance in Q16 for distance >= 0 in Q16: the table for its fraction, a shift for its integer part.

    >>> exp2_negative([0, 65536, 17 << 16, 18 << 16]).tolist()
    [65536, 32768, 1, 0]
    """
    d = np.asarray(distance, np.int64)
    whole = d >> tables.TABLE_FRACTION
    knots = np.array(tables.load()["exp2"], np.int64)
    fraction = interpolate(knots, d & ((1 << tables.TABLE_FRACTION) - 1), tables.TABLE_FRACTION - tables.EXP2_BITS)
    return np.where(whole < GONE, rsh(fraction, np.minimum(whole, GONE)), 0)


def weights(z: Int, seen: NDArray[np.bool_]) -> Int:
    """Return p = 2^-(max - z) (T, P) in Q16 where a token sees the position, else 0."""
    largest = np.where(seen, z, np.iinfo(np.int64).min).max(axis=1, keepdims=True)
    return np.where(seen, exp2_negative(np.where(seen, largest - z, 0)), 0)


def weighted_mean(p: Int, v: Int) -> Int:
    """Return sum(p v) / sum(p) (T, D) Q16 for p (T, P) Q16 and v (P, D) Q16, by one 18-bit reciprocal for each token.

    L = sum(p) >= 2^16, lz = 32 - bitlen(L), r = (2^49 - 1) // (L << lz); o = sat32(rsh(sum(p v) * r, 49 - lz)).
    The product has up to 77 bits; here it is taken in two parts of which each fits int64.
    """
    total = p.sum(axis=1)
    lz = 32 - bit_length(total)
    reciprocal = (((1 << 49) - 1) // (total << lz))[:, None]
    shift = 49 - lz[:, None]
    acc = p @ v
    high, low = acc >> RECIPROCAL_BITS, acc & ((1 << RECIPROCAL_BITS) - 1)
    carried = (low * reciprocal + (np.int64(1) << (shift - 1))) >> RECIPROCAL_BITS
    return sat32((high * reciprocal + carried) >> (shift - RECIPROCAL_BITS))
