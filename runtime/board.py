"""A board behind XRT: buffers, movers, and the frames of a vector set played through them.

Only the part of pyxrt that 2.13 and 2.25 share is used. Two habits of XRT decide the style here:
`kernel(...)` drops arguments of a wrong type and starts with stale registers, so arguments go through `run.set_arg`,
which refuses them; `run.wait` sleeps a second in emulation and can wait for ever, so runs are polled with a timeout.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np

from quant.layout import BEAT_BYTES
from quant.vectorset import Beats, VectorSet
from runtime.system import ARG_BYTES, ARG_MEMORY, ARG_OFFSET, mover_unit

POLL_SECONDS = 0.0005
# pyxrt has no name for the state RUNNING, so a run is busy unless it is completed or one of these.
FAILED_STATES = tuple(f"ERT_CMD_STATE_{name}" for name in ("ERROR", "ABORT", "TIMEOUT", "NORESPONSE"))
MAX_BYTES = 0x7FFFFFFF  # of one buffer: pyxrt takes scalars as C int


class BoardError(RuntimeError):
    """XRT or the device failed; the message says at what."""


class BoardTimeoutError(BoardError):
    """A transfer did not complete in time; the message names the compute units that are still busy."""


class Mover:
    """One mm2s or s2mm compute unit, and the buffer of the stream it serves."""

    def __init__(self, board: Board, stream: str, data: Beats) -> None:
        """Allocate the stream's buffer in the mover's bank and fill it, on host and device, with `data`."""
        kernel, self.unit = mover_unit(stream)
        self.stream = stream
        self._board = board
        self._xrt = board.xrt
        self._bytes = data.nbytes
        if self._bytes > MAX_BYTES:
            raise BoardError(f"{self.unit}: buffer is {self._bytes} bytes; {MAX_BYTES} is the most, split the set")
        self._kernel = board.open_kernel(f"{kernel}:{{{self.unit}}}")
        self._buffer = self._xrt.bo(
            board.device, self._bytes, self._xrt.bo.cacheable, self._kernel.group_id(ARG_MEMORY)
        )
        self._run = self._xrt.run(self._kernel)
        self._run.set_arg(ARG_MEMORY, self._buffer)
        self._buffer.write(np.ascontiguousarray(data).reshape(-1), 0)
        self.to_device()

    def to_device(self) -> None:
        """Make the device see what the host wrote."""
        self._buffer.sync(self._xrt.xclBOSyncDirection.XCL_BO_SYNC_BO_TO_DEVICE, self._bytes, 0)

    def from_device(self) -> None:
        """Make the host see what the device wrote."""
        self._buffer.sync(self._xrt.xclBOSyncDirection.XCL_BO_SYNC_BO_FROM_DEVICE, self._bytes, 0)

    def read(self) -> Beats:
        """Return the buffer, as the device left it, as (n, 16) uint8."""
        self.from_device()
        return np.asarray(self._buffer.read(self._bytes, 0)).view(np.uint8).reshape(-1, BEAT_BYTES)

    def start(self, offset: int, size: int) -> None:
        """Start moving `size` bytes at `offset` of the buffer; returns at once."""
        self._run.set_arg(ARG_OFFSET, offset)
        self._run.set_arg(ARG_BYTES, size)
        self._run.start()

    def is_busy(self) -> bool:
        """Say whether the transfer is under way. Raises BoardError if XRT gave it up."""
        state = self._run.state()
        if any(state == getattr(self._xrt.ert_cmd_state, name) for name in FAILED_STATES):
            raise BoardError(f"{self.unit}: XRT reports {state} for a transfer; look at XRT's messages")
        return bool(state != self._xrt.ert_cmd_state.ERT_CMD_STATE_COMPLETED)

    def close(self) -> None:
        """Free run, buffer and kernel, in the order XRT needs."""
        self._run = None
        self._buffer = None
        self._kernel = None


class Board:
    """A device with an image loaded. Use it as a context manager: XRT's objects must be freed in reverse order.

    After an error nothing is freed: XRT's destructors may wait for a device that is gone. End the process then.
    """

    def __init__(self, image: Path, xrt: Any, *, index: int = 0, timeout: float = 60.0) -> None:
        """Open device `index` and load `image`. `timeout` (seconds) is the longest that one frame may take."""
        self.xrt = xrt
        self.timeout = timeout
        self.device = xrt.device(index)
        self._image = xrt.xclbin(str(image))
        self._context: Any = None
        if hasattr(self.device, "load_xclbin"):
            self._uuid = self.device.load_xclbin(self._image)
        else:  # XRT after it drops the deprecated call
            self._uuid = self.device.register_xclbin(self._image)
            self._context = xrt.hw_context(self.device, self._uuid)

    def __enter__(self) -> Board:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            self.close()

    def close(self) -> None:
        """Free the image and close the device."""
        self._context = None
        self._uuid = None
        self._image = None
        self.device = None

    def open_kernel(self, name: str) -> Any:
        """Return the XRT kernel of `name`, "kernel:{unit}"."""
        if self._context is not None:
            return self.xrt.kernel(self._context, name)
        return self.xrt.kernel(self.device, self._uuid, name)

    def play(self, vectors: VectorSet, progress: Callable[[str], None] = lambda name: None) -> dict[str, Beats]:
        """Play all frames and return what came out, by stream.

        `progress` is called with each frame's name before it starts. The result buffers start as the complement of the
        expected bytes, so that a byte that the device never wrote is always a difference.
        """
        data = {**vectors.stimulus, **{name: ~beats for name, beats in vectors.expected.items()}}
        movers = {name: Mover(self, name, beats) for name, beats in data.items() if len(beats)}
        for index, frame in enumerate(vectors.frames):
            progress(frame.name)
            self._play_frame(vectors, index, movers)
        received = {name: movers[name].read() if name in movers else beats for name, beats in vectors.expected.items()}
        for mover in reversed(movers.values()):
            mover.close()
        return received

    def _play_frame(self, vectors: VectorSet, index: int, movers: Mapping[str, Mover]) -> None:
        """Start the movers of one frame and wait for all.

        Results go first: a sink must be ready before data can come. Then the smallest stimulus first, so that the
        weights, which are last, find everything else under way.
        """
        sizes = {name: beats * BEAT_BYTES for name, beats in vectors.frames[index].beats.items() if beats}
        order = sorted(sizes, key=lambda name: (name.startswith("s_"), sizes[name]))
        for name in order:
            movers[name].start(vectors.frame_slice(name, index).start * BEAT_BYTES, sizes[name])
        self._wait([movers[name] for name in order], vectors.frames[index].name)

    def _wait(self, movers: list[Mover], frame: str) -> None:
        deadline = time.monotonic() + self.timeout
        while busy := [mover for mover in movers if mover.is_busy()]:
            if time.monotonic() > deadline:
                units = ", ".join(mover.unit for mover in busy)
                raise BoardTimeoutError(f"frame {frame}: {units} not done after {self.timeout:g} s")
            time.sleep(POLL_SECONDS)
