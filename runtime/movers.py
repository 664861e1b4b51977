"""Vector sets of one kernel played through movers: one mm2s or s2mm for each stream of the kernel."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from quant.layout import BEAT_BYTES
from quant.vectorset import Beats, VectorSet
from runtime.board import Board, Buffer, ComputeUnit
from runtime.exits import BoardSpaceError
from runtime.system import ARG_BYTES, ARG_MEMORY, ARG_OFFSET, mover_unit

MAX_BYTES = 0x7FFFFFFF  # of one buffer: pyxrt takes scalars as C int


class Mover(ComputeUnit):
    """One mm2s or s2mm compute unit, and the buffer of the stream it serves."""

    def __init__(self, board: Board, kernel: str, unit: str, size: int) -> None:
        """Allocate the unit's buffer of `size` bytes in its bank."""
        super().__init__(board, kernel, unit)
        if size > MAX_BYTES:
            raise BoardSpaceError(f"{unit}: buffer is {size} bytes; {MAX_BYTES} is the most, split the set")
        self.buffer = Buffer(board, unit, size, self.bank(ARG_MEMORY))
        self.set(ARG_MEMORY, self.buffer)

    def move(self, offset: int, size: int) -> None:
        """Start moving `size` bytes at `offset` of the buffer; returns at once."""
        self.set(ARG_OFFSET, offset)
        self.set(ARG_BYTES, size)
        self.start()

    def close(self) -> None:
        """Free run, buffer and kernel, in the order XRT needs."""
        self.release()
        self.buffer.close()
        super().close()


def stream_mover(board: Board, unit: tuple[str, str], data: Beats) -> Mover:
    """Return the mover of this kernel and unit with a buffer that holds `data`, on host and device."""
    mover = Mover(board, *unit, data.nbytes)
    mover.buffer.write(data)
    mover.buffer.to_device()
    return mover


def play(
    board: Board,
    vectors: VectorSet,
    progress: Callable[[str], None] = lambda name: None,
    unit_of: Callable[[str], tuple[str, str]] = mover_unit,
) -> dict[str, Beats]:
    """Play all frames of a vector set and return what came out, by stream.

    `progress` is called with each frame's name before it starts, `unit_of` gives kernel and unit of a stream's mover.
    The result buffers start as the complement of the expected bytes, so that a byte that the device never wrote is
    always a difference.
    """
    data = {**vectors.stimulus, **{name: ~beats for name, beats in vectors.expected.items()}}
    used = {name: beats for name, beats in data.items() if len(beats)}
    movers = {name: stream_mover(board, unit_of(name), beats) for name, beats in used.items()}
    for index, frame in enumerate(vectors.frames):
        progress(frame.name)
        _play_frame(board, vectors, index, movers)
    received = {
        name: movers[name].buffer.read().reshape(-1, BEAT_BYTES) if name in movers else beats
        for name, beats in vectors.expected.items()
    }
    for mover in reversed(movers.values()):
        mover.close()
    return received


def _play_frame(board: Board, vectors: VectorSet, index: int, movers: Mapping[str, Mover]) -> None:
    """Start the movers of one frame and wait for all.

    Results go first: a sink must be ready before data can come. Then the smallest stimulus first, so that the weights,
    which are last, find everything else under way. A mover with several packets goes on as soon as it is done with one.
    """
    frame = vectors.frames[index]
    packets = {name: _packets(vectors, index, name) for name in movers if frame.beats[name]}
    order = sorted(packets, key=lambda name: (name.startswith("s_"), frame.beats[name]))
    for name in order:
        movers[name].move(*packets[name].pop(0))
    while waiting := [name for name in order if packets[name]]:
        for number in board.wait_for_one([movers[name] for name in waiting], f"frame {frame.name}"):
            movers[waiting[number]].move(*packets[waiting[number]].pop(0))
    board.wait([movers[name] for name in order], f"frame {frame.name}")


def _packets(vectors: VectorSet, index: int, stream: str) -> list[tuple[int, int]]:
    """Return offset and bytes of each packet of a frame's stream in its buffer."""
    start, found = vectors.frame_slice(stream, index).start, list[tuple[int, int]]()
    for beats in vectors.frames[index].lengths(stream):
        found.append((start * BEAT_BYTES, beats * BEAT_BYTES))
        start += beats
    return found
