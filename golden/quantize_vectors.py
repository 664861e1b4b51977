"""Vector sets of `quantize`: each source, both modes, exponents 0 to 16, ties, sizes of the models."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from golden.frames import KernelFrame, Ports
from golden.numerics import SAT32, Int
from golden.packets import attention_packet, q16_packet, x_packet
from golden.quantize import quantize
from quant.commands import KV_UNITS, OP_ATTENTION, OP_NORM, OP_SILU, OPT_TRACE, command

INPUT_OF_OP = {OP_NORM: ("s_norm",), OP_SILU: ("s_silu",), OP_ATTENTION: ("s_attn0", "s_attn1")}
LANES = ("m_x0", "m_x1", "m_x2", "m_x3")
PORTS = Ports("quantize", ("s_norm", "s_silu", "s_attn0", "s_attn1"), (*LANES, "m_trace"))
# key-value heads, q heads of each, head_dim: Qwen2.5-0.5B, 1.5B, 3B (14 heads of 2, 6 of 2, 8 of 2)
HEADS = ((2, 7, 64), (2, 6, 128), (4, 7, 128))


def frame(y: Int, op: int, *, a8: bool = False, heads: tuple[int, int, int] | None = None, tag: int = 1) -> KernelFrame:
    """Return the frame of values y (T, N) Q16; `heads` for op ATTENTION."""
    tokens, columns = y.shape
    fields = {"op": op, "tag": tag, "tokens": tokens, "columns8": columns // 8, "a8": int(a8)}
    inputs = {INPUT_OF_OP[op][0]: [q16_packet(y)]}
    if heads:
        kv_heads, group, head_dim = heads
        fields |= {"kv_heads": kv_heads, "group": group, "head_dim8": head_dim // 8}
        o = y.reshape(tokens, kv_heads * group, head_dim)
        units = range(min(KV_UNITS, kv_heads))
        inputs = {INPUT_OF_OP[op][unit]: [attention_packet(o, kv_heads, unit)] for unit in units}
    options = OPT_TRACE * (tag % 2)
    packet = x_packet(*quantize(y, a8=a8))
    outputs = {name: [packet] for name in (*LANES, *(["m_trace"] if options else []))}
    name = f"op{op}_{tokens}x{columns}{'_a8' if a8 else ''}"
    return KernelFrame(name, command("quantize", options=options, **fields), inputs, outputs)


def corner_values(rng: np.random.Generator, exponent: int, shape: tuple[int, int]) -> Int:
    """Return values whose exponent e is the given one: both ends of each rounding, ties, and what rounds beyond."""
    top = min((1 << 15 + exponent) - 1, SAT32)
    half = (1 << exponent) >> 1
    steps = rng.integers(-40, 41, shape) << exponent
    near = steps + rng.choice(np.array([0, half, -half, half - 1, 1 - half, -1]), shape)
    ends = rng.choice(np.array([top, -top, top - half, half - top, 0, 127 << exponent, 128 << exponent]), shape)
    values = np.where(rng.random(shape) < 0.3, ends, near)
    values[:, 0] = top * rng.choice(np.array([-1, 1]), len(values))
    return np.clip(values, -top, top)


def corners(rng: np.random.Generator) -> Iterator[KernelFrame]:
    """Yield every exponent in both modes, zeros, tokens of unlike exponents, and every share of two units."""
    for exponent in range(17):
        for a8 in (False, True):
            tokens = 1 + exponent % 3
            yield frame(
                corner_values(rng, exponent, (tokens, 128)), (OP_NORM, OP_SILU)[exponent % 2], a8=a8, tag=exponent
            )
    yield frame(np.zeros((2, 64), np.int64), OP_NORM, a8=True)
    mixed = np.concatenate([corner_values(rng, exponent, (1, 192)) for exponent in (0, 16, 3, 9, 1, 0, 12, 5)])
    for a8 in (False, True):
        yield frame(mixed, OP_SILU, a8=a8)
        for heads in ((1, 3, 64), (2, 3, 32), (3, 1, 64), (3, 2, 32), (6, 1, 32), (8, 3, 8)):
            yield frame(mixed, OP_ATTENTION, a8=a8, heads=heads)


def cases(seed: int) -> dict[str, list[KernelFrame]]:
    """Return corner values, and the vectors of the models' layers for one and for eight tokens."""
    rng = np.random.default_rng(seed)
    found = {"corners": list(corners(rng))}
    for tokens in (1, 8):
        for columns, op in ((896, OP_NORM), (4864, OP_SILU)):
            y = rng.integers(-(1 << 20), 1 << 20, (tokens, columns)) >> rng.integers(0, 20, (tokens, columns))
            found[f"t{tokens}_c{columns}"] = [frame(y, op), frame(y, op, a8=True)]
        o = [rng.integers(-(1 << 18), 1 << 18, (tokens, kv * group * dim)) for kv, group, dim in HEADS]
        found[f"t{tokens}_heads"] = [frame(y, OP_ATTENTION, heads=heads) for y, heads in zip(o, HEADS, strict=True)]
    found["largest"] = [frame(rng.integers(-SAT32, SAT32, (8, 8192)), OP_SILU, a8=True)]
    return found
