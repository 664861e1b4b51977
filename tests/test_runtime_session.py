"""Sessions that go on: the cache across prompts, room, stops; on the golden model and on one that only counts."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from golden.model import GoldenModel
from golden.quality import MODEL
from golden.stepper import GoldenStepper
from quant.errors import InputError
from runtime.sampling import Sampler, Sampling
from runtime.session import Session, Stepper
from verif.layer.model import Model, open_model


class Counting:
    """A model whose token is the last one plus one, modulo 10; it notes what it is asked for."""

    vocabulary, positions = 10, 8

    def __init__(self, has_logits: bool = True) -> None:
        self.has_logits = has_logits
        self.seen: list[tuple[int, int]] = []

    def step(self, token: int, position: int) -> int:
        self.seen.append((token, position))
        return (token + 1) % self.vocabulary

    def logits(self, token: int, position: int) -> NDArray[np.int32]:
        return np.where(np.arange(self.vocabulary) == self.step(token, position), 1 << 24, 0).astype(np.int32)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Model:
    return open_model(MODEL, tmp_path_factory.mktemp("session") / "packed")


def test_a_token_is_run_when_the_next_one_is_asked_for() -> None:
    model = Counting()
    ids = Session(model).generate([4, 5], 3)
    assert model.seen == []
    assert next(ids) == 6 and model.seen == [(4, 0), (5, 1)]
    assert list(ids) == [7, 8] and model.seen[2:] == [(6, 2), (7, 3)]


@pytest.mark.parametrize("sampler", [None, Sampler(Sampling(0.1))])
def test_a_second_prompt_goes_on_at_the_position_reached(sampler: Sampler | None) -> None:
    model = Counting()
    session = Session(model, sampler)
    first = list(session.generate([4, 5], 2))
    second = list(session.generate([1], 2))
    assert (first, second) == ([6, 7], [2, 3])
    assert model.seen == [(token, position) for position, token in enumerate([4, 5, 6, 7, 1, 2])]


def test_an_empty_prompt_lets_the_text_go_on() -> None:
    session = Session(Counting())
    assert list(session.generate([4], 2)) == [5, 6] and list(session.generate([], 2)) == [7, 8]


def test_a_stop_ends_a_turn_and_is_seen_by_the_next() -> None:
    model = Counting()
    session = Session(model)
    assert list(session.generate([4], 6, stop=(7,))) == [5, 6]
    assert list(session.generate([1], 1)) == [2] and model.seen[-2:] == [(7, 3), (1, 4)]


def test_a_turn_that_nobody_finishes_can_be_followed() -> None:
    model = Counting()
    session = Session(model)
    next(session.generate([4], 5))
    assert list(session.generate([1], 1)) == [2] and model.seen == [(4, 0), (5, 1), (1, 2)]


@pytest.mark.parametrize(
    ("prompt", "count", "words"),
    [
        ([], 1, r"prompt is \[\]; give ids of 0 to 9"),
        ([10], 1, r"prompt is \[10\]"),
        ([-1], 1, r"prompt is \[-1\]"),
        ([1], 0, "tokens is 0; 0 of 8 positions are taken, the prompt takes 1; give 1 to 8"),
        ([1, 2], 8, "tokens is 8; .* give 1 to 7"),
        ([1] * 9, 1, "the prompt takes 9; give a shorter prompt"),
    ],
)
def test_impossible_requests_run_nothing(prompt: list[int], count: int, words: str) -> None:
    model = Counting()
    with pytest.raises(InputError, match=words):
        Session(model).generate(prompt, count)
    assert not model.seen


def test_what_is_taken_counts() -> None:
    session = Session(Counting())
    assert len(list(session.generate([1, 2], 3))) == 3  # 4 positions, and a token that waits
    with pytest.raises(InputError, match="4 of 8 positions are taken, the prompt takes 2; give 1 to 3"):
        session.generate([1], 4)
    assert list(session.generate([1], 3)) == [2, 3, 4]


def test_no_token_is_drawn_without_logits() -> None:
    with pytest.raises(InputError, match="the model's programs give no logits; take temperature 0"):
        Session(Counting(has_logits=False), Sampler(Sampling()))
    assert list(Session(Counting(has_logits=False)).generate([1], 1)) == [2]


# ---- the golden model -----------------------------------------------------------------------------------------------


def test_the_golden_stepper_writes_what_the_golden_model_writes(model: Model) -> None:
    stepper: Stepper = GoldenStepper(model.weights, 16)
    for _ in range(2):  # position 0 starts anew
        ids = list(Session(stepper).generate([17, 400, 23], 5))
        assert ids == GoldenModel(model.weights, capacity=16).generate([17, 400, 23], 5)
    with pytest.raises(ValueError, match="position 3 does not follow 6; start at 0"):
        stepper.step(1, 3)


@pytest.mark.parametrize("sampling", [None, Sampling(0.9, 40, 0.95, seed=3)])
def test_two_prompts_are_one_long_one(model: Model, sampling: Sampling | None) -> None:
    """What follows the second prompt is what follows the whole text in one go, draws and all."""
    session = Session(GoldenStepper(model.weights, 32), Sampler(sampling) if sampling else None)
    first = list(session.generate([17, 400, 23], 3))
    second = list(session.generate([88, 17], 4))
    sampler = Sampler(sampling) if sampling else None
    if sampler:
        for _ in first:
            sampler.choose(np.zeros(2, np.int32))  # the draws of the first turn
    whole = list(Session(GoldenStepper(model.weights, 32), sampler).generate([17, 400, 23, *first, 88, 17], 4))
    assert second == whole and len({*first, *second}) > 3
    alone = list(Session(GoldenStepper(model.weights, 32)).generate([88, 17], 4))
    assert second != alone  # the first turn is seen
