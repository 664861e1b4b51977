"""Golden of `awq_gemv`: y = W x + b with AWQ weights and 16-bit activations, clauses N3 to N6, exact.

The product runs in float64 BLAS as an integer engine: the packer proves every partial sum below 2^47 (N5), float64
holds integers to 2^53 exactly, so neither rounding nor the order of additions can matter.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from golden.numerics import Int, finish

TILE_VALUES = 1 << 22  # weights in float64 at a time: bounds the memory


def awq_gemv(
    mantissa: ArrayLike,
    exponent: ArrayLike,
    difference: NDArray[np.int8],
    scale: NDArray[np.uint16],
    shift: ArrayLike,
    bias: ArrayLike = 0,
) -> Int:
    """Return y (T, N) in Q16 for T tokens.

    mantissa (T, K) int16 and exponent (T,) from N3; difference d = q - z (K, N); scale S (K/G, N) and shift Fn (N,)
    from N4; bias (N,) Q16.

    >>> awq_gemv([[1000] * 64], [0], np.full((64, 8), 15, np.int8), np.full((1, 8), 16384, np.uint16), [14] * 8)[0, 0]
    np.int64(960000)
    """
    acc = exact_product(np.asarray(mantissa, np.float64), difference, scale)
    shifts = np.asarray(shift, np.int64)[None, :] - np.asarray(exponent, np.int64)[:, None]
    return finish(acc, shifts, bias)


def exact_product(x: NDArray[np.float64], difference: NDArray[np.int8], scale: NDArray[np.uint16]) -> Int:
    """Return x (T, K) times d * S (K, N), some columns at a time."""
    k, n = difference.shape
    groups = scale.shape[0]
    acc = np.empty((len(x), n), np.int64)
    step = max(TILE_VALUES // k, 1)
    for start in range(0, n, step):
        tile = slice(start, start + step)
        weights = difference[:, tile].reshape(groups, k // groups, -1) * scale[:, None, tile].astype(np.float64)
        acc[:, tile] = x @ weights.reshape(k, -1)
    return acc
