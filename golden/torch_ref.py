"""The float reference: Hugging Face's Qwen2 decoder layer with the same quantized weights.

It gives each linear layer its real input and bounds the golden's error. This is the only place with a tolerance.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from transformers import DynamicCache
from transformers.models.qwen2.modeling_qwen2 import Qwen2DecoderLayer, Qwen2RotaryEmbedding, apply_rotary_pos_emb

from quant.checkpoint import Checkpoint
from quant.float_layer import load_module
from quant.model_config import LINEARS, NORMS
from quant.tensors import QuantizedLinear

Float = NDArray[np.float32]


@dataclass(frozen=True)
class LinearTrace:
    """What went into and came out of one float linear layer: x (T, K) and y (T, N) float32."""

    x: Float
    y: Float


def build_layer(
    checkpoint: Checkpoint, layer: int, linears: dict[str, QuantizedLinear]
) -> tuple[Qwen2DecoderLayer, Any]:
    """Return the float decoder layer holding the dequantized weights, and its config."""
    state = {f"{name}.weight": linear.dequantize() for name, linear in linears.items()}
    state |= {f"{name}.bias": linear.bias for name, linear in linears.items() if linear.bias is not None}
    state |= {name: checkpoint.array(f"model.layers.{layer}.{name}") for name in NORMS}
    return load_module(checkpoint, state, attention="eager")


def trace_layer(
    checkpoint: Checkpoint, layer: int, linears: dict[str, QuantizedLinear], *, tokens: int, seed: int
) -> dict[str, LinearTrace]:
    """Run `tokens` seeded hidden states through the float layer and return what each linear saw and gave.

    `linears` maps the names in quant.model_config.LINEARS to quantized layers.
    """
    module, config = build_layer(checkpoint, layer, linears)
    traces: dict[str, LinearTrace] = {}
    for name in linears:
        module.get_submodule(name).register_forward_hook(_recorder(traces, name))
    hidden = np.random.default_rng(seed).standard_t(4, (1, tokens, config.hidden_size)).astype(np.float32)
    states = torch.from_numpy(hidden)
    positions = torch.arange(tokens)[None]
    mask = torch.full((1, 1, tokens, tokens), torch.finfo(torch.float32).min).triu(1)
    with torch.no_grad():
        rotary = Qwen2RotaryEmbedding(config)(states, positions)
        module(states, attention_mask=mask, position_ids=positions, position_embeddings=rotary)
    return traces


def _recorder(traces: dict[str, LinearTrace], name: str) -> Any:
    def record(_module: torch.nn.Module, inputs: tuple[torch.Tensor, ...], output: torch.Tensor) -> None:
        traces[name] = LinearTrace(inputs[0][0].numpy().copy(), output[0].numpy().copy())

    return record


class ReferenceLayer:
    """A decoder layer of a checkpoint with the dequantized weights, run as prefill or behind cached tokens."""

    def __init__(self, checkpoint: Checkpoint, layer: int, group_size: int | None = None) -> None:
        prefix = f"model.layers.{layer}"
        linears = {part: checkpoint.linear(f"{prefix}.{part}", group_size) for part in LINEARS}
        self._module, self._config = build_layer(checkpoint, layer, linears)
        self._rotary = Qwen2RotaryEmbedding(self._config)

    def run(self, x: Float, earlier: Float) -> Float:
        """Return the layer's output for x (T, hidden), which follows the cached tokens `earlier` (P, hidden)."""
        past, count = len(earlier), len(x)
        mask = torch.full((1, 1, count, past + count), torch.finfo(torch.float32).min).triu(past + 1)
        states = torch.from_numpy(x)[None]
        positions = torch.arange(past, past + count)[None]
        with torch.no_grad():
            out = self._module(
                states,
                attention_mask=mask,
                position_ids=positions,
                past_key_values=self._cache(earlier),
                use_cache=True,
                position_embeddings=self._rotary(states, positions),
            )
        result: Float = out[0].numpy()
        return result

    def _cache(self, earlier: Float) -> DynamicCache:
        """Return the cache after the tokens `earlier`: their keys and values, by the layer's own parts."""
        cache = DynamicCache(config=self._config)
        if not len(earlier):
            return cache
        attention = self._module.self_attn
        with torch.no_grad():
            states = self._module.input_layernorm(torch.from_numpy(earlier)[None])
            shape = (1, len(earlier), -1, attention.head_dim)
            k, v = (part(states).view(shape).transpose(1, 2) for part in (attention.k_proj, attention.v_proj))
            cos, sin = self._rotary(states, torch.arange(len(earlier))[None])
            cache.update(apply_rotary_pos_emb(k, k, cos, sin)[1], v, 0)
        return cache
