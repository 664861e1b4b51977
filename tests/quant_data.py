"""Small tensors and small checkpoints for the tests of quant."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quant.synthetic import write_synthetic
from quant.tensors import QuantizedLinear, pack_nibbles

# A Qwen2 model whose checkpoint is 700 kB: 7 column groups a key head row, 3 groups of 128 in the MLP.
SMALL = {
    "hidden_size": 128,
    "intermediate_size": 384,
    "num_attention_heads": 2,
    "num_key_value_heads": 1,
    "max_position_embeddings": 64,
}

# fp16 bit patterns: zero, smallest and largest subnormal, smallest normal, 1, largest.
CORNER_SCALES = np.array([0x0000, 0x0001, 0x03FF, 0x0400, 0x3C00, 0x7BFF], np.uint16)


def random_linear(
    k: int, n: int, group_size: int, *, seed: int = 0, bias: bool = True, corner_scales: bool = False, bits: int = 4
) -> QuantizedLinear:
    """Return a tensor with all codes; with `corner_scales`, scales from CORNER_SCALES and zero-points 0 or 15."""
    rng = np.random.default_rng(seed)
    groups = k // group_size
    zeros = rng.integers(0, 1 << bits, (groups, n), np.uint8)
    scales = rng.uniform(0.001, 0.02, (groups, n)).astype(np.float16)
    if corner_scales:
        zeros = rng.choice(np.array([0, 15], np.uint8), (groups, n))
        scales = rng.choice(CORNER_SCALES, (groups, n)).view(np.float16)
    return QuantizedLinear(
        f"random_{k}_{n}",
        pack_nibbles(rng.integers(0, 1 << bits, (k, n), np.uint8)),
        pack_nibbles(zeros),
        scales,
        rng.normal(0, 10, n).astype(np.float32) if bias else None,
        bits,
    )


def constant_linear(k: int, n: int, group_size: int, *, q: int, z: int, scale: float) -> QuantizedLinear:
    """Return a tensor of one code, one zero-point and one scale."""
    qweight = pack_nibbles(np.full((k, n), q, np.uint8))
    qzeros = pack_nibbles(np.full((k // group_size, n), z, np.uint8))
    scales: NDArray[np.float16] = np.full((k // group_size, n), scale, np.float16)
    return QuantizedLinear("constant", qweight, qzeros, scales)


def small_checkpoint(path: Path, *, layers: int = 1, awq_group_size: int | None = None, seed: int = 1) -> Path:
    """Write a small checkpoint to `path` and return it."""
    write_synthetic(
        path, layers=layers, seed=seed, vocab_size=32, awq_group_size=awq_group_size, dimensions=SMALL, replace=True
    )
    return path


def edit_json(path: Path, edit: Callable[[dict[str, Any]], object]) -> None:
    """Change a JSON file in place."""
    value = json.loads(path.read_text())
    edit(value)
    path.write_text(json.dumps(value))


def flip_bit(path: Path, offset: int) -> None:
    """Flip one bit of a file; a negative offset counts from the end."""
    data = bytearray(path.read_bytes())
    data[offset] ^= 0x10
    path.write_bytes(data)
