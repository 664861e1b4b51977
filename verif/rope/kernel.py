"""`rope` as its regression needs it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from golden.packets import read_q16_packet, read_rope_packet
from golden.rope import rope
from golden.rope_vectors import PORTS, rope_outputs
from quant.commands import OPT_TRACE, command
from quant.vectorset import Beats
from verif.common.stream_kernel import Fields, Outputs, StreamKernel, random_int16, random_q16


class Rope(StreamKernel):
    """All heads of T tokens. Angles may be any int16, values any Q16."""

    ports = PORTS

    def refuses(self, fields: Fields) -> bool:
        """See StreamKernel."""
        groups = [fields["kv_heads"] * group for group in range(1, 9)]
        return (
            fields["kv_heads"] == 0
            or fields["q_heads"] not in groups
            or fields["head_dim8"] not in (8, 16)
            or fields["kv8"] > 1
        )

    def own_refusals(self) -> Mapping[str, Mapping[str, int]]:
        """See StreamKernel."""
        return {
            "no_q": {"q_heads": 0},
            "no_kv": {"kv_heads": 0},
            "no_heads": {"q_heads": 0, "kv_heads": 0},
            "group_9": {"q_heads": 18, "kv_heads": 2},
            "uneven": {"q_heads": 7, "kv_heads": 2},
            "wraps": {"q_heads": 4, "kv_heads": 130},
            "dim_0": {"head_dim8": 0},
            "dim_72": {"head_dim8": 9},
            "dim_192": {"head_dim8": 24},
            "kv8_2": {"kv8": 2},
        }

    def packets(self, fields: Fields) -> Mapping[str, Sequence[int]]:
        """See StreamKernel."""
        heads, tokens = fields["q_heads"] + 2 * fields["kv_heads"], fields["tokens"]
        return {"s_y": [heads * fields["head_dim8"] * 2 * tokens], "s_table": [fields["head_dim8"] * tokens]}

    def golden(self, fields: Fields, inputs: Mapping[str, Beats]) -> Outputs:
        """See StreamKernel."""
        y = read_q16_packet(inputs["s_y"], fields["tokens"])
        cos, sin = read_rope_packet(inputs["s_table"], fields["tokens"])
        bits = 8 if fields["kv8"] else 16
        rows = rope(y, cos, sin, q_heads=fields["q_heads"], kv_heads=fields["kv_heads"], kv_bits=bits)
        return rope_outputs(*rows, trace=bool(fields["options"] & OPT_TRACE))

    def fill(self, rng: np.random.Generator, fields: Fields, stream: str, beats: int) -> Beats:
        """See StreamKernel."""
        return random_int16(rng, beats) if stream == "s_table" else random_q16(rng, beats)

    def random_command(self, rng: np.random.Generator) -> bytes:
        """See StreamKernel."""
        kv_heads = int(rng.integers(1, 4))
        return command(
            "rope",
            tag=int(rng.integers(1 << 16)),
            options=int(rng.choice([0, OPT_TRACE])),
            tokens=int(rng.integers(1, 4)),
            q_heads=kv_heads * int(rng.integers(1, 3)),
            kv_heads=kv_heads,
            head_dim8=int(rng.choice([8, 16])),
            kv8=int(rng.integers(2)),
        )


KERNEL = Rope
