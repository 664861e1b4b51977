"""THE commands of the stream kernels: the fields of their 16-byte command beats (docs/layer.md).

The C++ constants in hls/include/commands_gen.hpp are generated from this file. Little-endian; numpy is not needed:
the board runtime reads programs too. `awq_gemv`'s command is in quant/layout.py, with the blocks it reads.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from quant.layout import BEAT_BYTES

COMMAND_VERSION = 1
MAX_TOKENS = 8
MAX_CONTEXT = 2048  # positions of the key-value cache that attention can store scores for
MAX_GAMMA_SHIFT = 30  # fraction bits of gamma, clause N7
LANES = 4
KV_UNITS = 2  # key-value head g belongs to unit g mod KV_UNITS

OPT_CLEAR = 1  # clears the sticky flags and the frame counter
OPT_TRACE = 2  # the output is repeated on m_trace
OPT_EMIT = 4  # residual: the new residual stream goes to m_x
OPT_CONTINUE = 4  # read_mover, trace: the packet goes on with the next command (no TLAST)

OP_STOP = 0xFF  # kernels that own memory: return
OP_LOAD, OP_ADD = 0, 1  # residual
OP_NORM, OP_ATTENTION, OP_SILU = 0, 1, 2  # quantize: where the values come from
OP_ROPE, OP_RESIDUAL, OP_SILU_MUL, OP_ARGMAX = 0, 1, 2, 3  # gather: where the values go

# trace: the stages in the order of its ports
TRACE_SOURCES = (
    "residual",
    "rmsnorm",
    "quantize",
    "gather",
    "rope",
    "attention0",
    "attention1",
    "silu_mul",
    "argmax",
)

ERR_CMD = 1  # command refused


def err_early(index: int) -> int:
    """Return the flag "TLAST too early" of input `index` of a kernel, in the order of its ports.

    >>> err_early(0), err_early(1)
    (2, 8)
    """
    return 2 << 2 * index


def err_late(index: int) -> int:
    """Return the flag "TLAST too late" of input `index` of a kernel."""
    return 4 << 2 * index


@dataclass(frozen=True)
class Field:
    """An unsigned number in a command beat: `offset` and `size` in bytes."""

    offset: int
    size: int


COMMON = {"version": Field(0, 1), "op": Field(1, 1), "tag": Field(2, 2), "options": Field(8, 1), "tokens": Field(9, 1)}

# op holds the flags of the blocks, tag the tensor id
_GEMV = {"groups": Field(4, 2), "col_groups": Field(6, 2)}

# Columns and head dimensions are counted in eights, as the groups of a packet are. `tokens` holds T - 1.
_OWN = {
    "awq_gemv_t4": _GEMV,
    "awq_gemv_t8": _GEMV,
    "residual": {"columns8": Field(4, 2)},
    # epsilon: columns * eps * 2^32; gamma_shift: fraction bits of gamma
    "rmsnorm": {"columns8": Field(4, 2), "gamma_shift": Field(6, 1), "epsilon": Field(10, 4)},
    # a8: 1 for A8G64; the heads count for op ATTENTION only: kv_heads * group * head_dim8 = columns8
    "quantize": {
        "columns8": Field(4, 2),
        "a8": Field(6, 1),
        "kv_heads": Field(10, 1),
        "group": Field(11, 1),
        "head_dim8": Field(12, 1),
    },
    "gather": {"columns8": Field(4, 2)},
    "rope": {"q_heads": Field(4, 1), "kv_heads": Field(5, 1), "head_dim8": Field(6, 1), "kv8": Field(7, 1)},
    # heads: key-value heads of this unit; base and row_beats in beats, capacity in rows
    "kv_cache": {
        "position": Field(4, 2),
        "capacity": Field(6, 2),
        "heads": Field(10, 1),
        "row_beats": Field(11, 1),
        "base": Field(12, 4),
    },
    # group: q heads for each key-value head
    "attention": {
        "position": Field(4, 2),
        "group": Field(6, 1),
        "head_dim8": Field(7, 1),
        "heads": Field(10, 1),
        "kv8": Field(11, 1),
    },
    "silu_mul": {"columns8": Field(4, 2)},
    "argmax": {"columns8": Field(4, 2)},
    # op holds the flags of the blocks; column: which of the 8 columns
    "embedding": {"groups": Field(4, 2), "column": Field(6, 1)},
    # `repeat` times: beats_a beats of source_a, then beats_b beats of source_b
    "trace": {
        "source_a": Field(4, 1),
        "source_b": Field(5, 1),
        "beats_a": Field(6, 2),
        "beats_b": Field(10, 2),
        "repeat": Field(12, 4),
    },
    "read_mover": {"beats": Field(4, 4), "offset": Field(12, 4)},
    "write_mover": {"beats": Field(4, 4), "offset": Field(12, 4)},
}
KERNELS = MappingProxyType({kernel: MappingProxyType({**COMMON, **fields}) for kernel, fields in _OWN.items()})

# What a kernel's buffer holds of a command: groups of 8 columns of all tokens; of attention, rows of q.
CAPACITY = MappingProxyType({"residual": 2048, "rmsnorm": 2048, "quantize": 8192, "silu_mul": 8192, "attention": 256})


def room(kernel: str, fields: Mapping[str, int]) -> int:
    """Return what a command takes of its kernel's buffer, in the units of `CAPACITY`.

    >>> room("residual", {"tokens": 8, "columns8": 112}), room("attention", {"tokens": 8, "heads": 1, "group": 7})
    (896, 56)
    """
    rows = fields["heads"] * fields["group"] if kernel == "attention" else fields["columns8"]
    return fields["tokens"] * rows


def overflow(kernel: str, fields: Mapping[str, int]) -> str:
    """Return why a kernel's buffer cannot hold what a command brings, with the remedy; empty if it can."""
    if kernel not in CAPACITY or 0 < room(kernel, fields) <= CAPACITY[kernel]:
        return ""
    return (
        f"{fields['tokens']} tokens take {room(kernel, fields)} places of the buffer of {kernel}, which has 1 to "
        f"{CAPACITY[kernel]}; send fewer tokens at once"
    )


def unused_bits(kernel: str) -> int:
    """Return, as a 128-bit number, the bits of a command that are in no field or name no option: they must be zero.

    >>> f"{unused_bits('gather'):032x}"
    'ffffffffffff00f8ffff000000000000'
    """
    used = bytearray(BEAT_BYTES)
    for field in KERNELS[kernel].values():
        used[field.offset : field.offset + field.size] = bytes([0xFF] * field.size)
    used[COMMON["options"].offset] = OPT_CLEAR | OPT_TRACE | OPT_EMIT
    return ~int.from_bytes(used, "little") & (1 << 8 * BEAT_BYTES) - 1


def command(kernel: str, /, **values: int) -> bytes:
    """Return the command beat (16 bytes) of `kernel`; fields that are not named are zero, `tokens` counts from 1.

    Raises ValueError for an unknown field or a value that does not fit.

    >>> command("silu_mul", columns8=608, tokens=2, tag=7).hex()
    '01000700600200000001000000000000'
    """
    fields = KERNELS[kernel]
    beat = bytearray(BEAT_BYTES)
    for name, value in {"version": COMMAND_VERSION, "tokens": 1, **values}.items():
        if name not in fields:
            raise ValueError(f"{kernel}: no command field {name!r}; there are {', '.join(fields)}")
        _put(beat, f"{kernel}.{name}", fields[name], value - 1 if name == "tokens" else value)
    return bytes(beat)


def _put(beat: bytearray, name: str, field: Field, value: int) -> None:
    if not 0 <= value < 1 << 8 * field.size:
        raise ValueError(f"{name}: {value} does not fit in {field.size} bytes")
    beat[field.offset : field.offset + field.size] = value.to_bytes(field.size, "little")


def fields_of(kernel: str, beat: bytes) -> dict[str, int]:
    """Return the fields of a command beat; the inverse of `command`.

    >>> fields_of("silu_mul", command("silu_mul", columns8=608, tokens=2))["tokens"]
    2
    """
    values = {
        name: int.from_bytes(beat[field.offset : field.offset + field.size], "little")
        for name, field in KERNELS[kernel].items()
    }
    return {**values, "tokens": values["tokens"] + 1}
