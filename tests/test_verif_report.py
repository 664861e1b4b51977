"""The report tells the truth: its keys, its verdict, and what a difference looks like."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from golden.corners import corner_jobs
from golden.layer_vectors import BOUNDS
from golden.vectors import write_jobs
from quant.vectorset import VectorSet, read_vector_set
from verif import board_sim, verify
from verif.layer import job as layer_job
from verif.report import Report, Row, text_table, write_report

ROW = Row("awq_gemv", "down_g128", "rtl", 3600, 0, 1000, 990, 0.5)


@pytest.fixture(scope="module")
def vectors(tmp_path_factory: pytest.TempPathFactory) -> VectorSet:
    path = tmp_path_factory.mktemp("set") / "corners"
    write_jobs(path, "corners", corner_jobs(seed=3)[8:11], seed=3, source="test")
    return read_vector_set(path)


def received(vectors: VectorSet) -> dict[str, np.ndarray]:
    return {name: beats.copy() for name, beats in vectors.expected.items()}


def test_json_has_the_agreed_keys(tmp_path: Path) -> None:
    write_report(Report([ROW], {"board_sim": "no libxrt"}), tmp_path)
    written = json.loads((tmp_path / "verify.json").read_text())
    assert written["passed"] is True
    keys = {"kernel", "case", "backend", "bytes_compared", "mismatches", "cycles", "ideal_cycles", "seconds"}
    assert keys <= set(written["rows"][0])
    page = (tmp_path / "verify.html").read_text()
    assert "PASS" in page
    assert "no libxrt" in page
    assert "http" not in page.replace("<!doctype html>", "")


@pytest.mark.parametrize(
    "report",
    [
        Report([]),
        Report([replace(ROW, mismatches=1)]),
        Report([replace(ROW, bytes_compared=0)]),
        Report([ROW], failures=["back ends compared different bytes"]),
    ],
)
def test_nothing_compared_or_a_difference_is_a_failure(report: Report, tmp_path: Path) -> None:
    assert not report.passed
    write_report(report, tmp_path)
    assert json.loads((tmp_path / "verify.json").read_text())["passed"] is False
    assert "FAIL" in (tmp_path / "verify.html").read_text()


def test_equal_bytes_give_a_clean_row(vectors: VectorSet) -> None:
    row = verify.make_row(vectors, "rtl", received(vectors), [], cycles=10, ideal_cycles=9, seconds=0.1)
    assert row.passed
    assert row.bytes_compared == sum(beats.size for beats in vectors.expected.values())


@pytest.mark.parametrize("frame", [0, 3])
def test_the_first_difference_is_named_with_tensor_row_and_element(vectors: VectorSet, frame: int) -> None:
    got = received(vectors)
    part = vectors.frame_slice("m_y", frame)
    got["m_y"][part.start, 4] ^= 0x80
    row = verify.make_row(vectors, "rtl", got, [], cycles=10, ideal_cycles=9, seconds=0.1)
    assert (row.passed, row.mismatches) == (False, 1)
    this = vectors.frames[frame]
    want = int(vectors.streams["m_y"].view("<i4").reshape(-1)[part.start * 4 + 1])
    assert row.divergence is not None
    assert f"tensor {this.tensor}, row {this.lane * 8 + 1} (element 1 of the frame)" in row.divergence
    assert f"expected {want}" in row.divergence


def test_missing_and_extra_beats_are_differences(vectors: VectorSet) -> None:
    for change in (lambda y: y[:-1], lambda y: np.concatenate([y, y[:1]])):
        got = received(vectors)
        got["m_y"] = change(got["m_y"])
        assert verify.make_row(vectors, "csim", got, [], cycles=None, ideal_cycles=None, seconds=0.1).mismatches == 16


def test_an_error_of_the_back_end_fails_the_row(vectors: VectorSet) -> None:
    row = verify.make_row(vectors, "rtl", received(vectors), ["m_y: TLAST"], cycles=1, ideal_cycles=1, seconds=0.1)
    assert not row.passed
    assert row.divergence == "rtl corners: m_y: TLAST"


def test_back_ends_must_compare_the_same_bytes() -> None:
    assert verify.check_agreement([ROW, replace(ROW, backend="csim")]) == []
    assert verify.check_agreement([ROW, replace(ROW, backend="csim", bytes_compared=16)])


def test_the_table_is_aligned() -> None:
    lines = text_table([ROW, replace(ROW, case="x", stall=0.3)]).splitlines()
    assert len({len(line) for line in lines}) == 1
    assert "0.9900" in lines[2]


def test_an_unknown_case_is_refused() -> None:
    with pytest.raises(ValueError, match=r"-k is 'no_such'; no case or kernel contains it; there are corners, qkv"):
        verify.verify(verify.parse(["-k", "no_such"]))


def test_steps_of_the_whole_layer_are_chosen_by_name() -> None:
    def chosen(*arguments: str) -> list[tuple[str, str]]:
        return verify.select_steps(verify.parse(arguments))

    assert chosen("-k", "layer") == chosen() == list(layer_job.RUNS)
    assert chosen("-k", "decode511") == [("decode511", "ideal"), ("decode511", "kv260")]
    assert chosen("-k", "rope") == chosen("--backend", "rtl") == []


def test_the_layer_goes_through_xrt_where_board_sim_is_asked_for() -> None:
    def chosen(*arguments: str) -> list[str]:
        return verify.select_board_steps(verify.parse(arguments))

    assert chosen() == chosen("-k", "layer") == chosen("--backend", "board_sim") == ["decode63"]
    assert chosen("-k", "rope") == chosen("--backend", "rtl") == []


def test_a_kernel_is_chosen_by_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(verify, "prepare_checkpoint")  # nothing of awq_gemv is needed
    sets = verify.select_sets(verify.parse(["-k", "residual"]))
    assert {vectors.kernel for vectors in sets} == {"residual"}
    assert {vectors.case for vectors in sets} >= {"corners", "t1_c896"}


@pytest.mark.sim
def test_stream_kernels_have_rows_on_both_back_ends() -> None:
    options = verify.parse(["-k", "residual"])
    sets = [vectors for vectors in verify.select_sets(options) if vectors.case == "corners"]
    rows = [*verify.run_csim(sets, options), *verify.run_rtl(sets, options), *verify.run_board(sets, options)]
    assert [(row.backend, row.stall, row.passed) for row in rows] == [
        ("csim", 0.0, True),
        ("rtl", 0.0, True),
        ("rtl", verify.STALL, True),
    ]
    assert rows[1].cycles is not None and rows[2].cycles is not None and rows[1].cycles < rows[2].cycles
    assert verify.check_efficiency(rows) == verify.check_agreement(rows) == []


def run_main(
    vectors: VectorSet, rows: list[Row], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, backend: str = "csim"
) -> int:
    """Run the main job on one small set and a back end that gives `rows`."""
    (vectors.path.parent / BOUNDS).write_text('{"bounds": []}')
    monkeypatch.setattr(verify, "prepare_checkpoint", lambda _seed: tmp_path)
    monkeypatch.setattr(verify, "prepare_vectors", lambda _checkpoint, _seed: vectors.path.parent)
    monkeypatch.setitem(verify.RUNNERS, backend, lambda _sets, _options: rows)
    return verify.main(["-k", "corners", "--backend", backend, "--report", str(tmp_path / "report")])


def test_a_clean_run_exits_0(vectors: VectorSet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run_main(vectors, [ROW], tmp_path, monkeypatch) == 0
    assert json.loads((tmp_path / "report" / "verify.json").read_text())["passed"] is True


def test_a_difference_exits_1_and_is_in_the_report(
    vectors: VectorSet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = replace(ROW, mismatches=3, divergence="rtl down_g128: m_y: row 7: expected 1, got 2")
    assert run_main(vectors, [ROW, bad], tmp_path, monkeypatch) == 1
    assert "row 7: expected 1, got 2" in capsys.readouterr().out
    assert "row 7: expected 1, got 2" in (tmp_path / "report" / "verify.html").read_text()


def test_a_skipped_back_end_is_named(
    vectors: VectorSet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(board_sim, "unavailable_reason", lambda: "apt-get install libxrt1")
    assert run_main(vectors, [ROW], tmp_path, monkeypatch, backend="board_sim") == 0
    out = capsys.readouterr().out
    assert "skipped board_sim: apt-get install libxrt1" in out
    assert out.endswith("SKIPPED\n")
    assert json.loads((tmp_path / "report" / "verify.json").read_text())["passed"] is False


def test_a_changed_vector_file_exits_2(
    vectors: VectorSet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = vectors.path / "s_w.bin"
    right = path.read_bytes()
    path.write_bytes(bytes([right[0] ^ 1]) + right[1:])
    assert run_main(vectors, [ROW], tmp_path, monkeypatch) == 2
    path.write_bytes(right)
    assert "sha256 of stream s_w" in capsys.readouterr().err
    assert not (tmp_path / "report" / "verify.json").exists()


def test_an_old_report_does_not_outlive_a_failed_run(
    vectors: VectorSet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_options: verify.Options) -> Report:
        raise ValueError("broken")

    assert run_main(vectors, [ROW], tmp_path, monkeypatch) == 0
    monkeypatch.setattr(verify, "verify", broken)
    assert verify.main(["--report", str(tmp_path / "report")]) == 2
    assert not list((tmp_path / "report").iterdir())


def test_an_unusable_report_folder_exits_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    assert verify.main(["--report", str(tmp_path / "file")]) == 2
    assert "verify: [Errno" in capsys.readouterr().err


def test_an_interrupt_exits_130(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_options: verify.Options) -> Report:
        raise KeyboardInterrupt

    monkeypatch.setattr(verify, "verify", interrupt)
    assert verify.main(["--report", str(tmp_path)]) == 130


def test_too_few_weight_beats_are_a_failure() -> None:
    slow = replace(ROW, cycles=1100)
    assert verify.check_efficiency([ROW]) == []
    assert verify.check_efficiency([slow]) == ["down_g128: 0.9000 weight beats a cycle on the RTL, 0.98 is the least"]
    assert verify.check_efficiency([replace(slow, case="corners"), replace(slow, stall=0.3)]) == []


def test_a_damaged_set_of_the_cache_is_noticed(
    vectors: VectorSet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(verify, "case_names", lambda: ["corners"])
    folder = tmp_path / "cache"
    shutil.copytree(vectors.path, folder / "corners")
    assert verify.vectors_are_whole(folder)
    (folder / "corners" / "m_y.bin").unlink()
    assert not verify.vectors_are_whole(folder)
    assert "m_y.bin: file is missing" in capsys.readouterr().out
