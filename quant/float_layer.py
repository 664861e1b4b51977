"""One decoder layer of Qwen2 in float32 on its own: the rest of the model need not be in memory."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from transformers import AutoConfig
from transformers.models.qwen2.modeling_qwen2 import Qwen2DecoderLayer, Qwen2RotaryEmbedding

from quant.checkpoint import Checkpoint
from quant.model_config import BIASED, LINEARS, NORMS

ATTENTION, MLP = "self_attn", "mlp"


class FloatLayer:
    """Layer `number` of `checkpoint` with the tensors of `state`, by default the checkpoint's own plain weights."""

    def __init__(self, checkpoint: Checkpoint, number: int, state: Mapping[str, NDArray[Any]] | None = None) -> None:
        values = plain_state(checkpoint, number) if state is None else state
        self.module, config = load_module(checkpoint, values, attention="sdpa")
        self._rotary = Qwen2RotaryEmbedding(config)

    def __call__(self, hidden: torch.Tensor) -> torch.Tensor:
        """Return the layer's output for hidden states (sequences, tokens, hidden size)."""
        output: torch.Tensor = self.module(hidden, position_embeddings=self.rotation(hidden))
        return output

    def attention(self, x: torch.Tensor) -> torch.Tensor:
        """Return what the attention block gives for its normed input, before the residual sum."""
        output: torch.Tensor = self.module.self_attn(x, position_embeddings=self.rotation(x), attention_mask=None)[0]
        return output

    def mlp(self, x: torch.Tensor) -> torch.Tensor:
        """Return what the MLP gives for its normed input, before the residual sum."""
        output: torch.Tensor = self.module.mlp(x)
        return output

    def linear(self, part: str) -> torch.nn.Linear:
        """Return the linear layer `part`, a key of LINEARS."""
        module = self.module.get_submodule(part)
        assert isinstance(module, torch.nn.Linear)
        return module

    def rotation(self, x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Return cosines and sines of positions 0, 1, ..."""
        positions = torch.arange(x.shape[1])[None]
        cos, sin = self._rotary(x, positions)
        return cos, sin

    @contextmanager
    def inputs_of(self, *parts: str) -> Iterator[dict[str, torch.Tensor]]:
        """Yield a table that holds, after each call, the input of the linear layers `parts`."""
        seen: dict[str, torch.Tensor] = {}

        def keep(part: str) -> Any:
            return lambda _module, inputs: seen.__setitem__(part, inputs[0])

        handles = [self.linear(part).register_forward_pre_hook(keep(part)) for part in parts]
        try:
            yield seen
        finally:
            for handle in handles:
                handle.remove()


def load_module(
    checkpoint: Checkpoint, state: Mapping[str, NDArray[Any]], *, attention: str
) -> tuple[Qwen2DecoderLayer, Any]:
    """Return a decoder layer of `checkpoint`'s dimensions that holds the tensors of `state`, and its config.

    `attention` is the implementation that transformers is to use: they round differently.
    """
    config = AutoConfig.from_pretrained(Path(checkpoint.path))
    config._attn_implementation = attention
    with torch.device("meta"):
        module = Qwen2DecoderLayer(config, layer_idx=0).eval()
    tensors = {name: torch.from_numpy(np.array(value, np.float32)) for name, value in state.items()}
    module.load_state_dict(tensors, assign=True)
    module.requires_grad_(False)
    return module, config


def plain_state(checkpoint: Checkpoint, number: int) -> dict[str, NDArray[np.float32]]:
    """Return the tensors of a layer that is not quantized, by their names after "model.layers.<i>."."""
    names = [f"{part}.weight" for part in LINEARS] + [f"{part}.bias" for part in BIASED] + list(NORMS)
    return {name: checkpoint.array(f"model.layers.{number}.{name}") for name in names}
