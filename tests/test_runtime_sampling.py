"""How tokens are drawn: which stay, how often each comes, that nothing but logits and seed decides."""

from __future__ import annotations

from collections import Counter
from types import SimpleNamespace

import numpy as np
import pytest

from quant.errors import InputError
from runtime.sampling import Sampler, Sampling

ONE = 1 << 16
LOGITS = np.array([0, 2 * ONE, -ONE, 2 * ONE, ONE], np.int32)


def shares(sampling: Sampling, draws: int = 20_000) -> dict[int, float]:
    sampler = Sampler(sampling)
    counts = Counter(sampler.choose(LOGITS) for _ in range(draws))
    return {token: count / draws for token, count in counts.items()}


@pytest.mark.parametrize("temperature", [0.5, 1.0, 2.0])
def test_shares_are_those_of_softmax(temperature: float) -> None:
    weights = np.exp(LOGITS / ONE / temperature)
    found = shares(Sampling(temperature, seed=3))
    for token, want in enumerate(weights / weights.sum()):
        assert found.get(token, 0.0) == pytest.approx(want, abs=5 * np.sqrt(want / 20_000) + 1e-3)


@pytest.mark.parametrize(
    ("sampling", "stay"),
    [
        (Sampling(top_k=1), {1}),  # the lower id of two that are equal
        (Sampling(top_k=3), {1, 3, 4}),
        (Sampling(top_k=99), {0, 1, 2, 3, 4}),
        (Sampling(top_p=0.01), {1}),
        (Sampling(top_p=0.5), {1, 3}),  # one has 0.39
        (Sampling(top_p=0.9), {1, 3, 4}),  # two have 0.78, three 0.93
        (Sampling(top_k=2, top_p=0.9), {1, 3}),
        (Sampling(0.01), {1, 3}),
    ],
)
def test_what_stays(sampling: Sampling, stay: set[int]) -> None:
    assert set(shares(sampling, 2000)) == stay


def test_the_lower_ids_of_many_equal_logits_stay() -> None:
    sampler, logits = Sampler(Sampling(top_k=3)), np.arange(5000, dtype=np.int32) % 7
    assert {sampler.choose(logits) for _ in range(200)} == {6, 13, 20}


@pytest.mark.parametrize(("drawn", "token"), [(0, 0), ((1 << 63) - 1, 0), (1 << 63, 1), ((1 << 64) - 1, 1)])
def test_a_share_ends_before_the_next_one_starts(drawn: int, token: int, monkeypatch: pytest.MonkeyPatch) -> None:
    sampler = Sampler(Sampling())
    monkeypatch.setattr(sampler, "_random", SimpleNamespace(random_raw=lambda: drawn))
    assert sampler.choose([5, 5]) == token


def test_tokens_depend_on_seed_and_logits_alone() -> None:
    draws = [[Sampler(Sampling(seed=seed)).choose(LOGITS) for _ in range(1)] for seed in range(40)]
    assert len({draw[0] for draw in draws}) > 1
    one, other = Sampler(Sampling(seed=5)), Sampler(Sampling(seed=5))
    assert [one.choose(LOGITS) for _ in range(50)] == [other.choose(LOGITS.astype(np.int64)) for _ in range(50)]


def test_the_draws_are_these() -> None:
    """Written down, so that another version of numpy or another processor that draws otherwise is noticed."""
    sampler = Sampler(Sampling(0.8, 4, 0.95, seed=7))
    assert [sampler.choose(LOGITS) for _ in range(12)] == [3, 4, 3, 1, 1, 3, 1, 3, 3, 3, 1, 1]


def test_the_largest_and_the_smallest_logits_are_no_special_case() -> None:
    extremes = np.array([-(2**31), 2**31 - 1, 0], np.int32)
    assert Sampler(Sampling()).choose(extremes) == 1
    assert Sampler(Sampling()).choose(np.full(4, -(2**31))) in range(4)


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ((0.0,), "temperature is 0.0; give a number above 0"),
        ((-1.0,), "temperature is -1.0"),
        ((float("nan"),), "temperature is nan"),
        ((float("inf"),), "temperature is inf"),
        ((1.0, -1), "top-k is -1; give 1 or more"),
        ((1.0, 0, 0.0), "top-p is 0.0; give more than 0"),
        ((1.0, 0, 1.1), "top-p is 1.1"),
        ((1.0, 0, 1.0, -2), "seed is -2; give 0 or more"),
    ],
)
def test_numbers_out_of_range_are_refused(values: tuple[float, int, float, int], words: str) -> None:
    with pytest.raises(InputError, match=words):
        Sampling(*values)
