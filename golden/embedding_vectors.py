"""Vector sets of `embedding`: every column of corner blocks, and rows of the lm_head at real size, W4 and W8."""

from __future__ import annotations

import numpy as np

from golden.corners import SHAPES, TABLE_SHAPES, corner_linear, corner_table
from golden.embedding import embedding
from golden.frames import KernelFrame, Ports
from golden.packets import natural_packet
from golden.weights import from_packed
from quant.commands import command
from quant.layout import COLUMNS, PARAM_BEATS
from quant.packed_table import pack_table
from quant.packing import PackedLinear, pack_linear
from quant.table import QuantizedTable
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
    values = {"op": packed.flags(lane), "options": packed.shape.options, "groups": packed.groups}
    beat = command("embedding", tag=tag, column=row % COLUMNS, **values)
    integers = from_packed(packed)
    x = embedding(integers.difference[:, row, None], integers.scale[:, row, None], integers.shift[row, None])
    return KernelFrame(f"{packed.name}/row{row}", beat, inputs, {"m_x": [natural_packet(x[0])]})


def _all_shifts(linear: QuantizedLinear, rng: np.random.Generator) -> QuantizedLinear:
    """Return the layer with the scales of each row times 2^0 to 2^-50: all shifts to the right occur, and beyond."""
    factors = np.ldexp(1.0, -rng.permutation(linear.n) * 50 // linear.n)
    return QuantizedLinear(linear.name, linear.qweight, linear.qzeros, (linear.scales * factors).astype(np.float32))


def _spread(table: QuantizedTable, rng: np.random.Generator) -> QuantizedTable:
    """Return the table with the scales of each row times 2^0 to 2^-20, as far as fp16 goes."""
    factors = np.ldexp(1.0, -rng.permutation(table.n) * 20 // table.n)
    return QuantizedTable(table.name, table.bits, table.difference, (table.scales * factors).astype(np.float16))


def cases(seed: int) -> dict[str, list[KernelFrame]]:
    """Return corner values in every column, and rows of matrices of real width with all shifts."""
    rng = np.random.default_rng(seed)
    corners = [pack_linear(corner_linear(k, 8, g, rng), tensor_id=i, lanes=1) for i, (k, _, g) in enumerate(SHAPES)]
    head = _all_shifts(corner_linear(HIDDEN, 12 * COLUMNS, 128, rng), rng)
    tables = [corner_table(k, 8, g, rng) for k, _, g in TABLE_SHAPES]
    corners = corners[:4] + [pack_table(table, tensor_id=i, lanes=1) for i, table in enumerate(tables)]
    eight = pack_table(_spread(corner_table(HIDDEN, 6 * COLUMNS, 64, rng), rng), tensor_id=98, lanes=LANES)
    real = pack_linear(head, tensor_id=99, lanes=LANES)
    return {
        "corners": [frame(packed, row, 8 * i + row) for i, packed in enumerate(corners) for row in range(COLUMNS)],
        "rows_g128": [frame(real, row, row) for row in range(real.n)],
        "rows_w8_g64": [frame(eight, row, row) for row in range(eight.n)],
    }
