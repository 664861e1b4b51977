"""Seeded checkpoints with the dimensions of Qwen2.5-0.5B, written as ordinary Hugging Face folders.

The values are random, not trained: what is real is the size, the format, the spread of the weights and the outliers
that trained models have. A tensor depends on the seed and on its name alone, so that the first layers of a checkpoint
are the same however many follow.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quant.codecs import encode_awq
from quant.errors import InputError
from quant.hf_folder import CONFIG, Tensors, write_folder
from quant.model_config import ARCHITECTURE, BIASED, LINEARS, ModelConfig, parse_config
from quant.quantization import awq_config
from quant.rtn import quantize
from quant.safetensors_io import bf16_bits, bf16_values

FULL_VOCAB = 151936
SMALL_VOCAB = 1024  # default: the embedding of the full vocabulary alone is 272 MB
STD = 0.02  # initializer_range of Qwen2.5
OUTLIER_SHARE = 0.01  # of the input channels
OUTLIER_GAIN = 8.0
BIAS_STD = {"self_attn.q_proj": 1.0, "self_attn.k_proj": 4.0, "self_attn.v_proj": 0.1}

QWEN2_5_0_5B: dict[str, Any] = {
    "architectures": [ARCHITECTURE],
    "attention_dropout": 0.0,
    "hidden_act": "silu",
    "hidden_size": 896,
    "initializer_range": STD,
    "intermediate_size": 4864,
    "max_position_embeddings": 32768,
    "max_window_layers": 21,
    "model_type": "qwen2",
    "num_attention_heads": 14,
    "num_hidden_layers": 24,
    "num_key_value_heads": 2,
    "rms_norm_eps": 1e-06,
    "rope_theta": 1000000.0,
    "sliding_window": 32768,
    "tie_word_embeddings": True,
    "torch_dtype": "bfloat16",
    "use_cache": True,
    "use_sliding_window": False,
    "vocab_size": FULL_VOCAB,
}


def write_synthetic(
    out: Path,
    *,
    layers: int = 1,
    seed: int = 1,
    vocab_size: int = SMALL_VOCAB,
    awq_group_size: int | None = None,
    dimensions: Mapping[str, int] | None = None,
    replace: bool = False,
    progress: bool = False,
) -> None:
    """Write a checkpoint to the folder `out`, which appears whole or not at all.

    Weights are bf16; with `awq_group_size` the linear layers are quantized by round-to-nearest and stored in AWQ "gemm"
    form, the rest in fp16. `dimensions` replaces fields of config.json, for small models in tests. One layer is one
    file, more are one file each and an index.
    """
    if seed < 0:
        raise InputError(out, "seed", seed, "it must be 0 or more")
    raw = config_json(layers, seed, vocab_size, awq_group_size, dimensions or {})
    config = parse_config(Path(out) / CONFIG, raw)
    shards = (shard(config, seed, layer, awq_group_size) for layer in range(layers))
    write_folder(Path(out), raw, shards, layers, replace=replace, progress=progress)


def shard(config: ModelConfig, seed: int, layer: int, awq_group_size: int | None) -> Tensors:
    """Return the tensors of one file: a layer's, and in the first file those that belong to none."""
    tensors = layer_tensors(config, seed, layer, awq_group_size)
    return tensors | outer_tensors(config, seed, awq_group_size) if layer == 0 else tensors


def config_json(
    layers: int, seed: int, vocab_size: int, awq_group_size: int | None, dimensions: Mapping[str, int]
) -> dict[str, Any]:
    """Return the contents of config.json."""
    raw = QWEN2_5_0_5B | {"num_hidden_layers": layers, "vocab_size": vocab_size} | dict(dimensions)
    raw["layerlock_synthetic"] = {"seed": seed}  # not a field of transformers: says that the values mean nothing
    if awq_group_size is not None:
        raw["torch_dtype"] = "float16"
        raw["quantization_config"] = awq_config(awq_group_size)
    result: dict[str, Any] = json.loads(json.dumps(raw))
    return result


def generator(seed: int, name: str) -> np.random.Generator:
    """Return the random source of one tensor."""
    return np.random.default_rng([seed, zlib.crc32(name.encode())])


def weight_bits(seed: int, name: str, K: int, N: int) -> NDArray[np.uint16]:
    """Return a weight (N, K) in bf16: normal rows of unequal size, a few large input channels."""
    rng = generator(seed, name)
    weight = rng.standard_normal((N, K), np.float32)
    channels = np.full(K, STD, np.float32)
    channels[rng.random(K) < OUTLIER_SHARE] *= OUTLIER_GAIN
    weight *= channels
    weight *= np.exp(0.25 * rng.standard_normal((N, 1), np.float32))
    return bf16_bits(weight)


def bias_bits(seed: int, name: str, N: int, std: float) -> NDArray[np.uint16]:
    """Return a bias (N,) in bf16 with a few large entries, as the key biases of Qwen2.5 have."""
    rng = generator(seed, name)
    bias = rng.standard_normal(N, np.float32) * np.float32(std)
    bias[rng.random(N) < OUTLIER_SHARE] *= OUTLIER_GAIN
    return bf16_bits(bias)


def norm_bits(seed: int, name: str, size: int) -> NDArray[np.uint16]:
    """Return an RMSNorm weight (size,) in bf16, around 1."""
    return bf16_bits(np.exp(0.3 * generator(seed, name).standard_normal(size, np.float32)))


def in_float(bits: NDArray[np.uint16], awq_group_size: int | None) -> NDArray[Any]:
    """Return bf16 bits as they are stored: fp16 in an AWQ checkpoint."""
    return bits if awq_group_size is None else bf16_values(bits).astype(np.float16)


def layer_tensors(config: ModelConfig, seed: int, layer: int, awq_group_size: int | None) -> Tensors:
    """Return the tensors of one decoder layer."""
    prefix = f"model.layers.{layer}"
    tensors: Tensors = {}
    for part in LINEARS:
        name = f"{prefix}.{part}"
        K, N = config.linear_shape(part)
        tensors |= linear_tensors(name, weight_bits(seed, name, K, N), awq_group_size)
        if part in BIASED:
            bias = bias_bits(seed, f"{name}.bias", N, BIAS_STD[part])
            tensors[f"{name}.bias"] = in_float(bias, awq_group_size)
    for norm in ("input_layernorm", "post_attention_layernorm"):
        name = f"{prefix}.{norm}.weight"
        tensors[name] = in_float(norm_bits(seed, name, config.hidden_size), awq_group_size)
    return tensors


def linear_tensors(name: str, bits: NDArray[np.uint16], awq_group_size: int | None) -> Tensors:
    """Return the stored form of one weight."""
    if awq_group_size is None:
        return {f"{name}.weight": bits}
    linear = quantize(name, bits, awq_group_size)
    return encode_awq(linear, linear.scales)


def outer_tensors(config: ModelConfig, seed: int, awq_group_size: int | None) -> Tensors:
    """Return the embedding, the output layer unless it is tied to that, and the final norm."""
    matrices = ["model.embed_tokens.weight", *([] if config.tie_word_embeddings else ["lm_head.weight"])]
    norm = in_float(norm_bits(seed, "model.norm.weight", config.hidden_size), awq_group_size)
    return {name: in_float(matrix_bits(config, seed, name), awq_group_size) for name in matrices} | {
        "model.norm.weight": norm
    }


def matrix_bits(config: ModelConfig, seed: int, name: str) -> NDArray[np.uint16]:
    """Return a matrix (vocabulary, hidden) in bf16."""
    matrix = generator(seed, name).standard_normal((config.vocab_size, config.hidden_size), np.float32)
    matrix *= np.float32(STD)
    return bf16_bits(matrix)
