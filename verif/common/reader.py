"""Packets as a stream kernel takes them, wrong ones included (docs/packed_format.md, "When a packet is wrong")."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from quant.layout import BEAT_BYTES
from verif.common.packets import Traffic


@dataclass(frozen=True)
class Taken:
    """A packet as the kernel takes it: `beats` has the length the command asks for, zeros after an early TLAST.

    `end` is the beat that carried TLAST, or None if the last beat did not.
    """

    beats: NDArray[np.uint8]
    end: int | None

    @property
    def early(self) -> bool:
        """TLAST came before the last beat."""
        return self.end is not None and self.end < len(self.beats) - 1

    @property
    def late(self) -> bool:
        """The last beat had no TLAST."""
        return self.end is None


class PacketReader:
    """Takes packets off one stream."""

    def __init__(self, stream: Traffic) -> None:
        self._stream = stream
        self._position = 0

    @property
    def exhausted(self) -> bool:
        """True when all beats were taken."""
        return self._position == len(self._stream)

    def take(self, length: int) -> Taken:
        """Take up to `length` beats, not beyond a TLAST."""
        window = slice(self._position, self._position + length)
        ends = np.flatnonzero(self._stream.last[window])
        end = int(ends[0]) if len(ends) else None
        count = length if end is None else end + 1
        beats = np.zeros((length, BEAT_BYTES), np.uint8)
        taken = self._stream.beats[self._position : self._position + count]
        if len(taken) < count:
            raise ValueError("the stimulus ends inside a packet: the kernel would wait for ever")
        beats[:count] = taken
        self._position += count
        return Taken(beats, end)

    def discard(self) -> None:
        """Take beats up to and including the next TLAST."""
        ends = np.flatnonzero(self._stream.last[self._position :])
        if not len(ends):
            raise ValueError("no TLAST ends the packet: the kernel would wait for ever")
        self._position += int(ends[0]) + 1
