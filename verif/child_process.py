"""A command run to its end by another one: nothing of it is left, whatever ends the other one."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from runtime.interrupts import bound_to

TIDY_SECONDS = 10.0  # that a command may take to end what it started


def run_process(
    command: Sequence[str], *, cwd: Path, environment: Mapping[str, str], timeout: float
) -> tuple[int, str]:
    """Run a command and return its exit status and what it printed.

    It is interrupted when this process is, or is killed, and after `timeout` seconds; then subprocess.TimeoutExpired is
    raised.
    """
    with tempfile.TemporaryFile("w+") as output:
        process = subprocess.Popen(
            command,
            cwd=cwd,
            env=environment,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # Ctrl-C in the terminal is for this process, which passes it on
            preexec_fn=bound_to(os.getpid(), signal.SIGTERM),
        )
        try:
            status = process.wait(timeout)
        finally:
            _end(process)
        output.seek(0)
        return status, output.read()


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a process if it is still there: it tidies up by itself, if it can."""
    with process:
        if process.poll() is None:
            process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(TIDY_SECONDS)
            process.kill()
