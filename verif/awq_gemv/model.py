"""Packet-level model of `awq_gemv`: what must come out for any packets, wrong ones included.

It reads the bytes of the streams as docs/packed_format.md defines them and computes with golden.numerics. It shares
no code with the packer that makes ordinary stimulus, and is itself compared with the golden's vector sets.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from golden.numerics import Int, finish
from golden.vectors import status_beat
from quant import layout
from quant.layout import BEAT_BYTES, BIAS_BEATS, COLUMNS, BlockShape
from quant.packing import rows_of_words
from quant.program import LaneKernel
from quant.program_flow import lane_block
from quant.tensors import unpack_nibbles
from quant.vectorset import as_beats
from verif.awq_gemv.stimulus import VARIANT
from verif.common.packets import NOTHING, Traffic, join, packet
from verif.common.reader import PacketReader, Taken


@dataclass(frozen=True)
class Command:
    """The fields of a command beat."""

    flags: int
    options: int
    tensor_id: int
    groups: int
    col_groups: int
    tokens: int
    refused: bool

    @property
    def clear(self) -> bool:
        """True if the status is to be cleared first."""
        return bool(self.options & layout.OPT_CLEAR)

    @property
    def shape(self) -> BlockShape:
        """Sizes of the frame's blocks."""
        return lane_block(self.flags, self.options)

    @property
    def k(self) -> int:
        """Input dimension."""
        return self.shape.inputs(self.groups)


def read_command(beat: NDArray[np.uint8], variant: LaneKernel) -> Command:
    """Decode a command beat."""
    raw = beat.tobytes()
    flags, options = raw[layout.CMD_FLAGS], raw[layout.CMD_OPTIONS]
    groups = int.from_bytes(raw[layout.CMD_GROUPS : layout.CMD_GROUPS + 2], "little")
    col_groups = int.from_bytes(raw[layout.CMD_COL_GROUPS : layout.CMD_COL_GROUPS + 2], "little")
    known = layout.FLAG_G32 | layout.FLAG_G128 | layout.FLAG_SCALE_S | layout.FLAG_CHECKED | layout.FLAG_LANE_MASK
    known |= layout.FLAG_W3 if 3 in variant.bits and not options & layout.OPT_PLANES else 0
    size = 128 if flags & layout.FLAG_G128 else 32 if flags & layout.FLAG_G32 else 64
    planes = layout.PLANES if options & layout.OPT_PLANES else 1
    tokens = raw[layout.CMD_LAST_TOKEN] + 1
    refused = (
        raw[layout.CMD_VERSION] != layout.LAYOUT_VERSION
        or not flags & layout.FLAG_SCALE_S
        or bool(flags & ~known)
        or bool(flags & layout.FLAG_G32 and flags & layout.FLAG_G128)
        or not 0 < groups * size <= variant.max_k * planes
        or groups % planes != 0
        or tokens > variant.tokens
        or col_groups == 0
        or bool(options & ~(layout.OPT_CLEAR | layout.OPT_PLANES))
        or any(raw[layout.CMD_LAST_TOKEN + 1 :])
    )
    tensor_id = int.from_bytes(raw[layout.CMD_TENSOR_ID : layout.CMD_TENSOR_ID + 2], "little")
    return Command(flags, options, tensor_id, groups, col_groups, tokens, refused)


def products(x: Taken, w: Taken, param: Taken, command: Command) -> Int:
    """Return y (col_groups, T, 8) Q16 of packets that may have been cut short."""
    exponent = x.beats[0, layout.X_EXPONENT : layout.X_EXPONENT + command.tokens].astype(np.int64) & 31
    mantissa = x.beats[1:].reshape(-1).view("<i2").astype(np.int64).reshape(-1, command.tokens, COLUMNS)
    once = mantissa.swapaxes(0, 1).reshape(command.tokens, -1, command.shape.group_size)
    activations = np.tile(once, (1, command.shape.planes, 1))
    blocks = w.beats.reshape(command.col_groups, command.groups, command.shape.bytes)
    words = np.ascontiguousarray(blocks).view("<u4")
    zeros = unpack_nibbles(words[..., 0].reshape(-1, 1)).reshape(command.col_groups, command.groups, 1, COLUMNS)
    rows = rows_of_words(words[..., layout.OFF_ROWS // 4 :], command.shape.code_bits)
    codes = unpack_nibbles(rows.reshape(-1, 1)).reshape(*rows.shape, COLUMNS)
    dots = np.einsum("cgrn,tgr->cgtn", codes.astype(np.int64) - zeros, activations)
    halves = np.ascontiguousarray(blocks).view("<u2")[..., layout.OFF_SCALES // 2 :][..., :COLUMNS]
    acc = (dots * halves[:, :, None]).sum(axis=1)
    wrap = 1 << layout.ACC_BITS
    acc = (acc + wrap // 2) % wrap - wrap // 2
    per_group = param.beats.reshape(command.col_groups, layout.PARAM_BEATS * BEAT_BYTES)
    bias = np.ascontiguousarray(per_group[:, : BIAS_BEATS * BEAT_BYTES]).view("<i4").astype(np.int64)
    shift = np.ascontiguousarray(per_group[:, BIAS_BEATS * BEAT_BYTES :][:, :COLUMNS]).view(np.int8)
    return finish(acc, shift.astype(np.int64)[:, None] - exponent[:, None], bias[:, None])


def check_blocks(w: Taken, command: Command) -> tuple[int, int]:
    """Return the flags and the first bad block of a checked frame. A block that an early TLAST cut is not judged."""
    shape = command.shape
    blocks = w.beats.reshape(-1, shape.bytes)
    judged = w.end // shape.beats if w.early and w.end is not None else len(blocks)
    flags, first = 0, layout.NO_BLOCK
    for number in range(judged):
        raw = blocks[number].tobytes()
        want = number.to_bytes(4, "little") + command.tensor_id.to_bytes(2, "little")
        want += bytes([layout.LAYOUT_VERSION, command.flags])
        crc = zlib.crc32(raw[layout.OFF_BLOCK_NUMBER :], zlib.crc32(raw[: layout.OFF_CRC]))
        bad = layout.ERR_HEADER if raw[layout.OFF_BLOCK_NUMBER : layout.OFF_SCALES] != want else 0
        bad |= layout.ERR_CRC if raw[layout.OFF_CRC : layout.OFF_BLOCK_NUMBER] != crc.to_bytes(4, "little") else 0
        flags |= bad
        first = min(first, number) if bad else first
    return flags, first


class KernelModel:
    """`awq_gemv`, or a variant of it for more tokens, from reset on."""

    def __init__(self, variant: LaneKernel = VARIANT) -> None:
        self.variant = variant
        self.sticky = 0
        self.frames = 0

    def answer(self, stimulus: Mapping[str, Traffic]) -> dict[str, Traffic]:
        """Return the traffic on m_y and m_status for whole stimulus.

        Raises ValueError if the stimulus would leave the kernel waiting or would not be taken whole.
        """
        readers = {name: PacketReader(stimulus[name]) for name in ("s_x", "s_w", "s_param")}
        answers = [self._frame(read_command(beat, self.variant), readers) for beat in stimulus["s_cmd"].beats]
        for name, reader in readers.items():
            if not reader.exhausted:
                raise ValueError(f"{name}: the kernel would not take all of the stimulus")
        return {
            "m_y": join([NOTHING, *(y for y, _ in answers)]),
            "m_status": join([NOTHING, *(status for _, status in answers)]),
        }

    def _frame(self, command: Command, readers: Mapping[str, PacketReader]) -> tuple[Traffic, Traffic]:
        x, w, param = readers["s_x"], readers["s_w"], readers["s_param"]
        if command.refused:
            for reader in readers.values():
                reader.discard()
            return NOTHING, self._status(command, layout.ERR_CMD, layout.NO_BLOCK)
        taken_x = x.take(1 + command.tokens * command.k // COLUMNS)
        taken_w = w.take(command.groups * command.col_groups * command.shape.beats)
        taken_p = param.take(command.col_groups * layout.PARAM_BEATS)
        flags, bad_block = (
            check_blocks(taken_w, command) if command.flags & layout.FLAG_CHECKED else (0, layout.NO_BLOCK)
        )
        for reader, taken, early, late in (
            (x, taken_x, layout.ERR_X_EARLY, layout.ERR_X_LATE),
            (w, taken_w, layout.ERR_W_EARLY, layout.ERR_W_LATE),
            (param, taken_p, layout.ERR_P_EARLY, layout.ERR_P_LATE),
        ):
            flags |= early if taken.early else late if taken.late else 0
            if taken.late:
                reader.discard()
        y = products(taken_x, taken_w, taken_p, command)
        return packet(as_beats(y.astype("<i4"))), self._status(command, flags, bad_block)

    def _status(self, command: Command, flags: int, bad_block: int) -> Traffic:
        if command.clear:
            self.sticky = self.frames = 0
        self.sticky |= flags
        self.frames += 1
        beat = status_beat(
            frames=self.frames, tensor_id=command.tensor_id, flags=flags, sticky=self.sticky, bad_block=bad_block
        )
        return packet(as_beats(beat))
