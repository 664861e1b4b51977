"""Faults that random kernels and users' kernels have shown, as small as they get: C simulation = CDFG = RTL."""

from __future__ import annotations

from pathlib import Path

import pytest

from rtl_export.check.bench import Memory, build_bench, compare
from rtl_export.check.interpreter import check_units
from rtl_export.compiler import compile_kernel
from rtl_export.units import Cdfg

KERNELS = Path(__file__).resolve().parent / "kernels" / "fuzzed"
NAMES = sorted(path.stem for path in KERNELS.glob("*.cpp"))
COUNTS = [(value, 0) for value in (3, 0, 1, 7, 2, 12, 65535, 4)]


@pytest.mark.sim
@pytest.mark.parametrize("name", NAMES)
def test_a_fault_that_was_corrected(name: str, tmp_path: Path) -> None:
    bench = build_bench(KERNELS / f"{name}.cpp", tmp_path)
    for seed, stall in enumerate((0, 50)):
        compare(bench, {"n": COUNTS}, calls=len(COUNTS), stall=stall, seed=seed)


def test_pragmas_reach_arrays_through_parameters_and_templates() -> None:
    report = compile_kernel(KERNELS / "promise_of_a_parameter.cpp", "kernel", base=KERNELS).report
    assert [(loop["name"], loop["ii"]) for loop in report["loops"]] == [("add", 1)]
    assert {(memory["name"], memory["style"]) for memory in report["memories"]} == {
        ("total", "distributed"),
        ("local", "distributed"),
    }
    assert report["ignored_pragmas"] == []


def test_a_pragma_of_a_parameter_without_an_array_is_reported(tmp_path: Path) -> None:
    source = tmp_path / "kernel.cpp"
    text = (KERNELS / "promise_of_a_parameter.cpp").read_text().replace("(n.read(), total)", "(n.read(), &total[0])")
    source.write_text(text)
    ignored = compile_kernel(source, "kernel", base=tmp_path).report["ignored_pragmas"]
    lost = "no call passes a whole array by name"
    assert ignored == [
        f"kernel.cpp:13: DEPENDENCE of the parameter sums: {lost}",
        f"kernel.cpp:23: BIND_STORAGE of the parameter acc: {lost}",
    ]


@pytest.mark.sim
def test_requests_wait_for_nothing_that_comes_later(tmp_path: Path) -> None:
    bench = build_bench(KERNELS / "memory" / "writes.cpp", tmp_path)
    memory = Memory(32, range(100, 228))
    for seed, stall in enumerate((0, 50)):
        compare(bench, {"n": COUNTS, "p": memory}, calls=len(COUNTS), stall=stall, seed=seed)


@pytest.mark.sim
def test_writes_do_not_overtake_reads_of_the_same_elements(tmp_path: Path) -> None:
    bench = build_bench(KERNELS / "memory" / "writes_after_reads.cpp", tmp_path)
    memory = Memory(32, range(1000, 1128))
    for seed, stall in enumerate((0, 30, 50, 50, 70, 70)):
        compare(bench, {"n": COUNTS, "p": memory}, calls=len(COUNTS), stall=stall, seed=seed)


@pytest.mark.parametrize("name", sorted(path.stem for path in (KERNELS / "memory").glob("*.cpp")))
def test_no_node_is_in_two_units(name: str) -> None:
    """What is made of arguments alone, as an address is, was one node for all units, with the stage of the last."""
    checked: list[str] = []

    def observe(step: str, cdfg: Cdfg) -> None:
        check_units(cdfg)
        checked.append(step)

    compile_kernel(KERNELS / "memory" / f"{name}.cpp", "kernel", base=KERNELS, after_pass=observe)
    assert checked == ["build", "balance", "schedule"]
