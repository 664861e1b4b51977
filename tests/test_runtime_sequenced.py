"""SequencedSystem over a fake pyxrt: one start a program, statuses, timeouts, order of release."""

from __future__ import annotations

import gc
import zlib
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from fake_xrt import FakeXrt, State
from numpy.typing import NDArray
from test_quant_systemset import write

from quant import units
from quant.layout import ERR_CMD, ERR_CRC, OFF_CRC
from quant.summary import Summary, good_summary, read_summary
from quant.systemset import PROGRAM, SystemSet, read_system_set
from runtime import step_worker
from runtime.board import Board, Buffer
from runtime.exits import BoardError, BoardImageError, BoardTimeoutError, Exit
from runtime.play import play_system
from runtime.sequenced import SequencedSystem
from runtime.step_worker import StepSystem
from runtime.text_set import BEST, LOGITS
from runtime.weights import damage_in_memory
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


def test_a_missing_sync_is_a_difference(vectors: SystemSet, image: Xclbin, monkeypatch: pytest.MonkeyPatch) -> None:
    sync = Buffer.from_device
    monkeypatch.setattr(Buffer, "from_device", lambda self: None if self.name == "results" else sync(self))
    with Board(Path("x"), FakeSystem(vectors)) as board:
        result = play_system(board, image, vectors, "all", lambda step: None, lambda received: None)
    assert result.mismatches == 5 * 16 and result.divergence is not None


# ---- damaged weights ------------------------------------------------------------------------------------------------


def make_blocks(vectors: SystemSet, damaged: int | None) -> None:
    """Give each block of the set its CRC, but for one a bit that fell over on the way."""
    beats = vectors.buffers["x"]
    for index in range(2):
        block = beats[3 * index : 3 * index + 3].reshape(-1)
        crc = zlib.crc32(block[OFF_CRC + 4 :].tobytes(), zlib.crc32(block[:OFF_CRC].tobytes()))
        block[OFF_CRC : OFF_CRC + 4] = np.frombuffer(crc.to_bytes(4, "little"), np.uint8)
        block[20] ^= 0x10 * (index == damaged)


def complaint(status: int) -> bytes:
    """Return the summary of a program in which lane0, at tag 6, reports these flags."""
    beat = bytearray(good_summary(5))
    beat[units.SUMMARY_FLAGS], beat[units.SUMMARY_UNIT] = units.PROGRAM_STATUS, units.UNIT_NAMES.index("lane0")
    beat[units.SUMMARY_STATUS : units.SUMMARY_STATUS + 2] = status.to_bytes(2, "little")
    beat[units.SUMMARY_TAG] = 6
    return bytes(beat)


@pytest.mark.parametrize(
    ("damaged", "words"),
    [
        (0, "tensor down, lane0: block 0 (byte 0 of buffer x): block CRC"),
        (1, "tensor down, lane0: block 1 (byte 48 of buffer x): block CRC"),
        (None, "lane0, tag 6: block CRC; no block in memory is, read it again"),
    ],
)
def test_the_damaged_block_is_found_in_memory(
    damaged: int | None, words: str, vectors: SystemSet, image: Xclbin
) -> None:
    make_blocks(vectors, damaged)
    with Board(Path("x"), FakeSystem(vectors)) as board:
        system = SequencedSystem(board, image, vectors)
        system.load()
        assert damage_in_memory(vectors, system, read_summary(complaint(ERR_CRC))) == words
        assert damage_in_memory(vectors, system, read_summary(complaint(ERR_CMD))) is None


def test_of_two_damaged_tensors_the_reported_one_is_named(vectors: SystemSet, image: Xclbin) -> None:
    make_blocks(vectors, 0)
    other = replace(vectors.blocks[0], tensor="up", unit="lane1")
    both = replace(vectors, blocks=(other, *vectors.blocks))
    with Board(Path("x"), FakeSystem(vectors)) as board:
        system = SequencedSystem(board, image, both)
        system.load()
        words = damage_in_memory(both, system, read_summary(complaint(ERR_CRC)))
    assert words == "tensor down, lane0: block 0 (byte 0 of buffer x): block CRC"


def test_what_is_written_between_programs_is_on_the_device(vectors: SystemSet, image: Xclbin) -> None:
    xrt = FakeSystem(vectors)
    with Board(Path("x"), xrt) as board:
        system = SequencedSystem(board, image, vectors)
        system.load()
        system.start()
        system.write("x", np.full((1, 16), 7, np.uint8))
        assert xrt.memory["read_x"].far[:32].tolist() == [7] * 16 + vectors.buffers["x"][1].tolist()


# ---- steps of a model -----------------------------------------------------------------------------------------------


def as_bytes(values: list[int]) -> NDArray[np.uint8]:
    return np.array(values, "<i4").view(np.uint8).reshape(-1, 16)


class FakeModel:
    """A system whose programs leave an id, perhaps, logits and a summary."""

    def __init__(self, best: int | None, logits: list[int], summary: bytes) -> None:
        self.memory = {BEST: as_bytes([0, 0, 0, 0]), LOGITS: as_bytes(logits)}
        self._best, self._summary = best, summary

    def write(self, buffer: str, data: Any) -> None:
        self.memory[buffer] = data

    def run(self, program: str) -> Summary:
        assert program == "program3"
        if self._best is not None:
            self.memory[BEST] = as_bytes([self._best, 0, 0, 0])
        return read_summary(self._summary)

    def read_part(self, buffer: str, offset: int, beats: int) -> Any:
        return self.memory[buffer][offset : offset + beats]


def step_system(best: int | None = 2, largest: int = 2, summary: bytes | None = None) -> StepSystem:
    logits = [10 * (index == largest) for index in range(4)]
    text: Any = SimpleNamespace(vocabulary=4, rows=np.zeros((4, 16), np.uint8), vectors=SimpleNamespace(blocks=[]))
    model: Any = FakeModel(best, logits, summary or good_summary(5))
    return StepSystem(model, text)


def test_a_step_gives_the_id_and_its_logits() -> None:
    model = step_system()
    assert model.step(1, 3) == 2 and model.logits(2).tolist() == [0, 0, 10, 0]


@pytest.mark.parametrize(
    ("model", "words", "code"),
    [
        (step_system(best=4), "best has id 4; the model has 0 to 3", Exit.DEVICE),
        (step_system(best=None), "best has id 4294967295; the model has 0 to 3", Exit.DEVICE),
        (step_system(summary=complaint(ERR_CMD)), "instruction .*: lane0, tag 6: command refused", Exit.DEVICE),
        (step_system(summary=complaint(ERR_CRC)), "damaged weights: lane0, tag 6: block CRC", Exit.WEIGHTS),
        (step_system(largest=1), "the largest logit in results is that of id 1, not of 2", Exit.DEVICE),
    ],
)
def test_a_step_that_cannot_be_relied_on_is_refused(model: StepSystem, words: str, code: Exit) -> None:
    with pytest.raises(BoardError, match=words) as caught:
        model.logits(model.step(1, 3))
    assert caught.value.code == code


def test_a_model_is_not_run_on_a_device_with_another_image(monkeypatch: pytest.MonkeyPatch) -> None:
    xrt: Any = FakeXrt()
    xrt.device.get_xclbin_uuid = lambda self: SimpleNamespace(to_string=lambda: "other")
    monkeypatch.setattr(step_worker, "load_binding", lambda: xrt)
    monkeypatch.setattr(step_worker, "read_xclbin", lambda path: SimpleNamespace(uuid="mine"))
    monkeypatch.setattr(step_worker, "read_text_set", lambda *paths: SimpleNamespace(vectors=None))
    reporter: Any = SimpleNamespace(send=lambda **report: None)
    with pytest.raises(BoardImageError, match="the device has image other, the file is mine"):
        step_worker.do(vars(step_worker.StepTask("x", 0, "set", "rows", 1.0)), reporter)


def test_runs_buffers_and_kernels_die_in_this_order(vectors: SystemSet, image: Xclbin) -> None:
    xrt = FakeSystem(vectors)
    with Board(Path("x"), xrt) as board:
        play_system(board, image, vectors, "all", lambda step: None, lambda received: None)
        gc.collect()
        released = list(xrt.released)
    kinds = list(dict.fromkeys(released))
    assert kinds == ["run", "bo", "kernel"] and xrt.released[-1] == "device"
    assert released == sorted(released, key=kinds.index)
