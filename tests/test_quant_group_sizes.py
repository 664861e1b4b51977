"""Groups of 32 and 256: blocks of 32 rows, and groups whose halves have a block each."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from quant_data import edit_json, random_linear

from golden.weights import from_canonical, from_packed, from_table
from quant.awq import AwqOptions, write_quantized
from quant.calibration import draw
from quant.checkpoint import open_checkpoint
from quant.convert import write_converted
from quant.errors import InputError
from quant.export import write_awq
from quant.kv260 import write_kv260
from quant.packed import MANIFEST, open_packed, write_packed
from quant.packing import fill_headers, pack_linear, unpack_linear
from quant.quantization import AWQ, COMPRESSED, Quantization
from quant.synthetic import write_synthetic
from quant.table import quantize_table
from quant.tensors import join_groups, split_groups

DIMENSIONS = {
    "hidden_size": 256,
    "intermediate_size": 512,
    "num_attention_heads": 4,
    "num_key_value_heads": 1,
    "max_position_embeddings": 64,
}
BLOCK_BYTES = {32: 160, 64: 288, 128: 544, 256: 544}
CALIBRATION = draw("ids", np.random.default_rng(3).integers(0, 32, 400), vocab_size=32, sequences=6, length=16, seed=0)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("groups") / "model"
    write_synthetic(path, layers=1, vocab_size=32, dimensions=DIMENSIONS)
    return path


def test_halves_of_a_group_give_the_sums_of_the_whole() -> None:
    """The accumulator is exact, so that two blocks with one scale are one group of 256."""
    linear = random_linear(768, 24, 256, seed=5)
    packed = pack_linear(linear, tensor_id=3, lanes=2)
    assert packed.groups == 6 and packed.group_size == 128
    x = np.random.default_rng(1).integers(-32767, 32768, (5, 768))
    assert np.array_equal(from_packed(packed)(x, [0, 1, 2, 9, 16]), from_canonical(linear)(x, [0, 1, 2, 9, 16]))


@pytest.mark.parametrize("bits", [8, 4, 3])
@pytest.mark.parametrize("group_size", [32, 256])
def test_tables_give_the_sums_of_their_groups(bits: int, group_size: int, model: Path, tmp_path: Path) -> None:
    write_packed(open_checkpoint(model), tmp_path / "p", table_bits=bits, table_group_size=group_size, progress=False)
    packed = open_packed(tmp_path / "p").read_tensor("model.embed_tokens")
    assert packed.blocks[0].shape[1] == (BLOCK_BYTES[group_size] - 32) * min(bits, 4 if bits == 8 else bits) // 4 + 32
    table = quantize_table("t", open_checkpoint(model).raw("model.embed_tokens.weight"), bits, group_size)
    x = np.random.default_rng(1).integers(-32767, 32768, (2, 256))
    assert np.array_equal(from_packed(packed)(x, [3, 4]), from_table(table)(x, [3, 4]))


@pytest.mark.parametrize("group_size", [32, 256])
def test_awq_to_packed_and_back(group_size: int, model: Path, tmp_path: Path) -> None:
    """Search, pack, unpack, pack: the weights are the same on every arrow, the bytes at both ends."""
    options = AwqOptions(group_size=group_size, search_tokens=32, threads=1)
    write_quantized(open_checkpoint(model), tmp_path / "awq", CALIBRATION, options, progress=False)
    searched = open_checkpoint(tmp_path / "awq")
    assert searched.quantization == Quantization(AWQ, 4, group_size)
    write_packed(searched, tmp_path / "packed", progress=False)
    packed = open_packed(tmp_path / "packed")
    assert (packed.group_size, packed.shape.bytes) == (group_size, BLOCK_BYTES[group_size])
    name = "model.layers.0.mlp.down_proj"
    down = unpack_linear(packed.read_tensor(name)).to_linear()
    assert np.array_equal(down.dequantize(), searched.linear(name).dequantize())
    write_awq(packed, tmp_path / "back", progress=False)
    back = open_checkpoint(tmp_path / "back")
    assert back.group_size == group_size
    write_packed(back, tmp_path / "again", progress=False)
    assert (tmp_path / "again/layer_000.bin").read_bytes() == (tmp_path / "packed/layer_000.bin").read_bytes()


@pytest.mark.parametrize("group_size", [32, 256])
def test_compressed_tensors_and_back(group_size: int, model: Path, tmp_path: Path) -> None:
    write_converted(open_checkpoint(model), tmp_path / "ct", COMPRESSED, group_size=group_size, progress=False)
    write_converted(open_checkpoint(tmp_path / "ct"), tmp_path / "awq", AWQ, progress=False)
    first, last = (open_checkpoint(tmp_path / folder) for folder in ("ct", "awq"))
    assert (first.group_size, last.group_size) == (group_size, group_size)
    for name in first.layer_names(0):
        assert np.array_equal(first.linear(name).dequantize(), last.linear(name).dequantize())


def test_halves_that_differ_are_no_group(model: Path, tmp_path: Path) -> None:
    write_packed(open_checkpoint(model), tmp_path / "packed", group_size=128, progress=False)
    edit_json(tmp_path / "packed" / MANIFEST, lambda manifest: manifest["quantization"].update(group_size=256))
    with pytest.raises(InputError, match=r"groups is refused .*differ within a group of 256"):
        write_awq(open_packed(tmp_path / "packed"), tmp_path / "awq", progress=False)
    assert not (tmp_path / "awq").exists()


def test_splitting_and_joining() -> None:
    linear = random_linear(512, 8, 256)
    halves = split_groups(linear, 128)
    assert halves.group_size == 128 and np.array_equal(halves.dequantize(), linear.dequantize())
    again = join_groups(halves, 256)
    assert np.array_equal(again.scales, linear.scales) and np.array_equal(again.qzeros, linear.qzeros)


def test_the_flag_of_short_blocks_is_checked() -> None:
    """A block of 32 rows that says 64 is refused, its CRC being right."""
    packed = pack_linear(random_linear(96, 8, 32), tensor_id=1, lanes=1)
    assert packed.flags(0) & 0x80 and packed.blocks[0].shape == (3, 160)
    fill_headers(packed.blocks[0], 1, packed.flags(0) & 0x7F)
    with pytest.raises(InputError, match="lane 0 block 0: header"):
        unpack_linear(packed)


def test_the_published_design_has_no_such_groups(model: Path, tmp_path: Path) -> None:
    write_converted(open_checkpoint(model), tmp_path / "awq", AWQ, group_size=32, progress=False)
    with pytest.raises(InputError, match="group size is 32; the format has groups of 64 or 128 only"):
        write_kv260(open_checkpoint(tmp_path / "awq"), tmp_path / "kv260", progress=False)
