"""Packets of docs/layer.md: what stands where, and that the readers undo the writers."""

from __future__ import annotations

import numpy as np
import pytest

from golden import packets
from golden.kv_cache import KvCache
from golden.rows import Rows, make_rows

RNG = np.random.default_rng(5)


def rows(tokens: int, heads: int, dim: int = 64, bits: int = 16) -> Rows:
    return make_rows(RNG.integers(-(1 << 24), 1 << 24, (tokens, heads, dim)), bits)


@pytest.mark.parametrize("tokens", range(1, 9))
def test_q16_and_x_packets(tokens: int) -> None:
    values = np.arange(tokens * 64).reshape(tokens, 64) - 100
    beats = packets.q16_packet(values)
    assert beats.shape == (tokens * 16, 16)
    assert beats.reshape(-1).view("<i4")[: 8 * tokens].reshape(tokens, 8).tolist() == values[:, :8].tolist()
    assert (packets.read_q16_packet(beats, tokens) == values).all()
    beats = packets.x_packet(values, np.arange(tokens))
    assert beats.shape == (1 + tokens * 8, 16) and beats[0, :tokens].tolist() == list(range(tokens))
    groups = beats[1:].reshape(-1).view("<i2").reshape(8, tokens, 8)  # of 8 columns, in each the tokens
    assert (groups.swapaxes(0, 1).reshape(tokens, 64) == values).all()


def test_a_packet_of_the_wrong_length_is_refused() -> None:
    with pytest.raises(ValueError, match="cannot hold 3 tokens"):
        packets.read_q16_packet(packets.q16_packet(np.zeros((1, 8))), 3)


def test_one_token_may_be_given_without_its_axis() -> None:
    a = np.arange(64)
    assert (packets.x_packet(a, 3) == packets.x_packet(a[None], [3])).all()
    assert (packets.natural_packet(a) == packets.q16_packet(a[None])).all()


def test_small_packets() -> None:
    gamma = np.arange(16) - 8
    assert (packets.read_gamma_packet(packets.gamma_packet(gamma)) == gamma).all()
    cos, sin = np.arange(64).reshape(2, 32), -np.arange(64).reshape(2, 32)
    beats = packets.rope_packet(cos, sin)
    assert beats.shape == (16, 16) and beats[4:8].reshape(-1).view("<i2").tolist() == sin[0].tolist()
    assert [part.tolist() for part in packets.read_rope_packet(beats, 2)] == [cos.tolist(), sin.tolist()]
    best = packets.best_packet([3, 151935], [-5, 7])
    assert best.view("<i4").tolist() == [[3, -5, 0, 0], [151935, 7, 0, 0]]
    assert [part.tolist() for part in packets.read_best_packet(best)] == [[3, 151935], [-5, 7]]


@pytest.mark.parametrize("bits", [8, 16])
def test_rows_in_order(bits: int) -> None:
    made = rows(3, 2, bits=bits)
    beats = packets.rope_trace_packet(made, made, made)
    size = packets.row_beats(64, bits)
    fifth = beats[4 * size : 5 * size]  # head 1, token 1
    assert fifth[0].tolist() == [int(made.exponent[1, 1]), *[0] * 15]
    assert fifth[1:].reshape(-1).view("i1" if bits == 8 else "<i2").tolist() == made.mantissa[1, 1].tolist()
    back = packets.read_rows_packet(beats, outer=6, inner=3, head_dim=64, bits=bits)
    for part in range(0, 6, 2):
        assert (back.mantissa[part : part + 2].swapaxes(0, 1) == made.mantissa).all()
        assert (made.exponent == back.exponent[part : part + 2].T).all()


def exponents(beats: np.ndarray, dim: int, bits: int) -> list[int]:
    return [int(e) for e in beats[:: packets.row_beats(dim, bits), 0]]


def numbered(tokens: int, heads: int, start: int = 0, bits: int = 16) -> Rows:
    """Return rows whose exponent is their number: head * tokens + token."""
    e = start + np.arange(heads)[None] * tokens + np.arange(tokens)[:, None]
    return Rows(np.zeros((tokens, heads, 64), np.int64), e, bits)


def test_order_of_rows_by_unit() -> None:
    q, k, v = numbered(2, 6), numbered(2, 3, 100), numbered(2, 3, 200)
    assert exponents(packets.q_packet(q, 3, 0), 64, 16) == [0, 1, 2, 3, 8, 9, 10, 11]  # g = 0 and 2, two heads each
    assert exponents(packets.q_packet(q, 3, 1), 64, 16) == [4, 5, 6, 7]
    assert exponents(packets.kv_packet(k, v, 0), 64, 16) == [100, 101, 104, 105, 200, 201, 204, 205]
    assert exponents(packets.kv_packet(k, v, 1), 64, 16) == [102, 103, 202, 203]
    assert exponents(packets.rope_trace_packet(q, k, v), 64, 16) == [*range(12), *range(100, 106), *range(200, 206)]


def test_play_is_causal() -> None:
    k, v = numbered(3, 2, 0), numbered(3, 2, 100)
    want = [3, 4, 103, 104, 3, 4, 5, 103, 104, 105]  # head 1: token 0 sees positions 0, 1; token 1 sees 0, 1, 2
    assert exponents(packets.play_packet(k, v, 2, 1), 64, 16) == want


def test_play_of_a_unit_without_heads_is_empty() -> None:
    assert packets.play_packet(numbered(1, 1), numbered(1, 1), 1, 1).shape == (0, 16)


def test_cache_image() -> None:
    cache = KvCache(5, 3, 64, bits=8)
    k, v = rows(2, 3, bits=8), rows(2, 3, bits=8)
    cache.append(0, k, v)
    image = packets.cache_image(*cache.rows(), cache.capacity, 0).reshape(2, 2, 5, 5, 16)  # head, K or V, row, beat
    assert image[1, 0, 1, 0, 0] == k.exponent[1, 2] and not image[:, :, 2:].any()
    assert image[1, 1, 1, 1:].reshape(-1).view("i1").tolist() == v.mantissa[1, 2].tolist()


def test_attention_packet() -> None:
    o = np.arange(2 * 6 * 64).reshape(2, 6, 64)
    first = packets.attention_packet(o, 3, 1).reshape(-1).view("<i4").reshape(2, 2, 64)  # token, head of g = 1
    assert (first == o[:, 2:4]).all()
    assert len(packets.attention_packet(o, 3, 0)) == 2 * 2 * 2 * 16
