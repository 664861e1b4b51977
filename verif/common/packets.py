"""Packets on an AXI4-Stream: beats and TLAST, as numpy arrays that the bulk bench and the per-cycle drivers share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from quant.layout import BEAT_BYTES


@dataclass(frozen=True, eq=False)
class Traffic:
    """The beats of one stream: `beats` (n, bytes of a beat) uint8 and `last` (n,) bool, both C-contiguous.

    TLAST may be missing on the final beat: that is one of the faults that the tests make.
    """

    beats: NDArray[np.uint8]
    last: NDArray[np.bool_]

    def __post_init__(self) -> None:
        if self.beats.ndim != 2 or self.last.shape != self.beats.shape[:1]:
            raise ValueError(f"beats {self.beats.shape} and last {self.last.shape} must be (n, bytes) and (n,)")

    def __len__(self) -> int:
        return len(self.beats)

    @property
    def frames(self) -> int:
        """Packets that end with TLAST."""
        return int(self.last.sum())


NOTHING = Traffic(np.zeros((0, BEAT_BYTES), np.uint8), np.zeros(0, np.bool_))


def packet(beats: ArrayLike) -> Traffic:
    """Return one packet: TLAST on the last beat only."""
    return traffic(beats, [len(np.asarray(beats))])


def traffic(beats: ArrayLike, lengths: Sequence[int]) -> Traffic:
    """Return packets of the given lengths in beats, back to back. Beats beyond their sum carry no TLAST.

    >>> traffic(np.zeros((4, 16)), [1, 2]).last.tolist()
    [True, False, True, False]
    """
    data = np.ascontiguousarray(beats, np.uint8)
    last = np.zeros(len(data), np.bool_)
    last[np.cumsum(np.asarray(lengths, np.int64)) - 1] = True
    return Traffic(data, last)


def join(parts: Sequence[Traffic]) -> Traffic:
    """Return the parts back to back."""
    return Traffic(
        np.ascontiguousarray(np.concatenate([part.beats for part in parts])),
        np.concatenate([part.last for part in parts]),
    )


def early(whole: Traffic, end: int) -> Traffic:
    """Return the packet cut short: TLAST on beat `end`, nothing after it."""
    return packet(whole.beats[: end + 1])


def late(whole: Traffic, extra: int, rng: np.random.Generator) -> Traffic:
    """Return the packet with `extra` more beats before its TLAST. One is a TLAST that was lost and closed again."""
    return packet(np.concatenate([whole.beats, rng.integers(0, 256, (extra, BEAT_BYTES), np.uint8)]))


def patched(whole: Traffic, byte: int, flip: int) -> Traffic:
    """Return the packet with the bits `flip` of one byte inverted."""
    beats = whole.beats.copy()
    beats.reshape(-1)[byte] ^= flip
    return Traffic(beats, whole.last)


def difference(want: Traffic, got: Traffic, *, accepted: int | None = None) -> str | None:
    """Say how `got` differs from `want`, None if it does not. `accepted` counts beats beyond those kept in `got`.

    >>> difference(packet(np.zeros((2, 16))), packet(np.zeros((2, 16))))
    >>> difference(packet(np.zeros((2, 16))), traffic(np.zeros((2, 16)), [1]))
    'TLAST of beat 0 is 1, expected 0'
    """
    count = len(got) if accepted is None else accepted
    common = min(len(want), len(got))
    wrong = (want.beats[:common] != got.beats[:common]).any(axis=1)
    if wrong.any():
        beat = int(np.argmax(wrong))
        hexes = [beats[beat].tobytes()[::-1].hex() for beats in (got.beats, want.beats)]
        return f"beat {beat} is 0x{hexes[0]}, expected 0x{hexes[1]} ({int(wrong.sum())} beats differ)"
    if count != len(want):
        return f"{count} beats, expected {len(want)}"
    misplaced = want.last != got.last
    if misplaced.any():
        beat = int(np.argmax(misplaced))
        return f"TLAST of beat {beat} is {int(got.last[beat])}, expected {int(want.last[beat])}"
    return None
