"""The measures of the AICAS 2025 contest in its file formats; verif/contest.py takes them on any backend.

Accuracy is on WNLI, a set of 71 (dev) or 635 (final) pairs whose labels are almost even: always answering 0 scores
323 / 635 = 0.5087 on the final set, and every published entry lies between 0.48 and 0.53, two standard errors around
that. So the accuracy says nothing about a quantizer; golden.quality measures what does.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tokenizers import Tokenizer

from quant.errors import InputError

BASE_BYTES = 988_097_824  # model.safetensors of Qwen2.5-0.5B-Instruct, what comp_rate is relative to
COLUMNS = ("index", "sentence1", "sentence2", "label")
WEIGHTS = {"acc": 0.4, "rate": 0.2, "prefill": 0.2, "decode": 0.2}
ANSWER_TOKENS = 2
QUESTION = (
    "Sentence 1: {first}\nSentence 2: {second}\nIs the second sentence entailed by the first? "
    "(1 for yes, 0 for no) you can only output 1 or 0"
)
CHAT = "<|im_start|>"  # a token of models that were trained on Qwen's chat template
TEMPLATE = (
    "<|im_start|>system\nYou are Qwen, created by Alibaba Cloud. You are a helpful assistant.<|im_end|>\n"
    "<|im_start|>user\n{question}<|im_end|>\n<|im_start|>assistant\n"
)

Generate = Callable[[list[int], int], list[int]]


@dataclass(frozen=True)
class Pair:
    """One example of WNLI."""

    first: str
    second: str
    label: int


@dataclass(frozen=True)
class Accuracy:
    """Shares of the examples: answered rightly, answered neither 0 nor 1 (wrong), right by the best constant answer."""

    accuracy: float
    invalid: float
    constant: float


def read_wnli(path: Path) -> list[Pair]:
    """Return the examples of a WNLI file: tab-separated, a header line, labels 0 and 1."""
    remedy = f"give a tab-separated file with the columns {', '.join(COLUMNS)}"
    try:
        with path.open(encoding="utf8", newline="") as stream:
            rows = list(csv.reader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))
    except FileNotFoundError:
        raise InputError(path, "file", "missing", remedy) from None
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(path, "file", f"unreadable ({error})", remedy) from None
    if not rows or tuple(rows[0]) != COLUMNS:
        raise InputError(f"{path}:1", "header", rows[0] if rows else "missing", remedy)
    for number, row in enumerate(rows[1:], 2):
        if len(row) != len(COLUMNS) or row[3] not in ("0", "1"):
            raise InputError(f"{path}:{number}", "row", row, remedy)
    if len(rows) == 1:
        raise InputError(path, "examples", "none", remedy)
    return [Pair(row[1], row[2], int(row[3])) for row in rows[1:]]


def prompt(pair: Pair, tokenizer: Tokenizer) -> list[int]:
    """Return the ids of the contest's question, in the chat template if the tokenizer has its tokens."""
    question = QUESTION.format(first=pair.first, second=pair.second)
    chat = tokenizer.token_to_id(CHAT) is not None
    return list(tokenizer.encode(TEMPLATE.format(question=question) if chat else question).ids)


def measure_accuracy(pairs: Sequence[Pair], tokenizer: Tokenizer, generate: Generate) -> Accuracy:
    """Ask `generate` (prompt, count) for the greedy answer to every pair; an answer that is no number is wrong."""
    right = invalid = 0
    for pair in pairs:
        answer = tokenizer.decode(generate(prompt(pair, tokenizer), ANSWER_TOKENS)).strip()
        right += answer == str(pair.label)
        invalid += answer not in ("0", "1")
    constant = Counter(pair.label for pair in pairs).most_common(1)[0][1]
    return Accuracy(right / len(pairs), invalid / len(pairs), constant / len(pairs))


def comp_rate(size: int) -> dict[str, float]:
    """Return comp_rate.json for a model of `size` bytes.

    >>> comp_rate(323_470_336)["rate"]  # a published entry
    0.6726332877745513
    """
    return {"model_size_bytes": size, "rate": 1 - size / BASE_BYTES}


def throughput(prefill: float, decode: float) -> dict[str, float]:
    """Return throughput.json for tokens a second of the prompt and of what follows it."""
    return {"prefill_toks_per_second": prefill, "decode_toks_per_second": decode}


def score(measures: dict[str, float], largest: dict[str, float]) -> float:
    """Return the contest's score: each measure as a share of the largest among the entries, weighted.

    >>> best = {"acc": 0.52, "rate": 0.67, "prefill": 288.5, "decode": 35.2}
    >>> score(best, best)
    1.0
    """
    return round(sum(weight * measures[name] / largest[name] for name, weight in WEIGHTS.items()), 12)


def folder_bytes(folder: Path) -> int:
    """Return the bytes of all files in a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
