"""Embedding and output matrix in blocks. 8 bits: rows of 8 int8, symmetric, zero-points zero; 4 and 3 bits: the blocks
of the linear layers with the middle code as zero-point, which `awq_gemv` reads.

>>> from quant.table import quantize_table
>>> table = quantize_table("table", np.arange(-256, 256, dtype=np.float32).reshape(8, 64))
>>> block = pack_table(table, tensor_id=3, lanes=1).blocks[0][0]
>>> len(block), bytes(block[:4]).hex(), hex(block[15]), block[32:40].view(np.int8).tolist()  # input 0, columns 0..7
(544, '00000000', '0x86', [-127, -127, -127, -127, 0, 64, 85, 96])
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from golden.numerics import ACT_MAX, ROW_BOUND, integer_scales
from quant import layout
from quant.errors import InputError
from quant.layout import COLUMNS, BlockShape, lane_column_groups
from quant.packing import (
    PackedLinear,
    ScaleKind,
    check_blocks,
    check_tensor_id,
    fill_headers,
    pack_linear,
    pack_params,
    refuse_first,
    unpack_params,
)
from quant.table import QuantizedTable
from quant.tensors import QuantizedLinear, pack_nibbles

PACKED_TABLE_BITS = (8, 4, 3)
PROOF_COLUMNS = 1 << 12  # whose row bound is computed at a time: bounds its memory


def pack_table(
    table: QuantizedTable, *, tensor_id: int, lanes: int = 4, checked: bool = True, scale: ScaleKind = "S"
) -> PackedLinear:
    """Pack a table for `lanes` streams: output column n is the row of token n.

    Raises InputError for a group size without blocks and for a row that can overflow the accumulator (clause N5).
    """
    if table.group_size not in layout.GROUP_SIZES:
        remedy = f"blocks have {' or '.join(map(str, layout.GROUP_SIZES))} rows"
        raise InputError(table.name, "group size", table.group_size, remedy)
    if table.bits != 8:
        return pack_linear(canonical(table), tensor_id=tensor_id, lanes=lanes, checked=checked, scale=scale)
    check_tensor_id(table.name, tensor_id)
    S, shift = integer_scales(table.scales)
    prove_row_bound(table, S)
    K, N = table.difference.shape
    stored = S if scale == "S" else table.scales.view(np.uint16)
    packed = PackedLinear(table.name, K, N, table.group_size, tensor_id, lanes, checked, scale, [], [], 8)
    for lane in range(lanes):
        packed.blocks.append(table_blocks(table, stored, packed, lane))
        packed.params.append(pack_params(None, shift, lane, lanes))
    return packed


def canonical(table: QuantizedTable) -> QuantizedLinear:
    """Return a table of 4 or 3 bits as a linear layer whose zero-points are the middle code."""
    middle = 1 << table.bits - 1
    zeros = np.full(table.scales.shape, middle, np.uint8)
    codes = (table.difference + np.int8(middle)).view(np.uint8)
    return QuantizedLinear(table.name, pack_nibbles(codes), pack_nibbles(zeros), table.scales, None, table.bits)


def table_blocks(
    table: QuantizedTable, scales: NDArray[np.uint16], packed: PackedLinear, lane: int
) -> NDArray[np.uint8]:
    """Return the blocks of 8 bits of one lane, (blocks, block bytes) uint8."""
    groups, size = packed.groups, packed.group_size
    count = len(lane_column_groups(packed.n, lane, packed.lanes))
    blocks = np.zeros((count, groups, BlockShape(size, 8).bytes), np.uint8)
    dealt = scales.reshape(groups, -1, COLUMNS)[:, lane :: packed.lanes].transpose(1, 0, 2)
    blocks[..., layout.OFF_SCALES : layout.OFF_ROWS] = np.ascontiguousarray(dealt, "<u2").view(np.uint8)
    rows = table.difference.reshape(groups, size, -1, COLUMNS)[:, :, lane :: packed.lanes].transpose(2, 0, 1, 3)
    blocks[..., layout.OFF_ROWS :] = np.ascontiguousarray(rows).view(np.uint8).reshape(count, groups, size * COLUMNS)
    flat = blocks.reshape(count * groups, packed.shape.bytes)
    if packed.checked:
        fill_headers(flat, packed.tensor_id, packed.flags(lane))
    return flat


def prove_row_bound(table: QuantizedTable, S: NDArray[np.uint16]) -> None:
    """Prove clause N5 for every row: sum over k of |d| * S * 32767 < 2^47, else raise InputError."""
    groups = len(S)
    for start in range(0, S.shape[1], PROOF_COLUMNS):
        part = slice(start, start + PROOF_COLUMNS)
        d = np.abs(table.difference[:, part].reshape(groups, table.group_size, -1)).sum(axis=1, dtype=np.int64)
        bound = (d * S[:, part]).sum(axis=0) * ACT_MAX
        if (bound >= ROW_BOUND).any():
            row = start + int(np.argmax(bound >= ROW_BOUND))
            remedy = "its sums could overflow 48 bits; take fewer bits for the table"
            raise InputError(f"{table.name} row {row}", "row bound", int(bound.max()), remedy)


def unpack_table(
    packed: PackedLinear,
) -> tuple[NDArray[np.int8], NDArray[np.uint16], NDArray[np.int8]]:
    """Return differences (K, N), scales (K/G, N: S, or the bits of fp16) and shifts (N,) of packed 8-bit blocks.

    Raises InputError that names lane and block if a byte is not what the format says.
    """
    K, N, groups, size = packed.k, packed.n, packed.groups, packed.group_size
    difference = np.empty((groups, size, N // COLUMNS, COLUMNS), np.int8)
    scales = np.empty((groups, N // COLUMNS, COLUMNS), np.uint16)
    shift = np.empty((N // COLUMNS, COLUMNS), np.int8)
    for lane, (blocks, params) in enumerate(zip(packed.blocks, packed.params, strict=True)):
        check_blocks(packed, lane)
        check_codes(packed, lane)
        deal = slice(lane, None, packed.lanes)
        parts = np.ascontiguousarray(blocks).reshape(-1, groups, packed.shape.bytes)
        rows = np.ascontiguousarray(parts[..., layout.OFF_ROWS :]).view(np.int8)
        difference[:, :, deal] = rows.reshape(-1, groups, size, COLUMNS).transpose(1, 2, 0, 3)
        words = np.ascontiguousarray(parts[..., layout.OFF_SCALES : layout.OFF_ROWS]).view("<u2")
        scales[:, deal] = words.transpose(1, 0, 2)
        _, shift[deal] = unpack_params(packed, lane, params)
    return difference.reshape(K, N), scales.reshape(groups, N), shift.reshape(N)


def check_codes(packed: PackedLinear, lane: int) -> None:
    """Refuse zero-points that are not zero, and the code -128: differences are symmetric."""
    blocks = packed.blocks[lane]
    remedy = "pack the tensor again"
    refuse_first(packed, lane, blocks[:, : layout.OFF_CRC].any(axis=1), "zero-points", remedy)
    refuse_first(packed, lane, (blocks[:, layout.OFF_ROWS :] == 0x80).any(axis=1), "code -128", remedy)
