"""Small kernels of many kinds: exported RTL under random stalls equals the C simulation, bit for bit."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from rtl_export.check import icarus
from rtl_export.check.bench import Beats, build_bench, compare, random_beats
from rtl_export.compiler import compile_kernel
from rtl_export.export import EXPORTS
from verif.toolchain import verilator_environment

KERNELS = Path(__file__).resolve().parent / "kernels"
LINT_WAIVERS = EXPORTS / "lint.vlt"
COMMITTED = sorted(path.parent.name for path in EXPORTS.glob("*/manifest.json"))
STALLS = (0, 30, 70)


def sorted_packets(seed: int) -> Beats:
    """Packets of 1, 20 and 7 beats in rising order."""
    beats: Beats = []
    for number, size in enumerate((1, 20, 7)):
        data = sorted(value for value, _ in random_beats(seed + number, size, 31))
        beats += [(value, int(index + 1 == size)) for index, value in enumerate(data)]
    return beats


def matrices(seed: int) -> Beats:
    """Three matrices: a head with the shape, the vector, then the rows."""
    beats: Beats = []
    for number, (words, rows) in enumerate(((1, 1), (15, 3), (4, 9))):
        body = random_beats(seed + number, words * (rows + 1), 64)
        beats += [(words | rows << 4, 0), *body]
    return beats


@dataclass(frozen=True)
class Case:
    """Input beats by stream, how many calls they are for, and the II that each pipelined loop must reach."""

    stimulus: dict[str, Beats]
    calls: int
    intervals: dict[str, int]
    limited_by: dict[str, str] = field(default_factory=dict)


CASES = {
    "accumulate": Case(
        {"a": random_beats(1, 60, 32, last_every=7), "b": random_beats(2, 60, 20)}, calls=9, intervals={"packet": 1}
    ),
    "fir": Case({"x": random_beats(3, 90, 16, last_every=30)}, calls=3, intervals={"samples": 1}),
    "fir_function": Case({"x": random_beats(31, 150, 32, last_every=40)}, calls=150, intervals={"calls": 1}),
    "multiply": Case({"x": random_beats(27, 300, 128, last_every=50)}, calls=6, intervals={"pairs": 1}),
    "histogram": Case(
        {"x": random_beats(4, 200, 16, last_every=100)},
        calls=2,
        intervals={"clear": 1, "count": 2, "send": 1},
        limited_by={"count": "histogram.cpp:19"},
    ),
    "matrix": Case({"in": matrices(5)}, calls=3, intervals={"load": 1, "columns": 1}),
    "root": Case({"x": [*random_beats(6, 30, 24), (0, 0), (1, 0), (2**24 - 1, 0)]}, calls=33, intervals={}),
    "merge": Case({"a": sorted_packets(7), "b": sorted_packets(8)}, calls=3, intervals={"merge": 1}),
    "dataflow": Case(
        {"x": random_beats(13, 160, 32, last_every=16)}, calls=10, intervals={"split": 1, "scale": 1, "join": 1}
    ),
    "parity": Case({"x": random_beats(9, 80, 128, last_every=40)}, calls=2, intervals={"beats": 1}),
    "poll": Case(
        {"n": [(5, 0), (1, 0), (0, 0), (9, 0)], "a": random_beats(11, 15, 32), "b": random_beats(12, 15, 32)},
        calls=4,
        intervals={"poll": 1},
    ),
    "fixed": Case({"x": random_beats(11, 80, 64, last_every=40)}, calls=2, intervals={"beats": 1}),
    "wide": Case({"x": random_beats(12, 60, 256, last_every=30)}, calls=2, intervals={"clear": 1, "beats": 2}),
    "slices": Case(
        {
            "n": [(number, 0) for number in (9, *range(9), 1, 5, 0, 15, *range(15))],
            "a": random_beats(16, 25, 32),
            "b": random_beats(17, 25, 32),
        },
        calls=4,
        intervals={"both": 1, "every_second": 2},
    ),
    "structs": Case(
        {"commands": random_beats(13, 40, 320), "offsets": random_beats(14, 40, 16), "tags": random_beats(15, 40, 49)},
        calls=40,
        intervals={},
    ),
    "shared": Case({"x": random_beats(10, 60, 32, last_every=20)}, calls=3, intervals={"update": 1, "report": 2}),
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


@pytest.mark.sim
def test_a_pipelined_loop_takes_one_beat_a_cycle(tmp_path: Path) -> None:
    bench = build_bench(KERNELS / "fir.cpp", tmp_path)
    cycles = compare(bench, {"x": random_beats(1, 1000, 16)})
    depth = bench.compiled.report["loops"][0]["depth"]
    assert 1000 <= cycles <= 1000 + depth + 12


@pytest.mark.sim
def test_the_comparison_can_fail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rtl_export.verilog.OPERATORS", {"add": "-", "sub": "-", "and": "&", "or": "|", "xor": "^"})
    bench = build_bench(KERNELS / "accumulate.cpp", tmp_path)
    case = CASES["accumulate"]
    with pytest.raises(AssertionError, match="beat 0"):
        compare(bench, case.stimulus, calls=case.calls)


@pytest.mark.sim
@pytest.mark.parametrize("name", CASES)
def test_verilog_is_lint_clean(name: str, tmp_path: Path) -> None:
    verilog = tmp_path / f"{name}.v"
    verilog.write_text(compile_kernel(KERNELS / f"{name}.cpp", "kernel").verilog)
    assert lint(verilog, "kernel") == ""


@pytest.mark.sim
@pytest.mark.parametrize("kernel", COMMITTED)
def test_committed_exports_are_lint_clean(kernel: str) -> None:
    assert lint(EXPORTS / kernel / f"{kernel}.v", kernel) == ""


@pytest.mark.sim
@pytest.mark.icarus
@pytest.mark.skipif(not shutil.which("iverilog"), reason="needs Icarus Verilog: apt-get install iverilog")
@pytest.mark.parametrize("kernel", COMMITTED)
def test_icarus_warns_of_no_committed_export(kernel: str) -> None:
    command = ["iverilog", *icarus.FLAGS, "-t", "null", "-s", kernel, str(EXPORTS / kernel / f"{kernel}.v")]
    result = subprocess.run(command, capture_output=True, text=True)
    assert (result.returncode, result.stdout + result.stderr) == (0, "")


def lint(verilog: Path, top: str) -> str:
    command = ["verilator", "--lint-only", "-Wall", "--top-module", top, str(LINT_WAIVERS), str(verilog)]
    return subprocess.run(command, capture_output=True, text=True, env=verilator_environment()).stderr
