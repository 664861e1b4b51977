"""A process for tests/test_runtime_supervisor.py: what it does with a request is the task."""

from __future__ import annotations

import os
import sys
import time
from typing import Any

from runtime.exits import BoardTimeoutError
from runtime.reporter import CLOSING, Reporter, serve


def do(task: dict[str, Any], reporter: Reporter) -> None:
    reporter.send(pid=os.getpid())
    for request in reporter.requests():
        what = request["do"]
        if what == "hang":
            time.sleep(60)
        elif what == "exit":
            os._exit(0)  # as XRT 2.25 does when a device is gone
        elif what == "fail":
            raise BoardTimeoutError("a unit is not done")
        reporter.send(answer=what)
    time.sleep(task.get("closing", 0.0))
    reporter.send(step=CLOSING)


if __name__ == "__main__":
    status = serve(sys.argv[1:], do)
    os._exit(7 if os.environ.get("CRASH") else status)
