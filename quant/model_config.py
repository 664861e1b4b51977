"""config.json of a Qwen2 checkpoint: what is read from it, and what is refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from golden.numerics import ACT_GROUP
from quant.errors import InputError
from quant.layout import COLUMNS

ARCHITECTURE = "Qwen2ForCausalLM"
DEFAULT_GROUP_SIZE = 128
DEFAULT_BITS = 4

# Linear layers of one decoder layer, with the names of their input and output dimensions.
LINEARS = {
    "self_attn.q_proj": ("hidden_size", "q_size"),
    "self_attn.k_proj": ("hidden_size", "kv_size"),
    "self_attn.v_proj": ("hidden_size", "kv_size"),
    "self_attn.o_proj": ("q_size", "hidden_size"),
    "mlp.gate_proj": ("hidden_size", "intermediate_size"),
    "mlp.up_proj": ("hidden_size", "intermediate_size"),
    "mlp.down_proj": ("intermediate_size", "hidden_size"),
}
BIASED = ("self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj")
NORMS = ("input_layernorm.weight", "post_attention_layernorm.weight")
BUFFERS = ("self_attn.rotary_emb.inv_freq",)  # old checkpoints store it; it follows from rope_theta

# Tensors of one packed layer in the order of their ids: layers that read the same input are fused.
FUSED = {
    "self_attn.qkv_proj": ("self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj"),
    "self_attn.o_proj": ("self_attn.o_proj",),
    "mlp.gate_up_proj": ("mlp.gate_proj", "mlp.up_proj"),
    "mlp.down_proj": ("mlp.down_proj",),
}
UNFUSED = {part: (part,) for part in LINEARS}


@dataclass(frozen=True)
class ModelConfig:
    """The dimensions of a Qwen2 model, in the words of its config.json."""

    hidden_size: int
    intermediate_size: int
    num_hidden_layers: int
    num_attention_heads: int
    num_key_value_heads: int
    head_dim: int
    vocab_size: int
    max_position_embeddings: int
    rms_norm_eps: float
    rope_theta: float
    tie_word_embeddings: bool

    @property
    def q_size(self) -> int:
        """Width of all query heads."""
        return self.num_attention_heads * self.head_dim

    @property
    def kv_size(self) -> int:
        """Width of all key (or value) heads."""
        return self.num_key_value_heads * self.head_dim

    def linear_shape(self, part: str) -> tuple[int, int]:
        """Return (K, N) of the linear layer `part`, a key of LINEARS."""
        K, N = LINEARS[part]
        return getattr(self, K), getattr(self, N)


def parse_config(path: Path, raw: Mapping[str, Any]) -> ModelConfig:
    """Check the config.json `raw`; errors name `path` and the field."""
    refuse_other_models(path, raw)
    hidden, heads = positive(path, raw, "hidden_size"), positive(path, raw, "num_attention_heads")
    if "head_dim" not in raw and hidden % heads:
        raise InputError(path, "hidden_size", hidden, f"it must be a multiple of num_attention_heads = {heads}")
    config = ModelConfig(
        hidden_size=hidden,
        intermediate_size=positive(path, raw, "intermediate_size"),
        num_hidden_layers=positive(path, raw, "num_hidden_layers"),
        num_attention_heads=heads,
        num_key_value_heads=positive(path, raw, "num_key_value_heads"),
        head_dim=positive(path, raw, "head_dim") if "head_dim" in raw else hidden // heads,
        vocab_size=positive(path, raw, "vocab_size"),
        max_position_embeddings=positive(path, raw, "max_position_embeddings"),
        rms_norm_eps=positive(path, raw, "rms_norm_eps", kind=float),
        rope_theta=rope_theta(path, raw),
        tie_word_embeddings=bool(raw.get("tie_word_embeddings", False)),
    )
    check_dimensions(path, config)
    return config


def refuse_other_models(path: Path, raw: Mapping[str, Any]) -> None:
    """Refuse architectures that compute something else, even where their fields look alike."""
    architectures = raw.get("architectures")
    for field in ("num_experts", "num_local_experts"):
        if raw.get(field) or "Moe" in str(architectures):
            place, value = (field, raw[field]) if architectures == [ARCHITECTURE] else ("architectures", architectures)
            raise InputError(path, place, value, f"mixtures of experts are not supported: give a dense {ARCHITECTURE}")
    if architectures != [ARCHITECTURE]:
        raise InputError(path, "architectures", architectures, f"only ['{ARCHITECTURE}'] is supported")
    for field, wanted in (("model_type", "qwen2"), ("hidden_act", "silu")):
        if raw.get(field, wanted) != wanted:
            raise InputError(path, field, raw[field], f"only {wanted} is supported")
    windows = raw.get("use_sliding_window", False), raw.get("layer_types") or []
    for field, value, plain in (
        ("use_sliding_window", windows[0], windows[0] is False),
        ("layer_types", windows[1], set(windows[1]) <= {"full_attention"}),
    ):
        if not plain:
            remedy = "attention over a window is not supported: give a model with full attention in all layers"
            raise InputError(path, field, value, remedy)


def positive(path: Path, raw: Mapping[str, Any], field: str, kind: type = int) -> Any:
    """Return a positive number of the config."""
    value = raw.get(field)
    allowed = (int,) if kind is int else (int, float)
    if isinstance(value, bool) or not isinstance(value, allowed) or not value > 0:
        raise InputError(path, field, value, f"it must be a positive {'integer' if kind is int else 'number'}")
    return value


def rope_theta(path: Path, raw: Mapping[str, Any]) -> float:
    """Return rope_theta, which transformers 5 moved into rope_parameters. Scaled RoPE is refused."""
    nested = raw.get("rope_parameters") or {}
    scaling = raw.get("rope_scaling") or {}
    for field, value in (("rope_parameters", nested), ("rope_scaling", scaling)):
        kind = value.get("rope_type", value.get("type", "default")) if isinstance(value, dict) else value
        if kind != "default":
            raise InputError(path, field, value, "only the default RoPE is supported: remove the scaling")
    return float(positive(path, nested if "rope_theta" in nested else raw, "rope_theta", kind=float))


def check_dimensions(path: Path, config: ModelConfig) -> None:
    """Check what the packed format asks of the dimensions."""
    if config.num_attention_heads % config.num_key_value_heads:
        raise InputError(
            path, "num_key_value_heads", config.num_key_value_heads, f"it must divide {config.num_attention_heads}"
        )
    for field in ("hidden_size", "q_size", "kv_size", "intermediate_size"):
        value = getattr(config, field)
        unit = COLUMNS if field == "kv_size" else ACT_GROUP
        if value % unit:
            raise InputError(path, field, value, f"it must be a multiple of {unit}: the kernels take no other")
