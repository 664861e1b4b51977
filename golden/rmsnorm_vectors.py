"""Vector sets of `rmsnorm`: tokens of all magnitudes, zeros, ends of every width, sizes of the models."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from golden.frames import KernelFrame, Ports
from golden.numerics import SAT32, Int, integer_epsilon, integer_gamma
from golden.packets import gamma_packet, q16_packet
from golden.rmsnorm import rmsnorm
from quant.commands import MAX_GAMMA_SHIFT, OPT_TRACE, command

PORTS = Ports("rmsnorm", ("s_x", "s_gamma"), ("m_y", "m_trace"))
EPS = 1e-6  # of Qwen2.5
SHAPES = ((1, 896), (8, 896), (1, 3584), (8, 2048), (1, 16384))  # tokens, columns; the last two fill the buffer


def frame(x: Int, gamma: Int, shift: int, epsilon: int, *, tag: int = 1) -> KernelFrame:
    """Return the frame of tokens x (T, N) Q16 and weights (N,) with `shift` fraction bits."""
    tokens, columns = x.shape
    options = OPT_TRACE * (tag % 2)
    fields = {"tokens": tokens, "columns8": columns // 8, "gamma_shift": shift, "epsilon": epsilon}
    packet = q16_packet(rmsnorm(x, gamma, shift, epsilon))
    outputs = {"m_y": [packet], **({"m_trace": [packet]} if options else {})}
    inputs = {"s_x": [q16_packet(x)], "s_gamma": [gamma_packet(gamma)]}
    return KernelFrame(f"{tokens}x{columns}", command("rmsnorm", options=options, tag=tag, **fields), inputs, outputs)


def corners(rng: np.random.Generator) -> Iterator[KernelFrame]:
    """Yield tokens whose largest value has each bit length, with the epsilons and shifts at both ends."""
    ends = np.array([0, 1, 0x8000, 0xFFFFFFFF])
    for number, length in enumerate([*range(32), 31, 31, 0, 1]):
        top = min((1 << length) - 1, SAT32)
        tokens = 1 + number % 3
        x = rng.integers(-top, top + 1, (tokens, 64))
        x[:, rng.integers(64)] = top
        if number % 2:
            x = np.where(rng.random(x.shape) < 0.9, 0, x)
            x[:, 5] = (top >> 1) + 1 if length else 0  # a single value, the least of its length
        gamma = rng.integers(-32767, 32768, 64) if number % 4 else rng.choice(np.array([-32767, 32767]), 64)
        shift = int(rng.choice([0, 1, 14, MAX_GAMMA_SHIFT]))
        yield frame(x, gamma, shift, int(rng.choice(ends)), tag=number)
    for epsilon in ends.tolist():  # all zero, and all at the ends of the range
        x = np.concatenate([np.zeros((1, 128), np.int64), np.full((1, 128), SAT32), np.full((1, 128), -SAT32)])
        yield frame(x, np.full(128, 32767), 13, epsilon)


def outliers(rng: np.random.Generator, shape: tuple[int, int]) -> Int:
    """Return tokens like a residual stream's: most values near one, some channels near a thousand."""
    x = rng.normal(0, 65536, shape)
    x[:, rng.integers(0, shape[1], 4)] *= 1000
    return np.clip(np.round(x), -SAT32, SAT32).astype(np.int64)


def cases(seed: int) -> dict[str, list[KernelFrame]]:
    """Return corner values, and the sizes of the models."""
    rng = np.random.default_rng(seed)
    found = {"corners": list(corners(rng))}
    for shape in SHAPES:
        gamma, shift = integer_gamma(rng.lognormal(0, 0.5, shape[1]))
        epsilon = integer_epsilon(EPS, shape[1])
        found[f"t{shape[0]}_c{shape[1]}"] = [frame(outliers(rng, shape), gamma, shift, epsilon, tag=n) for n in (0, 1)]
    return found
