"""The text that needs no download: the source of Python's own standard library, split and turned into tokens.

A Python of another patch version has another library: `Corpus.sha256` says which text it was.
"""

from __future__ import annotations

import hashlib
import sysconfig
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers

END = "<|endoftext|>"  # id 0, after every file
HELD_OUT_SHARE = 20  # of 256: files whose name hashes below it are never trained on
# How Qwen2 cuts text before BPE (tokenization_qwen2.py of transformers): its readers do this whatever the file says.
QWEN2_WORDS = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
EXCLUDED = {"site-packages", "test", "tests", "idle_test", "lib2to3", "__pycache__"}


@dataclass(frozen=True)
class Corpus:
    """Texts of the files to train on and of those held out, in the order of their names."""

    train: tuple[str, ...]
    held_out: tuple[str, ...]

    @cached_property
    def sha256(self) -> str:
        """One hash over all texts and the split."""
        digest = hashlib.sha256()
        for part in (self.train, self.held_out):
            for text in part:
                raw = text.encode()
                digest.update(len(raw).to_bytes(8, "little") + raw)
            digest.update(b"|")
        return digest.hexdigest()


def standard_library(root: Path | None = None) -> Corpus:
    """Return the modules of the standard library (or of the folder `root`) without their tests."""
    top = root or Path(sysconfig.get_paths()["stdlib"])
    names = sorted(path.relative_to(top).as_posix() for path in top.rglob("*.py"))
    kept = [name for name in names if EXCLUDED.isdisjoint(name.split("/"))]
    texts = {name: (top / name).read_bytes().decode("utf8", errors="replace") for name in kept}
    return Corpus(
        tuple(text for name, text in texts.items() if not is_held_out(name)),
        tuple(text for name, text in texts.items() if is_held_out(name)),
    )


def is_held_out(name: str) -> bool:
    """Tell whether the file of that name is held out: by its name alone, so that the split needs no seed."""
    return hashlib.sha256(name.encode()).digest()[0] < HELD_OUT_SHARE


def train_tokenizer(texts: tuple[str, ...], vocab_size: int) -> Tokenizer:
    """Return a byte-level BPE tokenizer of the Qwen2 kind with `vocab_size` tokens, learnt from `texts`."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.normalizer = normalizers.NFC()
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(QWEN2_WORDS), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocab_size,
        special_tokens=[END],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    return tokenizer


def encode(tokenizer: Tokenizer, texts: tuple[str, ...]) -> NDArray[np.int64]:
    """Return the ids of `texts` one behind the other, END after each."""
    end = tokenizer.token_to_id(END)
    return np.concatenate([np.array([*tokenizer.encode(text).ids, end], np.int64) for text in texts])
