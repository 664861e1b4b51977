"""Put a folder of RTL into its place in one step, so that a reader never sees half of it."""

from __future__ import annotations

import hashlib
import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from rtl_export.errors import ExportError

MANIFEST = "manifest.json"
BESIDE = {"report.txt", "estimate.json"}  # made from the outputs, or for readers only


def check_replaceable(folder: Path) -> None:
    """Raise ExportError if `folder` holds a file that no export made: it is replaced as a whole."""
    try:
        known = {MANIFEST, *BESIDE, *json.loads((folder / MANIFEST).read_text())["outputs"]}
    except (OSError, ValueError, KeyError, TypeError):
        known = set()
    foreign = sorted(path.name for path in folder.iterdir() if path.name not in known) if folder.is_dir() else []
    if foreign:
        raise ExportError(f"{folder}: holds {foreign[0]}, which no export made; move it, or choose another --out")


@contextmanager
def replacing(folder: Path) -> Iterator[Path]:
    """Give an empty folder to fill; it takes the place of `folder` at the end, unless an exception ends the block."""
    check_replaceable(folder)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=f".{folder.name}.", dir=folder.parent) as temporary:
            bundle = Path(temporary) / "new"
            bundle.mkdir()
            yield bundle
            _swap(bundle, folder, Path(temporary) / "old")
    except OSError as error:
        raise ExportError(f"{folder}: cannot be written: {error.strerror}; choose another --out") from None


def _swap(bundle: Path, folder: Path, old: Path) -> None:
    existed = folder.exists()
    if existed:
        folder.replace(old)
    try:
        bundle.replace(folder)
    except OSError:
        if existed:
            old.replace(folder)
        raise


def write_manifest(bundle: Path, manifest: dict[str, Any]) -> dict[str, Any]:
    """Complete `manifest` with the digests of all files in `bundle`, write it there and return it."""
    manifest = manifest | {"outputs": {path.name: sha256(path) for path in sorted(bundle.iterdir())}}
    (bundle / MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n")
    return manifest


def sha256(path: Path) -> str:
    """Return the digest of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
