"""The open exporter: a C++ file in, Verilog and a report out. Nothing is read from or written to anywhere else."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from rtl_export.dataflow import split
from rtl_export.dataflow_control import region_interfaces
from rtl_export.dataflow_rtl import emit_region
from rtl_export.errors import ExportError
from rtl_export.frontend import Kernel, read_kernel
from rtl_export.llvm_passes import optimize
from rtl_export.manifest import describe
from rtl_export.module import Observer, compile_module
from rtl_export.ports import AXIS, interfaces, module_texts, read_ports
from rtl_export.report import make_report

ROOT = Path(__file__).resolve().parent.parent
SHIM = ROOT / "hls" / "shim"


@dataclass(frozen=True)
class Compiled:
    """The result of one compilation.

    `ports` are the module's interfaces and pins as ports.py has them, `arguments` what manifest.json says of control,
    arguments and registers (see manifest.describe); `files` are all sources that the result depends on.
    """

    top: str
    verilog: str
    report: dict[str, Any]
    ports: list[dict[str, Any]]
    arguments: dict[str, Any]
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
    compile_one = partial(compile_module, kernel, clock_mhz=clock_mhz, after_pass=after_pass)
    if kernel.dataflow:
        modules = [compile_one(f"{top}_{process.name}", process.ir) for process in split(kernel)]
        outer = region_interfaces(kernel, modules)
        verilog = emit_region(kernel, modules, outer)
    else:
        modules = [compile_one(top, optimize(kernel.ir, kernel.entry), ports=kernel.ports)]
        outer, verilog = modules[0].interfaces, modules[0].verilog
    arguments = describe(outer, kernel.ports)
    report = make_report(kernel, modules, clock_mhz)
    return Compiled(top, verilog, report, _ports(kernel, verilog), arguments, kernel.files)


def _ports(kernel: Kernel, verilog: str) -> list[dict[str, Any]]:
    streams: list[dict[str, Any]] = [
        {"name": port.name, "protocol": AXIS, "signals": port.fields} for port in kernel.ports
    ]
    found = interfaces(read_ports(kernel.top, module_texts(verilog)[kernel.top]))
    return streams + [interface.entry() for interface in found if interface.protocol != AXIS]
