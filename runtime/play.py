"""Vector sets and system sets played on a board and compared."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from quant.systemset import PROGRAM, SystemSet, first_difference
from quant.vectorset import Beats, VectorSet
from runtime import movers
from runtime.board import Board
from runtime.rows import Result, Stage
from runtime.sequenced import SequencedSystem
from runtime.weights import damage_in_frames, damage_in_memory
from runtime.xclbin import Xclbin

ALL = "all"  # of --stage
Progress = Callable[[str], None]
Keep = Callable[[Mapping[str, Beats]], None]


def compare(vectors: VectorSet, received: Mapping[str, Beats]) -> tuple[int, str | None]:
    """Return the number of differing bytes of all results and the first divergence in words."""
    mismatches = sum(vectors.mismatches(name, received[name]) for name in vectors.expected)
    found = (vectors.first_divergence(name, received[name]) for name in vectors.expected)
    first = next((divergence for divergence in found if divergence), None)
    return mismatches, str(first) if first else None


def play_vectors(board: Board, image: Xclbin, vectors: VectorSet, progress: Progress, keep: Keep) -> Result:
    """Play one vector set through the movers of its kernel."""
    start = time.monotonic()
    unit_of = partial(image.mover_of, vectors.kernel)
    received = movers.play(board, vectors, lambda frame: progress(f"{vectors.case}: {frame}"), unit_of)
    keep(received)
    mismatches, divergence = compare(vectors, received)
    return Result(
        kernel=vectors.kernel,
        case=vectors.case,
        frames=len(vectors.frames),
        repeat=1,
        bytes_compared=sum(beats.nbytes for beats in vectors.expected.values()),
        mismatches=mismatches,
        seconds=round(time.monotonic() - start, 3),
        divergence=divergence,
        damaged=damage_in_frames(vectors, received),
    )


def selected(vectors: SystemSet, stage: str) -> bool:
    """Tell whether `stage` (a kernel, the system's name or ALL) is a part of a system set."""
    return stage in (ALL, vectors.kernel) or any(stage == one.kernel for one in vectors.stages)


def compare_stages(vectors: SystemSet, received: Mapping[str, Beats], stage: str) -> list[Stage]:
    """Return each stage's comparison, in the order of the program: all, or those that a kernel made."""
    chosen = [one for one in vectors.stages if stage in (ALL, vectors.kernel, one.kernel)]
    found = []
    for one in chosen:
        want, got = one.beats(vectors.expected), one.beats(received)
        found.append(Stage(one.name, want.size, int((want != got).sum()), first_difference(want, got)))
    return found


def play_system(board: Board, image: Xclbin, vectors: SystemSet, stage: str, progress: Progress, keep: Keep) -> Result:
    """Play one system set: fill memory, start the units, run the program, stop the units, compare memory."""
    begin = time.monotonic()
    system = SequencedSystem(board, image, vectors)
    progress(f"{vectors.case}: load memory")
    system.load()
    system.start()
    progress(f"{vectors.case}: run the program")
    summary = system.run(PROGRAM)
    damaged = damage_in_memory(vectors, system, summary)
    progress(f"{vectors.case}: stop the units")
    stopped = system.stop()
    received = system.read()
    keep(received)
    failed = [(name, one) for name, one in (("program", summary), ("stop", stopped)) if not one.passed]
    stages = [*(Stage(name, 0, 1, str(one)) for name, one in failed), *compare_stages(vectors, received, stage)]
    system.close()
    result = Result.of_stages(vectors.kernel, vectors.case, stages, time.monotonic() - begin)
    return Result(**{**vars(result), "damaged": damaged})


def kept_name(case: str, name: str) -> str:
    """Return the file name under which what came back in a stream or buffer of a case is kept."""
    return f"{case}.{name}.bin"


def write_received(folder: Path, case: str, received: Mapping[str, Beats]) -> None:
    """Keep what came back. Raises OSError if the disk is full."""
    for name, beats in received.items():
        (folder / kept_name(case, name)).write_bytes(beats.tobytes())
