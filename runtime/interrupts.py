"""How a command ends before it is done: it tidies up, and the processes that it started end with it."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
from collections.abc import Callable
from types import FrameType

from runtime.exits import Exit

PR_SET_PDEATHSIG = 1
ENDINGS = (signal.SIGTERM, signal.SIGHUP)  # of `kill`, `timeout` and CI; of a terminal that is closed


def run_command(name: str, main: Callable[[], int]) -> int:
    """Run a command's `main` and return its exit status, 130 for one that was interrupted.

    SIGTERM and SIGHUP interrupt it as Ctrl-C does. Only another Ctrl-C disturbs it then: nox sends SIGTERM while a
    command tidies up. What is ignored (nohup, a job in the background) stays ignored.
    """
    interrupted = False

    def interrupt(number: int, _frame: FrameType | None) -> None:
        nonlocal interrupted
        if not interrupted or number == signal.SIGINT:
            interrupted = True
            raise KeyboardInterrupt

    for number in (signal.SIGINT, *ENDINGS):
        if signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, interrupt)
    try:
        return main()
    except KeyboardInterrupt:
        print(f"{name}: interrupted", file=sys.stderr, flush=True)
        return int(Exit.INTERRUPTED)


def bound_to(parent: int, number: int) -> Callable[[], None]:
    """Return a function that has the kernel send `number` to the calling process when `parent`, its parent, ends.

    Also when the parent is killed, which tidies nothing up. A process that was just forked may call it. The parent's
    thread that started the process counts as the parent.
    """
    prctl = ctypes.CDLL(None).prctl

    def bind() -> None:
        prctl(PR_SET_PDEATHSIG, number)
        if os.getppid() != parent:  # it ended before the line above
            os._exit(1)

    return bind
