"""The trained small model behind real XRT: a whole decode step, layers, output matrix and argmax, in one start."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from smoke_run import MARKS, folder, smoke

from golden.model import GoldenModel
from golden.model_case import ModelCase, model_case
from golden.quality import MODEL
from quant.systemset import read_system_set
from runtime.exits import Exit
from verif.board_sim import VirtualBoard, build_board, exported_design
from verif.layer.image import Image
from verif.layer.model import Model, model_case_image, open_model
from verif.layer.model_set import write_model_set
from verif.layer.system import linked_wiring

pytestmark = MARKS
PROMPT = (17, 400, 23)


@pytest.fixture(scope="session")
def board(folder: Path) -> VirtualBoard:
    return build_board(exported_design("layer"), folder / "model")


@pytest.fixture(scope="session")
def model(folder: Path) -> Model:
    return open_model(MODEL, folder / "packed")


def make(model: Model, folder: Path, *, trace: bool) -> tuple[ModelCase, Image, Path]:
    golden = GoldenModel(model.weights, capacity=64)
    golden.hidden(PROMPT)
    case = model_case(golden, [900])
    image = model_case_image(model, case, linked_wiring(), trace=trace)
    path = folder / f"traced-{trace}"
    write_model_set(path, path.name, case, image, seed=1)
    return case, image, path


def test_every_block_of_the_head_is_named(model: Model, tmp_path: Path) -> None:
    _, _, path = make(model, tmp_path, trace=False)
    vectors = read_system_set(path)
    heads = [one for one in vectors.blocks if one.tag == model.head.tensor_id]
    for lane, one in enumerate(heads):
        blocks = vectors.buffers[one.buffer][one.offset : one.offset + one.beats]
        assert (one.unit, blocks.tobytes()) == (f"lane{lane}", model.head.blocks[lane].tobytes())
    assert len(heads) == 4


@pytest.mark.parametrize("trace", [True, False])
def test_a_whole_step_equals_the_golden(
    trace: bool, board: VirtualBoard, model: Model, folder: Path, tmp_path: Path
) -> None:
    case, _, path = make(model, tmp_path, trace=trace)
    with smoke(board, path, folder, "--repeat", "2") as run:
        status, output = run.finish(120)
        assert status == Exit.PASS, output
        (row,) = run.result()["rows"]
    names = [stage["name"] for stage in row["stages"]]
    traced = [f"layer {layer} {stage} ({unit})" for layer, stage, unit, _ in case.expected()]
    assert names == (traced if trace else []) + names[-7:] and names[-1] == "layer 3 best (write_best)"
    assert row["mismatches"] == 0 and row["repeat"] == 2


def test_another_id_is_noticed(board: VirtualBoard, model: Model, folder: Path, tmp_path: Path) -> None:
    """The set expects the id of another token's row."""
    case, image, path = make(model, tmp_path, trace=False)
    best = case.best.packets["argmax"]
    best[0, 0] ^= 1
    write_model_set(path, path.name, case, image, seed=1)
    assert not np.array_equal(read_system_set(path).expected["best"], image.buffers["best"])
    with smoke(board, path, folder) as run:
        status, output = run.finish(120)
        assert status == Exit.DIFFERENCE, output
        assert "first difference: layer 3 best (write_best)" in output
