"""Embedding and output matrix in the blocks of the linear layers, with the middle code as zero-point.

8 bits are two planes of 4-bit codes along K: q + 128 = 16 h + l, so that q * S = (h - 8) * 16 S + (l - 0) * S.

>>> from quant.table import quantize_table
>>> table = quantize_table("table", np.arange(-256, 256, dtype=np.float32).reshape(8, 64))
>>> high, low = pack_table(table, tensor_id=3, lanes=1).blocks[0]
>>> len(high), bytes(high[:4]).hex(), bytes(low[:4]).hex(), hex(high[15])
(288, '88888888', '00000000', '0x6')
>>> [high[16:20].view("<u2").tolist(), low[16:20].view("<u2").tolist()]  # 16 S and S of columns 0 and 1
[[33024, 49536], [2064, 3096]]
>>> table.difference[0].tolist(), bytes(high[32:36]).hex(), bytes(low[32:36]).hex()  # input 0; nibbles in AWQ_ORDER
([-127, -127, -127, -127, 0, 64, 85, 96], '00d800ec', '11501100')
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from golden.numerics import integer_scales
from quant import layout
from quant.errors import InputError
from quant.layout import PLANE_WEIGHTS, PLANE_ZEROS, PLANES
from quant.packing import PackedLinear, ScaleKind, pack_linear, refuse_first, unpack_linear
from quant.table import QuantizedTable
from quant.tensors import QuantizedLinear, pack_nibbles, unpack_nibbles

PACKED_TABLE_BITS = (8, 4, 3)
SIGN = 0x80  # q + 128 of a byte


def pack_table(
    table: QuantizedTable, *, tensor_id: int, lanes: int = 4, checked: bool = True, scale: ScaleKind = "S"
) -> PackedLinear:
    """Pack a table for `lanes` streams: output column n is the row of token n.

    Raises InputError for a K too long, scales that do not fit and a row that can overflow the accumulator
    (clause N5).
    """
    check_size(table)
    integers = table_integers(table)
    if table.bits != 8:
        linear = canonical(table)
    else:
        linear = planes(table)
        S, shift = integers
        integers = np.concatenate([S * np.uint16(weight) for weight in PLANE_WEIGHTS]), shift
    packed = pack_linear(linear, tensor_id=tensor_id, lanes=lanes, checked=checked, scale=scale, integers=integers)
    return replace(packed, k=len(table.difference), bits=table.bits)


def check_size(table: QuantizedTable) -> None:
    """Refuse a K whose planes are longer than the longest row."""
    limit = layout.MAX_K // (PLANES if table.bits == 8 else 1)
    if len(table.difference) > limit:
        raise InputError(table.name, "K", len(table.difference), f"it must be up to {limit} with {table.bits} bits")


def table_integers(table: QuantizedTable) -> tuple[NDArray[np.uint16], NDArray[np.int8]]:
    """Return S (K/G, N) and Fn (N,) of clause N4; the error names the table."""
    try:
        return integer_scales(table.scales, table.bits)
    except ValueError as error:
        raise InputError(table.name, "scales", f"refused ({error})", "quantize it again") from None


def canonical(table: QuantizedTable) -> QuantizedLinear:
    """Return a table of 4 or 3 bits as a linear layer whose zero-points are the middle code."""
    middle = 1 << table.bits - 1
    zeros = np.full(table.scales.shape, middle, np.uint8)
    codes = (table.difference + np.int8(middle)).view(np.uint8)
    return QuantizedLinear(table.name, pack_nibbles(codes), pack_nibbles(zeros), table.scales, None, table.bits)


def planes(table: QuantizedTable) -> QuantizedLinear:
    """Return a table of 8 bits as a linear layer of 2 K inputs, the high plane before the low one."""
    codes: NDArray[np.uint8] = table.difference.view(np.uint8) ^ np.uint8(SIGN)
    scales = table.scales.astype(np.float32)
    return QuantizedLinear(
        table.name,
        np.concatenate([pack_nibbles(codes >> np.uint8(4)), pack_nibbles(codes & np.uint8(15))]),
        np.concatenate([pack_nibbles(np.full(scales.shape, zero, np.uint8)) for zero in PLANE_ZEROS]),
        np.concatenate([np.float32(weight) * scales for weight in PLANE_WEIGHTS]),
    )


def unpack_table(
    packed: PackedLinear,
) -> tuple[NDArray[np.int8], NDArray[np.uint16], NDArray[np.int8]]:
    """Return differences (K, N), scales (K/G, N: S, or the bits of fp16) and shifts (N,) of a packed table of 8 bits.

    Raises InputError that names lane and block if a byte is not what the format says.
    """
    unpacked = unpack_linear(packed)
    for lane in range(packed.lanes):
        check_planes(packed, lane)
    high, low = np.split(unpacked.qweight, PLANES)
    codes = unpack_nibbles(high) << 4 | unpack_nibbles(low)
    return (codes ^ np.uint8(SIGN)).view(np.int8), np.split(unpacked.scales, PLANES)[1], unpacked.shift


def check_planes(packed: PackedLinear, lane: int) -> None:
    """Refuse zero-points and scales that are not those of two planes, and the code -128: differences are symmetric.

    Where the planes do not fit each other, the block of the high one is named.
    """
    blocks = np.ascontiguousarray(packed.blocks[lane]).reshape(-1, PLANES, packed.groups // PLANES, packed.shape.bytes)
    remedy = "pack the tensor again"

    def refuse(bad: NDArray[np.bool_], field: str) -> None:
        refuse_first(packed, lane, np.broadcast_to(bad, blocks.shape[:3]).reshape(-1), field, remedy)

    zeros = 0x11 * np.array(PLANE_ZEROS, np.uint8).reshape(-1, 1, 1)
    refuse((blocks[..., layout.OFF_ZEROS : layout.OFF_CRC] != zeros).any(axis=-1), "zero-points")
    words = np.ascontiguousarray(blocks[..., layout.OFF_SCALES : layout.OFF_ROWS]).view("<u2")
    scales = words.view(np.float16).astype(np.float64) if packed.scale == "fp16" else words.astype(np.float64)
    unit = scales[:, 1:] * np.array(PLANE_WEIGHTS).reshape(-1, 1, 1)
    refuse((scales != unit).any(axis=-1), "scales of the planes")
    rows = np.bitwise_or.reduce(blocks[..., layout.OFF_ROWS :], axis=1, keepdims=True)
    refuse(((rows & 0x0F == 0) | (rows & 0xF0 == 0)).any(axis=-1), "code -128")
