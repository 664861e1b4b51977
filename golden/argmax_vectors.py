"""Vector sets of `argmax`: ties, the largest value in every place, the size of the vocabulary."""

from __future__ import annotations

import numpy as np

from golden.argmax import argmax
from golden.frames import KernelFrame, Ports
from golden.numerics import SAT32, Int
from golden.packets import best_packet, q16_packet
from quant.commands import OPT_TRACE, command

PORTS = Ports("argmax", ("s_y",), ("m_best", "m_trace"))
VOCABULARY = 151936  # of Qwen2.5


def frame(y: Int, options: int, tag: int) -> KernelFrame:
    """Return the frame of logits y (T, N)."""
    tokens, columns = y.shape
    beat = command("argmax", tag=tag, options=options, tokens=tokens, columns8=columns // 8)
    best = best_packet(*argmax(y))
    outputs = {"m_best": [best], "m_trace": [best]} if options & OPT_TRACE else {"m_best": [best]}
    return KernelFrame(f"{tokens}x{columns}", beat, {"s_y": [q16_packet(y)]}, outputs)


def cases(seed: int) -> dict[str, list[KernelFrame]]:
    """Return corner values, and the size of the models."""
    rng = np.random.default_rng(seed)
    places = np.full((24, 24), -5) + 7 * np.eye(24, dtype=np.int64)  # the largest in each column
    ties = rng.integers(-1, 2, (8, 64))
    ends = rng.choice(np.array([-SAT32, SAT32, 0]), (5, 16))
    lowest = np.full((2, 8), -SAT32)
    corners = [*(frame(places[i : i + 8], OPT_TRACE, i) for i in range(0, 24, 8))]
    corners += [frame(y, 0, 40 + i) for i, y in enumerate((ties, ends, lowest, ends[:1], ties[:3]))]
    vocabulary = frame(rng.integers(-SAT32, SAT32 + 1, (1, VOCABULARY)), OPT_TRACE, 50)
    return {"corners": corners, f"t1_c{VOCABULARY}": [vocabulary]}
