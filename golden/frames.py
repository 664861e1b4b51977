"""Frames of the stream kernels (docs/layer.md) and their vector sets.

`golden/<kernel>_vectors.py` holds, for each such kernel, PORTS and `cases(seed)`: what the golden says for corner
values and at real sizes. All back ends play these.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from golden.vectors import status_beat
from quant.commands import COMMON, OPT_CLEAR, fields_of
from quant.layout import BEAT_BYTES
from quant.vectorset import Beats, Frame, as_beats, write_vector_set

GOLDEN = Path(__file__).resolve().parent
COMMAND, STATUS = "s_cmd", "m_status"


@dataclass(frozen=True)
class Ports:
    """The data streams of a kernel in the order of its arguments; `s_cmd` and `m_status` go without saying."""

    kernel: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]

    @property
    def streams(self) -> tuple[str, ...]:
        """All streams, as the C++ function has them."""
        return (COMMAND, *self.inputs, *self.outputs, STATUS)


@dataclass(frozen=True)
class KernelFrame:
    """A command, the packets that the kernel takes for it and those that it must give, by stream."""

    name: str
    command: bytes
    inputs: Mapping[str, Sequence[Beats]]
    outputs: Mapping[str, Sequence[Beats]] = field(default_factory=dict)

    def with_command(self, command: bytes) -> KernelFrame:
        """Return the frame under another command."""
        return KernelFrame(self.name, command, self.inputs, self.outputs)


def with_clear(command: bytes) -> bytes:
    """Return the command with the option that clears the kernel's status."""
    beat = bytearray(command)
    beat[COMMON["options"].offset] |= OPT_CLEAR
    return bytes(beat)


def concatenate(packets: Sequence[Beats]) -> Beats:
    """Return the beats of packets, of which there may be none."""
    return np.concatenate([np.zeros((0, BEAT_BYTES), np.uint8), *packets])


def vector_kernels() -> list[str]:
    """Return the kernels that have vector sets by this module."""
    return sorted(path.stem.removesuffix("_vectors") for path in GOLDEN.glob("*_vectors.py") if _has_ports(path))


def _has_ports(path: Path) -> bool:
    return "\nPORTS = " in path.read_text()


def kernel_ports(kernel: str) -> Ports:
    """Return the streams of a kernel."""
    ports: Ports = importlib.import_module(f"golden.{kernel}_vectors").PORTS
    return ports


def kernel_cases(kernel: str, seed: int) -> dict[str, list[KernelFrame]]:
    """Return the frames of each case of a kernel. They are right ones, and no first frame needs one before it."""
    cases: dict[str, list[KernelFrame]] = importlib.import_module(f"golden.{kernel}_vectors").cases(seed)
    return cases


def write_frames(path: Path, ports: Ports, case: str, frames: Sequence[KernelFrame], *, seed: int) -> None:
    """Write frames as a vector set to the folder `path`. The first command clears the kernel's status."""
    frames = [frames[0].with_command(with_clear(frames[0].command)), *frames[1:]]
    packets = [_packets(ports, frame, number) for number, frame in enumerate(frames)]
    write_vector_set(
        path,
        kernel=ports.kernel,
        case=case,
        seed=seed,
        source=f"golden.{ports.kernel}_vectors, seed {seed}",
        frames=[_record(frame.name, streams) for frame, streams in zip(frames, packets, strict=True)],
        streams={name: concatenate([p for each in packets for p in each[name]]) for name in ports.streams},
    )


def _packets(ports: Ports, frame: KernelFrame, number: int) -> dict[str, list[Beats]]:
    """Return the packets of every stream; `number` counts the frames before this one."""
    given = {**frame.inputs, **frame.outputs}
    unknown = set(given) - set(ports.streams)
    if unknown:
        raise ValueError(f"{ports.kernel}: frame {frame.name} has streams that the kernel lacks: {sorted(unknown)}")
    status = status_beat(frames=number + 1, tensor_id=fields_of(ports.kernel, frame.command)["tag"])
    own = {COMMAND: [as_beats(frame.command)], STATUS: [as_beats(status)]}
    return {name: own.get(name) or list(given.get(name, ())) for name in ports.streams}


def _record(name: str, packets: Mapping[str, Sequence[Beats]]) -> Frame:
    lengths = {stream: [len(packet) for packet in each] for stream, each in packets.items()}
    return Frame(
        name,
        beats={stream: sum(each) for stream, each in lengths.items()},
        packets={stream: each for stream, each in lengths.items() if len(each) > 1},
    )


def write_kernel_vectors(kernel: str, out: Path, *, seed: int = 1) -> list[Path]:
    """Write all vector sets of a kernel below `out` and return their folders."""
    cases = kernel_cases(kernel, seed)
    for case, frames in cases.items():
        write_frames(out / case, kernel_ports(kernel), case, frames, seed=seed)
    return [out / case for case in cases]
