"""Canonical tensors to the bytes of the packed format and back. Exact, numpy only.

Worked example: one block of 64 rows x 8 columns, codes 0..7 in every row, zero-points 8, scale 1.0.

>>> from quant.tensors import QuantizedLinear, pack_nibbles
>>> linear = QuantizedLinear(
...     "example",
...     qweight=np.repeat(pack_nibbles(np.arange(8, dtype=np.uint8)[None]), 64, axis=0),
...     qzeros=np.full((1, 1), 0x88888888, np.uint32),
...     scales=np.ones((1, 8), np.float16),
... )
>>> block = pack_blocks(linear, tensor_id=3, lane=0, lanes=1, scale="S", checked=True)[0]
>>> len(block), bytes(block[:4]).hex(), bytes(block[8:16]).hex()  # zero-points; block 0, tensor 3, version 1, flags
(288, '88888888', '0000000003000106')
>>> block[16:32].view("<u2").tolist()  # scales: S = 2^14, shift 14
[16384, 16384, 16384, 16384, 16384, 16384, 16384, 16384]
>>> bytes(block[32:36]).hex()  # the first qweight word 0x75316420: nibble i is column [0,2,4,6,1,3,5,7][i]
'20643175'
>>> packed = pack_linear(linear, tensor_id=3, lanes=1)
>>> bool((unpack_linear(packed).qweight == linear.qweight).all())
True
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from golden.numerics import ACT_MAX, FRACTION_BITS, ROW_BOUND, integer_scales, to_q16
from quant import layout
from quant.errors import InputError
from quant.layout import COLUMNS, BlockShape, block_flags, lane_column_groups
from quant.tensors import QuantizedLinear, dense_rows, split_groups, unpack_nibbles, words_of_rows

ScaleKind = Literal["S", "fp16"]
SCALE_KINDS: tuple[ScaleKind, ...] = ("S", "fp16")
PARAM_BYTES = layout.PARAM_BEATS * layout.BEAT_BYTES  # of one column group
BIAS_BYTES = layout.BIAS_BEATS * layout.BEAT_BYTES
PROOF_WORDS = 64  # word columns that the exact row bound takes at a time: bounds its memory


@dataclass(frozen=True)
class PackedLinear:
    """One linear layer in packed form.

    blocks[lane]: (blocks, block bytes) uint8; params[lane]: (3 * column groups, 16) uint8.
    """

    name: str
    k: int
    n: int
    group_size: int
    tensor_id: int
    lanes: int
    checked: bool
    scale: ScaleKind
    blocks: list[NDArray[np.uint8]]
    params: list[NDArray[np.uint8]]
    bits: int = 4

    @property
    def shape(self) -> BlockShape:
        """Sizes of its blocks."""
        return BlockShape(self.group_size, self.bits)

    @property
    def groups(self) -> int:
        """Blocks of a column group."""
        return self.shape.blocks(self.k)

    def flags(self, lane: int) -> int:
        """Return the flags byte of the lane's blocks."""
        scale_s = self.scale == "S"
        return block_flags(self.group_size, scale_s=scale_s, checked=self.checked, lane=lane, bits=self.bits)


@dataclass(frozen=True)
class UnpackedLinear:
    """What packed bytes say: qweight (K, N/8) and qzeros (K/G, N/8) uint32, scales (K/G, N) uint16 (S, or the bits of
    fp16), shift (N,) int8 and bias (N,) int64 in Q16. Of 8 bits: both planes, one behind the other along K.
    """

    name: str
    scale: ScaleKind
    qweight: NDArray[np.uint32]
    qzeros: NDArray[np.uint32]
    scales: NDArray[np.uint16]
    shift: NDArray[np.int8]
    bias: NDArray[np.int64]
    bits: int = 4

    def to_linear(self) -> QuantizedLinear:
        """Return the canonical tensor. Its scales are S / 2^Fn: what the kernel multiplies by, not what was rounded
        away. Packing it again gives the same bytes.
        """
        if self.scale == "fp16":
            scales: NDArray[np.float16] | NDArray[np.float32] = self.scales.view(np.float16)
        else:
            scales = np.ldexp(self.scales.astype(np.float32), -self.shift.astype(np.int32)).astype(np.float32)
        bias = (self.bias / (1 << FRACTION_BITS)).astype(np.float32)
        return QuantizedLinear(self.name, self.qweight, self.qzeros, scales, bias, self.bits)


def pack_blocks(
    linear: QuantizedLinear,
    *,
    tensor_id: int,
    lane: int,
    lanes: int,
    scale: ScaleKind,
    checked: bool,
    scales_s: NDArray[np.uint16] | None = None,
) -> NDArray[np.uint8]:
    """Return the blocks of one lane, (blocks, block bytes) uint8, in the order in which they are streamed.

    `scales_s` is S (K/G, N) of clause N4 if the caller has it already.
    Raises InputError for scales that `scale` cannot hold.
    """
    shape = BlockShape(linear.group_size, linear.bits)
    check_tensor_id(linear.name, tensor_id)
    flags = block_flags(linear.group_size, scale_s=scale == "S", checked=checked, lane=lane, bits=linear.bits)
    column_groups = lane_column_groups(linear.n, lane, lanes)
    deal = slice(lane, None, lanes)

    words = np.zeros((len(column_groups), linear.groups, shape.words), "<u4")
    words[..., layout.OFF_ZEROS // 4] = linear.qzeros[:, deal].T
    rows = linear.qweight.reshape(linear.groups, linear.group_size, -1)[..., deal]
    words[..., layout.OFF_ROWS // 4 :] = row_words(rows.transpose(2, 0, 1), linear.bits)
    halves = words.view("<u2")[..., layout.OFF_SCALES // 2 :][..., :COLUMNS]
    stored = scale_words(linear, scale, scales_s).reshape(linear.groups, -1, COLUMNS)[:, deal]
    halves[...] = stored.transpose(1, 0, 2)

    blocks = words.view(np.uint8).reshape(-1, shape.bytes)
    if checked:
        fill_headers(blocks, tensor_id, flags)
    return blocks


def row_words(rows: NDArray[np.uint32], bits: int) -> NDArray[np.uint32]:
    """Return the words that hold the rows of blocks (..., G), of codes of `bits` bits: (..., G * bits / 4)."""
    if bits == 4:
        return rows
    return np.ascontiguousarray(dense_rows(rows)).reshape(*rows.shape[:-1], rows.shape[-1] * bits).view("<u4")


def rows_of_words(words: NDArray[np.uint32], bits: int) -> NDArray[np.uint32]:
    """Undo row_words."""
    if bits == 4:
        return words
    rows = 4 * words.shape[-1] // bits
    return words_of_rows(np.ascontiguousarray(words).view(np.uint8).reshape(*words.shape[:-1], rows, bits))


def scale_words(
    linear: QuantizedLinear, scale: ScaleKind, scales_s: NDArray[np.uint16] | None = None
) -> NDArray[np.uint16]:
    """Return the 16-bit scales (K/G, N) that go into the blocks."""
    if scale == "S":
        return tensor_scales(linear)[0] if scales_s is None else scales_s
    with np.errstate(over="ignore"):
        half = linear.scales.astype(np.float16)
    if not np.array_equal(half.astype(np.float32), linear.scales.astype(np.float32)):
        value = linear.scales[half.astype(np.float32) != linear.scales.astype(np.float32)][0]
        raise InputError(linear.name, "scale", value, "fp16 cannot hold it; pack with scale S")
    return half.view(np.uint16)


def tensor_scales(linear: QuantizedLinear) -> tuple[NDArray[np.uint16], NDArray[np.int8]]:
    """Return S (K/G, N) and Fn (N,) of clause N4; the error names the tensor."""
    try:
        return integer_scales(linear.scales, linear.bits)
    except ValueError as error:
        raise InputError(linear.name, "scales", f"refused ({error})", "quantize the tensor again") from None


def check_tensor_id(name: str, tensor_id: int) -> None:
    """Refuse a tensor id that does not fit its u16."""
    if not 0 <= tensor_id < 1 << 16:
        raise InputError(name, "tensor id", tensor_id, "it must be 0..65535")


def header_fields(count: int, tensor_id: int, flags: int) -> NDArray[np.uint8]:
    """Return bytes 8..15 of `count` checked blocks: number, tensor id, version, flags."""
    fields = np.empty((count, layout.OFF_SCALES - layout.OFF_BLOCK_NUMBER), np.uint8)
    at = layout.OFF_TENSOR_ID - layout.OFF_BLOCK_NUMBER
    fields[:, :at] = np.arange(count, dtype="<u4").view(np.uint8).reshape(count, at)
    fields[:, at:] = list(tensor_id.to_bytes(2, "little") + bytes([layout.LAYOUT_VERSION, flags]))
    return fields


def block_crcs(blocks: NDArray[np.uint8]) -> NDArray[np.uint32]:
    """Return the CRC-32 of each block without its own four bytes."""
    size = blocks.shape[1]
    data = np.ascontiguousarray(blocks).reshape(-1).data
    head, tail, crc32 = layout.OFF_CRC, layout.OFF_CRC + 4, zlib.crc32
    starts = range(0, len(data), size)
    return np.array([crc32(data[i + tail : i + size], crc32(data[i : i + head])) for i in starts], "<u4")


def fill_headers(blocks: NDArray[np.uint8], tensor_id: int, flags: int) -> None:
    """Fill bytes 4..15 of checked blocks, in place."""
    blocks[:, layout.OFF_BLOCK_NUMBER : layout.OFF_SCALES] = header_fields(len(blocks), tensor_id, flags)
    crcs = block_crcs(blocks).view(np.uint8).reshape(-1, 4)
    blocks[:, layout.OFF_CRC : layout.OFF_BLOCK_NUMBER] = crcs


def pack_params(bias: NDArray[np.int64] | None, shift: NDArray[np.int8], lane: int, lanes: int) -> NDArray[np.uint8]:
    """Return the parameter packet of one lane, (3 * column groups, 16) uint8, from bias (N,) in Q16 and Fn (N,)."""
    count = len(lane_column_groups(len(shift), lane, lanes))
    packet = np.zeros((count, PARAM_BYTES), np.uint8)
    if bias is not None:
        dealt = bias.astype("<i4").reshape(-1, COLUMNS)[lane::lanes]
        packet[:, :BIAS_BYTES] = np.ascontiguousarray(dealt).view(np.uint8)
    packet[:, BIAS_BYTES : BIAS_BYTES + COLUMNS] = shift.reshape(-1, COLUMNS)[lane::lanes].view(np.uint8)
    return packet.reshape(-1, layout.BEAT_BYTES)


def pack_linear(
    linear: QuantizedLinear,
    *,
    tensor_id: int,
    lanes: int = 4,
    checked: bool = True,
    scale: ScaleKind = "S",
    integers: tuple[NDArray[np.uint16], NDArray[np.int8]] | None = None,
) -> PackedLinear:
    """Pack a whole tensor for `lanes` streams; `integers` are S (K/G, N) and Fn (N,) if they are not tensor_scales'.

    Groups of 256 become two of 128 with the same scales: the sums are the same, bit for bit.

    Raises InputError if a scale or bias does not fit, or if a row can overflow the accumulator (clause N5).
    """
    S, shift = integers or tensor_scales(linear)
    rows = BlockShape.holding(linear.group_size).group_size
    linear, S = split_groups(linear, rows), np.repeat(S, linear.group_size // rows, axis=0)
    prove_row_bound(linear, S)
    bias = bias_q16(linear)
    blocks = [
        pack_blocks(linear, tensor_id=tensor_id, lane=i, lanes=lanes, scale=scale, checked=checked, scales_s=S)
        for i in range(lanes)
    ]
    params = [pack_params(bias, shift, i, lanes) for i in range(lanes)]
    return PackedLinear(
        linear.name,
        linear.k,
        linear.n,
        linear.group_size,
        tensor_id,
        lanes,
        checked,
        scale,
        blocks,
        params,
        linear.bits,
    )


def bias_q16(linear: QuantizedLinear) -> NDArray[np.int64] | None:
    """Return the bias (N,) in Q16, or None; a bias that Q16 cannot hold is refused, not saturated."""
    if linear.bias is None:
        return None
    fits = np.abs(linear.bias) < 1 << 31 - FRACTION_BITS
    if not fits.all():  # NaN does not fit either
        row = int(np.argmin(fits))
        raise InputError(f"{linear.name}.bias", f"row {row}", linear.bias[row], "it must lie within +-32768")
    return to_q16(linear.bias)


def prove_row_bound(linear: QuantizedLinear, S: NDArray[np.uint16]) -> None:
    """Prove clause N5 for every output row: sum over k of |q - z| * S * 32767 < 2^47, else raise InputError.

    The codes are read only for the rows that the bound |q - z| <= max(z, 15 - z) (3 bits: 7 - z) does not settle.
    """
    zeros = unpack_nibbles(linear.qzeros)
    worst = np.maximum(zeros, (1 << linear.bits) - 1 - zeros).astype(np.int64) * linear.group_size
    unsettled = (worst * S).sum(axis=0) * ACT_MAX >= ROW_BOUND
    columns = np.flatnonzero(unsettled.reshape(-1, COLUMNS).any(axis=1))
    for start in range(0, len(columns), PROOF_WORDS):
        check_exact_bound(linear, S, columns[start : start + PROOF_WORDS])


def check_exact_bound(linear: QuantizedLinear, S: NDArray[np.uint16], columns: NDArray[np.intp]) -> None:
    """Compute the exact bound of clause N5 for the rows of some word columns; raise InputError if one is too large."""
    part = QuantizedLinear(
        linear.name,
        linear.qweight[:, columns],
        linear.qzeros[:, columns],
        np.zeros((linear.groups, len(columns) * COLUMNS), np.float16),
    )
    sums = np.abs(part.differences()).reshape(part.groups, part.group_size, -1).sum(axis=1, dtype=np.int64)
    bound = (sums * S.reshape(linear.groups, -1, COLUMNS)[:, columns].reshape(sums.shape)).sum(axis=0) * ACT_MAX
    if (bound >= ROW_BOUND).any():
        at = int(np.argmax(bound >= ROW_BOUND))
        row = int(columns[at // COLUMNS]) * COLUMNS + at % COLUMNS
        raise InputError(
            f"{linear.name} output row {row}",
            "row bound",
            f"{bound[at]} >= 2^47 = {ROW_BOUND}",
            "its sums could overflow 48 bits; split the layer along its input or give it zero-points mid-range",
        )


def unpack_linear(packed: PackedLinear) -> UnpackedLinear:
    """Read packed bytes back, exactly.

    Raises InputError that names lane and block if a byte is not what the format says.
    """
    N, groups = packed.n, packed.groups
    qweight = np.empty((groups, packed.group_size, N // COLUMNS), np.uint32)
    qzeros = np.empty((groups, N // COLUMNS), np.uint32)
    scales = np.empty((groups, N // COLUMNS, COLUMNS), np.uint16)
    shift, bias = np.empty((N // COLUMNS, COLUMNS), np.int8), np.empty((N // COLUMNS, COLUMNS), np.int64)
    for lane, (blocks, params) in enumerate(zip(packed.blocks, packed.params, strict=True)):
        check_blocks(packed, lane)
        deal = slice(lane, None, packed.lanes)
        words = np.ascontiguousarray(blocks).view("<u4").reshape(-1, groups, blocks.shape[1] // 4)
        qzeros[:, deal] = words[..., layout.OFF_ZEROS // 4].T
        rows = rows_of_words(words[..., layout.OFF_ROWS // 4 :], packed.shape.code_bits)
        qweight[..., deal] = rows.transpose(1, 2, 0)
        scales[:, deal] = words.view("<u2")[..., layout.OFF_SCALES // 2 :][..., :COLUMNS].transpose(1, 0, 2)
        bias[deal], shift[deal] = unpack_params(packed, lane, params)
    return UnpackedLinear(
        packed.name,
        packed.scale,
        qweight.reshape(groups * packed.group_size, -1),
        qzeros,
        scales.reshape(groups, N),
        shift.reshape(N),
        bias.reshape(N),
        packed.shape.code_bits,
    )


def unpack_params(
    packed: PackedLinear, lane: int, params: NDArray[np.uint8]
) -> tuple[NDArray[np.int32], NDArray[np.int8]]:
    """Return the bias and the shifts of one lane, (column groups, 8) each."""
    count = len(lane_column_groups(packed.n, lane, packed.lanes))
    if params.shape != (count * layout.PARAM_BEATS, layout.BEAT_BYTES):
        raise InputError(f"{packed.name} lane {lane}", "parameter packet", params.shape, "pack the tensor again")
    packet = np.ascontiguousarray(params).reshape(count, PARAM_BYTES)
    if packet[:, BIAS_BYTES + COLUMNS :].any():
        raise InputError(f"{packed.name} lane {lane}", "parameter padding", "not zero", "pack the tensor again")
    bias = packet[:, :BIAS_BYTES].copy().view("<i4")
    return bias, packet[:, BIAS_BYTES : BIAS_BYTES + COLUMNS].copy().view(np.int8)


def check_blocks(packed: PackedLinear, lane: int) -> None:
    """Check number, size and header of a lane's blocks; the error names the first bad block."""
    blocks = packed.blocks[lane]
    count = len(lane_column_groups(packed.n, lane, packed.lanes)) * packed.groups
    want = (count, packed.shape.bytes)
    if blocks.shape != want:
        raise InputError(f"{packed.name} lane {lane}", "shape of the blocks", blocks.shape, f"it must be {want}")
    header = blocks[:, layout.OFF_CRC : layout.OFF_SCALES]
    if not packed.checked:
        refuse_first(packed, lane, header.any(axis=1), "reserved bytes", "the compatible variant has zeros there")
        return
    fields = header_fields(count, packed.tensor_id, packed.flags(lane))
    bad = (blocks[:, layout.OFF_BLOCK_NUMBER : layout.OFF_SCALES] != fields).any(axis=1)
    refuse_first(packed, lane, bad, "header", "number, tensor id, version or flags differ: pack the tensor again")
    crcs = np.ascontiguousarray(blocks[:, layout.OFF_CRC : layout.OFF_BLOCK_NUMBER]).view("<u4")[:, 0]
    refuse_first(packed, lane, crcs != block_crcs(blocks), "CRC", "the block is damaged: pack the tensor again")


def refuse_first(packed: PackedLinear, lane: int, bad: NDArray[np.bool_] | np.bool_, field: str, remedy: str) -> None:
    """Raise InputError for the first block that is marked in `bad`, if any is."""
    if bad.any():
        block = int(np.argmax(bad))
        header = bytes(packed.blocks[lane][block, : layout.OFF_SCALES]).hex()
        raise InputError(f"{packed.name} lane {lane} block {block}", field, f"wrong (header {header})", remedy)
