"""The open exporter: a C++ file in, Verilog and a report out. Nothing is read from or written to anywhere else."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rtl_export.balance import balance
from rtl_export.cdfg import build
from rtl_export.cfg import ControlFlow, hoist_invariants
from rtl_export.debug_info import DebugInfo
from rtl_export.delays import Delays
from rtl_export.errors import ExportError
from rtl_export.frontend import Kernel, read_kernel
from rtl_export.ir_reader import read_function
from rtl_export.llvm_passes import optimize
from rtl_export.report import make_report
from rtl_export.rtl import emit
from rtl_export.schedule import schedule
from rtl_export.units import Cdfg

Observer = Callable[[str, Cdfg], None]

ROOT = Path(__file__).resolve().parent.parent
SHIM = ROOT / "hls" / "shim"


@dataclass(frozen=True)
class Compiled:
    """The result of one compilation; `files` are all sources that it depends on."""

    top: str
    verilog: str
    report: dict[str, Any]
    ports: list[dict[str, Any]]
    files: list[Path]


def compile_kernel(
    source: Path,
    top: str,
    *,
    clock_mhz: float = 300.0,
    includes: tuple[Path, ...] = (),
    base: Path = ROOT,
    after_pass: Observer = lambda name, cdfg: None,
) -> Compiled:
    """Compile the kernel `top` of a C++ file for a clock.

    `includes` are searched after the file's own folder and before the shim. `after_pass` is called with the CDFG after
    each of the passes "build", "balance" and "schedule"; it must not change it, and what it raises ends the
    compilation.
    Raises ExportError, whose text names file (relative to `base`), line and remedy, for anything that is not supported.
    """
    try:
        return _compile(source.resolve(), top, clock_mhz, includes, base.resolve(), after_pass)
    except (AssertionError, LookupError, RecursionError) as error:
        cause = f"{type(error).__name__}: {error}"
        raise ExportError(f"{source}: rtl_export failed on it ({cause}); please report this with the kernel") from error


def _compile(
    source: Path, top: str, clock_mhz: float, includes: tuple[Path, ...], base: Path, after_pass: Observer
) -> Compiled:
    folders = [source.parent, *(path.resolve() for path in includes), SHIM]
    with tempfile.TemporaryDirectory(prefix="rtl_export-") as work:
        kernel = read_kernel(source, top, folders, shim=SHIM, base=base, work=Path(work))
    optimized = optimize(kernel.ir, top)
    function = read_function(optimized, top, DebugInfo(optimized, frozenset(kernel.own)))
    flow = ControlFlow(function)
    hoist_invariants(function, flow)
    cdfg = build(function, flow, kernel.ports, kernel.storage, kernel.labels)
    asked = {unit.name: unit.interval for unit in cdfg.units}
    delays = Delays.for_clock(clock_mhz, cdfg.memories)
    after_pass("build", cdfg)
    for unit in cdfg.units:
        balance(unit, cdfg.graph, delays)
    after_pass("balance", cdfg)
    for unit in cdfg.units:
        schedule(unit, cdfg.memories, delays)
    after_pass("schedule", cdfg)
    verilog, register_bits = emit(top, _title(kernel, cdfg, clock_mhz), kernel.ports, cdfg)
    report = make_report(kernel, cdfg, asked, register_bits, delays, clock_mhz)
    return Compiled(top, verilog, report, _ports(kernel), kernel.files)


def _title(kernel: Kernel, cdfg: Cdfg, clock_mhz: float) -> list[str]:
    loops = [
        f"  {unit.name}: II={unit.interval}, depth {unit.depth} ({unit.where})" for unit in cdfg.units if unit.is_loop
    ]
    return [
        f"{kernel.top}: made by rtl_export from {kernel.own[0]}. Do not edit.",
        f"Scheduled for {clock_mhz:g} MHz with estimated delays. Pipelined loops:",
        *loops,
    ]


def _ports(kernel: Kernel) -> list[dict[str, Any]]:
    return [{"name": port.name, "protocol": "axis", "signals": port.fields} for port in kernel.ports]
