"""Files of beats and the manifests that name them: what vector sets and system sets have in common. numpy only."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quant.errors import InputError
from quant.files import read_json
from quant.layout import BEAT_BYTES, LAYOUT_VERSION

Beats = NDArray[np.uint8]


def write_beats(path: Path, beats: Beats) -> dict[str, Any]:
    """Write beats (n, 16) and return the manifest's entry: file, bytes, sha256."""
    data = np.ascontiguousarray(beats)
    data.tofile(path)
    return {"file": path.name, "bytes": data.nbytes, "sha256": hashlib.sha256(data.data).hexdigest()}


def read_beats(folder: Path, name: str, entry: Mapping[str, Any], remedy: str) -> Beats:
    """Return the beats that a manifest's entry names. Raises InputError if the file is missing or not what it says.

    `name` tells what they are, "stream s_x" for one; `remedy` says how to write the files again.
    """
    path = folder / entry["file"]
    try:
        data = np.fromfile(path, np.uint8)
    except FileNotFoundError:
        raise InputError(path, "file", "missing", remedy) from None
    if data.size != entry["bytes"] or data.size % BEAT_BYTES:
        raise InputError(path, "size", f"{data.size} bytes, the manifest says {entry['bytes']}", remedy)
    digest = hashlib.sha256(data.data).hexdigest()
    if digest != entry["sha256"]:
        raise InputError(path, f"sha256 of {name}", digest, f"not what the manifest says: {remedy}")
    return data.reshape(-1, BEAT_BYTES)


def read_set_manifest(path: Path, schema: str, version: int, remedy: str) -> dict[str, Any]:
    """Return a manifest of this schema, version and layout version. Raises InputError for any other."""
    manifest = read_json(path, remedy)
    for name, want in (("schema", schema), ("version", version), ("layout_version", LAYOUT_VERSION)):
        if manifest.get(name) != want:
            raise InputError(path, name, repr(manifest.get(name)), f"this version reads {want!r}: {remedy}")
    return manifest
