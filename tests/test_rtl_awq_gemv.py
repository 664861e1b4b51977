"""`awq_gemv` RTL on every bench, and the vector-set player that `nox -s verify` uses."""

from __future__ import annotations

import dataclasses
import shutil
from pathlib import Path

import numpy as np
import pytest

from golden.corners import corner_jobs
from golden.frames import write_kernel_vectors
from golden.vectors import write_jobs
from quant.vectorset import VectorSet, read_vector_set, write_vector_set
from rtl_export.export import Bundle, export_kernel
from verif.common.runner import SimulationResult, build_bulk, build_pins, run
from verif.common.stream_kernel import KERNEL_VARIABLE
from verif.csim import ROOT, build_testbench, run_testbench
from verif.rtl import run_vector_set, run_vector_sets

pytestmark = pytest.mark.sim
MODULE = "verif.awq_gemv.test_awq_gemv"
# The per-cycle bench is some hundred times slower: small frames, stalled on both sides or on none where it matters.
SMALL = r"small_(?!.*idle=0\.0)(?!.*backpressure=0\.0)"


VARIANTS = ("awq_gemv", "awq_gemv_t4", "awq_gemv_t8")


@pytest.fixture(scope="module")
def bundle() -> Bundle:
    return export_kernel("awq_gemv")


@pytest.fixture(scope="module")
def corners(tmp_path_factory: pytest.TempPathFactory) -> VectorSet:
    folder: Path = tmp_path_factory.mktemp("rtl") / "corners"
    write_jobs(folder, "corners", corner_jobs(3), seed=3, source="test")
    return read_vector_set(folder)


def names(result: SimulationResult) -> set[str]:
    return {test.name.split("/")[0] for test in result.tests}


@pytest.mark.parametrize("kernel", VARIANTS)
@pytest.mark.parametrize("seed", [1, 2])
def test_bulk_bench(kernel: str, seed: int, tmp_path: Path) -> None:
    made = build_bulk(kernel, export_kernel(kernel).sources)
    result = run(made, MODULE, out=tmp_path, seed=seed, environment={KERNEL_VARIABLE: kernel}).check()
    assert len(result.tests) > 100


@pytest.mark.parametrize("kernel", VARIANTS)
def test_per_cycle_bench_agrees(kernel: str, tmp_path: Path) -> None:
    made = build_pins(kernel, export_kernel(kernel).sources)
    result = run(made, MODULE, out=tmp_path, test_filter=SMALL, environment={KERNEL_VARIABLE: kernel}).check()
    assert {"small_early_tlast", "small_late_tlast", "small_refused_command", "small_reset_in_frame"} <= names(result)


@pytest.mark.icarus
@pytest.mark.skipif(not shutil.which("iverilog"), reason="needs Icarus Verilog: apt-get install iverilog")
def test_per_cycle_bench_on_icarus(bundle: Bundle, tmp_path: Path) -> None:
    made = build_pins(bundle.top, bundle.sources, simulator="icarus")
    result = run(made, MODULE, out=tmp_path, test_filter=SMALL).check()
    assert {"small_early_tlast", "small_late_tlast", "small_refused_command", "small_reset_in_frame"} <= names(result)


@pytest.mark.parametrize("stall", [0.0, 0.3])
def test_vector_set_is_played(corners: VectorSet, stall: float, tmp_path: Path) -> None:
    result = run_vector_set(corners, stall=stall, seed=5, out=tmp_path)
    assert result.errors == ()
    for name in corners.expected:
        assert corners.mismatches(name, result.beats[name]) == 0, corners.first_divergence(name, result.beats[name])
        assert np.array_equal(corners.tlast(name), result.tlast[name])
    assert result.weight_beats == len(corners.streams["s_w"])
    assert len(result.cycles_by_frame) == len(corners.frames)
    assert result.weight_beats <= result.cycles <= result.span_cycles


def test_wrong_expectations_are_reported(corners: VectorSet, tmp_path: Path) -> None:
    """A beat too few to expect, and a frame boundary in another place."""
    frames = [dataclasses.replace(frame, beats=dict(frame.beats)) for frame in corners.frames]
    frames[0].beats["m_y"] += 1
    frames[1].beats["m_y"] -= 1
    shifted = dataclasses.replace(corners, frames=tuple(frames))
    result = run_vector_sets([shifted, corners], out=tmp_path)
    assert any("m_y: TLAST of beat" in error for error in result[0].errors), result[0].errors
    assert result[1].errors == ()


def test_stimulus_that_is_not_taken_is_reported(corners: VectorSet, tmp_path: Path) -> None:
    """A command too few leaves packets in the sources and results missing."""
    short = tmp_path / "short"
    truncated = {**corners.streams, "s_cmd": corners.streams["s_cmd"][:-1]}
    frames = [dataclasses.replace(frame, beats=dict(frame.beats)) for frame in corners.frames]
    frames[-1].beats["s_cmd"] = 0
    write_vector_set(short, kernel="awq_gemv", case="short", seed=1, source="test", frames=frames, streams=truncated)
    result = run_vector_set(read_vector_set(short), out=tmp_path)
    assert any(error.startswith("s_x: ") for error in result.errors), result.errors
    assert any(error.startswith("m_status: ") for error in result.errors), result.errors


@pytest.mark.parametrize("kernel", VARIANTS[1:])
def test_variants_play_their_vector_sets(kernel: str, tmp_path: Path) -> None:
    """C simulation and RTL; without stalls the weights wait for no more than the activations of the first columns."""
    sets = [read_vector_set(path) for path in write_kernel_vectors(kernel, tmp_path / "vectors")]
    program = build_testbench(ROOT / "hls" / kernel)
    for vectors, result in zip(sets, run_vector_sets(sets, out=tmp_path), strict=True):
        played = run_testbench(program, vectors)
        assert played.passed, f"{vectors.case}: {played.log}"
        assert result.errors == ()
        assert not any(vectors.mismatches(name, result.beats[name]) for name in vectors.expected), vectors.case
        if vectors.case != "corners":
            assert result.cycles < len(vectors.streams["s_w"]) + len(vectors.streams["s_x"])
