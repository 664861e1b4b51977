"""The float model of transformers with weights of our choice, over many sequences at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from transformers import AutoConfig, Qwen2ForCausalLM

from quant.checkpoint import EMBEDDING, FINAL_NORM, HEAD, Checkpoint
from quant.model_config import BIASED, LINEARS, NORMS
from quant.table import quantize_table

Float = NDArray[np.float32]
BATCH = 4  # sequences at a time


class FloatModel:
    """Qwen2ForCausalLM of a checkpoint's config in float32, one thread: the same logits on any number of cores."""

    def __init__(self, checkpoint: Checkpoint, state: Mapping[str, Float]) -> None:
        torch.set_num_threads(1)
        config = AutoConfig.from_pretrained(checkpoint.path)
        config.quantization_config = None
        model: Any = Qwen2ForCausalLM(config)
        self._model = model.eval().float()
        tensors = {name: torch.from_numpy(np.array(value, np.float32)) for name, value in state.items()}
        if config.tie_word_embeddings:
            tensors[HEAD] = tensors[EMBEDDING]
        self._model.load_state_dict(tensors)

    def logits(self, ids: NDArray[np.int64]) -> Float:
        """Return the logits (sequences, tokens, vocabulary) of ids (sequences, tokens)."""
        with torch.no_grad():
            parts = [self._model(batch).logits for batch in torch.split(torch.from_numpy(ids), BATCH)]
        result: Float = torch.cat(parts).numpy()
        return result


def plain_weights(checkpoint: Checkpoint) -> dict[str, Float]:
    """Return all tensors of a checkpoint that is not quantized."""
    return {name: checkpoint.array(name) for name in checkpoint.names()}


def rounded_weights(
    checkpoint: Checkpoint, group_size: int, bits: int, table: tuple[int, int] | None
) -> dict[str, Float]:
    """Return a checkpoint's tensors with its linear layers as `Checkpoint.linear` quantizes them.

    `table` is bits and group size of embedding and output matrix; None leaves them alone.
    """
    state = {name: checkpoint.array(name) for name in checkpoint.outer_names()}
    for name in (EMBEDDING, HEAD):
        if table and name in state:
            state[name] = quantize_table(name, state[name], *table).dequantize()
    for layer in range(checkpoint.config.num_hidden_layers):
        prefix = f"model.layers.{layer}"
        for part in LINEARS:
            state[f"{prefix}.{part}.weight"] = checkpoint.linear(f"{prefix}.{part}", group_size, bits).dequantize()
        others = [*NORMS, *(f"{part}.bias" for part in BIASED)]
        state |= {f"{prefix}.{name}": checkpoint.array(f"{prefix}.{name}") for name in others}
    assert FINAL_NORM in state
    return state
