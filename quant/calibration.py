"""Calibration text: what the quantizer measures activations on."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from quant.errors import InputError
from quant.kept_ids import read_vocabulary

TOKENIZER = "tokenizer.json"


@dataclass(frozen=True)
class Calibration:
    """Token ids (sequences, length) int64."""

    ids: NDArray[np.int64]

    @property
    def sha256(self) -> str:
        """The hash of the ids."""
        return hashlib.sha256(np.ascontiguousarray(self.ids, "<i8").tobytes()).hexdigest()


def read_ids(checkpoint: Path, path: Path) -> NDArray[np.int64]:
    """Return the ids of `path`: a text in UTF-8, read with the checkpoint's tokenizer.json, or a .npy file of ids.

    Of a pruned checkpoint a text gives the pruned model's ids, and InputError if one of them was not kept.
    """
    if path.suffix == ".npy":
        return read_npy(path)
    try:
        text = path.read_text(encoding="utf8")
    except FileNotFoundError:
        raise InputError(path, "calibration text", "missing", "give a text file or a .npy file of ids") from None
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(path, "calibration text", f"unreadable ({error})", "give a text in UTF-8") from None
    ids, vocabulary = open_tokenizer(checkpoint).encode(text).ids, read_vocabulary(checkpoint)
    return np.array(vocabulary.to_pruned(ids) if vocabulary else ids, np.int64)


def read_tokenizer(checkpoint: Path) -> Tokenizer:
    """Return the tokenizer of a checkpoint folder; refuse a pruned one, whose ids are not the tokenizer's."""
    if read_vocabulary(checkpoint) is not None:
        raise InputError(checkpoint, "vocabulary", "pruned", "texts need the whole model's ids: use that model")
    return open_tokenizer(checkpoint)


def open_tokenizer(checkpoint: Path) -> Tokenizer:
    """Return the tokenizer in a checkpoint folder, whatever ids the model has."""
    path = checkpoint / TOKENIZER
    if not path.is_file():
        raise InputError(path, "file", "missing", "a text needs the tokenizer: fetch it, or give a .npy file of ids")
    try:
        return Tokenizer.from_file(str(path))
    except Exception as error:  # the library raises bare Exception
        raise InputError(path, "tokenizer", f"unreadable ({error})", "fetch the file again") from None


def read_npy(path: Path) -> NDArray[np.int64]:
    """Return the ids of a .npy file."""
    try:
        ids = np.load(path, allow_pickle=False)
    except FileNotFoundError:
        raise InputError(path, "file", "missing", "give a text file or a .npy file of ids") from None
    except (OSError, ValueError) as error:
        raise InputError(path, "array", f"unreadable ({error})", "write it with numpy.save") from None
    if not isinstance(ids, np.ndarray) or ids.dtype.kind not in "iu":
        raise InputError(path, "array", "not of integers", "it must hold token ids")
    return ids.reshape(-1).astype(np.int64)


def draw(
    source: object, ids: NDArray[np.int64], *, vocab_size: int, sequences: int, length: int, seed: int
) -> Calibration:
    """Return `sequences` different windows of `length` ids, drawn by `seed`; they may overlap only if they must.

    Raises InputError that names `source` for a text too short for one window each and for ids out of the vocabulary.
    """
    if len(ids) < sequences * length:
        most = len(ids) // length
        remedy = (
            f"{sequences} sequences of {length} need {sequences * length}: give more text, or ask for {most} at most"
        )
        if not most:
            remedy = f"one sequence has {length}: give more text or shorter sequences"
        raise InputError(source, "calibration tokens", len(ids), remedy)
    if ids.min() < 0 or ids.max() >= vocab_size:
        wrong = ids[(ids < 0) | (ids >= vocab_size)][0]
        raise InputError(source, "token id", wrong, f"the model has ids 0..{vocab_size - 1}")
    windows = ids[: len(ids) // length * length].reshape(-1, length)
    chosen = np.sort(np.random.default_rng(seed).permutation(len(windows))[:sequences])
    return Calibration(windows[chosen])
