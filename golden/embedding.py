"""Golden of `embedding`: rows of the quantized embedding matrix as the residual stream's first values, clause N12."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from golden.numerics import FRACTION_BITS, Int, finish


def embedding(difference: NDArray[np.int8], scale: NDArray[np.uint16], shift: ArrayLike) -> Int:
    """Return x (T, K) Q16 = sat32(rsh(d * S, Fn - 16)) for T rows of the matrix.

    difference d (K, T), one column a token; scale S (K/G, T) and shift Fn (T,) from N4, as `awq_gemv` reads them for
    the lm_head: token t's row is output row t of that layer.

    >>> embedding(np.full((64, 1), -3, np.int8), np.full((1, 1), 16384, np.uint16), [14])[0, :2].tolist()
    [-196608, -196608]
    """
    return rows_of_products(products(difference, scale), shift)


def products(difference: NDArray[np.int8], scale: NDArray[np.uint16]) -> Int:
    """Return d * S (K, T)."""
    scales: Int = np.repeat(scale.astype(np.int64), difference.shape[0] // scale.shape[0], axis=0)
    return difference * scales


def rows_of_products(product: Int, shift: ArrayLike) -> Int:
    """Return x (T, K) Q16 of products d * S (K, T), of two planes their sums, and shifts Fn (T,)."""
    shifts = np.asarray(shift, np.int64)[None, :] - FRACTION_BITS
    return np.ascontiguousarray(finish(product, shifts, 0).T)
