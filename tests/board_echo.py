"""A small system for tests of the virtual board: tests/rtl/stream_echo.v in the place of awq_gemv."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
from test_rtl_export_linker import write_kernel

from quant.vectorset import Frame, write_vector_set
from rtl_export.export import EXPORTS, PART, export_kernel
from runtime.system import MOVERS
from verif.board_sim import Design

ROOT = Path(__file__).resolve().parent.parent
KERNEL = "stream_echo"


def echo_design(folder: Path) -> Design:
    """Export the echo kernel and the movers to `folder`, with a linker file, and return their design."""
    exports = folder / "rtl"
    for mover in MOVERS:
        export_kernel(mover)
        shutil.copytree(EXPORTS / mover, exports / mover)
    write_kernel(exports, KERNEL, (ROOT / "tests" / "rtl" / f"{KERNEL}.v").read_text(), part=PART)
    linker = folder / f"{KERNEL}.cfg"
    linker.write_text((ROOT / "hls" / "system" / "awq_gemv.cfg").read_text().replace("awq_gemv", KERNEL))
    return Design(KERNEL, linker, exports)


def echo_vectors(path: Path, *, frames: int = 3, beats: int = 8, seed: int = 1) -> Path:
    """Write a vector set whose results are what the echo kernel gives, and return its folder."""
    rng = np.random.default_rng(seed)
    sizes = {"s_cmd": 1, "s_x": 3, "s_w": beats, "s_param": 2, "m_y": beats, "m_status": 1}
    streams = {
        name: rng.integers(0, 256, (frames * size, 16), np.uint8) for name, size in sizes.items() if name[0] == "s"
    }
    streams |= {"m_y": streams["s_w"], "m_status": streams["s_cmd"]}
    rows = beats // 2 * 8
    write_vector_set(
        path,
        kernel=KERNEL,
        case=path.name,
        seed=seed,
        source="tests",
        frames=[Frame(f"frame{i}", f"tensor{i}", i, 0, 1, rows, 64, 64, sizes) for i in range(frames)],
        streams=streams,
    )
    return path
