"""Blocks and parameter packets: bytes against a plain reading of docs/packed_format.md, round trips, refusals."""

from __future__ import annotations

import doctest
import re
import struct
import zlib
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from quant_data import constant_linear, random_linear

from golden.numerics import integer_scales, to_q16
from quant import errors, export, inspection, layout, packing, safetensors_io
from quant.errors import InputError
from quant.packing import PackedLinear, ScaleKind, pack_blocks, pack_linear, pack_params, unpack_linear
from quant.tensors import QuantizedLinear

REAL_SHAPES = [(896, 1152, 128), (896, 896, 64), (4864, 896, 128), (4864, 896, 64)]  # 7, 14, 38 and 76 groups


def plain_block(linear: QuantizedLinear, column: int, group: int, scale: ScaleKind) -> tuple[bytes, bytes]:
    """Return bytes 0..3 and 16.. of a block as docs/packed_format.md says, one field at a time."""
    scales = linear.scales.view(np.uint16) if scale == "fp16" else integer_scales(linear.scales)[0]
    rows = linear.qweight[group * linear.group_size : (group + 1) * linear.group_size, column]
    tail = struct.pack("<8H", *scales[group, 8 * column : 8 * column + 8].tolist())
    return struct.pack("<I", linear.qzeros[group, column]), tail + struct.pack(f"<{len(rows)}I", *rows.tolist())


def plain_lane(
    linear: QuantizedLinear, tensor_id: int, lane: int, lanes: int, scale: ScaleKind, checked: bool
) -> bytes:
    """Return a lane's blocks, built one by one."""
    out = bytearray()
    number = 0
    flags = (linear.group_size == 128) | (linear.group_size == 32) << 7 | 2 * (scale == "S") | 4 * checked | lane << 4
    for column in range(lane, linear.n // 8, lanes):
        for group in range(linear.groups):
            zeros, tail = plain_block(linear, column, group, scale)
            rest = struct.pack("<IHBB", number, tensor_id, 1, flags) + tail
            crc = zlib.crc32(zeros + rest)
            out += zeros + struct.pack("<I", crc) + rest if checked else zeros + bytes(12) + tail
            number += 1
    return bytes(out)


@pytest.mark.parametrize("module", [errors, export, inspection, packing, safetensors_io])
def test_worked_examples(module: object) -> None:
    result = doctest.testmod(module)  # type: ignore[arg-type]
    assert result.attempted and not result.failed


@pytest.mark.parametrize("checked", [False, True])
@pytest.mark.parametrize("scale", ["S", "fp16"])
@pytest.mark.parametrize("lanes", range(1, 9))
@pytest.mark.parametrize("group_size", [32, 64, 128])
def test_blocks_are_what_the_format_says(group_size: int, lanes: int, scale: ScaleKind, checked: bool) -> None:
    linear = random_linear(3 * group_size, 80, group_size, seed=lanes)  # 10 column groups: lanes of unequal length
    for lane in range(lanes):
        blocks = pack_blocks(linear, tensor_id=0xABCD, lane=lane, lanes=lanes, scale=scale, checked=checked)
        assert blocks.shape[1] == {32: 160, 64: 288, 128: 544}[group_size]
        assert blocks.tobytes() == plain_lane(linear, 0xABCD, lane, lanes, scale, checked)


@pytest.mark.parametrize("lanes", [1, 3, 8])
def test_params_are_what_the_format_says(lanes: int) -> None:
    bias = np.arange(-40, 40, dtype=np.int64) * (2**31 - 1) // 40
    shift = np.arange(80, dtype=np.int8) - 1
    for lane in range(lanes):
        want = b""
        for column in range(lane, 10, lanes):
            rows = slice(8 * column, 8 * column + 8)
            want += struct.pack("<8i", *bias[rows].tolist()) + struct.pack("<8b8x", *shift[rows].tolist())
        got = pack_params(bias, shift, lane, lanes)
        assert got.shape[1] == 16
        assert got.tobytes() == want


def test_params_without_bias_hold_zeros() -> None:
    shift = np.full(8, -1, np.int8)
    assert pack_params(None, shift, 0, 1).tobytes() == bytes(32) + b"\xff" * 8 + bytes(8)


def assert_round_trip(linear: QuantizedLinear, packed: PackedLinear) -> None:
    S, shift = integer_scales(linear.scales)
    got = unpack_linear(packed)
    assert np.array_equal(got.qweight, linear.qweight)
    assert np.array_equal(got.qzeros, linear.qzeros)
    assert np.array_equal(got.scales, S if packed.scale == "S" else linear.scales.view(np.uint16))
    assert np.array_equal(got.shift, shift)
    assert np.array_equal(got.bias, np.zeros(linear.n) if linear.bias is None else to_q16(linear.bias))


@pytest.mark.parametrize("checked", [False, True])
@pytest.mark.parametrize(("k", "n", "group_size"), REAL_SHAPES)
def test_round_trip_of_real_shapes(k: int, n: int, group_size: int, checked: bool) -> None:
    linear = random_linear(k, n, group_size)
    assert_round_trip(linear, pack_linear(linear, tensor_id=65535, checked=checked))


@settings(max_examples=60, deadline=None)
@given(
    groups=st.integers(1, 9),
    columns=st.integers(1, 20),
    group_size=st.sampled_from(layout.BLOCK_ROWS),
    lanes=st.integers(1, 8),
    scale=st.sampled_from(packing.SCALE_KINDS),
    checked=st.booleans(),
    bias=st.booleans(),
    corners=st.booleans(),
    seed=st.integers(0, 2**32 - 1),
)
def test_round_trip_of_any_shape(
    groups: int,
    columns: int,
    group_size: int,
    lanes: int,
    scale: ScaleKind,
    checked: bool,
    bias: bool,
    corners: bool,
    seed: int,
) -> None:
    linear = random_linear(groups * group_size, 8 * columns, group_size, seed=seed, bias=bias, corner_scales=corners)
    packed = pack_linear(linear, tensor_id=seed & 0xFFFF, lanes=lanes, checked=checked, scale=scale)
    assert_round_trip(linear, packed)
    counts = [len(blocks) // groups for blocks in packed.blocks]
    assert sum(counts) == columns and max(counts) - min(counts) <= 1


@pytest.mark.parametrize("q", [0, 15])
@pytest.mark.parametrize("z", [0, 15])
@pytest.mark.parametrize("scale", [0.0, 2.0**-24, 1023 * 2.0**-24, 65504.0])
def test_round_trip_of_corner_values(q: int, z: int, scale: float) -> None:
    linear = constant_linear(448, 16, 64, q=q, z=z, scale=scale)
    assert_round_trip(linear, pack_linear(linear, tensor_id=0, lanes=2))


def test_bf16_scales_pack_as_s_but_not_as_fp16() -> None:
    linear = random_linear(128, 16, 128)
    wide = replace(linear, scales=np.full((1, 16), 2.0**-30, np.float32))
    assert_round_trip(wide, pack_linear(wide, tensor_id=1))
    with pytest.raises(InputError, match=r"^random_128_16: scale is 9\.3\d+e-10; fp16 cannot hold it; pack with"):
        pack_linear(wide, tensor_id=1, scale="fp16")


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 2**32 - 1), corners=st.booleans())
def test_unpacked_scales_pack_to_the_same_bytes(seed: int, corners: bool) -> None:
    packed = pack_linear(random_linear(192, 24, 64, seed=seed, corner_scales=corners), tensor_id=5, lanes=2)
    again = pack_linear(unpack_linear(packed).to_linear(), tensor_id=5, lanes=2)
    for lane in range(2):
        assert np.array_equal(again.blocks[lane], packed.blocks[lane])
        assert np.array_equal(again.params[lane], packed.params[lane])


# ---------------------------------------------------------------------------------------------------------------------
# The row bound of clause N5
# ---------------------------------------------------------------------------------------------------------------------


def test_the_row_bound_refuses_the_first_row_over_it() -> None:
    linear = constant_linear(29568, 1040, 128, q=15, z=0, scale=1.0)  # 15 * 29568 * 16384 * 32767 > 2^47
    qweight = linear.qweight.copy()
    qweight[:, :100] = 0x88888888  # rows 0..799 are fine
    qweight[:, 100] &= np.uint32(0x8FFF8FFF)  # of 800..807, the nibbles of columns 1 and 6 are smaller
    pattern = r"^constant output row 800: row bound is 238\d+ >= 2\^47 = 140737488355328; .*split the layer"
    with pytest.raises(InputError, match=pattern):
        pack_linear(replace(linear, qweight=qweight), tensor_id=0)


def test_the_row_bound_is_exact() -> None:
    """The largest sum below 2^47 packs; one code more does not, in a row that the cheap bound cannot settle."""
    k, scale = 29568, 1.9990234375  # S = 32752
    limit = (2**47 - 1) // (32752 * 32767)  # of sum |q - z|
    for total, fits in ((limit, True), (limit + 1, False)):
        codes = np.full((k, 8), total // k, np.uint8)
        codes[: total % k] += 1
        assert codes.max() <= 15 and codes[:, 3].sum() == total
        linear = constant_linear(k, 8, 64, q=0, z=0, scale=scale)
        linear = replace(linear, qweight=packing_words(codes))
        if fits:
            pack_linear(linear, tensor_id=0, lanes=1)
        else:
            with pytest.raises(InputError, match=r"output row 0: row bound is 1407\d+ >= 2\^47"):
                pack_linear(linear, tensor_id=0, lanes=1)


def packing_words(codes: np.ndarray) -> np.ndarray:
    words = np.zeros((codes.shape[0], 1), np.uint32)
    for nibble, column in enumerate([0, 2, 4, 6, 1, 3, 5, 7]):
        words[:, 0] |= codes[:, column].astype(np.uint32) << np.uint32(4 * nibble)
    return words


# ---------------------------------------------------------------------------------------------------------------------
# Bad input
# ---------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("value", "text"), [(np.nan, "nan"), (np.inf, "inf"), (-0.5, "-0.5")])
def test_bad_scales_are_refused(value: float, text: str) -> None:
    linear = random_linear(256, 16, 64)
    linear.scales[2, 11] = value
    pattern = (
        rf"^random_256_16: scales is refused \(scale of group 2, output row 11 is {text}; .*quantize the tensor again"
    )
    with pytest.raises(InputError, match=pattern):
        pack_linear(linear, tensor_id=0)


@pytest.mark.parametrize("value", [np.nan, np.inf, 32768.0, -32768.0])
def test_bias_beyond_q16_is_refused(value: float) -> None:
    linear = random_linear(64, 16, 64)
    assert linear.bias is not None
    linear.bias[9] = value
    with pytest.raises(InputError, match=rf"^random_64_16\.bias: row 9 is {re.escape(str(value))}; it must lie within"):
        pack_linear(linear, tensor_id=0)


@pytest.mark.parametrize("tensor_id", [-1, 65536])
def test_bad_tensor_id_is_refused(tensor_id: int) -> None:
    with pytest.raises(InputError, match=rf"tensor id is {tensor_id}; it must be 0\.\.65535"):
        pack_linear(random_linear(64, 8, 64), tensor_id=tensor_id)


@pytest.mark.parametrize("offset", range(288))
def test_every_damaged_byte_of_a_checked_block_is_noticed(offset: int) -> None:
    packed = pack_linear(random_linear(128, 24, 64), tensor_id=7, lanes=2)
    packed.blocks[1][1, offset] ^= 1 << offset % 8
    field = "header" if layout.OFF_BLOCK_NUMBER <= offset < layout.OFF_SCALES else "CRC"
    with pytest.raises(InputError, match=rf"^random_128_24 lane 1 block 1: {field} is wrong \(header [0-9a-f]{{32}}\)"):
        unpack_linear(packed)


@pytest.mark.parametrize("change", [{"tensor_id": 8}, {"scale": "fp16"}])
def test_blocks_of_something_else_are_noticed(change: dict[str, object]) -> None:
    packed = pack_linear(random_linear(128, 24, 64), tensor_id=7, lanes=2)
    with pytest.raises(InputError, match=r"lane 0 block 0: header is wrong"):
        unpack_linear(replace(packed, **change))  # type: ignore[arg-type]


def test_swapped_blocks_and_lanes_are_noticed() -> None:
    packed = pack_linear(random_linear(128, 32, 64), tensor_id=7, lanes=2)
    with pytest.raises(InputError, match=r"lane 0 block 0: header is wrong"):
        unpack_linear(replace(packed, blocks=packed.blocks[::-1]))
    packed.blocks[0][[1, 2]] = packed.blocks[0][[2, 1]]
    with pytest.raises(InputError, match=r"lane 0 block 1: header is wrong"):
        unpack_linear(packed)


@pytest.mark.parametrize("offset", range(layout.OFF_CRC, layout.OFF_SCALES))
def test_compatible_blocks_have_zeros_in_the_reserved_bytes(offset: int) -> None:
    packed = pack_linear(random_linear(64, 8, 64), tensor_id=7, lanes=1, checked=False)
    packed.blocks[0][0, offset] = 1
    with pytest.raises(InputError, match=r"lane 0 block 0: reserved bytes is wrong"):
        unpack_linear(packed)


def test_missing_blocks_and_beats_are_noticed() -> None:
    packed = pack_linear(random_linear(128, 32, 64), tensor_id=7, lanes=2)
    with pytest.raises(InputError, match=r"lane 1: shape of the blocks is \(3, 288\); it must be \(4, 288\)"):
        unpack_linear(replace(packed, blocks=[packed.blocks[0], packed.blocks[1][:-1]]))
    with pytest.raises(InputError, match=r"lane 0: parameter packet is \(5, 16\)"):
        unpack_linear(replace(packed, params=[packed.params[0][1:], packed.params[1]]))


def test_parameter_padding_must_be_zero() -> None:
    packed = pack_linear(random_linear(64, 8, 64), tensor_id=7, lanes=1)
    packed.params[0][2, 15] = 1
    with pytest.raises(InputError, match=r"lane 0: parameter padding is not zero"):
        unpack_linear(packed)
