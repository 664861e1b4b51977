"""C++ as Vitis users write it: exits from pipelined loops, arrays in banks, division. C-sim = RTL, II as asked."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import pytest
from test_rtl_export_kernels import lint

from rtl_export.check.bench import Beats, build_bench, compare, random_beats

KERNELS = Path(__file__).resolve().parent / "kernels"
STALLS = (0, 30, 70)


def odd_ends(seed: int, calls: int) -> Beats:
    """Frames for exits.cpp: 50 beats, or fewer up to a zero or an even beat with TLAST."""
    source, beats = Random(seed), Beats()
    for _ in range(calls):
        size = source.choice([1, 2, 10, 50])
        frame = [(source.getrandbits(32) | 1 << 20, 0) for _ in range(size)]
        last = source.choice([(0, 0), (source.getrandbits(31) << 1 | 1 << 20, 1)])
        beats += frame if size == 50 else [*frame[:-1], last]
    return beats


@dataclass(frozen=True)
class Case:
    """Input beats by stream, how many calls they are for, and the II that each pipelined loop must reach."""

    stimulus: dict[str, Beats]
    calls: int
    intervals: dict[str, int]
    limited_by: dict[str, str] = field(default_factory=dict)


CASES = {
    "exits": Case({"x": odd_ends(1, 30)}, calls=30, intervals={"take": 1}),
    "search": Case({"x": random_beats(2, 5 * 84, 16)}, calls=5, intervals={"fill": 1, "find": 1, "age": 1}),
    "until": Case(
        {"x": random_beats(3, 160, 32, last_every=10)},
        calls=8,
        intervals={"packet": 1, "numbers": 1, "powers": 2},
    ),
    "later": Case(
        {"in": random_beats(10, 60, 16)},
        calls=60,
        intervals={"chosen": 1, "computed": 2, "searched": 1},
        limited_by={"computed": "later.cpp:24"},
    ),
    "banks": Case(
        {"x": random_beats(4, 3 * 126, 32)},
        calls=3,
        intervals={"fill": 2, "mixed": 1, "drain": 1},
        limited_by={"fill": "block at banks.cpp:28"},
    ),
    "lanes": Case(
        {"x": random_beats(5, 4 * 36, 32)},
        calls=4,
        intervals={"fill": 1, "loop_49": 1, "loop_52": 1, "loop_56": 3, "drain": 2},
        limited_by={"loop_56": "other at lanes.cpp:56"},
    ),
    "distances": Case(
        {"x": random_beats(7, 4 * 255, 32)},
        calls=4,
        intervals={"same": 1, "apart": 1, "far": 1, "near": 3, "promised": 1, "send": 1},
        limited_by={"near": "delay at distances.cpp:29"},
    ),
    "rows": Case({"x": random_beats(8, 3 * 40, 32)}, calls=3, intervals={"beats": 4}),
    "bits": Case({"x": random_beats(9, 3 * 40, 64)}, calls=3, intervals={"words": 3}),
    "division": Case({"x": random_beats(6, 3 * 64, 64)}, calls=3, intervals={"numbers": 1}),
}


@pytest.mark.sim
@pytest.mark.parametrize("name", CASES)
def test_rtl_equals_c_simulation(name: str, tmp_path: Path) -> None:
    case = CASES[name]
    bench = build_bench(KERNELS / f"{name}.cpp", tmp_path)
    for seed, stall in enumerate(STALLS):
        compare(bench, case.stimulus, calls=case.calls, stall=stall, seed=seed)
    loops = {loop["name"]: loop for loop in bench.compiled.report["loops"]}
    assert {loop: report["ii"] for loop, report in loops.items()} == case.intervals
    for loop, place in case.limited_by.items():
        assert place in loops[loop]["ii_limited_by"]
    verilog = tmp_path / f"{name}.v"
    verilog.write_text(bench.compiled.verilog)
    assert lint(verilog, "kernel") == ""
