"""Golden of `kv_cache`: the rows of K and V of all positions so far."""

from __future__ import annotations

from copy import deepcopy

import numpy as np

from golden.numerics import Int
from golden.rows import Rows
from quant.commands import MAX_CONTEXT


class KvCache:
    """The cache of one layer: `capacity` rows of K and of V for each key-value head."""

    def __init__(self, capacity: int, kv_heads: int, head_dim: int, bits: int = 16) -> None:
        if not 0 < capacity <= MAX_CONTEXT:
            raise ValueError(f"capacity must be 1..{MAX_CONTEXT}, not {capacity}")
        self.capacity = capacity
        self.bits = bits
        self.length = 0
        self._mantissa = np.zeros((2, capacity, kv_heads, head_dim), np.int32)
        self._exponent = np.zeros((2, capacity, kv_heads), np.int32)

    def copy(self) -> KvCache:
        """Return a cache of its own with the same rows."""
        return deepcopy(self)

    def append(self, position: int, k: Rows, v: Rows) -> None:
        """Store the rows of T tokens at positions `position` .. position + T - 1. Later positions are forgotten.

        Raises ValueError for rows of another form, a gap before `position` or one beyond the capacity.
        """
        if not 0 <= position <= self.length or position + k.tokens > self.capacity:
            raise ValueError(
                f"position {position} and {k.tokens} tokens do not fit: {self.length} of {self.capacity} are in use"
            )
        end = position + k.tokens
        for part, rows in enumerate((k, v)):
            if rows.bits != self.bits or rows.mantissa.shape != self._mantissa[part, position:end].shape:
                raise ValueError(f"rows of {rows.bits} bits and shape {rows.mantissa.shape} do not fit the cache")
            self._mantissa[part, position:end] = rows.mantissa
            self._exponent[part, position:end] = rows.exponent
        self.length = end

    def rows(self) -> tuple[Rows, Rows]:
        """Return K and V of all positions in use."""
        k, v = (
            Rows(_wide(self._mantissa[part, : self.length]), _wide(self._exponent[part, : self.length]), self.bits)
            for part in (0, 1)
        )
        return k, v


def _wide(values: np.ndarray[tuple[int, ...], np.dtype[np.int32]]) -> Int:
    return values.astype(np.int64)
