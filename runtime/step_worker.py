"""The process that runs a model step by step through XRT on behalf of runtime/board_stepper.py.

A request is {"token", "position", "logits"}: one row of the embedding, one start of the sequencer. The answer is
{"best"}: the id of the largest logit, and with `logits` all of them: int32 Q16, base64.
"""

from __future__ import annotations

import base64
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quant.layout import BEAT_BYTES
from quant.systemset import position_program
from runtime.binding import load_binding
from runtime.board import Board
from runtime.exits import BoardError, BoardWeightsError
from runtime.reporter import CLOSING, LOADING, Reporter, serve
from runtime.sequenced import SequencedSystem
from runtime.text_set import BEST, LOGIT_BYTES, LOGITS, TextSet, X, read_text_set
from runtime.weights import damage_in_memory
from runtime.xclbin import read_xclbin

NO_ID = np.full((1, BEAT_BYTES), 0xFF, np.uint8)  # what `best` holds before a step


@dataclass(frozen=True)
class StepTask:
    """Image, device, the set and its embedding, and the seconds that one start may take."""

    xclbin: str
    index: int
    vectors: str
    embedding: str
    timeout: float


class StepSystem:
    """A model on an open board, one token a step."""

    def __init__(self, system: SequencedSystem, text: TextSet) -> None:
        self._system, self._text = system, text

    def step(self, token: int, position: int) -> int:
        """Run a token through the model and return the id of the largest logit.

        Raises BoardError if a kernel reports a fault, or no id of the vocabulary was written.
        """
        self._system.write(X, self._text.rows[token])
        self._system.write(BEST, NO_ID)
        summary = self._system.run(position_program(position))
        if damaged := damage_in_memory(self._text.vectors, self._system, summary):
            raise BoardWeightsError(f"damaged weights: {damaged}")
        if not summary.passed:
            raise BoardError(str(summary))
        best = int(self._system.read_part(BEST, 0, 1).view("<u4")[0, 0])
        if best >= self._text.vocabulary:
            raise BoardError(f"{BEST} has id {best}; the model has 0 to {self._text.vocabulary - 1}")
        return best

    def logits(self, best: int) -> NDArray[np.int32]:
        """Return the logits of the step before. Raises BoardError if their largest is not at `best`."""
        beats = self._system.read_part(LOGITS, 0, LOGIT_BYTES * self._text.vocabulary // BEAT_BYTES)
        values: NDArray[np.int32] = beats.reshape(-1).view("<i4")
        if (largest := int(values.argmax())) != best:
            raise BoardError(f"the largest logit in {LOGITS} is that of id {largest}, not of {best}")
        return values


def answer(model: StepSystem, request: dict[str, Any]) -> dict[str, Any]:
    """Carry out one request."""
    best = model.step(request["token"], request["position"])
    if not request["logits"]:
        return {"best": best}
    return {"best": best, "logits": base64.b64encode(model.logits(best).tobytes()).decode()}


def do(task: dict[str, Any], reporter: Reporter) -> None:
    """Open the board, load the model, answer requests until there are no more, close."""
    chosen = StepTask(**task)
    reporter.send(step="load XRT")
    xrt, image = load_binding(), read_xclbin(Path(chosen.xclbin))
    text = read_text_set(Path(chosen.vectors), Path(chosen.embedding))
    reporter.send(step=LOADING)
    with Board(Path(chosen.xclbin), xrt, index=chosen.index, timeout=chosen.timeout) as board:
        board.check_uuid(image.uuid)
        reporter.send(step="load memory")
        system = SequencedSystem(board, image, text.vectors)
        system.load()
        system.start()
        reporter.send(ready=True)
        model = StepSystem(system, text)
        for request in reporter.requests():
            reporter.send(**answer(model, request))
        reporter.send(step=CLOSING)
        system.stop()
        system.close()


if __name__ == "__main__":
    sys.exit(serve(sys.argv[1:], do))
