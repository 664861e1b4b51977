"""The process that plays sets and self-tests through XRT on behalf of the smoke test (runtime/reporter.py says why).

It reports {"row"}: the result of each self-test and set, as it comes.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from functools import reduce
from pathlib import Path
from typing import Any

from quant.files import write_error
from quant.systemset import SystemSet, is_system_set, read_system_set
from quant.vectorset import VectorSet, read_vector_set
from runtime.binding import load_binding
from runtime.board import Board
from runtime.play import ALL, Keep, play_system, play_vectors, write_received
from runtime.reporter import CLOSING, LOADING, Reporter, serve
from runtime.rows import Result
from runtime.selftest import bandwidth, load_file, loopback
from runtime.xclbin import Xclbin, read_xclbin

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
        return play_vectors(self._board, self._image, vectors, self._progress, self._keeper(vectors.case))

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
        board.check_uuid(image.uuid)
        for result in Player(board, image, task, reporter).results():
            reporter.send(row=asdict(result))
        reporter.send(step=CLOSING)


def do(task: dict[str, Any], reporter: Reporter) -> None:
    """Do a task; a full disk is an error of the folder that is written."""
    chosen = Task(**task)
    try:
        perform(chosen, reporter)
    except OSError as error:
        if not chosen.keep:
            raise
        raise write_error(Path(chosen.keep), error) from None


if __name__ == "__main__":
    sys.exit(serve(sys.argv[1:], do))
