"""The other end of runtime/supervisor.py: how a process that uses XRT hears of its work and says what came of it.

XRT may spin for ever, call exit(0) or crash when a device dies, and a real pyxrt holds the interpreter's lock while it
waits. So the command that the user started never touches XRT: it starts such a process, reads its reports, and ends it.

Reports and requests are JSON objects, one a line, on two pipes. Reports: {"step"}, {"error", "exit"}, {"end"}, and what
the work is about. Nothing counts as passed before {"end"}.
"""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from typing import IO, Any

from quant.errors import InputError
from runtime.binding import BindingError
from runtime.exits import BoardError, exit_of
from runtime.interrupts import bound_to
from runtime.xclbin import XclbinError

LOADING, CLOSING = "load the xclbin", "close the device"


class Reporter:
    """Sends reports to the supervisor and takes its requests."""

    def __init__(self, reports: IO[str], requests: IO[str]) -> None:
        self._reports, self._requests = reports, requests

    def send(self, **report: Any) -> None:
        """Send one report at once."""
        self._reports.write(json.dumps(report) + "\n")
        self._reports.flush()

    def requests(self) -> Iterator[dict[str, Any]]:
        """Yield what the supervisor asks for, until it asks for no more."""
        for line in self._requests:
            yield json.loads(line)


def describe(error: Exception) -> str:
    """Return the error as one line."""
    named = isinstance(error, (InputError, BindingError, BoardError, XclbinError))
    text = " ".join(str(error).split())
    return text if named else f"XRT: {type(error).__name__}: {text}"


def serve(arguments: Sequence[str], perform: Callable[[dict[str, Any], Reporter], None]) -> int:
    """Do the work of a supervised process and return its exit status.

    `arguments` are the descriptors of reports and requests, the parent's process id, and the task as a JSON object,
    which is handed to `perform`.
    """
    written, read, parent = (int(text) for text in arguments[:3])
    bound_to(parent, signal.SIGKILL)()
    for descriptor in (written, read):
        os.set_inheritable(descriptor, False)  # the device process must not hold the pipes open
    with os.fdopen(written, "w") as reports, os.fdopen(read) as requests:
        reporter = Reporter(reports, requests)
        try:
            perform(json.loads(arguments[3]), reporter)
            reporter.send(end=True)
        except Exception as error:  # any of XRT's: the supervisor must hear of it before this process ends
            reporter.send(error=describe(error), exit=int(exit_of(error)))
            os._exit(1)  # XRT's destructors may wait for a device that is gone
    return 0
