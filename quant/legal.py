"""Can our kernels run a model of these dimensions? Shapes, lane split, command fields, accumulator; sizes, ceilings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import log2
from pathlib import Path

from golden.numerics import ACT_MAX, ROW_BOUND
from quant import commands, tables
from quant.checkpoint import FOLDER_REMEDY
from quant.commands import KV_UNITS, MAX_CONTEXT, MAX_TOKENS
from quant.errors import InputError
from quant.files import read_json
from quant.hf_folder import CONFIG
from quant.inspection import describe_model, table
from quant.layout import (
    BEAT_BYTES,
    CODE_BITS,
    COLUMNS,
    MAX_K,
    PLANE_WEIGHTS,
    PLANE_ZEROS,
    PLANES,
    S_BITS,
    BlockShape,
    lane_column_groups,
)
from quant.model_config import ModelConfig, parse_config
from quant.model_sizes import (
    PLANS,
    SIZES,
    Matrix,
    Plan,
    bits_per_weight,
    body_bytes,
    head_bytes,
    head_matrix,
    layer_matrices,
    model_config,
    stored_bytes,
    token_bytes,
)
from quant.program import LANE_KERNELS

U16 = (1 << 16) - 1
U32 = (1 << 32) - 1


@dataclass(frozen=True)
class Board:
    """Nominal memory of a board, as its vendor states it: bytes per second and bytes."""

    name: str
    bandwidth: float
    memory: int


BOARDS = (
    Board("KV260", 19.2e9, 4 << 30),  # DDR4-2400, 64 bits
    Board("ZCU104", 19.2e9, 2 << 30),  # DDR4-2400, 64 bits, of the processing system
    Board("Alveo U250", 77e9, 64 << 30),  # four DDR4-2400 channels
    Board("Alveo U55C", 460e9, 16 << 30),  # HBM2
)


@dataclass(frozen=True)
class Shape:
    """What one matrix asks of `awq_gemv`. `bound_bits`: of the largest accumulator that the codes' width allows."""

    matrix: Matrix
    column_groups: list[int]
    groups: int
    bound_bits: float
    problems: list[str]

    @property
    def tokens(self) -> int:
        """Tokens that a lane takes at once, if its kernel is to hold K activations of each."""
        fitting = [kernel.tokens for kernel in LANE_KERNELS.values() if kernel.max_k >= self.matrix.K]
        return max(fitting, default=0)

    @property
    def bound(self) -> str:
        """How clause N5 is met."""
        return "always" if self.bound_bits < log2(ROW_BOUND) else "proved per row"


def check_matrix(matrix: Matrix, bits: int, group_size: int, lanes: int) -> Shape:
    """Check the shape of one matrix against the packed format and the commands."""
    problems = []
    if matrix.K % group_size:
        problems.append(f"K = {matrix.K} is no multiple of the group size {group_size}")
    if matrix.K > MAX_K:
        problems.append(f"K = {matrix.K} is above {MAX_K}")
    if matrix.N % COLUMNS:
        problems.append(f"N = {matrix.N} is no multiple of {COLUMNS}")
    split = [len(lane_column_groups(matrix.N // COLUMNS * COLUMNS, lane, lanes)) for lane in range(lanes)]
    if not min(split):
        problems.append(f"only {sum(split)} column groups for {lanes} lanes")
    shape = BlockShape.holding(group_size, bits)
    groups = shape.blocks(matrix.K)
    if max(groups, *split) > U16:
        problems.append(f"{groups} groups or {max(split)} column groups do not fit the 16 bits of the command")
    beats = max(split) * groups * shape.beats
    if beats > U32:
        problems.append(f"a lane's {beats} beats do not fit the 32 bits of a read_mover command")
    largest = matrix.K * largest_difference(bits) * ((1 << S_BITS[bits]) - 1) * ACT_MAX
    return Shape(matrix, split, groups, log2(largest), problems)


def largest_difference(bits: int) -> int:
    """Return the largest abs d that the codes' width allows; of two planes the sum, each by its weight of S.

    >>> largest_difference(4), largest_difference(8)
    (15, 143)
    """
    if bits in CODE_BITS:
        return (1 << bits) - 1
    return sum(weight * max(zero, 15 - zero) for weight, zero in zip(PLANE_WEIGHTS, PLANE_ZEROS, strict=True))


def command_values(config: ModelConfig) -> Iterator[tuple[str, dict[str, int]]]:
    """Yield the commands with the largest numbers that the kernels get for a model."""
    hidden8, heads, kv_heads = config.hidden_size // 8, config.num_attention_heads, config.num_key_value_heads
    unit_heads, head_dim8 = -(-kv_heads // KV_UNITS), config.head_dim // 8
    widest8 = max(matrix.N for matrix in [*layer_matrices(config), head_matrix(config)]) // 8
    yield "residual", {"columns8": hidden8}
    yield "rmsnorm", {"columns8": hidden8, "epsilon": round(config.hidden_size * config.rms_norm_eps * 2**32)}
    yield "quantize", {"columns8": config.intermediate_size // 8}
    yield "quantize", {"kv_heads": kv_heads, "group": heads // kv_heads, "head_dim8": head_dim8}
    yield "gather", {"columns8": widest8}
    yield "rope", {"q_heads": heads, "kv_heads": kv_heads, "head_dim8": head_dim8}
    row_beats = 2 * config.head_dim // BEAT_BYTES
    yield "kv_cache", {"capacity": MAX_CONTEXT, "heads": unit_heads, "row_beats": row_beats}
    yield "attention", {"position": MAX_CONTEXT - 1, "group": heads // kv_heads, "heads": unit_heads}
    yield "silu_mul", {"columns8": config.intermediate_size // 8}
    yield "argmax", {"columns8": config.vocab_size // 8}
    yield "embedding", {"groups": PLANES * config.hidden_size // 64}


def tokens_at_once(config: ModelConfig, shapes: Iterable[Shape]) -> int:
    """Return the tokens that a step of all kernels of the layer takes at once; 0 if one cannot take any."""
    rooms = [
        commands.CAPACITY[kernel] // commands.room(kernel, {"tokens": 1, "heads": 1, **values})
        for kernel, values in command_values(config)
        if kernel == "attention" or (kernel in commands.CAPACITY and "columns8" in values)
    ]
    return min([MAX_TOKENS, *rooms, *(shape.tokens for shape in shapes)])


def check_commands(config: ModelConfig) -> list[str]:
    """Return what does not fit in the commands or tables of the kernels other than `awq_gemv`."""
    problems = []
    for kernel, values in command_values(config):
        try:
            commands.command(kernel, **values)
        except ValueError as error:
            problems.append(str(error))
    if str(config.head_dim) not in tables.load()["log2e"]:
        problems.append(f"head_dim {config.head_dim}: the attention table knows {', '.join(tables.load()['log2e'])}")
    if config.vocab_size % COLUMNS:
        problems.append(f"vocab_size = {config.vocab_size} is no multiple of {COLUMNS}")
    if config.num_hidden_layers * 4 > U16:
        problems.append(f"{config.num_hidden_layers} layers: tensor ids do not fit 16 bits")
    return problems


def check_model(config: ModelConfig, plan: Plan, lanes: int) -> tuple[list[Shape], list[str]]:
    """Return the shapes of all matrices and all problems."""
    shapes = [check_matrix(matrix, plan.bits, plan.group_size, lanes) for matrix in layer_matrices(config)]
    shapes.append(check_matrix(head_matrix(config), plan.head_bits, plan.head_group_size, lanes))
    problems = [f"{shape.matrix.name}: {problem}" for shape in shapes for problem in shape.problems]
    problems += check_commands(config)
    if not problems and not tokens_at_once(config, shapes):
        problems.append("one token is more than the buffers of the vector kernels hold (CAPACITY in quant/commands.py)")
    return shapes, problems


def describe(name: str, config: ModelConfig, plan: Plan, lanes: int) -> tuple[str, bool]:
    """Return the report of one model and whether it is legal."""
    shapes, problems = check_model(config, plan, lanes)
    rows = [
        [
            s.matrix.name,
            s.matrix.N,
            s.matrix.K,
            s.groups,
            f"{max(s.column_groups)}..{min(s.column_groups)}",
            f"{sum(s.column_groups) / (lanes * max(s.column_groups)):.1%}",
            s.tokens,
            f"2^{s.bound_bits:.2f}",
            s.bound,
        ]
        for s in shapes
    ]
    header = f"matrix,rows,K,groups,of {lanes} lanes,busy,tokens at once,largest sum,below 2^47".split(",")
    verdict = [f"not legal: {problem}" for problem in problems] or [
        f"legal, {tokens_at_once(config, shapes)} tokens at once"
    ]
    return "\n".join([f"{name}: {describe_model(config)}", table(header, rows), *verdict]), not problems


def sizes_table(models: dict[str, ModelConfig]) -> str:
    """Return bytes and exact bits per weight of the packed models."""
    rows = [
        [
            name,
            plan.name,
            body_bytes(c, plan),
            head_bytes(c, plan),
            stored_bytes(c, plan),
            f"{bits_per_weight(c, plan):.4f}",
        ]
        for name, c in models.items()
        for plan in PLANS
    ]
    return table(["model", "plan", "body bytes", "head bytes", "stored bytes", "bits per weight"], rows)


def ceilings_table(models: dict[str, ModelConfig], positions: int) -> str:
    """Return bytes per token and tokens per second if nothing but nominal bandwidth counted."""
    rows = []
    for name, config in models.items():
        for plan in PLANS:
            read, stored = token_bytes(config, plan, positions), stored_bytes(config, plan)
            ceilings = [f"{b.bandwidth / read:.1f}" if stored <= b.memory else "too large" for b in BOARDS]
            rows.append([name, plan.name, read, *ceilings])
    header = ["model", "plan", f"bytes per token at {positions}", *(f"{b.name} tok/s" for b in BOARDS)]
    return table(header, rows)


def read_config(path: Path) -> ModelConfig:
    """Return the dimensions in a config.json or in a folder that holds one."""
    file = path / CONFIG if path.is_dir() else path
    return parse_config(file, read_json(file, FOLDER_REMEDY))


def report(paths: list[Path], plan: Plan, lanes: int, positions: int) -> tuple[str, bool]:
    """Return the whole report for configs, or for the seven sizes if none is given, and whether all are legal."""
    if not 0 <= positions <= MAX_CONTEXT:
        raise InputError("legal", "positions", positions, f"they must be 0..{MAX_CONTEXT}")
    models = {str(path): read_config(path) for path in paths} or {size: model_config(size) for size in SIZES}
    parts = [describe(name, config, plan, lanes) for name, config in models.items()]
    text = [part for part, _ in parts]
    text += ["packed sizes", sizes_table(models), "bytes per token and ceiling at nominal bandwidth (estimated), KV16"]
    return "\n\n".join([*text, ceilings_table(models, positions)]), all(legal for _, legal in parts)
