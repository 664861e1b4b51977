"""Golden of `argmax`: the token with the largest logit, clause N11."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from golden.numerics import Int


def argmax(y: ArrayLike) -> tuple[Int, Int]:
    """Return the index and the value of the largest of y (T, N) Q16 for each token; the lowest index on ties.

    >>> index, value = argmax([[1, 7, 7], [-3, -2, -9]])
    >>> index.tolist(), value.tolist()
    ([1, 1], [7, -2])
    """
    logits = np.asarray(y, np.int64)
    index = logits.argmax(axis=-1).astype(np.int64)
    return index, logits.max(axis=-1)
