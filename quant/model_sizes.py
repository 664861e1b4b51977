"""The dimensions of the seven Qwen2.5 models, and how many weights and bytes follow from them.

Source: config.json of Qwen/Qwen2.5-*-Instruct. `tests/test_quant_legal.py` checks that the dimensions give the number
of parameters of the published checkpoints: tables of dimensions found elsewhere are often wrong.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from quant.layout import BEAT_BYTES, COLUMNS, PARAM_BEATS, BlockShape
from quant.model_config import ARCHITECTURE, FUSED, ModelConfig, parse_config

# hidden, intermediate, layers, heads, key-value heads, vocabulary, tied head
SIZES: dict[str, tuple[int, int, int, int, int, int, bool]] = {
    "0.5B": (896, 4864, 24, 14, 2, 151936, True),
    "1.5B": (1536, 8960, 28, 12, 2, 151936, True),
    "3B": (2048, 11008, 36, 16, 2, 151936, True),
    "7B": (3584, 18944, 28, 28, 4, 152064, False),
    "14B": (5120, 13824, 48, 40, 8, 152064, False),
    "32B": (5120, 27648, 64, 40, 8, 152064, False),
    "72B": (8192, 29568, 80, 64, 8, 152064, False),
}


def config_json(size: str) -> dict[str, Any]:
    """Return the config.json of a size, such as "7B"."""
    hidden, intermediate, layers, heads, kv_heads, vocabulary, tied = SIZES[size]
    return {
        "architectures": [ARCHITECTURE],
        "hidden_act": "silu",
        "hidden_size": hidden,
        "intermediate_size": intermediate,
        "max_position_embeddings": 32768,
        "model_type": "qwen2",
        "num_attention_heads": heads,
        "num_hidden_layers": layers,
        "num_key_value_heads": kv_heads,
        "rms_norm_eps": 1e-06,
        "rope_theta": 1000000.0,
        "tie_word_embeddings": tied,
        "use_sliding_window": False,
        "vocab_size": vocabulary,
    }


def model_config(size: str) -> ModelConfig:
    """Return the dimensions of a size."""
    return parse_config(Path(f"Qwen2.5-{size}"), config_json(size))


@dataclass(frozen=True)
class Matrix:
    """A packed matrix of K inputs and N outputs."""

    name: str
    K: int
    N: int


def layer_matrices(config: ModelConfig) -> list[Matrix]:
    """Return the fused linear layers of one decoder layer."""
    shapes = {name: [config.linear_shape(part) for part in parts] for name, parts in FUSED.items()}
    return [Matrix(name, parts[0][0], sum(N for _, N in parts)) for name, parts in shapes.items()]


def head_matrix(config: ModelConfig) -> Matrix:
    """Return the output layer, which is the embedding too if the model ties them."""
    return Matrix("lm_head", config.hidden_size, config.vocab_size)


def parameters(config: ModelConfig) -> int:
    """Return the number of parameters of the model, as the checkpoint counts them.

    >>> parameters(model_config("0.5B"))
    494032768
    """
    body = sum(matrix.K * matrix.N for matrix in layer_matrices(config))
    biases = config.q_size + 2 * config.kv_size
    norms = 2 * config.hidden_size
    tables = config.vocab_size * config.hidden_size * (1 if config.tie_word_embeddings else 2)
    return config.num_hidden_layers * (body + biases + norms) + config.hidden_size + tables


def matrix_bytes(matrix: Matrix, bits: int, group_size: int) -> int:
    """Return the bytes that one product with the matrix reads: blocks and parameter packets.

    >>> matrix_bytes(Matrix("down", 4864, 896), 4, 128) == 112 * (38 * 544 + 48)
    True
    """
    shape = BlockShape.holding(group_size, bits)
    return matrix.N // COLUMNS * (shape.blocks(matrix.K) * shape.bytes + PARAM_BEATS * BEAT_BYTES)


@dataclass(frozen=True)
class Plan:
    """How a model is stored: bits and group size of the body and of the head."""

    name: str
    bits: int
    group_size: int
    head_bits: int
    head_group_size: int


PLANS = (
    Plan("W4 g128, W8 g64 head", 4, 128, 8, 64),
    Plan("W4 g128, W4 g128 head", 4, 128, 4, 128),
    Plan("W3 g128, W4 g128 head", 3, 128, 4, 128),
    Plan("W3 g128, W3 g128 head", 3, 128, 3, 128),
)


def body_bytes(config: ModelConfig, plan: Plan) -> int:
    """Return the bytes of the linear layers of all decoder layers."""
    layer = sum(matrix_bytes(matrix, plan.bits, plan.group_size) for matrix in layer_matrices(config))
    return config.num_hidden_layers * layer


def head_bytes(config: ModelConfig, plan: Plan) -> int:
    """Return the bytes of the output layer."""
    return matrix_bytes(head_matrix(config), plan.head_bits, plan.head_group_size)


def stored_bytes(config: ModelConfig, plan: Plan) -> int:
    """Return the bytes of all packed matrices; an embedding that is not tied is stored like the head."""
    copies = 1 if config.tie_word_embeddings else 2
    return body_bytes(config, plan) + copies * head_bytes(config, plan)


def cache_bytes(config: ModelConfig, positions: int) -> int:
    """Return the bytes of the key-value cache (KV16) that one token reads at that many positions."""
    row = BEAT_BYTES + 2 * config.head_dim
    return 2 * positions * config.num_hidden_layers * config.num_key_value_heads * row


def token_bytes(config: ModelConfig, plan: Plan, positions: int = 0) -> int:
    """Return the bytes that one decoded token reads: body, head, norms, one column group of embedding, the cache."""
    norms = 2 * (2 * config.num_hidden_layers + 1) * config.hidden_size
    embedding = matrix_bytes(Matrix("row", config.hidden_size, COLUMNS), plan.head_bits, plan.head_group_size)
    return body_bytes(config, plan) + head_bytes(config, plan) + norms + embedding + cache_bytes(config, positions)


def bits_per_weight(config: ModelConfig, plan: Plan) -> float:
    """Return the bits of one weight of the body and head, headers, scales and parameters included."""
    weights = config.num_hidden_layers * sum(m.K * m.N for m in layer_matrices(config))
    head = head_matrix(config)
    return 8 * (body_bytes(config, plan) + head_bytes(config, plan)) / (weights + head.K * head.N)
