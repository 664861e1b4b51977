"""Speed of the bulk path, as ratios measured in one run, and of loading a model: `python -m verif.bench`.

(a) beats per CPU second on a 128-bit register slice, against cocotbext-axi's source and sink: at least 100 times.
(b) `awq_gemv` with one real-size tensor, against a bare C++ Verilator loop of the same RTL and stimulus: at least 0.7.
CPU seconds of the simulator process without its start, median of ROUNDS interleaved rounds.
(c) a file of 280 MB to the virtual board's memory (verif/bench_board.py): at least 300 MB/s; skipped without XRT.
(d) a step of the real-size layer on its system of 30 units, against a bare C++ Verilator loop of the same top
(verif/bench_system.py): cycles per CPU second, at least 0.7 times the loop's.
Exit status 1 if one is missed. The table goes to the terminal, the numbers to build/report/bench.json.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from rtl_export.export import export_kernel
from runtime.interrupts import run_command
from verif.awq_gemv.model import KernelModel
from verif.awq_gemv.stimulus import SLAVES, Shape, random_frame
from verif.bare_loop import build_loop
from verif.bench_board import Rate, load_rate
from verif.bench_cocotb import FRAME_BEATS, JOB_VARIABLE
from verif.bench_system import CASE, SystemRace
from verif.board_sim import unavailable_reason
from verif.common.packets import Traffic
from verif.common.runner import (
    COMMON,
    OPTIMIZED,
    ROOT,
    Build,
    build,
    build_bulk,
    run,
    with_streams,
)
from verif.common.streams import find_streams
from verif.layer.system import build_layer_system
from verif.verify import prepare_checkpoint

ROUNDS = 3
WORK = ROOT / "build" / "bench"
REPORT = ROOT / "build" / "report" / "bench.json"
MIN_OVER_COCOTBEXT = 100.0
MIN_OF_LOOP = 0.7
MIN_OF_SYSTEM_LOOP = 0.7
BULK_BEATS = 4096 * FRAME_BEATS
PYTHON_BEATS = 32 * FRAME_BEATS
DOWN_PROJ = Shape(128, 38, 112)  # 4864 x 896 of Qwen2.5-0.5B in one lane


@dataclass(frozen=True)
class Comparison:
    """A ratio of two speeds and the least it must be. Speeds are in `unit` per CPU second, medians."""

    name: str
    speed: float
    reference: float
    minimum: float
    unit: str = "beats"

    @property
    def ratio(self) -> float:
        """How many times the reference's speed."""
        return self.speed / self.reference

    @property
    def passed(self) -> bool:
        """True if the ratio is reached."""
        return self.ratio >= self.minimum


def simulate(made: Build, test: str, job: dict[str, Any]) -> float:
    """Run one test of bench_cocotb.py and return its beats per CPU second."""
    out = WORK / test
    out.mkdir(parents=True, exist_ok=True)
    job_file, result = out / "job.json", out / "result.json"
    job_file.write_text(json.dumps({**job, "result": str(result)}))
    environment = {JOB_VARIABLE: str(job_file)}
    run(made, "verif.bench_cocotb", out=out, environment=environment, test_filter=f"{test}$").check()
    measured = json.loads(result.read_text())
    return float(measured["beats"] / measured["seconds"])


def medians(candidates: Sequence[Callable[[], float]]) -> list[float]:
    """Call the candidates in turn, ROUNDS times, and return the median of each."""
    rounds = [[candidate() for candidate in candidates] for _ in range(ROUNDS)]
    return [statistics.median(speeds) for speeds in zip(*rounds, strict=True)]


def compare_with_cocotbext() -> list[Comparison]:
    """(a): the register slice, every bench at the same optimization. The per-cycle bench is shown for information."""
    sources = [COMMON / "axis_slice.sv"]
    bulk = build_bulk("axis_slice", sources)
    pins = with_streams(build("axis_slice", sources, arguments=OPTIMIZED), find_streams("axis_slice", sources))
    speed, per_cycle, reference = medians(
        [
            lambda: simulate(bulk, "slice_bulk", {"beats": BULK_BEATS}),
            lambda: simulate(pins, "slice_pins", {"beats": PYTHON_BEATS}),
            lambda: simulate(pins, "slice_cocotbext", {"beats": PYTHON_BEATS}),
        ]
    )
    return [
        Comparison("bulk path / cocotbext-axi, register slice", speed, reference, MIN_OVER_COCOTBEXT),
        Comparison("per-cycle bench / cocotbext-axi, register slice", per_cycle, reference, 0.0),
    ]


def compare_with_loop(top: str, sources: Sequence[Path]) -> Comparison:
    """(b): a real-size tensor through `awq_gemv`, both ways giving the right bytes."""
    folder = WORK / "tensor"
    folder.mkdir(parents=True, exist_ok=True)
    stimulus = random_frame(np.random.default_rng(1), DOWN_PROJ)
    want = KernelModel().answer(stimulus)
    for name in SLAVES:
        stimulus[name].beats.tofile(folder / f"{name}.bin")
    expected = {name: len(beats) for name, beats in want.items()}
    bulk = build_bulk(top, sources)
    loop = build_kernel_loop(top, sources, expected)
    beats = len(stimulus["s_w"])
    speed, reference = medians(
        [
            lambda: simulate(bulk, "kernel_bulk", {"folder": str(folder), "expected": expected}),
            lambda: beats / run_loop(loop, folder),
        ]
    )
    check_outputs(folder, want)
    return Comparison(f"bulk path / bare C++ loop, {top}", speed, reference, MIN_OF_LOOP)


def compare_system() -> Comparison:
    """(d): a step of the real-size layer, both ways leaving the same bytes in memory."""
    system = build_layer_system(WORK / "linked")
    race = SystemRace(system, prepare_checkpoint(seed=1), WORK / "system")
    speed, reference = medians([race.bench, race.bare])
    race.check()
    return Comparison(f"layer system / bare C++ loop, {CASE}", speed, reference, MIN_OF_SYSTEM_LOOP, "cycles")


def build_kernel_loop(top: str, sources: Sequence[Path], expected: dict[str, int]) -> Path:
    """Build bench_loop.cpp around the kernel and return the program."""
    folder = WORK / "loop"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "streams.inc").write_text(loop_streams(top, sources, expected))
    return build_loop(top, sources, Path(__file__).with_name("bench_loop.cpp"), folder)


def loop_streams(top: str, sources: Sequence[Path], expected: dict[str, int]) -> str:
    """Return streams.inc of bench_loop.cpp."""
    streams = find_streams(top, sources)
    return "".join(f"SOURCE({s.name})\n" if s.slave else f"SINK({s.name}, {expected[s.name]})\n" for s in streams)


def run_loop(program: Path, folder: Path) -> float:
    """Run the bare loop and return its CPU seconds."""
    done = subprocess.run([program, folder], capture_output=True, text=True, check=True)
    return float(done.stdout.split()[1])


def check_outputs(folder: Path, want: dict[str, Traffic]) -> None:
    """Refuse a measurement whose results are wrong."""
    for name, expected in want.items():
        for suffix in ("bulk", "out"):
            got = np.fromfile(folder / f"{name}.{suffix}", np.uint8)
            if not np.array_equal(got, expected.beats.reshape(-1)):
                raise SystemExit(f"{folder / name}.{suffix}: wrong results, the measurement is void")


def board_rates() -> list[Rate]:
    """(c): measure and print; none where XRT is not installed."""
    if reason := unavailable_reason():
        print(f"skipped (c): {reason}")
        return []
    rate = load_rate(WORK / "load")
    print(f"{rate.name:48} {rate.rate:12,.0f} MB/s  (at least {rate.minimum:g}) {'ok' if rate.passed else 'MISSED'}")
    return [rate]


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, write the report; 0 if every ratio is reached."""
    parser = argparse.ArgumentParser(
        prog="python -m verif.bench", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.parse_args(arguments)
    bundle = export_kernel("awq_gemv")
    comparisons = [*compare_with_cocotbext(), compare_with_loop(bundle.top, bundle.sources), compare_system()]
    for c in comparisons:
        print(
            f"{c.name:48} {c.speed:12,.0f} {c.reference:12,.0f} {c.unit}/CPU-s  ratio {c.ratio:8.2f}"
            f"  (at least {c.minimum:g}) {'ok' if c.passed else 'MISSED'}"
        )
    rates = board_rates()
    passed = all(c.passed for c in comparisons) and all(rate.passed for rate in rates)
    REPORT.parent.mkdir(parents=True, exist_ok=True)
    rows = [{**asdict(c), "ratio": c.ratio, "passed": c.passed} for c in comparisons]
    loads = [{**asdict(rate), "passed": rate.passed} for rate in rates]
    REPORT.write_text(json.dumps({"passed": passed, "rows": rows, "rates": loads}, indent=1) + "\n")
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(run_command("bench", main))
