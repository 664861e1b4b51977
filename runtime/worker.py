"""The process that talks to XRT on behalf of the smoke test.

XRT may spin for ever, call exit(0) or crash when a device dies, and a real pyxrt holds the interpreter's lock while it
waits. So the smoke test itself never touches XRT: it starts this process, reads what it reports, and ends it.

Reports are JSON objects, one a line, on the pipe given on the command line: {"step"}, {"row"}, {"error", "kind"},
{"end"}. Nothing counts as passed before {"end"}.
"""

from __future__ import annotations

import ctypes
import json
import os
import signal
import sys
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any

from quant.errors import InputError
from quant.vectorset import Beats, VectorSet, read_vector_set
from runtime.binding import BindingError, load_binding
from runtime.board import Board, BoardTimeoutError

PR_SET_PDEATHSIG = 1
CLOSING = "close the device"


@dataclass(frozen=True)
class Task:
    """What to do: the image, the device, the vector sets, how often, and seconds a frame may take."""

    xclbin: str
    index: int
    vectors: tuple[str, ...]
    repeat: int
    timeout: float


@dataclass(frozen=True)
class Result:
    """One vector set: all output bytes of `repeat` plays compared. `divergence` names the first difference."""

    kernel: str
    case: str
    frames: int
    repeat: int
    bytes_compared: int
    mismatches: int
    seconds: float
    divergence: str | None


class Reporter:
    """Sends reports to the smoke test."""

    def __init__(self, pipe: IO[str]) -> None:
        self._pipe = pipe

    def send(self, **report: Any) -> None:
        """Send one report at once."""
        self._pipe.write(json.dumps(report) + "\n")
        self._pipe.flush()


def compare(vectors: VectorSet, received: Mapping[str, Beats]) -> tuple[int, str | None]:
    """Return the number of differing bytes of all results and the first divergence in words."""
    mismatches = sum(vectors.mismatches(name, received[name]) for name in vectors.expected)
    found = (vectors.first_divergence(name, received[name]) for name in vectors.expected)
    first = next((divergence for divergence in found if divergence), None)
    return mismatches, str(first) if first else None


def play(board: Board, vectors: VectorSet, repeat: int, reporter: Reporter) -> Result:
    """Play one vector set `repeat` times and compare every result."""
    start = time.monotonic()
    mismatches, divergence = 0, None
    for _ in range(repeat):
        received = board.play(vectors, lambda frame: reporter.send(step=f"{vectors.case}: {frame}"))
        found, first = compare(vectors, received)
        mismatches += found
        divergence = divergence or first
    return Result(
        kernel=vectors.kernel,
        case=vectors.case,
        frames=len(vectors.frames) * repeat,
        repeat=repeat,
        bytes_compared=sum(beats.nbytes for beats in vectors.expected.values()) * repeat,
        mismatches=mismatches,
        seconds=round(time.monotonic() - start, 3),
        divergence=divergence,
    )


def perform(task: Task, reporter: Reporter) -> None:
    """Open the board, play everything, close it."""
    reporter.send(step="load XRT")
    xrt = load_binding()
    reporter.send(step="load the xclbin")
    with Board(Path(task.xclbin), xrt, index=task.index, timeout=task.timeout) as board:
        for path in task.vectors:
            reporter.send(row=asdict(play(board, read_vector_set(Path(path)), task.repeat, reporter)))
        reporter.send(step=CLOSING)


def die_with_parent(parent: int) -> None:
    """Have the kernel kill this process when the smoke test ends, however it ends."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:  # it ended before the line above
        os._exit(1)


def error_kind(error: Exception) -> str:
    """Say what the smoke test should make of an error: bad input, a timeout, or a device that failed."""
    if isinstance(error, InputError):
        return "input"
    return "timeout" if isinstance(error, BoardTimeoutError) else "device"


def describe(error: Exception) -> str:
    """Return the error as one line."""
    named = isinstance(error, (InputError, BindingError, BoardTimeoutError))
    text = " ".join(str(error).split())
    return text if named else f"XRT: {type(error).__name__}: {text}"


def main(arguments: list[str]) -> int:
    """Do the task given as JSON; arguments are the pipe's descriptor, the parent's process id and the task."""
    descriptor, parent = int(arguments[0]), int(arguments[1])
    die_with_parent(parent)
    os.set_inheritable(descriptor, False)  # the device process must not hold the pipe open
    with os.fdopen(descriptor, "w") as pipe:
        reporter = Reporter(pipe)
        try:
            perform(Task(**json.loads(arguments[2])), reporter)
            reporter.send(end=True)
        except Exception as error:  # any of XRT's: the smoke test must hear of it before this process ends
            reporter.send(error=describe(error), kind=error_kind(error))
            os._exit(1)  # XRT's destructors may wait for a device that is gone
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
