"""When the virtual board lets time pass: not before a frame's movers are all started, then until they are done."""

from __future__ import annotations

import asyncio
import io
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from runtime.system import CONTROL_RANGE, FIRST_BASE, OFFSET_BYTES, OFFSET_MEMORY, read_system
from verif import board_device
from verif.board_device import Server
from verif.board_model import AP_DONE, AP_START, BoardModel, Progress
from verif.board_rpc import Function, Value

ROOT = Path(__file__).resolve().parent.parent
UNITS = [FIRST_BASE + CONTROL_RANGE * number for number in range(6)]


class Streams:
    """Streams of which each `advance` finishes the next one in order of start."""

    def __init__(self) -> None:
        self.order: list[str] = []
        self.finished: set[str] = set()
        self.advances = 0

    def start(self, stream: str, data: NDArray[np.uint8]) -> None:
        self.order.append(stream)
        self.finished.discard(stream)

    def progress(self, stream: str) -> Progress:
        return Progress(1, 10, 10, stream in self.finished, 0)

    def new_violations(self) -> list[str]:
        return []

    async def advance(self) -> None:
        self.advances += 1
        self.finished.add(self.order.pop(0))


class Script:
    """A link whose host makes these calls and then is gone."""

    def __init__(self, calls: Sequence[tuple[int, dict[int, Value]]]) -> None:
        self.calls = list(calls)
        self.answers: list[Any] = []

    def receive(self) -> tuple[int, dict[int, Value]] | None:
        return self.calls.pop(0) if self.calls else None

    def answer(self, fields: Any) -> None:
        self.answers.append(fields)


def write(address: int, value: int) -> tuple[int, dict[int, Value]]:
    return Function.WRITE_REGISTER, {2: address, 3: 4, 4: memoryview(value.to_bytes(4, "little"))}


def start(base: int) -> list[tuple[int, dict[int, Value]]]:
    return [write(base + OFFSET_MEMORY, 0), write(base + OFFSET_BYTES, 16), write(base, AP_START)]


def poll(base: int) -> tuple[int, dict[int, Value]]:
    return Function.READ_REGISTER, {2: base, 3: 4}


def serve(calls: Sequence[tuple[int, dict[int, Value]]]) -> tuple[Streams, Script, list[dict[str, Any]]]:
    streams, link, record = Streams(), Script([(Function.ALLOCATE, {1: 0, 2: 4096}), *calls]), io.StringIO()
    model = BoardModel(read_system(ROOT / "hls" / "system" / "awq_gemv.cfg"), streams)
    assert asyncio.run(Server(link, model, record, Path("/nowhere/socket")).serve()) is False  # type: ignore[arg-type]
    return streams, link, [json.loads(line) for line in record.getvalue().splitlines()]


def started(units: Sequence[int]) -> list[tuple[int, dict[int, Value]]]:
    return [call for base in units for call in start(base)]


def test_time_stands_still_until_all_are_started() -> None:
    streams, _, _ = serve([*started(UNITS[:5]), *[poll(base) for base in UNITS[:5]]])
    assert streams.advances == 0


def test_then_it_passes_until_all_are_done() -> None:
    """Also after the first of them is done, when not all are busy any more."""
    streams, link, record = serve([*started(UNITS), *[poll(base) for base in UNITS]])
    assert streams.advances == 6
    assert len(record) == 6
    assert [int.from_bytes(answer[1][1], "little") & AP_DONE for answer in link.answers[-6:]] == [AP_DONE] * 6


def test_and_stands_still_again_for_the_next_frame() -> None:
    streams, _, _ = serve([*started(UNITS), *[poll(base) for base in UNITS], *started(UNITS[:1]), poll(UNITS[0])])
    assert streams.advances == 6


def test_a_host_that_forgets_a_mover_does_not_stop_time_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(board_device, "GATHER_SECONDS", 0.0)
    streams, _, _ = serve([*started(UNITS[:1]), poll(UNITS[0])])
    assert streams.advances == 1
