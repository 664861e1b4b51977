"""Packets of the stream kernels (docs/layer.md): arrays to beats (n, 16) uint8 and back.

The readers refuse a packet of another length with ValueError and are the exact inverses of the writers.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from golden.numerics import Int
from golden.rows import Rows
from quant.commands import KV_UNITS
from quant.layout import BEAT_BYTES, COLUMNS, X_EXPONENT
from quant.vectorset import Beats, as_beats


def q16_packet(values: ArrayLike) -> Beats:
    """Return the packet of values (T, N) Q16: for each 8 columns, 2 beats of token 0, 2 beats of token 1, ...

    >>> q16_packet(np.arange(16).reshape(2, 8))[::2, 0].tolist()
    [0, 8]
    """
    return as_beats(_interleaved(np.asarray(values)).astype("<i4"))


def read_q16_packet(beats: Beats, tokens: int) -> Int:
    """Return the values (T, N) of a Q16 packet."""
    return _deal(_words(beats, "<i4"), tokens)


def natural_packet(values: ArrayLike) -> Beats:
    """Return the packet of one token's values (N,) Q16 in natural order."""
    return q16_packet(np.asarray(values)[None])


def residual_packets(x: ArrayLike) -> Beats:
    """Return the packets of x (T, N) Q16 that `residual` loads, one a token, back to back."""
    return np.concatenate([natural_packet(token) for token in np.asarray(x)])


def x_packet(mantissa: ArrayLike, exponent: ArrayLike) -> Beats:
    """Return the x packet of mantissas (T, K) int16 and exponents (T,): a header beat, then K / 8 * T beats.

    One token may be given as (K,) and a number.
    """
    a, e = np.atleast_2d(mantissa), np.atleast_1d(exponent)
    header = np.zeros((1, BEAT_BYTES), np.uint8)
    header[0, X_EXPONENT : X_EXPONENT + len(e)] = e
    return np.concatenate([header, as_beats(_interleaved(a).astype("<i2"))])


def _interleaved(values: NDArray[np.generic]) -> NDArray[np.generic]:
    """(T, N) -> groups of 8 columns, in each the tokens: (N / 8, T, 8)."""
    return values.reshape(len(values), -1, COLUMNS).swapaxes(0, 1)


def _deal(words: Int, tokens: int) -> Int:
    """The inverse of `_interleaved`."""
    if words.size == 0 or words.size % (tokens * COLUMNS):
        raise ValueError(f"a packet of {words.size} values cannot hold {tokens} tokens of groups of {COLUMNS}")
    return np.ascontiguousarray(words.reshape(-1, tokens, COLUMNS).swapaxes(0, 1)).reshape(tokens, -1)


def _words(beats: Beats, kind: str) -> Int:
    return np.ascontiguousarray(beats).reshape(-1).view(kind).astype(np.int64)


def gamma_packet(gamma: ArrayLike) -> Beats:
    """Return the packet of a norm's weights (N,) int16."""
    return as_beats(np.asarray(gamma).astype("<i2"))


def read_gamma_packet(beats: Beats) -> Int:
    """Return the weights (N,) of a gamma packet."""
    return _words(beats, "<i2")


def rope_packet(cos: ArrayLike, sin: ArrayLike) -> Beats:
    """Return the packet of cosines and sines (T, D/2) Q14: for each token the cosines, then the sines."""
    return as_beats(np.concatenate([np.asarray(cos), np.asarray(sin)], axis=1).astype("<i2"))


def read_rope_packet(beats: Beats, tokens: int) -> tuple[Int, Int]:
    """Return cosines and sines (T, D/2) of a rope packet."""
    cos, sin = np.split(_words(beats, "<i2").reshape(tokens, -1), 2, axis=1)
    return cos, sin


def best_packet(index: ArrayLike, value: ArrayLike) -> Beats:
    """Return argmax's packet: for each token one beat of u32 index, int32 value, zeros."""
    columns = [np.asarray(index), np.asarray(value)]
    beats = np.zeros((len(columns[0]), BEAT_BYTES // 4), "<i4")
    beats[:, :2] = np.stack(columns, axis=1)
    return as_beats(beats)


def read_best_packet(beats: Beats) -> tuple[Int, Int]:
    """Return indices (T,) and values (T,) of argmax's packet."""
    words = _words(beats, "<i4").reshape(-1, BEAT_BYTES // 4)
    return words[:, 0], words[:, 1]


def row_beats(head_dim: int, bits: int) -> int:
    """Return the beats of a row with its header.

    >>> row_beats(64, 8), row_beats(64, 16), row_beats(128, 16)
    (5, 9, 17)
    """
    return 1 + head_dim * bits // 8 // BEAT_BYTES


def _row_bytes(rows: Rows) -> NDArray[np.uint8]:
    """Return (T, H, bytes of a row)."""
    data = np.ascontiguousarray(rows.mantissa.astype("<i2" if rows.bits == 16 else "i1")).view(np.uint8)
    header = np.zeros((rows.tokens, rows.heads, BEAT_BYTES), np.uint8)
    header[..., 0] = rows.exponent
    return np.concatenate([header, data], axis=2)


def read_rows_packet(beats: Beats, *, outer: int, inner: int, head_dim: int, bits: int) -> Rows:
    """Return the rows of a packet as (outer, inner, D); the caller knows what the two loops are."""
    data = np.ascontiguousarray(beats).reshape(outer, inner, row_beats(head_dim, bits) * BEAT_BYTES)
    mantissa = np.ascontiguousarray(data[..., BEAT_BYTES:]).view("<i2" if bits == 16 else "i1")
    return Rows(mantissa.astype(np.int64), data[..., 0].astype(np.int64), bits)


def unit_heads(kv_heads: int, unit: int) -> range:
    """Return the key-value heads of a kv_cache and attention unit.

    >>> list(unit_heads(5, 1))
    [1, 3]
    """
    return range(unit, kv_heads, KV_UNITS)


def _head_major(rows: Rows, heads: list[int]) -> Beats:
    """For each of the heads, for each token: a row."""
    return _row_bytes(rows)[:, heads].swapaxes(0, 1).reshape(-1, BEAT_BYTES)


def q_packet(q: Rows, kv_heads: int, unit: int) -> Beats:
    """Return `rope.m_q<unit>`: for each g of the unit, for each q head of g, for each token a row."""
    group = q.heads // kv_heads
    return _head_major(q, [g * group + i for g in unit_heads(kv_heads, unit) for i in range(group)])


def kv_packet(k: Rows, v: Rows, unit: int) -> Beats:
    """Return `rope.m_kv<unit>`: for each g of the unit, for each token the row of K; then the same of V."""
    heads = list(unit_heads(k.heads, unit))
    return np.concatenate([_head_major(k, heads), _head_major(v, heads)])


def rope_trace_packet(q: Rows, k: Rows, v: Rows) -> Beats:
    """Return `rope.m_trace`: for each q head, then K, then V head, for each token a row."""
    return np.concatenate([_head_major(rows, list(range(rows.heads))) for rows in (q, k, v)])


def play_packet(k: Rows, v: Rows, tokens: int, unit: int) -> Beats:
    """Return `kv_cache.m_kv` for the last `tokens` of the positions in k and v (P, G, D).

    For each g of the unit, for each token: K rows of the positions that it sees, then V rows of the same.
    """
    parts = [_row_bytes(rows) for rows in (k, v)]
    ends = range(k.tokens - tokens + 1, k.tokens + 1)
    packets = [part[:end, g] for g in unit_heads(k.heads, unit) for end in ends for part in parts]
    return np.concatenate([np.zeros((0, BEAT_BYTES), np.uint8), *(p.reshape(-1, BEAT_BYTES) for p in packets)])


def cache_image(k: Rows, v: Rows, capacity: int, unit: int) -> Beats:
    """Return the memory of a unit's cache: for each g of the unit `capacity` rows of K, then of V; unused rows zero."""
    heads = list(unit_heads(k.heads, unit))
    image = np.zeros((len(heads), 2, capacity, row_beats(k.head_dim, k.bits) * BEAT_BYTES), np.uint8)
    for part, rows in enumerate((k, v)):
        image[:, part, : rows.tokens] = _row_bytes(rows)[:, heads].swapaxes(0, 1)
    return image.reshape(-1, BEAT_BYTES)


def attention_packet(o: ArrayLike, kv_heads: int, unit: int) -> Beats:
    """Return `attention<unit>.m_o` for o (T, H, D) Q16: for each g of the unit, each token, each q head of g: o."""
    values = np.asarray(o)
    tokens, _, head_dim = values.shape
    groups = values.reshape(tokens, kv_heads, -1, head_dim)[:, list(unit_heads(kv_heads, unit))]
    return as_beats(groups.swapaxes(0, 1).astype("<i4"))
