"""Embedding and output matrix: symmetric codes without zero-points, 8 bits in groups of 64 by default (clause N12).

With zero-points, differences of 8-bit codes would need 9 bits; symmetric codes lie in -127..127.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quant.errors import InputError
from quant.layout import COLUMNS, GROUP_SIZES
from quant.safetensors_io import bf16_values

TABLE_BITS = (3, 4, 8)
DEFAULT_TABLE_BITS, DEFAULT_TABLE_GROUP_SIZE = 8, 64
TILE_VALUES = 1 << 20


@dataclass(frozen=True)
class QuantizedTable:
    """A matrix (N, K), a row a token: difference d (K, N) int8 within +-(2^(bits-1) - 1), scales (K/G, N) float16.

    W[n, k] = d[k, n] * scales[k // G, n]: the layout of QuantizedLinear without zero-points.
    """

    name: str
    bits: int
    difference: NDArray[np.int8]
    scales: NDArray[np.float16]

    @property
    def k(self) -> int:
        """Inputs of the output matrix, K."""
        return int(self.difference.shape[0])

    @property
    def n(self) -> int:
        """Rows N."""
        return int(self.difference.shape[1])

    @property
    def group_size(self) -> int:
        """Group size G."""
        return int(self.difference.shape[0] // self.scales.shape[0])

    @property
    def bits_per_weight(self) -> float:
        """Bits of one weight with its share of the 16-bit scale.

        >>> QuantizedTable("x", 8, np.zeros((64, 8), np.int8), np.zeros((1, 8), np.float16)).bits_per_weight
        8.25
        """
        return self.bits + 16 / self.group_size

    def dequantize(self) -> NDArray[np.float32]:
        """Return W as a float layer holds it, (N, K)."""
        scales = np.repeat(self.scales.astype(np.float32), self.group_size, axis=0)
        return np.ascontiguousarray((self.difference.astype(np.float32) * scales).T)


def quantize_table(
    name: str,
    weight: NDArray[Any],
    bits: int = DEFAULT_TABLE_BITS,
    group_size: int = DEFAULT_TABLE_GROUP_SIZE,
) -> QuantizedTable:
    """Quantize weight (N, K) of float16, float32 or bfloat16 bits (uint16), by rows a few at a time.

    Per group the scale is max|w| / (2^(bits-1) - 1) in fp16, and codes are rounded to nearest, half to even.
    Raises InputError for sizes that are none of ours and for weights that are not finite or too large for fp16.
    """
    for field, value, known in (("bits", bits, TABLE_BITS), ("group size", group_size, GROUP_SIZES)):
        if value not in known:
            raise InputError(name, field, value, f"it must be one of {', '.join(map(str, known))}")
    N, K = weight.shape
    if K % group_size or N % COLUMNS:
        raise InputError(name, "shape", (N, K), f"it must be a multiple of {COLUMNS} x {group_size}")
    difference = np.empty((K, N), np.int8)
    scales = np.empty((K // group_size, N), np.float16)
    step = max(TILE_VALUES // K, 1)
    for start in range(0, N, step):
        tile = weight[start : start + step]
        values = bf16_values(tile) if tile.dtype == np.uint16 else tile.astype(np.float32)
        codes, scale = round_rows(name, values.reshape(len(tile), -1, group_size), (1 << bits - 1) - 1, start)
        difference[:, start : start + step] = codes.reshape(len(tile), K).T
        scales[:, start : start + step] = scale.T
    return QuantizedTable(name, bits, difference, scales)


def round_rows(
    name: str, values: NDArray[np.float32], largest: int, first_row: int
) -> tuple[NDArray[np.int8], NDArray[np.float16]]:
    """Return codes of the shape of values (rows, groups, G) and scales (rows, groups)."""
    with np.errstate(over="ignore", invalid="ignore"):
        scale = (np.abs(values).max(axis=2) / np.float32(largest)).astype(np.float16)
    if not np.isfinite(scale).all():
        row = first_row + int(np.argmax(~np.isfinite(scale).all(axis=1)))
        raise InputError(f"{name} row {row}", "weights", "not finite or too large", "correct the checkpoint")
    real = scale.astype(np.float32)
    inverse = np.divide(1, real, out=np.zeros_like(real), where=real > 0)
    return np.clip(np.rint(values * inverse[..., None]), -largest, largest).astype(np.int8), scale
