"""Self-tests of a board without a kernel: its memory from the host, its movers, and how fast both are.

Every test compares all bytes; speeds are megabytes (10^6) a second, measured by the host's clock.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from runtime.board import Board, Buffer
from runtime.movers import Mover
from runtime.rows import Result, Stage
from runtime.system import MM2S, S2MM
from runtime.xclbin import Xclbin

LOOPBACK_BYTES = 1 << 16
BANDWIDTH_BYTES = 1 << 26
MOVER_BYTES = 1 << 22  # on the virtual board every beat is simulated
OFFSETS = ((0, 4096), (16, 16), (5, 4000), (4095, 2), (1, 1), (0, LOOPBACK_BYTES - 16))  # offset and bytes of transfers
READER, WRITER = "reader", "writer"  # hls/system/loopback.cfg


def pattern(size: int, seed: int) -> NDArray[np.uint8]:
    """Return `size` bytes that no other place or test has."""
    return np.random.default_rng(seed).integers(0, 256, size, np.uint8)


def used_banks(image: Xclbin) -> list[int]:
    """Return the memory banks that the image's units reach."""
    return sorted({bank for arguments in image.connections.values() for bank in arguments.values()})


def has_movers(image: Xclbin) -> bool:
    """Tell whether the image is that of hls/system/loopback.cfg."""
    return READER in image.kernels.get(MM2S, ()) and WRITER in image.kernels.get(S2MM, ())


def stage(name: str, want: NDArray[np.uint8], got: NDArray[np.uint8], figures: dict[str, float]) -> Stage:
    """Return the comparison of all bytes."""
    wrong = np.flatnonzero(want != got)
    first = int(wrong[0]) if wrong.size else 0
    text = f"byte {first}: expected {want[first]:#04x}, got {got[first]:#04x}" if wrong.size else None
    return Stage(name, want.size, wrong.size, text, figures)


def _memory(board: Board, image: Xclbin, size: int, figures: bool) -> Iterator[Stage]:
    """Write each bank and read it back; the host's copy is cleared in between."""
    for bank in used_banks(image):
        tag = image.banks[bank].tag
        buffer, data = Buffer(board, tag, size, bank), pattern(size, bank)
        buffer.write(data)
        start = time.monotonic()
        buffer.to_device()
        middle = time.monotonic()
        buffer.write(~data)
        again = time.monotonic()
        buffer.from_device()
        end = time.monotonic()
        speeds = {"to_device": size / (middle - start) / 1e6, "from_device": size / (end - again) / 1e6}
        yield stage(f"memory {tag}", data, buffer.read(), speeds if figures else {})
        buffer.close()


def _movers(board: Board, transfers: tuple[tuple[int, int], ...], size: int, figures: bool) -> Iterator[Stage]:
    """Move bytes from memory to memory; what the writer leaves alone must stay."""
    writer, reader = Mover(board, S2MM, WRITER, size), Mover(board, MM2S, READER, size)
    for number, (offset, count) in enumerate(transfers):
        data = pattern(size, number)
        want = ~data
        for mover, contents in ((reader, data), (writer, want)):
            mover.buffer.write(contents)
            mover.buffer.to_device()
        want = want.copy()
        want[offset : offset + count] = data[offset : offset + count]
        start = time.monotonic()
        writer.move(offset, count)
        reader.move(offset, count)
        board.wait([writer, reader], f"{count} bytes at {offset}")
        speed = {"moved": count / (time.monotonic() - start) / 1e6}
        yield stage(f"movers, {count} bytes at {offset}", want, writer.buffer.read(), speed if figures else {})
    reader.close()
    writer.close()


def loopback(board: Board, image: Xclbin) -> Result:
    """Return whether memory and, if the image has them, the movers give back what they get."""
    start = time.monotonic()
    stages = list(_memory(board, image, LOOPBACK_BYTES, False))
    if has_movers(image):
        stages += _movers(board, OFFSETS, LOOPBACK_BYTES, False)
    return Result.of_stages("board", "loopback", stages, time.monotonic() - start)


def bandwidth(board: Board, image: Xclbin) -> Result:
    """Return how fast memory and, if the image has them, the movers are."""
    start = time.monotonic()
    stages = list(_memory(board, image, BANDWIDTH_BYTES, True))
    if has_movers(image):
        stages += _movers(board, ((0, MOVER_BYTES),), MOVER_BYTES, True)
    return Result.of_stages("board", "bandwidth", stages, time.monotonic() - start)


def load_file(board: Board, image: Xclbin, path: Path) -> Result:
    """Return how fast a file gets from the disk to the device's memory; it is read back and compared."""
    bank = used_banks(image)[0]
    want = np.fromfile(path, np.uint8)
    buffer = Buffer(board, path.name, want.size, bank)
    start = time.monotonic()
    size = buffer.load(path)
    seconds = time.monotonic() - start
    one = stage(f"load {path.name}", want, buffer.read(), {"loaded": size / seconds / 1e6})
    buffer.close()
    return Result.of_stages("board", "load", [one], seconds)
