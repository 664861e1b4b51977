"""The contest's measures: WNLI files, answers that are no numbers, the score."""

from __future__ import annotations

from pathlib import Path

import pytest
from tokenizers import Tokenizer

from golden import contest
from golden.contest import Pair, measure_accuracy, prompt, read_wnli, score
from quant.corpus import train_tokenizer
from quant.errors import InputError

HEADER = "index\tsentence1\tsentence2\tlabel\n"
ROWS = '0\tThe "drain" is clogged.\tIt is clogged.\t1\n1\tA\tB\t0\n2\tC\tD\t0\n'


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    return train_tokenizer(("0 1 sentence output",), 300)


@pytest.fixture
def wnli(tmp_path: Path) -> Path:
    (tmp_path / "dev.tsv").write_text(HEADER + ROWS)
    return tmp_path / "dev.tsv"


def test_quotes_are_text(wnli: Path) -> None:
    assert read_wnli(wnli)[0] == Pair('The "drain" is clogged.', "It is clogged.", 1)
    assert len(read_wnli(wnli)) == 3


@pytest.mark.parametrize(
    ("answer", "accuracy", "invalid"), [(" 0\n", 2 / 3, 0.0), ("1", 1 / 3, 0.0), ("no", 0.0, 1.0), ("10", 0.0, 1.0)]
)
def test_accuracy(wnli: Path, tokenizer: Tokenizer, answer: str, accuracy: float, invalid: float) -> None:
    result = measure_accuracy(read_wnli(wnli), tokenizer, lambda _ids, _count: tokenizer.encode(answer).ids)
    assert (result.accuracy, result.invalid, result.constant) == (accuracy, invalid, 2 / 3)


def test_prompt_holds_both_sentences(tokenizer: Tokenizer) -> None:
    text = tokenizer.decode(prompt(Pair("Abc.", "Def?", 1), tokenizer))
    assert text.startswith("Sentence 1: Abc.\nSentence 2: Def?\n") and text.endswith("1 or 0")
    tokenizer.add_special_tokens([contest.CHAT])
    chat = tokenizer.decode(prompt(Pair("Abc.", "Def?", 1), tokenizer), skip_special_tokens=False)
    assert chat.startswith(contest.CHAT) and chat.endswith("assistant\n")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "dev.tsv:1: header is missing"),
        ("a\tb\n", "dev.tsv:1: header is"),
        (HEADER, "examples is none"),
        (HEADER + "0\tA\tB\t2\n", "dev.tsv:2: row is"),
        (HEADER + ROWS + "3\tA\tB\n", "dev.tsv:5: row is"),
    ],
)
def test_bad_files(tmp_path: Path, text: str, says: str) -> None:
    (tmp_path / "dev.tsv").write_text(text)
    with pytest.raises(InputError, match=says):
        read_wnli(tmp_path / "dev.tsv")


def test_score_is_relative_to_the_largest() -> None:
    best = {"acc": 0.5, "rate": 0.6, "prefill": 100.0, "decode": 10.0}
    assert score({"acc": 0.25, "rate": 0.6, "prefill": 50.0, "decode": 0.0}, best) == pytest.approx(0.2 + 0.2 + 0.1)
