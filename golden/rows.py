"""Rows of attention: q, k and v heads as block floating point, clause N9."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from golden.numerics import Int, bit_length, rsh


@dataclass(frozen=True)
class Rows:
    """Heads of some tokens: mantissa (T, H, D), exponent (T, H); a value is mantissa * 2^exponent in Q16 units.

    bits is 16 (q always, KV16) or 8 (KV8).
    """

    mantissa: Int
    exponent: Int
    bits: int = 16

    def __post_init__(self) -> None:
        if self.bits not in (8, 16) or self.exponent.shape != self.mantissa.shape[:2]:
            raise ValueError(f"rows of {self.bits} bits, {self.mantissa.shape} and {self.exponent.shape} do not fit")

    @property
    def tokens(self) -> int:
        """Number of tokens T."""
        return int(self.mantissa.shape[0])

    @property
    def heads(self) -> int:
        """Number of heads H."""
        return int(self.mantissa.shape[1])

    @property
    def head_dim(self) -> int:
        """Dimension D of a head."""
        return int(self.mantissa.shape[2])

    def values(self) -> Int:
        """Return what the rows stand for, (T, H, D) Q16."""
        return self.mantissa << self.exponent[..., None]


def make_rows(x: ArrayLike, bits: int = 16) -> Rows:
    """Return the rows of heads x (T, H, D) Q16: e = max(0, bitlen(max abs x) - (bits - 1)) for each token and head,
    mantissa = clip(rsh(x, e), +-(2^(bits - 1) - 1)). With 16 bits that is N3.

    >>> rows = make_rows([[[1 << 20, -3, 255]]], 8)
    >>> rows.mantissa.tolist(), rows.exponent.tolist()
    ([[[64, 0, 0]]], [[14]])
    """
    values = np.asarray(x, np.int64)
    largest = (1 << (bits - 1)) - 1
    exponent = np.maximum(bit_length(np.abs(values).max(axis=-1)) - (bits - 1), 0)
    return Rows(np.clip(rsh(values, exponent[..., None]), -largest, largest), exponent, bits)
