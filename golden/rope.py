"""Golden of `rope`: rotary position embedding of the q and k heads, then rows for attention; clauses N8 and N9."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from golden.numerics import Int, rsh, sat32
from golden.rows import Rows, make_rows
from quant.tables import ROPE_FRACTION


def rotate(x: ArrayLike, cos: ArrayLike, sin: ArrayLike) -> Int:
    """N8: turn heads x (T, H, D) Q16 by cos, sin (T, D/2) Q14; element i pairs with i + D/2, as in Hugging Face.

    >>> rotate([[[65536, 0]]], [[0]], [[16384]]).tolist()
    [[[0, 65536]]]
    """
    heads = np.asarray(x, np.int64)
    low, high = np.split(heads, 2, axis=-1)
    c, s = (np.asarray(table, np.int64)[:, None] for table in (cos, sin))
    turned = np.concatenate([low * c - high * s, high * c + low * s], axis=-1)
    return sat32(rsh(turned, ROPE_FRACTION))


def rope(
    y: ArrayLike, cos: ArrayLike, sin: ArrayLike, *, q_heads: int, kv_heads: int, kv_bits: int = 16
) -> tuple[Rows, Rows, Rows]:
    """Return the rows of q, k and v for y (T, (q_heads + 2 * kv_heads) * D) Q16: q heads, then k, then v.

    q and k are rotated, v is not. q has 16 bits, k and v have `kv_bits`.
    """
    values = np.asarray(y, np.int64)
    heads = values.reshape(len(values), q_heads + 2 * kv_heads, -1)
    turned = rotate(heads[:, : q_heads + kv_heads], cos, sin)
    q, k = turned[:, :q_heads], turned[:, q_heads:]
    return make_rows(q), make_rows(k, kv_bits), make_rows(heads[:, q_heads + kv_heads :], kv_bits)
