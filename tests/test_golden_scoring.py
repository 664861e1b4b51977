"""Scores of texts with the golden: against its own logits, at the edges of windows, with what ends a generation."""

from __future__ import annotations

import math
import shutil
from pathlib import Path

import numpy as np
import pytest
from quant_data import edit_json

from golden.model import TABLE, GoldenModel, load_model
from golden.quality import MODEL, perplexity
from golden.scoring import Scorer, rolling_windows
from quant.checkpoint import open_checkpoint
from quant.errors import InputError
from quant.packed import write_packed

TEXT = "def close(self):\n    self.file.close()\n"


@pytest.fixture(scope="module")
def scorer() -> Scorer:
    return Scorer.of(MODEL, length=24)


def test_rolling_is_the_perplexity_of_the_text(scorer: Scorer) -> None:
    ids = scorer.encode(TEXT)
    assert len(ids) < scorer.length
    model = GoldenModel(scorer.weights, capacity=len(ids))
    logits = model.logits(model.hidden([scorer.prefix, *ids[:-1]])) / 65536
    want = -len(ids) * math.log(perplexity(logits[None], np.array([[scorer.prefix, *ids]])))
    assert scorer.rolling(TEXT) == pytest.approx(want)


def test_long_texts_go_in_windows_that_predict_each_id_once(scorer: Scorer) -> None:
    windows = list(rolling_windows(range(100, 160), 7, 24))
    assert [id_ for _, wanted in windows for id_ in wanted] == list(range(100, 160))
    assert [len(inputs) for inputs, _ in windows] == [24, 24, 24]
    for inputs, wanted in windows:
        assert inputs[-1] == wanted[-1] - 1
    assert windows[0][0][0] == 7 and list(rolling_windows([], 7, 24)) == []
    long = TEXT * 4
    assert scorer.rolling(long) == sum(scorer.score(*w)[0] for w in rolling_windows(scorer.encode(long), 0, 24))


def test_context_and_continuation_add_up_to_the_text(scorer: Scorer) -> None:
    context, rest = "return self.name ", "= None"
    first, wanted = scorer.encode_pair(context, rest)
    assert first + wanted == scorer.encode(context + rest) and scorer.tokenizer.decode(wanted) == " = None"
    assert scorer.continuation("", TEXT)[0] == pytest.approx(scorer.rolling(TEXT))
    assert scorer.encode_pair(" ", "x") == ([scorer.prefix], scorer.encode(" x"))


def test_greedy_continuations_are_those_that_are_generated(scorer: Scorer) -> None:
    context = "    return self"
    made = scorer.generate(context, [], 4)
    assert scorer.encode(context + made)[: -len(scorer.encode(made))] == scorer.encode(context)
    likelihood, greedy = scorer.continuation(context, made)
    assert greedy and likelihood < 0
    assert not scorer.continuation(context, "zzz")[1] and scorer.score([0], []) == (0.0, True)


def test_generation_ends_before_a_stop_and_at_the_end(scorer: Scorer) -> None:
    made = scorer.generate(TEXT, [], 8)
    stop = made[3:5]
    assert scorer.generate(TEXT, ["never", stop, ""], 8) == made[: made.index(stop)]
    ids = scorer.encode(TEXT)
    first = int(GoldenModel(scorer.weights, capacity=len(ids)).prefill(ids).argmax())
    ending = Scorer(scorer.weights, scorer.tokenizer, 0, frozenset([first]), 24)
    assert ending.generate(TEXT, [], 8) == ""


def test_what_is_too_long_loses_its_beginning_or_is_refused(scorer: Scorer) -> None:
    context, end = TEXT * 3, "\n\ndef "
    first, wanted = scorer.encode_pair(context, end)
    assert scorer.continuation(context, end) == scorer.score((first + wanted)[:-1][-24:], wanted)
    assert scorer.generate(context, [], 20) == scorer.generate(
        scorer.tokenizer.decode(scorer.encode(context)[-4:]), [], 20
    )
    with pytest.raises(InputError, match=r"continuation: tokens is .*; the model reads 24 at most"):
        scorer.continuation("", TEXT * 4)
    with pytest.raises(InputError, match=r"generation: tokens is 24; it must be 1 to 23"):
        scorer.generate(TEXT, [], 24)


def test_packed_bytes_and_checkpoints_without_an_end(scorer: Scorer, tmp_path: Path) -> None:
    checkpoint = open_checkpoint(MODEL)
    write_packed(checkpoint, tmp_path / "packed", table_bits=8, progress=False)
    assert Scorer.of(MODEL, tmp_path / "packed", length=24).rolling(TEXT) == scorer.rolling(TEXT)
    assert scorer.weights.head.scale.tolist() == load_model(checkpoint, 128, 4, TABLE).head.scale.tolist()
    shutil.copytree(MODEL, tmp_path / "model")
    edit_json(tmp_path / "model" / "config.json", lambda config: config.pop("eos_token_id"))
    with pytest.raises(InputError, match="eos_token_id"):
        Scorer.of(tmp_path / "model")
