"""The virtual board without a simulator: messages, memory, register files."""

from __future__ import annotations

import asyncio
import socket
import threading
from dataclasses import replace

import pytest
from linked_manifest import BYTES, MEMORY, STATUS, STREAMS, linked_manifest, mover

from runtime.system import CONTROL_RANGE, FIRST_BASE
from verif import board_model
from verif.board_model import (
    AP_CONTINUE,
    AP_DONE,
    AP_IDLE,
    AP_START,
    FRESH,
    BoardModel,
    BoardModelError,
    Memory,
    Transfer,
)
from verif.board_rpc import ANSWER_HEAD, CALL_HEAD, Function, Link, RpcError, decode, encode, encode_varint
from verif.board_system import board_system
from verif.common.systems import Progress


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


class FakeBench:
    """Movers with registers and no RTL: one is done `DURATION` cycles after its start."""

    DURATION = 1000

    def __init__(self) -> None:
        self.now = 0
        self.posted: list[tuple[str, int, int]] = []
        self.registers: dict[tuple[str, int], int] = {}
        self.started: dict[str, int] = {}
        self.beats: dict[str, int] = {}
        self.fault: str | None = None

    def post(self, unit: str, offset: int, value: int) -> None:
        self.posted.append((unit, offset, value))

    async def settle(self, unit: str) -> None:
        if any(waiting == unit for waiting, _, _ in self.posted):
            await self.cycles(16)

    async def read(self, unit: str, offset: int) -> int:
        await self.cycles(16)
        if offset:
            return self.registers.get((unit, offset), 0)
        if unit not in self.started:
            return AP_IDLE
        return AP_DONE if self.now - self.started[unit] > self.DURATION else AP_START

    async def cycles(self, count: int) -> None:
        self.now += count
        for unit, offset, value in self.posted:
            if offset:
                self.registers[unit, offset] = value
            elif value & AP_START:
                self.started[unit] = self.now
            elif value & AP_CONTINUE:
                self.started.pop(unit)
        self.posted.clear()

    def allocate(self, address: int, size: int) -> None:
        pass

    def free(self, address: int) -> None:
        pass

    def expect(self, stream: str, beats: int) -> None:
        self.beats[stream] = beats

    def progress(self, stream: str) -> Progress:
        return Progress(self.beats[stream], 10, 9 + self.beats[stream], True, 0)

    @property
    def outstanding(self) -> int:
        return self.DURATION

    def take_fault(self) -> str | None:
        return self.fault

    def new_violations(self) -> list[str]:
        return []


class Rig:
    """A board model on a fake bench; movers are named by their stream."""

    def __init__(self) -> None:
        self.bench = FakeBench()
        self.transfers: list[Transfer] = []
        system = board_system(linked_manifest())
        self.model = BoardModel(system, Memory(1 << 16), self.bench, self.transfers.append)

    @staticmethod
    def base(stream: str) -> int:
        return FIRST_BASE + CONTROL_RANGE * STREAMS.index(stream)

    def start(self, stream: str, size: int = 32) -> None:
        for offset, value in ((MEMORY, 0x1000), (MEMORY + 4, 0), (BYTES, size), (0, AP_START)):
            self.model.write_register(self.base(stream) + offset, value)

    def read(self, stream: str, offset: int = 0) -> int:
        return asyncio.run(self.model.read_register(self.base(stream) + offset))


@pytest.fixture
def rig() -> Rig:
    return Rig()


def test_time_stands_still_until_all_movers_are_started(rig: Rig) -> None:
    for stream in STREAMS[:5]:
        rig.start(stream)
        assert rig.read(stream) == AP_START
    assert rig.bench.now == 0


def test_then_all_start_in_one_cycle_and_the_poll_returns_when_its_mover_is_done(rig: Rig) -> None:
    for stream in STREAMS:
        rig.start(stream)
    assert rig.read("s_w") & AP_DONE
    assert len(set(rig.bench.started.values())) == 1
    assert set(rig.bench.started) == {mover(stream) for stream in STREAMS}
    assert rig.bench.registers[mover("s_x"), BYTES] == 32
    assert [transfer.stream for transfer in rig.transfers] == ["s_w"]


def test_registers_that_are_not_polled_are_read_at_once(rig: Rig) -> None:
    """Also while movers wait for the others, and without starting them."""
    rig.start("s_cmd")
    assert rig.read("s_x") == AP_IDLE
    assert rig.read("s_cmd", BYTES) == 32
    assert rig.bench.started == {}


def test_the_next_frame_waits_for_all_of_its_movers_again(rig: Rig) -> None:
    for _ in range(2):
        for stream in STREAMS:
            rig.start(stream)
            assert rig.bench.started == {}
        for stream in STREAMS:
            assert rig.read(stream) & AP_DONE
            rig.model.write_register(rig.base(stream), AP_CONTINUE)
        assert rig.read("s_w") == AP_IDLE
        asyncio.run(rig.bench.cycles(1))


def test_a_transfer_is_recorded_with_the_status_of_its_packet(rig: Rig) -> None:
    for stream in STREAMS:
        rig.start(stream, 40)
    rig.bench.registers[mover("m_y"), STATUS] = 2
    for stream in ("m_y", "m_status", "s_w"):
        rig.read(stream)
    assert [(t.stream, t.bytes, t.beats, t.cycles, t.status) for t in rig.transfers] == [
        ("m_y", 40, 3, 3, 2),
        ("m_status", 40, 3, 3, 0),
        ("s_w", 40, 3, 3, 0),
    ]


def test_a_host_that_forgets_a_mover_does_not_stop_time_for_ever(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(board_model, "GATHER_SECONDS", 0.0)
    rig.start("s_cmd")
    assert rig.read("s_cmd") & AP_DONE


@pytest.fixture
def two_kernels(rig: Rig) -> Rig:
    """The same movers as those of two kernels, of three streams each."""
    system = board_system(linked_manifest())
    named = {unit: f"{'ab'[number // 3]}.{stream}" for number, (unit, stream) in enumerate(system.streams.items())}
    rig.model = BoardModel(replace(system, streams=named), Memory(1 << 16), rig.bench, rig.transfers.append)
    return rig


def test_a_frame_of_one_kernel_starts_when_its_movers_are(two_kernels: Rig) -> None:
    for stream in STREAMS[3:5]:
        two_kernels.start(stream)
        assert two_kernels.read(stream) == AP_START and two_kernels.bench.now == 0
    two_kernels.start(STREAMS[5])
    assert two_kernels.read(STREAMS[5]) & AP_DONE
    assert set(two_kernels.bench.started) == {mover(stream) for stream in STREAMS[3:]}
    assert two_kernels.transfers[0].stream == f"b.{STREAMS[5]}"


def test_beside_other_kernels_a_poll_gives_up_sooner(two_kernels: Rig) -> None:
    two_kernels.bench.DURATION = 1 << 40
    for stream in STREAMS[:3]:
        two_kernels.start(stream)
    assert two_kernels.read("s_w") == AP_START
    assert board_model.SHORT_SLICE_CYCLES <= two_kernels.bench.now < 2 * board_model.SHORT_SLICE_CYCLES


def test_beside_other_kernels_time_does_not_wait_long(two_kernels: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(board_model, "SHORT_GATHER_SECONDS", 0.0)
    two_kernels.start("s_cmd")
    assert two_kernels.read("s_cmd") & AP_DONE


def test_a_poll_gives_up_after_a_while(rig: Rig) -> None:
    """So that the host gets an answer although the kernel hangs."""
    rig.bench.DURATION = 1 << 40
    for stream in STREAMS:
        rig.start(stream)
    assert rig.read("s_w") == AP_START
    assert board_model.MAX_SLICE_CYCLES <= rig.bench.now < 2 * board_model.MAX_SLICE_CYCLES


def test_a_start_while_busy_is_refused(rig: Rig) -> None:
    rig.start("s_cmd")
    with pytest.raises(BoardModelError, match="mm2s_s_cmd: started while it was busy"):
        rig.model.write_register(rig.base("s_cmd"), AP_START)


def test_a_broken_rule_of_a_memory_port_ends_the_board(rig: Rig) -> None:
    for stream in STREAMS:
        rig.start(stream)
    rig.bench.fault = "mm2s_s_w: cycle 9: read access to [0x0, 0x10), which is no memory"
    with pytest.raises(
        BoardModelError, match=r"mm2s_s_w: cycle 9: .* no memory; check buffer, offset and size of the run"
    ):
        rig.read("s_w")


def test_an_address_without_a_unit_is_refused(rig: Rig) -> None:
    with pytest.raises(BoardModelError, match="where no compute unit is"):
        rig.model.write_register(FIRST_BASE - 4, 0)
