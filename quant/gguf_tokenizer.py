"""A Hugging Face tokenizer.json as the fields that llama.cpp reads from a GGUF file: byte-level BPE only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import gguf

from quant.errors import InputError
from quant.files import read_json

TOKENIZER, TOKENIZER_CONFIG = "tokenizer.json", "tokenizer_config.json"
# What Qwen2 splits text by: as GPT-2, but digits one by one and contractions in any case.
QWEN2_PATTERN = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
REMEDY = "give the folder the tokenizer.json of the model"


@dataclass(frozen=True)
class Vocabulary:
    """The tokens by id, their kinds, the merges, the name of the rule that splits text first, and special ids."""

    tokens: list[str]
    kinds: list[gguf.TokenType]
    merges: list[str]
    splitter: str
    special: dict[str, int]
    template: str | None


def read_vocabulary(folder: Path, size: int) -> Vocabulary | None:
    """Return the vocabulary of `size` ids in `folder`, or None if it has no tokenizer.json.

    Ids without a token, which Qwen2.5 has beyond its tokens, become unused ones.
    Raises InputError for anything but byte-level BPE with a splitter that llama.cpp knows.
    """
    path = folder / TOKENIZER
    if not path.is_file():
        return None
    raw = read_json(path, REMEDY)
    try:
        tokens, kinds = place_tokens(path, raw, size)
        merges = [merge if isinstance(merge, str) else " ".join(merge) for merge in raw["model"]["merges"]]
        kind, splitter = raw["model"]["type"], find_splitter(path, raw["pre_tokenizer"])
    except (KeyError, TypeError, AttributeError) as error:
        raise InputError(path, "contents", f"refused ({error!r})", REMEDY) from None
    if kind != "BPE":
        raise InputError(path, "model.type", kind, "only byte-level BPE can be written")
    extra = read_json(folder / TOKENIZER_CONFIG, REMEDY) if (folder / TOKENIZER_CONFIG).is_file() else {}
    template = extra.get("chat_template")
    special = dict(special_ids(extra, tokens))
    return Vocabulary(tokens, kinds, merges, splitter, special, template if isinstance(template, str) else None)


def place_tokens(path: Path, raw: dict[str, Any], size: int) -> tuple[list[str], list[gguf.TokenType]]:
    """Return the tokens of ids 0 to size - 1 and their kinds."""
    tokens = [f"[PAD{number}]" for number in range(size)]
    kinds = [gguf.TokenType.UNUSED] * size
    entries = [(token, number, gguf.TokenType.NORMAL) for token, number in raw["model"]["vocab"].items()]
    for added in raw.get("added_tokens", []):
        kind = gguf.TokenType.CONTROL if added["special"] else gguf.TokenType.USER_DEFINED
        entries.append((added["content"], added["id"], kind))
    for token, number, kind in entries:
        if not 0 <= number < size:
            raise InputError(path, f"id of token {token!r}", number, f"config.json has vocab_size = {size}")
        tokens[number], kinds[number] = token, kind
    return tokens, kinds


def find_splitter(path: Path, rule: dict[str, Any]) -> str:
    """Return llama.cpp's name of the pre-tokenizer: "gpt-2", or "qwen2" (single digits, case of contractions)."""
    if rule["type"] == "ByteLevel" and rule.get("use_regex", True) and not rule.get("add_prefix_space"):
        return "gpt-2"
    parts = rule.get("pretokenizers", [])
    patterns = [part["pattern"].get("Regex", "") for part in parts if part["type"] == "Split"]
    if [part["type"] for part in parts] == ["Split", "ByteLevel"] and patterns[0] == QWEN2_PATTERN:
        return "qwen2"
    raise InputError(path, "pre_tokenizer", rule, "only those of GPT-2 and Qwen2 can be written")


def special_ids(extra: dict[str, Any], tokens: list[str]) -> Iterator[tuple[str, int]]:
    """Yield the ids of the tokens that tokenizer_config.json names."""
    for field in ("bos", "eos", "pad"):
        token = extra.get(f"{field}_token")
        text = token.get("content") if isinstance(token, dict) else token
        if text in tokens:
            yield field, tokens.index(text)
