"""The virtual board without a simulator: messages, memory, register files."""

from __future__ import annotations

import socket
import threading
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from runtime.system import FIRST_BASE, OFFSET_BYTES, OFFSET_MEMORY, read_system
from verif.board_model import (
    AP_CONTINUE,
    AP_DONE,
    AP_IDLE,
    AP_START,
    FRESH,
    BoardModel,
    BoardModelError,
    Memory,
    Progress,
)
from verif.board_rpc import ANSWER_HEAD, CALL_HEAD, Function, Link, RpcError, decode, encode, encode_varint

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.parametrize("value", [0, 1, 127, 128, 300, 2**32 - 1, 2**64 - 1])
def test_varints_come_back(value: int) -> None:
    assert decode(memoryview(encode([(3, value)]))) == {3: value}
    assert len(encode_varint(value)) == max(1, -(-value.bit_length() // 7))


def test_bytes_come_back_as_views() -> None:
    message = memoryview(encode([(1, b"x" * 1000), (2, 5), (4, b"")]))
    fields = decode(message)
    assert fields == {1: b"x" * 1000, 2: 5, 4: b""}


def test_fixed_fields_are_numbers() -> None:
    assert decode(memoryview(b"\x09" + bytes([7, 0, 0, 0, 0, 0, 0, 1]) + b"\x15\x05\0\0\0")) == {1: 7 | 1 << 56, 2: 5}


@pytest.mark.parametrize("raw", [b"\x08", b"\x08\x80", b"\x12\x05abc", b"\x0b", b"\x08" + b"\xff" * 11])
def test_a_broken_message_is_refused(raw: bytes) -> None:
    with pytest.raises(RpcError):
        decode(memoryview(raw))


def test_a_call_over_a_socket() -> None:
    host, device = socket.socketpair()
    link = Link(device)
    with host, device:
        message = encode([(3, 4096), (4, b"a" * (3 << 20)), (5, 3 << 20)])  # longer than the link's first buffer
        head = CALL_HEAD.pack(0x09, len(message), 0x15, Function.HOST_TO_DEVICE)
        sender = threading.Thread(target=host.sendall, args=(head + message,))
        sender.start()
        call = link.receive()
        sender.join()
        assert call is not None
        function, fields = call
        assert function == Function.HOST_TO_DEVICE
        assert fields[5] == 3 << 20
        link.answer([(1, 1)])
        assert host.recv(100) == ANSWER_HEAD.pack(0x09, 2) + b"\x08\x01"


def test_a_host_that_is_gone_ends_the_link() -> None:
    host, device = socket.socketpair()
    with device:
        host.send(CALL_HEAD.pack(0x09, 10, 0x15, 6)[:8])
        host.close()
        assert Link(device).receive() is None


def test_another_protocol_is_refused() -> None:
    host, device = socket.socketpair()
    with host, device:
        host.send(b"GET / HTTP/1.1")
        with pytest.raises(RpcError, match="not the protocol of XRT"):
            Link(device).receive()


def test_fresh_memory_is_not_zero_and_only_buffers_may_be_touched() -> None:
    memory = Memory(1 << 20)
    memory.allocate(4096, 100)
    assert set(memory.view(4096, 100).tolist()) == {FRESH}
    for address, size in ((4095, 2), (4096, 101), (4196, 1), (0, 1)):
        with pytest.raises(BoardModelError, match="which is in no buffer"):
            memory.view(address, size)
    memory.view(4100, 4)[:] = 7
    memory.free(4096)
    memory.allocate(4096, 100)
    assert set(memory.view(4096, 100).tolist()) == {FRESH}  # not what the buffer before left


class FakeStreams:
    """Streams that record what was started and are done when told."""

    def __init__(self) -> None:
        self.started: dict[str, NDArray[np.uint8]] = {}
        self.done: set[str] = set()

    def start(self, stream: str, data: NDArray[np.uint8]) -> None:
        self.started[stream] = data

    def progress(self, stream: str) -> Progress:
        return Progress(1, 0, 0, stream in self.done, 0)

    def new_violations(self) -> list[str]:
        return []

    async def advance(self) -> None:
        pass


@pytest.fixture
def streams() -> FakeStreams:
    return FakeStreams()


@pytest.fixture
def board(streams: FakeStreams) -> BoardModel:
    model = BoardModel(read_system(ROOT / "hls" / "system" / "awq_gemv.cfg"), streams)
    model.memory.allocate(0x1000, 64)
    return model


def start(board: BoardModel, base: int, address: int, size: int) -> None:
    for offset, value in ((OFFSET_MEMORY, address), (OFFSET_MEMORY + 4, 0), (OFFSET_BYTES, size), (0, AP_START)):
        board.write_register(base + offset, value)


def test_a_mover_starts_completes_and_is_acknowledged(board: BoardModel, streams: FakeStreams) -> None:
    base = FIRST_BASE
    assert board.read_register(base) == AP_IDLE
    start(board, base, 0x1010, 32)
    assert streams.started["s_cmd"].size == 32
    assert board.is_poll_of_busy(base)
    assert board.read_register(base) == AP_START
    assert board.collect() == []
    streams.done.add("s_cmd")
    assert [transfer.bytes for transfer in board.collect()] == [32]
    assert board.read_register(base) & (AP_DONE | AP_START) == AP_DONE
    board.write_register(base, AP_CONTINUE)
    assert board.read_register(base) == AP_IDLE
    assert board.collect() == []


def test_a_start_while_busy_is_refused(board: BoardModel) -> None:
    start(board, FIRST_BASE, 0x1000, 16)
    with pytest.raises(BoardModelError, match="mm2s_s_cmd: started while it was busy"):
        board.write_register(FIRST_BASE, AP_START)


@pytest.mark.parametrize(("address", "size"), [(0x1001, 16), (0x1000, 17), (0x1000, 0)])
def test_part_of_a_beat_is_refused(board: BoardModel, address: int, size: int) -> None:
    with pytest.raises(BoardModelError, match="must be whole beats"):
        start(board, FIRST_BASE, address, size)


def test_a_transfer_outside_buffers_is_refused(board: BoardModel) -> None:
    with pytest.raises(BoardModelError, match="in no buffer"):
        start(board, FIRST_BASE, 0x1000, 80)


def test_an_address_without_a_unit_is_refused(board: BoardModel) -> None:
    with pytest.raises(BoardModelError, match="where no compute unit is"):
        board.read_register(FIRST_BASE - 4)
