"""Memory arguments: exported kernels with AXI4 masters compute what the C++ does, in bursts where they can."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest

from rtl_export.compiler import Compiled, compile_kernel
from verif.common.runner import build, run
from verif.toolchain import verilator_environment

KERNELS = Path(__file__).resolve().parent / "kernels" / "memory"
LINT_WAIVERS = Path(__file__).resolve().parent.parent / "rtl_export" / "lint.vlt"
NAMES = sorted(path.stem for path in KERNELS.glob("*.cpp"))
# Of each kernel: the accesses in order, as (memory, read or write, why it is no burst).
BURSTS = {
    "vadd": [("a", "read", ""), ("b", "read", ""), ("c", "write", "")],
    "copy": [("from", "read", ""), ("to", "write", "")],
    "bytes": [("from", "read", ""), ("to", "write", "")],
    "scale": [
        ("data", "read", ""),
        ("data", "write", ""),
        ("data", "read", "an iteration moves it by -1 elements, not by 1"),
    ],
    "running": [
        ("data", "read", "other reads of bundle 'gmem' are in the loop"),
        ("data", "read", "other reads of bundle 'gmem' are in the loop"),
        ("data", "write", "the loop reads what it writes to 'data'"),
    ],
    "gather": [
        ("index", "read", ""),
        ("table", "read", "its index is not a linear function of the loop's counter"),
        ("out", "write", "not every iteration makes it"),
    ],
    "count": [
        ("bins", "write", ""),
        ("data", "read", "other reads of bundle 'gmem' are in the loop"),
        ("bins", "read", "its index is not a linear function of the loop's counter"),
        ("bins", "write", "its index is not a linear function of the loop's counter"),
    ],
    "rows": [
        ("in", "read", ""),
        ("sums", "write", "other writes of bundle 'gmem1' are in the loop"),
        ("sums", "read", "an iteration moves it by 0 elements, not by 1"),
        ("sums", "write", "an iteration moves it by 0 elements, not by 1"),
    ],
}


def export(name: str) -> Compiled:
    return compile_kernel(KERNELS / f"{name}.cpp", name, base=KERNELS)


def simulate(name: str, folder: Path, monkeypatch: pytest.MonkeyPatch, tests: str) -> int:
    compiled = export(name)
    masters = [port["name"] for port in compiled.ports if port["protocol"] == "m_axi"]
    monkeypatch.setenv("KERNEL", json.dumps(compiled.arguments | {"masters": masters}))
    verilog = folder / f"{name}.v"
    verilog.write_text(compiled.verilog)
    result = run(build(name, [verilog]), "memory_bench", out=folder / "run", seed=5, test_filter=tests).check()
    return len(result.tests)


@pytest.mark.sim
@pytest.mark.parametrize("name", NAMES)
def test_a_kernel_with_memory(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert simulate(name, tmp_path, monkeypatch, rf"{name}\b") == 2


@pytest.mark.sim
def test_bursts_follow_each_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORDS", "2000")
    assert simulate("vadd", tmp_path, monkeypatch, "throughput") == 1


@pytest.mark.parametrize("name", NAMES)
def test_which_accesses_are_bursts(name: str) -> None:
    accesses = export(name).report["memory_accesses"]
    assert [(a["memory"], a["direction"], a.get("reason", "")) for a in accesses] == BURSTS[name]
    assert all(a["burst"] == ("reason" not in a) for a in accesses)


def test_a_memory_that_is_not_used_has_its_width(tmp_path: Path) -> None:
    """libclang knows no size of ap_uint<128> before something makes one."""
    source = tmp_path / "kernel.cpp"
    pragmas = "".join(f"#pragma HLS INTERFACE mode = m_axi port = {name} bundle = {name}\n" for name in "pq")
    body = f'extern "C" void kernel(ap_uint<128>* p, int* q) {{\n{pragmas}  q[0] = 3;\n}}\n'
    source.write_text('#include "ap_int.h"\n#include "hls_stream.h"\n' + body)
    compiled = compile_kernel(source, "kernel", base=tmp_path)
    assert re.search(r"\[127:0\] +m_axi_p_WDATA", compiled.verilog)


@pytest.mark.sim
@pytest.mark.parametrize("name", NAMES)
def test_lint(name: str, tmp_path: Path) -> None:
    verilog = tmp_path / f"{name}.v"
    verilog.write_text(export(name).verilog)
    command = ["verilator", "--lint-only", "-Wall", "--top-module", name, str(LINT_WAIVERS), str(verilog)]
    assert subprocess.run(command, capture_output=True, text=True, env=verilator_environment()).stderr == ""
