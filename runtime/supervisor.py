"""Runs the worker, and ends it when a step takes too long, the device process is gone, or nobody wants it any more.

A step is one report of the worker (load, one frame, close). The device process of an emulated board is a child of the
worker; XRT does not notice when it ends, so this side looks for it among the ended processes.
"""

from __future__ import annotations

import contextlib
import json
import os
import selectors
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import IO, Any

from runtime.exits import Exit
from runtime.worker import CLOSING, LOADING, Task

ROOT = Path(__file__).resolve().parent.parent
LOG_VARIABLE = "LAYERLOCK_BOARD_LOG"  # the virtual board's log, if it keeps one
TICK = 0.25  # seconds between looks at the clock and at the device process
GRACE = 3.0  # the worker notices a slow frame itself; this much later it is taken for stuck
START_SECONDS = 30.0  # imports and memory of a slow machine
EXIT_SECONDS = 30.0  # XRT's own tidying at the end


class WorkerError(RuntimeError):
    """The worker could not finish; `code` is how the smoke test ends."""

    def __init__(self, code: Exit, message: str) -> None:
        super().__init__(message)
        self.code = code


class Supervisor:
    """One run of the worker. `on_row` is called with each vector set's result as it comes."""

    def __init__(self, task: Task, on_row: Callable[[dict[str, Any]], None]) -> None:
        self._task = task
        self._on_row = on_row
        self._step, self._deadline = "start", 0.0
        self._begin("start")
        self._ended = False
        self._suspects: set[int] = set()

    def run(self) -> None:
        """Run the task to its end. Raises WorkerError. No process of the run is left in any case."""
        read, write = os.pipe()
        with tempfile.TemporaryFile("w+") as log, os.fdopen(read, "rb", buffering=0) as pipe:
            command = [sys.executable, "-m", "runtime.worker", str(write), str(os.getpid())]
            worker = subprocess.Popen(
                [*command, json.dumps(asdict(self._task))],
                pass_fds=[write],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), *_python_path()])},
                start_new_session=True,  # XRT waits for the device by process group; and a group can be ended as one
            )
            os.close(write)
            try:
                self._follow(pipe, worker)
                self._finish(worker)
            except WorkerError as error:
                raise WorkerError(error.code, str(error) + _last_words(log)) from None
            finally:
                _end_group(worker)

    def _begin(self, step: str) -> None:
        self._step = step
        seconds = START_SECONDS if step == "start" else self._task.timeout + GRACE
        self._deadline = time.monotonic() + seconds

    def _follow(self, pipe: IO[bytes], worker: subprocess.Popen[bytes]) -> None:
        """Read reports until the worker closes its end."""
        pending = b""
        with selectors.DefaultSelector() as selector:
            selector.register(pipe, selectors.EVENT_READ)
            while True:
                if selector.select(TICK):
                    chunk = pipe.read(65536)
                    if not chunk:
                        return
                    *lines, pending = (pending + chunk).split(b"\n")
                    for line in lines:
                        self._take(json.loads(line))
                else:
                    self._look_for_ended_device(worker.pid)
                if time.monotonic() > self._deadline:
                    raise self._too_late(worker.pid)

    def _take(self, report: dict[str, Any]) -> None:
        if "step" in report:
            self._begin(report["step"])
        elif "row" in report:
            self._on_row(report["row"])
        elif "error" in report:
            raise WorkerError(Exit(report["exit"]), f"{self._step}: {report['error']}")
        else:
            self._ended = True

    def _look_for_ended_device(self, worker: int) -> None:
        """Raise WorkerError if a child of the worker has ended and nobody took notice for a while."""
        if self._step == CLOSING:  # here it may end
            return
        ended = ended_children(worker)
        if ended & self._suspects:
            raise self._device_ended()
        self._suspects = ended

    def _device_ended(self) -> WorkerError:
        """Return the error; its code says when it was."""
        code = {"start": Exit.LOADING, LOADING: Exit.LOADING, CLOSING: Exit.CLOSING}.get(self._step, Exit.RUNNING)
        return WorkerError(code, f"{self._step}: the device process ended{_board_message()}")

    def _too_late(self, worker: int) -> WorkerError:
        if ended_children(worker):
            return self._device_ended()
        return WorkerError(Exit.TIMEOUT, f"{self._step}: no answer within the time allowed (--timeout)")

    def _finish(self, worker: subprocess.Popen[bytes]) -> None:
        """Demand a good end: XRT may exit 0 in the middle, or crash after the last byte was compared."""
        try:
            status = worker.wait(EXIT_SECONDS)
        except subprocess.TimeoutExpired:
            raise WorkerError(Exit.TIMEOUT, f"{self._step}: XRT does not let the process end") from None
        if not self._ended:
            raise WorkerError(Exit.DEVICE, f"{self._step}: XRT ended the process (status {status}){_board_message()}")
        if status:
            raise WorkerError(Exit.DEVICE, f"{self._step}: the process ended with status {status} after the last frame")


def ended_children(parent: int) -> set[int]:
    """Return the children of `parent` that have ended and were not waited for."""
    found = set()
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text().rpartition(")")[2].split()
        except OSError:  # it went away while we looked
            continue
        if fields[0] == "Z" and int(fields[1]) == parent:
            found.add(int(path.parent.name))
    return found


def _python_path() -> list[str]:
    return [part for part in os.environ.get("PYTHONPATH", "").split(os.pathsep) if part]


def _end_group(worker: subprocess.Popen[bytes]) -> None:
    """End the worker and the device process."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(worker.pid, signal.SIGKILL)
    worker.wait()


def _board_message() -> str:
    """Return the last line of the virtual board's log, if there is one."""
    path = os.environ.get(LOG_VARIABLE)
    if not path:
        return ""
    try:
        lines = [line.strip() for line in Path(path).read_text(errors="replace").splitlines() if line.strip()]
    except OSError:
        lines = []
    return f": {lines[-1]} (log: {path})" if lines else f" (log: {path})"


def _last_words(log: IO[str]) -> str:
    """Return XRT's last error message, if it wrote one."""
    log.seek(0)
    errors = [" ".join(line.split()) for line in log if "ERROR" in line]
    return f"; XRT says: {errors[-1]}" if errors else ""
