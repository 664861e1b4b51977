"""Output folders that appear complete or not at all, and JSON files that are checked when read."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from quant.errors import InputError

DISK_ERRORS = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO}
ACCESS_ERRORS = {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.ENAMETOOLONG}
HASH_CHUNK = 1 << 24
CONTENTS = ".layerlock"  # names of the files that a staged folder was written with; only such a folder is replaced


@contextmanager
def staged_folder(out: Path, *, replace: bool = False) -> Iterator[Path]:
    """Yield an empty folder that becomes `out` when the block ends well and vanishes when it does not.

    With `replace`, an `out` that such a block wrote earlier gives way. Raises InputError if `out` is there already, or
    if the disk is full or not writable.
    """
    check_free(out, replace)
    stage = out.with_name(f".{out.name}.{os.getpid()}.tmp")
    try:
        stage.mkdir(parents=True)
        yield stage
        names = sorted(path.name for path in stage.iterdir())
        (stage / CONTENTS).write_text("\n".join([*names, CONTENTS]) + "\n")
        move_into_place(stage, out)
    except OSError as error:
        raise write_error(out, error) from error
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def check_free(out: Path, replace: bool) -> None:
    """Refuse to overwrite anything but a folder of ours, and that only with `replace`."""
    if not out.exists():
        return
    if not replace:
        raise InputError(out, "output folder", "already there", "remove it, choose another or pass --force")
    if not out.is_dir():
        raise InputError(out, "output folder", "a file", "choose another")
    names = {path.name for path in out.iterdir()}
    known = set((out / CONTENTS).read_text().splitlines()) if CONTENTS in names else set()
    if foreign := sorted(names - known):
        found = f"not one of ours (it holds {foreign[0]})"
        raise InputError(out, "output folder", found, "choose another: only what Layerlock wrote is replaced")


def refuse_overlap(out: Path, source: Path) -> None:
    """Refuse an output folder that is, holds or lies in the input folder `source`: replacing it would lose input."""
    a, b = out.resolve(), source.resolve()
    if a == b or a in b.parents or b in a.parents:
        raise InputError(out, "output folder", f"in the way of the input {source}", "choose a folder beside it")


def move_into_place(stage: Path, out: Path) -> None:
    """Rename `stage` to `out`; an older `out` is removed last, so that one of the two is always there."""
    old = stage.with_suffix(".old")
    if out.exists():
        out.rename(old)
    stage.rename(out)
    shutil.rmtree(old, ignore_errors=True)


def write_error(out: Path, error: OSError) -> Exception:
    """Return the error to raise for a failure while `out` was written."""
    if error.errno in DISK_ERRORS:
        return InputError(out, "disk", error.strerror, "free space or choose another output folder; nothing was kept")
    if error.errno in ACCESS_ERRORS:
        return InputError(out, "output folder", error.strerror, "choose another; nothing was kept")
    return error


def read_json(path: Path, remedy: str) -> dict[str, Any]:
    """Return the JSON object in `path`, or raise InputError with `remedy`."""
    try:
        value = json.loads(path.read_bytes())
    except FileNotFoundError:
        raise InputError(path, "file", "missing", remedy) from None
    except (OSError, ValueError) as error:
        raise InputError(path, "JSON", f"unreadable ({error})", remedy) from None
    if not isinstance(value, dict):
        raise InputError(path, "JSON", f"a {type(value).__name__}, not an object", remedy)
    return value


def write_json(path: Path, value: dict[str, Any]) -> None:
    """Write `value` as indented JSON with a final newline."""
    path.write_text(json.dumps(value, indent=1) + "\n")


def file_sha256(path: Path) -> str:
    """Return the sha256 of a file as `sha256sum` prints it."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def sha256_of_files(paths: list[Path]) -> str:
    """Return one sha256 over the names, sizes and contents of `paths`, in the order of their names."""
    digest = hashlib.sha256()
    for path in sorted(paths, key=lambda p: p.name):
        digest.update(f"{path.name}\n{path.stat().st_size}\n".encode())
        with path.open("rb") as stream:
            while chunk := stream.read(HASH_CHUNK):
                digest.update(chunk)
    return digest.hexdigest()
