"""The exporter `vitis`: the same bundle as the open exporter's, made by AMD's Vitis HLS where it is installed.

Two flows, by what is on PATH: `v++ -c --mode hls` from Vitis 2023.2 on (UG1399, "HLS Config File Commands"), and
`vitis_hls -f run_hls.tcl` before. Both run C synthesis only. The log stays in build/vitis/<kernel>/.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rtl_export.bundle import MANIFEST, check_replaceable, replacing, sha256, write_manifest
from rtl_export.errors import ExportError
from rtl_export.export import ROOT, SCHEMA, VERSION
from rtl_export.ports import instantiated, interfaces, modules, read_ports

Manifest = dict[str, Any]

EXPORTER, EXPORTER_VERSION = "vitis", "0.1.0"
WORK = ROOT / "build" / "vitis"
CONFIG, SCRIPT = "hls_config.cfg", "run_hls.tcl"
FIRST_UNIFIED = (2023, 2)  # the first release with `v++ -c --mode hls` (UG1399)
SOURCES = (".cpp", ".hpp", ".h", ".cfg", ".tcl")
KEPT = (".v", ".vh", ".sv", ".dat", ".tcl")
REMEDY = "install Vitis and source its settings64.sh, or use --exporter open"
# A bundle keeps the clock of the kernel's file if that is the one asked for: 3.33 ns for 300 MHz.
CLOCK_TOLERANCE = 0.005


@dataclass(frozen=True)
class Tool:
    """An installed compiler: program and release, for example ("v++", "2024.2")."""

    program: str
    release: str

    @property
    def unified(self) -> bool:
        """True if this is v++ with --mode hls, false for vitis_hls with a Tcl script."""
        return self.program == "v++"


# ---- front door -----------------------------------------------------------------------------------------------------


def fresh_manifest(kernel: str, folder: Path, clock_mhz: float) -> Manifest | None:
    """Return the manifest of an export by Vitis that is still right, else None. Vitis need not be installed."""
    wanted = _settings(kernel, clock_mhz)
    try:
        manifest: Manifest = json.loads((folder / MANIFEST).read_text())
        same = all(manifest[name] == value for name, value in wanted.items())
        fresh = same and manifest["inputs"] == _input_hashes(kernel) and _holds(folder, manifest["outputs"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return manifest if fresh else None


def export(kernel: str, folder: Path, clock_mhz: float) -> Manifest:
    """Synthesize hls/<kernel> with the Vitis that is installed, and make `folder` the bundle of it.

    Raises ExportError in one line (no tool, failed tool, no RTL, vendor IP in the RTL); `folder` is then as it was.
    """
    tool = find_tool()
    work = WORK / kernel
    check_replaceable(folder)
    _synthesize(tool, kernel, work, clock_mhz)
    return _collect(tool, kernel, work, folder, clock_mhz)


def find_tool() -> Tool:
    """Return the tool on PATH: v++ if it has --mode hls, else vitis_hls. Raises ExportError if there is neither."""
    old = ""
    if shutil.which("v++"):
        tool = Tool("v++", _release("v++", "--version"))
        if tuple(map(int, tool.release.split("."))) >= FIRST_UNIFIED:
            return tool
        old = f" (v++ {tool.release} has no --mode hls)"
    if shutil.which("vitis_hls"):
        return Tool("vitis_hls", _release("vitis_hls", "-version"))
    raise ExportError(f"neither v++ 2023.2 or later nor vitis_hls is on PATH{old}; {REMEDY}")


def _release(program: str, option: str) -> str:
    try:
        result = subprocess.run([program, option], capture_output=True, text=True, check=False)
    except OSError as error:
        raise ExportError(f"{program} cannot be started: {error.strerror}; {REMEDY}") from None
    match = re.search(r"\bv(20\d\d\.\d)\b", result.stdout + result.stderr)
    if match is None:
        raise ExportError(f"`{program} {option}` names no release such as v2024.2; {REMEDY}")
    return match[1]


# ---- synthesis ------------------------------------------------------------------------------------------------------


def _synthesize(tool: Tool, kernel: str, work: Path, clock_mhz: float) -> None:
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    source = ROOT / "hls" / kernel
    if tool.unified:
        config = _config(source / CONFIG, work, clock_mhz)
        command = ["v++", "-c", "--mode", "hls", "--config", config, "--work_dir", str(work / "project")]
        _run(command, source, _log(tool, work))
    else:
        (work / SCRIPT).write_text(_script(source / SCRIPT, clock_mhz))
        _run(["vitis_hls", "-f", SCRIPT], work, _log(tool, work))


def _log(tool: Tool, work: Path) -> Path:
    return work / f"{tool.program}.log"


def _run(command: list[str], folder: Path, log: Path) -> None:
    with log.open("w") as output:
        code = subprocess.run(command, cwd=folder, stdout=output, stderr=subprocess.STDOUT, check=False).returncode
    if code:
        raise ExportError(f"{command[0]} failed with exit status {code}; see {log}")


def _config(path: Path, work: Path, clock_mhz: float) -> str:
    """Return the --config argument: the kernel's own file, or a copy in `work` if it has another clock.

    v++ refuses a --freqhz that differs from the file's clock (UG1700, "Using --freqhz for Clock Management"), hence
    the copy; the paths in it become absolute.
    """
    text = _read(path)
    clock = re.search(r"^clock=([\d.]+)(ns|mhz)?\s*$", text, re.M | re.I)
    if clock is None:
        raise ExportError(f"{path}: no clock= in ns or MHz; add clock=3.33ns")
    value = float(clock[1])
    if _same_clock(value if (clock[2] or "").lower() == "mhz" else 1000 / value, clock_mhz):
        return path.name
    text = text.replace(clock[0], f"clock={1000 / clock_mhz:.3f}ns")
    text = re.sub(
        r"^((?:syn|tb)\.file=)(.+)$", lambda line: f"{line[1]}{path.parent / line[2].strip()}", text, flags=re.M
    )
    text = re.sub(r"-I(\S+)", lambda flag: f"-I{path.parent / flag[1]}", text)
    copy = work / CONFIG
    copy.write_text(text)
    return str(copy)


def _same_clock(first_mhz: float, second_mhz: float) -> bool:
    return abs(first_mhz / second_mhz - 1) < CLOCK_TOLERANCE


def _script(path: Path, clock_mhz: float) -> str:
    """Return run_hls.tcl for the clock, without C simulation and packaging: a bundle needs neither.

    The copy runs in another folder, so the script's place is written into it.
    """
    text = re.sub(r"^\s*(?:csim_design|cosim_design|export_design)\b.*$", "", _read(path), flags=re.M)
    text = text.replace("[info script]", f"{{{path}}}")
    clock = re.search(r"create_clock\s+-period\s+([\d.]+)\s*(?:ns)?\s*$", text, re.M)
    if clock is None:
        raise ExportError(f"{path}: no `create_clock -period NS`; add `create_clock -period 3.33`")
    if _same_clock(1000 / float(clock[1]), clock_mhz):
        return text
    return text.replace(clock[0], f"create_clock -period {1000 / clock_mhz:.3f}")


def _read(path: Path) -> str:
    try:
        return path.read_text()
    except OSError as error:
        raise ExportError(f"{path}: cannot be read: {error.strerror}; the vitis exporter needs it") from None


# ---- bundle ---------------------------------------------------------------------------------------------------------


def _collect(tool: Tool, kernel: str, work: Path, folder: Path, clock_mhz: float) -> Manifest:
    with replacing(folder) as bundle:
        for path in _rtl_files(work):
            shutil.copyfile(path, bundle / path.name)
        manifest = _settings(kernel, clock_mhz) | {
            "tools": {tool.program: tool.release},
            "part": _part(tool, ROOT / "hls" / kernel),
            "top": kernel,
            "ports": _checked_ports(kernel, bundle, _log(tool, work)),
            "inputs": _input_hashes(kernel),
        }
        return write_manifest(bundle, manifest)


def _rtl_files(work: Path) -> Iterator[Path]:
    """Yield the RTL of C synthesis: <work_dir>/hls/syn/verilog, or <project>/<solution>/syn/verilog (UG1399)."""
    for folder in sorted(work.rglob("syn/verilog")):
        yield from (path for path in sorted(folder.iterdir()) if path.suffix in KEPT)


def _checked_ports(top: str, bundle: Path, log: Path) -> list[dict[str, Any]]:
    texts = modules(path for path in sorted(bundle.iterdir()) if path.suffix in (".v", ".sv"))
    if top not in texts:
        raise ExportError(f"{log.stem} ended well but left no Verilog of module {top} in syn/verilog; see {log}")
    missing = {name: user for user, text in sorted(texts.items()) for name in instantiated(text) if name not in texts}
    if missing:
        name, user = min(missing.items())
        raise ExportError(
            f"{user} instantiates {name}, vendor IP without Verilog that only Vivado can simulate; "
            "keep the kernel to integers (ap_int, ap_fixed) instead of float and double"
        )
    return [interface.entry() for interface in interfaces(read_ports(top, texts[top]))]


def _settings(kernel: str, clock_mhz: float) -> Manifest:
    return {
        "schema": SCHEMA,
        "version": VERSION,
        "kernel": kernel,
        "exporter": EXPORTER,
        "exporter_version": EXPORTER_VERSION,
        "clock_mhz": clock_mhz,
    }


def _part(tool: Tool, source: Path) -> str:
    path, pattern = (
        (source / CONFIG, r"^part=(\S+)") if tool.unified else (source / SCRIPT, r"^\s*set_part\s+\{?([\w-]+)")
    )
    match = re.search(pattern, _read(path), re.M)
    if match is None:
        raise ExportError(f"{path}: names no part; add part=xck26-sfvc784-2LV-c (Tcl: set_part)")
    return match[1]


def _input_hashes(kernel: str) -> dict[str, str]:
    """Return the digest of everything that shapes the RTL: the kernel's folder without its testbench, and headers."""
    files = (ROOT / "hls" / kernel).iterdir()
    own = (path for path in files if path.suffix in SOURCES and path.name != "tb.cpp")
    paths = sorted([*own, *(ROOT / "hls" / "include").glob("*.hpp")])
    return {str(path.relative_to(ROOT)): sha256(path) for path in paths}


def _holds(folder: Path, outputs: dict[str, str]) -> bool:
    return all(sha256(folder / name) == digest for name, digest in outputs.items())
