"""Golden of `rmsnorm`: y = x / sqrt(mean(x^2) + eps) * gamma, clause N7, exact."""

from __future__ import annotations

from math import isqrt

import numpy as np
from numpy.typing import ArrayLike

from golden.numerics import Int, bit_length, rsh, sat32


def rmsnorm(x: ArrayLike, gamma: ArrayLike, shift: int, epsilon: int) -> Int:
    """Return y (T, N) Q16 for tokens x (T, N) Q16.

    gamma (N,) int16 with `shift` fraction bits (golden.numerics.integer_gamma), epsilon = round(N * eps * 2^32)
    (integer_epsilon). A token is normalised to |xs| <= 2^16 by t = bitlen(max(max abs x, 1)) - 16, which may be
    negative; ss is the sum of xs^2 plus epsilon >> 2t; R = isqrt((N << 62) // max(ss, 1)) is 2^31 / rms(xs).

    >>> rmsnorm([[65536, -65536, 65536, 65536]], [16384] * 4, 14, 0).tolist()
    [[65536, -65536, 65536, 65536]]
    """
    tokens = np.asarray(x, np.int64)
    t = bit_length(np.maximum(np.abs(tokens).max(axis=-1), 1)) - 16
    scaled = rsh(tokens, t[:, None])
    sums = (scaled * scaled).sum(axis=-1)
    roots = [
        inverse_root(int(ss) + shifted(epsilon, -2 * int(e)), tokens.shape[1]) for ss, e in zip(sums, t, strict=True)
    ]
    unit = rsh(tokens * np.array(roots, np.int64)[:, None], 15 + t[:, None])
    return sat32(rsh(unit * np.asarray(gamma, np.int64), shift))


def inverse_root(ss: int, columns: int) -> int:
    """Return R = isqrt((columns << 62) // max(ss, 1)): the one division and the one square root of a token."""
    return isqrt((columns << 62) // max(ss, 1))


def shifted(x: int, left: int) -> int:
    """Return x << left, or floor(x / 2^-left).

    >>> shifted(5, 1), shifted(5, -1)
    (10, 2)
    """
    return x << left if left >= 0 else x >> -left
