"""Vector sets on disk: whole or absent, and refused when anything in them is not what was written."""

from __future__ import annotations

import errno
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from golden.corners import corner_jobs
from golden.vectors import write_jobs
from quant import vectorset
from quant.errors import InputError
from quant.vectorset import read_vector_set

AGAIN = r"write the set again with `nox -s verify`"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_jobs(tmp_path / "set", "set", corner_jobs(seed=4)[4:7], seed=4, source="test")
    return tmp_path / "set"


def edit(folder: Path, change: Callable[[dict[str, Any]], Any]) -> None:
    path = folder / "manifest.json"
    manifest = json.loads(path.read_text())
    change(manifest)
    path.write_text(json.dumps(manifest))


def test_what_was_written_is_read(folder: Path) -> None:
    vectors = read_vector_set(folder)
    assert (vectors.kernel, vectors.case, vectors.seed) == ("awq_gemv", "set", 4)
    for name in vectors.streams:
        last = vectors.tlast(name)
        assert last.sum() == len(vectors.frames)
        assert all(last[vectors.frame_slice(name, i).stop - 1] for i in range(len(vectors.frames)))


def test_the_same_seed_gives_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    write_jobs(tmp_path / "again", "set", corner_jobs(seed=4)[4:7], seed=4, source="test")
    for path in folder.iterdir():
        assert path.read_bytes() == (tmp_path / "again" / path.name).read_bytes(), path.name


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda m: m.update(schema="other"), r"schema is 'other'; this version reads 'layerlock\.vectors'"),
        (lambda m: m.update(version=2), r"version is 2; this version reads 1"),
        (lambda m: m.update(layout_version=2), r"layout_version is 2; this version reads 1"),
        (lambda m: m.pop("frames"), r"contents is refused \(KeyError\('frames'\)\)"),
        (lambda m: m["frames"][0].pop("name"), r"contents is refused \(TypeError"),
        (lambda m: m["frames"][0].update(packets={"s_x": [1]}), r"frames\.packets\.s_x is \[1\] for \d+ beats of"),
        (lambda m: m["frames"][0]["beats"].update(s_w=1), r"frames\.beats\.s_w is \d+ in all, the file holds \d+"),
        (lambda m: m["files"]["m_y"].update(sha256="0" * 64), r"m_y\.bin: sha256 of stream m_y is [0-9a-f]{64}; not"),
    ],
)
def test_a_wrong_manifest_is_refused(folder: Path, change: Callable[[dict[str, Any]], Any], message: str) -> None:
    edit(folder, change)
    with pytest.raises(InputError, match=f"{message}.*{AGAIN}"):
        read_vector_set(folder)


def flip_bit(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[5] ^= 1
    path.write_bytes(data)


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (lambda path: path.unlink(), r"s_w\.bin: file is missing"),
        (lambda path: path.write_bytes(path.read_bytes()[:-16]), r"s_w\.bin: size is \d+ bytes, the manifest says \d+"),
        (flip_bit, r"s_w\.bin: sha256 of stream s_w is"),
    ],
)
def test_a_damaged_file_is_refused(folder: Path, damage: Callable[[Path], Any], message: str) -> None:
    damage(folder / "s_w.bin")
    with pytest.raises(InputError, match=f"{message}.*{AGAIN}"):
        read_vector_set(folder)


@pytest.mark.parametrize("text", ["", "{", "[]"])
def test_a_manifest_that_is_no_object_is_refused(folder: Path, text: str) -> None:
    (folder / "manifest.json").write_text(text)
    with pytest.raises(InputError, match=r"manifest\.json: JSON is"):
        read_vector_set(folder)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"none/manifest\.json: file is missing"):
        read_vector_set(tmp_path / "none")


def test_a_full_disk_leaves_the_old_set(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(vectorset, "write_beats", full)
    with pytest.raises(InputError, match=r"set: disk is No space left on device; free space"):
        write_jobs(folder, "set", corner_jobs(seed=5)[4:7], seed=5, source="test")
    assert read_vector_set(folder).seed == 4
    assert [path.name for path in folder.parent.iterdir()] == ["set"]


def test_results_are_found_in_the_tensors_terms(folder: Path) -> None:
    vectors = read_vector_set(folder)
    got = vectors.streams["m_y"].copy()
    assert vectors.first_divergence("m_y", got) is None
    number = len(vectors.frames) - 1
    part, frame = vectors.frame_slice("m_y", number), vectors.frames[number]
    got.view("<i4").reshape(-1)[part.start * 4 + 2] += 1
    found = vectors.first_divergence("m_y", got)
    assert found is not None
    assert (found.tensor, found.row, found.element) == (frame.tensor, frame.lane * 8 + 2, 2)
    assert found.got == np.int32(found.expected + 1)
