"""Which block of a tensor is damaged, by the CRC-32 that each block carries (docs/packed_format.md)."""

from __future__ import annotations

import zlib
from collections.abc import Mapping

from quant.layout import (
    BEAT_BYTES,
    ERR_CRC,
    ERR_HEADER,
    OFF_CRC,
    STATUS_BAD_BLOCK,
    STATUS_FRAME,
    describe_errors,
)
from quant.summary import Summary
from quant.systemset import BlockRange, SystemSet
from quant.vectorset import Beats, VectorSet
from runtime.sequenced import SequencedSystem

DAMAGED = ERR_CRC | ERR_HEADER
STATUS = "m_status"


def damaged_block(beats: Beats, block_beats: int) -> int | None:
    """Return the number of the first block whose CRC is not that of its bytes, or None."""
    for index in range(len(beats) // block_beats):
        block = beats[index * block_beats : (index + 1) * block_beats].tobytes()
        crc = zlib.crc32(block[OFF_CRC + 4 :], zlib.crc32(block[:OFF_CRC]))
        if crc != int.from_bytes(block[OFF_CRC : OFF_CRC + 4], "little"):
            return index
    return None


def damage_in_frames(vectors: VectorSet, received: Mapping[str, Beats]) -> str | None:
    """Return what the kernel's status says of damaged blocks that it should not say, or None.

    A status that is still the complement of what is expected was never written (runtime/movers.py), and says nothing.
    """
    if STATUS not in vectors.expected or not any(frame.tensor for frame in vectors.frames):
        return None
    for index, frame in enumerate(vectors.frames):
        place = vectors.frame_slice(STATUS, index)
        want, got = (beats[place].tobytes() for beats in (vectors.expected[STATUS], received[STATUS]))
        if got == bytes(255 - byte for byte in want):
            continue
        flags = _number(got, STATUS_FRAME, 2)
        if len(got) and flags & DAMAGED and not _number(want, STATUS_FRAME, 2) & DAMAGED:
            block = _number(got, STATUS_BAD_BLOCK, 4)
            return f"frame {frame.name}, tensor {frame.tensor}, lane {frame.lane}: block {block}: {_words(flags)}"
    return None


def _number(beat: bytes, offset: int, size: int) -> int:
    return int.from_bytes(beat[offset : offset + size], "little")


def _words(flags: int) -> str:
    return describe_errors(flags & DAMAGED)


def damage_in_memory(vectors: SystemSet, system: SequencedSystem, summary: Summary) -> str | None:
    """Return which block in the device's memory is damaged, if the summary says that a lane found one."""
    if not summary.status & DAMAGED:
        return None
    for blocks in sorted(vectors.blocks, key=lambda one: (one.unit, one.tag) != (summary.unit, summary.tag)):
        if (index := _damaged(blocks, system)) is not None:
            return (
                f"tensor {blocks.tensor}, {blocks.unit}: block {index} (byte {_byte(blocks, index)} of buffer "
                f"{blocks.buffer}): {_words(summary.status)}"
            )
    return f"{summary.unit}, tag {summary.tag}: {_words(summary.status)}; no block in memory is, read it again"


def _damaged(blocks: BlockRange, system: SequencedSystem) -> int | None:
    return damaged_block(system.read_part(blocks.buffer, blocks.offset, blocks.beats), blocks.block_beats)


def _byte(blocks: BlockRange, index: int) -> int:
    return BEAT_BYTES * (blocks.offset + index * blocks.block_beats)
