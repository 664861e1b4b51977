"""`rmsnorm` as its regression needs it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from golden.packets import q16_packet, read_gamma_packet, read_q16_packet
from golden.rmsnorm import rmsnorm
from golden.rmsnorm_vectors import PORTS
from quant.commands import CAPACITY, MAX_GAMMA_SHIFT, OPT_TRACE, command
from quant.vectorset import Beats
from verif.common.stream_kernel import Fields, Outputs, StreamKernel, random_int16, random_q16

MAX_GROUPS = CAPACITY["rmsnorm"]


class Rmsnorm(StreamKernel):
    """One packet of values and one of weights."""

    ports = PORTS
    traced = "m_y"

    def refuses(self, fields: Fields) -> bool:
        """See StreamKernel."""
        fits = 0 < fields["tokens"] * fields["columns8"] <= MAX_GROUPS
        return not fits or fields["gamma_shift"] > MAX_GAMMA_SHIFT

    def own_refusals(self) -> Mapping[str, Mapping[str, int]]:
        """See StreamKernel."""
        return {
            "no_columns": {"columns8": 0},
            "too_large": {"tokens": 1, "columns8": MAX_GROUPS + 1},
            "too_many": {"tokens": 8, "columns8": MAX_GROUPS // 8 + 1},
            "wrapped": {"tokens": 8, "columns8": 0x8001},
            "shift_31": {"gamma_shift": MAX_GAMMA_SHIFT + 1},
            "shift_64": {"gamma_shift": 64},
        }

    def packets(self, fields: Fields) -> Mapping[str, Sequence[int]]:
        """See StreamKernel."""
        return {"s_x": [2 * fields["tokens"] * fields["columns8"]], "s_gamma": [fields["columns8"]]}

    def golden(self, fields: Fields, inputs: Mapping[str, Beats]) -> Outputs:
        """See StreamKernel."""
        x = read_q16_packet(inputs["s_x"], fields["tokens"])
        gamma = read_gamma_packet(inputs["s_gamma"])
        return {"m_y": q16_packet(rmsnorm(x, gamma, fields["gamma_shift"], fields["epsilon"]))}

    def fill(self, rng: np.random.Generator, fields: Fields, stream: str, beats: int) -> Beats:
        """See StreamKernel."""
        return random_int16(rng, beats) if stream == "s_gamma" else random_q16(rng, beats)

    def random_command(self, rng: np.random.Generator) -> bytes:
        """See StreamKernel."""
        return command(
            "rmsnorm",
            tag=int(rng.integers(1 << 16)),
            options=OPT_TRACE * int(rng.integers(2)),
            tokens=int(rng.integers(1, 5)),
            columns8=int(rng.integers(2, 5)),
            gamma_shift=int(rng.integers(MAX_GAMMA_SHIFT + 1)),
            epsilon=int(rng.integers(1 << 32)) >> int(rng.integers(32)),
        )


KERNEL = Rmsnorm
