"""Rounding to codes: each weight to the nearest, or so that the errors of a row make up for each other.

The latter is the rounding of GPTQ (Frantar et al., ICLR 2023, arXiv 2210.17323) on the scaled and clipped groups of
AWQ, whose scales and zero-points stay: channel after channel is rounded, and what that does to the layer's output is
taken out by the channels that are still to come. The channels go in the order of their mean square, within blocks whose
x^T x is all that is kept of the calibration: memory and time grow with the number of channels, not with its square.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch

from quant.errors import InputError
from quant.tensors import QuantizedLinear, pack_nibbles

DAMPING = 0.01  # of the mean of x^T x's diagonal, added to it: channels that never move must not be divided by
BATCH = 32  # channels whose errors reach the rest of their block at once


@dataclass(frozen=True)
class Grids:
    """Scale, its inverse and zero-point of each group (N, groups, 1) float32; codes are 0 to `levels`."""

    scale: torch.Tensor
    inverse: torch.Tensor
    zero: torch.Tensor
    levels: float


@dataclass(frozen=True)
class Rounding:
    """What the weights will be rounded to."""

    group_size: int
    bits: int

    def grids(self, weight: torch.Tensor) -> Grids:
        """Return the grids of weight (N, K) as quant.rtn.quantize has them, to the bit."""
        levels = float((1 << self.bits) - 1)
        groups = weight.reshape(weight.shape[0], -1, self.group_size)
        low, high = groups.amin(-1, keepdim=True).clamp(max=0), groups.amax(-1, keepdim=True).clamp(min=0)
        scale = ((high - low) / levels).half().float()
        inverse = torch.where(scale > 0, 1 / scale, 0.0)
        return Grids(scale, inverse, (-low * inverse).round_().clamp_(0, levels), levels)

    def codes(self, weight: torch.Tensor, grids: Grids) -> torch.Tensor:
        """Return the nearest codes of weight (N, K), float32 (N, groups, G)."""
        groups = weight.reshape(weight.shape[0], -1, self.group_size)
        return (groups * grids.inverse).round_().add_(grids.zero).clamp_(0, grids.levels)

    def __call__(self, weight: torch.Tensor) -> torch.Tensor:
        """Return weight (N, K) rounded to nearest, as quant.rtn.quantize does to the bit; three copies at a time."""
        grids = self.grids(weight)
        return self.codes(weight, grids).sub_(grids.zero).mul_(grids.scale).reshape(weight.shape)


def round_linear(
    name: str, weight: torch.Tensor, clipped: torch.Tensor, grams: Sequence[torch.Tensor], rounding: Rounding
) -> QuantizedLinear:
    """Return weight (N, K) rounded in the ranges of `clipped`, the same after clipping.

    grams are x^T x of consecutive blocks of channels, (C, C) each, that fill K, C a multiple of the group size: within
    a block errors make up for each other. Without any, each weight of `clipped` goes to the nearest.
    Raises InputError for a range that fp16 scales cannot hold.
    """
    grids = rounding.grids(clipped)
    if not bool(grids.scale.isfinite().all()):
        row, group, _ = (~grids.scale.isfinite()).nonzero()[0].tolist()
        largest = clipped[row].reshape(-1, rounding.group_size)[group].abs().max().item()
        remedy = f"weights must be finite and their range below {int(grids.levels) * 65504}"
        raise InputError(f"{name}.weight row {row}, group {group}", "largest weight", largest, remedy)
    if grams:
        codes = torch.cat(list(compensated_blocks(weight, grids, grams, rounding)))
    else:
        codes = rounding.codes(clipped, grids).reshape(weight.shape).T
    return linear_of(name, codes, grids, rounding.bits)


def linear_of(name: str, codes: torch.Tensor, grids: Grids, bits: int) -> QuantizedLinear:
    """Return the layer of codes (K, N)."""
    qweight = pack_nibbles(codes.contiguous().numpy().astype(np.uint8))
    qzeros = pack_nibbles(np.ascontiguousarray(grids.zero[..., 0].T.numpy().astype(np.uint8)))
    scales = np.ascontiguousarray(grids.scale[..., 0].T.numpy().astype(np.float16))
    return QuantizedLinear(name, qweight, qzeros, scales, None, bits)


def compensated_blocks(
    weight: torch.Tensor, grids: Grids, grams: Sequence[torch.Tensor], rounding: Rounding
) -> list[torch.Tensor]:
    """Return the codes (C, N) of each block of channels."""
    blocks, start = [], 0
    for gram in grams:
        channels = slice(start, start + len(gram))
        groups = slice(start // rounding.group_size, (start + len(gram)) // rounding.group_size)
        scale, inverse, zero = (value[:, groups, 0].T for value in (grids.scale, grids.inverse, grids.zero))
        own = Grids(scale.contiguous(), inverse.contiguous(), zero.contiguous(), grids.levels)
        blocks.append(compensated(weight[:, channels].T, gram, own, rounding.group_size))
        start = channels.stop
    assert start == weight.shape[1]
    return blocks


def compensated(weight: torch.Tensor, gram: torch.Tensor, grids: Grids, group_size: int) -> torch.Tensor:
    """Return codes (C, N) of weight (C, N) whose errors make up for each other; the grids' values are (groups, N)."""
    order = gram.diagonal().argsort(descending=True, stable=True)
    reach = influence(gram[order][:, order])
    left, codes = weight[order], torch.empty_like(weight)
    groups = (order // group_size).tolist()
    for start in range(0, len(left), BATCH):
        stop = min(start + BATCH, len(left))
        errors = torch.empty(stop - start, left.shape[1])
        for i in range(start, stop):
            scale, inverse, zero = (value[groups[i]] for value in (grids.scale, grids.inverse, grids.zero))
            code = (left[i] * inverse).round_().add_(zero).clamp_(0, grids.levels)
            codes[order[i]] = code
            error = errors[i - start] = (left[i] - (code - zero).mul_(scale)) / reach[i, i]
            left[i + 1 : stop].addr_(reach[i, i + 1 : stop], error, alpha=-1)
        left[stop:].addmm_(reach[start:stop, stop:].T, errors, alpha=-1)
    return codes


def influence(gram: torch.Tensor) -> torch.Tensor:
    """Return the upper Cholesky factor (C, C) of the inverse of x^T x.

    Row i over its diagonal: by how much the error of channel i, divided by that diagonal, is to change each later one.
    """
    damped = gram.double()
    mean = float(damped.diagonal().mean())
    damped.diagonal().add_(DAMPING * mean if mean > 0 else 1.0)
    inverse = torch.cholesky_inverse(torch.linalg.cholesky(damped))
    factor: torch.Tensor = torch.linalg.cholesky(inverse, upper=True)
    return factor.float()
