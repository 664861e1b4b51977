"""Golden of `quantize`: Q16 vectors to the mantissas and the exponent that `awq_gemv` reads, clause N3, exact."""

from __future__ import annotations

from numpy.typing import ArrayLike

from golden.numerics import Int, group_mantissas, quantize_activations


def quantize(y: ArrayLike, *, a8: bool = False) -> tuple[Int, Int]:
    """Return int16 mantissas (T, K) and exponents (T,) of y (T, K) Q16, in mode A16 or (a8) A8G64.

    >>> mantissa, exponent = quantize([[1 << 20, 3, *[0] * 62]])
    >>> mantissa[0, :2].tolist(), exponent.tolist()
    ([16384, 0], [6])
    """
    mantissa, exponent = quantize_activations(y)
    return (group_mantissas(mantissa) if a8 else mantissa), exponent
