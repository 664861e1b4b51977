"""The virtual board: the process that XRT's hw_emu shim takes for the simulator of an FPGA.

Memory and movers are models (verif/board_model.py); the kernel is its RTL under Verilator. XRT's calls come over a
socket that this process waits on inside the simulation, so simulated time moves only while XRT waits for a mover.

XRT starts it from the image, in load_xclbin: `python -m verif.board_device --rtl KERNEL=SHA256`. That launches the
simulator with the cocotb test below. It ends when the host closes or is gone.
"""

from __future__ import annotations

import argparse
import ctypes
import json
import os
import socket
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Any

import cocotb
import numpy as np
from cocotb.triggers import Timer
from numpy.typing import NDArray

from quant.layout import BEAT_BYTES
from runtime.supervisor import LOG_VARIABLE
from runtime.system import read_system
from verif.board_model import BoardModel, BoardModelError, Progress, Transfer
from verif.board_rpc import Function, Link, Value, close_call
from verif.common.runner import Build, SimulationError, run
from verif.common.streams import CLOCK_NS, STREAMS_VARIABLE, Stream, read_streams
from verif.common.testbench import RESET_CYCLES, RULES

DESIGN_VARIABLE = "LAYERLOCK_BOARD_DESIGN"  # file that verif/board_sim.py wrote: which simulator, which system
TRANSFERS = "transfers.jsonl"  # beside the log: one line for each transfer that completed

CONNECT_SECONDS = 60.0
MAX_SLICE_CYCLES = 50_000  # simulated for one poll at most, so that the host gets an answer
MIN_SLICE_CYCLES = 128
# Time stands still while a frame's movers are being started, so that cycle counts do not depend on the host's speed;
# but not for longer than this after the host's last register write, since it may never start them all.
GATHER_SECONDS = 0.5


class _Transfer(ctypes.Structure):
    """Transfer of board_dpi.cpp."""

    _fields_ = (
        ("beats", ctypes.c_uint64),
        ("accepted", ctypes.c_uint64),
        ("first_cycle", ctypes.c_int64),
        ("last_cycle", ctypes.c_int64),
        ("wrong_last", ctypes.c_uint64),
        ("done", ctypes.c_uint64),
    )


class RtlStreams:
    """The kernel's streams, served by board_dpi.cpp. Implements verif.board_model.Streams."""

    def __init__(self, dut: Any, streams: Sequence[Stream]) -> None:
        self._dut = dut
        self._streams = streams
        self._channels = {stream.name: channel for channel, stream in enumerate(streams)}
        self._data: dict[str, NDArray[np.uint8]] = {}  # the C side works on it
        self._dpi = ctypes.CDLL(None)
        number = ctypes.c_uint64
        self._dpi.board_start.argtypes = (ctypes.c_int, ctypes.c_int, ctypes.c_void_p, number, number)
        self._dpi.board_take_violations.restype = self._dpi.board_read_outstanding.restype = number
        self._dpi.board_open(len(streams))

    async def reset(self) -> None:
        """Reset the kernel."""
        self._dut.ap_rst_n.value = 0
        await Timer(RESET_CYCLES * CLOCK_NS, "ns")
        self._dut.ap_rst_n.value = 1
        await Timer(CLOCK_NS, "ns")
        self._dpi.board_run()
        await Timer(CLOCK_NS, "ns")

    def start(self, stream: str, data: NDArray[np.uint8]) -> None:
        """Start moving `data` over `stream`."""
        channel = self._channels.get(stream)
        if channel is None or self._streams[channel].bytes != BEAT_BYTES:
            raise BoardModelError(f"the RTL has no stream {stream} of {8 * BEAT_BYTES} bits; correct the linker file")
        self._data[stream] = data
        beats = data.size // BEAT_BYTES
        self._dpi.board_start(channel, self._streams[channel].slave, data.ctypes.data, beats, BEAT_BYTES)

    def progress(self, stream: str) -> Progress:
        """Return how the stream's last transfer stands."""
        raw = _Transfer()
        self._dpi.board_read_transfer(self._channels[stream], ctypes.byref(raw))
        return Progress(raw.accepted, raw.first_cycle, raw.last_cycle, bool(raw.done), raw.wrong_last)

    async def advance(self) -> None:
        """Simulate until no transfer is under way, MAX_SLICE_CYCLES at most, in slices that get shorter."""
        left = MAX_SLICE_CYCLES
        while left > 0 and (outstanding := self._dpi.board_read_outstanding()):
            cycles = min(max(outstanding, MIN_SLICE_CYCLES), left)
            await Timer(-(-cycles // self._dpi.board_burst()) * CLOCK_NS, "ns")
            left -= cycles

    def new_violations(self) -> list[str]:
        """Return the protocol rules that were broken since the last call, in words."""
        return [
            f"{name}: {text}"
            for name, channel in self._channels.items()
            for rule, text in enumerate(RULES)
            if self._dpi.board_take_violations(channel, rule)
        ]


class Server:
    """Answers XRT's calls until it closes."""

    def __init__(self, link: Link, board: BoardModel, record: IO[str], socket_path: Path) -> None:
        self._link = link
        self._board = board
        self._record = record
        self._socket_path = socket_path
        self._last_write = time.monotonic()
        self._all_started = False
        self._second: socket.socket | None = None

    async def serve(self) -> bool:
        """Serve until the host closes (True) or is gone (False)."""
        while (call := self._link.receive()) is not None:
            function, fields = call
            if function == Function.CLOSE:
                self._answer_close()
                return True
            self._link.answer(await self._answer(function, fields))
        return False

    async def _answer(self, function: int, fields: dict[int, Value]) -> list[tuple[int, int | bytes | memoryview]]:
        memory = self._board.memory
        if function == Function.HOST_TO_DEVICE:
            address, data, size = _int(fields[3]), _bytes(fields[4]), _int(fields[5])
            memory.view(address, size)[:] = np.frombuffer(data, np.uint8, size)
            return [(1, size)]
        if function == Function.DEVICE_TO_HOST:
            size = _int(fields[5])
            return [(1, size), (2, memory.view(_int(fields[4]), size).data)]
        if function == Function.ALLOCATE:
            memory.allocate(_int(fields[1]), _int(fields[2]))
        elif function == Function.FREE:
            memory.free(_int(fields[1]))
        elif function == Function.WRITE_REGISTER:
            self._write_registers(_int(fields[2]), _bytes(fields[4]))
        elif function == Function.READ_REGISTER:
            return [(1, 1), (2, await self._read_registers(_int(fields[2]), _int(fields[3])))]
        elif function == Function.DEBUG_MESSAGES:
            return [(1, b""), (2, b""), (3, b"")]
        return [(1, 1)]

    def _write_registers(self, address: int, data: memoryview) -> None:
        self._last_write = time.monotonic()
        for number, word in enumerate(np.frombuffer(data, "<u4")):
            self._board.write_register(address + 4 * number, int(word))

    async def _read_registers(self, address: int, size: int) -> bytes:
        self._connect_second_socket()
        if self._board.is_poll_of_busy(address) and self._may_advance():
            await self._board.streams.advance()
            for transfer in self._board.collect():
                self._write_record(transfer)
            self._all_started = self._all_started and any(mover.busy for mover in self._board.movers)
        values = [self._board.read_register(address + offset) for offset in range(0, size, 4)]
        return np.array(values, "<u4").tobytes()

    def _may_advance(self) -> bool:
        self._all_started = self._all_started or all(mover.busy for mover in self._board.movers)
        return self._all_started or time.monotonic() - self._last_write > GATHER_SECONDS

    def _write_record(self, transfer: Transfer) -> None:
        progress = transfer.progress
        record = {
            "stream": transfer.stream,
            "bytes": transfer.bytes,
            "beats": progress.accepted,
            "cycles": progress.last_cycle - progress.first_cycle + 1,
            "wrong_last": progress.wrong_last,
            "violations": self._board.streams.new_violations(),
        }
        self._record.write(json.dumps(record) + "\n")

    def _connect_second_socket(self) -> None:
        """Connect to the shim's socket for host memory. Nobody uses it, but without it closing takes 5 s."""
        if self._second is None:
            second = socket.socket(socket.AF_UNIX)
            try:
                second.connect(str(self._socket_path.with_name(f"D2X_unix_sock_{self._socket_path.name}")))
            except OSError:  # not there yet
                second.close()
            else:
                self._second = second

    def _answer_close(self) -> None:
        self._connect_second_socket()
        if self._second is not None:
            with self._second as second:
                second.sendall(close_call())
        self._link.answer([(1, 1)])


def _int(value: Value) -> int:
    if not isinstance(value, int):
        raise BoardModelError("a number was expected in XRT's message; this XRT is not one that was tried")
    return value


def _bytes(value: Value) -> memoryview:
    if isinstance(value, int):
        raise BoardModelError("bytes were expected in XRT's message; this XRT is not one that was tried")
    return value


def connect(path: Path, parent: int) -> socket.socket:
    """Connect to XRT's socket as soon as it is there. Raises BoardModelError after CONNECT_SECONDS."""
    deadline = time.monotonic() + CONNECT_SECONDS
    while time.monotonic() < deadline and os.getppid() == parent:
        connection = socket.socket(socket.AF_UNIX)
        try:
            connection.connect(str(path))
        except OSError:
            connection.close()
            time.sleep(0.01)
        else:
            return connection
    raise BoardModelError(f"{path}: XRT does not listen; it has ended, or runs as another USER")


@cocotb.test()
async def board(dut: Any) -> None:
    """Be a board until XRT closes it."""
    design = read_design()
    path = Path("/tmp", os.environ["USER"], os.environ["EMULATION_SOCKETID"])  # where the shim puts it
    streams = RtlStreams(dut, read_streams(Path(os.environ[STREAMS_VARIABLE])))
    await streams.reset()
    model = BoardModel(read_system(Path(design["linker"])), streams)
    with connect(path, os.getppid()) as connection, Path(TRANSFERS).open("w", buffering=1) as record:
        closed = await Server(Link(connection), model, record, path).serve()
    cocotb.log.info("closed by the host" if closed else "the host is gone")


def read_design() -> dict[str, Any]:
    """Return what verif/board_sim.py wrote: simulator and system."""
    design: dict[str, Any] = json.loads(Path(os.environ[DESIGN_VARIABLE]).read_text())
    return design


def check_rtl(design: dict[str, Any], wanted: Sequence[str]) -> None:
    """Refuse to simulate other RTL than the image was made for. `wanted` are KERNEL=SHA256 of the manifests."""
    have = [f"{kernel}={digest}" for kernel, digest in sorted(design["rtl"].items())]
    if have != sorted(wanted):
        raise BoardModelError(
            f"the image was made for RTL {', '.join(wanted)}, here is {', '.join(have)}; build it again"
        )


def main(arguments: Sequence[str]) -> int:
    """Launch the simulator."""
    parser = argparse.ArgumentParser(prog="python -m verif.board_device")
    parser.add_argument("--rtl", action="append", default=[], metavar="KERNEL=SHA256", help="RTL the image stands for")
    options = parser.parse_args(arguments)
    try:
        design = read_design()
        check_rtl(design, options.rtl)
        made = Build("verilator", design["top"], Path(design["folder"]), design["key"], False, design["environment"])
        run(made, "verif.board_device", out=Path(os.environ[LOG_VARIABLE]).parent / "device").check()
    except (BoardModelError, SimulationError, OSError) as error:
        print(f"board: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
