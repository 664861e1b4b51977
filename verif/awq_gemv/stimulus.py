"""Stimulus for `awq_gemv`: seeded frames of raw blocks, and the ways to make their packets wrong."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from golden.numerics import ACT_MAX
from golden.packets import x_packet
from golden.vectors import command_beat
from quant import layout
from quant.layout import BEAT_BYTES, COLUMNS, BlockShape, block_flags
from quant.packing import fill_headers, pack_params, row_words
from quant.program import LANE_KERNELS
from quant.tensors import pack_nibbles
from quant.vectorset import as_beats
from verif.common.packets import Traffic, join, packet
from verif.common.stream_kernel import KERNEL_VARIABLE

SLAVES = ("s_cmd", "s_x", "s_w", "s_param")
PACKETS = SLAVES[1:]  # those that can be early or late


# The simulation's kernel: this module is imported by the cocotb tests.
VARIANT = LANE_KERNELS[os.environ.get(KERNEL_VARIABLE, "awq_gemv")]


@dataclass(frozen=True)
class Shape:
    """Size of one frame: `groups` x `col_groups` blocks of `group_size` rows and 8 columns; 8 bits are two planes."""

    group_size: int
    groups: int
    col_groups: int
    bits: int = 4

    @property
    def block(self) -> BlockShape:
        """Sizes of a block."""
        return BlockShape(self.group_size, self.bits)

    @property
    def k(self) -> int:
        """Input dimension of the frame."""
        return self.block.inputs(self.groups)

    @property
    def rows(self) -> int:
        """Output rows of the frame."""
        return COLUMNS * self.col_groups


@dataclass
class Values:
    """The numbers of one frame. Every field may be replaced before `frame` packs it.

    mantissa (T, K) int16, exponent (T,); codes (K, N) and zeros (K/G, N) 0..15; scales S (K/G, N) uint16; shift Fn (N,)
    int8; bias (N,) Q16. Of two planes codes, zeros and scales have those of one behind those of the other.
    """

    shape: Shape
    mantissa: NDArray[np.int16]
    exponent: NDArray[np.int64]
    codes: NDArray[np.uint8]
    zeros: NDArray[np.uint8]
    scales: NDArray[np.uint16]
    shift: NDArray[np.int8]
    bias: NDArray[np.int64]


def random_values(rng: np.random.Generator, shape: Shape, tokens: int = 1) -> Values:
    """Return values that exercise every bit without breaking the row bound of clause N5."""
    k, n, groups = shape.group_size * shape.groups, shape.rows, shape.groups
    top = min(1 << layout.SCALE_BITS, (1 << layout.ACC_BITS - 1) // (k * 15 * ACT_MAX))
    return Values(
        shape,
        rng.integers(-ACT_MAX, ACT_MAX + 1, (tokens, shape.k)).astype(np.int16),
        rng.integers(0, layout.MAX_EXPONENT + 1, tokens),
        rng.integers(0, 1 << shape.block.code_bits, (k, n), np.uint8),
        rng.integers(0, 1 << shape.block.code_bits, (groups, n), np.uint8),
        rng.integers(0, top, (groups, n)).astype(np.uint16),
        rng.integers(10, 40, n).astype(np.int8),
        rng.integers(-(2**31), 2**31, n) // rng.choice([1, 1 << 16], n),
    )


def frame(
    values: Values, *, tensor_id: int = 1, lane: int = 0, checked: bool = True, clear: bool = False
) -> dict[str, Traffic]:
    """Return the packets of one frame on the four slave streams."""
    shape = values.shape
    flags = block_flags(shape.group_size, scale_s=True, checked=checked, lane=lane, bits=shape.bits)
    command = command_beat(
        group_size=shape.group_size,
        lane=lane,
        checked=checked,
        tensor_id=tensor_id,
        groups=shape.groups,
        col_groups=shape.col_groups,
        clear=clear,
        bits=shape.bits,
        tokens=len(values.mantissa),
    )
    blocks = raw_blocks(values)
    if checked:
        fill_headers(blocks, tensor_id, flags)
    return {
        "s_cmd": packet(as_beats(command)),
        "s_x": packet(x_packet(values.mantissa, values.exponent)),
        "s_w": packet(as_beats(blocks)),
        "s_param": packet(pack_params(values.bias, values.shift, 0, 1)),
    }


def raw_blocks(values: Values) -> NDArray[np.uint8]:
    """Return the blocks of one lane (blocks, block bytes) with bytes 4..15 zero."""
    shape = values.shape
    size = shape.block
    words = np.zeros((shape.col_groups, shape.groups, size.words), "<u4")
    words[..., layout.OFF_ZEROS // 4] = pack_nibbles(values.zeros).T
    rows = pack_nibbles(values.codes).reshape(shape.groups, shape.group_size, shape.col_groups)
    words[..., layout.OFF_ROWS // 4 :] = row_words(rows.transpose(2, 0, 1), size.code_bits)
    scales = values.scales.reshape(shape.groups, shape.col_groups, COLUMNS).transpose(1, 0, 2)
    words.view("<u2")[..., layout.OFF_SCALES // 2 :][..., :COLUMNS] = scales
    return words.view(np.uint8).reshape(-1, size.bytes)


def random_frame(
    rng: np.random.Generator,
    shape: Shape | None = None,
    *,
    tokens: int | None = None,
    checked: bool = True,
    clear: bool = False,
) -> dict[str, Traffic]:
    """Return a frame of random values, id and lane; of a random small shape and number of tokens if none is given."""
    if shape is None:
        block = BlockShape(int(rng.choice(layout.BLOCK_ROWS)), int(rng.choice(VARIANT.bits)))
        sizes = int(rng.integers(1, 4)) * block.planes, int(rng.integers(1, 4))
        shape = Shape(block.group_size, *sizes, block.bits)
    lane, tensor_id = int(rng.integers(layout.MAX_LANES)), int(rng.integers(1 << 16))
    tokens = int(rng.integers(1, VARIANT.tokens + 1)) if tokens is None else tokens
    return frame(random_values(rng, shape, tokens), tensor_id=tensor_id, lane=lane, checked=checked, clear=clear)


def sequence(frames: Sequence[Mapping[str, Traffic]]) -> dict[str, Traffic]:
    """Return the frames back to back on every stream."""
    return {name: join([frame[name] for frame in frames]) for name in SLAVES}


# ---- wrong packets --------------------------------------------------------------------------------------------------


def with_command(frame: Mapping[str, Traffic], offset: int, value: bytes) -> dict[str, Traffic]:
    """Return the frame with bytes of its command replaced."""
    beat = frame["s_cmd"].beats.copy()
    beat[0, offset : offset + len(value)] = np.frombuffer(value, np.uint8)
    return {**frame, "s_cmd": packet(beat)}


def _size(flags: int, groups: int, options: int = 0) -> tuple[int, bytes]:
    """Return the bytes of a command from its flags to its options: tensor id 7, one column group."""
    numbers = b"".join(value.to_bytes(2, "little") for value in (7, groups, 1))
    assert layout.CMD_FLAGS + 1 + len(numbers) == layout.CMD_OPTIONS
    return layout.CMD_FLAGS, bytes([layout.FLAG_SCALE_S | flags]) + numbers + bytes([options])


# Every reason to refuse a command: byte offset and contents. cocotb shows names of at most ten characters.
REFUSALS: dict[str, tuple[int, bytes]] = {
    "version_0": (layout.CMD_VERSION, b"\0"),
    "version_2": (layout.CMD_VERSION, bytes([layout.LAYOUT_VERSION + 1])),
    "fp16_scale": (layout.CMD_FLAGS, bytes([layout.FLAG_CHECKED])),
    "w3_planes": _size(layout.FLAG_W3, 2, layout.OPT_PLANES),
    "g32_g128": _size(layout.FLAG_G32 | layout.FLAG_G128, 2),
    "no_groups": (layout.CMD_GROUPS, b"\0\0"),
    "no_columns": (layout.CMD_COL_GROUPS, b"\0\0"),
    "k_over_32": _size(layout.FLAG_G32, VARIANT.max_k // 32 + 1),
    "k_over_64": _size(0, VARIANT.max_k // 64 + 1),
    "k_over_128": _size(layout.FLAG_G128, VARIANT.max_k // 128 + 1),
    "planes_odd": _size(0, 3, layout.OPT_PLANES),
    "planes_32": _size(layout.FLAG_G32, layout.PLANES * (VARIANT.max_k // 32 + 1), layout.OPT_PLANES),
    "planes_64": _size(0, layout.PLANES * (VARIANT.max_k // 64 + 1), layout.OPT_PLANES),
    "planes_128": _size(layout.FLAG_G128, layout.PLANES * (VARIANT.max_k // 128 + 1), layout.OPT_PLANES),
    "option_04": (layout.CMD_OPTIONS, b"\x04"),
    "option_80": (layout.CMD_OPTIONS, b"\x80"),
    "tokens": (layout.CMD_LAST_TOKEN, bytes([VARIANT.tokens])),
    "tokens_256": (layout.CMD_LAST_TOKEN, b"\xff"),
    "byte_10": (layout.CMD_LAST_TOKEN + 1, b"\x01"),
    "byte_15": (BEAT_BYTES - 1, b"\x80"),
    **({} if 3 in VARIANT.bits else {"w3": _size(layout.FLAG_W3, 2)}),
}


def refused(rng: np.random.Generator, frame: Mapping[str, Traffic], reason: str) -> dict[str, Traffic]:
    """Return the frame with a command that must be refused, and packets of any length."""
    offset, value = REFUSALS[reason]
    wrong = with_command(frame, offset, value)
    return wrong | {name: packet(frame[name].beats[: int(rng.integers(1, len(frame[name]) + 1))]) for name in PACKETS}
