"""Vector sets on disk: the beats that go into a kernel and the beats that must come out (docs/packed_format.md).

Every back end plays the same files. Streams named `s_*` are stimulus, `m_*` are expected results. TLAST is set on the
last beat of each frame of each stream and nowhere else. numpy only: the board runtime reads vector sets too.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quant.errors import InputError
from quant.files import read_json, staged_folder, write_json
from quant.layout import BEAT_BYTES, COLUMNS, LAYOUT_VERSION

SCHEMA = "layerlock.vectors"
VERSION = 1
MANIFEST = "manifest.json"
_REMEDY = "write the set again with `nox -s verify`"

Beats = NDArray[np.uint8]


@dataclass(frozen=True)
class Frame:
    """One command and its packets. `rows` and `k` are the whole tensor's, `beats` this frame's, by stream."""

    name: str
    tensor: str
    tensor_id: int
    lane: int
    lanes: int
    rows: int
    k: int
    group_size: int
    beats: dict[str, int]


@dataclass(frozen=True)
class Divergence:
    """The first differing result of a stream, in the terms of the tensor."""

    stream: str
    frame: str
    tensor: str
    row: int
    element: int
    expected: int
    got: int

    def __str__(self) -> str:
        return (
            f"{self.stream}: frame {self.frame}, tensor {self.tensor}, row {self.row} (element {self.element} of the "
            f"frame): expected {self.expected} ({self.expected & 0xFFFFFFFF:#010x}), "
            f"got {self.got} ({self.got & 0xFFFFFFFF:#010x})"
        )


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
        last[np.cumsum([frame.beats[stream] for frame in self.frames]) - 1] = True
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
        files = {name: _write_stream(stage / f"{name}.bin", beats) for name, beats in streams.items()}
        manifest = {
            "schema": SCHEMA,
            "version": VERSION,
            "layout_version": LAYOUT_VERSION,
            "kernel": kernel,
            "case": case,
            "seed": seed,
            "source": source,
            "frames": [asdict(frame) for frame in frames],
            "files": files,
        }
        write_json(stage / MANIFEST, manifest)


def _write_stream(path: Path, beats: Beats) -> dict[str, Any]:
    data = np.ascontiguousarray(beats)
    data.tofile(path)
    return {"file": path.name, "bytes": data.nbytes, "sha256": hashlib.sha256(data.data).hexdigest()}


def read_vector_set(path: Path) -> VectorSet:
    """Read and verify the vector set in the folder `path`.

    Raises InputError if the manifest is missing, of another schema or version, or if a file's size or hash differs.
    """
    manifest = _read_manifest(path / MANIFEST)
    try:
        frames = tuple(Frame(**frame) for frame in manifest["frames"])
        streams = {name: _read_stream(path, name, entry) for name, entry in manifest["files"].items()}
        totals = {name: sum(frame.beats[name] for frame in frames) for name in streams}
        heading = [manifest[field] for field in ("kernel", "case", "seed", "source")]
    except (KeyError, TypeError, AttributeError) as error:
        raise InputError(path / MANIFEST, "contents", f"refused ({error!r})", _REMEDY) from None
    for name, beats in streams.items():
        if totals[name] != len(beats):
            have = f"{totals[name]} in all, the file holds {len(beats)}"
            raise InputError(path / MANIFEST, f"frames.beats.{name}", have, _REMEDY)
    kernel, case, seed, source = heading
    return VectorSet(path, kernel, case, seed, source, frames, streams)


def _read_manifest(path: Path) -> dict[str, Any]:
    manifest = read_json(path, _REMEDY)
    for field, want in (("schema", SCHEMA), ("version", VERSION), ("layout_version", LAYOUT_VERSION)):
        if manifest.get(field) != want:
            raise InputError(path, field, repr(manifest.get(field)), f"this version reads {want!r}: {_REMEDY}")
    return manifest


def _read_stream(folder: Path, name: str, entry: Mapping[str, Any]) -> Beats:
    path = folder / entry["file"]
    try:
        data = np.fromfile(path, np.uint8)
    except FileNotFoundError:
        raise InputError(path, "file", "missing", _REMEDY) from None
    if data.size != entry["bytes"] or data.size % BEAT_BYTES:
        raise InputError(path, "size", f"{data.size} bytes, the manifest says {entry['bytes']}", _REMEDY)
    digest = hashlib.sha256(data.data).hexdigest()
    if digest != entry["sha256"]:
        raise InputError(path, f"sha256 of stream {name}", digest, f"not what the manifest says: {_REMEDY}")
    return data.reshape(-1, BEAT_BYTES)
