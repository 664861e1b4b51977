"""The measures of the AICAS 2025 contest in its file formats: `python -m golden.contest --help`.

Accuracy is on WNLI, a set of 71 (dev) or 635 (final) pairs whose labels are almost even: always answering 0 scores
323 / 635 = 0.5087 on the final set, and every published entry lies between 0.48 and 0.53, two standard errors around
that. So the accuracy says nothing about a quantizer; golden.quality measures what does.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tokenizers import Tokenizer

from golden.model import GoldenModel, load_model
from quant.calibration import read_tokenizer
from quant.checkpoint import open_checkpoint
from quant.errors import InputError
from quant.files import write_json

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


def golden_generator(folder: Path, group_size: int, capacity: int) -> Generate:
    """Return greedy generation by the bit-exact golden of a checkpoint."""
    weights = load_model(open_checkpoint(folder), group_size)
    return lambda ids, count: GoldenModel(weights, capacity=capacity).generate(ids, count)


def run(args: argparse.Namespace) -> None:
    """Measure and write acc.json and comp_rate.json."""
    pairs, tokenizer = read_wnli(args.wnli), read_tokenizer(args.checkpoint)
    longest = max(len(prompt(pair, tokenizer)) for pair in pairs)
    generate = golden_generator(args.checkpoint, args.group_size, longest + ANSWER_TOKENS)
    result = measure_accuracy(pairs, tokenizer, generate)
    rate = comp_rate(folder_bytes(args.packed or args.checkpoint))
    args.out.mkdir(parents=True, exist_ok=True)
    write_json(args.out / "acc.json", {"acc": result.accuracy})
    write_json(args.out / "comp_rate.json", rate)
    print(f"accuracy {result.accuracy:.4f} of {len(pairs)} pairs; {result.invalid:.4f} were neither 0 nor 1")
    print(f"always giving the most frequent label scores {result.constant:.4f}: WNLI cannot tell models apart")
    print(f"{rate['model_size_bytes']} bytes, rate {rate['rate']:.4f}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; return its exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path, help="folder of a Qwen2 model with its tokenizer.json")
    parser.add_argument("--wnli", type=Path, required=True, metavar="FILE", help="dev.tsv or final.tsv")
    parser.add_argument("--packed", type=Path, help="folder whose bytes count (default: the checkpoint's)")
    parser.add_argument("--group-size", type=int, default=128, help="of weights that are not quantized (default 128)")
    parser.add_argument("--out", type=Path, default=Path("build/report"), help="for the two files (build/report)")
    try:
        run(parser.parse_args(arguments))
    except InputError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
