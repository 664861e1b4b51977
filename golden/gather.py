"""Golden of `gather`: the lanes' results in natural order."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from golden.numerics import Int
from quant.layout import COLUMNS


def gather(parts: Sequence[Int]) -> Int:
    """Return (T, N) from the lanes' results (T, N of the lane): group c of 8 columns comes from lane c mod lanes.

    >>> gather([np.arange(16)[None], np.arange(100, 108)[None]])[0, ::8].tolist()
    [0, 100, 8]
    """
    tokens, lanes = len(parts[0]), len(parts)
    joined = np.zeros((tokens, sum(part.shape[1] for part in parts) // COLUMNS, COLUMNS), np.int64)
    for lane, part in enumerate(parts):
        joined[:, lane::lanes] = part.reshape(tokens, -1, COLUMNS)
    return joined.reshape(tokens, -1)


def scatter(values: Int, lanes: int) -> list[Int]:
    """Return the lanes' parts of (T, N); the inverse of `gather`."""
    groups = values.reshape(len(values), -1, COLUMNS)
    return [np.ascontiguousarray(groups[:, lane::lanes]).reshape(len(values), -1) for lane in range(lanes)]
