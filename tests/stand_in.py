"""An image, a set that it plays, and a folder for stand-ins: runs of the smoke test without XRT and simulator."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from board_echo import echo_vectors
from linked_manifest import linked_manifest

from quant.layout import LAYOUT_VERSION, STATUS_FRAME
from quant.vectorset import read_vector_set, write_vector_set
from rtl_export.bundle import sha256
from runtime.system import System
from runtime.xclbin import image_keys, write_xclbin
from verif.board_system import board_system

ROOT = Path(__file__).resolve().parent.parent
KERNEL = "awq_gemv"
IMAGE, RTL, SET = "image.xclbin", "rtl", "set"  # in the folder


def echo_system() -> System:
    """Return the system of the image."""
    return board_system(linked_manifest())


def rtl_keys(folder: Path, layout_version: int = LAYOUT_VERSION) -> dict[str, str]:
    """Return what the image says of its layout and RTL."""
    return image_keys(layout_version, {KERNEL: sha256(folder / RTL / KERNEL / "manifest.json")})


def write_set(path: Path, *, seed: int = 1, frames: int = 2, beats: int = 8, flags: int = 0) -> Path:
    """Write a set that tests/fake_xrt.py plays without a difference. Its statuses have these flags."""
    echo = read_vector_set(echo_vectors(path.with_name(f"{path.name}.echo"), seed=seed, frames=frames, beats=beats))
    quiet = {name: np.zeros_like(echo.streams[name]) for name in ("s_cmd", "m_status")}
    for beats_of in quiet.values():
        beats_of[:, STATUS_FRAME : STATUS_FRAME + 2] = list(flags.to_bytes(2, "little"))
    streams = {**echo.streams, **quiet}
    write_vector_set(
        path, kernel=KERNEL, case=path.name, seed=seed, source="tests", frames=echo.frames, streams=streams
    )
    return path


def write_stand_in(folder: Path) -> None:
    """Write image, manifest and set."""
    manifest = folder / RTL / KERNEL / "manifest.json"
    manifest.parent.mkdir(parents=True)
    manifest.write_text("{}")
    write_xclbin(folder / IMAGE, echo_system(), keys=rtl_keys(folder), launcher="")
    write_set(folder / SET)
