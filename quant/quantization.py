"""The quantization_config of a Hugging Face checkpoint: what is read from it, what is refused, what is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from quant.errors import InputError
from quant.layout import CODE_BITS, GROUP_SIZES

AWQ = "awq"
COMPRESSED = "compressed-tensors"
FIELD = "quantization_config"

# Fields of an AWQ quantization_config: the only value that is read, and whether the field may be absent.
AWQ_FIELDS: dict[str, tuple[Any, bool]] = {
    "quant_method": (AWQ, False),
    "zero_point": (True, False),
    "version": ("gemm", False),
    "checkpoint_format": ("gemm", True),
    "format": ("gemm", True),
    "desc_act": (False, True),
    "sym": (False, True),
}

# Likewise of compressed-tensors: the top, and the weights of its one group.
COMPRESSED_FIELDS: dict[str, tuple[Any, bool]] = {
    "format": ("pack-quantized", False),
    "quantization_status": ("compressed", False),
    "kv_cache_scheme": (None, True),
}
WEIGHT_FIELDS: dict[str, tuple[Any, bool]] = {
    "type": ("int", False),
    "strategy": ("group", False),
    "dynamic": (False, True),
    "actorder": (None, True),
    "block_structure": (None, True),
}


@dataclass(frozen=True)
class Quantization:
    """How the linear layers of a checkpoint are stored: `method` AWQ or COMPRESSED; `symmetric`: no zero-points."""

    method: str
    bits: int
    group_size: int
    symmetric: bool = False

    @property
    def label(self) -> str:
        """What the method is called in messages."""
        return 'AWQ "gemm"' if self.method == AWQ else "compressed-tensors"


def parse_quantization(path: Path, raw: Mapping[str, Any]) -> Quantization | None:
    """Return how the checkpoint is quantized, or None if it is not; errors name `path` and the field."""
    config = raw.get(FIELD)
    if config is None:
        return None
    if not isinstance(config, dict):
        raise InputError(path, FIELD, config, "it must be an object")
    return parse_compressed(path, config) if config.get("quant_method") == COMPRESSED else parse_awq(path, config)


def parse_awq(path: Path, config: Mapping[str, Any]) -> Quantization:
    """Parse the fields that AutoAWQ and GPTQModel write for AWQ "gemm"."""
    check_fields(path, FIELD, config, AWQ_FIELDS)
    skipped = config.get("modules_to_not_convert")
    if skipped not in (None, [], ["lm_head"]):
        remedy = "only lm_head may be left out: every linear layer must be quantized"
        raise InputError(path, f"{FIELD}.modules_to_not_convert", skipped, remedy)
    return Quantization(AWQ, *bits_and_group(path, FIELD, config, "bits"))


def parse_compressed(path: Path, config: Mapping[str, Any]) -> Quantization:
    """Parse the fields that compressed-tensors writes for weights of one scheme, activations left alone."""
    check_fields(path, FIELD, config, COMPRESSED_FIELDS)
    groups = config.get("config_groups")
    if not isinstance(groups, dict) or len(groups) != 1:
        raise InputError(path, f"{FIELD}.config_groups", groups, "one scheme for all linear layers is supported")
    name, scheme = next(iter(groups.items()))
    place = f"{FIELD}.config_groups.{name}"
    if (
        not isinstance(scheme, dict)
        or scheme.get("targets") != ["Linear"]
        or not isinstance(scheme.get("weights"), dict)
    ):
        raise InputError(path, place, scheme, 'it must have weights and the targets ["Linear"]')
    for field in ("input_activations", "output_activations"):
        if scheme.get(field) is not None:
            raise InputError(path, f"{place}.{field}", scheme[field], "only weights may be quantized")
    if config.get("ignore", []) not in ([], ["lm_head"]):
        remedy = "only lm_head may be left out: every linear layer must be quantized"
        raise InputError(path, f"{FIELD}.ignore", config["ignore"], remedy)
    weights = scheme["weights"]
    check_fields(path, f"{place}.weights", weights, WEIGHT_FIELDS)
    bits, group_size = bits_and_group(path, f"{place}.weights", weights, "num_bits")
    if not isinstance(weights.get("symmetric"), bool):
        raise InputError(path, f"{place}.weights.symmetric", weights.get("symmetric"), "it must be true or false")
    return Quantization(COMPRESSED, bits, group_size, weights["symmetric"])


def check_fields(path: Path, place: str, config: Mapping[str, Any], fields: Mapping[str, tuple[Any, bool]]) -> None:
    """Refuse a field that has another value than the only one that is read."""
    for field, (wanted, optional) in fields.items():
        value = config.get(field, wanted if optional else None)
        if value != wanted or type(value) is not type(wanted):
            remedy = f"only {wanted} is supported: use an AWQ gemm checkpoint or the one it was quantized from"
            raise InputError(path, f"{place}.{field}", value, remedy)


def bits_and_group(path: Path, place: str, config: Mapping[str, Any], bits_field: str) -> tuple[int, int]:
    """Return bits and group size, if the packed format can hold them."""
    for field, known in ((bits_field, CODE_BITS), ("group_size", GROUP_SIZES)):
        value = config.get(field)
        if type(value) is not int or value not in known:
            raise InputError(path, f"{place}.{field}", value, f"it must be one of {known}")
    return config[bits_field], config["group_size"]


def awq_config(group_size: int, bits: int = 4) -> dict[str, Any]:
    """Return the quantization_config of an AWQ "gemm" checkpoint, field for field as AutoAWQ writes it."""
    return {
        "bits": bits,
        "group_size": group_size,
        "modules_to_not_convert": None,
        "quant_method": AWQ,
        "version": "gemm",
        "zero_point": True,
    }


def compressed_config(group_size: int, bits: int) -> dict[str, Any]:
    """Return the quantization_config of a compressed-tensors checkpoint with zero-points."""
    weights = {
        "num_bits": bits,
        "type": "int",
        "symmetric": False,
        "strategy": "group",
        "group_size": group_size,
        "dynamic": False,
        "actorder": None,
        "block_structure": None,
    }
    group = {"targets": ["Linear"], "weights": weights, "input_activations": None, "output_activations": None}
    return {
        "quant_method": COMPRESSED,
        "format": "pack-quantized",
        "quantization_status": "compressed",
        "config_groups": {"group_0": group},
        "ignore": ["lm_head"],
        "kv_cache_scheme": None,
    }
