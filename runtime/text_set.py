"""The set of a model that writes tokens: its memory, a program for each position, and the rows of the embedding.

`verif/layer/model_set.py` writes it: a system set with the buffers `x` (the row that goes in), `best` (the id that
comes out), `results` (the logits, or one beat if the programs write none) and the programs of positions 0, 1, 2, ...;
beside it a file of the embedding's rows as `residual` loads them, one behind the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from quant.errors import InputError
from quant.layout import BEAT_BYTES
from quant.systemset import MANIFEST, PROGRAM, SystemSet, position_program, read_system_set

X, BEST, LOGITS = "x", "best", "results"
LOGIT_BYTES = 4
_REMEDY = "write the set with `python -m verif.generate --write-set DIR`"


@dataclass(frozen=True)
class TextSet:
    """A verified set and the embedding's rows (vocabulary, bytes of a row)."""

    vectors: SystemSet
    rows: NDArray[np.uint8]

    @property
    def vocabulary(self) -> int:
        """Number of token ids."""
        return len(self.rows)

    @property
    def positions(self) -> int:
        """Positions that the set has programs for."""
        return sum(name.startswith(PROGRAM) for name in self.vectors.buffers)

    @property
    def has_logits(self) -> bool:
        """Tell whether the programs write logits."""
        return self.vectors.sizes[LOGITS] != BEAT_BYTES


def read_text_set(path: Path, embedding: Path) -> TextSet:
    """Read and verify a set and the embedding's rows. Raises InputError if they are not a model's or not of one."""
    vectors = read_system_set(path)
    for name in (X, BEST, LOGITS):
        if name not in vectors.buffers:
            raise InputError(path / MANIFEST, f"buffer {name}", "missing", _REMEDY)
    found = TextSet(vectors, read_embedding(embedding, vectors.sizes[X]))
    missing = [name for name in map(position_program, range(found.positions)) if name not in vectors.buffers]
    if missing:
        raise InputError(path / MANIFEST, f"buffer {missing[0]}", "missing", _REMEDY)
    if found.has_logits and vectors.sizes[LOGITS] != LOGIT_BYTES * found.vocabulary:
        remedy = (
            f"{embedding} has {found.vocabulary} rows, so logits are {LOGIT_BYTES * found.vocabulary} bytes; {_REMEDY}"
        )
        raise InputError(path / MANIFEST, f"bytes of buffer {LOGITS}", vectors.sizes[LOGITS], remedy)
    return found


def read_embedding(path: Path, row_bytes: int) -> NDArray[np.uint8]:
    """Return the rows (vocabulary, row_bytes) of an embedding file, mapped. Raises InputError for other sizes."""
    try:
        data: NDArray[np.uint8] = np.memmap(path, np.uint8, mode="r")
    except (OSError, ValueError) as error:
        raise InputError(
            path, "file", f"not readable ({error})", "name the file that was written with the set"
        ) from None
    if data.size % row_bytes:
        raise InputError(path, "size", data.size, f"it must be a multiple of {row_bytes}, the bytes of a row")
    return data.reshape(-1, row_bytes)
