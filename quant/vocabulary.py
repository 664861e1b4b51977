"""A smaller vocabulary: only the ids of a keep-list stay in embedding and output matrix, renumbered 0, 1, 2, ...

Generating with the pruned model is generating with the whole one where all other ids are masked: logits of kept ids
do not depend on the others. Texts whose ids are not all kept are refused, not approximated.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from quant.checkpoint import EMBEDDING, HEAD, Checkpoint
from quant.errors import InputError
from quant.files import CONTENTS, refuse_overlap, staged_folder, write_json
from quant.hf_folder import CONFIG, INDEX, SINGLE, Tensors
from quant.kept_ids import KEPT, Vocabulary, read_vocabulary
from quant.layout import COLUMNS
from quant.safetensors_io import write_safetensors

TOKEN_FIELDS = ("bos_token_id", "eos_token_id", "pad_token_id")


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
