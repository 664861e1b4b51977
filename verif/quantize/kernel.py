"""`quantize` as its regression needs it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

import numpy as np

from golden.numerics import Int
from golden.packets import read_q16_packet, unit_heads, x_packet
from golden.quantize import quantize
from golden.quantize_vectors import INPUT_OF_OP, LANES, PORTS
from quant.commands import CAPACITY, KV_UNITS, OP_ATTENTION, OP_NORM, OP_SILU, OPT_TRACE, command
from quant.vectorset import Beats
from verif.common.stream_kernel import Fields, Ops, Outputs, StreamKernel

MAX_GROUPS = CAPACITY["quantize"]


class Quantize(StreamKernel):
    """The heads of op ATTENTION lie in two packets; of a single key-value head there is one."""

    ports = PORTS
    ops: ClassVar[Ops] = INPUT_OF_OP

    def refuses(self, fields: Fields) -> bool:
        """See StreamKernel."""
        columns8 = fields["columns8"]
        heads = fields["kv_heads"] * fields["group"] * fields["head_dim8"]
        return (
            not 0 < columns8 * fields["tokens"] <= MAX_GROUPS
            or fields["a8"] > 1
            or (fields["a8"] == 1 and columns8 % 8 != 0)
            or (fields["op"] == OP_ATTENTION and heads != columns8)
        )

    def own_refusals(self) -> Mapping[str, Mapping[str, int]]:
        """See StreamKernel."""
        heads = {"op": OP_ATTENTION, "kv_heads": 2, "group": 3, "head_dim8": 8}
        return {
            "no_columns": {"columns8": 0, "op": OP_NORM},
            "no_heads": {**heads, "columns8": 0, "group": 0},
            "too_large": {"op": OP_SILU, "tokens": 1, "columns8": MAX_GROUPS + 1},
            "too_many": {"op": OP_SILU, "tokens": 8, "columns8": MAX_GROUPS // 8 + 1},
            "wrapped": {"op": OP_SILU, "tokens": 8, "columns8": 0x8001},
            "a8_2": {"a8": 2},
            "a8_part": {"op": OP_NORM, "a8": 1, "columns8": 12},
            "heads": {**heads, "columns8": 47},
            "heads_wrap": {"op": OP_ATTENTION, "kv_heads": 16, "group": 241, "head_dim8": 17, "columns8": 16},
        }

    def packets(self, fields: Fields) -> Mapping[str, Sequence[int]]:
        """See StreamKernel."""
        tokens = fields["tokens"]
        if fields["op"] != OP_ATTENTION:
            return {INPUT_OF_OP[fields["op"]][0]: [2 * tokens * fields["columns8"]]}
        head = 2 * tokens * fields["group"] * fields["head_dim8"]
        heads = [len(unit_heads(fields["kv_heads"], unit)) for unit in range(KV_UNITS)]
        return {name: [head * n] for name, n in zip(INPUT_OF_OP[OP_ATTENTION], heads, strict=True) if n}

    def golden(self, fields: Fields, inputs: Mapping[str, Beats]) -> Outputs:
        """See StreamKernel."""
        if fields["op"] == OP_ATTENTION:
            y = self._heads(fields, inputs)
        else:
            y = read_q16_packet(inputs[INPUT_OF_OP[fields["op"]][0]], fields["tokens"])
        packet = x_packet(*quantize(y, a8=bool(fields["a8"])))
        return dict.fromkeys([*LANES, *(["m_trace"] if fields["options"] & OPT_TRACE else [])], packet)

    @staticmethod
    def _heads(fields: Fields, inputs: Mapping[str, Beats]) -> Int:
        """Return (T, N) from the units' packets: key-value head, token, columns of its q heads."""
        tokens, kv_heads = fields["tokens"], fields["kv_heads"]
        joined = np.zeros((tokens, kv_heads, 8 * fields["group"] * fields["head_dim8"]), np.int64)
        for unit, name in enumerate(INPUT_OF_OP[OP_ATTENTION]):
            heads = list(unit_heads(kv_heads, unit))
            words = np.ascontiguousarray(inputs[name]).view("<i4").reshape(len(heads), tokens, joined.shape[2])
            joined[:, heads] = words.swapaxes(0, 1)
        return joined.reshape(tokens, -1)

    def random_command(self, rng: np.random.Generator) -> bytes:
        """See StreamKernel."""
        op, a8 = int(rng.choice([OP_NORM, OP_SILU, OP_ATTENTION, OP_ATTENTION])), int(rng.integers(2))
        fields = {"columns8": 8 if a8 else int(rng.integers(1, 4))}
        if op == OP_ATTENTION:
            shapes = (
                [(1, 8, 1), (2, 1, 4), (2, 4, 1), (4, 2, 1), (8, 1, 1)] if a8 else [(1, 2, 1), (3, 1, 1), (2, 1, 2)]
            )
            kv_heads, group, head_dim8 = (int(n) for n in rng.choice(shapes))
            fields = {"columns8": kv_heads * group * head_dim8, "kv_heads": kv_heads, "group": group}
            fields["head_dim8"] = head_dim8
        tag, options = int(rng.integers(1 << 16)), OPT_TRACE * int(rng.integers(2))
        tokens = int(rng.integers(1, 3 if a8 else 5))
        return command("quantize", op=op, a8=a8, tag=tag, options=options, tokens=tokens, **fields)


KERNEL = Quantize
