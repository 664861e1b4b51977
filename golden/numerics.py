"""THE arithmetic: the clauses of docs/numerics.md as numpy functions on integers.

Every function is exact: int64 in, int64 out, no float result anywhere. A value "Q16" is an int32 with 16 fraction
bits (clause N1), held in int64 arrays here so that intermediate sums cannot overflow unseen.
"""

from __future__ import annotations

from fractions import Fraction

import numpy as np
from numpy.typing import ArrayLike, NDArray

from quant.commands import MAX_GAMMA_SHIFT
from quant.layout import ACC_BITS, MAX_EXPONENT, S_BITS, SHIFT_MAX, SHIFT_MIN

Int = NDArray[np.int64]

FRACTION_BITS = 16
SAT32 = 2**31 - 1  # N1: the range is symmetric
ACT_MAX = 32767  # N3: largest activation mantissa
ACT_GROUP = 64  # N3: group of mode A8G64
ROW_BOUND = 1 << (ACC_BITS - 1)  # N5


def sat32(x: ArrayLike) -> Int:
    """N1: saturate to +-(2^31 - 1).

    >>> sat32([2**40, -2**31, 5]).tolist()
    [2147483647, -2147483647, 5]
    """
    clipped: Int = np.clip(np.asarray(x, np.int64), -SAT32, SAT32)
    return clipped


def rsh(x: ArrayLike, shift: ArrayLike) -> Int:
    """N2: shift right with rounding half up; a negative shift is a left shift.

    Right shifts use rsh(x, s) = ((x >> (s - 1)) + 1) >> 1, which cannot overflow. The caller keeps left-shifted
    values inside int64.

    >>> rsh([3, -3, 5, 7], [1, 1, 2, -1]).tolist()
    [2, -1, 1, 14]
    """
    value, amount = np.broadcast_arrays(np.asarray(x, np.int64), np.asarray(shift, np.int64))
    right = np.clip(amount, 1, 63)
    rounded = ((value >> (right - 1)) + 1) >> 1
    shifted: Int = np.where(amount > 0, rounded, value << np.clip(-amount, 0, 62))
    return shifted


def bit_length(x: ArrayLike) -> Int:
    """Return the bit length of each non-negative x below 2^53.

    >>> bit_length([0, 1, 255, 256]).tolist()
    [0, 1, 8, 9]
    """
    return np.frexp(np.asarray(x, np.float64))[1].astype(np.int64)


def to_q16(x: ArrayLike) -> Int:
    """N1: round real values to Q16, half up, saturating. For inputs from the float world only."""
    return sat32(np.floor(np.clip(np.asarray(x, np.float64), -(2.0**20), 2.0**20) * 2**FRACTION_BITS + 0.5))


def quantize_activations(y: ArrayLike) -> tuple[Int, Int]:
    """N3, mode A16: tokens of Q16 values (T, K) -> int16 mantissas (T, K) and exponents e (T,).

    >>> a, e = quantize_activations([[65536, -98304, 7]])
    >>> a.tolist(), e.tolist()
    ([[16384, -24576, 2]], [2])
    """
    values = np.asarray(y, np.int64)
    exponent = np.maximum(bit_length(np.abs(values).max(axis=-1)) - 15, 0)
    return np.clip(rsh(values, exponent[..., None]), -ACT_MAX, ACT_MAX), exponent


def integer_scales(scales: ArrayLike, bits: int = 4) -> tuple[NDArray[np.uint16], NDArray[np.int8]]:
    """N4: real group scales (K/G, N) of codes of `bits` bits -> S (K/G, N) uint16, one shift Fn per row (N,) int8.

    S = round(s * 2^Fn), half up, with the largest S of a row in [2^14, 2^15), for 8 bits in [2^11, 2^12). A row of
    zeros gets Fn = 0. Rows whose largest scale is below 2^-49 (8 bits: 2^-52) get Fn = SHIFT_MAX: their products are
    below one unit of Q16.

    Raises ValueError for a negative, infinite or NaN scale, naming the first, and for one that is too large.

    >>> s, fn = integer_scales(np.array([[0.01, 65504.0], [0.02, 1.0]]))
    >>> s.tolist(), fn.tolist()
    ([[10486, 32752], [20972, 1]], [20, -1])
    >>> integer_scales(np.array([[0.01], [0.02]]), bits=8)[0].tolist()
    [[1311], [2621]]
    """
    width = S_BITS[bits]
    real = np.asarray(scales, np.float64)
    bad = ~(np.isfinite(real) & (real >= 0))
    if bad.any():
        group, row = np.argwhere(bad)[0]
        raise ValueError(
            f"scale of group {group}, output row {row} is {real[group, row]}; scales must be finite and >= 0"
        )
    largest = real.max(axis=0)
    shift = np.where(largest > 0, width - np.frexp(largest)[1], 0)
    shift = np.where(np.floor(np.ldexp(largest, shift) + 0.5) >= 1 << width, shift - 1, shift)
    shift = np.minimum(shift, SHIFT_MAX)
    if (shift < SHIFT_MIN).any():
        row = int(np.argmax(shift < SHIFT_MIN))
        limit = (1 << width - SHIFT_MIN) - (1 << width - SHIFT_MIN - 11)  # the last number of fp16 below a power of two
        raise ValueError(f"scale of output row {row} is {largest[row]}; the largest that fits is {limit}")
    return np.floor(np.ldexp(real, shift) + 0.5).astype(np.uint16), shift.astype(np.int8)


def finish(acc: ArrayLike, shift: ArrayLike, bias: ArrayLike) -> Int:
    """N6: y = sat32(rsh(acc, shift) + bias), shift = Fn - e.

    An accumulator beyond 2^33 saturates whatever a left shift or a bias adds, so it is clipped before a left shift
    to stay inside int64.
    """
    amount = np.asarray(shift, np.int64)
    value = np.asarray(acc, np.int64)
    value = np.where(amount < 0, np.clip(value, -(1 << 33), 1 << 33), value)
    return sat32(rsh(value, amount) + np.asarray(bias, np.int64))


def check_exponent(exponent: int) -> None:
    """Refuse an activation exponent that N3 cannot give."""
    if not 0 <= exponent <= MAX_EXPONENT:
        raise ValueError(f"activation exponent e must be 0..{MAX_EXPONENT}, not {exponent!r}")


def group_mantissas(mantissa: ArrayLike) -> Int:
    """N3, mode A8G64: int16 mantissas (T, K) -> the same with 8 significant bits in each group of 64.

    A group gives up h = clip(bitlen(max abs a) - 7, 0, 8) bits: a' = clip(rsh(a, h), +-127) << h.

    >>> group_mantissas([[32767, 255, 128] + [0] * 61])[0, :3].tolist()
    [32512, 256, 256]
    """
    a = np.asarray(mantissa, np.int64)
    groups = a.reshape(*a.shape[:-1], -1, ACT_GROUP)
    h = np.clip(bit_length(np.abs(groups).max(axis=-1, keepdims=True)) - 7, 0, 8)
    return (np.clip(rsh(groups, h), -127, 127) << h).reshape(a.shape)


def integer_gamma(gamma: ArrayLike) -> tuple[Int, int]:
    """N7: a norm's weights (K,) -> int16 values and their one shift fg: gamma = value / 2^fg, rounded half up.

    fg is the largest of 0..30 for which every value lies within +-32767. Raises ValueError if there is none.

    >>> values, fg = integer_gamma([1.0, -0.5, 2.25])
    >>> values.tolist(), fg
    ([8192, -4096, 18432], 13)
    """
    real = np.asarray(gamma, np.float64)
    largest = float(np.abs(real).max())
    if not largest < ACT_MAX + 0.5:  # NaN is not either
        raise ValueError(f"largest norm weight is {largest}; it must be finite and below 32767.5")
    for shift in range(MAX_GAMMA_SHIFT, -1, -1):
        values = np.floor(np.ldexp(real, shift) + 0.5)
        if np.abs(values).max() <= ACT_MAX:
            return values.astype(np.int64), shift
    raise ValueError(f"norm weight of {largest} rounds beyond +-32767; it must be below 32767.5")


def integer_epsilon(eps: float, columns: int) -> int:
    """N7: return round(columns * eps * 2^32), half up. Raises ValueError if 32 bits cannot hold it.

    >>> integer_epsilon(1e-6, 896)
    3848291
    """
    value = int(Fraction(eps) * columns * 2**32 + Fraction(1, 2))
    if not 0 <= value < 1 << 32:
        raise ValueError(f"epsilon {eps} times {columns} columns must lie in [0, 1)")
    return value


def interpolate(table: Int, x: ArrayLike, fraction_bits: int) -> Int:
    """N13: read `table` at x / 2^fraction_bits >= 0, with linear interpolation between its knots.

    >>> interpolate(np.array([0, 100, 300]), [0, 1, 6], 2).tolist()
    [0, 25, 200]
    """
    coordinate = np.asarray(x, np.int64)
    index = coordinate >> fraction_bits
    fraction = coordinate & ((1 << fraction_bits) - 1)
    low: Int = table[index]
    return low + rsh((table[index + 1] - low) * fraction, fraction_bits)
