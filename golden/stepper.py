"""The golden model one token a step, as a board takes them: the interface is that of runtime/session.py."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from golden.argmax import argmax
from golden.decoder import A16_KV16, Mode
from golden.model import GoldenModel, ModelWeights


class GoldenStepper:
    """A golden model with room for `positions` tokens. Position 0 starts anew, every other one must be the next."""

    has_logits = True

    def __init__(self, weights: ModelWeights, positions: int, mode: Mode = A16_KV16) -> None:
        self._weights, self._mode = weights, mode
        self.vocabulary, self.positions = weights.config.vocab_size, positions
        self._model = self._fresh()

    def step(self, token: int, position: int) -> int:
        """Run a token at a position and return the id of the largest logit, the lowest on ties."""
        return int(argmax(self.logits(token, position)[None])[0][0])

    def logits(self, token: int, position: int) -> NDArray[np.int32]:
        """Run a token at a position and return the logits (vocabulary,) Q16."""
        if position == 0:
            self._model = self._fresh()
        if position != self._model.position:
            raise ValueError(f"position {position} does not follow {self._model.position - 1}; start at 0")
        values: NDArray[np.int32] = self._model.logits(self._model.hidden([token]))[0].astype(np.int32)
        return values

    def _fresh(self) -> GoldenModel:
        return GoldenModel(self._weights, capacity=self.positions, mode=self._mode)
