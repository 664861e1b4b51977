"""Round-to-nearest: codes of 4 or 3 bits, zero-points and fp16 scales of groups, from float weights. Deterministic."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from quant.errors import InputError
from quant.layout import COLUMNS, BlockShape
from quant.safetensors_io import bf16_values
from quant.tensors import QuantizedLinear, pack_nibbles

TILE_VALUES = 1 << 17  # float32 values that are quantized at a time: the temporaries stay in the cache


def quantize(
    name: str, weight: NDArray[Any], group_size: int, bias: NDArray[np.float32] | None = None, bits: int = 4
) -> QuantizedLinear:
    """Quantize weight (N, K) of float16, float32 or bfloat16 bits (uint16).

    Per group of `group_size` inputs the range is [min, max] with 0 in it, the scale is its 15th (7th) part in fp16, and
    the zero-point is the code of 0, so 0 stays 0. A group whose scale rounds to 0 in fp16 becomes zeros.
    Raises InputError for dimensions the format cannot hold and for weights that are not finite or too large.
    """
    BlockShape.holding(group_size, bits)  # refuses sizes that are not ours
    N, K = weight.shape
    if K % group_size or N % COLUMNS:
        raise InputError(name, "shape", (N, K), f"it must be a multiple of {COLUMNS} x {group_size}")
    groups = K // group_size
    qweight = np.empty((K, N // COLUMNS), np.uint32)
    qzeros = np.empty((groups, N // COLUMNS), np.uint32)
    scales = np.empty((groups, N), np.float16)
    step = max(TILE_VALUES // K, 1) * COLUMNS
    for start in range(0, N, step):
        tile = weight[start : start + step]
        values = bf16_values(tile) if tile.dtype == np.uint16 else tile.astype(np.float32)
        codes, zeros, scale = quantize_tile(name, values.reshape(-1, groups, group_size), start, (1 << bits) - 1)
        words = slice(start // COLUMNS, (start + step) // COLUMNS)
        qweight[:, words] = pack_nibbles(np.ascontiguousarray(codes.reshape(-1, K).T))
        qzeros[:, words] = pack_nibbles(np.ascontiguousarray(zeros.T))
        scales[:, start : start + step] = scale.T
    return QuantizedLinear(name, qweight, qzeros, scales, bias, bits)


def quantize_tile(
    name: str, values: NDArray[np.float32], first_row: int, levels: int
) -> tuple[NDArray[np.uint8], NDArray[np.uint8], NDArray[np.float16]]:
    """Quantize values (rows, groups, G) to codes of that shape, zero-points and scales (rows, groups).

    `values` is overwritten.
    """
    low = np.minimum(values.min(axis=2), 0)
    high = np.maximum(values.max(axis=2), 0)
    with np.errstate(over="ignore", invalid="ignore"):
        scale = ((high - low) / np.float32(levels)).astype(np.float16)
    if not np.isfinite(scale).all():
        row, group = np.argwhere(~np.isfinite(scale))[0]
        largest = np.abs(values[row, group]).max()
        place = f"{name}.weight row {first_row + row}, group {group}"
        remedy = f"weights must be finite and their range below {levels * 65504}"
        raise InputError(place, "largest weight", largest, remedy)
    real = scale.astype(np.float32)
    inverse = np.divide(1, real, out=np.zeros_like(real), where=real > 0)
    zeros = np.clip(np.rint(-low * inverse), 0, levels)
    values *= inverse[..., None]
    np.rint(values, out=values)
    values += zeros[..., None]
    np.clip(values, 0, levels, out=values)
    return values.astype(np.uint8), zeros.astype(np.uint8), scale
