"""The float decoder layer and model of transformers on our quantized weights, run as prefill or with a cache."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from transformers import AutoConfig, DynamicCache
from transformers.models.qwen2.modeling_qwen2 import (
    Qwen2ForCausalLM,
    Qwen2RotaryEmbedding,
    apply_rotary_pos_emb,
)

from golden.torch_ref import build_layer
from golden.weights import outer_linear
from quant.checkpoint import Checkpoint
from quant.model_config import LINEARS

Float = NDArray[np.float32]


class FloatLayer:
    """Hugging Face's Qwen2DecoderLayer of a checkpoint in float32, with the dequantized weights."""

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


def float_logits(checkpoint: Checkpoint, group_size: int, ids: Sequence[int]) -> Float:
    """Return the logits (T, vocabulary) of the whole float32 model with the dequantized weights."""
    config = AutoConfig.from_pretrained(checkpoint.path)
    config._attn_implementation = "eager"
    model: torch.nn.Module = Qwen2ForCausalLM(config)
    model = model.eval().float()
    state = {"model.norm.weight": checkpoint.array("model.norm.weight")}
    for name in ("model.embed_tokens", "lm_head"):
        source = "model.embed_tokens" if config.tie_word_embeddings else name
        state[f"{name}.weight"] = outer_linear(checkpoint, source, group_size).dequantize()
    for layer in range(config.num_hidden_layers):
        state |= _layer_state(checkpoint, layer, group_size)
    model.load_state_dict({name: torch.from_numpy(np.array(value, np.float32)) for name, value in state.items()})
    with torch.no_grad():
        result: Float = model(torch.tensor([list(ids)])).logits[0].numpy()
    return result


def _layer_state(checkpoint: Checkpoint, layer: int, group_size: int) -> dict[str, Float]:
    prefix = f"model.layers.{layer}"
    state = {
        f"{prefix}.{name}.weight": checkpoint.array(f"{prefix}.{name}.weight")
        for name in ("input_layernorm", "post_attention_layernorm")
    }
    for part in LINEARS:
        linear = checkpoint.linear(f"{prefix}.{part}", group_size)
        state[f"{prefix}.{part}.weight"] = linear.dequantize()
        if linear.bias is not None:
            state[f"{prefix}.{part}.bias"] = linear.bias
    return state
