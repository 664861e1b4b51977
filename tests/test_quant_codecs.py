"""AWQ and compressed-tensors forms of a layer, each against an unpacker of its own that knows no numpy tricks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from compressed_tensors.compressors.pack_quantized import PackedQuantizationCompressor
from compressed_tensors.quantization import QuantizationArgs, QuantizationScheme
from numpy.typing import NDArray
from quant_data import random_linear

from quant.codecs import Reader, decode, encode_awq, encode_compressed
from quant.errors import InputError
from quant.hf_folder import Tensors
from quant.quantization import AWQ, COMPRESSED, Quantization
from quant.safetensors_io import DTYPES, bf16_bits, bf16_values
from quant.tensors import QuantizedLinear, pack_nibbles, unpack_nibbles

CASES = [(4, 64, 128, 40), (4, 128, 384, 64), (3, 64, 192, 32), (3, 128, 256, 96)]  # bits, group, K, N


def reader(tensors: Tensors) -> Reader:
    def read(name: str, dtypes: tuple[str, ...], shape: tuple[int, ...]) -> NDArray[Any]:
        tensor = tensors[name]
        assert tensor.shape == shape, name
        assert any(tensor.dtype.itemsize == DTYPES[dtype].itemsize for dtype in dtypes), name
        return tensor

    return read


def plain_awq(words: NDArray[np.uint32], n: int, bits: int) -> list[list[int]]:
    """Read AWQ words code by code: 4 bits in AutoAWQ's order, 3 bits as one long integer a row."""
    rows = []
    for row in words.tolist():
        stream = sum(word << 32 * i for i, word in enumerate(row))
        order = [0, 4, 1, 5, 2, 6, 3, 7] if bits == 4 else range(8)  # which field of 8 holds column c
        rows.append([stream >> bits * (8 * (c // 8) + order[c % 8]) & (1 << bits) - 1 for c in range(n)])
    return rows


@pytest.mark.parametrize(("bits", "group_size", "k", "n"), CASES)
def test_awq_words_hold_the_codes(bits: int, group_size: int, k: int, n: int) -> None:
    linear = random_linear(k, n, group_size, bits=bits)
    tensors = encode_awq(linear, linear.scales)
    assert tensors[f"{linear.name}.qweight"].shape == (k, n * bits // 32)
    assert plain_awq(tensors[f"{linear.name}.qweight"], n, bits) == unpack_nibbles(linear.qweight).tolist()
    assert plain_awq(tensors[f"{linear.name}.qzeros"], n, bits) == unpack_nibbles(linear.qzeros).tolist()


def dequantize_by_the_library(linear: QuantizedLinear, tensors: Tensors, symmetric: bool) -> NDArray[np.float32]:
    """Decompress with compressed-tensors' own code."""
    weights = QuantizationArgs(
        num_bits=linear.bits, type="int", symmetric=symmetric, strategy="group", group_size=linear.group_size
    )
    scheme = QuantizationScheme(targets=["Linear"], weights=weights)
    state = {name.removeprefix(f"{linear.name}."): torch.from_numpy(t.astype(t.dtype)) for name, t in tensors.items()}
    state = {name: t.view(torch.int32) if t.dtype == torch.uint32 else t for name, t in state.items()}
    state["weight_scale"] = state["weight_scale"].float()
    weight: NDArray[np.float32] = PackedQuantizationCompressor.decompress(state, scheme)["weight"].float().numpy()
    return weight


@pytest.mark.parametrize(("bits", "group_size", "k", "n"), CASES)
def test_compressed_tensors_reads_what_we_write(bits: int, group_size: int, k: int, n: int) -> None:
    linear = random_linear(k, n, group_size, bits=bits, seed=3)
    tensors = encode_compressed(linear, linear.scales)
    assert np.array_equal(dequantize_by_the_library(linear, tensors, False), linear.dequantize())


@pytest.mark.parametrize("symmetric", [False, True])
@pytest.mark.parametrize(("bits", "group_size", "k", "n"), CASES)
def test_we_read_what_compressed_tensors_writes(bits: int, group_size: int, k: int, n: int, symmetric: bool) -> None:
    rng = np.random.default_rng(4)
    weights = QuantizationArgs(num_bits=bits, type="int", symmetric=symmetric, strategy="group", group_size=group_size)
    scheme = QuantizationScheme(targets=["Linear"], weights=weights)
    scale = torch.from_numpy(rng.uniform(0.01, 0.02, (n, k // group_size)).astype(np.float16)).float()
    half = 1 << bits - 1
    zero = torch.from_numpy(rng.integers(-half, half, (n, k // group_size)).astype(np.int8))
    state = {"weight": torch.from_numpy(rng.normal(0, 0.05, (n, k)).astype(np.float32)), "weight_scale": scale}
    state["weight_zero_point"] = torch.zeros_like(zero) if symmetric else zero
    packed = PackedQuantizationCompressor.compress(state, scheme)
    tensors = {f"w.{name}": value.contiguous().numpy() for name, value in packed.items()}
    linear = decode("w", k, n, Quantization(COMPRESSED, bits, group_size, symmetric), reader(tensors), None)
    want = PackedQuantizationCompressor.decompress(packed, scheme)["weight"].float().numpy()
    assert np.array_equal(linear.dequantize(), want)


@pytest.mark.parametrize("encode", [encode_awq, encode_compressed])
@pytest.mark.parametrize(("bits", "group_size", "k", "n"), CASES)
def test_round_trip(
    bits: int, group_size: int, k: int, n: int, encode: Callable[[QuantizedLinear, NDArray[Any]], Tensors]
) -> None:
    linear = random_linear(k, n, group_size, bits=bits, seed=9)
    stored = bf16_bits(linear.scales.astype(np.float32))
    method = AWQ if encode is encode_awq else COMPRESSED
    for scales, want in ((linear.scales, linear.scales), (stored, bf16_values(stored))):
        tensors = encode(linear, scales)
        back = decode(linear.name, k, n, Quantization(method, bits, group_size), reader(tensors), linear.bias)
        assert np.array_equal(back.qweight, linear.qweight) and np.array_equal(back.qzeros, linear.qzeros)
        assert np.array_equal(back.scales, want) and back.bits == bits


def test_symmetric_codes_have_the_middle_as_zero_point() -> None:
    linear = random_linear(128, 32, 64)
    tensors = encode_compressed(linear, linear.scales)
    del tensors[f"{linear.name}.weight_zero_point"]
    back = decode(linear.name, 128, 32, Quantization(COMPRESSED, 4, 64, symmetric=True), reader(tensors), None)
    assert np.array_equal(back.qzeros, pack_nibbles(np.full((2, 32), 8, np.uint8)))
    assert np.array_equal(back.dequantize(), dequantize_by_the_library(linear, tensors, True))


def test_a_shape_that_is_not_the_configs_is_refused() -> None:
    linear = random_linear(128, 32, 64)
    tensors = encode_compressed(linear, linear.scales)
    tensors[f"{linear.name}.weight_shape"] = np.array([128, 32], np.int64)
    with pytest.raises(InputError, match=r"weight_shape is \[128, 32\]; config\.json asks for \[32, 128\]"):
        decode(linear.name, 128, 32, Quantization(COMPRESSED, 4, 64), reader(tensors), None)


def test_three_bits_that_do_not_fill_words_are_refused() -> None:
    linear = random_linear(128, 40, 64, bits=3)
    with pytest.raises(InputError, match=r"output dimension is 40; with 3 bits it must be a multiple of 32"):
        encode_awq(linear, linear.scales)
