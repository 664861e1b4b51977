"""Which packets a command takes and gives: their beats by port, as docs/layer.md states them.

`tests/test_program.py` compares it with layer.cfg: every stream between units has a writer and a reader here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from quant.commands import (
    KV_UNITS,
    LANES,
    OP_ATTENTION,
    OP_LOAD,
    OP_NORM,
    OP_SILU,
    OP_STOP,
    OPT_CONTINUE,
    OPT_EMIT,
    OPT_TRACE,
    TRACE_SOURCES,
)
from quant.layout import (
    COLUMNS,
    FLAG_G32,
    FLAG_G128,
    FLAG_W3,
    OPT_PLANES,
    PARAM_BEATS,
    ROWS_OF_FLAGS,
    Y_BEATS,
    BlockShape,
)
from quant.program import LANE_KERNELS

# Beats by port; a list where there are several packets. A part of a packet (option CONTINUE) is negative.
Packets = dict[str, list[int]]
Fields = Mapping[str, int]

OPS = {"residual": (0, 1), "quantize": (0, 1, 2), "gather": (0, 1, 2, 3)}
MEMORY_OPS = {"read_mover": (0, OP_STOP), "write_mover": (0, OP_STOP), "kv_cache": (0, OP_STOP)}
GATHER_PORTS = ("m_rope", "m_residual", "m_silu", "m_argmax")


def known_ops(kernel: str) -> tuple[int, ...]:
    """Return the ops that a kernel knows."""
    return {**OPS, **MEMORY_OPS}.get(kernel, (0,))


def packets(kernel: str, fields: Fields) -> Packets:
    """Return the packets of a command, by ports of the kernel. Inputs and outputs do not share names."""
    flow = FLOWS.get(kernel)
    found = {} if flow is None or fields.get("op") == OP_STOP else flow(fields)
    return {port: beats for port, beats in found.items() if any(beats)}


def _is_set(fields: Fields, option: int) -> bool:
    return bool(fields["options"] & option)


def _traced(fields: Fields, beats: int) -> list[int]:
    return [beats] if _is_set(fields, OPT_TRACE) else []


def _q16(fields: Fields) -> int:
    return 2 * fields["columns8"] * fields["tokens"]


def _mantissas(fields: Fields) -> int:
    return 1 + fields["columns8"] * fields["tokens"]


def lane_block(flags: int, options: int = 0) -> BlockShape:
    """Return the shape of the blocks that the flags and options of a lane's command name.

    Raises KeyError for flags that say 32 and 128 rows.
    """
    bits = 8 if options & OPT_PLANES else 3 if flags & FLAG_W3 else 4
    return BlockShape(ROWS_OF_FLAGS[flags & (FLAG_G32 | FLAG_G128)], bits)


def _lane(fields: Fields) -> Packets:
    shape = lane_block(fields["flags"], fields["options"])
    groups, tokens = fields["col_groups"], fields["tokens"]
    return {
        "s_x": [1 + tokens * shape.inputs(fields["groups"]) // COLUMNS],
        "s_w": [groups * fields["groups"] * shape.beats],
        "s_param": [groups * PARAM_BEATS],
        "m_y": [groups * Y_BEATS * tokens],
    }


def _residual(fields: Fields) -> Packets:
    beats, tokens = _q16(fields), fields["tokens"]
    source: Packets = {"s_x": [beats // tokens] * tokens} if fields["op"] == OP_LOAD else {"s_y": [beats]}
    return {**source, "m_x": [beats] if _is_set(fields, OPT_EMIT) else [], "m_trace": _traced(fields, beats)}


def _rmsnorm(fields: Fields) -> Packets:
    beats = _q16(fields)
    return {"s_x": [beats], "s_gamma": [fields["columns8"]], "m_y": [beats], "m_trace": _traced(fields, beats)}


def _quantize(fields: Fields) -> Packets:
    beats, out = _q16(fields), _mantissas(fields)
    sources: dict[int, Packets] = {OP_NORM: {"s_norm": [beats]}, OP_SILU: {"s_silu": [beats]}}
    if fields["op"] == OP_ATTENTION:
        head = fields["group"] * fields["head_dim8"] * 2 * fields["tokens"]
        shares = [len(range(unit, fields["kv_heads"], KV_UNITS)) for unit in range(KV_UNITS)]
        sources[OP_ATTENTION] = {f"s_attn{unit}": [share * head] for unit, share in enumerate(shares)}
    lanes = {f"m_x{lane}": [out] for lane in range(LANES)}
    return {**sources[fields["op"]], **lanes, "m_trace": _traced(fields, out)}


def _gather(fields: Fields) -> Packets:
    groups, tokens = fields["columns8"], fields["tokens"]
    lanes = {f"s_y{lane}": [len(range(lane, groups, LANES)) * Y_BEATS * tokens] for lane in range(LANES)}
    return {**lanes, GATHER_PORTS[fields["op"]]: [_q16(fields)], "m_trace": _traced(fields, _q16(fields))}


def _rope(fields: Fields) -> Packets:
    tokens, dim8, kv_heads = fields["tokens"], fields["head_dim8"], fields["kv_heads"]
    group = fields["q_heads"] // max(kv_heads, 1)
    row, kv_row = 1 + dim8, 1 + (dim8 // 2 if fields["kv8"] else dim8)
    flow: Packets = {
        "s_y": [(fields["q_heads"] + 2 * kv_heads) * 2 * dim8 * tokens],
        "s_table": [tokens * dim8],
        "m_trace": _traced(fields, tokens * (fields["q_heads"] * row + 2 * kv_heads * kv_row)),
    }
    for unit in range(KV_UNITS):
        heads = len(range(unit, kv_heads, KV_UNITS))
        flow[f"m_q{unit}"] = [heads * group * tokens * row]
        flow[f"m_kv{unit}"] = [2 * heads * tokens * kv_row]
    return flow


def _kv_cache(fields: Fields) -> Packets:
    row, heads, tokens = 1 + fields["row_beats"], fields["heads"], fields["tokens"]
    played = sum(fields["position"] + token + 1 for token in range(tokens))
    return {"s_kv": [2 * heads * tokens * row], "m_kv": [2 * heads * played * row]}


def _attention(fields: Fields) -> Packets:
    tokens, dim8, heads, group = (fields[name] for name in ("tokens", "head_dim8", "heads", "group"))
    row = 1 + (dim8 // 2 if fields["kv8"] else dim8)
    played = sum(fields["position"] + token + 1 for token in range(tokens))
    out = heads * tokens * group * 2 * dim8
    return {
        "s_q": [heads * group * tokens * (1 + dim8)],
        "s_kv": [2 * heads * played * row],
        "m_o": [out],
        "m_trace": _traced(fields, out),
    }


def _silu_mul(fields: Fields) -> Packets:
    beats = _q16(fields)
    return {"s_y": [2 * beats], "m_y": [beats], "m_trace": _traced(fields, beats)}


def _argmax(fields: Fields) -> Packets:
    return {"s_y": [_q16(fields)], "m_best": [fields["tokens"]], "m_trace": _traced(fields, fields["tokens"])}


def _trace(fields: Fields) -> Packets:
    sign = -1 if _is_set(fields, OPT_CONTINUE) else 1
    repeat, a, b = fields["repeat"], fields["beats_a"], fields["beats_b"]
    flow: Packets = {f"s_{TRACE_SOURCES[fields['source_a']]}": [sign * repeat * a]}
    if b:
        flow[f"s_{TRACE_SOURCES[fields['source_b']]}"] = [sign * repeat * b]
    return {**flow, "m_out": [sign * repeat * (a + b)]}


def _read(fields: Fields) -> Packets:
    return {"m_out": [-fields["beats"] if _is_set(fields, OPT_CONTINUE) else fields["beats"]]}


def _write(fields: Fields) -> Packets:
    return {"s_in": [fields["beats"]]}


FLOWS: Mapping[str, Callable[[Fields], Packets]] = {
    **dict.fromkeys(LANE_KERNELS, _lane),
    "residual": _residual,
    "rmsnorm": _rmsnorm,
    "quantize": _quantize,
    "gather": _gather,
    "rope": _rope,
    "kv_cache": _kv_cache,
    "attention": _attention,
    "silu_mul": _silu_mul,
    "argmax": _argmax,
    "trace": _trace,
    "read_mover": _read,
    "write_mover": _write,
}


def whole_packets(parts: list[int]) -> list[int]:
    """Join parts (negative) to the packets that they belong to.

    >>> whole_packets([5, -3, -2, 4])
    [5, 9]
    """
    joined, open_beats = list[int](), 0
    for beats in parts:
        open_beats += abs(beats)
        if beats > 0:
            joined.append(open_beats)
            open_beats = 0
    return joined + ([-open_beats] if open_beats else [])
