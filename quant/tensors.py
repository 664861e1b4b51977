"""The canonical quantized tensor that stands between checkpoints and packed bytes."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from quant.layout import AWQ_ORDER, CODE_BITS, COLUMNS, GROUP_SIZES, MAX_K

HIGH_BITS = np.uint32(0x88888888)  # of the nibbles of a word: zero if all are codes of 3 bits


def unpack_nibbles(words: NDArray[np.uint32]) -> NDArray[np.uint8]:
    """AWQ words (R, N/8) -> codes (R, N): nibble i holds column AWQ_ORDER[i].

    >>> unpack_nibbles(np.array([[0x76543210]], np.uint32)).tolist()
    [[0, 4, 1, 5, 2, 6, 3, 7]]
    """
    codes = np.empty((*words.shape, COLUMNS), np.uint8)
    for nibble, column in enumerate(AWQ_ORDER):
        codes[..., column] = (words >> np.uint32(4 * nibble)) & np.uint32(15)
    return codes.reshape(words.shape[0], -1)


def pack_nibbles(codes: NDArray[np.uint8]) -> NDArray[np.uint32]:
    """Codes 0..15 (R, N) -> AWQ words (R, N/8).

    >>> hex(pack_nibbles(np.array([[0, 4, 1, 5, 2, 6, 3, 7]], np.uint8))[0, 0])
    '0x76543210'
    """
    columns = codes.reshape(codes.shape[0], -1, COLUMNS)
    words = np.zeros(columns.shape[:2], np.uint32)
    for nibble, column in enumerate(AWQ_ORDER):
        words |= columns[..., column].astype(np.uint32) << np.uint32(4 * nibble)
    return words


def dense_rows(words: NDArray[np.uint32]) -> NDArray[np.uint8]:
    """AWQ words (...) of 3-bit codes -> their 24 bits (..., 3): column c in bits 3c..3c+2, little-endian.

    >>> dense_rows(pack_nibbles(np.arange(8, dtype=np.uint8)[None]))[0, 0].tobytes().hex()  # 0o76543210
    '88c6fa'
    """
    bits = np.zeros(words.shape, "<u4")
    for nibble, column in enumerate(AWQ_ORDER):
        bits |= (words >> np.uint32(4 * nibble) & np.uint32(7)) << np.uint32(3 * column)
    return bits[..., None].view(np.uint8)[..., :3]


def words_of_rows(rows: NDArray[np.uint8]) -> NDArray[np.uint32]:
    """Undo dense_rows: (..., 3) -> (...).

    >>> hex(words_of_rows(np.array([0x88, 0xC6, 0xFA], np.uint8)))
    '0x75316420'
    """
    bits = (
        rows[..., 0] | rows[..., 1].astype(np.uint32) << np.uint32(8) | rows[..., 2].astype(np.uint32) << np.uint32(16)
    )
    words = np.zeros(bits.shape, np.uint32)
    for nibble, column in enumerate(AWQ_ORDER):
        words |= (bits >> np.uint32(3 * column) & np.uint32(7)) << np.uint32(4 * nibble)
    return words


@dataclass(frozen=True)
class QuantizedLinear:
    """One linear layer y = W x + b with groups along K, in the words of an AWQ "gemm" checkpoint.

    qweight: (K, N/8) uint32; qzeros: (K/G, N/8) uint32; scales: (K/G, N) float16, or float32 where the checkpoint
    has bf16; bias: (N,) float32 or None. W[n, k] = (q[k, n] - z[k // G, n]) * scales[k // G, n].
    Codes and zero-points of 3 bits stand in the same words, one in a nibble; only files hold them denser.
    """

    name: str
    qweight: NDArray[np.uint32]
    qzeros: NDArray[np.uint32]
    scales: NDArray[np.float16] | NDArray[np.float32]
    bias: NDArray[np.float32] | None = None
    bits: int = 4

    def __post_init__(self) -> None:
        if self.group_size not in GROUP_SIZES:
            raise ValueError(f"{self.name}: group size must be one of {GROUP_SIZES}, not {self.group_size}")
        if not 0 < self.k <= MAX_K or self.k % self.group_size:
            raise ValueError(
                f"{self.name}: input dimension must be a multiple of {self.group_size} up to {MAX_K}, not {self.k}"
            )
        if self.bits not in CODE_BITS:
            raise ValueError(f"{self.name}: bits must be one of {CODE_BITS}, not {self.bits}")
        if self.bits == 3 and any((words & HIGH_BITS).any() for words in (self.qweight, self.qzeros)):
            raise ValueError(f"{self.name}: a code or zero-point is above 7, the largest of 3 bits")
        want: dict[str, tuple[int, ...]] = {"qzeros": (self.groups, self.n // COLUMNS), "scales": (self.groups, self.n)}
        if self.bias is not None:
            want["bias"] = (self.n,)
        for field, shape in want.items():
            if getattr(self, field).shape != shape:
                raise ValueError(f"{self.name}.{field}: shape must be {shape}, not {getattr(self, field).shape}")

    @property
    def k(self) -> int:
        """Input dimension K."""
        return int(self.qweight.shape[0])

    @property
    def n(self) -> int:
        """Output dimension N."""
        return int(self.qweight.shape[1]) * COLUMNS

    @property
    def groups(self) -> int:
        """Number of groups K / G."""
        return int(self.qzeros.shape[0])

    @property
    def group_size(self) -> int:
        """Group size G."""
        return self.k // max(self.groups, 1)

    def differences(self) -> NDArray[np.int8]:
        """Return d = q - z of clause N4, (K, N)."""
        zeros = np.repeat(unpack_nibbles(self.qzeros).astype(np.int8), self.group_size, axis=0)
        return unpack_nibbles(self.qweight).astype(np.int8) - zeros

    def dequantize(self) -> NDArray[np.float32]:
        """Return W as a float layer holds it, (N, K)."""
        scales = np.repeat(self.scales.astype(np.float32), self.group_size, axis=0)
        return np.ascontiguousarray((self.differences().astype(np.float32) * scales).T)


def split_groups(linear: QuantizedLinear, group_size: int) -> QuantizedLinear:
    """Return the layer in groups of `group_size`, parts of its own with the scales and zero-points of the whole."""
    parts = linear.group_size // group_size
    rows = np.repeat(np.arange(linear.groups), parts)
    return replace(linear, qzeros=linear.qzeros[rows], scales=linear.scales[rows])


def join_groups(linear: QuantizedLinear, group_size: int) -> QuantizedLinear:
    """Undo split_groups. Raises ValueError where the parts of a group of `group_size` differ."""
    parts = group_size // linear.group_size
    joined = replace(linear, qzeros=linear.qzeros[::parts], scales=linear.scales[::parts])
    whole = split_groups(joined, linear.group_size)
    if not (np.array_equal(whole.qzeros, linear.qzeros) and np.array_equal(whole.scales, linear.scales)):
        raise ValueError(f"{linear.name}: zero-points or scales differ within a group of {group_size}")
    return joined


def fuse(name: str, parts: list[QuantizedLinear]) -> QuantizedLinear:
    """Join layers that read the same input (q, k, v or gate, up) along the output dimension."""
    if len({(part.k, part.group_size, part.bits) for part in parts}) != 1:
        raise ValueError(f"{name}: parts must share input dimension, group size and bits")
    biases = [np.zeros(part.n, np.float32) if part.bias is None else part.bias for part in parts]
    return QuantizedLinear(
        name,
        np.concatenate([part.qweight for part in parts], axis=1),
        np.concatenate([part.qzeros for part in parts], axis=1),
        np.concatenate([part.scales for part in parts], axis=1),
        None if all(part.bias is None for part in parts) else np.concatenate(biases),
        parts[0].bits,
    )
