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


def stream_mover(board: Board, stream: str, data: Beats) -> Mover:
    """Return the mover of a stream with a buffer that holds `data`, on host and device."""
    mover = Mover(board, *mover_unit(stream), data.nbytes)
    mover.buffer.write(data)
    mover.buffer.to_device()
    return mover


def play(board: Board, vectors: VectorSet, progress: Callable[[str], None] = lambda name: None) -> dict[str, Beats]:
    """Play all frames of a vector set and return what came out, by stream.

    `progress` is called with each frame's name before it starts. The result buffers start as the complement of the
    expected bytes, so that a byte that the device never wrote is always a difference.
    """
    data = {**vectors.stimulus, **{name: ~beats for name, beats in vectors.expected.items()}}
    movers = {name: stream_mover(board, name, beats) for name, beats in data.items() if len(beats)}
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
    which are last, find everything else under way.
    """
    sizes = {name: beats * BEAT_BYTES for name, beats in vectors.frames[index].beats.items() if beats}
    order = sorted(sizes, key=lambda name: (name.startswith("s_"), sizes[name]))
    for name in order:
        movers[name].move(vectors.frame_slice(name, index).start * BEAT_BYTES, sizes[name])
    board.wait([movers[name] for name in order], f"frame {vectors.frames[index].name}")
