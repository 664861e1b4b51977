"""Build the vector sets of `awq_gemv`: stimulus from the packer, expected bytes from the golden."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from golden.numerics import Int, check_exponent
from golden.packets import q16_packet, x_packet
from golden.weights import IntegerLinear, from_canonical, from_table
from quant import layout
from quant.layout import BEAT_BYTES, BlockShape, block_flags, lane_column_groups
from quant.packed_table import pack_table
from quant.packing import PackedLinear, pack_linear
from quant.table import QuantizedTable
from quant.tensors import QuantizedLinear
from quant.vectorset import Beats, Frame, as_beats, write_vector_set

Layer = QuantizedLinear | QuantizedTable
STREAMS = ("s_cmd", "s_x", "s_w", "s_param", "m_y", "m_status")


@dataclass(frozen=True)
class Job:
    """One matrix-vector product: a layer or table and quantized tokens (mantissa (T, K) int16, exponents e (T,)).

    One token may be given as (K,) and a number.

    `packed` holds the layer's bytes as they were read from a packed folder; without it the layer is packed here.
    """

    linear: Layer
    mantissa: NDArray[np.int16]
    exponent: int | Sequence[int]
    tensor_id: int
    lanes: int = 4
    checked: bool = True
    packed: PackedLinear | None = None

    def __post_init__(self) -> None:
        for exponent in self.exponents:
            check_exponent(exponent)
        if self.tokens.shape != (len(self.exponents), self.linear.k):
            raise ValueError(f"{self.linear.name}: activations must be ({self.linear.k},), not {self.mantissa.shape}")
        if self.packed is not None:
            want = (self.tensor_id, self.lanes, self.checked, "S")
            have = (self.packed.tensor_id, self.packed.lanes, self.packed.checked, self.packed.scale)
            if have != want:
                raise ValueError(f"{self.packed.name}: tensor id, lanes, checked, scale must be {want}, not {have}")

    @property
    def tokens(self) -> NDArray[np.int16]:
        """The mantissas (T, K)."""
        return np.atleast_2d(self.mantissa)

    @property
    def exponents(self) -> list[int]:
        """The exponents, one a token."""
        return [int(exponent) for exponent in np.atleast_1d(self.exponent)]


def command_beat(
    *,
    group_size: int,
    lane: int,
    checked: bool,
    tensor_id: int,
    groups: int,
    col_groups: int,
    clear: bool = False,
    bits: int = 4,
    tokens: int = 1,
) -> bytes:
    """Return the command beat of one frame (16 bytes); `groups` counts the blocks of a column group."""
    flags = block_flags(group_size, scale_s=True, checked=checked, lane=lane, bits=bits)
    beat = bytearray(BEAT_BYTES)
    beat[layout.CMD_VERSION] = layout.LAYOUT_VERSION
    beat[layout.CMD_FLAGS] = flags
    for offset, value in (
        (layout.CMD_TENSOR_ID, tensor_id),
        (layout.CMD_GROUPS, groups),
        (layout.CMD_COL_GROUPS, col_groups),
    ):
        beat[offset : offset + 2] = value.to_bytes(2, "little")
    beat[layout.CMD_OPTIONS] = BlockShape(group_size, bits).options | (layout.OPT_CLEAR if clear else 0)
    beat[layout.CMD_LAST_TOKEN] = tokens - 1
    return bytes(beat)


def status_beat(
    *, frames: int, tensor_id: int, flags: int = 0, sticky: int = 0, bad_block: int = layout.NO_BLOCK
) -> bytes:
    """Return the status beat that answers a command (16 bytes)."""
    beat = bytearray(BEAT_BYTES)
    for offset, size, value in (
        (layout.STATUS_STICKY, 4, sticky),
        (layout.STATUS_FRAME, 2, flags),
        (layout.STATUS_TENSOR_ID, 2, tensor_id),
        (layout.STATUS_BAD_BLOCK, 4, bad_block),
        (layout.STATUS_FRAMES, 4, frames),
    ):
        beat[offset : offset + size] = value.to_bytes(size, "little")
    return bytes(beat)


def y_packet(y: Int, lane: int, lanes: int) -> Beats:
    """Return the y packet of one lane from all results y (T, N), or (N,) of one token, Q16."""
    groups = np.atleast_2d(y).reshape(-1, y.shape[-1] // layout.COLUMNS, layout.COLUMNS)
    own = groups[:, list(lane_column_groups(y.shape[-1], lane, lanes))]
    return q16_packet(own.reshape(len(own), -1))


def expected_results(job: Job) -> Int:
    """Return y (T, N) Q16 of the job, computed from the canonical tensor, not from packed bytes."""
    return _integers(job.linear)(job.tokens, job.exponents)


def _integers(linear: Layer) -> IntegerLinear:
    return from_table(linear) if isinstance(linear, QuantizedTable) else from_canonical(linear)


def _packed(job: Job) -> PackedLinear:
    if job.packed:
        return job.packed
    if isinstance(job.linear, QuantizedTable):
        return pack_table(job.linear, tensor_id=job.tensor_id, lanes=job.lanes, checked=job.checked)
    return pack_linear(job.linear, tensor_id=job.tensor_id, lanes=job.lanes, checked=job.checked)


def expected_result(job: Job) -> Int:
    """Return y (N,) Q16 of a job of one token."""
    (y,) = expected_results(job)
    result: Int = y
    return result


def job_frames(job: Job, number: int) -> list[tuple[Frame, dict[str, Beats]]]:
    """Return the frames of a job, one a lane; `number` counts the frames that come before them."""
    packed = _packed(job)
    y = expected_results(job)
    return [_lane_frame(job, packed, y, lane, number + lane) for lane in range(job.lanes)]


def _lane_frame(job: Job, packed: PackedLinear, y: Int, lane: int, number: int) -> tuple[Frame, dict[str, Beats]]:
    linear = job.linear
    col_groups = len(lane_column_groups(linear.n, lane, job.lanes))
    command = command_beat(
        group_size=packed.group_size,
        lane=lane,
        checked=job.checked,
        tensor_id=job.tensor_id,
        groups=packed.groups,
        col_groups=col_groups,
        clear=number == 0,
        bits=linear.bits,
        tokens=len(job.tokens),
    )
    streams = {
        "s_cmd": as_beats(command),
        "s_x": x_packet(job.tokens, job.exponents),
        "s_w": as_beats(packed.blocks[lane]),
        "s_param": as_beats(packed.params[lane]),
        "m_y": y_packet(y, lane, job.lanes),
        "m_status": as_beats(status_beat(frames=number + 1, tensor_id=job.tensor_id)),
    }
    assert len(streams["s_w"]) == col_groups * packed.groups * packed.shape.beats
    frame = Frame(
        name=f"{linear.name}/lane{lane}",
        tensor=linear.name,
        tensor_id=job.tensor_id,
        lane=lane,
        lanes=job.lanes,
        rows=linear.n,
        k=linear.k,
        group_size=packed.group_size,
        beats={name: len(beats) for name, beats in streams.items()},
    )
    return frame, streams


def write_jobs(path: Path, case: str, jobs: Sequence[Job], *, seed: int, source: str) -> None:
    """Write the jobs as one vector set to the folder `path`. The first command clears the kernel's status."""
    frames: list[tuple[Frame, Mapping[str, Beats]]] = []
    for job in jobs:
        frames.extend(job_frames(job, len(frames)))
    streams = {name: np.concatenate([beats[name] for _, beats in frames]) for name in STREAMS}
    write_vector_set(
        path,
        kernel="awq_gemv",
        case=case,
        seed=seed,
        source=source,
        frames=[frame for frame, _ in frames],
        streams=streams,
    )
