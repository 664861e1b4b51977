"""The arithmetic against Python's unbounded integers: every clause twice, compared exactly."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from exact_reference import rsh as rsh_big
from exact_reference import sat32 as sat_big
from hypothesis import given
from hypothesis import strategies as st

from golden import numerics

INT48 = st.integers(-(2**47) + 1, 2**47 - 1)
INT32 = st.integers(-(2**31) + 1, 2**31 - 1)


@given(st.integers(-(2**62), 2**62), st.integers(0, 62))
def test_rsh_equals_the_clause(x: int, shift: int) -> None:
    assert int(numerics.rsh(x, shift)) == rsh_big(x, shift)


@given(INT32, st.integers(-30, 0))
def test_negative_rsh_is_a_left_shift(x: int, shift: int) -> None:
    assert int(numerics.rsh(x, shift)) == x << -shift


@given(INT48, st.integers(-17, 63), INT32)
def test_finish_equals_the_clause(acc: int, shift: int, bias: int) -> None:
    assert int(numerics.finish(acc, shift, bias)) == sat_big(rsh_big(acc, shift) + bias)


@pytest.mark.parametrize(("acc", "expected"), [(1, 1), (-1, 0), (3, 2), (-3, -1)])
def test_ties_round_half_up(acc: int, expected: int) -> None:
    assert int(numerics.finish(acc, 1, 0)) == expected


@given(st.lists(st.integers(-(2**31) + 1, 2**31 - 1), min_size=1, max_size=8))
def test_activation_mantissas_fit_16_bits(y: list[int]) -> None:
    mantissa, exponent = numerics.quantize_activations([y])
    e = max(0, max(abs(v) for v in y).bit_length() - 15)
    assert exponent.tolist() == [e]
    assert mantissa[0].tolist() == [max(-32767, min(32767, rsh_big(v, e))) for v in y]


def test_bit_length_is_exact_at_powers_of_two() -> None:
    values = [v for b in range(53) for v in (2**b - 1, 2**b, 2**b + 1) if v < 2**53]
    assert numerics.bit_length(values).tolist() == [v.bit_length() for v in values]


def test_every_fp16_scale_gives_the_largest_s_below_2_15() -> None:
    """Exhaustive: each finite fp16 alone in its row, against exact fractions."""
    scales = np.arange(0x7C00, dtype=np.uint16).view(np.float16)
    s, shift = numerics.integer_scales(scales[None, :])
    for value, integer, fn in zip(scales.tolist(), s[0].tolist(), shift.tolist(), strict=True):
        exact = Fraction(value) * Fraction(2) ** fn
        assert integer == int(exact + Fraction(1, 2))
        assert value == 0 or 2**14 <= integer < 2**15


def test_rounding_up_to_2_15_takes_one_shift_less() -> None:
    s, shift = numerics.integer_scales(np.array([[(2**15 - 0.25) / 2**20]]))
    assert (s.tolist(), shift.tolist()) == ([[2**14]], [19])


def test_tiny_scales_keep_the_largest_shift() -> None:
    s, shift = numerics.integer_scales(np.array([[2.0**-60, 0.0]]))
    assert (s.tolist(), shift.tolist()) == ([[8, 0]], [63, 0])


@pytest.mark.parametrize("bad", [np.nan, np.inf, -1.0])
def test_bad_scales_are_named(bad: float) -> None:
    scales = np.ones((3, 4))
    scales[2, 1] = bad
    with pytest.raises(ValueError, match=r"group 2, output row 1 is (nan|inf|-1\.0)"):
        numerics.integer_scales(scales)


def test_a_scale_too_large_is_named() -> None:
    with pytest.raises(ValueError, match=r"output row 0 is 131072\.0"):
        numerics.integer_scales(np.array([[131072.0]]))
    with pytest.raises(ValueError, match="the largest that fits is 8188"):
        numerics.integer_scales(np.array([[8192.0]]), 8)
    assert numerics.integer_scales(np.array([[8188.0]]), 8)[0].tolist() == [[4094]]
