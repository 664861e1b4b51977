"""Every kernel's golden against a second implementation in Python's unbounded integers, and at its corners."""

from __future__ import annotations

from collections.abc import Callable

import exact_reference as exact
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from golden import numerics
from golden.argmax import argmax
from golden.attention import attention, exp2_negative
from golden.embedding import embedding
from golden.kv_cache import KvCache
from golden.quantize import quantize
from golden.residual import residual
from golden.rmsnorm import rmsnorm
from golden.rope import rope
from golden.rows import Rows, make_rows
from golden.silu_mul import sigmoid, silu_mul
from quant.tables import rope_table

MAX = 2**31 - 1
INT32 = st.integers(-MAX, MAX)
# Vectors of every size of number: uniform int32 alone would never reach the left shifts.
BITS = st.integers(0, 31)
SEED = st.integers(0, 2**32 - 1)
UNHURRIED = settings(deadline=None)


def values(seed: int, bits: int, *shape: int) -> NDArray[np.int64]:
    """Return values below 2^bits, a few of them the largest, a few zero."""
    rng = np.random.default_rng(seed)
    limit = (1 << bits) - 1
    data = rng.integers(-limit, limit + 1, shape)
    marks = rng.random(shape)
    return np.where(marks < 0.05, limit, np.where(marks < 0.1, -limit, np.where(marks < 0.2, 0, data)))


def rows_of(rows: Rows, h: int) -> list[exact.Row]:
    return [(rows.mantissa[t, h].tolist(), int(rows.exponent[t, h])) for t in range(rows.tokens)]


@UNHURRIED
@given(SEED, BITS, st.integers(1, 4), st.integers(0, 30), st.integers(0, 2**32 - 1))
def test_rmsnorm(seed: int, bits: int, eights: int, shift: int, epsilon: int) -> None:
    x = values(seed, bits, 2, 8 * eights)
    gamma = values(seed + 1, 15, 8 * eights)
    got = rmsnorm(x, gamma, shift, epsilon)
    assert got.tolist() == [exact.rmsnorm(row, gamma.tolist(), shift, epsilon) for row in x.tolist()]


@UNHURRIED
@given(SEED, BITS, st.integers(1, 3))
def test_quantize(seed: int, bits: int, groups: int) -> None:
    y = values(seed, bits, 3, 64 * groups)
    want = [exact.block(row, 16) for row in y.tolist()]
    mantissa, exponent = quantize(y)
    assert (mantissa.tolist(), exponent.tolist()) == ([a for a, _ in want], [e for _, e in want])
    mantissa, exponent = quantize(y, a8=True)
    assert (mantissa.tolist(), exponent.tolist()) == ([exact.a8(a) for a, _ in want], [e for _, e in want])


@UNHURRIED
@given(SEED, BITS, st.sampled_from([8, 16]), st.integers(1, 2048))
def test_rope(seed: int, bits: int, kv_bits: int, position: int) -> None:
    cos, sin = (table[position - 1 : position] for table in rope_table(1e6, 64, 2048))
    y = values(seed, bits, 1, 4 * 64)
    q, k, v = rope(y, cos, sin, q_heads=2, kv_heads=1, kv_bits=kv_bits)
    heads = y.reshape(4, 64).tolist()
    turned = [exact.rotate(x, cos[0].tolist(), sin[0].tolist()) for x in heads[:3]] + heads[3:]
    want = [exact.block(x, 16 if i < 2 else kv_bits) for i, x in enumerate(turned)]
    assert rows_of(q, 0) + rows_of(q, 1) + rows_of(k, 0) + rows_of(v, 0) == want


@UNHURRIED
@given(SEED, BITS, BITS, BITS, st.sampled_from([8, 16]), st.sampled_from([64, 128]), st.integers(1, 40))
def test_attention(seed: int, q_bits: int, k_bits: int, v_bits: int, kv_bits: int, dim: int, positions: int) -> None:
    tokens, group, kv_heads = min(2, positions), 3, 2
    q = make_rows(values(seed, q_bits, tokens, group * kv_heads, dim))
    k = make_rows(values(seed + 1, k_bits, positions, kv_heads, dim), kv_bits)
    v = make_rows(values(seed + 2, v_bits, positions, kv_heads, dim), kv_bits)
    got = attention(q, k, v)
    for t in range(tokens):
        for h in range(group * kv_heads):
            end = positions - tokens + t + 1
            want = exact.head(rows_of(q, h)[t], rows_of(k, h // group)[:end], rows_of(v, h // group)[:end])
            assert got[t, h].tolist() == want


@UNHURRIED
@given(st.lists(st.tuples(INT32, INT32), min_size=1), BITS, BITS)
def test_silu_mul(pairs: list[tuple[int, int]], gate_shift: int, up_shift: int) -> None:
    scaled = [(g >> gate_shift, u >> up_shift) for g, u in pairs]
    gate, up = np.array(scaled).T
    assert silu_mul(gate[None], up[None])[0].tolist() == [exact.silu_mul(g, u) for g, u in scaled]


@UNHURRIED
@given(st.lists(st.tuples(INT32, INT32), min_size=1))
def test_residual(pairs: list[tuple[int, int]]) -> None:
    x, y = np.array(pairs).T
    assert residual(x[None], y[None])[0].tolist() == [exact.sat32(a + b) for a, b in pairs]


@UNHURRIED
@given(st.lists(INT32, min_size=1))
def test_argmax(logits: list[int]) -> None:
    index, value = argmax([logits])
    assert (int(index[0]), int(value[0])) == (logits.index(max(logits)), max(logits))


@UNHURRIED
@given(SEED, st.lists(st.integers(-1, 63), min_size=1, max_size=5))
def test_embedding(seed: int, shifts: list[int]) -> None:
    rng = np.random.default_rng(seed)
    d = rng.integers(-15, 16, (128, len(shifts))).astype(np.int8)
    s = rng.integers(0, 1 << 15, (2, len(shifts))).astype(np.uint16)
    want = [[exact.embedding(int(d[k, t]), int(s[k // 64, t]), fn) for k in range(128)] for t, fn in enumerate(shifts)]
    assert embedding(d, s, shifts).tolist() == want


# Corners ------------------------------------------------------------------------------------------------------------


def test_zero_vectors_stay_zero() -> None:
    zero = np.zeros((1, 64), np.int64)
    assert not rmsnorm(zero, [32767] * 64, 0, 0).any()
    assert not rmsnorm(zero, [32767] * 64, 0, 2**32 - 1).any()
    assert [part.any() for part in quantize(zero, a8=True)] == [False, False]
    assert not attention(*(make_rows(zero.reshape(1, 1, 64)) for _ in range(3))).any()


def test_the_largest_values_saturate() -> None:
    row = np.full((1, 64), MAX)
    assert rmsnorm([[MAX, *[0] * 63]], [-32767] * 64, 0, 0)[0, 0] == -MAX
    assert rmsnorm(row, [16384] * 64, 14, 0)[0, 0] == 65536  # xs rounds up to 2^16 there
    assert quantize(row)[0][0, 0] == 32767 and quantize(row)[1][0] == 16
    assert quantize(-row, a8=True)[0][0, 0] == -127 << 8
    assert silu_mul(row, row)[0, 0] == MAX and silu_mul(row, -row)[0, 0] == -MAX
    assert residual(row, row)[0, 0] == MAX and residual(-row, -row)[0, 0] == -MAX


@pytest.mark.parametrize(("value", "mantissa"), [(65537, 16384), (65538, 16385), (-65538, -16384), (-65539, -16385)])
def test_mantissa_ties_round_half_up(value: int, mantissa: int) -> None:
    got, exponent = quantize([[value, *[0] * 63]])
    assert (int(got[0, 0]), int(exponent[0])) == (mantissa, 2)


def test_an_8_bit_row_is_rounded_once() -> None:
    """33023 / 512 = 64.498; by way of 15 bits it would be 16511.5 -> 16512 -> 64.5 -> 65."""
    assert make_rows([[[33023]]], 8).mantissa.tolist() == [[[64]]]


def test_argmax_takes_the_lowest_index_of_equals() -> None:
    assert argmax([[MAX] * 9, [-MAX] * 9])[0].tolist() == [0, 0]


@pytest.mark.parametrize(("gate", "want"), [(-MAX, 0), (-(2**20), 0), (2**20 - 1, 65536), (MAX, 65536), (0, 32768)])
def test_sigmoid_ends(gate: int, want: int) -> None:
    assert int(sigmoid(gate)) == want


def test_weights_fall_to_zero_and_never_rise() -> None:
    p = exp2_negative(np.arange(19 << 16))
    assert p[0] == 65536 and p[(18 << 16) - 1] == 0 and not p[18 << 16 :].any()
    assert (np.diff(p) <= 0).all()


def test_equal_scores_give_the_mean() -> None:
    rng = np.random.default_rng(0)
    v = make_rows(rng.integers(-(1 << 20), 1 << 20, (2048, 1, 64)))
    zero = make_rows(np.zeros((2048, 1, 64), np.int64))
    got = attention(make_rows(np.zeros((1, 1, 64), np.int64)), zero, v)[0, 0]
    assert np.abs(got - v.values()[:, 0].mean(axis=0)).max() < 2


def test_scores_saturate_to_a_tie() -> None:
    """The largest q.k differ, both stand at 2^31 - 1: equal weights (docs/adr/0003)."""
    q = make_rows(np.full((1, 1, 64), MAX))
    k = make_rows(np.stack([np.full((1, 64), MAX), np.full((1, 64), MAX // 2)]))
    v = make_rows(np.stack([np.full((1, 64), 4096), np.full((1, 64), 8192)]))
    assert attention(q, k, v)[0, 0, 0] == 6144


def test_interpolation_hits_the_knots() -> None:
    table = np.array([5, -7, 11], np.int64)
    assert numerics.interpolate(table, [0, 16, 31], 4).tolist() == [5, -7, 10]


@pytest.mark.parametrize(("gamma", "shift"), [([0.0], 30), ([32767.0], 0), ([1.0, 1.99999], 13), ([2.0**-20], 30)])
def test_gamma_shift_is_the_largest_that_fits(gamma: list[float], shift: int) -> None:
    got, fg = numerics.integer_gamma(gamma)
    assert fg == shift and np.abs(got).max() <= 32767


@pytest.mark.parametrize("gamma", [[32768.0], [-40000.0], [np.nan], [np.inf], [-32767.5001]])
def test_gamma_out_of_range_is_refused(gamma: list[float]) -> None:
    with pytest.raises(ValueError, match=r"32767\.5"):
        numerics.integer_gamma(gamma)


def test_epsilon_out_of_range_is_refused() -> None:
    with pytest.raises(ValueError, match=r"epsilon 0\.01 times 896 columns"):
        numerics.integer_epsilon(0.01, 896)


def one_row(bits: int = 16, heads: int = 1) -> Rows:
    return make_rows(np.ones((1, heads, 64), np.int64), bits)


@pytest.mark.parametrize(
    ("append", "what"),
    [
        (lambda cache: cache.append(1, one_row(), one_row()), "position 1 and 1 tokens do not fit: 0 of 2"),
        (lambda cache: cache.append(0, one_row(8), one_row()), "rows of 8 bits"),
        (lambda cache: cache.append(0, one_row(), one_row(heads=2)), "do not fit the cache"),
        (lambda cache: [cache.append(i, one_row(), one_row()) for i in range(3)], "position 2 and 1 tokens"),
    ],
)
def test_the_cache_refuses_what_does_not_fit(append: Callable[[KvCache], object], what: str) -> None:
    with pytest.raises(ValueError, match=what):
        append(KvCache(2, 1, 64))


def test_appending_at_an_earlier_position_forgets_the_later_ones() -> None:
    cache = KvCache(4, 1, 64)
    for position in (0, 1, 2, 1):
        cache.append(position, one_row(), one_row())
    assert cache.length == 2 and cache.rows()[0].tokens == 2


def test_too_long_a_context_is_refused() -> None:
    rows = make_rows(np.zeros((2049, 1, 64), np.int64))
    with pytest.raises(ValueError, match="2049 positions"):
        attention(one_row(), rows, rows)
