"""The comparison with other AWQ implementations: its table, its check, a tool that fails; the tools are stand-ins."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from quant_data import small_checkpoint

from golden.awq_comparison import OURS, Result, failures, quantize_by, table
from quant.errors import InputError

STAND_IN = """#!/bin/sh
# arguments: -P script tool model out ids
test "$1" = -P && test "$3" = known && cp -r "$4" "$5" || { echo no such tool; exit 3; }
"""


def results(ours: list[float], theirs: list[float]) -> list[Result]:
    return [Result("m", OURS, [2.0] * len(ours), ours), Result("m", "other", [2.5] * len(theirs), theirs)]


@pytest.mark.parametrize(
    ("ours", "theirs", "fails"),
    [
        ([0.2, 0.3], [0.5, 0.6], False),  # nearer
        ([0.6, 0.7], [0.55, 0.6], False),  # farther, but by less than the spread
        ([0.9, 1.0], [0.5, 0.55], True),
        ([0.51], [0.5], True),  # one calibration has no spread
    ],
)
def test_farther_by_more_than_the_spread_fails(ours: list[float], theirs: list[float], fails: bool) -> None:
    assert bool(failures(results(ours, theirs))) == fails


def test_table_has_each_calibration_and_the_mean() -> None:
    lines = table(results([0.25, 0.75], [0.5])).splitlines()
    assert lines[2] == f"| m | {OURS} | 2.0000 2.0000 | 2.0000 | 0.250000 0.750000 | 0.500000 |"
    assert len(lines) == 4 and lines[3].startswith("| m | other |")


def test_another_tool_runs_in_its_own_python(tmp_path: Path) -> None:
    program, model = tmp_path / "python", small_checkpoint(tmp_path / "model")
    program.write_text(STAND_IN)
    program.chmod(0o755)
    np.save(tmp_path / "ids.npy", np.zeros((1, 4), np.int64))
    (tmp_path / "out").mkdir()  # of an earlier run
    made = quantize_by("known", program, model, tmp_path / "ids.npy", tmp_path / "out")
    assert made.path == tmp_path / "out" and made.names()
    with pytest.raises(InputError, match=r"out\.log: unknown is exit status 3; read the log"):
        quantize_by("unknown", program, model, tmp_path / "ids.npy", tmp_path / "out")
    assert "no such tool" in (tmp_path / "out.log").read_text()
    shutil.rmtree(model)
    with pytest.raises(InputError, match="missing; nox -s compare_awq"):
        quantize_by("known", tmp_path / "nowhere", model, tmp_path / "ids.npy", tmp_path / "out")
