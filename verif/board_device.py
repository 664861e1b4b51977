"""The virtual board: the process that XRT's hw_emu shim takes for the simulator of an FPGA.

Movers and kernels are the RTL of the linked system under Verilator; the memory behind their ports and the accesses to
their registers are verif/common/axi_dpi.cpp. XRT's calls come over a socket that this process waits on inside the
simulation, so simulated time moves only while XRT waits for a mover.

XRT starts it from the image, in load_xclbin: `python -m verif.board_device --rtl KERNEL=SHA256`. That launches the
simulator with the cocotb test below. It ends when the host closes or is gone.
"""

from __future__ import annotations

import argparse
import json
import os
import socket
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

import cocotb
import numpy as np

from runtime.supervisor import LOG_VARIABLE
from runtime.system import SEQUENCER
from verif.board_model import Board, BoardModel, BoardModelError, Memory, Transfer
from verif.board_program import ProgramModel, ProgramRun
from verif.board_rpc import Function, Link, Value, close_call
from verif.board_system import board_system
from verif.common.runner import Build, SimulationError, run
from verif.common.system_bench import SystemBench

DESIGN_VARIABLE = "LAYERLOCK_BOARD_DESIGN"  # file that verif/board_sim.py wrote: which simulator, which system
RUNS = "runs.jsonl"  # beside the log: one line for each transfer of a mover, or program, that completed

CONNECT_SECONDS = 60.0


class Server:
    """Answers XRT's calls until it closes."""

    def __init__(self, link: Link, board: Board, socket_path: Path) -> None:
        self._link = link
        self._board = board
        self._socket_path = socket_path
        self._second: socket.socket | None = None

    async def serve(self) -> bool:
        """Serve until the host closes (True) or is gone (False)."""
        while (call := self._link.receive()) is not None:
            function, fields = call
            self._connect_second_socket()
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
            self._board.allocate(_int(fields[1]), _int(fields[2]))
        elif function == Function.FREE:
            self._board.free(_int(fields[1]))
        elif function == Function.WRITE_REGISTER:
            self._write_registers(_int(fields[2]), _bytes(fields[4]))
        elif function == Function.READ_REGISTER:
            return [(1, 1), (2, await self._read_registers(_int(fields[2]), _int(fields[3])))]
        elif function == Function.DEBUG_MESSAGES:
            return [(1, b""), (2, b""), (3, b"")]
        return [(1, 1)]

    def _write_registers(self, address: int, data: memoryview) -> None:
        for number, word in enumerate(np.frombuffer(data, "<u4")):
            self._board.write_register(address + 4 * number, int(word))

    async def _read_registers(self, address: int, size: int) -> bytes:
        values = [await self._board.read_register(address + offset) for offset in range(0, size, 4)]
        return np.array(values, "<u4").tobytes()

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
        if self._second is not None:
            with self._second as second, suppress(ConnectionError):  # XRT may have closed its end
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
async def serve_host(dut: Any) -> None:
    """Be a board until XRT closes it."""
    design = read_design()
    path = Path("/tmp", os.environ["USER"], os.environ["EMULATION_SOCKETID"])  # where the shim puts it
    system = board_system(json.loads(Path(design["linked"]).read_text()))
    memory = Memory(max(bank.base + bank.bytes for bank in system.banks))
    bench = SystemBench(dut, memory.arena)
    await bench.reset()
    with connect(path, os.getppid()) as connection, Path(RUNS).open("w", buffering=1) as file:

        def record(done: Transfer | ProgramRun) -> None:
            file.write(json.dumps(asdict(done)) + "\n")

        has_programs = bool(system.units_of(SEQUENCER))
        board: Board = (ProgramModel if has_programs else BoardModel)(system, memory, bench, record)
        closed = await Server(Link(connection), board, path).serve()
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
