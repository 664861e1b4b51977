"""Vector sets of `silu_mul`: every knot of the table and what lies about it, saturation, sizes of the models."""

from __future__ import annotations

import numpy as np

from golden.frames import KernelFrame, Ports
from golden.numerics import SAT32, Int
from golden.packets import q16_packet
from golden.silu_mul import KNOT_BITS, LIMIT, silu_mul
from quant.commands import OPT_TRACE, command

PORTS = Ports("silu_mul", ("s_y",), ("m_y", "m_trace"))
SIZES = ((1, 4864), (8, 4864), (1, 18944))  # tokens, columns of Qwen2.5-0.5B and 7B


def frame(gate: Int, up: Int, options: int, tag: int) -> KernelFrame:
    """Return the frame of gate and up (T, N)."""
    tokens, columns = gate.shape
    beat = command("silu_mul", tag=tag, options=options, tokens=tokens, columns8=columns // 8)
    y = q16_packet(silu_mul(gate, up))
    outputs = {"m_y": [y], "m_trace": [y]} if options & OPT_TRACE else {"m_y": [y]}
    return KernelFrame(f"{tokens}x{columns}", beat, {"s_y": [q16_packet(np.concatenate([gate, up], axis=1))]}, outputs)


def corner_frames(rng: np.random.Generator) -> list[KernelFrame]:
    """Return gates at each knot, before and after it; and gates and products at the ends of their ranges."""
    knots = np.arange(-LIMIT, LIMIT, 1 << KNOT_BITS)
    gates = np.concatenate([knots, knots - 1, knots + 1, knots + (1 << KNOT_BITS - 1)]).reshape(4, -1)
    ups = rng.choice(np.array([1, -1, 1 << 15, 1 << 16, -(1 << 20), SAT32, -SAT32]), gates.shape)
    ends = np.array([0, 1, -1, LIMIT - 1, LIMIT, -LIMIT, SAT32, -SAT32, SAT32 - 1, 1 << 15, -(1 << 15)])
    pairs = rng.choice(ends, (2, 3, 64))
    return [frame(gates, ups, OPT_TRACE, 1), frame(pairs[0], pairs[1], 0, 2)]


def cases(seed: int) -> dict[str, list[KernelFrame]]:
    """Return corner values, and the sizes of the models."""
    rng = np.random.default_rng(seed)
    found = {"corners": corner_frames(rng)}
    for tokens, columns in SIZES:
        gate, up = rng.normal(0, 4 << 16, (2, tokens, columns)).astype(np.int64)
        found[f"t{tokens}_c{columns}"] = [frame(gate, up, OPT_TRACE, 3)]
    return found
