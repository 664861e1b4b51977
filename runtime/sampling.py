"""How a token is drawn from logits: temperature, top-k, top-p, one seeded generator.

The draw is in integers, from logits that are integers: a backend with the same logits gives the same tokens, on any
machine. Only `exp` is not exact; its results are rounded to 32 bits, far from where processors differ.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from quant.errors import InputError

ONE = 1 << 16  # 1.0 of a logit in Q16
WEIGHT_BITS = 32  # of the largest logit's weight
DRAW_BITS = 64  # of the generator's output
Int64 = NDArray[np.int64]


@dataclass(frozen=True)
class Sampling:
    """Temperature (more than 0), the most tokens to choose from (0: all), the share of the probability to keep, seed.

    Raises InputError for numbers out of range.
    """

    temperature: float = 1.0
    top_k: int = 0
    top_p: float = 1.0
    seed: int = 0

    def __post_init__(self) -> None:
        if not 0 < self.temperature < float("inf"):
            raise InputError("command line", "temperature", self.temperature, "give a number above 0, or 0 for greedy")
        if self.top_k < 0:
            raise InputError("command line", "top-k", self.top_k, "give 1 or more, or 0 for all tokens")
        if not 0 < self.top_p <= 1:
            raise InputError("command line", "top-p", self.top_p, "give more than 0 and at most 1")
        if self.seed < 0:
            raise InputError("command line", "seed", self.seed, "give 0 or more")


class Sampler:
    """Draws tokens; each draw takes one number of the generator."""

    def __init__(self, sampling: Sampling) -> None:
        self.sampling = sampling
        self._random = np.random.PCG64(sampling.seed)

    def choose(self, logits: ArrayLike) -> int:
        """Return the id that is drawn from logits (vocabulary,) Q16.

        The largest come first, the lower id on ties; of these `top_k` stay, of these the fewest whose share of the
        probability is at least `top_p`.

        >>> Sampler(Sampling(top_k=1)).choose([3, 9, 9])
        1
        """
        values = np.asarray(logits, np.int64)
        order = np.argsort(-values, kind="stable")[: self.sampling.top_k or None]
        sums = np.cumsum(self._weights(values[order]))
        kept = int(np.searchsorted(sums, int(np.ceil(self.sampling.top_p * float(sums[-1]))))) + 1
        total = int(sums[min(kept, len(sums)) - 1])
        drawn = int(self._random.random_raw()) * total >> DRAW_BITS
        return int(order[np.searchsorted(sums, drawn, side="right")])

    def _weights(self, values: Int64) -> Int64:
        """Return exp((value - largest) / temperature) in WEIGHT_BITS bits."""
        exponents = (values - values.max()) / (ONE * self.sampling.temperature)
        weights: Int64 = np.rint(np.ldexp(np.exp(exponents), WEIGHT_BITS)).astype(np.int64)
        return weights
