"""Vector sets of `attention`: every form of a command, rows at the ends of their ranges, contexts up to the largest."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from golden.attention import attention
from golden.frames import KernelFrame, Ports
from golden.packets import attention_packet, play_packet, q_packet
from golden.rows import Rows, make_rows
from quant.commands import MAX_CONTEXT, OPT_TRACE, command

PORTS = Ports("attention", ("s_q", "s_kv"), ("m_o", "m_trace"))
MODEL_CONTEXTS = (64, 512, MAX_CONTEXT)


@dataclass(frozen=True)
class Shape:
    """The heads of a layer and the tokens of a command; unit 0 gets them all if there is one key-value head."""

    kv_heads: int
    group: int
    head_dim: int
    tokens: int
    position: int
    bits: int = 16

    @property
    def context(self) -> int:
        """Positions that the last token sees."""
        return self.position + self.tokens


def attention_frame(
    name: str, shape: Shape, rows: tuple[Rows, Rows, Rows], *, unit: int = 0, tag: int = 1
) -> KernelFrame:
    """Return the frame of one unit for q rows (T, H, D) and the k and v rows of all positions (P, G, D)."""
    q, k, v = rows
    o = attention_packet(attention(q, k, v), shape.kv_heads, unit)
    options = OPT_TRACE if tag % 2 else 0
    beat = command(
        "attention",
        tag=tag,
        options=options,
        tokens=shape.tokens,
        position=shape.position,
        group=shape.group,
        head_dim8=shape.head_dim // 8,
        heads=len(range(unit, shape.kv_heads, 2)),
        kv8=int(shape.bits == 8),
    )
    inputs = {"s_q": [q_packet(q, shape.kv_heads, unit)], "s_kv": [play_packet(k, v, shape.tokens, unit)]}
    return KernelFrame(name, beat, inputs, {"m_o": [o], **({"m_trace": [o]} if options else {})})


def random_rows(rng: np.random.Generator, shape: Shape, scale: float = 1.0) -> tuple[Rows, Rows, Rows]:
    """Return rows of normally distributed values, K with the size and the spread that make weights of all sizes."""
    heads = shape.kv_heads * shape.group
    sizes = ((shape.tokens, heads), (shape.context, shape.kv_heads), (shape.context, shape.kv_heads))
    values = [rng.normal(0, scale * 65536, (*size, shape.head_dim)) for size in sizes]
    q, k, v = (np.floor(part * factor).astype(np.int64) for part, factor in zip(values, (2, 1.5, 1), strict=True))
    return make_rows(q), make_rows(k, shape.bits), make_rows(v, shape.bits)


def constant_rows(
    shape: Shape, mantissa: tuple[int, int, int], exponent: tuple[int, int, int]
) -> tuple[Rows, Rows, Rows]:
    """Return rows of which every mantissa of q, k and v is the same."""
    heads = (shape.tokens, shape.kv_heads * shape.group), (shape.context, shape.kv_heads)
    sizes, bits = (heads[0], heads[1], heads[1]), (16, shape.bits, shape.bits)
    q, k, v = (
        Rows(np.full((*size, shape.head_dim), m), np.full(size, e), b)
        for size, m, e, b in zip(sizes, mantissa, exponent, bits, strict=True)
    )
    return q, k, v


def corner_frames(rng: np.random.Generator) -> list[KernelFrame]:
    """Return frames of rows at the ends of their ranges: ties, saturated scores and results, weights that vanish.

    `mixed` and `blocks` have exponents of the whole range in every group of rows, of 3 rows and of 21.
    """
    frames: list[KernelFrame] = []

    def add(name: str, shape: Shape, rows: tuple[Rows, Rows, Rows]) -> None:
        frames.append(attention_frame(name, shape, rows, tag=len(frames)))

    for head_dim in (64, 128):
        for bits, top, largest in ((16, 16, 32767), (8, 24, 127)):
            shape = Shape(1, 3, head_dim, 2, 1, bits)
            for name, m, e in (
                ("zeros", (0, 0, 0), (0, 0, 0)),
                ("largest", (32767, largest, largest), (16, top, top)),
                ("lowest", (-32767, largest, -largest), (16, top, top)),
                ("plain", (32767, largest, 1), (0, 0, 0)),
            ):
                add(f"{name}_d{head_dim}_kv{bits}", shape, constant_rows(shape, m, e))
            add(f"mixed_d{head_dim}_kv{bits}", shape, mixed_rows(rng, shape))
            shape = Shape(1, 3, head_dim, 2, 19, bits)
            add(f"blocks_d{head_dim}_kv{bits}", shape, mixed_rows(rng, shape))
        add(f"ends_d{head_dim}", Shape(1, 1, head_dim, 1, 2), end_rows(head_dim))
    shape = Shape(1, 8, 64, 1, 39)
    add("steps", shape, stepped_rows(shape))
    return frames


def end_rows(head_dim: int) -> tuple[Rows, Rows, Rows]:
    """Return three positions with the largest score that there can be, none, and the lowest; none saturates."""
    q, k, v = constant_rows(Shape(1, 1, head_dim, 1, 2), (32767, 32767, 0), (0, 0, 8))
    k.mantissa[1:] *= np.array([0, -1]).reshape(2, 1, 1)
    v.mantissa[:] = np.array([1000, -20000, 30000]).reshape(3, 1, 1)
    return q, k, v


def mixed_rows(rng: np.random.Generator, shape: Shape) -> tuple[Rows, Rows, Rows]:
    """Return rows of random mantissas, extremes among them, with random exponents of the whole range."""
    q, k, v = constant_rows(shape, (0, 0, 0), (0, 0, 0))
    return tuple(_random(rng, rows) for rows in (q, k, v))  # type: ignore[return-value]


def _random(rng: np.random.Generator, rows: Rows) -> Rows:
    largest = (1 << (rows.bits - 1)) - 1
    mantissa = rng.integers(-largest, largest + 1, rows.mantissa.shape)
    mantissa = np.where(rng.random(mantissa.shape) < 0.2, rng.choice([-largest, 0, largest], mantissa.shape), mantissa)
    return Rows(mantissa, rng.integers(0, 33 - rows.bits, rows.exponent.shape), rows.bits)


def stepped_rows(shape: Shape) -> tuple[Rows, Rows, Rows]:
    """Return one token whose scores fall by about half an octave from position to position: weights from 1 to 0."""
    q, k, v = constant_rows(shape, (0, 0, 0), (2, 2, 2))
    step = 65536 / (47274 / 2**18) / 2 / 4096  # of k's mantissa, for 16 q of 4096 * 2^2
    q.mantissa[:, :, :16] = 1024
    k.mantissa[:, 0, :16] = np.floor(-step * np.arange(shape.context)[:, None] * 16).astype(np.int64)
    v.mantissa[:, 0] = np.arange(shape.context)[:, None] * 37 - 700 + np.arange(64)
    return q, k, v


def form_frames(rng: np.random.Generator) -> list[KernelFrame]:
    """Return random frames of every group, both row lengths, several key-value heads and tokens, context 1 on."""
    shapes = [Shape(1, group, 64, 1, 2 * group) for group in range(1, 9)]
    shapes += [Shape(1, 1, 128, 1, 0), Shape(1, 7, 64, 8, 0), Shape(1, 8, 128, 8, 5), Shape(4, 2, 64, 3, 4, 8)]
    shapes += [Shape(3, 5, 128, 2, 9, 8), Shape(1, 1, 64, 1, 0, 8), Shape(8, 8, 128, 8, 0)]
    frames = []
    for number, shape in enumerate(shapes):
        rows = random_rows(rng, shape, float(rng.choice([0.3, 1, 3])))
        unit = number % 2 if shape.kv_heads > 1 else 0
        name = f"g{shape.kv_heads}x{shape.group}_d{shape.head_dim}_t{shape.tokens}_p{shape.position}_kv{shape.bits}"
        frames.append(attention_frame(name, shape, rows, unit=unit, tag=number))
    return frames


def cases(seed: int) -> dict[str, list[KernelFrame]]:
    """Return corner values, all forms, decoding steps at the 0.5B model's heads, and the largest sums there can be."""
    rng = np.random.default_rng(seed)
    found = {"corners": corner_frames(rng), "forms": form_frames(rng)}
    for context in MODEL_CONTEXTS:
        shape = Shape(2, 7, 64, 1, context - 1)
        found[f"t1_n{context}"] = [attention_frame(f"n{context}", shape, random_rows(rng, shape))]
    shape = Shape(1, 1, 64, 1, MAX_CONTEXT - 1)
    frames = [constant_rows(shape, (1, 1, sign * 32767), (0, 0, 16)) for sign in (-1, 1)]
    found["equal"] = [attention_frame(f"equal{tag}", shape, rows, tag=tag) for tag, rows in enumerate(frames)]
    return found
