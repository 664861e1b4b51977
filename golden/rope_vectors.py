"""Vector sets of `rope`: every form of a command, values and angles at the ends of their ranges, the models' heads."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from golden.frames import KernelFrame, Ports
from golden.numerics import SAT32, Int
from golden.packets import kv_packet, q16_packet, q_packet, rope_packet, rope_trace_packet
from golden.rope import rope
from golden.rows import Rows
from quant.commands import KV_UNITS, OPT_TRACE, command
from quant.tables import rope_table
from quant.vectorset import Beats

PORTS = Ports("rope", ("s_y", "s_table"), ("m_q0", "m_q1", "m_kv0", "m_kv1", "m_trace"))
THETA = 1e6  # of the Qwen2.5 models


@dataclass(frozen=True)
class Shape:
    """The heads of a layer and the tokens of a command."""

    kv_heads: int
    group: int
    head_dim: int
    tokens: int
    bits: int = 16

    @property
    def heads(self) -> int:
        """Heads of q, k and v."""
        return self.kv_heads * (self.group + 2)


def rope_outputs(q: Rows, k: Rows, v: Rows, *, trace: bool) -> dict[str, Beats]:
    """Return the packets of every output that gets one."""
    packets = {f"m_q{unit}": q_packet(q, k.heads, unit) for unit in range(KV_UNITS)}
    packets |= {f"m_kv{unit}": kv_packet(k, v, unit) for unit in range(KV_UNITS)}
    packets |= {"m_trace": rope_trace_packet(q, k, v)} if trace else {}
    return {name: beats for name, beats in packets.items() if len(beats)}


def rope_frame(name: str, shape: Shape, y: Int, cos: ArrayLike, sin: ArrayLike, *, tag: int = 1) -> KernelFrame:
    """Return the frame for y (T, heads * D) Q16 and cos, sin (T, D / 2)."""
    options = OPT_TRACE if tag % 2 else 0
    q_heads = shape.kv_heads * shape.group
    rows = rope(y, cos, sin, q_heads=q_heads, kv_heads=shape.kv_heads, kv_bits=shape.bits)
    beat = command(
        "rope",
        tag=tag,
        options=options,
        tokens=shape.tokens,
        q_heads=q_heads,
        kv_heads=shape.kv_heads,
        head_dim8=shape.head_dim // 8,
        kv8=int(shape.bits == 8),
    )
    outputs = {name: [beats] for name, beats in rope_outputs(*rows, trace=bool(options)).items()}
    return KernelFrame(name, beat, {"s_y": [q16_packet(y)], "s_table": [rope_packet(cos, sin)]}, outputs)


def random_values(rng: np.random.Generator, shape: Shape) -> Int:
    """Return y (T, heads * D) whose heads have magnitudes of all sizes."""
    top = 1 << rng.integers(1, 32, (shape.tokens, shape.heads, 1))
    return np.floor(rng.uniform(-1, 1, (shape.tokens, shape.heads, shape.head_dim)) * (top - 1)).astype(np.int64)


def corner_frames(rng: np.random.Generator) -> list[KernelFrame]:
    """Return frames of extreme values, values about every power of two, and extreme angles."""
    frames: list[KernelFrame] = []
    extremes = np.array([0, 1, -1, SAT32, -SAT32, 1 << 30, -(1 << 30)])
    near = np.array([sign * ((1 << power) + by) for power in range(31) for by in (-1, 0, 1) for sign in (1, -1)])
    for head_dim in (64, 128):
        for bits in (16, 8):
            shape = Shape(2, 2, head_dim, 2, bits)
            size = (shape.tokens, shape.heads * head_dim)
            angles = [rng.choice(np.array([-32768, -16384, 0, 16384, 32767]), (2, head_dim // 2)) for _ in range(2)]
            frames.append(rope_frame("extremes", shape, rng.choice(extremes, size), *angles, tag=len(frames)))
            ones = np.full((2, head_dim // 2), 16384)
            # each head has one large value, so that every exponent comes with ties
            y = rng.integers(-3, 4, (2, shape.heads, head_dim))
            y[..., 5], y[..., -1] = rng.choice(near, y.shape[:2]), rng.choice(near, y.shape[:2])
            frames.append(rope_frame("powers", shape, y.reshape(size), ones, 0 * ones, tag=len(frames)))
            frames.append(rope_frame("zeros", shape, np.zeros(size, np.int64), ones, ones, tag=len(frames)))
    return frames


def form_frames(rng: np.random.Generator) -> list[KernelFrame]:
    """Return random frames of every group and number of tokens, one to five key-value heads."""
    shapes = [Shape(2, group, 64, group) for group in range(1, 9)]
    shapes += [Shape(1, 3, 64, 2, 8), Shape(3, 1, 128, 1, 8), Shape(4, 7, 128, 1), Shape(5, 2, 64, 5, 8)]
    frames = []
    for number, shape in enumerate(shapes):
        angles = rope_table(THETA, shape.head_dim, 16)
        cos, sin = (part[number : number + shape.tokens] for part in angles)
        y = random_values(rng, shape).reshape(shape.tokens, -1)
        name = f"g{shape.kv_heads}x{shape.group}_d{shape.head_dim}_t{shape.tokens}_kv{shape.bits}"
        frames.append(rope_frame(name, shape, y, cos, sin, tag=number))
    return frames


def cases(seed: int) -> dict[str, list[KernelFrame]]:
    """Return corner values, all forms, and the 0.5B and 7B models' heads for one and eight tokens."""
    rng = np.random.default_rng(seed)
    found = {"corners": corner_frames(rng), "forms": form_frames(rng)}
    for shape in (Shape(2, 7, 64, 1), Shape(2, 7, 64, 8), Shape(4, 7, 128, 8)):
        cos, sin = (part[8 : 8 + shape.tokens] for part in rope_table(THETA, shape.head_dim, 16))
        y = np.floor(rng.normal(0, 2 * 65536, (shape.tokens, shape.heads * shape.head_dim))).astype(np.int64)
        found[f"t{shape.tokens}_d{shape.head_dim}"] = [rope_frame("model", shape, y, cos, sin)]
    return found
