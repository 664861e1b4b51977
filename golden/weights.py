"""The integers of a model's weights, as the kernels read them: linear layers (N4), norms (N7), one decoder layer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from golden.awq_gemv import awq_gemv
from golden.numerics import Int, integer_epsilon, integer_gamma, integer_scales, to_q16
from golden.rmsnorm import rmsnorm
from quant.checkpoint import Checkpoint
from quant.errors import InputError
from quant.model_config import FUSED, ModelConfig
from quant.packed_table import unpack_table
from quant.packing import PackedLinear, unpack_linear
from quant.table import QuantizedTable
from quant.tensors import QuantizedLinear, fuse, unpack_nibbles


@dataclass(frozen=True)
class IntegerLinear:
    """One linear layer: difference d (K, N), scale S (K/G, N), shift Fn (N,), bias (N,) Q16."""

    name: str
    difference: NDArray[np.int8]
    scale: NDArray[np.uint16]
    shift: NDArray[np.int8]
    bias: Int

    def __call__(self, mantissa: ArrayLike, exponent: ArrayLike) -> Int:
        """Return y (T, N) Q16 for mantissas (T, K) and exponents (T,)."""
        return awq_gemv(mantissa, exponent, self.difference, self.scale, self.shift, self.bias)


def from_canonical(linear: QuantizedLinear) -> IntegerLinear:
    """Return the integers of a canonical tensor."""
    scale, shift = integer_scales(linear.scales, linear.bits)
    bias = np.zeros(linear.n, np.int64) if linear.bias is None else to_q16(linear.bias)
    return IntegerLinear(linear.name, linear.differences(), scale, shift, bias)


def from_packed(packed: PackedLinear) -> IntegerLinear:
    """Return the integers that packed bytes hold. Raises InputError for damaged bytes and scales that are not S."""
    if packed.scale != "S":
        raise InputError(packed.name, "scale", packed.scale, "pack the model with scale S")
    if packed.bits == 8:
        return IntegerLinear(packed.name, *unpack_table(packed), np.zeros(packed.n, np.int64))
    unpacked = unpack_linear(packed)
    zeros = np.repeat(unpack_nibbles(unpacked.qzeros).astype(np.int8), packed.group_size, axis=0)
    difference = unpack_nibbles(unpacked.qweight).astype(np.int8) - zeros
    return IntegerLinear(packed.name, difference, unpacked.scales, unpacked.shift, unpacked.bias)


@dataclass(frozen=True)
class Norm:
    """One RMSNorm: gamma (N,) int16 with `shift` fraction bits, epsilon as in N7."""

    gamma: Int
    shift: int
    epsilon: int

    def __call__(self, x: ArrayLike) -> Int:
        """Return y (T, N) Q16 for x (T, N) Q16."""
        return rmsnorm(x, self.gamma, self.shift, self.epsilon)


def norm(weights: ArrayLike, eps: float) -> Norm:
    """Return the integers of a norm's weights (N,)."""
    gamma, shift = integer_gamma(weights)
    return Norm(gamma, shift, integer_epsilon(eps, len(gamma)))


@dataclass(frozen=True)
class LayerWeights:
    """One decoder layer. The linear layers are fused as in quant.model_config.FUSED."""

    config: ModelConfig
    input_norm: Norm
    qkv: IntegerLinear
    o: IntegerLinear
    post_norm: Norm
    gate_up: IntegerLinear
    down: IntegerLinear


def from_table(table: QuantizedTable) -> IntegerLinear:
    """Return the integers of an embedding or output matrix."""
    scale, shift = integer_scales(table.scales, table.bits)
    return IntegerLinear(table.name, table.difference, scale, shift, np.zeros(len(shift), np.int64))


def canonical_linears(
    checkpoint: Checkpoint, layer: int, group_size: int | None = None, bits: int | None = None
) -> list[QuantizedLinear]:
    """Return the fused linear layers of decoder layer `layer`, in the order of FUSED."""
    prefix = f"model.layers.{layer}"
    return [
        fuse(f"{prefix}.{name}", [checkpoint.linear(f"{prefix}.{part}", group_size, bits) for part in parts])
        for name, parts in FUSED.items()
    ]


def layer_norms(checkpoint: Checkpoint, layer: int) -> tuple[Norm, Norm]:
    """Return the two norms of decoder layer `layer`."""
    prefix, eps = f"model.layers.{layer}", checkpoint.config.rms_norm_eps
    first = checkpoint.array(f"{prefix}.input_layernorm.weight")
    return norm(first, eps), norm(checkpoint.array(f"{prefix}.post_attention_layernorm.weight"), eps)


def load_layer(
    checkpoint: Checkpoint, layer: int, group_size: int | None = None, bits: int | None = None
) -> LayerWeights:
    """Return decoder layer `layer` of a checkpoint; `group_size` and `bits` as in Checkpoint.linear."""
    canonical = canonical_linears(checkpoint, layer, group_size, bits)
    qkv, o, gate_up, down = (from_canonical(linear) for linear in canonical)
    first, second = layer_norms(checkpoint, layer)
    return LayerWeights(checkpoint.config, first, qkv, o, second, gate_up, down)


def packed_layer(checkpoint: Checkpoint, layer: int, tensors: Mapping[str, PackedLinear]) -> LayerWeights:
    """Return decoder layer `layer` with its linear layers from packed bytes, by the names of FUSED."""
    qkv, o, gate_up, down = (from_packed(tensors[name]) for name in FUSED)
    first, second = layer_norms(checkpoint, layer)
    return LayerWeights(checkpoint.config, first, qkv, o, second, gate_up, down)
