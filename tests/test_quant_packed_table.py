"""Embedding and output matrix in packed form: the bytes, the way back, the golden on them, a pruned vocabulary."""

from __future__ import annotations

import dataclasses
import shutil
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from quant_data import SMALL, flip_bit, small_checkpoint

from golden.model import GoldenModel, load_model, packed_model
from golden.numerics import Int, integer_scales
from golden.weights import from_packed, from_table
from quant import __main__ as cli
from quant.checkpoint import open_checkpoint
from quant.errors import InputError
from quant.kept_ids import read_vocabulary
from quant.layout import FLAG_CHECKED, FLAG_SCALE_S
from quant.packed import open_packed, write_packed
from quant.packed_table import pack_table, unpack_table
from quant.packing import PackedLinear, ScaleKind
from quant.synthetic import write_synthetic
from quant.table import QuantizedTable, quantize_table
from quant.tensors import unpack_nibbles

TABLE = quantize_table("table", np.random.default_rng(2).standard_normal((40, 128)).astype(np.float32))
PROMPT = [5, 31, 8]


@pytest.mark.parametrize(("plane", "zero", "weight"), [(0, 0x88, 16), (1, 0, 1)])
def test_planes_of_eight_bits_field_by_field(plane: int, zero: int, weight: int) -> None:
    """Lane 1 of 2 has column groups 1 and 3 of 5, each two planes of two blocks; the last of both is rows 64 to 127."""
    packed = pack_table(TABLE, tensor_id=0x0201, lanes=2)
    assert [len(blocks) for blocks in packed.blocks] == [12, 8] and packed.k == 128
    block = packed.blocks[1][5 + 2 * plane]
    S, shift = integer_scales(TABLE.scales, 8)
    assert S.max() < 1 << 12
    assert block[:4].tolist() == [zero] * 4 and block[8:12].tolist() == [5 + 2 * plane, 0, 0, 0]
    assert block[12:16].tolist() == [1, 2, 1, FLAG_CHECKED | FLAG_SCALE_S | 1 << 4]
    assert int(block[4:8].view("<u4")[0]) == zlib.crc32(bytes(block[:4]) + bytes(block[8:]))
    assert block[16:32].view("<u2").tolist() == (weight * S[1, 24:32]).tolist()
    codes = TABLE.difference[64:, 24:32].astype(int) + 128
    nibbles = codes // 16 if plane == 0 else codes % 16
    assert np.array_equal(unpack_nibbles(block[32:].view("<u4").reshape(64, 1)), nibbles)
    assert packed.params[1].reshape(2, 48)[1].tolist() == [0] * 32 + shift[24:32].tolist() + [0] * 8


@pytest.mark.parametrize("group_size", [32, 64, 128])
def test_two_planes_are_a_linear_layer_that_reads_x_twice(group_size: int) -> None:
    table = quantize_table("table", TABLE.dequantize(), 8, group_size)
    packed = pack_table(table, tensor_id=9, lanes=3)
    linear = from_packed(dataclasses.replace(packed, k=2 * packed.k, bits=4))
    assert (linear.difference.min(), linear.difference.max()) == (-8, 15)
    x = np.random.default_rng(1).integers(-32767, 32768, (3, 128))
    assert np.array_equal(linear(np.tile(x, 2), [0, 3, 9]), from_packed(packed)(x, [0, 3, 9]))


@pytest.mark.parametrize("bits", [8, 4, 3])
@pytest.mark.parametrize(
    ("group_size", "lanes", "checked"), [(64, 1, True), (128, 3, False), (64, 8, True), (32, 3, True)]
)
def test_tables_come_back(bits: int, group_size: int, lanes: int, checked: bool) -> None:
    table = quantize_table("table", TABLE.dequantize(), bits, group_size)
    back, want = from_packed(pack_table(table, tensor_id=9, lanes=lanes, checked=checked)), from_table(table)
    for field in ("difference", "scale", "shift", "bias"):
        assert np.array_equal(getattr(back, field), getattr(want, field)), field


def test_fp16_scales_stay_as_they_are() -> None:
    packed = pack_table(TABLE, tensor_id=9, lanes=2, checked=False, scale="fp16")
    assert np.array_equal(packed.blocks[0][0, 16:32].view("<f2"), np.float16(16) * TABLE.scales[0, :8])
    assert np.array_equal(unpack_table(packed)[1].view(np.float16), TABLE.scales)
    with pytest.raises(InputError, match="table: scale is fp16; pack the model with scale S"):
        from_packed(packed)


def damaged(packed: PackedLinear, block: int, at: int, value: int) -> PackedLinear:
    """Return it with a byte of a block of lane 1 replaced; block 2 is plane 1, block 4 plane 0 of the next columns."""
    blocks = [part.copy() for part in packed.blocks]
    assert blocks[1][block, at] != value
    blocks[1][block, at] = value
    return dataclasses.replace(packed, blocks=blocks)


@pytest.mark.parametrize(
    ("checked", "block", "at", "value", "says"),
    [
        (True, 2, 40, 77, "table lane 1 block 2: CRC"),
        (True, 2, 8, 7, "table lane 1 block 2: header"),
        (False, 2, 1, 8, "table lane 1 block 2: zero-points"),
        (False, 5, 1, 8, "table lane 1 block 5: zero-points"),
        (False, 3, 18, 1, "table lane 1 block 1: scales of the planes"),
        (False, 4, 18, 1, "table lane 1 block 4: scales of the planes"),
    ],
)
@pytest.mark.parametrize("scale", ["S", "fp16"])
def test_damaged_blocks_are_named(scale: ScaleKind, checked: bool, block: int, at: int, value: int, says: str) -> None:
    packed = pack_table(TABLE, tensor_id=9, lanes=2, checked=checked, scale=scale)
    with pytest.raises(InputError, match=says):
        unpack_table(damaged(packed, block, at, value))


def test_the_code_that_symmetric_tables_lack_is_named() -> None:
    """u = 0 of column 1: nibble 4 of both words."""
    packed = pack_table(TABLE, tensor_id=9, lanes=2, checked=False)
    once = damaged(packed, 4, 32 + 4 * 9 + 2, 0)
    with pytest.raises(InputError, match="table lane 1 block 4: code -128"):
        unpack_table(damaged(once, 6, 32 + 4 * 9 + 2, 0))


def test_what_cannot_be_packed() -> None:
    with pytest.raises(InputError, match="full: K is 14848; it must be up to 14784 with 8 bits"):
        pack_table(full_table(14848), tensor_id=0)
    with pytest.raises(InputError, match=r"full: scales is refused.*the largest that fits is 8188"):
        pack_table(full_table(64, 8192.0), tensor_id=0)


def full_table(k: int, scale: float = 2 - 2**-10) -> QuantizedTable:
    return QuantizedTable("full", 8, np.full((k, 8), 127, np.int8), np.full((k // 64, 8), scale, np.float16))


def test_the_bound_of_a_row_is_that_of_its_planes() -> None:
    """127 = (15 - 8) * 16 + 15: with all codes and scales at their largest 8256 inputs stay below 2^47."""
    assert 127 * 4094 * 32767 * 8256 < 1 << 47 < 127 * 4094 * 32767 * 8320
    pack_table(full_table(8256), tensor_id=0)
    with pytest.raises(InputError, match="full output row 0: row bound"):
        pack_table(full_table(8320), tensor_id=0)


# --- whole models ----------------------------------------------------------------------------------------------------


def logits_of(model: GoldenModel, ids: list[int]) -> Int:
    return model.logits(model.hidden(ids))


@pytest.mark.parametrize(("bits", "group_size"), [(8, 64), (4, 128), (3, 64)])
@pytest.mark.parametrize("tied", [True, False])
def test_golden_logits_come_from_the_packed_bytes(tmp_path: Path, tied: bool, bits: int, group_size: int) -> None:
    write_synthetic(tmp_path / "m", vocab_size=40, dimensions={**SMALL, "tie_word_embeddings": tied, "head_dim": 64})
    checkpoint = open_checkpoint(tmp_path / "m")
    write_packed(checkpoint, tmp_path / "p", table_bits=bits, table_group_size=group_size, progress=False)
    packed = open_packed(tmp_path / "p")
    assert packed.tables == ["model.embed_tokens", *([] if tied else ["lm_head"])]
    assert [packed.tensors[name].tensor_id for name in packed.tables] == [4, 5][: len(packed.tables)]
    have = logits_of(GoldenModel(packed_model(checkpoint, packed), capacity=8), PROMPT)
    want = logits_of(GoldenModel(load_model(checkpoint, 128, 4, (bits, group_size)), capacity=8), PROMPT)
    other = logits_of(GoldenModel(load_model(checkpoint, 128, 4, (bits, 192 - group_size)), capacity=8), PROMPT)
    assert np.array_equal(have, want) and not np.array_equal(have, other)


def test_pruned_model_generates_as_the_masked_one_from_packed_bytes(tmp_path: Path) -> None:
    """`prune`, `pack`, golden, ids back to whole ones = the whole packed model with all other logits masked."""
    small_checkpoint(tmp_path / "m", layers=2)
    (tmp_path / "keep.txt").write_text("\n".join(map(str, [0, *range(3, 17), 31])))
    calls: list[list[Any]] = [
        ["prune", tmp_path / "m", tmp_path / "k", "--keep", tmp_path / "keep.txt"],
        ["pack", tmp_path / "m", tmp_path / "mp", "--quiet"],
        ["pack", tmp_path / "k", tmp_path / "kp", "--quiet"],
    ]
    for call in calls:
        assert cli.main([str(part) for part in call]) == 0
    vocabulary = read_vocabulary(tmp_path / "k")
    assert vocabulary is not None
    whole, pruned = (
        GoldenModel(packed_model(open_checkpoint(tmp_path / name), open_packed(tmp_path / f"{name}p")), capacity=32)
        for name in ("m", "k")
    )
    kept, wanted, free = np.array(vocabulary.kept), list[int](), list[int]()
    logits = whole.prefill(PROMPT)
    for _ in range(12):
        wanted.append(int(kept[np.argmax(logits[kept])]))
        free.append(int(np.argmax(logits)))
        logits = logits_of(whole, wanted[-1:])[0]
    assert vocabulary.to_whole(pruned.generate(vocabulary.to_pruned(PROMPT), 12)) == wanted
    assert wanted != free  # so that the mask counts


def test_command_line_packs_tables_if_there_are_any(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = str(small_checkpoint(tmp_path / "m"))
    assert cli.main(["pack", source, str(tmp_path / "p"), "--quiet"]) == 0
    assert open_packed(tmp_path / "p").shape_of("model.embed_tokens").bits_per_weight == 9.0
    assert cli.main(["pack", source, str(tmp_path / "bare"), "--quiet", "--table-bits", "0"]) == 0
    assert not open_packed(tmp_path / "bare").tables
    assert cli.main(["unpack", str(tmp_path / "p"), str(tmp_path / "awq"), "--quiet"]) == 0
    assert cli.main(["pack", str(tmp_path / "awq"), str(tmp_path / "again"), "--quiet"]) == 0
    assert not open_packed(tmp_path / "again").tables
    capsys.readouterr()
    assert cli.main(["pack", str(tmp_path / "awq"), str(tmp_path / "no"), "--quiet", "--table-bits", "8"]) == 2
    assert "model.embed_tokens.weight" in capsys.readouterr().err and not (tmp_path / "no").exists()
    flip_bit(tmp_path / "p" / "tables.bin", 100)
    with pytest.raises(InputError, match=r"tables\.bin: model\.embed_tokens lane 0 blocks sha256"):
        open_packed(tmp_path / "p")


def test_golden_of_another_checkpoint_is_refused(tmp_path: Path) -> None:
    first, second = (open_checkpoint(small_checkpoint(tmp_path / f"m{seed}", seed=seed)) for seed in (1, 2))
    write_packed(first, tmp_path / "p", table_bits=8, progress=False)
    with pytest.raises(InputError, match="it was not packed from"):
        packed_model(second, open_packed(tmp_path / "p"))
    shutil.rmtree(tmp_path / "p")
    write_packed(first, tmp_path / "p", progress=False)
    with pytest.raises(InputError, match="with its tables"):
        packed_model(first, open_packed(tmp_path / "p"))
