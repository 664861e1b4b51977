"""The testbenches that kernels bring along (hls/<kernel>/tb.cpp), on the kernel and on wrong copies of it."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from verif.csim import ROOT, build_testbench

HLS = ROOT / "hls"


def own_testbench(kernel: str, build: Path, *, folder: Path = HLS) -> subprocess.CompletedProcess[str]:
    """Run the testbench of a kernel in `folder`."""
    program = build_testbench(folder / kernel, build)
    return subprocess.run([program], capture_output=True, text=True, timeout=60)


def own_testbench_of_a_mutant(kernel: str, right: str, wrong: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run it on a copy of the kernel in `folder` with the text `right` replaced."""
    shutil.copytree(HLS / kernel, folder / kernel)
    source = folder / kernel / f"{kernel}.cpp"
    text = source.read_text()
    assert right in text, f"hls/{kernel}/{kernel}.cpp no longer holds {right!r}"
    source.write_text(text.replace(right, wrong))
    return own_testbench(kernel, folder / "build", folder=folder)
