"""Runs of the smoke test on a small virtual board, with changed surroundings; nothing of them may be left."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from board_echo import echo_design, echo_vectors

from verif import board_sim
from verif.board_device import RUNS
from verif.board_sim import Design, VirtualBoard, build_board, session, smoke_command

REASON = board_sim.unavailable_reason()
MARKS = [
    pytest.mark.xrt,
    pytest.mark.sim,
    pytest.mark.skipif(REASON is not None, reason=str(REASON)),
]


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("board")


@pytest.fixture(scope="session")
def design(folder: Path) -> Design:
    return echo_design(folder)


@pytest.fixture(scope="session")
def board(design: Design, folder: Path) -> VirtualBoard:
    return build_board(design, folder / "out")


@pytest.fixture(scope="session")
def vectors(folder: Path) -> Path:
    return echo_vectors(folder / "vectors" / "echo")


@pytest.fixture(scope="session")
def long_vectors(folder: Path) -> Path:
    """Some seconds of work."""
    return echo_vectors(folder / "vectors" / "long", frames=150, beats=8000)


@dataclass
class Smoke:
    """A smoke test under way."""

    process: subprocess.Popen[str]
    run: Path

    def finish(self, seconds: float) -> tuple[int, str]:
        """Return exit status and output; it must end within `seconds`."""
        output, _ = self.process.communicate(timeout=seconds)
        return self.process.returncode, output

    def result(self) -> dict[str, Any]:
        value: dict[str, Any] = json.loads((self.run / "smoke.json").read_text())
        return value

    def simulator(self) -> int:
        """Wait for the first transfer and return the simulator's process id."""
        record = self.run / "device" / RUNS
        wait_for(lambda: record.exists() and record.stat().st_size > 0)
        (pid,) = [pid for pid in processes_of(self.run) if Path(f"/proc/{pid}/comm").read_text().startswith("tb_")]
        return pid


def wait_for(condition: Callable[[], bool], seconds: float = 20.0) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited too long"
        time.sleep(0.02)


def processes_of(run: Path) -> list[int]:
    """Return the living processes that have this run's environment."""
    mark = f"LAYERLOCK_BOARD_LOG={run}".encode()
    found = []
    for path in Path("/proc").glob("[0-9]*/environ"):
        try:
            if mark in path.read_bytes():
                found.append(int(path.parent.name))
        except OSError:
            continue
    return found


def command_of(pid: int) -> str:
    return Path(f"/proc/{pid}/cmdline").read_text().replace("\0", " ")


def _notice_interrupts() -> None:
    """Let SIGINT end the smoke test, also where the tests run in a background job, whose shell has it ignored."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@contextmanager
def smoke(
    board: VirtualBoard, vectors: Path | Sequence[Path], folder: Path, *extra: str, **changes: str
) -> Iterator[Smoke]:
    """Start a smoke test with changed environment variables. Nothing of it may be left but its logs."""
    paths = [vectors] if isinstance(vectors, Path) else vectors
    with started(
        board, folder, lambda run: [*smoke_command(board, paths, run, timeout=20), *extra], **changes
    ) as found:
        yield found


@contextmanager
def started(
    board: VirtualBoard, folder: Path, line: Callable[[Path], Sequence[str]], **changes: str
) -> Iterator[Smoke]:
    """Start a command that uses the board; `line` has its words in a run's folder."""
    with session(board, folder) as (run, environment):
        sockets = Path("/tmp", environment["USER"])
        process = subprocess.Popen(
            list(line(run)),
            cwd=run,
            env={**environment, **changes},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            preexec_fn=_notice_interrupts,
        )
        try:
            yield Smoke(process, run)
            wait_for(lambda: not processes_of(run), 10)
        finally:
            for pid in processes_of(run):
                os.kill(pid, signal.SIGKILL)
            process.communicate()
    assert not sockets.exists()
    assert not [path for path in run.parent.iterdir() if path.suffix == ".tmp"]


def patched(folder: Path, name: str, code: str) -> str:
    """Return a PYTHONPATH with which every Python of a run executes `code` first."""
    patch = folder / f"patch_{name}"
    patch.mkdir()
    (patch / "sitecustomize.py").write_text(code)
    return os.pathsep.join([str(patch), str(board_sim.ROOT)])
