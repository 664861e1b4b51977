"""Packed folder back to a Hugging Face AWQ "gemm" folder."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quant.codecs import encode_awq
from quant.errors import InputError
from quant.files import refuse_overlap
from quant.hf_folder import Tensors, write_folder
from quant.layout import COLUMNS
from quant.model_config import ARCHITECTURE, BIASED
from quant.packed import REMEDY, PackedModel, TensorEntry
from quant.packing import unpack_linear
from quant.quantization import awq_config
from quant.safetensors_io import bf16_bits, bf16_values
from quant.tensors import QuantizedLinear, join_groups


def write_awq(model: PackedModel, out: Path, *, replace: bool = False, progress: bool = True) -> None:
    """Write the linear layers of `model` as an AWQ folder with one file a layer.

    Codes and zero-points are those that were packed. Scales come back as S / 2^Fn: equal to the packed ones where S
    held them exactly (all within a factor 16 of the row's largest), else rounded to the row's grid of 2^-Fn. Packing
    the folder again gives the same bytes. Norms are not in a packed folder, so not in `out` either; nor are
    embedding and output matrix, whose values AWQ folders cannot hold exactly.
    """
    refuse_overlap(Path(out), model.path)
    files: dict[str, list[TensorEntry]] = {}
    for entry in model.tensors.values():
        if entry.name in model.tables:
            continue
        files.setdefault(entry.file, []).append(entry)
    shards = (file_tensors(model, entries) for entries in files.values())
    write_folder(Path(out), config_json(model), shards, len(files), replace=replace, progress=progress)


def config_json(model: PackedModel) -> dict[str, Any]:
    """Return config.json of the AWQ folder."""
    return {
        "architectures": [ARCHITECTURE],
        "model_type": "qwen2",
        "hidden_act": "silu",
        "torch_dtype": "float16",
        **asdict(model.config),
        "quantization_config": awq_config(model.group_size, model.bits),
    }


def file_tensors(model: PackedModel, entries: list[TensorEntry]) -> Tensors:
    """Return the AWQ tensors of the packed tensors of one file."""
    tensors: Tensors = {}
    for entry in entries:
        linear = join(unpack_linear(model.read_tensor(entry.name)).to_linear(), model.group_size)
        for name, part in split(linear, entry.parts):
            tensors |= encode_awq(part, narrowest(f"{name}.scales", part.scales, 2))
            tensors |= bias_tensor(name, part.bias)
    return tensors


def join(linear: QuantizedLinear, group_size: int) -> QuantizedLinear:
    """Return the layer in the groups it was packed from."""
    try:
        return join_groups(linear, group_size)
    except ValueError as error:
        raise InputError(linear.name, "groups", f"refused ({error})", REMEDY) from None


def split(linear: QuantizedLinear, parts: list[tuple[str, int]]) -> Iterator[tuple[str, QuantizedLinear]]:
    """Undo quant.tensors.fuse."""
    start = 0
    for name, n in parts:
        rows, words = slice(start, start + n), slice(start // COLUMNS, (start + n) // COLUMNS)
        bias = None if linear.bias is None else linear.bias[rows]
        yield (
            name,
            QuantizedLinear(
                name, linear.qweight[:, words], linear.qzeros[:, words], linear.scales[:, rows], bias, linear.bits
            ),
        )
        start += n


def bias_tensor(name: str, bias: NDArray[np.float32] | None) -> Tensors:
    """Return the bias of a layer that has one in Qwen2; other layers must have zeros."""
    if name.endswith(BIASED):
        values = np.zeros(0, np.float32) if bias is None else bias
        return {f"{name}.bias": narrowest(f"{name}.bias", values, 4)}
    if bias is not None and bias.any():
        raise InputError(name, "bias", "not zero", "Qwen2 has no bias there: the packed file is not from a Qwen2 model")
    return {}


def narrowest(name: str, values: NDArray[np.float16] | NDArray[np.float32], most_bytes: int) -> NDArray[Any]:
    """Return `values` in the first of float16, bfloat16 (bits) and float32 that holds them exactly.

    >>> narrowest("x", np.array([0.5], np.float32), 4).dtype, narrowest("x", np.array([1e30], np.float32), 4).dtype
    (dtype('float16'), dtype('float32'))
    """
    real = values.astype(np.float32)
    with np.errstate(over="ignore"):
        half = real.astype(np.float16)
    if np.array_equal(half.astype(np.float32), real):
        return half
    bits = bf16_bits(real)
    if np.array_equal(bf16_values(bits), real):
        return bits
    if most_bytes < real.itemsize:
        raise InputError(
            name, "values", "neither fp16 nor bf16", "they were not packed from an fp16 or bf16 checkpoint"
        )
    return real
