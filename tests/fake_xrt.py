"""A pyxrt without a device: six movers whose kernel echoes s_w to m_y and s_cmd to m_status."""

from __future__ import annotations

import enum
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray


class State(enum.Enum):
    """As in pyxrt: without RUNNING."""

    ERT_CMD_STATE_NEW = 1
    ERT_CMD_STATE_QUEUED = 2
    ERT_CMD_STATE_COMPLETED = 4
    ERT_CMD_STATE_ERROR = 5
    ERT_CMD_STATE_ABORT = 6
    ERT_CMD_STATE_SUBMITTED = 7
    ERT_CMD_STATE_TIMEOUT = 8
    ERT_CMD_STATE_NORESPONSE = 9


class Direction(enum.Enum):
    XCL_BO_SYNC_BO_TO_DEVICE = 0
    XCL_BO_SYNC_BO_FROM_DEVICE = 1


class FakeXrt:
    """A pyxrt whose device echoes s_w to m_y and s_cmd to m_status when all six movers were started."""

    xclBOSyncDirection, ert_cmd_state = Direction, State  # noqa: N815

    def __init__(self) -> None:
        self.starts: list[str] = []
        self.released: list[str] = []
        self.pending: dict[str, NDArray[np.uint8]] = {}
        self.end = State.ERT_CMD_STATE_COMPLETED
        fake = self

        class Released:
            name = "?"

            def __del__(self) -> None:
                fake.released.append(self.name)

        class device(Released):  # noqa: N801
            def __init__(self, index: int) -> None:
                self.name = "device"

            def load_xclbin(self, image: Any) -> str:
                return "uuid"

        class kernel(Released):  # noqa: N801
            def __init__(self, owner: Any, uuid: str, name: str) -> None:
                self.unit, self.name = name.split("{")[1].rstrip("}"), "kernel"

            def group_id(self, index: int) -> int:
                assert index == 0
                return 0

        class bo(Released):  # noqa: N801
            cacheable = 1

            def __init__(self, owner: Any, size: int, flags: int, group: int) -> None:
                self.name = "bo"
                self.host, self.far = np.zeros(size, np.uint8), np.full(size, 0xA5, np.uint8)

            def write(self, data: Any, seek: int) -> None:
                self.host[seek : seek + data.nbytes] = data

            def read(self, size: int, skip: int) -> NDArray[np.int8]:
                return np.array(self.host[skip : skip + size].view(np.int8))

            def map(self) -> memoryview:
                return self.host.data

            def sync(self, direction: Direction, size: int, offset: int) -> None:
                ends = (
                    (self.far, self.host) if direction is Direction.XCL_BO_SYNC_BO_TO_DEVICE else (self.host, self.far)
                )
                ends[0][offset : offset + size] = ends[1][offset : offset + size]

        class run(Released):  # noqa: N801
            def __init__(self, owner: Any) -> None:
                self.unit, self.name = owner.unit, "run"
                self.arguments: dict[int, Any] = {}

            def set_arg(self, index: int, value: Any) -> None:
                self.arguments[index] = value

            def start(self) -> None:
                start, size = self.arguments[2], self.arguments[3]
                assert start + size <= self.arguments[0].far.size
                fake.start(self.unit, self.arguments[0].far[start : start + size])

            def state(self) -> State:
                return State.ERT_CMD_STATE_QUEUED if fake.pending else fake.end

        self.device, self.kernel, self.bo, self.run = device, kernel, bo, run
        self.xclbin: Callable[[str], str] = lambda path: path

    def start(self, unit: str, data: NDArray[np.uint8]) -> None:
        self.starts.append(unit)
        self.pending[unit] = data
        if len(self.pending) == 6:
            self.pending["s2mm_m_y"][:] = self.pending["mm2s_s_w"]
            self.pending["s2mm_m_status"][:] = self.pending["mm2s_s_cmd"]
            self.pending.clear()
