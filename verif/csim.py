"""Back end `csim`: the kernel's C++ compiled by g++, played by its own testbench hls/<kernel>/tb.cpp."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from quant.layout import BEAT_BYTES
from quant.vectorset import Beats, VectorSet

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "csim"
# Vitis's own ap_int.h, hls_stream.h and ap_axi_sdata.h can take the place of ours: set this to their folder.
HEADERS_VARIABLE = "LAYERLOCK_HLS_HEADERS"
FLAGS = ("-std=c++17", "-O2", "-Wall", "-Wextra", "-Wno-unknown-pragmas", "-Wno-unused-label")


class CsimError(RuntimeError):
    """The testbench could not be built or run; the message holds the compiler's or the testbench's words."""


@dataclass(frozen=True)
class CsimResult:
    """What the testbench gave: the received beats by stream, its own verdict and the seconds it took."""

    received: dict[str, Beats]
    passed: bool
    log: str
    seconds: float


def include_paths() -> list[Path]:
    """Return the include folders of the kernels: the generated constants, then the HLS headers."""
    return [ROOT / "hls" / "include", Path(os.environ.get(HEADERS_VARIABLE, ROOT / "hls" / "shim"))]


def source_files(folder: Path) -> list[Path]:
    """Return every file that can change the testbench of the kernel in `folder`."""
    folders = [folder, *include_paths()]
    return sorted(path for place in folders for path in place.rglob("*") if path.suffix in (".cpp", ".hpp", ".h"))


def build_testbench(folder: Path, build: Path = BUILD, *, flags: tuple[str, ...] = FLAGS) -> Path:
    """Compile tb.cpp and <kernel>.cpp of `folder`; return the program. Nothing is done if the sources are known."""
    digest = hashlib.sha256(" ".join(flags).encode())
    for path in source_files(folder):
        digest.update(path.name.encode() + path.read_bytes())
    program = build / f"{folder.name}-{digest.hexdigest()[:16]}"
    if program.exists():
        return program
    build.mkdir(parents=True, exist_ok=True)
    temporary = program.with_suffix(f".{os.getpid()}.tmp")
    includes = [f"-I{path}" for path in (folder, *include_paths())]
    command = [
        "g++",
        *flags,
        *includes,
        str(folder / f"{folder.name}.cpp"),
        str(folder / "tb.cpp"),
        "-o",
        str(temporary),
    ]
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode:
        raise CsimError(f"{folder}: g++ failed:\n{result.stderr}")
    temporary.rename(program)
    return program


def run_testbench(program: Path, vectors: VectorSet, *, timeout: float = 300) -> CsimResult:
    """Play `vectors` through the testbench and return what came out."""
    folder = Path(tempfile.mkdtemp(prefix="csim-"))
    start = time.monotonic()
    try:
        result = subprocess.run(
            [str(program), str(vectors.path), str(folder)], capture_output=True, text=True, timeout=timeout
        )
        if result.returncode not in (0, 1):
            raise CsimError(
                f"{vectors.path}: testbench failed with exit code {result.returncode}: {result.stderr.strip()}"
            )
        received = {name: np.fromfile(folder / f"{name}.bin", np.uint8) for name in vectors.expected}
    except subprocess.TimeoutExpired:
        raise CsimError(f"{vectors.path}: testbench did not end within {timeout:g} s") from None
    finally:
        shutil.rmtree(folder)
    beats = {name: data.reshape(-1, BEAT_BYTES) for name, data in received.items()}
    return CsimResult(beats, result.returncode == 0, result.stdout, time.monotonic() - start)
