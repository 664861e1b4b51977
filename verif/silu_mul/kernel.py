"""`silu_mul` as its regression needs it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from golden.packets import q16_packet, read_q16_packet
from golden.silu_mul import silu_mul
from golden.silu_mul_vectors import PORTS
from quant.commands import CAPACITY, OPT_TRACE, command
from quant.vectorset import Beats
from verif.common.stream_kernel import Fields, Outputs, StreamKernel

MAX_GROUPS = CAPACITY["silu_mul"]


class SiluMul(StreamKernel):
    """Half of the packet is gate, the other half up."""

    ports = PORTS
    traced = "m_y"

    def refuses(self, fields: Fields) -> bool:
        """See StreamKernel."""
        return not 0 < fields["tokens"] * fields["columns8"] <= MAX_GROUPS

    def own_refusals(self) -> Mapping[str, Mapping[str, int]]:
        """See StreamKernel."""
        return {
            "no_columns": {"columns8": 0},
            "too_large": {"tokens": 1, "columns8": MAX_GROUPS + 1},
            "too_many": {"tokens": 8, "columns8": MAX_GROUPS // 8 + 1},
            "far_more": {"tokens": 8, "columns8": 0xFFFF},
        }

    def packets(self, fields: Fields) -> Mapping[str, Sequence[int]]:
        """See StreamKernel."""
        return {"s_y": [4 * fields["tokens"] * fields["columns8"]]}

    def golden(self, fields: Fields, inputs: Mapping[str, Beats]) -> Outputs:
        """See StreamKernel."""
        gate, up = np.split(read_q16_packet(inputs["s_y"], fields["tokens"]), 2, axis=1)
        return {"m_y": q16_packet(silu_mul(gate, up))}

    def random_command(self, rng: np.random.Generator) -> bytes:
        """See StreamKernel."""
        return command(
            "silu_mul",
            tag=int(rng.integers(1 << 16)),
            options=OPT_TRACE * int(rng.integers(2)),
            tokens=int(rng.integers(1, 5)),
            columns8=int(rng.integers(1, 4)),
        )


KERNEL = SiluMul
