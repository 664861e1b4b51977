"""Output folders: what may be replaced, and that input is never lost."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from quant_data import SMALL

from quant.__main__ import main
from quant.checkpoint import open_checkpoint
from quant.errors import InputError
from quant.files import staged_folder
from quant.packed import open_packed, write_packed
from quant.synthetic import write_synthetic


@pytest.fixture
def model(tmp_path: Path) -> Path:
    write_synthetic(tmp_path / "in" / "m", dimensions=SMALL, vocab_size=64)
    return tmp_path / "in" / "m"


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("out", ["in/m", "in", "in/m/packed"])
def test_packing_never_touches_its_input(model: Path, tmp_path: Path, out: str) -> None:
    before = contents(model)
    with pytest.raises(InputError, match=r"output folder is in the way of the input .*/m; choose a folder beside it"):
        write_packed(open_checkpoint(model), tmp_path / out, replace=True, progress=False)
    assert contents(model) == before


def test_the_command_line_refuses_it_too(model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pack", str(model), str(model), "--force"]) == 2
    assert "in the way of the input" in capsys.readouterr().err
    assert open_checkpoint(model).config.hidden_size == SMALL["hidden_size"]


def test_unpacking_never_touches_its_input(model: Path, tmp_path: Path) -> None:
    packed = tmp_path / "p"
    write_packed(open_checkpoint(model), packed, progress=False)
    for out in (packed, packed / "inside"):
        assert main(["unpack", str(packed), str(out), "--force"]) == 2
    open_packed(packed)


def test_a_folder_of_somebody_else_is_not_replaced(model: Path, tmp_path: Path) -> None:
    theirs = tmp_path / "theirs"
    shutil.copytree(model, theirs)
    (theirs / ".layerlock").unlink()  # a Hugging Face folder like any other
    with pytest.raises(InputError, match=r"theirs: output folder is not one of ours \(it holds config\.json\)"):
        write_synthetic(theirs, dimensions=SMALL, replace=True)


def test_a_file_that_was_added_keeps_the_folder(model: Path) -> None:
    (model / "notes.txt").write_text("keep me")
    with pytest.raises(InputError, match=r"not one of ours \(it holds notes\.txt\)"):
        write_synthetic(model, dimensions=SMALL, replace=True)
    assert (model / "notes.txt").read_text() == "keep me"


def test_a_folder_of_ours_is_replaced(tmp_path: Path) -> None:
    for text in ("one", "two"):
        with staged_folder(tmp_path / "out", replace=True) as stage:
            (stage / "file").write_text(text)
    assert (tmp_path / "out" / "file").read_text() == "two"
