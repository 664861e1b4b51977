"""Faults that random kernels and users' kernels have shown, as small as they get: C simulation = CDFG = RTL."""

from __future__ import annotations

from pathlib import Path

import pytest

from rtl_export.check.bench import build_bench, compare

KERNELS = Path(__file__).resolve().parent / "kernels" / "fuzzed"
NAMES = sorted(path.stem for path in KERNELS.glob("*.cpp"))
COUNTS = [(value, 0) for value in (3, 0, 1, 7, 2, 12, 65535, 4)]


@pytest.mark.sim
@pytest.mark.parametrize("name", NAMES)
def test_a_fault_that_was_corrected(name: str, tmp_path: Path) -> None:
    bench = build_bench(KERNELS / f"{name}.cpp", tmp_path)
    for seed, stall in enumerate((0, 50)):
        compare(bench, {"n": COUNTS}, calls=len(COUNTS), stall=stall, seed=seed)
