"""Golden model: embedding, decoder layers, final norm, output matrix, argmax; the caches live across calls."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from golden.argmax import argmax
from golden.decoder import A16_KV16, Mode, Record, chunks, decoder_layer, new_cache
from golden.embedding import embedding
from golden.numerics import Int
from golden.quantize import quantize
from golden.stages import BestStage, MantissaStage, Q16Stage
from golden.weights import (
    IntegerLinear,
    LayerWeights,
    Norm,
    from_packed,
    from_table,
    load_layer,
    norm,
    packed_layer,
)
from quant.checkpoint import EMBEDDING, FINAL_NORM, HEAD, Checkpoint
from quant.errors import InputError
from quant.model_config import FUSED, ModelConfig
from quant.packed import PackedModel
from quant.table import quantize_table

TABLE = (8, 64)  # bits and group size of embedding and output matrix


@dataclass(frozen=True)
class ModelWeights:
    """A whole model. `embedding` is `head` itself if the checkpoint ties them."""

    config: ModelConfig
    embedding: IntegerLinear
    layers: tuple[LayerWeights, ...]
    final_norm: Norm
    head: IntegerLinear


def load_model(
    checkpoint: Checkpoint, group_size: int | None = None, bits: int | None = None, table: tuple[int, int] = TABLE
) -> ModelWeights:
    """Return the integers of a checkpoint; `group_size` and `bits` of its layers as in Checkpoint.linear.

    `table` is bits and group size of embedding and output matrix, which are symmetric.
    """
    config = checkpoint.config
    embedding = from_table(quantize_table(EMBEDDING, checkpoint.array(EMBEDDING), *table))
    tied = config.tie_word_embeddings
    head = embedding if tied else from_table(quantize_table(HEAD, checkpoint.array(HEAD), *table))
    layers = tuple(load_layer(checkpoint, layer, group_size, bits) for layer in range(config.num_hidden_layers))
    return ModelWeights(config, embedding, layers, norm(checkpoint.array(FINAL_NORM), config.rms_norm_eps), head)


def packed_model(checkpoint: Checkpoint, packed: PackedModel) -> ModelWeights:
    """Return the integers of a packed folder with its tables; the norms are the checkpoint's, from which it was packed.

    Raises InputError for a folder of another checkpoint, one without tables or with q, k, v apart.
    """
    if packed.source != checkpoint.sha256:
        raise InputError(packed.path, "source", packed.source, f"it was not packed from {checkpoint.path}")
    if not packed.tables or not packed.options.fused:
        raise InputError(packed.path, "tensors", list(packed.tensors), "pack the model fused and with its tables")
    tables = [from_packed(packed.read_tensor(name)) for name in packed.tables]
    layers = []
    for layer in range(checkpoint.config.num_hidden_layers):
        tensors = {name: packed.read_tensor(f"model.layers.{layer}.{name}") for name in FUSED}
        layers.append(packed_layer(checkpoint, layer, tensors))
    final = norm(checkpoint.array(FINAL_NORM), checkpoint.config.rms_norm_eps)
    return ModelWeights(checkpoint.config, tables[0], tuple(layers), final, tables[-1])


def embedded(table: IntegerLinear, ids: Sequence[int]) -> Int:
    """Return x (T, hidden) Q16: the rows of the embedding for T tokens."""
    columns = np.asarray(ids, np.int64)
    return embedding(table.difference[:, columns], table.scale[:, columns], table.shift[columns])


class GoldenModel:
    """A model and its key-value caches; `position` is that of the next token."""

    def __init__(self, weights: ModelWeights, *, capacity: int, mode: Mode = A16_KV16) -> None:
        self.weights = weights
        self.mode = mode
        self.position = 0
        self.caches = [new_cache(weights.config, capacity, mode) for _ in weights.layers]

    def hidden(self, ids: Sequence[int], record: Record | None = None) -> Int:
        """Run up to 8 tokens through embedding and layers; return the residual stream (T, hidden) Q16."""
        x = embedded(self.weights.embedding, ids)
        if record:
            record(Q16Stage("embedding", "embedding", x))
        for layer, cache in zip(self.weights.layers, self.caches, strict=True):
            x = decoder_layer(x, self.position, layer, cache, self.mode, record)
        self.position += len(x)
        return x

    def logits(self, x: Int, record: Record | None = None) -> Int:
        """Return the logits (T, vocabulary) Q16 of the residual stream x (T, hidden)."""
        normed = self.weights.final_norm(x)
        mantissa, exponent = quantize(normed, a8=self.mode.a8)
        y = self.weights.head(mantissa, exponent)
        if record:
            record(Q16Stage("final_norm", "rmsnorm", normed))
            record(MantissaStage("head_x", "quantize", mantissa, exponent))
            record(Q16Stage("head", "gather", y))
            record(BestStage("argmax", *argmax(y)))
        return y

    def prefill(self, ids: Sequence[int]) -> Int:
        """Run a prompt in chunks of up to 8 tokens; return the logits (vocabulary,) of its last token."""
        for chunk in chunks(len(ids)):
            x = self.hidden([ids[i] for i in chunk])
        last: Int = self.logits(x[-1:])[0]
        return last

    def generate(self, ids: Sequence[int], count: int) -> list[int]:
        """Return the `count` tokens that follow the prompt, each the argmax."""
        logits = self.prefill(ids)
        out = [int(argmax(logits[None])[0][0])]
        while len(out) < count:
            out.append(int(argmax(self.logits(self.hidden(out[-1:])))[0][0]))
        return out
