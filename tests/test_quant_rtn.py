"""Round-to-nearest: against a plain loop, its error bound, its corner values and its refusals."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from quant.errors import InputError
from quant.rtn import quantize
from quant.safetensors_io import bf16_bits, bf16_values
from quant.tensors import unpack_nibbles


def group_of(values: list[float], n: int = 8) -> NDArray[np.float32]:
    """Return a weight (n, 64) whose first row starts with `values`; all else is zero."""
    weight = np.zeros((n, 64), np.float32)
    weight[0, : len(values)] = values
    return weight


def plain_group(values: NDArray[np.float32]) -> tuple[list[int], int, float]:
    """Quantize one group, one value at a time."""
    low, high = min(float(values.min()), 0.0), max(float(values.max()), 0.0)
    scale = np.float32(np.float16(np.float32(np.float32(high) - np.float32(low)) / np.float32(15)))
    inverse = np.float32(1) / scale if scale > 0 else np.float32(0)
    zero = min(max(int(np.rint(np.float32(-low) * inverse)), 0), 15)
    codes = [min(max(int(np.rint(np.float32(v) * inverse)) + zero, 0), 15) for v in values]
    return codes, zero, float(scale)


@settings(max_examples=40, deadline=None)
@given(
    seed=st.integers(0, 2**32 - 1), spread=st.sampled_from([1e-6, 0.02, 1.0, 1e4]), shift=st.sampled_from([-2, 0, 2])
)
def test_equals_a_plain_loop(seed: int, spread: float, shift: int) -> None:
    rng = np.random.default_rng(seed)
    weight = ((rng.standard_normal((16, 128)) + shift) * spread).astype(np.float32)
    linear = quantize("w", weight, 64)
    codes, zeros = unpack_nibbles(linear.qweight), unpack_nibbles(linear.qzeros)
    for row in range(16):
        for group in range(2):
            part = slice(64 * group, 64 * group + 64)
            want = plain_group(weight[row, part])
            assert (codes[part, row].tolist(), int(zeros[group, row]), float(linear.scales[group, row])) == want


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 2**32 - 1), group_size=st.sampled_from([64, 128]))
def test_error_is_at_most_one_step(seed: int, group_size: int) -> None:
    """Half a step of rounding, and half a step by which the rounded zero-point moves the range's ends."""
    weight = np.random.default_rng(seed).standard_normal((24, 256), np.float32)
    linear = quantize("w", weight, group_size)
    step = np.repeat(linear.scales.astype(np.float32).T, group_size, axis=1)
    assert (np.abs(linear.dequantize() - weight) <= 1.01 * step).all()


def test_many_tiles_equal_one_tile(monkeypatch: pytest.MonkeyPatch) -> None:
    weight = np.random.default_rng(0).standard_normal((104, 128), np.float32)
    whole = quantize("w", weight, 64)
    monkeypatch.setattr("quant.rtn.TILE_VALUES", 128)
    tiled = quantize("w", weight, 64)
    for field in ("qweight", "qzeros", "scales"):
        assert np.array_equal(getattr(whole, field), getattr(tiled, field))


@pytest.mark.parametrize(
    ("values", "zero", "scale", "codes"),
    [
        ([], 0, 0.0, [0, 0]),  # all zero
        ([15.0, 1.0], 0, 1.0, [15, 1]),  # all positive: 0 is the lowest code
        ([-15.0, -1.0], 15, 1.0, [0, 14]),  # all negative: 0 is the highest code
        ([-7.0, 8.0], 7, 1.0, [0, 15]),
        ([1e-9, 0.0], 0, 0.0, [0, 0]),  # the scale rounds to zero: a group of zeros
        ([-1e-9, 0.0], 0, 0.0, [0, 0]),
        ([15 * 2.0**-24, 2.0**-24], 0, 2.0**-24, [15, 1]),  # smallest fp16 scale
        ([982560.0, 65504.0], 0, 65504.0, [15, 1]),  # largest fp16 scale
    ],
)
def test_corner_groups(values: list[float], zero: int, scale: float, codes: list[int]) -> None:
    linear = quantize("w", group_of(values), 64)
    assert int(unpack_nibbles(linear.qzeros)[0, 0]) == zero
    assert float(linear.scales[0, 0]) == scale
    assert unpack_nibbles(linear.qweight)[:2, 0].tolist() == codes


def test_zero_stays_zero() -> None:
    weight = np.random.default_rng(3).standard_normal((8, 128), np.float32)
    weight[:, ::5] = 0
    assert not quantize("w", weight, 128).dequantize()[:, ::5].any()


@pytest.mark.parametrize("kind", ["bf16", "fp16", "fp32"])
def test_weight_types_agree(kind: str) -> None:
    bits = bf16_bits(np.random.default_rng(4).standard_normal((8, 128), np.float32))
    values = bf16_values(bits).astype(np.float16)  # 8 bits of mantissa near 1: exact in all three
    weight: dict[str, NDArray[Any]] = {"bf16": bf16_bits(values.astype(np.float32)), "fp16": values}
    got = quantize("w", weight.get(kind, values.astype(np.float32)), 128)
    assert np.array_equal(got.qweight, quantize("w", values, 128).qweight)


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf, 1e6])
def test_weights_that_cannot_be_quantized_are_refused(value: float, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quant.rtn.TILE_VALUES", 256)  # row 19 is not in the first tile
    weight = np.zeros((32, 256), np.float32)
    weight[19, 200] = value
    with pytest.raises(
        InputError, match=r"^w\.weight row 19, group 3: largest weight is (nan|inf|1e\+06); weights must"
    ):
        quantize("w", weight, 64)


@pytest.mark.parametrize(("shape", "text"), [((8, 100), r"\(8, 100\)"), ((12, 128), r"\(12, 128\)")])
def test_dimensions_that_do_not_fit_are_refused(shape: tuple[int, int], text: str) -> None:
    with pytest.raises(InputError, match=rf"^w: shape is {text}; it must be a multiple of 8 x 64"):
        quantize("w", np.zeros(shape, np.float32), 64)


@pytest.mark.parametrize("size", [16, 48, 512, 0, -64])
def test_other_group_sizes_are_refused(size: int) -> None:
    with pytest.raises(ValueError, match=rf"group size must be one of \(32, 64, 128, 256\), not {size}"):
        quantize("w", np.zeros((8, 64), np.float32), size)
