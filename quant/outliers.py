"""Outlier channels that change nothing in float: what trained models have and a small one lacks.

Some channels of each norm's output and of the MLP's product become 2^k times larger, the weights that read them 2^k
times smaller. A power of two is exact in bf16, so the float model's logits stay what they were, but for the order of
magnitude of what is rounded inside.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from quant.checkpoint import Checkpoint
from quant.hf_folder import Tensors, write_folder
from quant.safetensors_io import bf16_bits

READERS = {
    "input_layernorm": ("self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj"),
    "post_attention_layernorm": ("mlp.gate_proj", "mlp.up_proj"),
}


def write_outliers(
    checkpoint: Checkpoint, out: Path, *, channels: int, exponent: int, seed: int = 0, replace: bool = False
) -> None:
    """Write `checkpoint` with `channels` channels of each site 2^exponent times larger to the folder `out`, in bf16."""
    rng = np.random.default_rng(seed)
    factor = np.float32(2.0**exponent)
    tensors: Tensors = {name: checkpoint.array(name) for name in checkpoint.names()}
    for layer in range(checkpoint.config.num_hidden_layers):
        prefix = f"model.layers.{layer}"
        for norm, readers in READERS.items():
            chosen = rng.permutation(checkpoint.config.hidden_size)[:channels]
            scale(tensors, f"{prefix}.{norm}.weight", chosen, factor)
            for reader in readers:
                scale(tensors, f"{prefix}.{reader}.weight", (slice(None), chosen), 1 / factor)
        chosen = rng.permutation(checkpoint.config.intermediate_size)[:channels]
        scale(tensors, f"{prefix}.mlp.up_proj.weight", chosen, factor)
        scale(tensors, f"{prefix}.mlp.down_proj.weight", (slice(None), chosen), 1 / factor)
    bits = {name: bf16_bits(np.ascontiguousarray(value)) for name, value in tensors.items()}
    write_folder(out, checkpoint.raw_config, [bits], 1, replace=replace, progress=False)


def scale(
    tensors: Tensors, name: str, where: NDArray[np.int64] | tuple[slice, NDArray[np.int64]], factor: np.float32
) -> None:
    """Multiply a part of a tensor in place."""
    tensors[name] = tensors[name].copy()
    tensors[name][where] *= factor
