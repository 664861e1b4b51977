"""SequencedSystem over a fake pyxrt: one start a program, statuses, timeouts, order of release."""

from __future__ import annotations

import gc
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from fake_xrt import FakeXrt, State
from test_quant_systemset import write

from quant.summary import good_summary
from quant.systemset import PROGRAM, SystemSet, read_system_set
from runtime.board import Board
from runtime.exits import BoardError, BoardTimeoutError
from runtime.play import play_system
from runtime.sequenced import SequencedSystem
from runtime.xclbin import Xclbin

KERNELS = {"sequencer": ("sequencer_1",), "read_mover": ("read_x",), "write_mover": ("write_out",)}
ARGUMENTS = {"sequencer": ("instructions", "summary", "count"), "read_mover": ("mem",), "write_mover": ("mem",)}


class FakeSystem(FakeXrt):
    """A pyxrt whose sequencer carries out any program at once; the last one ends the other units."""

    def __init__(self, vectors: SystemSet) -> None:
        super().__init__()
        fake, self.vectors, self.programs, self.busy = self, vectors, 0, set[str]()
        self.memory: dict[str, Any] = {}

        class run(self.run):  # type: ignore[name-defined, misc]  # noqa: N801
            def start(self) -> None:
                fake.starts.append(self.unit)
                fake.busy.add(self.unit)
                if self.unit == "sequencer_1":
                    fake.carry_out(self.arguments)
                else:
                    fake.memory[self.unit] = self.arguments[0]

            def state(self) -> State:
                return State.ERT_CMD_STATE_QUEUED if self.unit in fake.busy else State.ERT_CMD_STATE_COMPLETED

        self.run = run
        setattr(self.kernel, "group_id", lambda self, index: 0)  # noqa: B010 - a method of the fake is replaced

    def carry_out(self, arguments: dict[int, Any]) -> None:
        """Leave results and summary where the host looks for them; it must have made the program visible."""
        program = arguments[0].far
        name = next(name for name, beats in self.vectors.buffers.items() if beats.tobytes() == program.tobytes())
        assert arguments[2] == self.vectors.instructions(name)
        arguments[1].far[:] = np.frombuffer(good_summary(arguments[2]), np.uint8)
        self.programs += 1
        if name == PROGRAM:
            self.memory["write_out"].far[:] = self.vectors.expected["results"].reshape(-1)
            self.busy -= {"sequencer_1"}
        else:
            self.busy.clear()


@pytest.fixture
def vectors(tmp_path: Path) -> SystemSet:
    return read_system_set(write(tmp_path / "set"))


@pytest.fixture
def image() -> Xclbin:
    facts: Any = SimpleNamespace(path="x", uuid=None, keys={}, banks=(), connections={})
    return Xclbin(**vars(facts), kernels=KERNELS, arguments=ARGUMENTS)


def test_a_set_is_played_with_one_start_a_program(vectors: SystemSet, image: Xclbin) -> None:
    xrt = FakeSystem(vectors)
    kept: list[Any] = []
    with Board(Path("x"), xrt) as board:
        result = play_system(board, image, vectors, "all", lambda step: None, kept.append)
    assert (result.mismatches, result.bytes_compared, result.damaged) == (0, 5 * 16, None)
    assert xrt.starts == ["read_x", "write_out", "sequencer_1", "sequencer_1"]
    assert kept[0]["results"].tobytes() == vectors.expected["results"].tobytes()


def test_a_result_that_was_not_written_differs(vectors: SystemSet, image: Xclbin) -> None:
    xrt = FakeSystem(vectors)
    with Board(Path("x"), xrt) as board:
        system = SequencedSystem(board, image, vectors)
        system.load()
        received = system.read()
    assert np.array_equal(received["results"], ~vectors.expected["results"])


def test_a_program_without_end_is_a_timeout(vectors: SystemSet, image: Xclbin) -> None:
    xrt = FakeSystem(vectors)
    xrt.carry_out = lambda arguments: None  # type: ignore[method-assign]
    with Board(Path("x"), xrt, timeout=0.05) as board:
        system = SequencedSystem(board, image, vectors)
        system.load()
        system.start()
        with pytest.raises(BoardTimeoutError, match=r"set: program: sequencer_1 not done after 0\.05 s"):
            system.run(PROGRAM)


def test_a_summary_that_was_not_written_is_noticed(vectors: SystemSet, image: Xclbin) -> None:
    """What the host wrote before the start would say that weights are damaged."""
    xrt = FakeSystem(vectors)
    xrt.carry_out = lambda arguments: xrt.busy.clear()  # type: ignore[method-assign]
    with Board(Path("x"), xrt) as board:
        system = SequencedSystem(board, image, vectors)
        system.load()
        system.start()
        with pytest.raises(BoardError, match=r"set: program: the sequencer wrote no summary; is a sync missing\?"):
            system.run(PROGRAM)


def test_runs_buffers_and_kernels_die_in_this_order(vectors: SystemSet, image: Xclbin) -> None:
    xrt = FakeSystem(vectors)
    with Board(Path("x"), xrt) as board:
        play_system(board, image, vectors, "all", lambda step: None, lambda received: None)
        gc.collect()
        released = list(xrt.released)
    kinds = list(dict.fromkeys(released))
    assert kinds == ["run", "bo", "kernel"] and xrt.released[-1] == "device"
    assert released == sorted(released, key=kinds.index)
