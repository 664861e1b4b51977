"""`residual` as its regression needs it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

import numpy as np

from golden.packets import q16_packet, read_q16_packet
from golden.residual import residual
from golden.residual_vectors import PORTS
from quant.commands import CAPACITY, OP_ADD, OP_LOAD, OPT_EMIT, OPT_TRACE, command
from quant.vectorset import Beats
from verif.common.stream_kernel import Fields, Ops, Outputs, StreamKernel

MAX_GROUPS = CAPACITY["residual"]


class Residual(StreamKernel):
    """Holds the packet of the residual stream; the shape of an ADD must be that of what is held."""

    ports = PORTS
    ops: ClassVar[Ops] = {OP_LOAD: ("s_x",), OP_ADD: ("s_y",)}

    def __init__(self) -> None:
        self._held: np.ndarray[tuple[int, ...], np.dtype[np.int64]] | None = None
        self._drawn = (0, 0)

    def refuses(self, fields: Fields) -> bool:
        """See StreamKernel."""
        shape = (fields["tokens"], 8 * fields["columns8"])
        wrong = fields["op"] == OP_ADD and (self._held is None or self._held.shape != shape)
        return not 0 < fields["tokens"] * fields["columns8"] <= MAX_GROUPS or wrong

    def own_refusals(self) -> Mapping[str, Mapping[str, int]]:
        """See StreamKernel."""
        return {
            "no_columns": {"columns8": 0},
            "too_large": {"op": OP_LOAD, "tokens": 1, "columns8": MAX_GROUPS + 1},
            "too_many": {"op": OP_LOAD, "tokens": 8, "columns8": MAX_GROUPS // 8 + 1},
            "far_too_large": {"op": OP_LOAD, "tokens": 8, "columns8": 0x8001},
            "other_shape": {"op": OP_ADD, "tokens": 8, "columns8": 16},
        }

    def packets(self, fields: Fields) -> Mapping[str, Sequence[int]]:
        """See StreamKernel."""
        tokens, beats = fields["tokens"], 2 * fields["columns8"]
        return {"s_x": [beats] * tokens} if fields["op"] == OP_LOAD else {"s_y": [beats * tokens]}

    def golden(self, fields: Fields, inputs: Mapping[str, Beats]) -> Outputs:
        """See StreamKernel."""
        tokens = fields["tokens"]
        if fields["op"] == OP_LOAD:
            packets = np.split(inputs["s_x"], tokens)
            self._held = np.concatenate([read_q16_packet(packet, 1) for packet in packets])
        else:
            assert self._held is not None
            self._held = residual(self._held, read_q16_packet(inputs["s_y"], tokens))
        names = {OPT_EMIT: "m_x", OPT_TRACE: "m_trace"}
        return {name: q16_packet(self._held) for option, name in names.items() if fields["options"] & option}

    def random_command(self, rng: np.random.Generator) -> bytes:
        """See StreamKernel."""
        load = self._drawn == (0, 0) or rng.random() < 0.4
        if load:
            self._drawn = (int(rng.integers(1, 5)), int(rng.integers(1, 4)))
        options = int(rng.choice([0, OPT_EMIT, OPT_TRACE, OPT_EMIT | OPT_TRACE]))
        tokens, columns8 = self._drawn
        op = OP_LOAD if load else OP_ADD
        return command(
            "residual", op=op, tag=int(rng.integers(1 << 16)), options=options, tokens=tokens, columns8=columns8
        )


KERNEL = Residual
