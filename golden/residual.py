"""Golden of `residual`: the saturating sum of clause N11."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from golden.numerics import Int, sat32


def residual(x: ArrayLike, y: ArrayLike) -> Int:
    """Return sat32(x + y) for the residual stream x (T, N) and an update y (T, N), Q16.

    >>> residual([[2**31 - 1, -5]], [[1, 3]]).tolist()
    [[2147483647, -2]]
    """
    return sat32(np.asarray(x, np.int64) + np.asarray(y, np.int64))
