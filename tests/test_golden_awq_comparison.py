"""The comparison with other AWQ implementations: its table, its check, a tool that fails; the tools are stand-ins."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import numpy as np
import pytest
from quant_data import small_checkpoint

from golden.awq_comparison import OURS, Result, failures, quantize_by, table, version_of
from quant.errors import InputError

STAND_IN = """#!/bin/sh
# arguments: -P -c QUESTION, or -P script tool model out ids
if test "$2" = -c; then echo 1.2.3; exit; fi
echo x >>runs
test "$1" = -P && test "$3" = known && cp -r "$4" "$5" || { echo no such tool; exit 3; }
"""


def result(tool: str, perplexities: list[float], divergence: float) -> Result:
    return Result("m", tool, perplexities, [divergence] * len(perplexities))


@pytest.mark.parametrize(
    ("ours", "divergence", "fails"),
    [
        ([2.0, 2.1], 0.2, False),  # nearer
        ([2.55, 2.65], 0.2, False),  # larger perplexity, but by less than the spread
        ([2.9, 3.0], 0.2, True),
        ([2.61], 0.2, True),  # one calibration has no spread
        ([2.0, 2.1], 0.31, True),  # farther
    ],
)
def test_larger_perplexity_or_divergence_fails(ours: list[float], divergence: float, fails: bool) -> None:
    others = [result(OURS, ours, divergence), result("other", [2.5, 2.6][: len(ours)], 0.3)]
    assert len(failures(others)) == fails


def test_table_has_each_calibration_and_the_mean() -> None:
    lines = table([Result("m", OURS, [2.0, 3.0], [0.00025, 0.00075]), result("other", [2.5], 0.3)]).splitlines()
    assert lines[2] == f"| m | {OURS} | 2.000 3.000 | 2.500 | 0.250 0.750 | 0.500 |"
    assert len(lines) == 4 and lines[3].startswith("| m | other |")


def stand_in(folder: Path) -> Path:
    program = folder / "python"
    program.write_text(STAND_IN)
    program.chmod(0o755)
    np.save(folder / "ids.npy", np.zeros((1, 4), np.int64))
    return program


def test_another_tool_runs_in_its_own_python(tmp_path: Path) -> None:
    program, model = stand_in(tmp_path), small_checkpoint(tmp_path / "model")
    (tmp_path / "out").mkdir()  # of an earlier run
    made = quantize_by("known", program, model, tmp_path / "ids.npy", tmp_path / "out")
    assert made.path == tmp_path / "out" and made.names()
    with pytest.raises(InputError, match=r"out\.log: unknown is exit status 3; read the log"):
        quantize_by("unknown", program, model, tmp_path / "ids.npy", tmp_path / "out")
    assert "no such tool" in (tmp_path / "out.log").read_text()
    shutil.rmtree(model)
    with pytest.raises(InputError, match="missing; nox -s compare_awq"):
        quantize_by("known", tmp_path / "nowhere", model, tmp_path / "ids.npy", tmp_path / "out")


def test_what_a_tool_made_stays_until_its_ids_change(tmp_path: Path) -> None:
    program, model = stand_in(tmp_path), small_checkpoint(tmp_path / "model")
    for runs, token in ((1, 0), (1, 0), (2, 5)):
        np.save(tmp_path / "ids.npy", np.full((1, 4), token))
        quantize_by("known", program, model, tmp_path / "ids.npy", tmp_path / "out")
        assert len((tmp_path / "runs").read_text().split()) == runs


def test_environment_without_the_tool(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="gptqmodel is not installed; remove"):
        version_of("gptqmodel", Path(sys.executable))
