"""Text to token ids and back, by a model's tokenizer.json; of a pruned model, to and from its own ids.

This is the only module of `runtime` that needs more than numpy and XRT's binding: the package `tokenizers`, imported
when a text is to be read, so that a board without it still takes ids.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from quant.errors import InputError
from quant.files import read_json
from quant.kept_ids import read_vocabulary

FILE, CONFIG = "tokenizer.json", "tokenizer_config.json"
BROKEN = "\ufffd"  # what the first bytes of a character decode to


class Tokenizer:
    """A model's tokenizer. Raises InputError for a folder without one, and where the package is missing.

    The folder of a pruned model has the whole model's tokenizer; ids here are the pruned model's.
    """

    def __init__(self, folder: Path) -> None:
        path = folder / FILE
        if not path.is_file():
            raise InputError(path, "file", "missing", "name the model's folder, or give ids")
        try:
            import tokenizers
        except ImportError:
            remedy = "install it with `pip install tokenizers`, or give ids"
            raise InputError(path, "package tokenizers", "missing", remedy) from None
        try:
            self._tokenizer = tokenizers.Tokenizer.from_file(str(path))
        except Exception as error:  # the library raises bare Exception
            raise InputError(path, "tokenizer", f"unreadable ({error})", "fetch the file again") from None
        self._config = folder / CONFIG
        self._vocabulary = read_vocabulary(folder)

    def encode(self, text: str) -> list[int]:
        """Return the ids of a text. Raises InputError for one that the model's vocabulary does not keep."""
        ids = list(self._tokenizer.encode(text).ids)
        return self._vocabulary.to_pruned(ids) if self._vocabulary else ids

    def decode(self, ids: Sequence[int]) -> str:
        """Return the text of ids, special tokens left out."""
        return str(self._tokenizer.decode(self._vocabulary.to_whole(ids) if self._vocabulary else list(ids)))

    @property
    def stop(self) -> tuple[int, ...]:
        """The id that ends a text, if the tokenizer's configuration names one."""
        entry = read_json(self._config, "fetch the file again").get("eos_token") if self._config.is_file() else None
        content = entry.get("content") if isinstance(entry, dict) else entry
        found = self._tokenizer.token_to_id(content) if isinstance(content, str) else None
        if found is None or (self._vocabulary and found not in self._vocabulary.kept):
            return ()
        return tuple(self._vocabulary.to_pruned([found])) if self._vocabulary else (found,)


class TextStream:
    """Text of ids as they come: a piece is given when its last character is whole."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        self._ids: list[int] = []
        self._given = 0  # characters

    def take(self, token: int) -> str:
        """Return the text that the id completes."""
        self._ids.append(token)
        text = self._tokenizer.decode(self._ids)
        return "" if text.endswith(BROKEN) else self._give(text)

    def rest(self) -> str:
        """Return what is left at the end."""
        return self._give(self._tokenizer.decode(self._ids))

    def _give(self, text: str) -> str:
        piece = text[self._given :]
        self._given = len(text)
        return piece
