"""`embedding` as its regression needs it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

import numpy as np

from golden.embedding import products, rows_of_products
from golden.embedding_vectors import PORTS
from golden.packets import natural_packet
from quant.commands import command
from quant.layout import (
    COLUMNS,
    FLAG_CHECKED,
    FLAG_LANE_MASK,
    FLAG_SCALE_S,
    OFF_CRC,
    OFF_ROWS,
    OFF_SCALES,
    OFF_ZEROS,
    OPT_PLANES,
    PARAM_BEATS,
    PLANES,
    ROW_FLAGS,
    SHIFT_MAX,
    SHIFT_MIN,
    BlockShape,
)
from quant.program_flow import lane_block
from quant.tensors import unpack_nibbles
from quant.vectorset import Beats
from verif.common.stream_kernel import Fields, Ops, Outputs, StreamKernel

MAX_PLANE = 8192  # K of a row in two planes
BLOCKS = [flags | FLAG_SCALE_S for flags in range(FLAG_LANE_MASK + 1) if not flags & ~(FLAG_LANE_MASK | FLAG_CHECKED)]


class Embedding(StreamKernel):
    """One row. Contents of the block headers beyond the zero-points do not count."""

    ports = PORTS
    ops: ClassVar[Ops] = {flags | wide: PORTS.inputs for flags in BLOCKS for wide in ROW_FLAGS.values()}

    def refuses(self, fields: Fields) -> bool:
        """See StreamKernel."""
        shape, groups = self._shape(fields), fields["groups"]
        misfit = shape.planes > 1 and (groups % PLANES != 0 or shape.inputs(groups) > MAX_PLANE)
        return groups == 0 or misfit or fields["column"] >= COLUMNS or fields["tokens"] != 1

    def own_refusals(self) -> Mapping[str, Mapping[str, int]]:
        """See StreamKernel."""
        longest = {
            f"long_g{rows}": {
                "groups": PLANES * (MAX_PLANE // rows + 1),
                "op": FLAG_SCALE_S | flag,
                "options": OPT_PLANES,
            }
            for rows, flag in ROW_FLAGS.items()
        }
        return {
            "no_groups": {"groups": 0},
            "column_8": {"column": COLUMNS},
            "two_tokens": {"tokens": 2},
            "odd_planes": {"groups": 3, "options": OPT_PLANES},
            **longest,
        }

    def _shape(self, fields: Fields) -> BlockShape:
        return lane_block(fields["op"], fields["options"])

    def packets(self, fields: Fields) -> Mapping[str, Sequence[int]]:
        """See StreamKernel."""
        return {"s_w": [fields["groups"] * self._shape(fields).beats], "s_param": [PARAM_BEATS]}

    def golden(self, fields: Fields, inputs: Mapping[str, Beats]) -> Outputs:
        """See StreamKernel."""
        column, blocks = fields["column"], inputs["s_w"].reshape(fields["groups"], -1)
        words = np.ascontiguousarray(blocks[:, OFF_ROWS:]).view("<u4")
        header = np.ascontiguousarray(blocks[:, OFF_ZEROS:OFF_CRC]).view("<u4")
        zeros, codes = (unpack_nibbles(w.reshape(-1, 1))[:, column].astype(np.int8) for w in (header, words))
        scale = np.ascontiguousarray(blocks[:, OFF_SCALES:OFF_ROWS]).view("<u2")[:, column]
        shift = inputs["s_param"][-1, column].view(np.int8)
        difference = codes - np.repeat(zeros, words.shape[1])
        of_planes = np.split(products(difference[:, None], scale[:, None]), self._shape(fields).planes)
        return {"m_x": natural_packet(rows_of_products(np.sum(of_planes, axis=0), [shift])[0])}

    def random_command(self, rng: np.random.Generator) -> bytes:
        """See StreamKernel."""
        planes = int(rng.integers(2))
        return command(
            "embedding",
            op=int(rng.choice(list(self.ops))),
            tag=int(rng.integers(1 << 16)),
            options=planes * OPT_PLANES,
            groups=int(rng.integers(1, 4)) * (PLANES if planes else 1),
            column=int(rng.integers(COLUMNS)),
            tokens=1,
        )

    def fill(self, rng: np.random.Generator, fields: Fields, stream: str, beats: int) -> Beats:
        """Return random blocks, or parameters with shifts that occur."""
        packet: Beats = rng.integers(0, 256, (beats, 16), dtype=np.uint8)
        if stream == "s_param":
            shifts = rng.choice([rng.integers(SHIFT_MIN, SHIFT_MAX + 1), rng.integers(SHIFT_MIN, 34)], COLUMNS)
            packet[-1, :COLUMNS] = shifts.astype(np.int8).view(np.uint8)
        return packet


KERNEL = Embedding
