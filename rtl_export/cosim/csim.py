"""C simulation with the user's own testbench, every call of the top function recorded.

The sources stay as they are: the kernel's object file is edited, so that the testbench calls a recorder in place of
the top function, which the recorder calls in turn. That works for C and C++ linkage and in namespaces.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from rtl_export.check.native import COMPILER, FLAGS, BenchError, run
from rtl_export.compiler import SHIM
from rtl_export.cosim.project import Project
from rtl_export.cosim.signature import Signature
from rtl_export.errors import ExportError

HERE = Path(__file__).resolve().parent
RENAMED = "cosim_real_top"
# Where Vitis runs it: relative paths in csim.argv mean the same for a folder `out` beside Vitis's --work_dir.
RUN = Path("hls/csim/build")


def kernel_unit(project: Project, out: Path) -> Path:
    """Return one C++ file that is the kernel: the file itself, or one that includes all of them with their macros."""
    if len(project.sources) == 1 and not project.defines:
        return project.sources[0]
    unit = out / f"{project.top}_unit.cpp"
    macros = [
        f"#define {' '.join(define.split('=', 1)) if '=' in define else define + ' 1'}" for define in project.defines
    ]
    unit.write_text("\n".join([*macros, *(f'#include "{path}"' for path in project.sources)]) + "\n")
    return unit


def run_csim(project: Project, unit: Path, signature: Signature, out: Path) -> Path:
    """Build and run the testbench in `out`; return the file of recorded traffic.

    Raises ExportError if it does not compile, returns non-zero, or never calls the top function.
    """
    traffic, work = out / "traffic", out / RUN
    traffic.unlink(missing_ok=True)
    work.mkdir(parents=True, exist_ok=True)
    for path in project.data:
        if path.suffix not in (".h", ".hpp"):
            shutil.copy(path, work)
    program = _build(project, unit, signature, out, traffic)
    status = subprocess.run([str(program), *project.arguments], cwd=work, check=False).returncode
    if status:
        how = f"returned {status}" if status > 0 else f"was ended by signal {-status}"
        raise ExportError(
            f"C simulation failed: {project.testbench[0].name} {how}; it must return 0 before RTL is made"
        )
    if not traffic.is_file():
        raise ExportError(
            f"{project.testbench[0].name} never called {project.top}(); it must, from a file other than the kernel's"
        )
    return traffic


def _build(project: Project, unit: Path, signature: Signature, out: Path, traffic: Path) -> Path:
    folders = [f"-I{path}" for path in (*(source.parent for source in project.sources), *project.includes, SHIM)]
    kernel = out / "kernel.cpp"
    depths = ", ".join(map(str, signature.depths))
    kernel.write_text(
        f'#include "{unit}"\n#define COSIM_TOP {signature.name}\n#define COSIM_DEPTHS {depths}\n'
        f'#define COSIM_TRAFFIC "{traffic}"\n#include "recorded.hpp"\n'
    )
    objects = [out / "kernel.o"]
    _compile(kernel, objects[0], [*folders, f"-I{HERE}"])
    _swap(objects[0], signature.name)
    for path in project.testbench:
        objects.append(out / f"tb_{path.stem}.o")
        _compile(path, objects[-1], [*project.tb_flags, f"-I{path.parent}", *folders])
    run([COMPILER, *map(str, objects), "-o", str(out / "csim")])
    return out / "csim"


def _compile(source: Path, target: Path, flags: Sequence[str]) -> None:
    try:
        run([COMPILER, *FLAGS, "-O1", *flags, "-c", str(source), "-o", str(target)])
    except BenchError as error:
        raise ExportError(f"C simulation: {error}") from None


def _swap(target: Path, name: str) -> None:
    """Let the recorder take the top function's place in an object file."""
    symbols, shown = _symbols(target), _symbols(target, "-C")
    top = [symbol for symbol, text in zip(symbols, shown, strict=True) if text.split("(", 1)[0] == name]
    recorder = [symbol for symbol in symbols if re.match(r"_ZN17cosim_wrapped_top.*8call_topE", symbol)]
    if len(top) != 1 or len(recorder) != 1:
        raise ExportError(f"{name}() has {len(top)} definitions in the kernel's object; it needs one, not inline")
    swaps = {top[0]: RENAMED, recorder[0]: top[0]}
    run(["objcopy", *(f"--redefine-sym={old}={new}" for old, new in swaps.items()), str(target)])


def _symbols(target: Path, *options: str) -> list[str]:
    """Return the global functions of an object file."""
    lines = [line.split(" ", 2) for line in run(["nm", "-p", "--defined-only", *options, str(target)]).splitlines()]
    return [name for _, kind, name in lines if kind in "TW"]
