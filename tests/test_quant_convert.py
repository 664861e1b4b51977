"""Whole checkpoints between AWQ, compressed-tensors and the KV260 design's files: to the bit, or refused whole."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from quant_data import SMALL, edit_json, flip_bit, small_checkpoint

from quant import __main__ as cli
from quant.checkpoint import EMBEDDING, FINAL_NORM, Checkpoint, open_checkpoint
from quant.convert import write_converted
from quant.errors import InputError
from quant.kv260 import COMBINED, METADATA, write_imported, write_kv260
from quant.model_config import LINEARS, NORMS
from quant.safetensors_io import SafetensorsFile, bf16_bits, write_safetensors
from quant.synthetic import QWEN2_5_0_5B, write_synthetic
from quant.tensors import unpack_nibbles

WIDE = SMALL | {"hidden_size": 128, "head_dim": 64}


def assert_same(left: Checkpoint, right: Checkpoint) -> None:
    assert left.config == right.config
    for layer in range(left.config.num_hidden_layers):
        for name in left.layer_names(layer):
            a, b = left.linear(name), right.linear(name)
            assert a.bits == b.bits
            assert np.array_equal(a.qweight, b.qweight) and np.array_equal(a.qzeros, b.qzeros), name
            assert np.array_equal(a.scales.astype(np.float32), b.scales.astype(np.float32)), name
            assert np.array_equal(a.bias if a.bias is not None else 0, b.bias if b.bias is not None else 0), name
        for norm in NORMS:
            assert np.array_equal(
                left.array(f"model.layers.{layer}.{norm}"), right.array(f"model.layers.{layer}.{norm}")
            )
    for name in left.outer_names():
        assert np.array_equal(left.array(name), right.array(name)), name


@pytest.fixture(scope="module")
def awq(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = small_checkpoint(tmp_path_factory.mktemp("awq") / "model", layers=2, awq_group_size=64)
    (path / "tokenizer.json").write_text("{}")
    return path


@pytest.fixture(scope="module")
def kv260(awq: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("kv260") / "kv260"
    assert cli.main(["export", str(awq), str(out), "--to", "kv260", "--quiet"]) == 0
    return out


@pytest.mark.parametrize("bits", [3, 4])
@pytest.mark.parametrize("method", ["awq", "compressed-tensors"])
def test_plain_weights_become_what_round_to_nearest_gives(tmp_path: Path, method: str, bits: int) -> None:
    plain = open_checkpoint(small_checkpoint(tmp_path / "plain"))
    write_converted(plain, tmp_path / "out", method, group_size=64, bits=bits, progress=False)
    made = open_checkpoint(tmp_path / "out")
    assert made.quantization is not None and (made.quantization.method, made.bits) == (method, bits)
    name = "model.layers.0.mlp.down_proj"
    want = plain.linear(name, 64, bits)
    assert np.array_equal(made.linear(name).dequantize(), want.dequantize())
    assert unpack_nibbles(made.linear(name).qweight).max() == (1 << bits) - 1


def test_awq_to_compressed_tensors_and_back(awq: Path, tmp_path: Path) -> None:
    assert cli.main(["export", str(awq), str(tmp_path / "ct"), "--to", "compressed-tensors", "--quiet"]) == 0
    assert_same(open_checkpoint(awq), open_checkpoint(tmp_path / "ct"))
    assert cli.main(["import", str(tmp_path / "ct"), str(tmp_path / "back"), "--from", "compressed-tensors"]) == 0
    assert_same(open_checkpoint(awq), open_checkpoint(tmp_path / "back"))
    assert (tmp_path / "back" / "tokenizer.json").read_text() == "{}"


def test_an_output_layer_of_its_own_goes_along(tmp_path: Path) -> None:
    path = small_checkpoint(tmp_path / "m", awq_group_size=64)
    edit_json(path / "config.json", lambda config: config.update(tie_word_embeddings=False))
    tensors = {
        name: SafetensorsFile(path / "model.safetensors").tensor(name).copy()
        for name in SafetensorsFile(path / "model.safetensors").entries
    }
    tensors["lm_head.weight"] = 2 * tensors[EMBEDDING]
    tensors = {name: t.view(np.uint32) if t.dtype == np.int32 else t for name, t in tensors.items()}
    write_safetensors(path / "model.safetensors", tensors)
    write_converted(open_checkpoint(path), tmp_path / "out", "compressed-tensors", progress=False)
    assert_same(open_checkpoint(path), open_checkpoint(tmp_path / "out"))
    assert "lm_head.weight" in open_checkpoint(tmp_path / "out").outer_names()


# ---------------------------------------------------------------------------------------------------------------------
# The published KV260 design
# ---------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("group_size", [64, 128])
def test_the_kv260_files_round_trip(tmp_path: Path, group_size: int) -> None:
    source = open_checkpoint(small_checkpoint(tmp_path / "awq", layers=2, awq_group_size=group_size))
    write_kv260(source, tmp_path / "kv260", progress=False)
    write_imported(tmp_path / "kv260", tmp_path / "awq" / "config.json", tmp_path / "back", progress=False)
    assert_same(source, open_checkpoint(tmp_path / "back"))


def test_the_kv260_places_are_those_that_were_published(tmp_path: Path) -> None:
    """Offsets and sizes of the first layer of the contest submission's params_awq64/fullmodel_metadata.json."""
    write_synthetic(tmp_path / "awq", vocab_size=32, awq_group_size=64)
    write_kv260(open_checkpoint(tmp_path / "awq"), tmp_path / "kv260", progress=False)
    metadata = json.loads((tmp_path / "kv260" / METADATA).read_text())
    first = {e["param_name"]: e for e in metadata["layers"][0]["data"]}
    places = {name: (e["submodules"]["macro"]["offset"], e["submodules"]["macro"]["size"])
              for name, e in first.items() if name in LINEARS}  # fmt: skip
    assert places == {
        "self_attn.q_proj": (0, 451584),
        "self_attn.k_proj": (453376, 64512),
        "self_attn.v_proj": (518144, 64512),
        "self_attn.o_proj": (582912, 451584),
        "mlp.gate_proj": (1034496, 2451456),
        "mlp.up_proj": (3485952, 2451456),
        "mlp.down_proj": (5937408, 2451456),
    }
    assert first["self_attn.q_proj"]["submodules"]["bias"] == {"offset": 451584, "size": 1792}
    want = {"param_name": "input_layernorm.weight", "offset": 8388864, "size": 1792, "shape": [896]}
    assert first["input_layernorm.weight"] == want
    assert metadata["norm"]["weight"]["offset"] == 8392448  # the stride of a layer
    assert metadata["global"] == {"dim": 896, "hidden_dim": 4864, "n_layers": 1, "n_heads": 14, "n_kv_heads": 2,
                                  "vocab_size": 32, "seq_len": 32768}  # fmt: skip
    assert metadata["layer_structure"][0] == {
        "param_name": "self_attn.q_proj",
        "submodules": {
            "macro": {"data_type": "awq_macro", "shape": [14, 112]},
            "bias": {"data_type": "float16", "shape": [896]},
        },
    }
    assert metadata["token_embedding"]["weight"]["shape"] == [32, 896]
    assert QWEN2_5_0_5B["max_position_embeddings"] == 32768


def test_a_kv260_block_is_what_was_published(awq: Path, kv260: Path) -> None:
    """Block 1 of down_proj, field by field: zero-points, padding, scales, rows."""
    metadata = json.loads((kv260 / METADATA).read_text())
    entry = next(e for e in metadata["layers"][1]["data"] if e["param_name"] == "mlp.down_proj")
    start = entry["submodules"]["macro"]["offset"] + 288
    block = (kv260 / COMBINED).read_bytes()[start : start + 288]
    linear = open_checkpoint(awq).linear("model.layers.1.mlp.down_proj")
    slot = [0, 4, 1, 5, 2, 6, 3, 7]  # nibble of column i
    zeros = int.from_bytes(block[:4], "little")
    assert [zeros >> 4 * slot[i] & 15 for i in range(8)] == unpack_nibbles(linear.qzeros)[1, :8].tolist()
    assert block[4:16] == bytes(12)
    assert np.frombuffer(block[16:32], "<f2").tolist() == linear.scales[1, :8].tolist()
    codes = [[int.from_bytes(block[32 + 4 * r : 36 + 4 * r], "little") >> 4 * slot[i] & 15 for i in range(8)]
             for r in range(64)]  # fmt: skip
    assert codes == unpack_nibbles(linear.qweight)[64:128, :8].tolist()


def first_entry(metadata: dict[str, Any]) -> dict[str, Any]:
    entry: dict[str, Any] = metadata["layers"][0]["data"][0]["submodules"]["macro"]
    return entry


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        (lambda m: m["global"].update(dim=64), "global.dim is 64; config.json has 128"),
        (lambda m: m["global"].pop("n_heads"), "contents is refused (KeyError('n_heads'))"),
        (lambda m: m["layers"].pop(), "contents is refused (IndexError"),
        (lambda m: m["layers"][1].update(layer_index=0), "layer 1 is 0 with"),
        (lambda m: m["layers"][0]["data"].pop(), "it must hold input_layernorm.weight"),
        (lambda m: first_entry(m).update(size=288), "q_proj.macro.size is 288; by the model's dimensions it must be"),
        (
            lambda m: first_entry(m).update(offset=10**9),
            "q_proj.macro.offset is 1000000000; fullmodel_",
        ),
        (lambda m: first_entry(m).update(offset=-1), "q_proj.macro.offset is -1;"),
        (
            lambda m: m["layer_structure"][6]["submodules"]["macro"].update(shape=[5, 16]),
            "of mlp.down_proj is [5",
        ),
        (lambda m: m.pop("norm"), "contents is refused (KeyError('norm'))"),
    ],
)
def test_wrong_metadata_is_refused(
    awq: Path, kv260: Path, tmp_path: Path, edit: Callable[[dict[str, Any]], object], message: str
) -> None:
    folder = tmp_path / "copy"
    folder.mkdir()
    for name in (COMBINED, METADATA):
        (folder / name).write_bytes((kv260 / name).read_bytes())
    edit_json(folder / METADATA, edit)
    with pytest.raises(InputError) as caught:
        write_imported(folder, awq / "config.json", tmp_path / "out", progress=False)
    assert message in str(caught.value) and not (tmp_path / "out").exists()


def test_padding_that_is_not_zero_is_refused(awq: Path, kv260: Path, tmp_path: Path) -> None:
    folder = tmp_path / "copy"
    folder.mkdir()
    for name in (COMBINED, METADATA):
        (folder / name).write_bytes((kv260 / name).read_bytes())
    flip_bit(folder / COMBINED, 288 + 9)
    with pytest.raises(InputError, match=r"fullmodel_combined\.bin: .*q_proj lane 0 block 1: reserved bytes is wrong"):
        write_imported(folder, awq / "config.json", tmp_path / "out", progress=False)
    assert not (tmp_path / "out").exists()


def test_a_missing_or_empty_file_is_refused(awq: Path, kv260: Path, tmp_path: Path) -> None:
    folder = tmp_path / "copy"
    folder.mkdir()
    with pytest.raises(InputError, match=r"fullmodel_metadata\.json: file is missing"):
        write_imported(folder, awq / "config.json", tmp_path / "out", progress=False)
    (folder / METADATA).write_bytes((kv260 / METADATA).read_bytes())
    for write in (lambda: None, lambda: (folder / COMBINED).write_bytes(b"")):
        write()
        with pytest.raises(InputError, match=r"fullmodel_combined\.bin: file is unreadable"):
            write_imported(folder, awq / "config.json", tmp_path / "out", progress=False)


def test_what_the_kv260_format_cannot_hold_is_refused(awq: Path, tmp_path: Path) -> None:
    plain = small_checkpoint(tmp_path / "plain")
    with pytest.raises(InputError, match=r"bits is None; the format holds 4-bit codes only: quantize it first"):
        write_kv260(open_checkpoint(plain), tmp_path / "out", progress=False)
    write_converted(open_checkpoint(plain), tmp_path / "three", "awq", bits=3, progress=False)
    with pytest.raises(InputError, match=r"bits is 3; the format holds 4-bit codes only"):
        write_kv260(open_checkpoint(tmp_path / "three"), tmp_path / "out", progress=False)
    path = small_checkpoint(tmp_path / "wide", awq_group_size=64)
    tensors = {
        name: SafetensorsFile(path / "model.safetensors").tensor(name).copy()
        for name in SafetensorsFile(path / "model.safetensors").entries
    }
    tensors = {name: t.view(np.uint32) if t.dtype == np.int32 else t for name, t in tensors.items()}
    tensors[FINAL_NORM] = bf16_bits(np.full(128, 1e6, np.float32))
    write_safetensors(path / "model.safetensors", tensors)
    with pytest.raises(InputError, match=r"model\.norm\.weight is beyond fp16; the format holds fp16 only"):
        write_kv260(open_checkpoint(path), tmp_path / "out", progress=False)
    assert not (tmp_path / "out").exists()


def test_import_asks_for_the_config(kv260: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["import", str(kv260), str(tmp_path / "out"), "--from", "kv260"]) == 2
    assert "--config is None; give the config.json of the model" in capsys.readouterr().err


# ---------------------------------------------------------------------------------------------------------------------
# Bad checkpoints: one error, nothing written
# ---------------------------------------------------------------------------------------------------------------------


def shard_of(path: Path, number: int) -> Path:
    return path / f"model-{number:05}-of-00002.safetensors"


def drop_tensor(path: Path) -> None:
    """Take a tensor out of the second shard, and out of the index."""
    edit_json(path / "model.safetensors.index.json",
              lambda index: index["weight_map"].pop("model.layers.1.mlp.up_proj.scales"))  # fmt: skip


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (lambda p: shard_of(p, 2).write_bytes(shard_of(p, 2).read_bytes()[:-1000]), "size of the tensors is"),
        (lambda p: flip_bit(shard_of(p, 2), 3), "header length is"),
        (lambda p: shard_of(p, 2).write_bytes(b"\x08" + bytes(7) + b"notjson!"), "header is unreadable"),
        (lambda p: shard_of(p, 2).unlink(), "model-00002-of-00002.safetensors: file is No such file"),
        (drop_tensor, "tensor model.layers.1.mlp.up_proj.scales is missing"),
        (
            lambda p: edit_json(p / "config.json", lambda c: c.update(architectures=["LlamaForCausalLM"])),
            "architectures",
        ),
    ],
)
@pytest.mark.parametrize("target", ["awq", "compressed-tensors", "kv260"])
def test_a_bad_checkpoint_leaves_one_line_and_nothing_else(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], damage: Callable[[Path], object], message: str, target: str
) -> None:
    path = small_checkpoint(tmp_path / "m", layers=2, awq_group_size=64)
    damage(path)
    capsys.readouterr()
    assert cli.main(["export", str(path), str(tmp_path / "out"), "--to", target, "--quiet"]) == 2
    out, err = capsys.readouterr()
    assert not out and message in err and err.count("\n") == 1
    assert sorted(p.name for p in tmp_path.iterdir()) == ["m"]
