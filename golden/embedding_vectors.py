"""Vector sets of `embedding`: every column of corner blocks, and rows of the lm_head at real size."""

from __future__ import annotations

import numpy as np

from golden.corners import SHAPES, corner_linear
from golden.embedding import embedding
from golden.frames import KernelFrame, Ports
from golden.packets import natural_packet
from golden.weights import from_packed
from quant.commands import command
from quant.layout import COLUMNS, PARAM_BEATS
from quant.packing import PackedLinear, pack_linear
from quant.tensors import QuantizedLinear
from quant.vectorset import as_beats

PORTS = Ports("embedding", ("s_w", "s_param"), ("m_x",))
HIDDEN = 896  # of Qwen2.5-0.5B
LANES = 4


def frame(packed: PackedLinear, row: int, tag: int) -> KernelFrame:
    """Return the frame of one output row of a packed layer: the column group's blocks, one of its columns."""
    group, lane = row // COLUMNS // packed.lanes, row // COLUMNS % packed.lanes
    blocks = packed.blocks[lane][group * packed.groups : (group + 1) * packed.groups]
    inputs = {"s_w": [as_beats(blocks)], "s_param": [packed.params[lane][group * PARAM_BEATS :][:PARAM_BEATS]]}
    beat = command("embedding", op=packed.flags(lane), tag=tag, groups=packed.groups, column=row % COLUMNS, tokens=1)
    integers = from_packed(packed)
    x = embedding(integers.difference[:, row, None], integers.scale[:, row, None], integers.shift[row, None])
    return KernelFrame(f"{packed.name}/row{row}", beat, inputs, {"m_x": [natural_packet(x[0])]})


def _all_shifts(linear: QuantizedLinear, rng: np.random.Generator) -> QuantizedLinear:
    """Return the layer with the scales of each row times 2^0 to 2^-50: all shifts to the right occur, and beyond."""
    factors = np.ldexp(1.0, -rng.permutation(linear.n) * 50 // linear.n)
    return QuantizedLinear(linear.name, linear.qweight, linear.qzeros, (linear.scales * factors).astype(np.float32))


def cases(seed: int) -> dict[str, list[KernelFrame]]:
    """Return corner values in every column, and rows of a matrix of real width with all shifts."""
    rng = np.random.default_rng(seed)
    corners = [pack_linear(corner_linear(k, 8, g, rng), tensor_id=i, lanes=1) for i, (k, _, g) in enumerate(SHAPES)]
    head = _all_shifts(corner_linear(HIDDEN, 12 * COLUMNS, 128, rng), rng)
    real = pack_linear(head, tensor_id=99, lanes=LANES)
    return {
        "corners": [frame(packed, row, 8 * i + row) for i, packed in enumerate(corners[:4]) for row in range(COLUMNS)],
        "rows_g128": [frame(real, row, row) for row in range(real.n)],
    }
