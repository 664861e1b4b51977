"""The packed folder: what is written, what is read back, what is refused, and that nothing half written stays."""

from __future__ import annotations

import errno
import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from quant_data import edit_json, flip_bit, small_checkpoint

from quant import files, packed
from quant.checkpoint import open_checkpoint
from quant.errors import InputError
from quant.export import write_awq
from quant.packed import open_packed, write_packed
from quant.packing import pack_linear, unpack_linear
from quant.safetensors_io import SafetensorsFile, write_safetensors
from quant.tensors import fuse

DOWN = "model.layers.0.mlp.down_proj"
AGAIN = r"pack the checkpoint again with `python -m quant pack`"


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_checkpoint(tmp_path_factory.mktemp("checkpoint") / "model", layers=2, awq_group_size=64)


@pytest.fixture(scope="module")
def model(checkpoint: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("packed") / "model"
    write_packed(open_checkpoint(checkpoint), path, progress=False)
    return path


@pytest.fixture
def copy(model: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(model, tmp_path / "copy"))


def test_manifest_says_what_and_where(checkpoint: Path, model: Path) -> None:
    manifest = json.loads((model / "manifest.json").read_text())
    assert (manifest["schema"], manifest["version"], manifest["layout_version"]) == ("layerlock.packed", 1, 1)
    assert manifest["source"]["sha256"] == open_checkpoint(checkpoint).sha256
    assert manifest["quantization"] == {
        "method": "awq", "lanes": 4, "group_size": 64, "checked": True, "fused": True, "scale": "S",
        "bits": 4, "table_bits": 0, "table_group_size": 64,
    }  # fmt: skip
    assert sorted(path.name for path in model.iterdir()) == [
        ".layerlock", "layer_000.bin", "layer_001.bin", "manifest.json",
    ]  # fmt: skip
    ids = {tensor["name"]: tensor["tensor_id"] for tensor in manifest["tensors"]}
    parts = ["self_attn.qkv_proj", "self_attn.o_proj", "mlp.gate_up_proj", "mlp.down_proj"]
    assert ids == {f"model.layers.{layer}.{part}": 4 * layer + i for layer in (0, 1) for i, part in enumerate(parts)}
    for tensor in manifest["tensors"]:
        data = (model / tensor["file"]).read_bytes()
        for section in tensor["blocks"] + tensor["params"]:
            part = data[section["offset"] : section["offset"] + section["bytes"]]
            assert hashlib.sha256(part).hexdigest() == section["sha256"]


@pytest.mark.parametrize("source", ["awq", "plain"])
@pytest.mark.parametrize("options", [{}, {"fused": False, "lanes": 3}, {"checked": False, "scale": "fp16", "lanes": 8}])
def test_tensors_come_back(tmp_path: Path, source: str, options: dict[str, Any]) -> None:
    path = small_checkpoint(tmp_path / "m", awq_group_size=128 if source == "awq" else None)
    checkpoint = open_checkpoint(path)
    write_packed(checkpoint, tmp_path / "p", progress=False, **options)
    model = open_packed(tmp_path / "p")
    assert model.config == checkpoint.config and model.group_size == 128
    assert len(model.tensors) == (7 if options.get("fused") is False else 4)
    for entry in model.tensors.values():
        linear = fuse(entry.name, [checkpoint.linear(name) for name, _ in entry.parts])
        kwargs = {key: value for key, value in options.items() if key != "fused"}
        want, got = pack_linear(linear, tensor_id=entry.tensor_id, **kwargs), model.read_tensor(entry.name)
        assert all(np.array_equal(a, b) for a, b in zip(got.blocks, want.blocks, strict=True))
        assert all(np.array_equal(a, b) for a, b in zip(got.params, want.params, strict=True))
        assert np.array_equal(unpack_linear(got).qweight, linear.qweight)


def test_plain_weights_in_groups_of_64(tmp_path: Path) -> None:
    path = small_checkpoint(tmp_path / "m")
    write_packed(open_checkpoint(path), tmp_path / "p", group_size=64, progress=False)
    assert open_packed(tmp_path / "p").read_tensor(DOWN).blocks[0].shape[1] == 288


def test_layers_that_are_packed_at_the_same_time_keep_their_order(tmp_path: Path) -> None:
    write_packed(open_checkpoint(small_checkpoint(tmp_path / "m", layers=6)), tmp_path / "p", progress=False)
    tensors = open_packed(tmp_path / "p").tensors.values()
    assert [entry.tensor_id for entry in tensors] == list(range(24))
    assert [entry.file for entry in tensors] == [f"layer_{number // 4:03}.bin" for number in range(24)]


def test_packing_is_deterministic(checkpoint: Path, model: Path, tmp_path: Path) -> None:
    write_packed(open_checkpoint(checkpoint), tmp_path / "p", progress=False)
    for path in model.iterdir():
        assert (tmp_path / "p" / path.name).read_bytes() == path.read_bytes()


def test_unpacked_folder_holds_the_codes_and_packs_to_the_same_bytes(
    checkpoint: Path, model: Path, tmp_path: Path
) -> None:
    write_awq(open_packed(model), tmp_path / "awq", progress=False)
    before, after = open_checkpoint(checkpoint), open_checkpoint(tmp_path / "awq")
    assert after.config == before.config and after.group_size == 64
    for layer in range(2):
        for name in before.layer_names(layer):
            old, new = before.linear(name), after.linear(name)
            assert np.array_equal(new.qweight, old.qweight) and np.array_equal(new.qzeros, old.qzeros)
            assert new.scales.dtype == np.float16
            large = old.scales.astype(np.float32) * 16 > old.scales.max(axis=0).astype(np.float32)
            assert large.any() and np.array_equal(new.scales[large], old.scales[large])
            assert (new.bias is None) == (old.bias is None)
    write_packed(after, tmp_path / "p", progress=False)
    for file in ("layer_000.bin", "layer_001.bin"):
        assert (tmp_path / "p" / file).read_bytes() == (model / file).read_bytes()


def test_fp16_scales_come_back_exactly(checkpoint: Path, tmp_path: Path) -> None:
    write_packed(open_checkpoint(checkpoint), tmp_path / "p", scale="fp16", checked=False, progress=False)
    write_awq(open_packed(tmp_path / "p"), tmp_path / "awq", progress=False)
    before, after = open_checkpoint(checkpoint), open_checkpoint(tmp_path / "awq")
    assert np.array_equal(before.linear(DOWN).scales, after.linear(DOWN).scales)


# ---------------------------------------------------------------------------------------------------------------------
# Refused folders
# ---------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "pattern"),
    [
        ({"schema": "other"}, rf"schema is other; this version reads layerlock\.packed: {AGAIN}"),
        ({"version": 2}, r"version is 2; this version reads 1: pack"),
        ({"version": True}, r"version is True; this version reads 1: pack"),
        ({"layout_version": 0}, r"layout_version is 0; this version reads 1: pack"),
        ({"tensors": 3}, r"contents is refused \(TypeError"),
        ({"tensors": []}, r"tensor model\.layers\.0\.self_attn\.qkv_proj is missing;"),
        ({"source": {}}, r"contents is refused \(KeyError\('sha256'\)"),
        ({"files": {"../layer_000.bin": 1}}, r"files is \.\./layer_000\.bin; it must be a plain name"),
        ({"files": {}}, r"model\.layers\.0\.self_attn\.qkv_proj\.blocks end is \d+; layer_000\.bin does not hold that"),
    ],
)
def test_wrong_manifests_are_refused(copy: Path, change: dict[str, Any], pattern: str) -> None:
    edit_json(copy / "manifest.json", lambda manifest: manifest.update(change))
    with pytest.raises(InputError, match=rf"copy/manifest\.json: {pattern}"):
        open_packed(copy)


@pytest.mark.parametrize(
    ("key", "value", "pattern"),
    [
        ("lanes", 9, r"lanes is 9; it must be 1\.\.8"),
        ("lanes", 3, r"qkv_proj\.blocks bytes of the lanes is \[.*\]; by its dimensions it must be"),
        ("scale", "S8", r"scale is S8; it must be one of S, fp16"),
        ("group_size", 16, r"contents is refused \(ValueError\('group size must be one of"),
        ("group_size", 128, r"qkv_proj\.blocks bytes of the lanes is"),
        ("fused", False, r"tensor model\.layers\.0\.self_attn\.q_proj is missing"),
        ("surprise", 1, r"contents is refused \(TypeError"),
    ],
)
def test_wrong_quantization_is_refused(copy: Path, key: str, value: Any, pattern: str) -> None:
    edit_json(copy / "manifest.json", lambda manifest: manifest["quantization"].update({key: value}))
    with pytest.raises(InputError, match=pattern):
        open_packed(copy)


@pytest.mark.parametrize(
    ("key", "value", "pattern"),
    [
        ("name", "other", r"tensor model\.layers\.0\.self_attn\.qkv_proj is missing"),
        ("tensor_id", 1, r"\(tensor_id, k, parts\) is \(1, 128, .*; the model asks for \(0, 128,"),
        ("k", 64, r"\(tensor_id, k, parts\) is \(0, 64, "),
        ("n", 264, r"contents is refused \(ValueError\('model\.layers\.0\.self_attn\.qkv_proj: the parts must add up"),
        ("k", -128, r"contents is refused \(ValueError\('-128 is not a size"),
        ("file", "layer_009.bin", r"blocks end is \d+; layer_009\.bin does not hold that"),
    ],
)
def test_wrong_tensor_entries_are_refused(copy: Path, key: str, value: Any, pattern: str) -> None:
    edit_json(copy / "manifest.json", lambda manifest: manifest["tensors"][0].update({key: value}))
    with pytest.raises(InputError, match=pattern):
        open_packed(copy)


def test_tensors_that_the_model_has_not_are_refused(copy: Path) -> None:
    edit_json(copy / "manifest.json", lambda manifest: manifest["model"].update(num_hidden_layers=1))
    with pytest.raises(InputError, match=r"tensors is \['model\.layers\.1\..*; the model has no such tensor"):
        open_packed(copy)


def test_wrong_model_dimensions_are_refused(copy: Path) -> None:
    edit_json(copy / "manifest.json", lambda manifest: manifest["model"].update(hidden_size=100))
    with pytest.raises(InputError, match=r"manifest\.json: hidden_size is 100; it must be a multiple of 64"):
        open_packed(copy)


@pytest.mark.parametrize("offset", [0, 5, 4000, -1])
def test_a_flipped_bit_is_noticed(copy: Path, offset: int) -> None:
    flip_bit(copy / "layer_001.bin", offset)
    pattern = rf"copy/layer_001\.bin: model\.layers\.1\.\S+ lane \d (blocks|params) sha256 is [0-9a-f]{{64}}; .*{AGAIN}"
    with pytest.raises(InputError, match=pattern):
        open_packed(copy)
    unread = open_packed(copy, hashes=False)
    unread.read_tensor(DOWN)  # of the other file
    with pytest.raises(InputError, match=pattern):
        unread.check_hashes()


def test_truncated_and_missing_files_are_noticed(copy: Path) -> None:
    data = (copy / "layer_001.bin").read_bytes()
    (copy / "layer_001.bin").write_bytes(data[:-16])
    with pytest.raises(
        InputError, match=rf"layer_001\.bin: size is {len(data) - 16} bytes; the manifest says {len(data)}"
    ):
        open_packed(copy)
    (copy / "layer_001.bin").unlink()
    with pytest.raises(InputError, match=r"copy/layer_001\.bin: file is missing; pack"):
        open_packed(copy)
    (copy / "manifest.json").write_bytes((copy / "manifest.json").read_bytes()[:-9])
    with pytest.raises(InputError, match=r"copy/manifest\.json: JSON is unreadable"):
        open_packed(copy)
    (copy / "manifest.json").unlink()
    with pytest.raises(InputError, match=r"copy/manifest\.json: file is missing; pack"):
        open_packed(copy)


def test_other_tensor_names_are_refused(model: Path) -> None:
    with pytest.raises(InputError, match=r"manifest\.json: tensor lm_head is missing; it has model\.layers\.0\."):
        open_packed(model).read_tensor("lm_head")


# ---------------------------------------------------------------------------------------------------------------------
# Refused checkpoints and failing writes: one error, nothing left
# ---------------------------------------------------------------------------------------------------------------------


def test_a_bad_tensor_stops_the_packing(checkpoint: Path, tmp_path: Path) -> None:
    source = Path(shutil.copytree(checkpoint, tmp_path / "m"))
    shard = source / "model-00002-of-00002.safetensors"
    file = SafetensorsFile(shard)
    tensors = {name: file.tensor(name).copy() for name in file.entries}
    tensors["model.layers.1.mlp.up_proj.scales"][1, 5] = np.nan
    write_safetensors(shard, tensors)
    with pytest.raises(
        InputError, match=r"/m: model\.layers\.1\.mlp\.gate_up_proj: scales is refused \(scale of group 1, out"
    ):
        write_packed(open_checkpoint(source), tmp_path / "p", progress=False)
    assert [path.name for path in tmp_path.iterdir()] == ["m"]


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_leaves_nothing(
    checkpoint: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    calls = 0
    real = packed.write_section

    def fail(*args: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == 40:  # in the second layer
            raise OSError(code, "No space left on device")
        return real(*args)

    monkeypatch.setattr(packed, "write_section", fail)
    with pytest.raises(
        InputError, match=r"/p: disk is No space left on device; free space or choose another output folder"
    ):
        write_packed(open_checkpoint(checkpoint), tmp_path / "p", progress=False)
    assert not list(tmp_path.iterdir())


def test_an_interrupt_leaves_nothing(checkpoint: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: Any) -> Any:
        raise KeyboardInterrupt

    monkeypatch.setattr(packed, "write_section", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_packed(open_checkpoint(checkpoint), tmp_path / "p", progress=False)
    assert not list(tmp_path.iterdir())


def test_an_output_that_cannot_be_made_is_named(checkpoint: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(InputError, match=r"file/p: output folder is Not a directory; choose another"):
        write_packed(open_checkpoint(checkpoint), tmp_path / "file" / "p", progress=False)


def test_an_output_is_replaced_only_when_asked_and_ours(checkpoint: Path, tmp_path: Path) -> None:
    source = open_checkpoint(checkpoint)
    out = tmp_path / "p"
    write_packed(source, out, progress=False)
    with pytest.raises(
        InputError, match=r"/p: output folder is already there; remove it, choose another or pass --force"
    ):
        write_packed(source, out, progress=False)
    write_packed(source, out, lanes=2, replace=True, progress=False)
    assert open_packed(out).options.lanes == 2
    (out / ".layerlock").unlink()
    with pytest.raises(InputError, match=r"/p: output folder is not one of ours \(it holds .*\); choose another"):
        write_packed(source, out, replace=True, progress=False)
    assert [path.name for path in tmp_path.iterdir()] == ["p"]


def test_a_failed_replacement_keeps_the_old_folder(tmp_path: Path) -> None:
    with files.staged_folder(tmp_path / "p") as stage:
        (stage / "manifest.json").write_text("old")
    with pytest.raises(RuntimeError), files.staged_folder(tmp_path / "p", replace=True) as stage:
        (stage / "manifest.json").write_text("new")
        raise RuntimeError
    assert (tmp_path / "p" / "manifest.json").read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["p"]


@pytest.mark.parametrize(("lanes", "group_size"), [(0, 64), (9, 64)])
def test_wrong_lanes_are_refused(checkpoint: Path, tmp_path: Path, lanes: int, group_size: int) -> None:
    with pytest.raises(InputError, match=rf"pack: lanes is {lanes}; it must be 1\.\.8"):
        write_packed(open_checkpoint(checkpoint), tmp_path / "p", lanes=lanes, group_size=group_size, progress=False)
