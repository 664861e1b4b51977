"""Copies of bytes through mm2s and s2mm (hls/system/loopback.cfg), and a model of what memory must hold after each."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import cocotb
import numpy as np
from numpy.typing import NDArray

from verif.board_model import AP_CONTINUE, AP_DONE, AP_IDLE, AP_START, CONTROL
from verif.common.system_bench import SystemBench

LINKED_VARIABLE = "LAYERLOCK_LINKED"  # names the manifest of the linked system to the simulator process
READER, WRITER = "reader", "writer"
STREAM = f"{READER}.s"
WHOLE, EARLY, LATE = 0, 1, 2  # hls/s2mm/s2mm.hpp
PATIENCE_CYCLES = 200_000


class CopyRig:
    """The two movers on the bench. All of memory holds random bytes at first, and all of it may be reached."""

    def __init__(self, dut: Any, size: int) -> None:
        """Give them `size` bytes of memory."""
        manifest = json.loads(Path(os.environ[LINKED_VARIABLE]).read_text())
        self._offsets = {unit: _offsets(manifest["kernels"][kernel]) for unit, kernel in manifest["units"].items()}
        self._rng = np.random.default_rng(cocotb.RANDOM_SEED)
        self.memory: NDArray[np.uint8] = self._rng.integers(0, 256, size, np.uint8)
        self.bench = SystemBench(dut, self.memory)

    async def reset(self) -> None:
        """Reset the movers."""
        await self.bench.reset()
        self.bench.allocate(0, self.memory.size)

    def start(self, unit: str, address: int, size: int) -> None:
        """Start a transfer; which part of the address is the pointer and which the offset is drawn."""
        pointer = int(self._rng.integers(0, address // 16 + 1)) * 16
        offsets = self._offsets[unit]
        values = {"mem": pointer, "offset": address - pointer, "bytes": size}
        for name, value in values.items():
            self.bench.post(unit, offsets[name], value)
        self.bench.post(unit, offsets["mem"] + 4, 0)
        self.bench.post(unit, CONTROL, AP_START)

    async def finish(self, unit: str) -> None:
        """Wait until the unit is done, and acknowledge it."""
        deadline = self.bench.now + PATIENCE_CYCLES
        while not await self.bench.read(unit, CONTROL) & AP_DONE:
            assert self.bench.now < deadline, f"{unit} is not done after {PATIENCE_CYCLES} cycles"
        await self.bench.write(unit, CONTROL, AP_CONTINUE)
        assert await self.bench.read(unit, CONTROL) == AP_IDLE

    async def result(self) -> tuple[int, int]:
        """Return what the writer says of its last packet: bytes received, and status."""
        offsets = self._offsets[WRITER]
        return await self.bench.read(WRITER, offsets["received"]), await self.bench.read(WRITER, offsets["status"])

    async def copy(self, source: int, target: int, size: int, *, length: int | None = None) -> tuple[int, int]:
        """Copy a packet of `length` bytes into a transfer of `size` bytes, the same by default; check all of memory.

        The two ranges must not overlap. Returns the bytes received and the status.
        """
        length = size if length is None else length
        want = self.memory.copy()
        want[target : target + size] = 0
        kept = min(size, length)
        want[target : target + kept] = self.memory[source : source + kept]
        self.bench.expect(STREAM, -(-length // 16))
        self.start(WRITER, target, size)
        self.start(READER, source, length)
        await self.finish(WRITER)
        if length <= size:
            await self.finish(READER)
        self.check(want, f"{length} of {size} bytes from {source:#x} to {target:#x}")
        return await self.result()

    def check(self, want: NDArray[np.uint8], what: str) -> None:
        """Compare memory, and fail for a broken rule of AXI."""
        if not np.array_equal(self.memory, want):
            index = int(np.argmax(self.memory != want))
            raise AssertionError(f"{what}: byte {index:#x} is {self.memory[index]:#x}, expected {want[index]:#x}")
        fault = self.bench.take_fault()
        assert fault is None, f"{what}: {fault}"
        violations = self.bench.new_violations()
        assert not violations, f"{what}: {violations}"


def _offsets(kernel: Mapping[str, Any]) -> dict[str, int]:
    return {entry["name"]: entry["offset"] for entry in kernel["arguments"] if "offset" in entry}
