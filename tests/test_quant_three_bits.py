"""Blocks of 3-bit codes: their bytes against a plain reading of docs/packed_format.md, round trips, refusals."""

from __future__ import annotations

import struct
import zlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from quant_data import random_linear, small_checkpoint

from golden.awq_gemv import awq_gemv
from golden.numerics import integer_scales
from golden.vectors import Job, write_jobs
from quant import layout
from quant.checkpoint import open_checkpoint
from quant.errors import InputError
from quant.export import write_awq
from quant.layout import BlockShape
from quant.packed import open_packed, write_packed
from quant.packing import pack_blocks, pack_linear, unpack_linear
from quant.rtn import quantize
from quant.tensors import QuantizedLinear, fuse, unpack_nibbles
from quant.vectorset import read_vector_set


def plain_lane(linear: QuantizedLinear, tensor_id: int, lane: int, lanes: int) -> bytes:
    """Return a lane's checked blocks as docs/packed_format.md says, one code at a time."""
    codes, zeros = unpack_nibbles(linear.qweight), unpack_nibbles(linear.qzeros)
    S = integer_scales(linear.scales)[0]
    out, number = bytearray(), 0
    flags = (linear.group_size == 128) | 0x02 | 0x04 | 0x08 | lane << 4
    for column in range(lane, linear.n // 8, lanes):
        for group in range(linear.groups):
            stream = 0
            for row in range(linear.group_size):
                for c in range(8):
                    code = int(codes[group * linear.group_size + row, 8 * column + c])
                    stream |= code << 24 * row + 3 * c
            word = sum(int(zeros[group, 8 * column + c]) << 4 * i for i, c in enumerate([0, 2, 4, 6, 1, 3, 5, 7]))
            tail = struct.pack("<IHBB", number, tensor_id, 1, flags)
            tail += struct.pack("<8H", *S[group, 8 * column : 8 * column + 8].tolist())
            tail += stream.to_bytes(3 * linear.group_size, "little")
            head = struct.pack("<I", word)
            out += head + struct.pack("<I", zlib.crc32(head + tail)) + tail
            number += 1
    return bytes(out)


@pytest.mark.parametrize("lanes", [1, 3])
@pytest.mark.parametrize(("group_size", "size"), [(64, 224), (128, 416)])
def test_blocks_are_what_the_format_says(group_size: int, size: int, lanes: int) -> None:
    linear = random_linear(2 * group_size, 40, group_size, seed=lanes, bits=3)
    for lane in range(lanes):
        blocks = pack_blocks(linear, tensor_id=0xABCD, lane=lane, lanes=lanes, scale="S", checked=True)
        assert blocks.shape[1] == size
        assert blocks.tobytes() == plain_lane(linear, 0xABCD, lane, lanes)


def test_the_size_shows_the_saving() -> None:
    assert BlockShape(128, 3).bits_per_weight <= 3.3
    four, three = (
        sum(b.nbytes for b in pack_linear(random_linear(896, 64, 128, bits=b), tensor_id=0).blocks) for b in (4, 3)
    )
    assert three / four == 26 / 34


@settings(max_examples=40, deadline=None)
@given(
    groups=st.integers(1, 5),
    columns=st.integers(1, 9),
    group_size=st.sampled_from(layout.BLOCK_ROWS),
    lanes=st.integers(1, 4),
    checked=st.booleans(),
    seed=st.integers(0, 2**32 - 1),
)
def test_round_trip(groups: int, columns: int, group_size: int, lanes: int, checked: bool, seed: int) -> None:
    linear = random_linear(groups * group_size, 8 * columns, group_size, seed=seed, bits=3)
    packed = pack_linear(linear, tensor_id=seed & 0xFFFF, lanes=lanes, checked=checked)
    back = unpack_linear(packed)
    assert np.array_equal(back.qweight, linear.qweight) and np.array_equal(back.qzeros, linear.qzeros)
    again = pack_linear(back.to_linear(), tensor_id=seed & 0xFFFF, lanes=lanes, checked=checked)
    assert all(np.array_equal(a, b) for a, b in zip(again.blocks, packed.blocks, strict=True))


def test_a_model_packs_unpacks_and_packs_to_the_same_bytes(tmp_path: Path) -> None:
    checkpoint = open_checkpoint(small_checkpoint(tmp_path / "model"))
    write_packed(checkpoint, tmp_path / "packed", bits=3, progress=False)
    packed = open_packed(tmp_path / "packed")
    assert packed.bits == 3
    write_awq(packed, tmp_path / "awq", progress=False)
    awq = open_checkpoint(tmp_path / "awq")
    assert (awq.bits, awq.group_size) == (3, 128)
    write_packed(awq, tmp_path / "again", progress=False)
    assert (tmp_path / "again" / "layer_000.bin").read_bytes() == (tmp_path / "packed" / "layer_000.bin").read_bytes()


def test_vectors_carry_the_flag_and_the_golden_result(tmp_path: Path) -> None:
    linear = random_linear(256, 16, 128, bits=3)
    mantissa = np.random.default_rng(1).integers(-32767, 32768, 256).astype(np.int16)
    write_jobs(tmp_path / "v", "three", [Job(linear, mantissa, 3, tensor_id=5, lanes=1)], seed=1, source="test")
    vectors = read_vector_set(tmp_path / "v")
    command = np.asarray(vectors.streams["s_cmd"]).reshape(-1)
    assert command[layout.CMD_FLAGS] & layout.FLAG_W3
    S, shift = integer_scales(linear.scales)
    d = unpack_nibbles(linear.qweight).astype(np.int64) - np.repeat(unpack_nibbles(linear.qzeros), 128, 0)
    assert linear.bias is not None
    bias = np.floor(linear.bias.astype(np.float64) * 65536 + 0.5).astype(np.int64)
    want = awq_gemv(mantissa[None], [3], d.astype(np.int8), S, shift, bias)[0]
    assert np.asarray(vectors.streams["m_y"]).reshape(-1).view("<i4").tolist() == want.tolist()


def test_rounding_to_three_bits_errs_by_half_a_step() -> None:
    weight = np.random.default_rng(0).normal(0, 1, (16, 256)).astype(np.float32)
    linear = quantize("w", weight, 128, bits=3)
    assert linear.bits == 3 and unpack_nibbles(linear.qweight).max() == 7
    step = np.repeat(linear.scales.astype(np.float32), 128, axis=0).T
    assert (np.abs(linear.dequantize() - weight) <= 0.51 * step + 2e-3).all()


def test_codes_above_seven_are_refused() -> None:
    linear = random_linear(128, 8, 128, bits=4)
    with pytest.raises(ValueError, match="a code or zero-point is above 7, the largest of 3 bits"):
        replace(linear, bits=3)
    with pytest.raises(ValueError, match=r"bits must be one of \(3, 4\), not 2"):
        replace(linear, bits=2)
    with pytest.raises(ValueError, match=r"bits of a code must be one of \(3, 4, 8\), not 5"):
        BlockShape(64, 5)


def test_parts_of_unequal_bits_are_not_fused() -> None:
    parts = [random_linear(128, 8, 128, bits=bits) for bits in (3, 4)]
    with pytest.raises(ValueError, match="parts must share input dimension, group size and bits"):
        fuse("qkv", parts)


def test_wrong_bits_are_refused(tmp_path: Path) -> None:
    model = open_checkpoint(small_checkpoint(tmp_path / "model"))
    awq = open_checkpoint(small_checkpoint(tmp_path / "awq", awq_group_size=128))
    with pytest.raises(InputError, match=r"pack: bits is 2; they must be 3 or 4"):
        write_packed(model, tmp_path / "p", bits=2, progress=False)
    with pytest.raises(InputError, match=r"bits is 3; the checkpoint is quantized with 4: use that"):
        write_packed(awq, tmp_path / "p", bits=3, progress=False)
    assert not (tmp_path / "p").exists()
