"""The float reference: Hugging Face's Qwen2 decoder layer with the same quantized weights.

It gives each linear layer its real input and bounds the golden's error. This is the only place with a tolerance.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from transformers import AutoConfig
from transformers.models.qwen2.modeling_qwen2 import Qwen2DecoderLayer, Qwen2RotaryEmbedding

from quant.checkpoint import Checkpoint
from quant.tensors import QuantizedLinear

NORMS = ("input_layernorm", "post_attention_layernorm")


@dataclass(frozen=True)
class LinearTrace:
    """What went into and came out of one float linear layer: x (T, K) and y (T, N) float32."""

    x: NDArray[np.float32]
    y: NDArray[np.float32]


def build_layer(
    checkpoint: Checkpoint, layer: int, linears: dict[str, QuantizedLinear]
) -> tuple[Qwen2DecoderLayer, Any]:
    """Return the float decoder layer holding the dequantized weights, and its config."""
    config = AutoConfig.from_pretrained(Path(checkpoint.path))
    config._attn_implementation = "eager"
    module = Qwen2DecoderLayer(config, layer_idx=0).eval().float()
    state = {f"{norm}.weight": checkpoint.array(f"model.layers.{layer}.{norm}.weight") for norm in NORMS}
    for name, linear in linears.items():
        state[f"{name}.weight"] = linear.dequantize()
        if linear.bias is not None:
            state[f"{name}.bias"] = linear.bias
    module.load_state_dict({name: torch.from_numpy(np.array(value, np.float32)) for name, value in state.items()})
    return module, config


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
