"""A board behind XRT: a device with an image, buffers in its memory banks, compute units that are started and polled.

Only the part of pyxrt that 2.13 and 2.25 share is used. Three habits of XRT decide the style here:
`kernel(...)` drops arguments of a wrong type and starts with stale registers, so arguments go through `run.set_arg`,
which refuses them; `run.wait` sleeps a second in emulation and can wait for ever, so runs are polled with a timeout;
the emulation of 2.13 writes what is synchronised from an offset on to the start of the buffer, so whole buffers are.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quant.errors import InputError
from runtime.exits import BoardError, BoardImageError, BoardSpaceError, BoardTimeoutError

POLL_SECONDS = 0.0005
# pyxrt has no name for the state RUNNING, so a run is busy unless it is completed or one of these.
FAILED_STATES = tuple(f"ERT_CMD_STATE_{name}" for name in ("ERROR", "ABORT", "TIMEOUT", "NORESPONSE"))


class Buffer:
    """A buffer in a memory bank, and the host's copy of it; nothing moves between them but by a sync."""

    def __init__(self, board: Board, name: str, size: int, bank: int) -> None:
        """Allocate `size` bytes in memory bank `bank`. Raises BoardSpaceError if XRT has no room."""
        self.name, self.size = name, size
        self._xrt = board.xrt
        try:
            self.object = self._xrt.bo(board.device, size, self._xrt.bo.cacheable, bank)
        except (MemoryError, RuntimeError) as error:
            raise BoardSpaceError(
                f"buffer {name}: no room for {size} bytes in memory bank {bank} ({error}); use a smaller set"
            ) from None

    def write(self, data: NDArray[Any], offset: int = 0) -> None:
        """Copy `data` to the host's copy, `offset` bytes from its start."""
        flat = np.ascontiguousarray(data).reshape(-1).view(np.uint8)
        if offset + flat.size > self.size:
            raise BoardSpaceError(
                f"buffer {self.name}: {flat.size} bytes at {offset} do not fit its {self.size}; allocate more"
            )
        self.object.write(flat, offset)

    def load(self, path: Path) -> int:
        """Copy a file to the device, beside the host's copy, and return its bytes. Raises InputError if it is none."""
        view = np.frombuffer(self.object.map(), np.uint8)
        done = 0
        try:
            with path.open("rb", buffering=0) as file:
                while done < self.size and (count := file.readinto(view[done:].data)):
                    done += count
                is_larger = bool(file.read(1))
        except OSError as error:
            raise InputError(path, "file", f"not readable ({error.strerror})", "name another") from None
        if is_larger:
            raise BoardSpaceError(f"buffer {self.name}: {path} is larger than its {self.size} bytes; allocate more")
        self.to_device()
        return done

    def to_device(self) -> None:
        """Make the device see what the host wrote."""
        self.object.sync(self._xrt.xclBOSyncDirection.XCL_BO_SYNC_BO_TO_DEVICE, self.size, 0)

    def from_device(self) -> None:
        """Make the host see what the device wrote."""
        self.object.sync(self._xrt.xclBOSyncDirection.XCL_BO_SYNC_BO_FROM_DEVICE, self.size, 0)

    def read(self) -> NDArray[np.uint8]:
        """Return the buffer as the device left it."""
        self.from_device()
        return np.asarray(self.object.read(self.size, 0)).view(np.uint8)

    def close(self) -> None:
        """Free the buffer."""
        self.object = None


class ComputeUnit:
    """A compute unit with registers: arguments are set, then it is started and polled. One start at a time."""

    def __init__(self, board: Board, kernel: str, unit: str) -> None:
        self.unit = unit
        self._xrt = board.xrt
        self._kernel = board.open_kernel(f"{kernel}:{{{unit}}}")
        self._run: Any = None

    def bank(self, argument: int) -> int:
        """Return the memory bank of a pointer argument."""
        return int(self._kernel.group_id(argument))

    def set(self, argument: int, value: Buffer | int) -> None:
        """Set an argument, by its number: a buffer or a number of 32 bits."""
        if self._run is None:
            self._run = self._xrt.run(self._kernel)
        self._run.set_arg(argument, value.object if isinstance(value, Buffer) else value)

    def start(self) -> None:
        """Start with the arguments that were set; returns at once."""
        self._run.start()

    def is_busy(self) -> bool:
        """Say whether the unit is at work. Raises BoardError if XRT gave it up."""
        state = self._run.state()
        if any(state == getattr(self._xrt.ert_cmd_state, name) for name in FAILED_STATES):
            raise BoardError(f"{self.unit}: XRT reports {state} for a run; look at XRT's messages")
        return bool(state != self._xrt.ert_cmd_state.ERT_CMD_STATE_COMPLETED)

    def release(self) -> None:
        """Free the run, which must be before its buffers."""
        self._run = None

    def close(self) -> None:
        """Free run and kernel; buffers of its arguments in between, if there are any."""
        self.release()
        self._kernel = None


class Board:
    """A device with an image loaded. Use it as a context manager: XRT's objects must be freed in reverse order.

    After an error nothing is freed: XRT's destructors may wait for a device that is gone. End the process then.
    """

    def __init__(self, image: Path, xrt: Any, *, index: int = 0, timeout: float = 60.0) -> None:
        """Open device `index` and load `image`. `timeout` (seconds) is the longest that one run may take."""
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

    def check_uuid(self, expected: object) -> None:
        """Refuse a device that has another image than the one with this uuid. Raises BoardImageError."""
        holder = self._context if self._context is not None else self.device
        loaded = holder.get_xclbin_uuid().to_string()
        if loaded != str(expected):
            raise BoardImageError(f"the device has image {loaded}, the file is {expected}; load the file's application")

    def open_kernel(self, name: str) -> Any:
        """Return the XRT kernel of `name`, "kernel:{unit}"."""
        if self._context is not None:
            return self.xrt.kernel(self._context, name)
        return self.xrt.kernel(self.device, self._uuid, name)

    def wait(self, units: Sequence[ComputeUnit], what: str) -> None:
        """Poll units until none is busy. Raises BoardTimeoutError, which names `what` and those that still are."""
        deadline = time.monotonic() + self.timeout
        while busy := [unit for unit in units if unit.is_busy()]:
            self._pause(busy, what, deadline)

    def wait_for_one(self, units: Sequence[ComputeUnit], what: str) -> list[int]:
        """Poll units until one is not busy; return the indices of those that are not. Raises as `wait` does."""
        deadline = time.monotonic() + self.timeout
        while not (idle := [index for index, unit in enumerate(units) if not unit.is_busy()]):
            self._pause(units, what, deadline)
        return idle

    def _pause(self, busy: Sequence[ComputeUnit], what: str, deadline: float) -> None:
        if time.monotonic() > deadline:
            names = ", ".join(unit.unit for unit in busy)
            raise BoardTimeoutError(f"{what}: {names} not done after {self.timeout:g} s")
        time.sleep(POLL_SECONDS)
