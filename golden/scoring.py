"""What texts score with the bit-exact golden: likelihoods of a continuation and of a whole text, greedy generation.

golden.lm_harness offers these to EleutherAI's lm-evaluation-harness; this file needs nothing of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from golden.argmax import argmax
from golden.decoder import A16_KV16, Mode
from golden.model import GoldenModel, ModelWeights, load_model, packed_model
from quant.calibration import read_tokenizer
from quant.checkpoint import Checkpoint, open_checkpoint
from quant.errors import InputError
from quant.packed import open_packed


def log_softmax(logits: NDArray[Any]) -> NDArray[np.float64]:
    """Return the logarithms of the probabilities over the last axis."""
    real = logits.astype(np.float64)
    shifted = real - real.max(-1, keepdims=True)
    return np.asarray(shifted - np.log(np.exp(shifted).sum(-1, keepdims=True)))


def rolling_windows(ids: Sequence[int], prefix: int, length: int) -> Iterator[tuple[list[int], list[int]]]:
    """Yield inputs of up to `length` ids and those to predict, so that each id is predicted once, after `prefix`.

    >>> list(rolling_windows(range(5), 9, 4))
    [([9, 0, 1, 2], [0, 1, 2, 3]), ([0, 1, 2, 3], [4])]
    """
    everything = [prefix, *ids]
    for start in range(0, len(ids), length):
        stop = min(start + length, len(ids))
        yield everything[max(stop - length, 0) : stop], list(ids[start:stop])


@dataclass(frozen=True)
class Scorer:
    """A model, its tokenizer, and how long a text may be; `prefix` stands before texts without a context."""

    weights: ModelWeights
    tokenizer: Tokenizer
    prefix: int
    ends: frozenset[int]
    length: int
    mode: Mode = A16_KV16

    @classmethod
    def of(cls, folder: Path, packed: Path | None = None, mode: Mode = A16_KV16, length: int | None = None) -> Scorer:
        """Open a checkpoint, plain or quantized, and compute on `packed`, its packed bytes, if given.

        Without them embedding and output matrix are W8g64 and plain layers are rounded to W4g128.
        Raises InputError for a folder without tokenizer and a config without end of text.
        """
        checkpoint = open_checkpoint(folder)
        weights = packed_model(checkpoint, open_packed(packed)) if packed else load_model(checkpoint)
        ends, begin = end_ids(checkpoint), checkpoint.raw_config.get("bos_token_id")
        prefix = begin if isinstance(begin, int) else ends[0]
        longest = length or checkpoint.config.max_position_embeddings
        return cls(weights, read_tokenizer(checkpoint.path), prefix, frozenset(ends), longest, mode)

    def encode(self, text: str) -> list[int]:
        """Return the ids of a text."""
        return list(self.tokenizer.encode(text).ids)

    def encode_pair(self, context: str, continuation: str) -> tuple[list[int], list[int]]:
        """Return the ids of both, cut where the context's end; spaces at its end belong to the continuation.

        An empty context is `prefix`.
        """
        kept = context.rstrip()
        if not kept:
            return [self.prefix], self.encode(context + continuation)
        whole, first = self.encode(context + continuation), self.encode(kept)
        return first, whole[len(first) :]

    def score(self, inputs: Sequence[int], wanted: Sequence[int]) -> tuple[float, bool]:
        """Return the log-likelihood of the ids that the last inputs predict, and whether each is the argmax."""
        if not wanted:
            return 0.0, True
        model = GoldenModel(self.weights, capacity=len(inputs), mode=self.mode)
        logits = model.logits(model.hidden(inputs)[-len(wanted) :])
        likelihoods = np.take_along_axis(log_softmax(logits / 65536), np.array(wanted)[:, None], -1)
        return float(likelihoods.sum()), argmax(logits)[0].tolist() == list(wanted)

    def continuation(self, context: str, continuation: str) -> tuple[float, bool]:
        """Return the log-likelihood of a continuation, and whether greedy generation gives it.

        Of a text longer than `length` the beginning is cut off.
        """
        first, wanted = self.encode_pair(context, continuation)
        if len(wanted) > self.length:
            raise InputError("continuation", "tokens", len(wanted), f"the model reads {self.length} at most")
        return self.score((first + wanted)[:-1][-self.length :], wanted)

    def rolling(self, text: str) -> float:
        """Return the log-likelihood of a whole text, in windows of `length`."""
        return sum(self.score(*window)[0] for window in rolling_windows(self.encode(text), self.prefix, self.length))

    def generate(self, context: str, stops: Sequence[str], count: int) -> str:
        """Return what follows a context, the argmax each time: up to `count` tokens, the end, or before one of `stops`.

        Of a context that leaves no room for `count` tokens the beginning is cut off.
        """
        if not 0 < count < self.length:
            raise InputError("generation", "tokens", count, f"it must be 1 to {self.length - 1}")
        ids = (self.encode(context) or [self.prefix])[-(self.length - count) :]
        model, out = GoldenModel(self.weights, capacity=len(ids) + count, mode=self.mode), list[int]()
        logits = model.prefill(ids)
        while True:
            best = int(argmax(logits[None])[0][0])
            if best in self.ends:
                return self.tokenizer.decode(out)
            out.append(best)
            text = self.tokenizer.decode(out)
            found = [text.index(stop) for stop in stops if stop and stop in text]
            if found or len(out) == count:
                return text[: min(found, default=len(text))]
            logits = model.logits(model.hidden(out[-1:]))[0]


def end_ids(checkpoint: Checkpoint) -> list[int]:
    """Return the ids that end a text."""
    ends = checkpoint.raw_config.get("eos_token_id")
    found = [ends] if isinstance(ends, int) else ends
    if not isinstance(found, list) or not found or not all(isinstance(end, int) for end in found):
        raise InputError(checkpoint.path / "config.json", "eos_token_id", ends, "give the id that ends a text")
    return found
