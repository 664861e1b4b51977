"""`gather` as its regression needs it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

import numpy as np

from golden.gather import gather
from golden.gather_vectors import INPUTS, OUTPUT_OF_OP, PORTS
from golden.packets import q16_packet, read_q16_packet
from quant.commands import LANES, OPT_TRACE, command
from quant.layout import lane_column_groups
from quant.vectorset import Beats
from verif.common.stream_kernel import Fields, Ops, Outputs, StreamKernel


class Gather(StreamKernel):
    """Lanes that have no column group send no packet."""

    ports = PORTS
    ops: ClassVar[Ops] = dict.fromkeys(OUTPUT_OF_OP, INPUTS)

    def refuses(self, fields: Fields) -> bool:
        """See StreamKernel."""
        return fields["columns8"] == 0

    def own_refusals(self) -> Mapping[str, Mapping[str, int]]:
        """See StreamKernel."""
        return {"no_columns": {"columns8": 0}}

    def packets(self, fields: Fields) -> Mapping[str, Sequence[int]]:
        """See StreamKernel."""
        shares = [len(lane_column_groups(8 * fields["columns8"], lane, LANES)) for lane in range(LANES)]
        return {name: [2 * n * fields["tokens"]] for name, n in zip(INPUTS, shares, strict=True) if n}

    def golden(self, fields: Fields, inputs: Mapping[str, Beats]) -> Outputs:
        """See StreamKernel."""
        tokens = fields["tokens"]
        nothing = np.zeros((tokens, 0), np.int64)
        parts = [read_q16_packet(beats, tokens) if len(beats) else nothing for beats in inputs.values()]
        outputs = [OUTPUT_OF_OP[fields["op"]], *(["m_trace"] if fields["options"] & OPT_TRACE else [])]
        return dict.fromkeys(outputs, q16_packet(gather(parts)))

    def random_command(self, rng: np.random.Generator) -> bytes:
        """See StreamKernel."""
        return command(
            "gather",
            op=int(rng.choice(list(OUTPUT_OF_OP))),
            tag=int(rng.integers(1 << 16)),
            options=OPT_TRACE * int(rng.integers(2)),
            tokens=int(rng.integers(1, 4)),
            columns8=int(rng.integers(1, 8)),
        )


KERNEL = Gather
