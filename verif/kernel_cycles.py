"""Simulated cycles of the stream kernels at real sizes: `python -m verif.kernel_cycles KERNEL [CASE ...]`.

The frames of a vector set follow each other on the RTL without stalls. For each: cycles from one status beat to the
next (for the first frame from its command on), from the last input beat to the first output beat, and from the first
output beat to the last.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from golden.frames import COMMAND, STATUS
from quant.vectorset import VectorSet
from runtime.interrupts import run_command
from verif.kernel_sets import kernel_sets
from verif.rtl import RtlResult, run_vector_sets

COLUMNS = ("case", "frame", "cycles", "in to out", "output")
Spans = dict[str, NDArray[np.int64]]


def spans_of(vectors: VectorSet, result: RtlResult) -> list[Spans]:
    """Return the first and last cycle of each packet, by frame and stream; streams without a packet are left out."""
    frames: list[Spans] = [{} for _ in vectors.frames]
    for stream, cycles in result.frame_cycles.items():
        packets = iter(cycles)
        for frame, spans in zip(vectors.frames, frames, strict=True):
            if lengths := frame.lengths(stream):
                spans[stream] = np.array([next(packets) for _ in lengths])
    return frames


def figures(spans: Spans, before: int) -> list[int | None]:
    """Return the three numbers of a frame whose predecessor was answered in cycle `before`."""
    own = [cycles for name, cycles in spans.items() if name.startswith("m_") and name != STATUS]
    taken = [cycles for name, cycles in spans.items() if name.startswith("s_") and name != COMMAND]
    whole = int(spans[STATUS][-1, 1]) - before
    if not own or not taken:
        return [whole, None, None]
    first, last = min(int(c[0, 0]) for c in own), max(int(c[-1, 1]) for c in own)
    return [whole, first - max(int(c[-1, 1]) for c in taken), last - first + 1]


def table(sets: Sequence[VectorSet], results: Sequence[RtlResult]) -> list[list[str]]:
    """Return the cells of all frames."""
    rows = []
    for vectors, result in zip(sets, results, strict=True):
        before = None
        for frame, spans in zip(vectors.frames, spans_of(vectors, result), strict=True):
            numbers = figures(spans, int(spans[COMMAND][0, 0]) if before is None else before)
            rows.append([vectors.case, frame.name, *("" if n is None else f"{n:,}" for n in numbers)])
            before = int(spans[STATUS][-1, 1])
    return rows


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        prog="python -m verif.kernel_cycles", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("kernel")
    parser.add_argument("case", nargs="*", help="cases of the kernel (default: all but corners)")
    options = parser.parse_args(arguments)
    chosen = [v for v in kernel_sets(options.kernel, 1) if v.case in options.case or not options.case]
    chosen = [vectors for vectors in chosen if vectors.case != "corners" or options.case]
    with tempfile.TemporaryDirectory() as folder:
        rows = table(chosen, run_vector_sets(chosen, out=Path(folder)))
    lines = [list(COLUMNS), *rows]
    widths = [max(len(line[i]) for line in lines) for i in range(len(COLUMNS))]
    for line in lines:
        print("  ".join(c.rjust(w) if i > 1 else c.ljust(w) for i, (c, w) in enumerate(zip(line, widths, strict=True))))
    return 0


if __name__ == "__main__":
    sys.exit(run_command("kernel_cycles", main))
