"""Rounding whose errors make up for each other: against a plain form of GPTQ, and at its edges."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from quant.awq_rounding import DAMPING, Rounding, round_linear
from quant.errors import InputError
from quant.rtn import quantize

Float = NDArray[np.float64]


def inputs(tokens: int, channels: int, seed: int = 0) -> torch.Tensor:
    """Inputs that depend on each other: what one channel does wrong another can make up for."""
    generator = torch.Generator().manual_seed(seed)
    mixing = torch.randn(channels, channels, generator=generator) / channels**0.5 + torch.eye(channels)
    mixed: torch.Tensor = torch.randn(tokens, channels, generator=generator) @ mixing
    return mixed


def weights(rows: int, channels: int) -> torch.Tensor:
    return torch.randn(rows, channels, generator=torch.Generator().manual_seed(9))


def gram_of(x: torch.Tensor) -> torch.Tensor:
    return x.T @ x / len(x)


def plain_gptq(weight: Float, gram: Float, rounding: Rounding) -> Float:
    """GPTQ by its definition, in float64: after each channel the best real values of all that are left.

    They are the solution of the normal equations of what is left, found anew each time.
    """
    grids = rounding.grids(torch.from_numpy(weight.astype(np.float32)))
    scale, zero = (np.repeat(v[..., 0].double().numpy(), rounding.group_size, 1) for v in (grids.scale, grids.zero))
    order = np.argsort(-np.diag(gram), kind="stable")
    damped = gram + np.eye(len(gram)) * DAMPING * np.diag(gram).mean()
    left, done = weight.copy(), np.zeros_like(weight)
    for position, channel in enumerate(order):
        code = np.clip(np.rint(left[:, channel] / scale[:, channel]) + zero[:, channel], 0, grids.levels)
        done[:, channel] = (code - zero[:, channel]) * scale[:, channel]
        rest, past = order[position + 1 :], order[: position + 1]
        error = weight[:, past] - done[:, past]
        left[:, rest] = (
            weight[:, rest] + np.linalg.solve(damped[np.ix_(rest, rest)], damped[np.ix_(rest, past)] @ error.T).T
        )
    return done


@pytest.mark.parametrize(("bits", "group_size", "channels"), [(4, 64, 192), (3, 64, 64)])
def test_codes_are_those_of_plain_gptq(bits: int, group_size: int, channels: int) -> None:
    """All but a few codes, which lie on the border between two in float32 or float64."""
    weight, gram, rounding = weights(16, channels), gram_of(inputs(400, channels)), Rounding(group_size, bits)
    have = round_linear("w", weight, weight, [gram], rounding).dequantize()
    want = plain_gptq(weight.double().numpy(), gram.double().numpy(), rounding)
    assert (np.abs(have - want) > 1e-3).mean() < 0.01


@pytest.mark.parametrize("bits", [4, 3])
def test_without_grams_it_is_round_to_nearest(bits: int) -> None:
    weight = weights(16, 128)
    have, want = round_linear("w", weight, weight, [], Rounding(64, bits)), quantize("w", weight.numpy(), 64, bits=bits)
    assert np.array_equal(have.qweight, want.qweight) and np.array_equal(have.qzeros, want.qzeros)
    assert np.array_equal(have.scales, want.scales) and have.bits == bits


def test_inputs_that_do_not_depend_on_each_other_leave_round_to_nearest() -> None:
    weight = weights(16, 128)
    have = round_linear("w", weight, weight, [torch.diag(torch.rand(128) + 0.1)], Rounding(64, 4))
    assert np.array_equal(have.qweight, quantize("w", weight.numpy(), 64).qweight)


def test_blocks_do_not_reach_each_other() -> None:
    """Two blocks give what each gives alone; one block of all has the smaller error."""
    weight, gram, rounding = weights(16, 256), gram_of(inputs(2000, 256)), Rounding(64, 4)
    halves = [gram[:128, :128], gram[128:, 128:]]
    both = round_linear("w", weight, weight, halves, rounding)
    for i, part in enumerate(torch.split(weight, 128, 1)):
        alone = round_linear("w", part, part, halves[i : i + 1], rounding)
        assert np.array_equal(both.qweight[128 * i : 128 * (i + 1)], alone.qweight)

    def error(grams: list[torch.Tensor]) -> float:
        difference = torch.from_numpy(round_linear("w", weight, weight, grams, rounding).dequantize()) - weight
        return float(((difference @ gram) * difference).sum())

    assert error([gram]) < 0.9 * error(halves) < 0.9 * 0.9 * error([])


def test_clipped_range_decides_the_grid() -> None:
    weight = weights(16, 64)
    clipped = weight.clamp(-1, 1)
    linear = round_linear("w", weight, clipped, [gram_of(inputs(100, 64))], Rounding(64, 4))
    assert np.array_equal(linear.scales, quantize("w", clipped.numpy(), 64).scales)


def test_channels_that_never_move_and_groups_of_zeros() -> None:
    """Not one value that is not finite; with no inputs at all it is round to nearest."""
    weight, x = weights(16, 128), inputs(300, 128)
    weight[3, :64], x[:, 70:90] = 0, 0
    linear = round_linear("w", weight, weight, [gram_of(x)], Rounding(64, 4))
    assert np.isfinite(linear.dequantize()).all() and (linear.dequantize()[3, :64] == 0).all()
    silent = round_linear("w", weight, weight, [torch.zeros(128, 128)], Rounding(64, 4))
    assert np.array_equal(silent.qweight, quantize("w", weight.numpy(), 64).qweight)


@pytest.mark.parametrize("value", [float("nan"), 1.2e6])
def test_range_that_fp16_cannot_hold_is_refused(value: float) -> None:
    weight = weights(16, 128)
    weight[5, 70] = value
    with pytest.raises(InputError, match=r"w\.weight row 5, group 1: largest weight is (nan|1200000\.0)"):
        round_linear("w", weight, weight, [torch.eye(128)], Rounding(64, 4))
