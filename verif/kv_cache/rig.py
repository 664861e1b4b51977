"""`kv_cache` between movers, and a model of memory and streams after each of its commands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from golden.vectors import status_beat
from quant.commands import ERR_CMD, OP_STOP, command, err_early, err_late
from quant.layout import BEAT_BYTES
from verif.board_model import AP_START, CONTROL
from verif.movers.rig import CopyRig

COMMAND, STATUS, ROWS, CACHE, PLAYED = 0x0, 0x100, 0x1000, 0x40000, 0x80000  # byte addresses
MEMORY = 1 << 20
BASE_BEATS = 24  # of the cache, after the kernel's pointer


@dataclass(frozen=True)
class Form:
    """The fields of a command that say where the cache lies."""

    heads: int
    capacity: int
    row_beats: int

    @property
    def row(self) -> int:
        """Beats of a row with its header."""
        return 1 + self.row_beats

    def image(self, memory: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """Return the cache (heads, 2, capacity, bytes of a row) in memory, to be changed in place."""
        size = self.heads * 2 * self.capacity * self.row * BEAT_BYTES
        return memory[CACHE : CACHE + size].reshape(self.heads, 2, self.capacity, -1)

    def new_rows(self, packet: NDArray[np.uint8], tokens: int) -> NDArray[np.uint8]:
        """Return a packet's rows (heads, 2, tokens, bytes of a row), zero where it is too short."""
        whole = np.zeros((2 * self.heads * tokens * self.row, BEAT_BYTES), np.uint8)
        whole[: len(packet)] = packet[: len(whole)]
        return whole.reshape(2, self.heads, tokens, -1).swapaxes(0, 1)


class CacheRig(CopyRig):
    """The kernel runs from the reset on. Its whole memory is compared after each command."""

    def __init__(self, dut: Any) -> None:
        super().__init__(dut, MEMORY)
        self.rng = self._rng
        self._frames = 0
        self._sticky = 0

    async def begin(self) -> None:
        """Reset all, and start the kernel."""
        await self.reset()
        pointer = CACHE - BASE_BEATS * BEAT_BYTES
        offset = self._offsets["cache"]["mem"]
        for register, value in ((offset, pointer), (offset + 4, 0), (CONTROL, AP_START)):
            self.bench.post("cache", register, value)

    async def serve(self, form: Form, position: int, packet: NDArray[np.uint8], tokens: int, **fields: int) -> None:
        """Give a command and its packet; check what comes out, the status and all of memory."""
        values = {"heads": form.heads, "capacity": form.capacity, "row_beats": form.row_beats, "base": BASE_BEATS}
        beat = command("kv_cache", **{**values, "position": position, "tokens": tokens, "tag": 7, **fields})
        length = 2 * form.heads * tokens * form.row
        flags = err_early(0) if len(packet) < length else err_late(0) if len(packet) > length else 0
        flags = ERR_CMD if fields else flags
        self.memory[ROWS : ROWS + packet.size] = packet.reshape(-1)
        want = self.memory.copy()
        played = np.zeros(0, np.uint8)
        if not fields:
            image = form.image(want)
            image[:, :, position : position + tokens] = form.new_rows(packet, tokens)
            ends = range(position + 1, position + tokens + 1)
            played = np.concatenate([head[part, :end].reshape(-1) for head in image for end in ends for part in (0, 1)])
        want[PLAYED : PLAYED + played.size] = played
        await self._exchange(beat, packet.size, played.size, flags, want)

    async def stop(self) -> None:
        """End the kernel's call."""
        await self._exchange(command("kv_cache", op=OP_STOP, tag=7), 0, 0, 0, self.memory.copy())
        await self.finish("cache")

    async def _exchange(self, beat: bytes, sent: int, played: int, flags: int, want: NDArray[np.uint8]) -> None:
        self._frames += 1
        self._sticky |= flags
        status = status_beat(frames=self._frames, tensor_id=7, flags=flags, sticky=self._sticky)
        raw = np.frombuffer(beat, np.uint8)
        self.memory[COMMAND : COMMAND + BEAT_BYTES] = want[COMMAND : COMMAND + BEAT_BYTES] = raw
        want[STATUS : STATUS + BEAT_BYTES] = np.frombuffer(status, np.uint8)
        transfers = {
            "played": (PLAYED, played),
            "statuses": (STATUS, 16),
            "rows": (ROWS, sent),
            "commands": (COMMAND, 16),
        }
        transfers = {unit: transfer for unit, transfer in transfers.items() if transfer[1]}
        for unit, (address, size) in transfers.items():
            self.bench.expect(f"{unit}.s", size // BEAT_BYTES)
            self.start(unit, address, size)
        for unit in reversed(transfers):
            await self.finish(unit)
        self.check(want, f"command {self._frames}")
        wrong = {unit: self.bench.progress(f"{unit}.s").wrong_last for unit in transfers}
        assert not any(wrong.values()), f"command {self._frames}: TLAST is wrong: {wrong}"
