"""A checkpoint into another form of Hugging Face folder: AWQ "gemm" or compressed-tensors, of 4 or 3 bits.

Codes, zero-points and scales of a quantized checkpoint are kept to the bit; plain weights are rounded to nearest.
Whatever else the checkpoint has (embedding, norms, tokenizer) goes along as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from numpy.typing import NDArray

from quant.checkpoint import Checkpoint
from quant.codecs import encode_awq, encode_compressed
from quant.export import narrowest
from quant.files import refuse_overlap
from quant.hf_folder import Tensors, write_folder
from quant.model_config import BIASED, DEFAULT_BITS, DEFAULT_GROUP_SIZE, NORMS
from quant.quantization import AWQ, COMPRESSED, FIELD, awq_config, compressed_config
from quant.tensors import QuantizedLinear


@dataclass(frozen=True)
class Form:
    """How a form is written: a layer's tensors, the quantization_config, the most bytes a scale may have."""

    encode: Callable[[QuantizedLinear, NDArray[Any]], Tensors]
    config: Callable[[int, int], dict[str, Any]]
    scale_bytes: int


FORMS = {AWQ: Form(encode_awq, awq_config, 2), COMPRESSED: Form(encode_compressed, compressed_config, 4)}


def write_converted(
    checkpoint: Checkpoint,
    out: Path,
    method: str,
    *,
    group_size: int | None = None,
    bits: int | None = None,
    replace: bool = False,
    progress: bool = True,
) -> None:
    """Write `checkpoint` in the form `method`, a key of FORMS, to the folder `out`, which appears whole or not at all.

    Raises InputError for tensors that the form cannot hold, such as scales that are neither fp16 nor bf16 for AWQ.
    """
    refuse_overlap(Path(out), checkpoint.path)
    form = FORMS[method]
    group_size = group_size or checkpoint.group_size or DEFAULT_GROUP_SIZE
    bits = bits or checkpoint.bits or DEFAULT_BITS
    config = {**checkpoint.raw_config, "torch_dtype": "float16", FIELD: form.config(group_size, bits)}
    count = checkpoint.config.num_hidden_layers + 1
    shards = converted_shards(checkpoint, form, group_size, bits)
    companions = checkpoint.companions()
    write_folder(Path(out), config, shards, count, replace=replace, progress=progress, companions=companions)


def converted_shards(checkpoint: Checkpoint, form: Form, group_size: int, bits: int) -> Iterator[Tensors]:
    """Yield the tensors of each decoder layer, then those that belong to none."""
    for layer in range(checkpoint.config.num_hidden_layers):
        tensors: Tensors = {}
        for name in checkpoint.layer_names(layer):
            linear = checkpoint.linear(name, group_size, bits)
            tensors |= form.encode(linear, narrowest(f"{name}.scales", linear.scales, form.scale_bytes))
            if name.endswith(BIASED):
                tensors[f"{name}.bias"] = checkpoint.stored(f"{name}.bias")
        tensors |= {name: checkpoint.stored(name) for name in (f"model.layers.{layer}.{norm}" for norm in NORMS)}
        yield tensors
    yield {name: checkpoint.stored(name) for name in checkpoint.outer_names()}
