"""Ranges that loops' conditions give: narrow registers, and still the right results."""

from __future__ import annotations

from pathlib import Path

import pytest

from rtl_export.check.bench import build_bench, compare
from rtl_export.compiler import compile_kernel
from rtl_export.units import Cdfg

KERNEL = Path(__file__).resolve().parent / "kernels" / "counters.cpp"
BITS = {"up": 7, "down": 7, "steps": 6, "wide": 8, "bound": 8, "some": 5, "unequal": 4}


def test_counters_have_the_bits_that_their_loops_need() -> None:
    found: dict[str, int] = {}

    def note(name: str, cdfg: Cdfg) -> None:
        for unit in cdfg.units if name == "schedule" else []:
            if unit.is_loop:
                found[unit.name] = max(phi.bits for phi in unit.phis.values())

    compile_kernel(KERNEL, "kernel", base=KERNEL.parent, after_pass=note)
    assert found == BITS


@pytest.mark.sim
def test_narrow_counters_count_right(tmp_path: Path) -> None:
    bench = build_bench(KERNEL, tmp_path)
    counts = [(0, 1), (1, 1), (255, 1), (128, 1), (96, 1)]
    for seed, stall in enumerate((0, 50)):
        compare(bench, {"n": counts}, calls=len(counts), stall=stall, seed=seed)
