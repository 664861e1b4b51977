"""The virtual board: the board smoke test through real XRT (hw_emu), with the kernel's RTL behind it.

    python -m verif.board_sim build/vectors/awq_gemv/down_g128 [DIR ...]

Builds the image and the simulator (cached), gives XRT an environment of its own under build/board_sim, and runs
`python -m runtime.smoke` as a board engineer would. Exit codes are the smoke test's.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from quant.layout import LAYOUT_VERSION
from quant.vectorset import VectorSet, read_vector_set
from rtl_export.bundle import MANIFEST, sha256
from rtl_export.export import EXPORTS, Bundle, export_kernel
from rtl_export.linker import LINKER_VERSION, link
from rtl_export.linker_cfg import read_link_file
from runtime.binding import VARIABLE as BINDING_VARIABLE
from runtime.exits import Exit
from runtime.interrupts import run_command
from runtime.supervisor import LOG_VARIABLE
from runtime.system import stream_name
from runtime.xclbin import image_keys, write_xclbin
from verif.board_device import DESIGN_VARIABLE, RUNS
from verif.board_system import board_system
from verif.child_process import run_process
from verif.common.runner import Build, build_system
from verif.toolchain import locked
from verif.xrt_root import EMULATION_LIBRARY, LIBRARIES, XrtRootError, host_python, patience, xrt_root

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "build" / "board_sim"
SYSTEMS = ROOT / "hls" / "system"
SHARED_SYSTEMS = ("kernels", "lanes")  # those with several kernels
LIBRARY_FOLDERS = ("/usr/lib/*-linux-gnu", "/usr/lib", "/usr/local/lib", "/opt/xilinx/xrt/lib")
WEIGHTS = "s_w"
LANE = "awq_gemv"  # and its variants: cycles between weight beats count
STEP_SECONDS = 120.0  # the longest that one frame may take
BACKEND = "board_sim"

# hw_emu of Debian's XRT 2.13 frees its message buffer when a message is longer than the first one (it drops realloc's
# result; corrected upstream in 2022.2). The first message carries this file, so a pad makes it the longest of all.
PACKET_BYTES = 1 << 18
PAD_BYTES = PACKET_BYTES + 256
INI = """[Runtime]
runtime_log=null
[Emulation]
packet_size={packet}
print_infos_in_console=false
[Debug]
pad={pad}
"""

# XRT runs this in load_xclbin. No path is in it: the image is the same on every machine.
LAUNCHER = """#!/bin/sh
# The virtual board's launcher; see verif/board_device.py.
unset LD_PRELOAD PYTHONHOME
cd "${{LAYERLOCK_ROOT:?is not set: run the image with python -m verif.board_sim}}" || exit 1
exec "$LAYERLOCK_PYTHON" -m verif.board_device {rtl} >>"$LAYERLOCK_BOARD_LOG" 2>&1
"""


class BoardSimError(RuntimeError):
    """The virtual board could not be built or run; the message says why and what to do."""


@dataclass(frozen=True)
class Design:
    """What is on the board: its name, how it is linked, and the folder with the exports of its kernels."""

    name: str
    linker: Path
    exports: Path

    @property
    def rtl(self) -> dict[str, str]:
        """The sha256 of the RTL manifests, by kernel."""
        kernels = sorted({unit.kernel for unit in read_link_file(self.linker).units})
        return {kernel: sha256(self.exports / kernel / MANIFEST) for kernel in kernels}

    @property
    def digest(self) -> str:
        """The sha256 of all that linking reads."""
        text = json.dumps([LINKER_VERSION, sha256(self.linker), self.rtl])
        return hashlib.sha256(text.encode()).hexdigest()


@dataclass(frozen=True)
class VirtualBoard:
    """A virtual board that is ready to run: the image, and the design file that its device process reads."""

    xclbin: Path
    design_file: Path
    rtl_folder: Path
    preload: Path | None


def unavailable_reason() -> str | None:
    """Say what this machine lacks to run the virtual board, with the command that installs it; None if nothing."""
    if _library_folder() is None:
        return "XRT's emulation (libxrt_hwemu) is not installed; on Debian: apt-get install libxrt1"
    if shutil.which("unzip") is None:
        return "XRT needs unzip to start an emulated board; on Debian: apt-get install unzip"
    return None


def _library_folder() -> Path | None:
    try:
        if root := xrt_root():
            return root / LIBRARIES
    except XrtRootError as error:
        raise BoardSimError(str(error)) from None
    found = (path for pattern in LIBRARY_FOLDERS for path in Path("/").glob(f"{pattern[1:]}/{EMULATION_LIBRARY}"))
    first = next(found, None)
    return first.parent if first else None


def system_of(kernel: str) -> str:
    """Return the system of hls/system that the vector sets of a kernel are played on: its own, or one of several."""
    if (SYSTEMS / f"{kernel}.cfg").exists():
        return kernel
    for system in SHARED_SYSTEMS:
        if any(unit.kernel == kernel for unit in read_link_file(SYSTEMS / f"{system}.cfg").units):
            return system
    raise BoardSimError(f"{kernel}: no system of {SYSTEMS} has it beside movers; add it to {SHARED_SYSTEMS[0]}.cfg")


def exported_design(system: str) -> Design:
    """Return the design of a system of hls/system with the exported RTL of its kernels."""
    linker = SYSTEMS / f"{system}.cfg"
    for name in {unit.kernel for unit in read_link_file(linker).units}:
        export_kernel(name)
    return Design(system, linker, EXPORTS)


# ---------------------------------------------------------------------------------------------------------------------
# Build
# ---------------------------------------------------------------------------------------------------------------------


def build_board(design: Design, out: Path) -> VirtualBoard:
    """Build simulator and image of `design` under `out`; what has not changed is taken from before."""
    out.mkdir(parents=True, exist_ok=True)
    rtl = design.rtl
    xclbin, design_file = out / f"{design.name}.xclbin", out / f"{design.name}.json"
    arguments = " ".join(f"--rtl {kernel}={digest}" for kernel, digest in rtl.items())
    with locked(out / "board.lock"):
        linked = _link(design, out)
        write_xclbin(
            xclbin,
            board_system(linked.manifest),
            keys=image_keys(LAYOUT_VERSION, rtl),
            launcher=LAUNCHER.format(rtl=arguments),
        )
        preload = _build_preload(out)
    made = build_system(linked.manifest, linked.sources)
    manifest = linked.sources[0].parent / MANIFEST
    _replace_text(design_file, json.dumps(_design_json(rtl, manifest, made), indent=1))
    return VirtualBoard(xclbin.resolve(), design_file.resolve(), design.exports.resolve(), preload)


def _link(design: Design, out: Path) -> Bundle:
    """Link the design, unless that was done before."""
    folder = out / f"{design.name}-{design.digest[:16]}"
    if not (folder / MANIFEST).exists():
        link(design.linker, out=folder, kernels=design.exports, top=f"{design.name}_system")
    manifest = json.loads((folder / MANIFEST).read_text())
    return Bundle(manifest["top"], [folder / name for name in manifest["outputs"] if name.endswith(".v")], manifest)


def _design_json(rtl: Mapping[str, str], manifest: Path, made: Build) -> dict[str, Any]:
    return {
        "linked": str(manifest.resolve()),
        "rtl": rtl,
        "top": made.top,
        "folder": str(made.folder.resolve()),
        "key": made.key,
        "environment": dict(made.environment),
    }


def _build_preload(out: Path) -> Path | None:
    """Build nosleep.so, once; without a C compiler the run is 10 s longer, no more."""
    source = ROOT / "verif" / "nosleep.c"
    library = out / f"nosleep-{hashlib.sha256(source.read_bytes()).hexdigest()[:16]}.so"
    compiler = shutil.which(os.environ.get("CXX", "g++"))
    if not library.exists() and compiler:
        temporary = library.with_suffix(f".{os.getpid()}.tmp")
        subprocess.run([compiler, "-x", "c", "-O2", "-shared", "-fPIC", "-o", temporary, source], check=True)
        temporary.replace(library)
    return library.resolve() if library.exists() else None


def _replace_text(path: Path, text: str) -> None:
    temporary = path.with_suffix(f".{os.getpid()}.tmp")
    temporary.write_text(text)
    temporary.replace(path)


# ---------------------------------------------------------------------------------------------------------------------
# Run
# ---------------------------------------------------------------------------------------------------------------------


@contextmanager
def session(board: VirtualBoard, out: Path) -> Iterator[tuple[Path, dict[str, str]]]:
    """Yield a fresh run folder and the environment in which XRT takes `board` for its device.

    The folder holds XRT's files and the device's log and stays; the socket's folder goes.
    """
    folder = _library_folder()
    if folder is None:
        raise BoardSimError(str(unavailable_reason()))
    out.mkdir(parents=True, exist_ok=True)
    run = Path(tempfile.mkdtemp(prefix="run-", dir=out)).resolve()
    libraries = run / "xrt" / "lib"
    libraries.mkdir(parents=True)
    for library in folder.glob("libxrt_*.so.2*"):
        (libraries / library.name).symlink_to(library)
    (run / "xrt.ini").write_text(INI.format(packet=PACKET_BYTES, pad="A" * PAD_BYTES))
    sockets = Path(tempfile.mkdtemp(prefix="layerlock-", dir="/tmp"))  # XRT looks in /tmp/$USER
    environment = {
        **os.environ,
        "XCL_EMULATION_MODE": "hw_emu",
        "XILINX_XRT": str(run / "xrt"),
        "XRT_INI_PATH": str(run / "xrt.ini"),
        "SDACCEL_EM_RUN_DIR": str(run),
        "USER": sockets.name,
        "LAYERLOCK_ROOT": str(ROOT),
        "XILINX_VITIS": "unused",  # XRT 2.25 asks for it, whatever it says
        "LAYERLOCK_PYTHON": sys.executable,
        "PYTHONPATH": str(ROOT),
        LOG_VARIABLE: str(run / "board.log"),
        DESIGN_VARIABLE: str(board.design_file),
        BINDING_VARIABLE: os.environ.get(BINDING_VARIABLE, "auto"),
    }
    if board.preload:
        environment["LD_PRELOAD"] = str(board.preload)
    try:
        yield run, environment
    finally:
        shutil.rmtree(sockets, ignore_errors=True)


def smoke_command(board: VirtualBoard, vectors: Sequence[Path], run: Path, *, timeout: float) -> list[str]:
    """Return the smoke test's command line. XRT leaves files in the current folder: run it in `run`."""
    command = [host_python(run), "-m", "runtime.smoke", "--xclbin", str(board.xclbin), "--rtl", str(board.rtl_folder)]
    command += ["--json", str(run / "smoke.json"), "--timeout", str(timeout)]
    return command + (["--vectors", *(str(path.resolve()) for path in vectors)] if vectors else [])


@dataclass(frozen=True)
class SmokeRun:
    """A smoke test that came to its end: its result's rows, and the device's records of what it carried out."""

    rows: list[dict[str, Any]]
    records: list[dict[str, Any]]
    folder: Path

    def discard(self) -> None:
        """Remove the run's folder."""
        shutil.rmtree(self.folder, ignore_errors=True)


def run_smoke(
    board: VirtualBoard, vectors: Sequence[Path], out: Path, timeout: float, extra: Sequence[str] = ()
) -> SmokeRun:
    """Run the smoke test on the virtual board; its options `extra` may name files of the run's folder by {run}.

    Raises BoardSimError if it failed otherwise than by a difference.
    """
    if reason := unavailable_reason():
        raise BoardSimError(reason)
    timeout *= patience()
    with session(board, out) as (run, environment):
        command = smoke_command(board, vectors, run, timeout=min(timeout, STEP_SECONDS * patience()))
        command += [text.format(run=run) for text in extra]
        try:
            status, output = run_process(command, cwd=run, environment=environment, timeout=timeout)
        except subprocess.TimeoutExpired:
            raise BoardSimError(f"the smoke test did not end within {timeout:g} s; see {run}") from None
        if status not in (Exit.PASS, Exit.DIFFERENCE, Exit.WEIGHTS):
            raise BoardSimError(f"{_error_line(output)} (smoke test: exit {status}, {run})")
        rows = json.loads((run / "smoke.json").read_text())["rows"]
        records = (run / "device" / RUNS).read_text().splitlines()
    return SmokeRun(rows, [json.loads(line) for line in records], run)


def run_board_sim(
    vectors: Sequence[Path], *, out: Path = OUT, timeout: float = 300.0, design: Design | None = None
) -> list[dict[str, Any]]:
    """Play vector sets of kernels of one system on the virtual board; return a row for each (of verif.report.Row).

    `out` keeps the image, the runs' folders and logs; `timeout` (seconds) bounds the whole run. Differences are in the
    rows; BoardSimError is raised if the run failed otherwise.
    """
    sets = [read_vector_set(path) for path in vectors]
    if reason := unavailable_reason():
        raise BoardSimError(reason)
    board = build_board(design or exported_design(system_of(sets[0].kernel)), out)
    run = run_smoke(board, vectors, out, timeout)
    results = make_rows(run.rows, sets, run.records)
    if not any(row["mismatches"] for row in results):
        run.discard()
    return results


def _error_line(output: str) -> str:
    lines = [line for line in output.splitlines() if line.startswith("smoke: ")]
    return lines[-1].removeprefix("smoke: ") if lines else (output.strip().splitlines() or ["no output"])[-1]


def _by_stream(records: Sequence[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    """Return the transfers that the device recorded, in order, by stream."""
    transfers: dict[str, list[dict[str, Any]]] = {}
    for record in records:
        transfers.setdefault(record["stream"], []).append(record)
    return transfers


def make_rows(
    results: Sequence[Mapping[str, Any]], sets: Sequence[VectorSet], records: Sequence[dict[str, Any]]
) -> list[dict[str, Any]]:
    """Return the row of each vector set, from its result and what the device recorded of the whole run.

    Raises BoardSimError if the device carried out fewer or more transfers than were played.
    """
    transfers = _by_stream(records)
    rows = [make_row(result, vectors, transfers) for result, vectors in zip(results, sets, strict=True)]
    if more := next((stream for stream, left in transfers.items() if left), None):
        raise BoardSimError(f"{more}: {len(transfers[more])} transfers recorded that no vector set has")
    return rows


def make_row(
    result: Mapping[str, Any], vectors: VectorSet, transfers: dict[str, list[dict[str, Any]]]
) -> dict[str, Any]:
    """Return the row of one vector set; takes its transfers, one a packet, from the front of `transfers`.

    A TLAST in the wrong place and a broken protocol rule count as a mismatch each: bytes in memory do not show them.
    """
    own = {}
    for stream in vectors.streams:
        count = sum(len(frame.lengths(stream)) for frame in vectors.frames)
        recorded = transfers.get(stream_name(vectors.kernel, stream)) or transfers.get(stream, [])
        own[stream] = recorded[:count]
        if len(own[stream]) != count:
            raise BoardSimError(f"{vectors.case}: {stream}: {len(own[stream])} transfers recorded, {count} were played")
        del recorded[:count]
    is_lane = vectors.kernel.startswith(LANE)
    complaints = [text for records in own.values() for record in records for text in _complaints(record)]
    return {
        "kernel": vectors.kernel,
        "case": vectors.case,
        "backend": BACKEND,
        "bytes_compared": result["bytes_compared"],
        "mismatches": result["mismatches"] + len(complaints),
        "cycles": sum(record["cycles"] for record in own[WEIGHTS]) if is_lane else None,
        "ideal_cycles": len(vectors.streams[WEIGHTS]) if is_lane else None,
        "seconds": result["seconds"],
        "divergence": result["divergence"] or next(iter(complaints), None),
    }


def _complaints(record: Mapping[str, Any]) -> list[str]:
    wrong = [f"{record['stream']}: TLAST is not on the packet's last beat only"] if record["wrong_last"] else []
    status = [f"{record['stream']}: s2mm reports status {record['status']}"] if record["status"] else []
    return wrong + status + list(record["violations"])


def show(row: Mapping[str, Any]) -> None:
    """Print a row, and its first difference."""
    cycles = f", {row['cycles']} cycles (simulated), ideal {row['ideal_cycles']}" if row["cycles"] else ""
    counts = f"{row['bytes_compared']} bytes, {row['mismatches']} mismatches"
    print(f"{row['kernel']}/{row['case']}: {counts}{cycles}, {row['seconds']:.2f} s")
    if row["divergence"]:
        print(f"  first difference: {row['divergence']}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run vector sets on the virtual board and print a line for each."""
    parser = argparse.ArgumentParser(
        prog="python -m verif.board_sim", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("vectors", type=Path, nargs="+", metavar="DIR", help="vector sets to play")
    parser.add_argument("--timeout", type=float, default=300.0, metavar="S", help="for the whole run (300)")
    options = parser.parse_args(arguments)
    if reason := unavailable_reason():
        print(f"skipped board_sim: {reason}")
        return Exit.PASS
    try:
        rows = run_board_sim(options.vectors, timeout=options.timeout)
    except (BoardSimError, ValueError, RuntimeError) as error:
        print(f"board_sim: {error}", file=sys.stderr)
        return Exit.INPUT if isinstance(error, ValueError) else Exit.DEVICE
    for row in rows:
        show(row)
    passed = not any(row["mismatches"] for row in rows)
    print("PASS" if passed else "FAIL")
    return Exit.PASS if passed else Exit.DIFFERENCE


if __name__ == "__main__":
    sys.exit(run_command("board_sim", main))
