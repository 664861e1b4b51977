"""Vector sets on disk: the beats that go into a kernel and the beats that must come out (docs/packed_format.md).

Every back end plays the same files. Streams named `s_*` are stimulus, `m_*` are expected results. TLAST is set on the
last beat of each packet and nowhere else. numpy only: the board runtime reads vector sets too.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quant.beat_files import Beats as Beats
from quant.beat_files import read_beats, read_set_manifest, write_beats
from quant.errors import InputError
from quant.files import staged_folder, write_json
from quant.layout import BEAT_BYTES, COLUMNS, LAYOUT_VERSION

SCHEMA = "layerlock.vectors"
VERSION = 1
MANIFEST = "manifest.json"
FRAMES = "frames.txt"  # the frames again, for testbenches in C++
_REMEDY = "write the set again with `nox -s verify`"


@dataclass(frozen=True)
class Frame:
    """One command and its packets: `beats` of this frame by stream.

    A stream that holds another number of packets than one has their lengths in `packets`. The other fields are for
    frames of a tensor, whose `rows` and `k` are the whole tensor's; frames of other kernels leave them out.
    """

    name: str
    tensor: str = ""
    tensor_id: int = 0
    lane: int = 0
    lanes: int = 1
    rows: int = 0
    k: int = 0
    group_size: int = 0
    beats: dict[str, int] = field(default_factory=dict)
    packets: dict[str, list[int]] = field(default_factory=dict)

    def lengths(self, stream: str) -> list[int]:
        """Return the length in beats of each packet of `stream`.

        >>> frame = Frame("two", beats={"s_x": 5, "s_y": 0, "m_y": 3}, packets={"s_x": [2, 3]})
        >>> [frame.lengths(stream) for stream in ("s_x", "s_y", "m_y")]
        [[2, 3], [], [3]]
        """
        beats = self.beats[stream]
        return list(self.packets.get(stream, [beats] if beats else []))


@dataclass(frozen=True)
class Divergence:
    """The first differing result of a stream: the int32 number `element` of the frame, and where it belongs."""

    stream: str
    frame: str
    tensor: str
    row: int
    element: int
    expected: int
    got: int

    def __str__(self) -> str:
        place = f"tensor {self.tensor}, row {self.row} (element {self.element} of the frame)"
        if not self.tensor:
            place = f"element {self.element} (beat {self.element // 4}, word {self.element % 4})"
        return f"{self.stream}: frame {self.frame}, {place}: expected {number(self.expected)}, got {number(self.got)}"


def number(value: int) -> str:
    """Return an int32 in decimal, hexadecimal, and as the Q16 value that it may be.

    >>> number(-98304)
    '-98304 (0xfffe8000, -1.5 in Q16)'
    """
    return f"{value} ({value & 0xFFFFFFFF:#010x}, {value / 65536:.9g} in Q16)"


@dataclass(frozen=True)
class VectorSet:
    """A verified vector set: `streams` maps a stream name to its beats (n, 16) uint8, all frames back to back."""

    path: Path
    kernel: str
    case: str
    seed: int
    source: str
    frames: tuple[Frame, ...]
    streams: Mapping[str, Beats]

    @property
    def stimulus(self) -> dict[str, Beats]:
        """The streams that go into the kernel."""
        return {name: beats for name, beats in self.streams.items() if name.startswith("s_")}

    @property
    def expected(self) -> dict[str, Beats]:
        """The streams that must come out."""
        return {name: beats for name, beats in self.streams.items() if name.startswith("m_")}

    def frame_slice(self, stream: str, index: int) -> slice:
        """Return where frame `index` lies in the beats of `stream`."""
        start = sum(frame.beats[stream] for frame in self.frames[:index])
        return slice(start, start + self.frames[index].beats[stream])

    def tlast(self, stream: str) -> NDArray[np.bool_]:
        """Return TLAST of every beat of `stream`."""
        last = np.zeros(len(self.streams[stream]), np.bool_)
        lengths = [length for frame in self.frames for length in frame.lengths(stream)]
        last[np.cumsum(lengths, dtype=np.int64) - 1] = True
        return last

    def mismatches(self, stream: str, got: Beats) -> int:
        """Count the bytes of `got` that differ from the expected ones; bytes missing or too many count as well."""
        want = self.streams[stream].reshape(-1)
        have = np.asarray(got, np.uint8).reshape(-1)
        common = min(want.size, have.size)
        return int(np.count_nonzero(want[:common] != have[:common])) + abs(want.size - have.size)

    def first_divergence(self, stream: str, got: Beats) -> Divergence | None:
        """Name the first int32 of `got` that is not the expected one, or None."""
        want = np.ascontiguousarray(self.streams[stream]).view("<i4").reshape(-1)
        whole = np.ascontiguousarray(np.asarray(got, np.uint8).reshape(-1, BEAT_BYTES)).view("<i4").reshape(-1)
        have = np.zeros_like(want)
        have[: min(want.size, whole.size)] = whole[: want.size]
        differ = have != want
        differ[min(want.size, whole.size) :] = True
        if not differ.any():
            return None
        index = int(np.argmax(differ))
        for number, frame in enumerate(self.frames):
            part = self.frame_slice(stream, number)
            if index < part.stop * 4:
                element = index - part.start * 4
                return Divergence(
                    stream,
                    frame.name,
                    frame.tensor,
                    output_row(frame, element),
                    element,
                    int(want[index]),
                    int(have[index]),
                )
        raise AssertionError("unreachable: the frames cover the stream")


def output_row(frame: Frame, element: int) -> int:
    """Return the tensor's output row that result `element` of the frame's y packet belongs to."""
    return (element // COLUMNS * frame.lanes + frame.lane) * COLUMNS + element % COLUMNS


def as_beats(data: bytes | NDArray[Any]) -> Beats:
    """Return data, a whole number of beats long, as (n, 16) uint8."""
    raw = (
        np.frombuffer(data, np.uint8)
        if isinstance(data, bytes)
        else np.ascontiguousarray(data).reshape(-1).view(np.uint8)
    )
    if raw.size % BEAT_BYTES:
        raise ValueError(f"data must be a multiple of {BEAT_BYTES} bytes, not {raw.size}")
    return raw.reshape(-1, BEAT_BYTES)


def write_vector_set(
    path: Path,
    *,
    kernel: str,
    case: str,
    seed: int,
    source: str,
    frames: Sequence[Frame],
    streams: Mapping[str, Beats],
) -> None:
    """Write a vector set to the folder `path`; it appears whole or not at all. Raises InputError for a full disk."""
    with staged_folder(path, replace=True) as stage:
        files = {name: write_beats(stage / f"{name}.bin", beats) for name, beats in streams.items()}
        (stage / FRAMES).write_text(frame_table(frames, list(streams)))
        manifest = {
            "schema": SCHEMA,
            "version": VERSION,
            "layout_version": LAYOUT_VERSION,
            "kernel": kernel,
            "case": case,
            "seed": seed,
            "source": source,
            "frames": [_frame_record(frame) for frame in frames],
            "files": files,
        }
        write_json(stage / MANIFEST, manifest)


def frame_table(frames: Sequence[Frame], streams: Sequence[str]) -> str:
    """Return frames.txt: the names of the streams, then for each frame its packets' lengths in beats, by stream.

    >>> print(frame_table([Frame("one", beats={"s_x": 4, "s_y": 0}, packets={"s_x": [1, 3]})], ["s_x", "s_y"]), end="")
    s_x s_y
    1,3 0
    """
    rows = [[",".join(map(str, frame.lengths(stream))) or "0" for stream in streams] for frame in frames]
    return "".join(f"{' '.join(row)}\n" for row in [streams, *rows])


def _frame_record(frame: Frame) -> dict[str, Any]:
    """Return what the manifest says of a frame: no facts of a tensor where there is none."""
    record = asdict(frame)
    unused = [] if frame.packets else ["packets"]
    if not frame.tensor:
        unused += ["tensor", "tensor_id", "lane", "lanes", "rows", "k", "group_size"]
    return {name: value for name, value in record.items() if name not in unused}


def read_vector_set(path: Path) -> VectorSet:
    """Read and verify the vector set in the folder `path`.

    Raises InputError if the manifest is missing, of another schema or version, or if a file's size or hash differs.
    """
    manifest = read_set_manifest(path / MANIFEST, SCHEMA, VERSION, _REMEDY)
    try:
        frames = tuple(Frame(**frame) for frame in manifest["frames"])
        streams = {
            name: read_beats(path, f"stream {name}", entry, _REMEDY) for name, entry in manifest["files"].items()
        }
        totals = {name: sum(frame.beats[name] for frame in frames) for name in streams}
        heading = [manifest[field] for field in ("kernel", "case", "seed", "source")]
    except (KeyError, TypeError, AttributeError) as error:
        raise InputError(path / MANIFEST, "contents", f"refused ({error!r})", _REMEDY) from None
    for name, beats in streams.items():
        if totals[name] != len(beats):
            have = f"{totals[name]} in all, the file holds {len(beats)}"
            raise InputError(path / MANIFEST, f"frames.beats.{name}", have, _REMEDY)
        wrong = next((frame for frame in frames if sum(frame.lengths(name)) != frame.beats[name]), None)
        if wrong is not None:
            have = f"{wrong.lengths(name)} for {wrong.beats[name]} beats of {wrong.name}"
            raise InputError(path / MANIFEST, f"frames.packets.{name}", have, _REMEDY)
    kernel, case, seed, source = heading
    return VectorSet(path, kernel, case, seed, source, frames, streams)
