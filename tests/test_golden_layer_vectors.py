"""The one tolerance: the golden against float, and that leaving the bound is an error."""

from __future__ import annotations

import numpy as np
import pytest

from golden import layer_vectors
from golden.numerics import quantize_activations, to_q16
from golden.vectors import Job
from quant.tensors import QuantizedLinear, pack_nibbles


@pytest.fixture
def inputs() -> tuple[QuantizedLinear, np.ndarray]:
    rng = np.random.default_rng(5)
    linear = QuantizedLinear(
        "layer",
        pack_nibbles(rng.integers(0, 16, (896, 64)).astype(np.uint8)),
        pack_nibbles(rng.integers(0, 16, (7, 64)).astype(np.uint8)),
        rng.uniform(0.001, 0.02, (7, 64)).astype(np.float16),
        rng.normal(size=64).astype(np.float32),
    )
    return linear, rng.standard_t(4, 896).astype(np.float32)


def float_layer(linear: QuantizedLinear, x: np.ndarray) -> np.ndarray:
    assert linear.bias is not None
    y: np.ndarray = linear.dequantize() @ x + linear.bias
    return y


def job(linear: QuantizedLinear, x: np.ndarray) -> Job:
    mantissa, exponent = quantize_activations(to_q16(x)[None])
    return Job(linear, mantissa[0].astype(np.int16), int(exponent[0]), tensor_id=0)


def test_the_golden_is_within_the_bound_of_float(inputs: tuple[QuantizedLinear, np.ndarray]) -> None:
    linear, x = inputs
    bound = layer_vectors.measure_bound("case", job(linear, x), float_layer(linear, x))
    assert bound.passed
    assert bound.cosine > 0.99999999


def test_a_golden_that_misses_one_group_is_refused(inputs: tuple[QuantizedLinear, np.ndarray]) -> None:
    linear, x = inputs
    wrong = x.copy()
    wrong[128:256] = 0
    with pytest.raises(layer_vectors.BoundError, match=r"case: golden differs from the float layer by"):
        layer_vectors.measure_bound("case", job(linear, wrong), float_layer(linear, x))
