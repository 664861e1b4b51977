"""`argmax` as its regression needs it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from golden.argmax import argmax
from golden.argmax_vectors import PORTS
from golden.packets import best_packet, read_q16_packet
from quant.commands import OPT_TRACE, command
from quant.vectorset import Beats, as_beats
from verif.common.stream_kernel import Fields, Outputs, StreamKernel, random_q16


class Argmax(StreamKernel):
    """One answer for each token."""

    ports = PORTS
    traced = "m_best"

    def refuses(self, fields: Fields) -> bool:
        """See StreamKernel."""
        return fields["columns8"] == 0

    def own_refusals(self) -> Mapping[str, Mapping[str, int]]:
        """See StreamKernel."""
        return {"no_columns": {"columns8": 0}}

    def packets(self, fields: Fields) -> Mapping[str, Sequence[int]]:
        """See StreamKernel."""
        return {"s_y": [2 * fields["tokens"] * fields["columns8"]]}

    def golden(self, fields: Fields, inputs: Mapping[str, Beats]) -> Outputs:
        """See StreamKernel."""
        return {"m_best": best_packet(*argmax(read_q16_packet(inputs["s_y"], fields["tokens"])))}

    def random_command(self, rng: np.random.Generator) -> bytes:
        """See StreamKernel."""
        return command(
            "argmax",
            tag=int(rng.integers(1 << 16)),
            options=OPT_TRACE * int(rng.integers(2)),
            tokens=int(rng.integers(1, 9)),
            columns8=int(rng.integers(1, 4)),
        )

    def fill(self, rng: np.random.Generator, fields: Fields, stream: str, beats: int) -> Beats:
        """Return values of all magnitudes, or few different ones, so that ties are frequent."""
        if rng.random() < 0.5:
            return random_q16(rng, beats)
        return as_beats(rng.integers(-2, 3, 4 * beats).astype("<i4"))


KERNEL = Argmax
