"""The ids that a pruned vocabulary keeps, in both numberings. The board runtime reads them, too."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from quant.errors import InputError
from quant.files import read_json

KEPT = "kept_ids.json"


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


def read_vocabulary(folder: Path) -> Vocabulary | None:
    """Return the vocabulary of a pruned folder, or None if it is not pruned."""
    if not (folder / KEPT).exists():
        return None
    kept = read_json(folder / KEPT, "prune the checkpoint again").get("kept")
    if not isinstance(kept, list) or not all(type(i) is int for i in kept) or kept != sorted(set(kept)):
        raise InputError(folder / KEPT, "kept", kept, "it must be rising ids: prune the checkpoint again")
    return Vocabulary(tuple(kept))
