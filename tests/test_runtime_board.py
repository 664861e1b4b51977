"""Board and Mover over a fake pyxrt: order of starts, freshness of buffers, timeouts, order of release."""

from __future__ import annotations

import gc
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from board_echo import echo_vectors
from fake_xrt import FakeXrt, State

from quant.errors import InputError
from quant.vectorset import VectorSet, read_vector_set
from runtime.board import Board, Buffer
from runtime.exits import BoardError, BoardSpaceError, BoardTimeoutError
from runtime.movers import play
from runtime.play import compare


@pytest.fixture
def vectors(tmp_path: Path) -> VectorSet:
    return read_vector_set(echo_vectors(tmp_path / "echo", frames=2))


def test_a_vector_set_goes_through(vectors: VectorSet) -> None:
    with Board(Path("x"), FakeXrt()) as board:
        assert compare(vectors, play(board, vectors)) == (0, None)


def test_sinks_start_first_and_weights_last(vectors: VectorSet) -> None:
    xrt = FakeXrt()
    with Board(Path("x"), xrt) as board:
        play(board, vectors)
    assert xrt.starts[:6] == xrt.starts[6:]
    assert {unit[:4] for unit in xrt.starts[:2]} == {"s2mm"}
    assert xrt.starts[5] == "mm2s_s_w"


def test_a_mover_goes_on_with_the_next_packet_of_a_frame(vectors: VectorSet) -> None:
    xrt, moved = FakeXrt(), list[tuple[str, int]]()
    xrt.start = lambda unit, data: moved.append((unit, data.size))  # type: ignore[method-assign]
    packets = {"s_x": [1, 2], "m_y": [4, 3, 1]}
    frames = [replace(frame, packets=packets) for frame in vectors.frames]
    with Board(Path("x"), xrt) as board:
        play(board, replace(vectors, frames=tuple(frames)))
    for unit, sizes in (("mm2s_s_x", [16, 32]), ("s2mm_m_y", [64, 48, 16]), ("mm2s_s_w", [128])):
        assert [size for name, size in moved if name == unit] == sizes * 2
    assert {name for name, _ in moved[:6]} == {name for name, _ in moved}  # all start before any goes on


def test_what_the_device_does_not_write_differs(vectors: VectorSet) -> None:
    """Also when an earlier play left the right bytes in a buffer at the same place."""
    xrt = FakeXrt()
    with Board(Path("x"), xrt) as board:
        play(board, vectors)
        xrt.start = lambda unit, data: None  # type: ignore[method-assign]
        mismatches, first = compare(vectors, play(board, vectors))
    assert mismatches == sum(beats.nbytes for beats in vectors.expected.values())
    assert first is not None and first.startswith("m_y: frame frame0, tensor tensor0, row 0 ")


def test_a_mover_that_does_not_end_is_named(vectors: VectorSet) -> None:
    xrt = FakeXrt()
    with Board(Path("x"), xrt, timeout=0.05) as board:
        xrt.start = lambda unit, data: xrt.pending.update({unit: data})  # type: ignore[method-assign]
        with pytest.raises(BoardTimeoutError, match=r"frame frame0: .*s2mm_m_y.* not done after 0\.05 s"):
            play(board, vectors)


def test_a_run_that_failed_is_named(vectors: VectorSet) -> None:
    xrt = FakeXrt()
    xrt.end = State.ERT_CMD_STATE_ERROR
    with Board(Path("x"), xrt) as board, pytest.raises(BoardError, match=r"XRT reports .*ERT_CMD_STATE_ERROR"):
        play(board, vectors)


def test_objects_die_in_reverse_order(vectors: VectorSet) -> None:
    xrt = FakeXrt()
    with Board(Path("x"), xrt) as board:
        play(board, vectors)
        gc.collect()
        released = list(xrt.released)
    assert xrt.released[-1] == "device"
    assert released[-3:] == ["run", "bo", "kernel"]
    assert released.index("run") < released.index("bo") < released.index("kernel")


def test_an_xrt_without_load_xclbin_is_used_through_a_context(vectors: VectorSet) -> None:
    xrt = FakeXrt()
    del xrt.device.load_xclbin
    kernel = xrt.kernel
    xrt.device.register_xclbin = lambda self, image: "uuid"  # type: ignore[attr-defined]
    xrt.hw_context = lambda device, uuid: "context"  # type: ignore[attr-defined]
    xrt.kernel = lambda context, name: kernel(context, "", name)  # type: ignore[assignment, misc]
    with Board(Path("x"), xrt) as board:
        assert compare(vectors, play(board, vectors)) == (0, None)


def test_a_file_is_loaded_to_the_device(tmp_path: Path) -> None:
    path = tmp_path / "weights.bin"
    path.write_bytes(bytes(range(200)))
    with Board(Path("x"), FakeXrt()) as board:
        buffer = Buffer(board, "weights", 256, 0)
        assert buffer.load(path) == 200
        assert buffer.object.far[:200].tobytes() == path.read_bytes()
        with pytest.raises(BoardSpaceError, match=r"buffer small: .*weights.bin is larger than its 100 bytes"):
            Buffer(board, "small", 100, 0).load(path)
        with pytest.raises(InputError, match=r"none: file is not readable \(No such file or directory\)"):
            buffer.load(tmp_path / "none")


def test_nothing_is_written_beyond_a_buffer() -> None:
    with Board(Path("x"), FakeXrt()) as board:
        buffer = Buffer(board, "x", 32, 0)
        with pytest.raises(BoardSpaceError, match="buffer x: 20 bytes at 16 do not fit its 32"):
            buffer.write(np.zeros(20, np.uint8), 16)


@pytest.mark.parametrize("error", [MemoryError("std::bad_alloc"), RuntimeError("Cannot allocate memory")])
def test_a_bank_without_room_is_named(error: Exception) -> None:
    xrt = FakeXrt()

    def refuse(*_: Any) -> None:
        raise error

    xrt.bo.__init__ = refuse  # type: ignore[assignment]
    with Board(Path("x"), xrt) as board, pytest.raises(BoardSpaceError, match="no room for 64 bytes in memory bank 3"):
        Buffer(board, "x", 64, 3)
