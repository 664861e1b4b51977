"""Text that goes on: prompts into a model's key-value cache, tokens out, on any backend."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from quant.errors import InputError
from runtime.sampling import Sampler


class Stepper(Protocol):
    """A model that takes one token at a time and keeps its key-value cache: golden, virtual board or board.

    Position 0 starts anew; every other position is the one behind the last.
    """

    @property
    def vocabulary(self) -> int:
        """Number of token ids."""

    @property
    def positions(self) -> int:
        """Positions that there is room for."""

    @property
    def has_logits(self) -> bool:
        """Tell whether `logits` can be called."""

    def step(self, token: int, position: int) -> int:
        """Run a token at a position and return the id of the largest logit, the lowest on ties."""

    def logits(self, token: int, position: int) -> NDArray[np.int32]:
        """The same step; return the logits (vocabulary,) Q16."""


class Session:
    """A model and all the tokens that it has seen. `sampler` None takes the largest logit, which the device finds.

    Raises InputError if tokens are to be drawn and the model gives no logits.
    """

    def __init__(self, model: Stepper, sampler: Sampler | None = None) -> None:
        if sampler and not model.has_logits:
            remedy = "the model's programs give no logits; take temperature 0, or write its set with logits"
            raise InputError("command line", "temperature", sampler.sampling.temperature, remedy)
        self._model, self._sampler = model, sampler
        self.position = 0  # of the next token
        self._pending: list[int] = []  # given back, and not yet run

    def generate(self, prompt: Sequence[int], count: int, stop: Collection[int] = ()) -> Iterator[int]:
        """Yield up to `count` ids behind all that the session has seen and this prompt; an id of `stop` ends it.

        Raises InputError before anything runs: for ids that the model lacks, or more tokens than it has room for.
        """
        tokens = [*self._pending, *prompt]
        self._check(prompt, tokens, count)
        return self._generate(tokens, count, stop)

    def _generate(self, tokens: Sequence[int], count: int, stop: Collection[int]) -> Iterator[int]:
        for token in tokens[:-1]:
            self._model.step(token, self.position)
            self.position += 1
        last = tokens[-1]
        for _ in range(count):
            self._pending = [last]  # if the step fails, or nobody asks for more
            last = self._next(last)
            self.position += 1
            self._pending = [last]
            if last in stop:
                return
            yield last

    def _next(self, token: int) -> int:
        if self._sampler is None:
            return self._model.step(token, self.position)
        return self._sampler.choose(self._model.logits(token, self.position))

    def _check(self, prompt: Sequence[int], tokens: Sequence[int], count: int) -> None:
        model = self._model
        if not tokens or any(not 0 <= token < model.vocabulary for token in prompt):
            raise InputError("command line", "prompt", list(prompt), f"give ids of 0 to {model.vocabulary - 1}")
        room = model.positions - self.position - len(tokens) + 1
        if not 1 <= count <= room:
            have = f"{self.position} of {model.positions} positions are taken"
            remedy = f"give 1 to {room}" if room > 0 else "give a shorter prompt"
            raise InputError("command line", "tokens", count, f"{have}, the prompt takes {len(tokens)}; {remedy}")
