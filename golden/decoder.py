"""Golden decoder layer: the kernels' goldens in the order in which the sequencer runs the kernels."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from golden.attention import attention
from golden.kv_cache import KvCache
from golden.numerics import Int
from golden.quantize import quantize
from golden.residual import residual
from golden.rope import rope
from golden.rows import Rows
from golden.silu_mul import silu_mul
from golden.stages import HeadsStage, MantissaStage, Q16Stage, RowsStage, Stage
from golden.weights import LayerWeights
from quant.commands import MAX_CONTEXT, MAX_TOKENS
from quant.model_config import ModelConfig
from quant.tables import rope_table

Record = Callable[[Stage], None]

# The stages of one layer, in the order of the program.
STAGES = (
    "input_norm",
    "qkv_x",
    "qkv",
    "rope",
    "attention",
    "o_x",
    "o",
    "mid",  # residual stream after attention
    "post_norm",
    "gate_up_x",
    "gate_up",
    "silu_mul",
    "down_x",
    "down",
    "out",  # residual stream after the layer
)


@dataclass(frozen=True)
class Mode:
    """How a model runs: activations A16 or A8G64 (a8), key-value cache of 16 or 8 bits."""

    a8: bool = False
    kv_bits: int = 16


A16_KV16 = Mode()


def new_cache(config: ModelConfig, capacity: int, mode: Mode = A16_KV16) -> KvCache:
    """Return the empty cache of one layer."""
    return KvCache(capacity, config.num_key_value_heads, config.head_dim, mode.kv_bits)


def decoder_layer(
    x: ArrayLike,
    position: int,
    weights: LayerWeights,
    cache: KvCache,
    mode: Mode = A16_KV16,
    record: Record | None = None,
) -> Int:
    """Run T tokens x (T, hidden) Q16 at positions `position` .. position + T - 1; return the new x.

    Their rows go into `cache`. Each stage is handed to `record` under its name in STAGES. The hardware takes up to 8
    tokens at once; more give the same result as 8 at a time, because no stage mixes tokens but through the cache.
    """
    config = weights.config
    stream = np.asarray(x, np.int64)
    note = record or (lambda _stage: None)
    q, k, v = _attention_rows(stream, position, weights, mode, note)
    cache.append(position, k, v)
    o = attention(q, *cache.rows())
    note(HeadsStage("attention", o, config.num_key_value_heads))
    x_o = _quantized("o_x", o.reshape(len(stream), -1), mode, note)
    update = _linear("o", weights.o(*x_o), note)
    stream = _added("mid", stream, update, note)

    normed = _norm("post_norm", weights.post_norm(stream), note)
    gate_up = _linear("gate_up", weights.gate_up(*_quantized("gate_up_x", normed, mode, note)), note)
    product = silu_mul(*np.split(gate_up, 2, axis=1))
    note(Q16Stage("silu_mul", "silu_mul", product))
    down = _linear("down", weights.down(*_quantized("down_x", product, mode, note)), note)
    return _added("out", stream, down, note)


def fill_cache(x: ArrayLike, weights: LayerWeights, cache: KvCache, mode: Mode = A16_KV16) -> None:
    """Put the rows of tokens x (T, hidden) Q16 at positions 0 .. T - 1 into `cache`, and compute nothing else."""
    _, k, v = _attention_rows(np.asarray(x, np.int64), 0, weights, mode, lambda _stage: None)
    cache.append(0, k, v)


def _attention_rows(x: Int, position: int, weights: LayerWeights, mode: Mode, note: Record) -> tuple[Rows, Rows, Rows]:
    config = weights.config
    normed = _norm("input_norm", weights.input_norm(x), note)
    qkv = _linear("qkv", weights.qkv(*_quantized("qkv_x", normed, mode, note)), note)
    tables = rope_table(config.rope_theta, config.head_dim, MAX_CONTEXT)
    cos, sin = (table[position : position + len(x)] for table in tables)
    heads = {"q_heads": config.num_attention_heads, "kv_heads": config.num_key_value_heads}
    q, k, v = rope(qkv, cos, sin, **heads, kv_bits=mode.kv_bits)
    note(RowsStage("rope", q, k, v))
    return q, k, v


def _norm(name: str, values: Int, note: Record) -> Int:
    note(Q16Stage(name, "rmsnorm", values))
    return values


def _linear(name: str, values: Int, note: Record) -> Int:
    note(Q16Stage(name, "gather", values))
    return values


def _added(name: str, x: Int, update: Int, note: Record) -> Int:
    values = residual(x, update)
    note(Q16Stage(name, "residual", values))
    return values


def _quantized(name: str, values: Int, mode: Mode, note: Record) -> tuple[Int, Int]:
    mantissa, exponent = quantize(values, a8=mode.a8)
    note(MantissaStage(name, "quantize", mantissa, exponent))
    return mantissa, exponent


def chunks(tokens: int) -> list[range]:
    """Return the chunks of up to 8 tokens in which the hardware takes a prompt.

    >>> chunks(11)
    [range(0, 8), range(8, 11)]
    """
    return [range(start, min(start + MAX_TOKENS, tokens)) for start in range(0, tokens, MAX_TOKENS)]
