"""The process that talks to XRT on behalf of the smoke test.

XRT may spin for ever, call exit(0) or crash when a device dies, and a real pyxrt holds the interpreter's lock while it
waits. So the smoke test itself never touches XRT: it starts this process, reads what it reports, and ends it.

Reports are JSON objects, one a line, on the pipe given on the command line: {"step"}, {"row"}, {"error", "exit"},
{"end"}. Nothing counts as passed before {"end"}.
"""

from __future__ import annotations

import ctypes
import json
import os
import signal
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from functools import reduce
from pathlib import Path
from typing import IO, Any

from quant.errors import InputError
from quant.files import write_error
from quant.systemset import SystemSet, is_system_set, read_system_set
from quant.vectorset import VectorSet, read_vector_set
from runtime.binding import BindingError, load_binding
from runtime.board import Board
from runtime.exits import BoardError, exit_of
from runtime.play import ALL, Keep, play_system, play_vectors, write_received
from runtime.rows import Result
from runtime.selftest import bandwidth, load_file, loopback
from runtime.xclbin import Xclbin, XclbinError, read_xclbin

PR_SET_PDEATHSIG = 1
LOADING, CLOSING = "load the xclbin", "close the device"
SELF_TESTS = {"loopback": loopback, "bandwidth": bandwidth}


@dataclass(frozen=True)
class Task:
    """What to do: image, device, sets and which stages of them, how often, and seconds a run may take.

    `tests` are self-tests that come first: loopback, bandwidth. `load` is a file to load, `keep` the folder for what
    came back, both empty for none.
    """

    xclbin: str
    index: int
    vectors: tuple[str, ...]
    repeat: int
    timeout: float
    stage: str = ALL
    tests: tuple[str, ...] = ()
    load: str = ""
    keep: str = ""


class Reporter:
    """Sends reports to the smoke test."""

    def __init__(self, pipe: IO[str]) -> None:
        self._pipe = pipe

    def send(self, **report: Any) -> None:
        """Send one report at once."""
        self._pipe.write(json.dumps(report) + "\n")
        self._pipe.flush()


class Player:
    """Plays a task's parts on an open board."""

    def __init__(self, board: Board, image: Xclbin, task: Task, reporter: Reporter) -> None:
        self._board, self._image, self._task, self._reporter = board, image, task, reporter

    def results(self) -> Iterator[Result]:
        """Yield the result of each self-test, then of each set."""
        for name in self._task.tests:
            self._progress(name)
            yield SELF_TESTS[name](self._board, self._image)
        if self._task.load:
            self._progress(f"load {self._task.load}")
            yield load_file(self._board, self._image, Path(self._task.load))
        for path in self._task.vectors:
            yield self._play(Path(path))

    def _progress(self, step: str) -> None:
        self._reporter.send(step=step)

    def _play(self, path: Path) -> Result:
        """Play one set as often as asked for."""
        vectors = read_system_set(path) if is_system_set(path) else read_vector_set(path)
        plays = (self._play_once(vectors) for _ in range(self._task.repeat))
        return reduce(Result.joined, plays)

    def _play_once(self, vectors: SystemSet | VectorSet) -> Result:
        if isinstance(vectors, SystemSet):
            return play_system(
                self._board, self._image, vectors, self._task.stage, self._progress, self._keeper(vectors.case)
            )
        return play_vectors(self._board, vectors, self._progress, self._keeper(vectors.case))

    def _keeper(self, case: str) -> Keep:
        folder = Path(self._task.keep)
        return (lambda received: write_received(folder, case, received)) if self._task.keep else lambda received: None


def perform(task: Task, reporter: Reporter) -> None:
    """Open the board, play everything, close it."""
    reporter.send(step="load XRT")
    xrt = load_binding()
    image = read_xclbin(Path(task.xclbin))
    reporter.send(step=LOADING)
    with Board(Path(task.xclbin), xrt, index=task.index, timeout=task.timeout) as board:
        for result in Player(board, image, task, reporter).results():
            reporter.send(row=asdict(result))
        reporter.send(step=CLOSING)


def die_with_parent(parent: int) -> None:
    """Have the kernel kill this process when the smoke test ends, however it ends."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:  # it ended before the line above
        os._exit(1)


def describe(error: Exception) -> str:
    """Return the error as one line."""
    named = isinstance(error, (InputError, BindingError, BoardError, XclbinError))
    text = " ".join(str(error).split())
    return text if named else f"XRT: {type(error).__name__}: {text}"


def as_reported(error: Exception, task: Task) -> Exception:
    """Return a full disk as the error of the folder that it is about."""
    return write_error(Path(task.keep), error) if isinstance(error, OSError) and task.keep else error


def main(arguments: list[str]) -> int:
    """Do the task given as JSON; arguments are the pipe's descriptor, the parent's process id and the task."""
    descriptor, parent = int(arguments[0]), int(arguments[1])
    die_with_parent(parent)
    os.set_inheritable(descriptor, False)  # the device process must not hold the pipe open
    with os.fdopen(descriptor, "w") as pipe:
        reporter = Reporter(pipe)
        task = Task(**json.loads(arguments[2]))
        try:
            perform(task, reporter)
            reporter.send(end=True)
        except Exception as raised:  # any of XRT's: the smoke test must hear of it before this process ends
            error = as_reported(raised, task)
            reporter.send(error=describe(error), exit=int(exit_of(error)))
            os._exit(1)  # XRT's destructors may wait for a device that is gone
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
