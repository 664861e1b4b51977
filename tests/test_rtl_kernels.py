"""Every stream kernel of docs/layer.md: vector sets through model and C simulation, and the regression of its RTL.

A kernel is here as soon as it has golden/<kernel>_vectors.py; its RTL is, with verif/<kernel>/kernel.py.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from golden.frames import kernel_cases, kernel_ports, vector_kernels, write_kernel_vectors
from quant.vectorset import VectorSet, read_vector_set
from rtl_export.export import export_kernel
from verif import kernel_cycles
from verif.common.bulk_play import stimulus_of
from verif.common.model import PacketModel, Script
from verif.common.packets import Traffic, difference
from verif.common.runner import Build, SimulationResult, build_bulk, build_pins, run
from verif.common.stream_kernel import KERNEL_VARIABLE, described_kernels, load, suite_modules
from verif.common.streams import find_streams
from verif.csim import build_testbench, run_testbench

ROOT = Path(__file__).resolve().parent.parent
KERNELS = described_kernels()
# The per-cycle benches are some hundred times slower: small frames, stalled on both sides or on none where it matters.
SMALL = r"small_(?!.*idle=0\.0)(?!.*backpressure=0\.0)"
# Their frames are long even when they are small: minutes in one bench, so these are in the session slow_tests.
SLOW = ("attention", "rope")
PER_CYCLE = [pytest.param(name, marks=pytest.mark.slow) if name in SLOW else name for name in KERNELS]
ALWAYS = {"small_frames_back_to_back", "small_early_tlast", "small_late_tlast", "small_reset_in_frame"}


@pytest.fixture(scope="module")
def vector_sets(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[VectorSet]]:
    folder: Path = tmp_path_factory.mktemp("vectors")
    return {name: [read_vector_set(path) for path in write_kernel_vectors(name, folder / name)] for name in KERNELS}


def play_suite(kernel: str, made: Build, out: Path, *, seed: int = 1, only: str | None = None) -> SimulationResult:
    environment = {KERNEL_VARIABLE: kernel}
    return run(made, suite_modules(kernel), out=out, seed=seed, environment=environment, test_filter=only).check()


def names(result: SimulationResult) -> set[str]:
    return {test.name.split("/")[0].split(".")[-1] for test in result.tests}


@pytest.mark.parametrize("kernel", KERNELS)
def test_model_agrees_with_the_golden(kernel: str, vector_sets: dict[str, list[VectorSet]]) -> None:
    for vectors in vector_sets[kernel]:
        want = PacketModel(load(kernel)()).answer(stimulus_of(vectors))
        for name in vectors.expected:
            assert difference(Traffic(vectors.expected[name], vectors.tlast(name)), want[name]) is None, name


@pytest.mark.parametrize("kernel", KERNELS)
def test_every_output_and_input_is_in_a_vector_set(kernel: str, vector_sets: dict[str, list[VectorSet]]) -> None:
    for stream in kernel_ports(kernel).streams:
        assert any(len(vectors.streams[stream]) for vectors in vector_sets[kernel]), stream


@pytest.mark.parametrize("kernel", vector_kernels())
def test_the_same_seed_gives_the_same_frames(kernel: str) -> None:
    first, second = (
        [frame.command for frames in kernel_cases(kernel, 3).values() for frame in frames] for _ in range(2)
    )
    assert first == second


@pytest.mark.parametrize("kernel", KERNELS)
def test_c_simulation_plays_the_vector_sets(kernel: str, vector_sets: dict[str, list[VectorSet]]) -> None:
    program = build_testbench(ROOT / "hls" / kernel)
    for vectors in vector_sets[kernel]:
        result = run_testbench(program, vectors)
        assert result.passed, f"{vectors.case}: {result.log}"


@pytest.mark.sim
@pytest.mark.parametrize("kernel", KERNELS)
def test_ports_are_those_of_the_rtl(kernel: str) -> None:
    bundle = export_kernel(kernel)
    assert tuple(stream.name for stream in find_streams(bundle.top, bundle.sources)) == kernel_ports(kernel).streams


@pytest.mark.sim
@pytest.mark.parametrize("kernel", KERNELS)
def test_bulk_bench(kernel: str, tmp_path: Path) -> None:
    bundle = export_kernel(kernel)
    assert names(play_suite(kernel, build_bulk(bundle.top, bundle.sources), tmp_path)) >= {*ALWAYS, "vectors"}


@pytest.mark.sim
@pytest.mark.parametrize("kernel", PER_CYCLE)
def test_per_cycle_bench_agrees(kernel: str, tmp_path: Path) -> None:
    bundle = export_kernel(kernel)
    assert names(play_suite(kernel, build_pins(bundle.top, bundle.sources), tmp_path, only=SMALL)) >= ALWAYS


@pytest.mark.sim
@pytest.mark.icarus
@pytest.mark.skipif(not shutil.which("iverilog"), reason="needs Icarus Verilog: apt-get install iverilog")
@pytest.mark.parametrize("kernel", PER_CYCLE)
def test_per_cycle_bench_on_icarus(kernel: str, tmp_path: Path) -> None:
    bundle = export_kernel(kernel)
    made = build_pins(bundle.top, bundle.sources, simulator="icarus")
    assert names(play_suite(kernel, made, tmp_path, only=SMALL)) >= ALWAYS


def test_stimulus_that_would_hang_the_kernel_is_refused() -> None:
    played = Script(load("residual"), np.random.default_rng(1))
    frame = played.play_until("s_x", 2)
    short = Traffic(frame["s_x"].beats[:1], frame["s_x"].last[:1])
    with pytest.raises(ValueError, match="ends inside a packet"):
        PacketModel(load("residual")()).answer({**frame, "s_x": short})
    with pytest.raises(ValueError, match="would not take all"):
        PacketModel(load("residual")()).answer({**frame, "s_y": frame["s_x"]})


@pytest.mark.sim
def test_cycles_are_counted_frame_by_frame(capsys: pytest.CaptureFixture[str]) -> None:
    kernel_cycles.main(["residual", "t1_c896"])
    heading, *lines = capsys.readouterr().out.splitlines()
    assert heading.split() == ["case", "frame", "cycles", "in", "to", "out", "output"]
    assert [line.split()[1] for line in lines] == ["load_1x896", "add_1x896", "add_1x896", "load_1x896"]
    assert [line.split()[4:] for line in lines] == [[], ["224"], ["224"], ["224"]]
    assert all(224 < int(line.split()[2]) < 300 for line in lines)
