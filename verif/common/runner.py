"""Build and run simulations: one build for each distinct content, one subprocess for each run.

cocotb's runner does the work. This module gives it a usable Verilator (verif/toolchain.py), shares builds between
tests and processes, and turns its several ways of failing into one result that says what happened.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import sys
import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

from cocotb_tools.runner import get_runner

from verif.common.streams import (
    STREAMS_VARIABLE,
    Stream,
    bench_name,
    bulk_testbench,
    find_streams,
    max_width,
    streams_json,
)
from verif.common.systems import SYSTEM_VARIABLE, max_bytes, system_bench, system_json, system_ports
from verif.toolchain import ToolchainError, locked, missing_packages, verilator_environment

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "sim"
COMMON = Path(__file__).resolve().parent
STREAMS_FILE = "streams.json"
SYSTEM_FILE = "system.json"
AXI_HEADER = ROOT / "rtl_export" / "check" / "axi.hpp"

Simulator = Literal["verilator", "icarus"]

OPTIMIZED = ["-O3", "--x-assign", "fast", "--x-initial", "fast", "-CFLAGS", "-O2"]
# Registers start at random values, which a seed chooses: what a kernel forgets to reset shows itself.
_RANDOM_START = ["--x-assign", "unique", "--x-initial", "unique"]
# Keeps the optimizer free: cocotb's runner makes every signal public, the bulk bench needs those of its top only.
_PRIVATE = ["--no-public-flat-rw", "--public-depth", "1"]
SYSTEM_FLAGS = ["--timing", "--assert", "-CFLAGS", f"-I{AXI_HEADER.parent} -I{COMMON}"]
# What Verilator would call errors in generated and vendor RTL; lint is another job.
QUIET = ["-Wno-fatal"]


class SimulationError(RuntimeError):
    """A build or a run failed; the message names what and where the log is."""


@dataclass(frozen=True)
class Build:
    """A simulator ready to run. `key` is the digest of everything it was made from."""

    simulator: Simulator
    top: str
    folder: Path
    key: str
    wave: bool = False
    environment: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class TestResult:
    """One cocotb test as results.xml has it."""

    name: str
    passed: bool
    message: str
    seconds: float


@dataclass(frozen=True)
class SimulationResult:
    """One run: its tests, the exit status of the simulator, and where log and JUnit file lie."""

    tests: tuple[TestResult, ...]
    error: str | None
    log: Path
    results_xml: Path
    seconds: float

    @property
    def passed(self) -> bool:
        """True if the simulator ended well, ran at least one test, and all passed."""
        return self.error is None and bool(self.tests) and all(test.passed for test in self.tests)

    def check(self) -> SimulationResult:
        """Return self, or raise SimulationError that names the failed tests."""
        if self.passed:
            return self
        failed = [f"{test.name}: {test.message}" for test in self.tests if not test.passed]
        reason = "; ".join(failed) or self.error or f"no test ran: {_first_error(self.log)}"
        raise SimulationError(f"{reason} (log: {self.log})")


@contextmanager
def _process_environment(extra: Mapping[str, str]) -> Iterator[None]:
    """Set what cocotb's runner reads from os.environ and sys.path, and take it back."""
    saved, path = dict(os.environ), list(sys.path)
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # numpy's idle threads would spin beside the simulator
    os.environ.update(extra)
    os.environ.pop("PYTEST_CURRENT_TEST", None)  # the runner reports differently under pytest
    sys.path.insert(0, str(ROOT))  # it hands sys.path to the simulator's Python
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(saved)
        sys.path[:] = path


def build(
    top: str,
    sources: Sequence[Path],
    *,
    simulator: Simulator = "verilator",
    arguments: Sequence[str] = (),
    defines: Mapping[str, str] | None = None,
    wave: bool = False,
    reads: Sequence[Path] = (),
) -> Build:
    """Return a simulator of module `top`, built now unless the same content was built before.

    `sources` may contain C++ files (Verilator only); `reads` are headers that they include. Raises SimulationError if
    the build fails and ToolchainError if a tool is missing.
    """
    _need_tools(simulator, wave)
    options = [*arguments, *(["--trace-fst"] if wave and simulator == "verilator" else [])]
    environment = verilator_environment() if simulator == "verilator" else {}
    key = _key(top, [*sources, *reads], [simulator, *options, json.dumps(defines or {}, sort_keys=True), str(wave)])
    folder = BUILD / f"{top}-{key[:16]}"
    made = Build(simulator, top, folder, key, wave, environment)
    stamp = folder / "built"
    with locked(BUILD / f"{folder.name}.lock"):
        if not stamp.exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            _build(made, sources, options, defines or {})
            stamp.touch()
    return made


def _need_tools(simulator: Simulator, wave: bool) -> None:
    missing = missing_packages(wave=wave and simulator == "verilator") if simulator == "verilator" else []
    if simulator == "icarus" and not shutil.which("iverilog"):
        missing = ["iverilog"]
    if missing:
        raise ToolchainError(f"missing: {', '.join(missing)}; install with: apt-get install {' '.join(missing)}")


def _key(top: str, sources: Sequence[Path], options: Sequence[str]) -> str:
    from importlib.metadata import version

    digest = hashlib.sha256(json.dumps([top, options, version("cocotb"), version("verilator")]).encode())
    for source in sources:
        digest.update(source.name.encode() + b"\0")
        digest.update(hashlib.sha256(source.read_bytes()).digest())
    digest.update((COMMON.parent / "toolchain.py").read_bytes())
    return digest.hexdigest()


def _build(made: Build, sources: Sequence[Path], options: Sequence[str], defines: Mapping[str, str]) -> None:
    log = made.folder / "build.log"
    verilog = [source for source in sources if source.suffix != ".cpp"]
    cpp = [str(source) for source in sources if source.suffix == ".cpp"]
    verilator = [*QUIET, *(["-LDFLAGS", "-rdynamic"] if cpp else []), *cpp]  # ctypes finds exported symbols only
    try:
        with _process_environment(made.environment):
            get_runner(made.simulator).build(
                sources=verilog,
                hdl_toplevel=made.top,
                defines=dict(defines),
                build_args=[*options, *(verilator if made.simulator == "verilator" else [])],
                build_dir=made.folder,
                timescale=("1ns", "1ps"),
                waves=made.wave,
                log_file=log,
            )
    except (RuntimeError, SystemExit) as error:
        raise SimulationError(f"build of {made.top} failed: {_first_error(log)} (log: {log})") from error


def _first_error(log: Path) -> str:
    """Return the first line of a log that states an error, else the last line."""
    lines = log.read_text(errors="replace").splitlines() if log.exists() else []
    stated = (line.strip() for line in lines if re.search(r"%Error|\berror:|^\w*(Error|Exception)\b", line))
    return next(stated, lines[-1].strip() if lines else "no output")


def build_bulk(top: str, sources: Sequence[Path], *, wave: bool = False) -> Build:
    """Return the bulk bench of kernel `top`: a testbench made from its ports, with the DPI sources and sinks."""
    streams = find_streams(top, sources)
    bench = bench_name(top)
    text = bulk_testbench(top, streams)
    testbench = BUILD / "generated" / hashlib.sha256(text.encode()).hexdigest()[:16] / f"{bench}.sv"
    _write_once(testbench, text)
    made = build(
        bench,
        [COMMON / "axis_checker.sv", COMMON / "axis_bfm.sv", *sources, testbench, COMMON / "axis_dpi.cpp"],
        arguments=[*OPTIMIZED, *_PRIVATE, "--timing", "--assert"],
        defines={"AXIS_MAX_WIDTH": str(max_width(streams)), **({"AXIS_WAVE": "1"} if wave else {})},
        wave=wave,
    )
    return with_streams(made, streams)


def build_system(
    manifest: Mapping[str, Any], sources: Sequence[Path], *, open_streams: bool = False, wave: bool = False
) -> Build:
    """Return the bench of a linked system (verif/common/systems.py) by its manifest and Verilog.

    Waveforms have the ports of the system and the streams between its units, not what is inside of those.
    """
    ports = system_ports(manifest, open_streams=open_streams)
    ports = replace(ports, burst=1) if wave else ports
    bench, text = bench_name(ports.top), system_bench(ports)
    testbench = BUILD / "generated" / hashlib.sha256(text.encode()).hexdigest()[:16] / f"{bench}.sv"
    _write_once(testbench, text)
    parts = [COMMON / "axis_checker.sv", COMMON / "axi_bfm.sv"]
    made = build(
        bench,
        [*parts, *sources, testbench, COMMON / "axi_dpi.cpp"],
        arguments=[*OPTIMIZED, *_PRIVATE, *SYSTEM_FLAGS, *(["--trace-depth", "2"] if wave else [])],
        wave=wave,
        defines={"AXI_MAX_BYTES": str(max_bytes(ports))},
        reads=[AXI_HEADER, COMMON / "dram.hpp"],
    )
    path = made.folder / SYSTEM_FILE
    _write_once(path, system_json(ports))
    return replace(made, environment={**made.environment, SYSTEM_VARIABLE: str(path)})


def with_streams(made: Build, streams: Sequence[Stream]) -> Build:
    """Return the build with what tells the cocotb side which streams there are."""
    path = made.folder / STREAMS_FILE
    _write_once(path, streams_json(streams))
    return replace(made, environment={**made.environment, STREAMS_VARIABLE: str(path)})


def _write_once(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    temporary.write_text(text)
    temporary.rename(path)


def build_pins(top: str, sources: Sequence[Path], *, simulator: Simulator = "verilator", wave: bool = False) -> Build:
    """Return a simulator of `top` alone, whose pins cocotb drives cycle by cycle. Registers start at random."""
    arguments = _RANDOM_START if simulator == "verilator" else []
    made = build(top, sources, simulator=simulator, arguments=arguments, wave=wave)
    return with_streams(made, find_streams(top, sources))


def run(
    made: Build,
    module: str,
    *,
    out: Path,
    seed: int = 1,
    environment: Mapping[str, str] | None = None,
    test_filter: str | None = None,
    plusargs: Sequence[str] = (),
    wave: Path | None = None,
) -> SimulationResult:
    """Run the cocotb tests of `module` in a simulator process and return what happened; failures do not raise.

    `out` gets sim.log and results.xml. `seed` seeds cocotb, and through cocotb.RANDOM_SEED the tests' numpy and C
    generators. `test_filter` is a regular expression on test names. `wave` is the waveform file to write (FST); the
    build must have been made with wave=True.
    """
    if wave is not None and not made.wave:
        raise ValueError(f"{made.top} was built without waveforms; build it with wave=True")
    out.mkdir(parents=True, exist_ok=True)
    if wave is not None:
        wave.parent.mkdir(parents=True, exist_ok=True)  # the simulator says nothing if it cannot write
        wave.unlink(missing_ok=True)
    log, results = out.resolve() / "sim.log", out.resolve() / "results.xml"
    results.unlink(missing_ok=True)
    started = time.perf_counter()
    error = None
    try:
        with _process_environment({**made.environment, **(environment or {})}):
            get_runner(made.simulator).test(
                hdl_toplevel=made.top,
                hdl_toplevel_lang="verilog",
                test_module=module,
                build_dir=made.folder,
                test_dir=out.resolve(),
                results_xml=str(results),
                seed=seed,
                test_filter=test_filter,
                waves=wave is not None,
                log_file=log,
                **_simulator_options(made, seed, plusargs, wave),
            )
    except (RuntimeError, SystemExit) as failure:
        error = f"the simulator of {made.top} stopped: {_first_error(log)} [{failure}]"
    if wave is not None and error is None and not wave.exists():
        error = f"{wave}: the simulator of {made.top} wrote no waveform; see {log}"
    return SimulationResult(_tests(results), error, log, results, time.perf_counter() - started)


def _simulator_options(made: Build, seed: int, plusargs: Sequence[str], wave: Path | None) -> dict[str, Any]:
    if made.simulator == "icarus":
        extra = [f"+dumpfile_path={wave.resolve()}"] if wave else []
        return {"plusargs": [*plusargs, *extra], "timescale": ("1ns", "1ps")}
    start = ["+verilator+rand+reset+2", f"+verilator+seed+{seed % (2**31 - 1) + 1}"]
    return {"plusargs": [*plusargs, *start], "test_args": ["--trace-file", str(wave.resolve())] if wave else []}


def _tests(results: Path) -> tuple[TestResult, ...]:
    """Read results.xml; no file means that no test ran."""
    if not results.exists():
        return ()
    cases = ElementTree.parse(results).iter("testcase")
    return tuple(_test(case) for case in cases)


def _test(case: ElementTree.Element) -> TestResult:
    problem = next((child for child in case if child.tag in ("failure", "error")), None)
    message = "" if problem is None else (problem.get("message") or problem.text or problem.tag).strip()
    return TestResult(case.get("name", "?"), problem is None, message, float(case.get("time", "0")))
