"""Tokens of the trained small model behind real XRT, as a part of the main job: the golden's, one start for each."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from golden.model import GoldenModel
from golden.quality import MODEL
from quant.commands import LANES
from runtime.exits import BoardError
from runtime.session import Session
from runtime.step_worker import StepTask
from runtime.supervisor import WorkerError
from verif.board_device import RUNS
from verif.board_sim import BACKEND, BoardSimError
from verif.generate import packed_folder, virtual_board
from verif.layer.job import KERNEL
from verif.layer.model import Model, open_model
from verif.layer.model_set import write_text_set
from verif.layer.system import linked_wiring
from verif.report import Row

PROMPT, COUNT, POSITIONS = (17, 400, 23), 16, 32
CASE = f"tokens{COUNT}"
ID_BYTES = 4
TIMEOUT = 120.0  # seconds of one start


@dataclass(frozen=True)
class Tokens:
    """The ids that came and the golden's, what the device carried out while they did, and the seconds it took."""

    ids: Sequence[int]
    expected: Sequence[int]
    records: Sequence[Mapping[str, Any]]
    seconds: float

    @property
    def complaints(self) -> list[str]:
        """All that is not as it should be, in words."""
        steps = len(PROMPT) + COUNT - 1
        wrong = [n for n, pair in enumerate(zip(self.ids, self.expected, strict=False)) if pair[0] != pair[1]]
        found = [f"token {n} is {self.ids[n]}, the golden's {self.expected[n]}" for n in wrong]
        if len(self.ids) != len(self.expected):
            found.append(f"{len(self.ids)} tokens came, {len(self.expected)} were asked for")
        if len(self.records) != steps:
            found.append(f"the sequencer was started {len(self.records)} times for {steps} tokens")
        return found + [text for record in self.records for text in record["violations"]]

    @property
    def text(self) -> str:
        """The tokens and the verdict, as lines."""
        verdict = "DIFFERS: " + self.complaints[0] if self.complaints else "PASS: every id is the golden's"
        starts = f"{len(self.records)} starts for {len(PROMPT)} tokens of the prompt and {COUNT - 1} that were written"
        return f"    tokens: {' '.join(map(str, self.ids))}\n    {starts}: {verdict}"

    @property
    def row(self) -> Row:
        """The report's row."""
        complaints = self.complaints
        return Row(
            KERNEL,
            CASE,
            BACKEND,
            bytes_compared=ID_BYTES * len(self.expected),
            mismatches=len(complaints),
            cycles=sum(record["cycles"] for record in self.records),
            ideal_cycles=sum(record["weight_beats"] for record in self.records) // LANES,
            seconds=round(self.seconds, 3),
            divergence=f"{BACKEND} {CASE}: {complaints[0]}" if complaints else None,
        )


def play_tokens(out: Path, text: Path) -> Tokens:
    """Let the model write tokens on the virtual board that is built in `out`; sets are kept in `text`."""
    model = open_model(MODEL, packed_folder(MODEL))
    expected = GoldenModel(model.weights, capacity=POSITIONS).generate(PROMPT, COUNT)
    return play(model, expected, out, text / CASE)


def play(model: Model, expected: Sequence[int], out: Path, folder: Path) -> Tokens:
    """Play the prompt and as many tokens as are expected. Raises BoardSimError if the run fails."""
    rows = write_text_set(folder, model, linked_wiring(), capacity=POSITIONS, positions=POSITIONS)
    task = StepTask("", 0, str(folder.resolve()), str(rows.resolve()), TIMEOUT)
    try:
        return _played(task, expected, out)
    except (BoardError, WorkerError) as error:
        raise BoardSimError(str(error)) from None


def _played(task: StepTask, expected: Sequence[int], out: Path) -> Tokens:
    with virtual_board(out, task) as (stepper, run):
        begin = time.monotonic()
        ids = list(Session(stepper).generate(PROMPT, len(expected)))
        seconds = time.monotonic() - begin
        records = [json.loads(line) for line in (run / "device" / RUNS).read_text().splitlines()]
    return Tokens(ids, expected, records, seconds)
