"""Vector sets of `gather`: each way out, lanes with unequal shares or none, sizes of the model's layers."""

from __future__ import annotations

import numpy as np

from golden.frames import KernelFrame, Ports
from golden.gather import scatter
from golden.numerics import SAT32
from golden.packets import q16_packet
from quant.commands import LANES, OP_ARGMAX, OP_RESIDUAL, OP_ROPE, OP_SILU_MUL, OPT_TRACE, command

OUTPUT_OF_OP = {OP_ROPE: "m_rope", OP_RESIDUAL: "m_residual", OP_SILU_MUL: "m_silu", OP_ARGMAX: "m_argmax"}
INPUTS = tuple(f"s_y{lane}" for lane in range(LANES))
PORTS = Ports("gather", INPUTS, (*OUTPUT_OF_OP.values(), "m_trace"))
# op, tokens, columns: qkv, o, gate and up, a piece of the lm_head of Qwen2.5-0.5B
SIZES = ((OP_ROPE, 1152), (OP_RESIDUAL, 896), (OP_SILU_MUL, 9728), (OP_ARGMAX, 9496))


def frame(rng: np.random.Generator, op: int, tokens: int, columns: int, options: int) -> KernelFrame:
    """Return a frame of random values."""
    values = rng.integers(-SAT32, SAT32 + 1, (tokens, columns))
    beat = command(
        "gather", op=op, tag=int(rng.integers(1 << 16)), options=options, tokens=tokens, columns8=columns // 8
    )
    inputs = {name: [q16_packet(y)] if y.size else [] for name, y in zip(INPUTS, scatter(values, LANES), strict=True)}
    outputs = [OUTPUT_OF_OP[op], *(["m_trace"] if options & OPT_TRACE else [])]
    name = f"{OUTPUT_OF_OP[op]}_{tokens}x{columns}"
    return KernelFrame(name, beat, inputs, {output: [q16_packet(values)] for output in outputs})


def cases(seed: int) -> dict[str, list[KernelFrame]]:
    """Return small shapes of all kinds, and the model's layers for one and for eight tokens."""
    rng = np.random.default_rng(seed)
    shapes = [(op, tokens, 8 * groups) for op in OUTPUT_OF_OP for tokens in (1, 3, 8) for groups in (1, 2, 3, 4, 5, 11)]
    found = {"corners": [frame(rng, *shape, OPT_TRACE * (i % 2)) for i, shape in enumerate(shapes)]}
    for tokens in (1, 8):
        found[f"t{tokens}"] = [frame(rng, op, tokens, columns, OPT_TRACE) for op, columns in SIZES]
    return found
