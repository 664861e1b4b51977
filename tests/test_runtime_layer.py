"""The layer system behind real XRT, with a small layer: bit for bit at every stage, and what must be noticed."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from layer_data import small_layer
from smoke_run import MARKS, folder, patched, smoke

from golden.layer_case import LayerCase, layer_case
from quant.model_config import FUSED
from quant.systemset import PROGRAM, read_system_set
from runtime.exits import Exit
from verif import first_divergence
from verif.board_device import RUNS
from verif.board_sim import VirtualBoard, build_board, exported_design
from verif.layer import board as layer_board
from verif.layer.image import Image, case_image, traced_stages
from verif.layer.job import Layer
from verif.layer.system import build_layer_system, linked_wiring, run_image
from verif.layer.system_set import write_layer_set

pytestmark = MARKS
STEPS = {"decode": (63, 1), "prefill": (0, 8)}


@pytest.fixture(scope="session")
def board(folder: Path) -> VirtualBoard:
    return build_board(exported_design("layer"), folder / "layer")


def make(folder: Path, step: str) -> tuple[LayerCase, Image, Path]:
    weights, tensors = small_layer(folder / "small")
    case = layer_case(weights, step, step=STEPS[step], capacity=128)
    image = case_image(case, tensors, linked_wiring())
    path = folder / "sets" / step
    if not path.exists():
        write_layer_set(path, case, image, seed=1)
    return case, image, path


@pytest.mark.parametrize("step", STEPS)
def test_a_set_has_the_bytes_of_the_rtl_test(folder: Path, step: str) -> None:
    case, image, path = make(folder, step)
    vectors = read_system_set(path)
    for name in {*image.buffers} - {"results", "summary"}:
        assert np.array_equal(vectors.buffers[name], image.buffers[name]), name
    assert vectors.buffers[PROGRAM].tobytes() == image.program.bytes
    found = traced_stages(image.program, vectors.expected["results"])
    assert all(np.array_equal(found[0, stage, unit], beats) for stage, unit, beats in case.expected())
    named = {(one.stage, one.unit): one.beats(vectors.expected) for one in vectors.stages}
    assert all(np.array_equal(named[stage, unit], beats) for stage, unit, beats in case.expected())


def test_every_block_range_holds_the_tensors_blocks(folder: Path) -> None:
    _, _, path = make(folder, "decode")
    vectors, (_, tensors) = read_system_set(path), small_layer(folder / "small")
    assert len(vectors.blocks) == 4 * len(FUSED)
    for one in vectors.blocks:
        lane = int(one.unit.removeprefix("lane"))
        have = vectors.buffers[one.buffer][one.offset : one.offset + one.beats]
        assert have.tobytes() == tensors[one.tensor].blocks[lane].tobytes()


def test_every_stage_equals_the_golden_and_the_cycles_those_of_the_rtl_test(
    board: VirtualBoard, folder: Path, tmp_path: Path
) -> None:
    paths = [make(folder, step)[2] for step in STEPS]
    with smoke(board, paths, folder, "--repeat", "2") as run:
        status, output = run.finish(120)
        assert status == Exit.PASS, output
        assert "layer 0 rope (rope): " in output and "layer 0 cache (kv_cache1): " in output
        rows = run.result()["rows"]
        records = [json.loads(line) for line in (run.run / "device" / RUNS).read_text().splitlines()]
    assert [(row["case"], row["mismatches"], row["repeat"]) for row in rows] == [("decode", 0, 2), ("prefill", 0, 2)]
    works = records[::2]  # the others are the programs that stop the units
    assert [one["cycles"] for one in works[:2]] == [works[0]["cycles"]] * 2
    assert not any(one["violations"] for one in records)
    alone = run_image(build_layer_system(tmp_path / "linked"), make(folder, "decode")[1], tmp_path / "run")
    assert works[0]["cycles"] == alone.cycles


def test_one_kernels_stages_can_be_compared_alone(board: VirtualBoard, folder: Path) -> None:
    _, _, path = make(folder, "decode")
    with smoke(board, path, folder, "--stage", "quantize") as run:
        status, output = run.finish(60)
        assert status == Exit.PASS, output
        names = [stage["name"] for stage in run.result()["rows"][0]["stages"]]
    assert names == [f"layer 0 {stage} (quantize)" for stage in ("qkv_x", "o_x", "gate_up_x", "down_x")]


@pytest.mark.parametrize(("method", "expected"), [("to_device", Exit.DIFFERENCE), ("from_device", Exit.DIFFERENCE)])
def test_a_removed_sync_is_caught(
    board: VirtualBoard, folder: Path, tmp_path: Path, method: str, expected: Exit
) -> None:
    """Of the activations alone: without the program's sync the sequencer finds none, which is another fault."""
    code = (
        f"import runtime.board as b\nold = b.Buffer.{method}\n"
        f"b.Buffer.{method} = lambda self: None if self.name in ('x', 'results') else old(self)\n"
    )
    _, _, path = make(folder, "decode")
    with smoke(board, path, folder, PYTHONPATH=patched(tmp_path, method, code)) as run:
        status, output = run.finish(60)
        assert status == expected, output
        assert "first difference: layer 0 " in output


def test_a_program_that_was_not_synchronised_is_named(board: VirtualBoard, folder: Path, tmp_path: Path) -> None:
    code = (
        "import runtime.board as b\nold = b.Buffer.to_device\n"
        "b.Buffer.to_device = lambda self: None if self.name == 'program' else old(self)\n"
    )
    _, _, path = make(folder, "decode")
    with smoke(board, path, folder, PYTHONPATH=patched(tmp_path, "program", code)) as run:
        status, output = run.finish(60)
        assert status == Exit.DIFFERENCE, output
        assert "instruction 0: the program ends there (flags 0x1)" in output


def test_damaged_weights_are_named_by_their_block(board: VirtualBoard, folder: Path, tmp_path: Path) -> None:
    _, _, path = make(folder, "decode")
    blocks = next(one for one in read_system_set(path).blocks if (one.tensor, one.unit) == ("mlp.down_proj", "lane2"))
    byte = 16 * (blocks.offset + 5 * blocks.block_beats) + 40
    code = f"""
import runtime.sequenced as s
write = s.Buffer.write
def damaged(self, data, offset=0):
    data = data.copy()
    if self.name == "lane2":
        data.reshape(-1)[{byte}] ^= 0x10
    write(self, data, offset)
s.Buffer.write = damaged
"""
    with smoke(board, path, folder, PYTHONPATH=patched(tmp_path, "weights", code)) as run:
        status, output = run.finish(60)
        assert status == Exit.WEIGHTS, output
        at = f"byte {16 * (blocks.offset + 5 * blocks.block_beats)} of buffer lane2"
        assert f"damaged weights: tensor mlp.down_proj, lane2: block 5 ({at}): block CRC" in output


def test_a_buffer_too_small_for_the_program_is_refused(board: VirtualBoard, folder: Path, tmp_path: Path) -> None:
    _, _, path = make(folder, "decode")
    small = tmp_path / "small"
    shutil.copytree(path, small)
    manifest = json.loads((small / "manifest.json").read_text())
    size = manifest["expected"]["results"]["bytes"]
    data = (small / "results.expected.bin").read_bytes()[:-16]
    (small / "results.expected.bin").write_bytes(data)
    manifest["expected"]["results"] |= {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
    (small / "manifest.json").write_text(json.dumps(manifest))
    with smoke(board, small, folder) as run:
        status, output = run.finish(60)
        assert status == Exit.SPACE, output
        assert f"of buffer results, which has {size // 16 - 1}; give it more room" in output


def test_a_run_that_differs_is_explained(
    board: VirtualBoard, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A weight of the second norm is another one in the device's memory: the kept run leads to the norm's stage."""
    weights, tensors = small_layer(folder / "small")

    def damaged(*arguments: Any, **options: Any) -> Image:
        image = case_image(*arguments, **options)
        image.buffers["norms"][image.program.memory.norm(0, 1) + 3, 5] ^= 0x40
        return image

    monkeypatch.setattr(layer_board, "case_image", damaged)
    layer = Layer(folder / "small", 1, weights, tensors)
    row = layer_board.play_on_board(layer, "decode63", folder / "layer")
    assert row.mismatches and row.divergence is not None
    assert row.divergence.startswith("board_sim decode63: layer 0 post_norm (rmsnorm): ")
    (kept,) = [path for path in (folder / "layer").glob("run-*/run") if path.is_dir()]
    assert first_divergence.main([str(kept), "--no-wave"]) == 1
    output = capsys.readouterr().out
    element = 8 * 3 + 5 // 2
    assert "first difference: stage post_norm (9 of 15) of unit rmsnorm" in output
    assert f"token 0 (position 63), value, element {element}, " in output


def test_the_layers_set_does_not_run_where_no_sequencer_is(folder: Path) -> None:
    _, _, path = make(folder, "decode")
    with smoke(build_board(exported_design("loopback"), folder / "loopback"), path, folder) as run:
        status, output = run.finish(60)
        assert status == Exit.IMAGE
        assert "0 compute units of sequencer; one is needed" in output
