"""Vector sets of `residual`: loads and updates of one to eight tokens, with and without output."""

from __future__ import annotations

import numpy as np

from golden.frames import KernelFrame, Ports
from golden.numerics import SAT32, Int
from golden.packets import natural_packet, q16_packet
from golden.residual import residual
from quant.commands import OP_ADD, OP_LOAD, OPT_EMIT, OPT_TRACE, command

PORTS = Ports("residual", ("s_x", "s_y"), ("m_x", "m_trace"))
SHAPES = ((1, 896), (8, 896), (1, 3584), (3, 1536), (8, 2048))  # tokens, columns; the last one fills the buffer


def load_frame(x: Int, options: int, tag: int) -> KernelFrame:
    """Return the frame that loads x (T, N)."""
    tokens, columns = x.shape
    beat = command("residual", op=OP_LOAD, tag=tag, options=options, tokens=tokens, columns8=columns // 8)
    return KernelFrame(f"load_{tokens}x{columns}", beat, {"s_x": list(map(natural_packet, x))}, _outputs(x, options))


def add_frame(x: Int, y: Int, options: int, tag: int) -> tuple[KernelFrame, Int]:
    """Return the frame that adds y (T, N) to what is held, x, and what is held then."""
    tokens, columns = x.shape
    held = residual(x, y)
    beat = command("residual", op=OP_ADD, tag=tag, options=options, tokens=tokens, columns8=columns // 8)
    frame = KernelFrame(f"add_{tokens}x{columns}", beat, {"s_y": [q16_packet(y)]}, _outputs(held, options))
    return frame, held


def _outputs(x: Int, options: int) -> dict[str, list[np.ndarray[tuple[int, ...], np.dtype[np.uint8]]]]:
    names = {OPT_EMIT: "m_x", OPT_TRACE: "m_trace"}
    return {name: [q16_packet(x)] for option, name in names.items() if options & option}


def sequence(x: Int, updates: list[Int]) -> list[KernelFrame]:
    """Return a load that shows nothing where it can, updates that show the stream, and a load that does."""
    frames = [load_frame(x, 0, 1)]
    for number, y in enumerate(updates):
        frame, x = add_frame(x, y, (OPT_EMIT | OPT_TRACE, OPT_EMIT, OPT_TRACE, 0)[number % 4], 2 + number)
        frames.append(frame)
    return [*frames, load_frame(updates[-1], OPT_EMIT | OPT_TRACE, 99)]


def corner_updates(rng: np.random.Generator, shape: tuple[int, int]) -> tuple[Int, list[Int]]:
    """Return a stream and updates at both ends of the range: sums that saturate, stop short of it, or cancel."""
    extremes = np.array([0, 1, -1, SAT32, -SAT32, SAT32 - 1, 1 - SAT32, 1 << 30, -(1 << 30)])
    return rng.choice(extremes, shape), [rng.choice(extremes, shape) for _ in range(4)]


def cases(seed: int) -> dict[str, list[KernelFrame]]:
    """Return corner values, and the sizes of the models."""
    rng = np.random.default_rng(seed)
    found = {"corners": [f for tokens in (1, 2, 5) for f in sequence(*corner_updates(rng, (tokens, 48)))]}
    for shape in SHAPES:
        x, *updates = rng.integers(-(1 << 28), 1 << 28, (3, *shape))
        found[f"t{shape[0]}_c{shape[1]}"] = sequence(x, updates)
    return found
