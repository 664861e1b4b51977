"""The part of pyxrt that the board runtime uses, under pyxrt's names, on XRT's C API.

pyxrt is not on PyPI, not in Debian stable, and not built for edge boards upstream; libxrt_coreutil's C API is
everywhere XRT is, with the same symbols from 2.13 to 2.25. Importing this module raises OSError where it is absent.

As in pyxrt, objects must die in reverse order of their making (run, bo, kernel, device).
"""

from __future__ import annotations

import ctypes
import enum
import os
import uuid as _uuid
from typing import Any

import numpy as np
from numpy.typing import NDArray

LIBRARY = "libxrt_coreutil.so.2"
UINT32_MAX = 0xFFFFFFFF

_handle, _status, _size = ctypes.c_void_p, ctypes.c_int, ctypes.c_size_t
_u32, _u64, _text = ctypes.c_uint32, ctypes.c_uint64, ctypes.c_char_p

# name: (result, arguments...), from XRT's include/experimental/*.h and include/xrt/*.h
_SIGNATURES: dict[str, tuple[Any, ...]] = {
    "xrtDeviceOpen": (_handle, _u32),
    "xrtDeviceClose": (_status, _handle),
    "xrtDeviceLoadXclbinHandle": (_status, _handle, _handle),
    "xrtDeviceGetXclbinUUID": (_status, _handle, _text),
    "xrtXclbinAllocFilename": (_handle, _text),
    "xrtXclbinFreeHandle": (_status, _handle),
    "xrtXclbinGetUUID": (_status, _handle, _text),
    "xrtBOAlloc": (_handle, _handle, _size, _u64, _u32),
    "xrtBOSubAlloc": (_handle, _handle, _size, _size),
    "xrtBOFree": (_status, _handle),
    "xrtBOSize": (_size, _handle),
    "xrtBOAddress": (_u64, _handle),
    "xrtBOSync": (_status, _handle, _status, _size, _size),
    "xrtBOMap": (_handle, _handle),
    "xrtPLKernelOpen": (_handle, _handle, _text, _text),
    "xrtKernelClose": (_status, _handle),
    "xrtKernelArgGroupId": (_status, _handle, _status),
    "xrtRunOpen": (_handle, _handle),
    "xrtRunStart": (_status, _handle),
    "xrtRunState": (_status, _handle),
    "xrtRunClose": (_status, _handle),
}


def _load() -> ctypes.CDLL:
    library = ctypes.CDLL(LIBRARY, use_errno=True)
    for name, (result, *arguments) in _SIGNATURES.items():
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    library.xrtRunSetArg.restype = _status  # variadic: no argtypes
    return library


_xrt = _load()


def _check(status: int, action: str) -> None:
    if status:
        raise RuntimeError(f"{action}: {os.strerror(abs(status))}")


def _checked_handle(handle: int | None, action: str) -> int:
    if not handle:
        raise RuntimeError(f"{action}: {os.strerror(ctypes.get_errno())}")
    return handle


class xclBOSyncDirection(enum.IntEnum):  # noqa: N801 - pyxrt's name, as all below
    """Direction of bo.sync."""

    XCL_BO_SYNC_BO_TO_DEVICE = 0
    XCL_BO_SYNC_BO_FROM_DEVICE = 1


class ert_cmd_state(enum.IntEnum):  # noqa: N801
    """State of a run."""

    ERT_CMD_STATE_NEW = 1
    ERT_CMD_STATE_QUEUED = 2
    ERT_CMD_STATE_RUNNING = 3
    ERT_CMD_STATE_COMPLETED = 4
    ERT_CMD_STATE_ERROR = 5
    ERT_CMD_STATE_ABORT = 6
    ERT_CMD_STATE_SUBMITTED = 7
    ERT_CMD_STATE_TIMEOUT = 8
    ERT_CMD_STATE_NORESPONSE = 9
    ERT_CMD_STATE_SKERROR = 10
    ERT_CMD_STATE_SKCRASHED = 11


class uuid:  # noqa: N801
    """Identity of an xclbin."""

    def __init__(self, raw: bytes) -> None:
        self.raw = raw

    def to_string(self) -> str:
        """Return the usual text form."""
        return str(_uuid.UUID(bytes=self.raw))


class xclbin:  # noqa: N801
    """An xclbin file as XRT reads it."""

    def __init__(self, filename: str) -> None:
        self._handle = _checked_handle(_xrt.xrtXclbinAllocFilename(os.fsencode(filename)), f"xclbin({filename})")

    def get_uuid(self) -> uuid:
        """Return the file's uuid."""
        raw = ctypes.create_string_buffer(16)
        _check(_xrt.xrtXclbinGetUUID(self._handle, raw), "xclbin.get_uuid")
        return uuid(raw.raw)

    def __del__(self) -> None:
        if getattr(self, "_handle", None):
            _xrt.xrtXclbinFreeHandle(self._handle)


class device:  # noqa: N801
    """An opened device."""

    def __init__(self, index: int = 0) -> None:
        self._handle = _checked_handle(_xrt.xrtDeviceOpen(index), f"device({index})")

    def load_xclbin(self, image: xclbin) -> uuid:
        """Load the image and return its uuid."""
        _check(_xrt.xrtDeviceLoadXclbinHandle(self._handle, image._handle), "device.load_xclbin")
        return image.get_uuid()

    def get_xclbin_uuid(self) -> uuid:
        """Return the uuid of the image that the device has."""
        raw = ctypes.create_string_buffer(16)
        _check(_xrt.xrtDeviceGetXclbinUUID(self._handle, raw), "device.get_xclbin_uuid")
        return uuid(raw.raw)

    def __del__(self) -> None:
        if getattr(self, "_handle", None):
            _xrt.xrtDeviceClose(self._handle)


class bo:  # noqa: N801
    """A buffer: bo(device, bytes, flags, memory group), or bo(parent, bytes, offset), a part of its parent."""

    class flags(enum.IntFlag):  # noqa: N801
        """Kinds of buffers."""

        normal = 0
        cacheable = 1 << 24

    normal, cacheable = flags.normal, flags.cacheable

    def __init__(self, owner: device | bo, size: int, flags_or_offset: int, group: int | None = None) -> None:
        self._owner = owner  # a part keeps its parent alive
        self._handle: int | None = None
        if isinstance(owner, bo):
            handle = _xrt.xrtBOSubAlloc(owner._handle, size, flags_or_offset)
        else:
            handle = _xrt.xrtBOAlloc(owner._handle, size, int(flags_or_offset), group)
        self._handle = _checked_handle(handle, f"bo({size} bytes, group {group})")

    def size(self) -> int:
        """Return the size in bytes."""
        return int(_xrt.xrtBOSize(self._handle))

    def address(self) -> int:
        """Return the address on the device."""
        return int(_xrt.xrtBOAddress(self._handle))

    def map(self) -> memoryview:
        """Return the host's side of the buffer."""
        address = _checked_handle(_xrt.xrtBOMap(self._handle), "bo.map")
        return memoryview((ctypes.c_uint8 * self.size()).from_address(address)).cast("B")

    def write(self, data: Any, seek: int = 0) -> None:
        """Copy `data` to the host's side, `seek` bytes from its start."""
        view = memoryview(data).cast("B")
        self.map()[seek : seek + len(view)] = view

    def read(self, size: int, skip: int = 0) -> NDArray[np.int8]:
        """Return a copy of `size` bytes of the host's side, `skip` bytes from its start."""
        return np.frombuffer(self.map()[skip : skip + size], np.int8).copy()

    def sync(self, direction: xclBOSyncDirection, size: int, offset: int) -> None:
        """Copy between the host's side and the device."""
        _check(_xrt.xrtBOSync(self._handle, int(direction), size, offset), "bo.sync")

    def __del__(self) -> None:
        if getattr(self, "_handle", None):
            _xrt.xrtBOFree(self._handle)


class kernel:  # noqa: N801
    """A kernel's compute units: "mm2s", or "mm2s:{mm2s_s_w}" for one of them."""

    def __init__(self, owner: device, image: uuid, name: str) -> None:
        self._owner = owner
        self._handle = _checked_handle(_xrt.xrtPLKernelOpen(owner._handle, image.raw, name.encode()), f"kernel({name})")

    def group_id(self, argument: int) -> int:
        """Return the memory group to allocate this argument's buffer in."""
        group = int(_xrt.xrtKernelArgGroupId(self._handle, argument))
        if group < 0:
            raise RuntimeError(f"kernel.group_id({argument}): {os.strerror(abs(group))}")
        return group

    def __del__(self) -> None:
        if getattr(self, "_handle", None):
            _xrt.xrtKernelClose(self._handle)


class run:  # noqa: N801
    """One start of a kernel; may be started again after it completed."""

    def __init__(self, owner: kernel) -> None:
        self._owner = owner
        self._arguments: dict[int, bo | int] = {}  # a buffer must outlive the run
        self._handle = _checked_handle(_xrt.xrtRunOpen(owner._handle), "run")

    def set_arg(self, index: int, value: bo | int) -> None:
        """Set one argument: a buffer, or an unsigned scalar of 32 bits. Raises TypeError for anything else."""
        if isinstance(value, bo):
            raw: Any = ctypes.c_void_p(value._handle)
        elif isinstance(value, int) and 0 <= value <= UINT32_MAX:
            raw = _u32(value)
        else:
            raise TypeError(f"run.set_arg({index}): {value!r} is neither a bo nor an unsigned integer of 32 bits")
        _check(_xrt.xrtRunSetArg(ctypes.c_void_p(self._handle), ctypes.c_int(index), raw), f"run.set_arg({index})")
        self._arguments[index] = value

    def start(self) -> None:
        """Start; returns at once."""
        _check(_xrt.xrtRunStart(self._handle), "run.start")

    def state(self) -> ert_cmd_state:
        """Return the state."""
        return ert_cmd_state(_xrt.xrtRunState(self._handle))

    def __del__(self) -> None:
        if getattr(self, "_handle", None):
            _xrt.xrtRunClose(self._handle)
