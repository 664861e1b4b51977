"""Another XRT than this machine's for the virtual board: that of a Debian root folder, named by LAYERLOCK_XRT_ROOT.

    mmdebstrap --variant=minbase --include=python3-xrt,libxrt-alveo2,python3-numpy sid DIR
    LAYERLOCK_XRT_ROOT=DIR nox -s board_sim

The host's side runs on the root's Python, numpy, pyxrt and C library, started by the root's own loader: nothing is
installed, mounted or changed. The device process stays this machine's.
"""

from __future__ import annotations

import os
import shlex
import sys
from pathlib import Path

VARIABLE = "LAYERLOCK_XRT_ROOT"
LIBRARIES = "usr/lib/x86_64-linux-gnu"
LOADER = "usr/lib64/ld-linux-x86-64.so.2"
PYTHON = "usr/bin/python3"
EMULATION_LIBRARY = "libxrt_hwemu.so.2"
REMEDY = "make it with mmdebstrap --variant=minbase --include=python3-xrt,libxrt-alveo2,python3-numpy sid DIR"

SCRIPT = """#!/bin/sh
# The Python of another root, by that root's loader: see verif/xrt_root.py.
export PYTHONHOME={home}
exec {loader} --argv0 "$0" --library-path {libraries} {python} "$@"
"""


PATIENCE = 10  # times what XRT 2.13 may take: 2.25 moves data to an emulated board far slower (docs/board.md)


class XrtRootError(ValueError):
    """The root folder cannot be used; the message names it, what is missing, and the remedy."""


def xrt_root() -> Path | None:
    """Return the root folder that the environment names; None without one. Raises XrtRootError if it is not whole."""
    name = os.environ.get(VARIABLE)
    if not name:
        return None
    root = Path(name).resolve()
    for needed in (LOADER, PYTHON, f"{LIBRARIES}/{EMULATION_LIBRARY}"):
        if not (root / needed).exists():
            raise XrtRootError(f"{VARIABLE}: {root} has no {needed}; {REMEDY}, or unset it")
    return root


def patience() -> int:
    """Return by what to multiply the time that a step may take."""
    return PATIENCE if xrt_root() else 1


def host_python(folder: Path) -> str:
    """Return the Python that the host's side runs on: this one, or for a root a launcher written into `folder`."""
    root = xrt_root()
    if root is None:
        return sys.executable
    base = root / LIBRARIES
    libraries = ":".join(str(path) for path in (base, base / "blas", base / "lapack"))
    values = {"home": root / "usr", "loader": root / LOADER, "libraries": libraries, "python": root / PYTHON}
    launcher = folder / "python"
    launcher.write_text(SCRIPT.format(**{key: shlex.quote(str(value)) for key, value in values.items()}))
    launcher.chmod(0o755)
    return str(launcher)
