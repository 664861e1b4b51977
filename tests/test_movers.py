"""mm2s and s2mm: their own testbenches, and that those notice a wrong mover."""

from __future__ import annotations

from pathlib import Path

import pytest
from own_testbench import own_testbench, own_testbench_of_a_mutant

MUTANTS = {
    "start in a word": ("mm2s", "low_keep(-shift)", "low_keep(shift)"),
    "bytes of the last beat": ("mm2s", "beat.keep = i == last ? last_keep : Keep(-1)", "beat.keep = -1"),
    "beat after the last word": ("mm2s", "last == words)", "last == words && rest != 1)"),
    "bytes before the first": ("s2mm", "if (words != 0 && shift != 0)", "if (words > 1 && shift != 0)"),
    "bytes after the last": ("s2mm", "low_keep(end)", "low_keep(end - 1)"),
    "early end": ("s2mm", "i < beats && !ended", "i < beats"),
    "late end": ("s2mm", "!ended || length > bytes", "!ended"),
    "length of a short packet": ("s2mm", "count_ones(beat.keep)", "16"),
    "order of bytes": ("s2mm", "rotate(data, -shift)", "rotate(data, shift)"),
}


@pytest.mark.sim
@pytest.mark.parametrize("kernel", ["mm2s", "s2mm"])
def test_testbench_passes_at_every_alignment(kernel: str, tmp_path: Path) -> None:
    result = own_testbench(kernel, tmp_path)
    assert (result.returncode, result.stdout.split(":")[0]) == (0, "PASS"), result.stdout


@pytest.mark.sim
@pytest.mark.parametrize("name", MUTANTS)
def test_testbench_notices_a_wrong_mover(name: str, tmp_path: Path) -> None:
    result = own_testbench_of_a_mutant(*MUTANTS[name], tmp_path)
    assert result.returncode != 0, f"{name}: {result.stdout}"
