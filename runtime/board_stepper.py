"""A model on a board, real or virtual, one token a step: the steps are made by a supervised process.

The golden model has the same interface (golden/stepper.py); runtime/session.py says what it is.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from runtime.exits import Exit
from runtime.preflight import check_image, check_room
from runtime.reporter import CLOSING
from runtime.step_worker import StepTask
from runtime.supervisor import Supervisor, Surroundings, WorkerError, supervised
from runtime.text_set import TextSet, read_text_set
from runtime.xclbin import read_xclbin


class BoardStepper:
    """A model on a board (runtime.session.Stepper). Raises WorkerError from any step that fails."""

    def __init__(self, worker: Supervisor, text: TextSet) -> None:
        self._worker, self._reports = worker, worker.reports()
        self.vocabulary, self.positions, self.has_logits = text.vocabulary, text.positions, text.has_logits
        self._next()  # ready

    def step(self, token: int, position: int) -> int:
        """Run a token at a position and return the id of the largest logit."""
        return int(self._ask(token, position, logits=False)["best"])

    def logits(self, token: int, position: int) -> NDArray[np.int32]:
        """Run a token at a position and return the logits (vocabulary,) Q16."""
        return np.frombuffer(base64.b64decode(self._ask(token, position, logits=True)["logits"]), "<i4")

    def close(self) -> None:
        """End the units, close the device, and demand that all of it went well."""
        self._worker.finish_requests(CLOSING)
        for _ in self._reports:
            pass
        self._worker.finish()

    def _ask(self, token: int, position: int, *, logits: bool) -> dict[str, Any]:
        self._worker.request(f"position {position}", token=token, position=position, logits=logits)
        return self._next()

    def _next(self) -> dict[str, Any]:
        for report in self._reports:
            return report
        self._worker.finish()
        raise WorkerError(Exit.DEVICE, "the process that uses XRT ended before it was told to")


def check(task: StepTask, rtl: Path, around: Surroundings) -> TextSet:
    """Read and check image and set before any device is touched."""
    image = read_xclbin(Path(task.xclbin))
    text = read_text_set(Path(task.vectors), Path(task.embedding))
    check_image(image, [text.vectors], rtl, around.environment)
    check_room(image, text.vectors)
    return text


@contextmanager
def board_stepper(task: StepTask, rtl: Path, around: Surroundings | None = None) -> Iterator[BoardStepper]:
    """Yield a model on a board, which is closed at the end. No process of it is left in any case.

    `rtl` has the manifests of the RTL that was verified. Raises InputError, XclbinError, BoardError and WorkerError.
    """
    place = around or Surroundings.own()
    text = check(task, rtl, place)
    with supervised("runtime.step_worker", asdict(task), task.timeout, place) as worker:
        stepper = BoardStepper(worker, text)
        yield stepper
        stepper.close()
