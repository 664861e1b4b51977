"""The smoke test on the virtual board, through real XRT: it passes, it fails where it must, and it always ends."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from board_echo import echo_vectors
from smoke_run import MARKS, board, design, folder, long_vectors, patched, smoke, vectors

from golden.corners import corner_jobs
from golden.vectors import write_jobs
from quant.vectorset import read_vector_set, write_vector_set
from rtl_export.export import EXPORTS, ROOT
from verif.board_sim import Design, VirtualBoard, build_board, run_board_sim

pytestmark = MARKS


def test_rows_of_a_good_run(vectors: Path, folder: Path, design: Design, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("verif.board_sim.LANE", design.name)  # the rows of lanes have cycles
    rows = run_board_sim([vectors, vectors], out=folder / "out", timeout=60, design=design)
    assert len(rows) == 2
    for row in rows:
        assert (row["kernel"], row["case"], row["backend"]) == ("stream_echo", "echo", "board_sim")
        assert (row["bytes_compared"], row["mismatches"], row["divergence"]) == (3 * 9 * 16, 0, None)
        assert row["ideal_cycles"] == 24
    assert rows[0]["cycles"] == rows[1]["cycles"]  # simulated: the same in every run


def test_repeats_are_compared_each(board: VirtualBoard, vectors: Path, folder: Path) -> None:
    with smoke(board, vectors, folder, "--repeat", "3") as run:
        status, output = run.finish(60)
        assert (status, output.splitlines()[-1]) == (0, "PASS"), output
        assert run.result()["rows"][0]["bytes_compared"] == 3 * 3 * 9 * 16


def test_one_wrong_expected_byte_is_named(board: VirtualBoard, vectors: Path, folder: Path) -> None:
    good = read_vector_set(vectors)
    wrong = {name: beats.copy() for name, beats in good.streams.items()}
    wrong["m_y"][8 + 3, 4] ^= 0x10  # frame 1, beat 3, second int32
    path = folder / "vectors" / "flipped"
    write_vector_set(
        path, kernel=good.kernel, case="flipped", seed=1, source="tests", frames=good.frames, streams=wrong
    )
    want, got = (streams["m_y"][11].view("<i4")[1] for streams in (wrong, good.streams))
    with smoke(board, path, folder) as run:
        status, output = run.finish(60)
        assert status == 1
        assert output.splitlines()[-1] == "FAIL"
        assert "3 frames, 432 bytes, 1 mismatches" in output
        assert f"m_y: frame frame1, tensor tensor1, row 13 (element 13 of the frame): expected {want} " in output
        assert f"got {got} " in output
        assert run.result()["rows"][0]["mismatches"] == 1


@pytest.mark.parametrize("method", ["to_device", "from_device"])
def test_a_removed_sync_is_caught(board: VirtualBoard, vectors: Path, folder: Path, method: str) -> None:
    path = patched(folder, method, f"import runtime.board as b\nb.Buffer.{method} = lambda self: None\n")
    with smoke(board, vectors, folder, PYTHONPATH=path) as run:
        status, output = run.finish(60)
        assert status == 1, output
        assert "DIFFERS" in output


def test_awq_gemv_equals_the_golden(folder: Path) -> None:
    """The corner values on the exported RTL; verify plays the real-size layers."""
    jobs = corner_jobs(seed=3)
    write_jobs(folder / "vectors" / "corners", "corners", jobs, seed=3, source="tests")
    (row,) = run_board_sim([folder / "vectors" / "corners"], out=folder / "awq_gemv", timeout=200)
    assert (row["kernel"], row["mismatches"], row["divergence"]) == ("awq_gemv", 0, None)
    assert row["bytes_compared"] > 1000
    assert row["cycles"] >= row["ideal_cycles"] > 0


def test_a_second_host_has_a_board_of_its_own(board: VirtualBoard, vectors: Path, folder: Path) -> None:
    with smoke(board, vectors, folder) as first, smoke(board, vectors, folder) as second:
        assert [run.finish(60)[0] for run in (first, second)] == [0, 0]


def test_the_expected_bytes_are_not_what_memory_starts_with(vectors: Path) -> None:
    """Otherwise the tests above would not see a device that does nothing."""
    streams = read_vector_set(vectors).expected
    assert all(np.unique(beats).size > 1 for beats in streams.values())


def test_stages_are_chosen_by_kernel(board: VirtualBoard, vectors: Path, folder: Path) -> None:
    """A folder of sets stands for all of them; a kernel that none is of is refused, with those that there are."""
    sets = folder / "sets"
    for name in ("first", "second"):
        echo_vectors(sets / name)
    with smoke(board, sets, folder, "--stage", "stream_echo") as run:
        assert run.finish(60)[0] == 0
        assert [row["case"] for row in run.result()["rows"]] == ["first", "second"]
    with smoke(board, vectors, folder, "--stage", "rope") as run:
        status, output = run.finish(60)
        assert status == 2
        assert "--stage is 'rope'; the vector sets are of stream_echo" in output


def test_what_came_back_is_kept(board: VirtualBoard, vectors: Path, folder: Path) -> None:
    trace = folder / "kept"
    with smoke(board, vectors, folder, "--trace", str(trace)) as run:
        assert run.finish(60)[0] == 0
    want = read_vector_set(vectors).expected
    for stream, beats in want.items():
        assert (trace / f"echo.{stream}.bin").read_bytes() == beats.tobytes()


@pytest.fixture(scope="session")
def loopback(folder: Path) -> VirtualBoard:
    return build_board(Design("loopback", ROOT / "hls" / "system" / "loopback.cfg", EXPORTS), folder / "loopback")


def test_memory_and_movers_give_back_what_they_get(loopback: VirtualBoard, folder: Path) -> None:
    file = folder / "model.bin"
    np.random.default_rng(1).integers(0, 256, 50_000_001, np.uint8).tofile(file)
    with smoke(loopback, [], folder, "--loopback", "--bandwidth", "--load", str(file)) as run:
        status, output = run.finish(120)
        assert status == 0, output
        rows: list[dict[str, Any]] = run.result()["rows"]
    assert [row["case"] for row in rows] == ["loopback", "bandwidth", "load"]
    names = [stage["name"] for stage in rows[0]["stages"]]
    assert names[:2] == ["memory HP0", "memory HP1"] and len([name for name in names if "movers" in name]) == 6
    assert rows[2]["bytes_compared"] == 50_000_001
    assert all(stage["figures"] for row in rows[1:] for stage in row["stages"])


def test_a_file_is_loaded_without_a_start_of_any_unit(loopback: VirtualBoard, folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "small.bin"
    file.write_bytes(bytes(range(256)) * 100)
    with smoke(loopback, [], folder, "--load", str(file)) as run:
        status, output = run.finish(60)
        assert status == 0, output
    with smoke(loopback, [], folder, "--load", str(tmp_path / "none")) as run:
        status, output = run.finish(60)
        assert (status, "none: file is missing" in output) == (2, True)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("import runtime.board as b\nb.Buffer.to_device = lambda self: None\n", "memory HP0: byte 0: expected"),
        (
            "import runtime.movers as m\nmove = m.Mover.move\nm.Mover.move = "
            "lambda self, offset, size: move(self, offset, size - (self.unit == 'writer' and size > 16))\n",
            "movers, 4096 bytes at 0: byte 4095: expected",
        ),
    ],
)
def test_a_self_test_that_finds_something_says_so(
    loopback: VirtualBoard, folder: Path, tmp_path: Path, code: str, words: str
) -> None:
    with smoke(loopback, [], folder, "--loopback", PYTHONPATH=patched(tmp_path, "self", code)) as run:
        status, output = run.finish(60)
        assert status == 1, output
        assert f"first difference: {words}" in output
