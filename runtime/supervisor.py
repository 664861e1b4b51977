"""Runs a process that uses XRT, and ends it when a step takes too long, the device process is gone, or nobody wants it
any more.

A step is one report of the worker (load, one frame, close) or one request to it. The device process of an emulated
board is a child of the worker; XRT does not notice when it ends, so this side looks for it among the ended processes.
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
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from runtime.exits import Exit
from runtime.reporter import CLOSING, LOADING

ROOT = Path(__file__).resolve().parent.parent
LOG_VARIABLE = "LAYERLOCK_BOARD_LOG"  # the virtual board's log, if it keeps one
START = "start"
TICK = 0.25  # seconds between looks at the clock and at the device process
GRACE = 3.0  # the worker notices a slow frame itself; this much later it is taken for stuck
START_SECONDS = 30.0  # imports and memory of a slow machine
EXIT_SECONDS = 30.0  # XRT's own tidying at the end


class WorkerError(RuntimeError):
    """The worker could not finish; `code` is how the command ends."""

    def __init__(self, code: Exit, message: str) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True)
class Surroundings:
    """Where a worker runs: its environment, its folder, in which XRT leaves files, and the Python that runs it."""

    environment: Mapping[str, str]
    folder: Path
    python: str = sys.executable

    @classmethod
    def own(cls) -> Surroundings:
        """Return those of this process."""
        return cls(os.environ, Path.cwd())


class Supervisor:
    """A worker under watch: requests go to it, reports come from it. Made by `supervised`."""

    def __init__(
        self, worker: subprocess.Popen[bytes], pipe: IO[bytes], requests: IO[bytes], timeout: float, log: str | None
    ) -> None:
        self._worker, self._pipe, self._requests = worker, pipe, requests
        self._timeout, self._log = timeout, log
        self._ended = False
        self._suspects: set[int] = set()
        self._begin(START)

    def request(self, step: str, **request: Any) -> None:
        """Ask the worker for something. `step` names it in errors; the answer must come within the timeout."""
        self._begin(step)
        with contextlib.suppress(BrokenPipeError):  # the reports end, too, and say why
            self._requests.write(json.dumps(request).encode() + b"\n")

    def reports(self) -> Iterator[dict[str, Any]]:
        """Yield the worker's reports beside steps, until it closes its end. Raises WorkerError."""
        pending = b""
        with selectors.DefaultSelector() as selector:
            selector.register(self._pipe, selectors.EVENT_READ)
            while True:
                if selector.select(TICK):
                    chunk = self._pipe.read(1 << 20)
                    if not chunk:
                        return
                    *lines, pending = (pending + chunk).split(b"\n")
                    for line in lines:
                        yield from self._take(json.loads(line))
                else:
                    self._look_for_ended_device()
                if time.monotonic() > self._deadline:
                    raise self._too_late()

    def finish_requests(self, step: str) -> None:
        """Tell the worker that there are no more requests. `step` names what it does then."""
        self._begin(step)
        self._requests.close()

    def finish(self) -> None:
        """Demand a good end: XRT may exit 0 in the middle, or crash after the last byte was compared."""
        try:
            status = self._worker.wait(EXIT_SECONDS)
        except subprocess.TimeoutExpired:
            raise WorkerError(Exit.TIMEOUT, f"{self._step}: XRT does not let the process end") from None
        if not self._ended:
            message = f"{self._step}: XRT ended the process (status {status}){self._board_message()}"
            raise WorkerError(Exit.DEVICE, message)
        if status:
            raise WorkerError(Exit.DEVICE, f"{self._step}: the process ended with status {status} after the last frame")

    def _begin(self, step: str) -> None:
        self._step = step
        self._deadline = time.monotonic() + (START_SECONDS if step == START else self._timeout + GRACE)

    def _take(self, report: dict[str, Any]) -> Iterator[dict[str, Any]]:
        if "step" in report:
            self._begin(report["step"])
        elif "error" in report:
            raise WorkerError(Exit(report["exit"]), f"{self._step}: {report['error']}")
        elif "end" in report:
            self._ended = True
        else:
            yield report

    def _look_for_ended_device(self) -> None:
        """Raise WorkerError if a child of the worker has ended and nobody took notice for a while."""
        if self._step == CLOSING:  # here it may end
            return
        ended = ended_children(self._worker.pid)
        if ended & self._suspects:
            raise self._device_ended()
        self._suspects = ended

    def _device_ended(self) -> WorkerError:
        """Return the error; its code says when it was."""
        code = {START: Exit.LOADING, LOADING: Exit.LOADING, CLOSING: Exit.CLOSING}.get(self._step, Exit.RUNNING)
        return WorkerError(code, f"{self._step}: the device process ended{self._board_message()}")

    def _too_late(self) -> WorkerError:
        if ended_children(self._worker.pid):
            return self._device_ended()
        return WorkerError(Exit.TIMEOUT, f"{self._step}: no answer within the time allowed (--timeout)")

    def _board_message(self) -> str:
        """Return the last line of the virtual board's log, if there is one."""
        if not self._log:
            return ""
        try:
            lines = [line.strip() for line in Path(self._log).read_text(errors="replace").splitlines() if line.strip()]
        except OSError:
            lines = []
        return f": {lines[-1]} (log: {self._log})" if lines else f" (log: {self._log})"


@contextmanager
def supervised(
    module: str, task: Mapping[str, Any], timeout: float, around: Surroundings | None = None
) -> Iterator[Supervisor]:
    """Yield the supervisor of a run of `module` (runtime/reporter.py) on a task; a step may take `timeout` seconds.

    No process of the run is left in any case.
    """
    place = around or Surroundings.own()
    with contextlib.ExitStack() as stack:
        log = stack.enter_context(tempfile.TemporaryFile("w+"))
        (read, reports), (asked, write) = os.pipe(), os.pipe()
        pipe, requests = (stack.enter_context(os.fdopen(end, mode, 0)) for end, mode in ((read, "rb"), (write, "wb")))
        worker = subprocess.Popen(
            [place.python, "-m", module, str(reports), str(asked), str(os.getpid()), json.dumps(dict(task))],
            pass_fds=[reports, asked],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            cwd=place.folder,
            env={**place.environment, "PYTHONPATH": _python_path(place.environment)},
            start_new_session=True,  # XRT waits for the device by process group; and a group can be ended as one
        )
        stack.callback(_end_group, worker)
        for end in (reports, asked):
            os.close(end)
        try:
            yield Supervisor(worker, pipe, requests, timeout, place.environment.get(LOG_VARIABLE))
        except WorkerError as error:
            raise WorkerError(error.code, str(error) + _last_words(log)) from None


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


def _python_path(environment: Mapping[str, str]) -> str:
    return os.pathsep.join([str(ROOT), *(part for part in environment.get("PYTHONPATH", "").split(os.pathsep) if part)])


def _end_group(worker: subprocess.Popen[bytes]) -> None:
    """End the worker and the device process."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(worker.pid, signal.SIGKILL)
    worker.wait()


def _last_words(log: IO[str]) -> str:
    """Return XRT's last error message, if it wrote one."""
    log.seek(0)
    errors = [" ".join(line.split()) for line in log if "ERROR" in line]
    return f"; XRT says: {errors[-1]}" if errors else ""
