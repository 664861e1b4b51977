"""The search of AWQ (Lin et al., MLSys 2024, arXiv 2306.00978): scales that spare salient channels, and clipping.

For each group of linear layers that share an input x, the input channels of the weights are multiplied by s and what
makes x is divided by s, which changes nothing before rounding. s = mean|x|^r, by default over mean|w|^(1 - r), and r is
the one of a grid of 20 that makes the output of the block differ least. Then each group of weights gets the symmetric
clipping that makes its partial sums differ least. Both judge weights rounded to nearest. Everything is deterministic:
ties go to the first candidate.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

import torch

from quant.awq_rounding import Rounding
from quant.errors import InputError

Duo = Literal["off", "on", "both"]
DUO: tuple[Duo, ...] = ("off", "on", "both")

GRID = 20  # ratios 0, 1/20, ... 19/20
CLIP_STEPS = 10  # clipping at 20/20, 19/20, ... 11/20 of the largest weight
SMALLEST = 1e-4  # of a scale before it is normalised
TILE_VALUES = 1 << 22  # weights whose clipping is searched at a time


class InputStatistics:
    """What is kept of the inputs (T, K) of a linear layer: mean |x|, and x^T x within blocks of `reach` channels.

    A block is a whole number of groups, at least one; the last has what is left.
    """

    def __init__(self, inputs: int, group_size: int, reach: int) -> None:
        self.tokens = 0
        self._group_size = group_size
        size = max(reach // group_size, 1) * group_size
        self._blocks = [slice(start, min(start + size, inputs)) for start in range(0, inputs, size)]
        self._sum = torch.zeros(inputs, dtype=torch.float64)
        self._grams = [torch.zeros(block.stop - block.start, block.stop - block.start) for block in self._blocks]

    def add(self, x: torch.Tensor) -> None:
        """Take in more tokens."""
        rows = x.reshape(-1, x.shape[-1])
        self.tokens += len(rows)
        self._sum += rows.abs().sum(0)
        for block, gram in zip(self._blocks, self._grams, strict=True):
            gram.addmm_(rows[:, block].T, rows[:, block])

    @property
    def mean(self) -> torch.Tensor:
        """Mean |x| of each channel (K,)."""
        return (self._sum / self.tokens).float()

    def grams(self, scale: torch.Tensor) -> list[torch.Tensor]:
        """Return the mean of x^T x of each block for x / scale."""
        return [
            gram / self.tokens / torch.outer(scale[block], scale[block])
            for block, gram in zip(self._blocks, self._grams, strict=True)
        ]

    def group_grams(self, scale: torch.Tensor) -> torch.Tensor:
        """Return the mean of x^T x of each group (groups, G, G) for x / scale."""
        size = self._group_size
        parts = [
            gram[start : start + size, start : start + size]
            for gram in self.grams(scale)
            for start in range(0, len(gram), size)
        ]
        return torch.stack(parts)


@dataclass(frozen=True)
class Site:
    """Linear layers that share an input, and the block whose output tells how good their rounding is.

    tie makes a statistic (K,) equal for channels that must have one scale.
    """

    name: str
    linears: tuple[torch.nn.Linear, ...]
    block: Callable[[], torch.Tensor]
    mean: torch.Tensor
    tie: Callable[[torch.Tensor], torch.Tensor] = lambda statistic: statistic


@dataclass(frozen=True)
class Choice:
    """The chosen scale (K,) of a site, its ratio, and the block's mean squared error without (RTN) and with it."""

    scale: torch.Tensor
    ratio: float
    duo: bool
    rtn_error: float
    error: float


def search_scale(site: Site, rounding: Rounding, duo: Duo = "on") -> Choice:
    """Return the scale of the grid, or none, that makes the output of the site's block differ least from the float one.

    With `duo` "on", s = mean|x|^r / mean|w|^(1 - r) (AutoAWQ's duo scaling); with "both", both forms compete.
    """
    reference = site.block()
    originals = [linear.weight.data for linear in site.linears]
    none = torch.ones_like(site.mean)
    rtn_error = block_error(site, originals, none, rounding, reference)
    best = Choice(none, 0, False, rtn_error, rtn_error)
    for form, ratio, scale in candidates(site, originals, rounding.group_size, duo):
        error = rtn_error if bool((scale == 1).all()) else block_error(site, originals, scale, rounding, reference)
        if error < best.error:
            best = Choice(scale, ratio, form, rtn_error, error)
    for linear, weight in zip(site.linears, originals, strict=True):
        linear.weight.data = weight
    if not best.error < float("inf"):
        raise InputError(site.name, "error of the quantized block", best.error, "the activations are not finite")
    return best


def candidates(
    site: Site, weights: list[torch.Tensor], group_size: int, duo: Duo
) -> Iterator[tuple[bool, float, torch.Tensor]]:
    """Yield form (True: duo), ratio and scale of each point of the grid."""
    x = site.tie(site.mean)
    w = site.tie(weight_means(weights, group_size))
    for form in (True,) if duo == "on" else (False, True) if duo == "both" else (False,):
        for step in range(GRID):
            ratio = step / GRID
            scale = x**ratio / (w ** (1 - ratio) + SMALLEST) if form else x**ratio
            scale = scale.clamp(min=SMALLEST)
            yield form, ratio, scale / (scale.max() * scale.min()).sqrt()


def weight_means(weights: list[torch.Tensor], group_size: int) -> torch.Tensor:
    """Return for each input channel the mean of |w| as a share of the largest of its group (K,)."""
    total = sum(
        (torch.nan_to_num(groups / groups.amax(-1, keepdim=True)).sum(0).reshape(-1))
        for groups in (weight.abs().reshape(len(weight), -1, group_size) for weight in weights)
    )
    assert isinstance(total, torch.Tensor)
    return total / sum(len(weight) for weight in weights)


def block_error(
    site: Site, weights: list[torch.Tensor], scale: torch.Tensor, rounding: Rounding, reference: torch.Tensor
) -> float:
    """Return the mean squared error of the block with its weights scaled, rounded and scaled back."""
    for linear, weight in zip(site.linears, weights, strict=True):
        linear.weight.data = rounding(weight * scale).div_(scale)
    error = (site.block() - reference).square_().mean().item()
    return error if error == error else float("inf")


def search_clip(weight: torch.Tensor, gram: torch.Tensor, rounding: Rounding) -> torch.Tensor:
    """Return weight (N, K) with each group clipped to the range that makes its partial sums differ least.

    gram is the mean of x^T x of each group, so that the error of a group is d G d^T with d = rounded - weight.
    """
    step = max(TILE_VALUES // weight.shape[1], 1)
    return torch.cat([clip_rows(rows, gram, rounding) for rows in torch.split(weight, step)])


def clip_rows(weight: torch.Tensor, gram: torch.Tensor, rounding: Rounding) -> torch.Tensor:
    """Do search_clip for some rows."""
    groups = weight.reshape(len(weight), -1, rounding.group_size)
    largest = groups.abs().amax(-1, keepdim=True)
    best, limit = torch.full(largest.shape, torch.inf), largest.clone()
    for step in range(CLIP_STEPS):
        bound = largest * (1 - step / GRID)
        clipped = groups.clamp(-bound, bound)
        difference = (rounding(clipped.reshape(weight.shape)).reshape(groups.shape) - groups).transpose(0, 1)
        error = ((difference @ gram) * difference).sum(-1).T[..., None]
        better = error < best
        best, limit = torch.where(better, error, best), torch.where(better, bound, limit)
    return groups.clamp(-limit, limit).reshape(weight.shape)
