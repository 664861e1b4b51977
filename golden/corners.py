"""Corner values of `awq_gemv`, small enough for every back end: they must never be missing from a regression."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from golden.vectors import Job, Layer
from quant.program import LANE_KERNELS, LaneKernel
from quant.table import QuantizedTable
from quant.tensors import QuantizedLinear, pack_nibbles

FP16_SUBNORMAL = 2.0**-24
FP16_LARGEST = 65504.0
TABLE_LARGEST = 8188.0  # scale of 8-bit codes that still fits (N4)

# (K, N, G): one group; odd group counts 7, 14, 38 and 76; column groups that lanes cannot share evenly
SHAPES = ((64, 8, 64), (128, 16, 128), (896, 40, 128), (896, 24, 64), (4864, 16, 128), (4864, 8, 64),
          (32, 40, 32), (96, 16, 32), (896, 24, 32), (768, 16, 256))  # fmt: skip


# likewise of tables of 8 bits: both planes make 2, 4, 14, 28 and 152 groups
TABLE_SHAPES = ((64, 8, 64), (128, 16, 64), (896, 40, 128), (896, 24, 64), (4864, 8, 64), (96, 16, 32), (256, 8, 256))


def corner_scales(groups: int, n: int, rng: np.random.Generator, largest: float = FP16_LARGEST) -> NDArray[np.float16]:
    """Return scales (groups, n): a row each of zero, subnormal, largest, tie-making 0.5, mixed, then ordinary ones."""
    scales = rng.uniform(0.001, 0.03, (groups, n)).astype(np.float16)
    scales[:, 0] = 0
    scales[:, 1] = FP16_SUBNORMAL
    scales[:, 2] = largest
    scales[:, 3] = 0.5
    scales[:, 4] = rng.choice(np.array([0, FP16_SUBNORMAL, 0.01, 1.0, largest]), groups)
    scales[:, 5] = 2.0**-14  # smallest normal
    return scales


def corner_linear(k: int, n: int, group_size: int, rng: np.random.Generator, bits: int = 4) -> QuantizedLinear:
    """Return a layer whose codes, zero-points, scales and biases are mostly extremes."""
    groups, top = k // group_size, (1 << bits) - 1
    extreme = np.array([0, top], np.uint8)
    random = [rng.integers(0, 1 << bits, shape, np.uint8) for shape in ((k, n), (groups, n))]
    codes, zeros = (np.where(rng.random(r.shape) < 0.5, rng.choice(extreme, r.shape), r) for r in random)
    codes[:, 6], zeros[:, 6] = top, 0  # largest positive sums
    codes[:, 7], zeros[:, 7] = 0, top  # largest negative sums
    bias = rng.choice(np.array([0.0, -32767.0, 32767.0, 0.5 / 65536, -1.25]), n).astype(np.float32)
    return QuantizedLinear(
        f"corner_w{bits}_k{k}_n{n}_g{group_size}",
        pack_nibbles(codes.astype(np.uint8)),
        pack_nibbles(zeros.astype(np.uint8)),
        corner_scales(groups, n, rng),
        bias,
        bits,
    )


def corner_table(k: int, n: int, group_size: int, rng: np.random.Generator) -> QuantizedTable:
    """Return a table of 8 bits whose codes and scales are mostly extremes."""
    extreme = np.array([-127, -1, 0, 127], np.int8)
    codes = np.where(rng.random((k, n)) < 0.5, rng.choice(extreme, (k, n)), rng.integers(-127, 128, (k, n), np.int8))
    codes[:, 6], codes[:, 7] = 127, -127  # largest sums
    scales = corner_scales(k // group_size, n, rng, TABLE_LARGEST)
    return QuantizedTable(f"corner_table_k{k}_n{n}_g{group_size}", 8, codes, scales)


def corner_activations(k: int, kind: int, rng: np.random.Generator) -> NDArray[np.int16]:
    """Return mantissas (k,): all largest, signed extremes, small odd values (rounding ties) or uniform."""
    if kind == 0:
        return np.full(k, 32767, np.int16)
    if kind == 1:
        return rng.choice(np.array([-32767, 0, 32767], np.int16), k)
    if kind == 2:
        return rng.choice(np.array([-1, 0, 1], np.int16), k)
    return rng.integers(-32767, 32768, k).astype(np.int16)


def corner_tokens(
    k: int, kind: int, exponent: int, tokens: int, rng: np.random.Generator
) -> tuple[NDArray[np.int16], list[int]]:
    """Return mantissas (tokens, k) and exponents; the first token has the given kind and exponent."""
    mantissa = np.stack([corner_activations(k, (kind + token) % 4, rng) for token in range(tokens)])
    return mantissa, [(exponent + 5 * token) % 17 for token in range(tokens)]


def corner_layers(bits: int, rng: np.random.Generator) -> list[Layer]:
    """Return the corner layers of 3 or 4 bits, or the corner tables of 8 bits."""
    if bits == 8:
        return [corner_table(*shape, rng) for shape in TABLE_SHAPES]
    return [corner_linear(*shape, rng, bits) for shape in SHAPES]


def corner_jobs(seed: int, kernel: LaneKernel = LANE_KERNELS["awq_gemv"]) -> list[Job]:
    """Return the corner jobs of a kernel: every width of codes, shape and activation kind, exponents 0 to 16, 1 to 3
    lanes, both block variants.

    Jobs have 1 to all of its tokens, each of another kind.
    """
    rng = np.random.default_rng(seed)
    jobs: list[Job] = []
    for number, linear in enumerate(layer for bits in kernel.bits for layer in corner_layers(bits, rng)):
        for kind, exponent in enumerate((16, int(rng.integers(0, 17)), 0, 4)):
            jobs.append(
                Job(
                    linear,
                    *corner_tokens(linear.k, kind, exponent, 1 + len(jobs) % kernel.tokens, rng),
                    tensor_id=100 + number,
                    lanes=min(linear.n // 8, 1 + kind % 3),
                    checked=kind != 1,
                )
            )
    return jobs
