"""A smaller vocabulary: only the ids of a keep-list stay in embedding and output matrix, renumbered 0, 1, 2, ...

Generating with the pruned model is generating with the whole one where all other ids are masked: logits of kept ids
do not depend on the others. Texts whose ids are not all kept are refused, not approximated.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from quant.checkpoint import EMBEDDING, HEAD, Checkpoint
from quant.errors import InputError
from quant.files import CONTENTS, read_json, refuse_overlap, staged_folder, write_json
from quant.hf_folder import CONFIG, INDEX, SINGLE, Tensors
from quant.layout import COLUMNS
from quant.safetensors_io import write_safetensors

KEPT = "kept_ids.json"
TOKEN_FIELDS = ("bos_token_id", "eos_token_id", "pad_token_id")


@dataclass(frozen=True)
class Vocabulary:
    """The kept ids in rising order: id i of the pruned model is id kept[i] of the whole one."""

    kept: tuple[int, ...]

    def to_pruned(self, ids: Iterable[int]) -> list[int]:
        """Return ids of the tokenizer as ids of the pruned model; refuse one that was not kept.

        >>> Vocabulary((2, 5, 9)).to_pruned([9, 2])
        [2, 0]
        """
        places = {old: new for new, old in enumerate(self.kept)}
        ids = list(ids)
        for old in ids:
            if old not in places:
                raise InputError("text", "token id", old, "it was pruned: keep it, or use the whole model")
        return [places[old] for old in ids]

    def to_whole(self, ids: Iterable[int]) -> list[int]:
        """Return ids of the pruned model as ids of the tokenizer.

        >>> Vocabulary((2, 5, 9)).to_whole([2, 0])
        [9, 2]
        """
        return [self.kept[new] for new in ids]


def read_keep_list(path: Path, vocab_size: int) -> Vocabulary:
    """Return the vocabulary of a keep-list: one id a line, `#` starts a comment.

    The count is filled up to a multiple of 8 columns with the lowest ids that are not listed: the format has no shorter
    groups, and rows of zeros could win the argmax.
    """
    try:
        lines = path.read_text(encoding="utf8").splitlines()
    except FileNotFoundError:
        raise InputError(path, "keep-list", "missing", "give a file with one id a line") from None
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(path, "keep-list", f"unreadable ({error})", "give a file with one id a line") from None
    ids = set()
    for number, line in enumerate(lines, 1):
        text = line.split("#")[0].strip()
        if not text:
            continue
        if not text.isdecimal() or int(text) >= vocab_size:
            raise InputError(f"{path}:{number}", "id", text, f"it must be 0..{vocab_size - 1}")
        ids.add(int(text))
    return fill_up(path, ids, vocab_size)


def fill_up(path: Path, ids: set[int], vocab_size: int) -> Vocabulary:
    """Return the vocabulary of `ids` and as many more as make the count a multiple of 8."""
    if not ids:
        raise InputError(path, "ids", "none", "give a file with one id a line")
    others = (i for i in range(vocab_size) if i not in ids)
    missing = -len(ids) % COLUMNS
    more = [i for i, _ in zip(others, range(missing), strict=False)]
    if len(more) < missing:
        raise InputError(path, "ids", len(ids), f"a vocabulary of {vocab_size} cannot fill it up to a multiple of 8")
    return Vocabulary(tuple(sorted([*ids, *more])))


def read_vocabulary(folder: Path) -> Vocabulary | None:
    """Return the vocabulary of a pruned folder, or None if it is not pruned."""
    if not (folder / KEPT).exists():
        return None
    kept = read_json(folder / KEPT, "prune the checkpoint again").get("kept")
    if not isinstance(kept, list) or not all(type(i) is int for i in kept) or kept != sorted(set(kept)):
        raise InputError(folder / KEPT, "kept", kept, "it must be rising ids: prune the checkpoint again")
    return Vocabulary(tuple(kept))


def prune(checkpoint: Checkpoint, out: Path, vocabulary: Vocabulary, *, replace: bool = False) -> None:
    """Write `checkpoint` with the kept ids alone to the folder `out`, which appears whole or not at all.

    Tensors are written in the files and types that they had; tokenizer files stay as they are, for whole ids.
    Raises InputError for a checkpoint that is pruned already, or whose special tokens are not kept.
    """
    refuse_overlap(out, checkpoint.path)
    if read_vocabulary(checkpoint.path) is not None:
        raise InputError(checkpoint.path, "checkpoint", "pruned already", "give the whole one")
    config = dict(checkpoint.raw_config)
    for field in TOKEN_FIELDS:
        if field in config and config[field] is not None:
            config[field] = pruned_field(checkpoint.path / CONFIG, field, config[field], vocabulary)
    config["vocab_size"] = len(vocabulary.kept)
    with staged_folder(out, replace=replace) as stage:
        for file, names in checkpoint.names_by_file().items():
            write_safetensors(stage / file, pruned_tensors(checkpoint, names, vocabulary.kept))
        for path in checkpoint.path.iterdir():
            if path.is_file() and path.suffix != ".safetensors" and path.name not in (CONFIG, CONTENTS, INDEX):
                shutil.copyfile(path, stage / path.name)
        write_json(stage / CONFIG, config)
        write_json(stage / KEPT, {"vocab_size": checkpoint.config.vocab_size, "kept": list(vocabulary.kept)})
        if not (stage / SINGLE).exists():
            places = {name: file for file, names in checkpoint.names_by_file().items() for name in names}
            size = sum(path.stat().st_size for path in stage.glob("*.safetensors"))
            write_json(stage / INDEX, {"metadata": {"total_size": size}, "weight_map": places})


def pruned_field(path: Path, field: str, value: object, vocabulary: Vocabulary) -> object:
    """Return the new id, or ids, of a special token."""
    ids: Sequence[object] = value if isinstance(value, list) else [value]
    for i in ids:
        if i not in vocabulary.kept:
            raise InputError(path, field, i, "special tokens must be in the keep-list")
    new = vocabulary.to_pruned(i for i in ids if isinstance(i, int))
    return new if isinstance(value, list) else new[0]


def pruned_tensors(checkpoint: Checkpoint, names: Iterable[str], kept: Sequence[int]) -> Tensors:
    """Return tensors as they are stored, embedding and output matrix with the kept rows alone."""
    rows: NDArray[np.int64] = np.array(kept, np.int64)
    return {name: checkpoint.raw(name)[rows] if name in (EMBEDDING, HEAD) else checkpoint.raw(name) for name in names}
