"""Export a kernel of hls/ to RTL, or find that what is there is still right.

`rtl_export/<kernel>/` holds the Verilog, report.json, report.txt and manifest.json. The manifest has the hashes of all
that the result depends on, so that a caller with unchanged inputs gets its bundle at once, without the compiler's
libraries.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rtl_export.errors import ExportError
from rtl_export.estimate import kept
from rtl_export.report_text import report_text

if TYPE_CHECKING:
    from rtl_export.compiler import Compiled

ROOT = Path(__file__).resolve().parent.parent
EXPORTS = ROOT / "rtl_export"
INCLUDES = (ROOT / "hls" / "include",)

SCHEMA = "layerlock.rtl"
VERSION = 1
EXPORTERS = ("open", "vitis")
EXPORTER_VERSION = "0.1.0"
PART = "xck26-sfvc784-2LV-c"
TOOLS = ("ziglang", "llvmlite", "libclang", "scipy", "networkx")
CLOCK_MHZ = 300.0


@dataclass(frozen=True)
class Bundle:
    """An exported kernel: its top module, its Verilog files and the manifest."""

    top: str
    sources: list[Path]
    manifest: dict[str, Any]


def export_kernel(
    kernel: str,
    *,
    exporter: str = "open",
    clock_mhz: float = CLOCK_MHZ,
    out: Path | None = None,
    top: str | None = None,
    force: bool = False,
) -> Bundle:
    """Return the RTL of hls/<kernel>/<kernel>.cpp, or of the file if `kernel` ends in .cpp, exporting it unless fresh.

    `out` is the folder for the bundle, for a kernel of hls/ rtl_export/<kernel> by default; `force` exports in any
    case. The top function has the file's name unless `top` says otherwise. Raises ExportError with file, line and
    remedy if the kernel cannot be exported; then the folder is as it was.
    """
    if exporter not in EXPORTERS:
        raise ExportError(f"unknown exporter '{exporter}'; choose from {', '.join(EXPORTERS)}")
    source, folder = _source(kernel, exporter), _folder(kernel, out)
    name = top or source.stem
    manifest = None if force else _fresh_manifest(name, folder, exporter, clock_mhz)
    if manifest is None:
        manifest = _export(name, source, folder, exporter, clock_mhz)
    verilog = [folder / name for name in manifest["outputs"] if name.endswith(".v")]
    return Bundle(manifest["top"], verilog, manifest)


def is_fresh(
    kernel: str,
    *,
    exporter: str = "open",
    clock_mhz: float = CLOCK_MHZ,
    out: Path | None = None,
    top: str | None = None,
) -> bool:
    """Tell whether the exported files are those that an export now would make."""
    source = _source(kernel, exporter)
    return _fresh_manifest(top or source.stem, _folder(kernel, out), exporter, clock_mhz) is not None


def schedule_of(kernel: str, *, clock_mhz: float = CLOCK_MHZ, top: str | None = None) -> str:
    """Return the schedule of a kernel as text, stage by stage; nothing is written."""
    from rtl_export.compiler import compile_kernel
    from rtl_export.schedule_text import schedule_text

    source, parts = _source(kernel, "open"), list[str]()
    compile_kernel(
        source,
        top or source.stem,
        clock_mhz=clock_mhz,
        includes=INCLUDES,
        base=_base(source),
        after_pass=lambda name, cdfg: parts.append(schedule_text(cdfg, clock_mhz)) if name == "schedule" else None,
    )
    return "\n".join(parts)


def _base(source: Path) -> Path:
    """Return the folder that names in reports are relative to."""
    return ROOT if source.is_relative_to(ROOT) else source.parent


def _source(kernel: str, exporter: str) -> Path:
    if kernel.endswith(".cpp") and exporter == "open":
        return Path(kernel).resolve()
    source = ROOT / "hls" / kernel / f"{kernel}.cpp"
    if not source.is_file():
        known = sorted(path.name for path in (ROOT / "hls").iterdir() if (path / f"{path.name}.cpp").is_file())
        raise ExportError(
            f"no kernel '{kernel}': {source.relative_to(ROOT)} is missing; kernels are {', '.join(known)}"
        )
    return source


def _folder(kernel: str, out: Path | None) -> Path:
    if out is None and kernel.endswith(".cpp"):
        raise ExportError(f"{kernel}: no folder for the result; name one by --out")
    return out or EXPORTS / kernel


# ---- freshness ------------------------------------------------------------------------------------------------------


def _fresh_manifest(kernel: str, folder: Path, exporter: str, clock_mhz: float) -> dict[str, Any] | None:
    if exporter == "vitis":
        from rtl_export import vitis

        return vitis.fresh_manifest(kernel, folder, clock_mhz)
    try:
        manifest: dict[str, Any] = json.loads((folder / "manifest.json").read_text())
        settings = _settings(kernel, exporter, clock_mhz)
        same = all(manifest[name] == value for name, value in settings.items())
        known = set(_exporter_sources()) <= {ROOT / name for name in manifest["inputs"]}
        inputs = all(_sha256(ROOT / name) == digest for name, digest in manifest["inputs"].items())
        outputs = all(_sha256(folder / name) == digest for name, digest in manifest["outputs"].items())
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return manifest if same and known and inputs and outputs else None


def _settings(kernel: str, exporter: str, clock_mhz: float) -> dict[str, Any]:
    return {
        "schema": SCHEMA,
        "version": VERSION,
        "kernel": kernel,
        "exporter": exporter,
        "exporter_version": EXPORTER_VERSION,
        "tools": {name: importlib.metadata.version(name) for name in TOOLS},
        "clock_mhz": clock_mhz,
        "part": PART,
    }


def _exporter_sources() -> list[Path]:
    """Return compiler.py with all modules of ours that it imports, and their data."""
    found, pending = set[Path](), [EXPORTS / "compiler.py"]
    while pending:
        path = pending.pop()
        if path not in found:
            found.add(path)
            names = re.findall(r"^ *from rtl_export(?:\.(\w+))? import (\w+)", path.read_text(), re.MULTILINE)
            pending += [EXPORTS / f"{module or name}.py" for module, name in names]
    return sorted([*found, EXPORTS / "delays.json", *(EXPORTS / "templates").glob("*.v")])


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


# ---- export ---------------------------------------------------------------------------------------------------------


def _export(kernel: str, source: Path, folder: Path, exporter: str, clock_mhz: float) -> dict[str, Any]:
    if exporter == "vitis":
        from rtl_export import vitis

        return vitis.export(kernel, folder, clock_mhz)
    from rtl_export.compiler import compile_kernel  # only here: its libraries take a second to load

    compiled = compile_kernel(source, kernel, clock_mhz=clock_mhz, includes=INCLUDES, base=_base(source))
    files = {f"{kernel}.v": compiled.verilog, "report.json": json.dumps(compiled.report, indent=1) + "\n"}
    manifest = _settings(kernel, exporter, clock_mhz) | {
        "top": compiled.top,
        "ports": compiled.ports,
        **compiled.arguments,
        "inputs": _input_hashes(compiled),
        "outputs": {name: hashlib.sha256(text.encode()).hexdigest() for name, text in files.items()},
    }
    for name, text in (files | {"manifest.json": json.dumps(manifest, indent=1) + "\n"}).items():
        write(folder / name, text)
    write_report(folder, [folder / f"{kernel}.v"])
    return manifest


def write_report(folder: Path, sources: list[Path]) -> str:
    """Write report.txt, report.json for readers, with the estimate of resources if there is one; return it."""
    text = report_text(json.loads((folder / "report.json").read_text()), kept(folder, sources))
    write(folder / "report.txt", text)
    return text


def _input_hashes(compiled: Compiled) -> dict[str, str]:
    paths = sorted({*compiled.files, *_exporter_sources()})
    return {str(path.relative_to(ROOT) if path.is_relative_to(ROOT) else path): _sha256(path) for path in paths}


def write(path: Path, text: str) -> None:
    """Replace a file in one step, so that a reader never sees half of it."""
    temporary = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_text(text)
        temporary.replace(path)
    except OSError as error:
        if temporary.exists():
            temporary.unlink()
        raise ExportError(f"{path}: cannot be written: {error.strerror}; free space or choose another folder") from None
