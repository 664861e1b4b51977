"""A small decoder layer for the tests of the layer system: its checkpoint, packed tensors and golden weights."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from golden.weights import LayerWeights, canonical_linears, packed_layer
from quant.checkpoint import open_checkpoint
from quant.model_config import FUSED
from quant.packing import PackedLinear, pack_linear
from quant.synthetic import write_synthetic

DIMENSIONS = {"hidden_size": 256, "intermediate_size": 384, "num_attention_heads": 4, "num_key_value_heads": 2}


@cache
def small_layer(folder: Path) -> tuple[LayerWeights, Mapping[str, PackedLinear]]:
    """Return a layer of 256 columns and 4 heads, written into `folder` once; tensors by the names of FUSED."""
    if not folder.exists():
        write_synthetic(folder, dimensions=DIMENSIONS, vocab_size=64)
    checkpoint = open_checkpoint(folder)
    linears = zip(FUSED, canonical_linears(checkpoint, 0), strict=True)
    tensors = {
        name: pack_linear(linear, tensor_id=number, lanes=4, checked=True, scale="S")
        for number, (name, linear) in enumerate(linears)
    }
    return packed_layer(checkpoint, 0, tensors), tensors
