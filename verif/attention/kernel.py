"""`attention` as its regression needs it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

import numpy as np

from golden.attention import attention
from golden.attention_vectors import PORTS
from golden.packets import read_rows_packet, row_beats
from quant.commands import CAPACITY, MAX_CONTEXT, OPT_TRACE, command
from quant.layout import BEAT_BYTES
from quant.vectorset import Beats, as_beats
from verif.common.stream_kernel import Fields, Outputs, StreamKernel

MAX_Q_ROWS = CAPACITY["attention"]


def kv_bits(fields: Fields) -> int:
    """Return the bits of a mantissa of K and V."""
    return 8 if fields["kv8"] else 16


class Attention(StreamKernel):
    """One unit. K and V of each token are what the packet says: here they need not be those of a cache."""

    ports = PORTS
    traced: ClassVar[str | None] = "m_o"

    def refuses(self, fields: Fields) -> bool:
        """See StreamKernel."""
        return (
            not 1 <= fields["group"] <= 8
            or fields["head_dim8"] not in (8, 16)
            or not 1 <= fields["heads"] * fields["group"] * fields["tokens"] <= MAX_Q_ROWS
            or fields["kv8"] > 1
            or fields["position"] + fields["tokens"] > MAX_CONTEXT
        )

    def own_refusals(self) -> Mapping[str, Mapping[str, int]]:
        """See StreamKernel."""
        return {
            "no_group": {"group": 0},
            "group_9": {"group": 9},
            "group_16": {"group": 16},
            "dim_0": {"head_dim8": 0},
            "dim_72": {"head_dim8": 9},
            "dim_256": {"head_dim8": 32},
            "no_heads": {"heads": 0},
            "rows_257": {"heads": 129, "group": 2, "tokens": 1},
            "rows_big": {"heads": 255, "group": 8, "tokens": 8},
            "kv8_2": {"kv8": 2},
            "context": {"position": MAX_CONTEXT - 3, "tokens": 4},
            "far": {"position": 0xFFFF, "tokens": 1},
        }

    def packets(self, fields: Fields) -> Mapping[str, Sequence[int]]:
        """See StreamKernel."""
        head_dim, tokens = 8 * fields["head_dim8"], fields["tokens"]
        q_rows = fields["heads"] * fields["group"] * tokens
        seen = sum(fields["position"] + token + 1 for token in range(tokens))
        kv_beats = 2 * fields["heads"] * seen * row_beats(head_dim, kv_bits(fields))
        return {"s_q": [q_rows * row_beats(head_dim, 16)], "s_kv": [kv_beats]}

    def golden(self, fields: Fields, inputs: Mapping[str, Beats]) -> Outputs:
        """See StreamKernel."""
        heads, tokens, bits, head_dim = fields["heads"], fields["tokens"], kv_bits(fields), 8 * fields["head_dim8"]
        q_beats = inputs["s_q"].reshape(heads, fields["group"], tokens, row_beats(head_dim, 16), BEAT_BYTES)
        rest, results = inputs["s_kv"], []
        for head in range(heads):
            for token in range(tokens):
                q = read_rows_packet(
                    q_beats[head, :, token], outer=1, inner=fields["group"], head_dim=head_dim, bits=16
                )
                n = fields["position"] + token + 1
                beats = n * row_beats(head_dim, bits)
                k, v = (
                    read_rows_packet(part, outer=n, inner=1, head_dim=head_dim, bits=bits)
                    for part in (rest[:beats], rest[beats : 2 * beats])
                )
                rest = rest[2 * beats :]
                results.append(attention(q, k, v).astype("<i4"))
        return {"m_o": as_beats(np.concatenate(results))}

    def fill(self, rng: np.random.Generator, fields: Fields, stream: str, beats: int) -> Beats:
        """Return rows of random mantissas; most exponents lie close together, so that few scores saturate."""
        bits = 16 if stream == "s_q" else kv_bits(fields)
        length, largest = row_beats(8 * fields["head_dim8"], bits), (1 << (bits - 1)) - 1
        rows = -(-beats // length)
        kind = "<i2" if bits == 16 else "i1"
        mantissa = rng.integers(-largest, largest + 1, (rows, (length - 1) * BEAT_BYTES * 8 // bits)).astype(kind)
        header = np.zeros((rows, BEAT_BYTES), np.uint8)
        header[:, 0] = np.where(rng.random(rows) < 0.2, rng.integers(0, 33 - bits, rows), rng.integers(0, 3, rows))
        return as_beats(np.concatenate([header, mantissa.view(np.uint8)], axis=1))[:beats]

    def random_command(self, rng: np.random.Generator) -> bytes:
        """See StreamKernel. Most are as small as they come: the second simulator is slow."""
        return command(
            "attention",
            tag=int(rng.integers(1 << 16)),
            options=int(rng.choice([0, OPT_TRACE])),
            tokens=int(rng.integers(1, 3)),
            position=int(rng.integers(0, 4)),
            group=int(rng.choice([1, 1, 2, 3, 7, 8])),
            head_dim8=int(rng.choice([8, 8, 8, 16])),
            heads=int(rng.choice([1, 1, 1, 2])),
            kv8=int(rng.integers(2)),
        )


KERNEL = Attention
