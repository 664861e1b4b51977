"""The tensors of one quantized linear layer in the two forms of Hugging Face checkpoints, to and from canonical.

AWQ "gemm" packs along the outputs: 4-bit codes as AutoAWQ does (one nibble a column in AWQ_ORDER), 3-bit codes as
GPTQModel does (a dense little-endian stream in natural order, 32 codes in 3 words). compressed-tensors packs weights
along the inputs and zero-points along the outputs, dense little-endian streams in natural order for both.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quant.errors import InputError
from quant.hf_folder import Tensors
from quant.layout import COLUMNS
from quant.quantization import AWQ, Quantization
from quant.safetensors_io import bf16_values
from quant.tensors import QuantizedLinear, dense_rows, pack_nibbles, unpack_nibbles, words_of_rows

WORD_BITS = 32
SCALES = ("F16", "BF16", "F32")

# Returns a tensor of one of some types and of a shape, or raises InputError.
Reader = Callable[[str, tuple[str, ...], tuple[int, ...]], NDArray[Any]]


def tensor_kinds(quantization: Quantization) -> tuple[str, ...]:
    """Return the last parts of the names of a layer's tensors."""
    if quantization.method == AWQ:
        return ("qweight", "qzeros", "scales")
    zeros = () if quantization.symmetric else ("weight_zero_point",)
    return ("weight_packed", "weight_scale", "weight_shape", *zeros)


def decode(
    name: str, K: int, N: int, quantization: Quantization, read: Reader, bias: NDArray[np.float32] | None
) -> QuantizedLinear:
    """Return the linear layer `name` of K inputs and N outputs from the tensors that `read` gives."""
    refuse_odd_width(name, N, quantization.bits)
    codec = decode_awq if quantization.method == AWQ else decode_compressed
    qweight, qzeros, scales = codec(name, K, N, quantization, read)
    return QuantizedLinear(name, qweight, qzeros, canonical_scales(scales), bias, quantization.bits)


Triple = tuple[NDArray[np.uint32], NDArray[np.uint32], NDArray[Any]]


def decode_awq(name: str, K: int, N: int, quantization: Quantization, read: Reader) -> Triple:
    """Return qweight, qzeros and scales of an AWQ layer; scales of bf16 are uint16 bits."""
    groups, words = K // quantization.group_size, N * quantization.bits // WORD_BITS
    qweight = read(f"{name}.qweight", ("I32",), (K, words)).view(np.uint32)
    qzeros = read(f"{name}.qzeros", ("I32",), (groups, words)).view(np.uint32)
    scales = read(f"{name}.scales", SCALES[:2], (groups, N))
    if quantization.bits == 4:
        return qweight, qzeros, scales
    return from_stream(qweight, 3), from_stream(qzeros, 3), scales


def decode_compressed(name: str, K: int, N: int, quantization: Quantization, read: Reader) -> Triple:
    """Return qweight, qzeros and scales of a compressed-tensors layer; symmetric: the middle code is the zero-point."""
    bits, groups = quantization.bits, K // quantization.group_size
    shape = read(f"{name}.weight_shape", ("I64", "I32"), (2,))
    if shape.tolist() != [N, K]:
        raise InputError(name, "weight_shape", shape.tolist(), f"config.json asks for {[N, K]}")
    packed = read(f"{name}.weight_packed", ("I32",), (N, -(-K * bits // WORD_BITS)))
    scales = read(f"{name}.weight_scale", SCALES, (N, groups)).T
    qweight = repack(from_stream(packed.view(np.uint32), bits))
    if quantization.symmetric:
        middle = np.full((groups, N), 1 << bits - 1, np.uint8)
        return qweight, pack_nibbles(middle), scales
    zeros = read(f"{name}.weight_zero_point", ("I32",), (-(-N * bits // WORD_BITS), groups))
    return qweight, from_stream(np.ascontiguousarray(zeros.T).view(np.uint32), bits), scales


def encode_awq(linear: QuantizedLinear, scales: NDArray[Any]) -> Tensors:
    """Return the AWQ tensors of a layer, with its scales as they are to be stored."""
    refuse_odd_width(linear.name, linear.n, linear.bits)
    words = linear.qweight, linear.qzeros
    qweight, qzeros = words if linear.bits == 4 else (to_stream(words[0], 3), to_stream(words[1], 3))
    return {f"{linear.name}.qweight": qweight, f"{linear.name}.qzeros": qzeros, f"{linear.name}.scales": scales}


def encode_compressed(linear: QuantizedLinear, scales: NDArray[Any]) -> Tensors:
    """Return the compressed-tensors form of a layer, with its scales (K/G, N) as they are to be stored."""
    refuse_odd_width(linear.name, linear.n, linear.bits)
    name, bits = linear.name, linear.bits
    return {
        f"{name}.weight_packed": to_stream(repack(linear.qweight), bits),
        f"{name}.weight_scale": np.ascontiguousarray(scales.T),
        f"{name}.weight_shape": np.array([linear.n, linear.k], np.int64),
        f"{name}.weight_zero_point": np.ascontiguousarray(to_stream(linear.qzeros, bits).T),
    }


def to_stream(words: NDArray[np.uint32], bits: int) -> NDArray[np.uint32]:
    """AWQ words (R, C/8) -> dense little-endian words (R, C * bits / 32) of the codes in natural order.

    >>> [hex(word) for word in to_stream(pack_nibbles(np.arange(8, dtype=np.uint8)[None]), 4)[0]]
    ['0x76543210']
    """
    if bits == 3:
        return np.ascontiguousarray(dense_rows(words)).reshape(words.shape[0], -1).view(np.uint32)
    codes = unpack_nibbles(words)
    return np.ascontiguousarray(codes[:, ::2] | codes[:, 1::2] << 4).view(np.uint32)


def from_stream(stream: NDArray[np.uint32], bits: int) -> NDArray[np.uint32]:
    """Undo to_stream: (R, C * bits / 32) -> (R, C/8)."""
    data = np.ascontiguousarray(stream).view(np.uint8)
    if bits == 3:
        return words_of_rows(data.reshape(len(stream), -1, 3))
    codes = np.empty((len(stream), 2 * data.shape[1]), np.uint8)
    codes[:, ::2], codes[:, 1::2] = data & 15, data >> 4
    return pack_nibbles(codes)


def repack(words: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """AWQ words (A, B/8) -> the words of the transposed codes (B, A/8)."""
    return pack_nibbles(np.ascontiguousarray(unpack_nibbles(words).T))


def refuse_odd_width(name: str, N: int, bits: int) -> None:
    """Refuse an output dimension whose 3-bit codes do not fill whole words: writers pad those in their own ways."""
    if N % COLUMNS or (bits == 3 and N % WORD_BITS):
        unit = COLUMNS if bits == 4 else WORD_BITS
        raise InputError(name, "output dimension", N, f"with {bits} bits it must be a multiple of {unit}")


def canonical_scales(scales: NDArray[Any]) -> NDArray[np.float16] | NDArray[np.float32]:
    """Return scales as a canonical tensor holds them: fp16 where the checkpoint has it, else float32."""
    values: NDArray[Any] = np.ascontiguousarray(scales)
    return bf16_values(values) if values.dtype == np.uint16 else values
