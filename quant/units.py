"""The compute units of the layer system, hls/system/layer.cfg, by the numbers that a program has for them.

The sequencer's ports m_cmd_<unit> and s_status_<unit> are in this order, and hls/include/units_gen.hpp comes from here.
"""

from __future__ import annotations

from types import MappingProxyType

from quant.commands import KV_UNITS, LANES

# Kernel of each unit. The order is that of the numbers: new units go to the end.
UNITS = MappingProxyType(
    {
        **{f"lane{lane}": "awq_gemv_t8" for lane in range(LANES)},
        **{f"read_w{lane}": "read_mover" for lane in range(LANES)},
        **{f"read_p{lane}": "read_mover" for lane in range(LANES)},
        "read_x": "read_mover",
        "read_gamma": "read_mover",
        "read_rope": "read_mover",
        "residual": "residual",
        "rmsnorm": "rmsnorm",
        "quantize": "quantize",
        "gather": "gather",
        "rope": "rope",
        **{f"kv_cache{unit}": "kv_cache" for unit in range(KV_UNITS)},
        **{f"attention{unit}": "attention" for unit in range(KV_UNITS)},
        "silu_mul": "silu_mul",
        "argmax": "argmax",
        "trace": "trace",
        "write_out": "write_mover",
        "write_best": "write_mover",
    }
)
NUMBER_OF_UNIT = MappingProxyType({name: number for number, name in enumerate(UNITS)})
UNIT_NAMES = tuple(UNITS)

# An instruction of a program: a header beat and a payload beat.
INSTRUCTION_BYTES = 32
OPCODE_OFFSET, UNIT_OFFSET = 0, 1  # u8 each, in the header; its other bytes are zero
SEND, WAIT, END = 1, 2, 3  # 0 is none, so that zeroed memory is no program

# The summary beat that the sequencer writes when a program is over.
SUMMARY_FLAGS = 0  # u8: PROGRAM_*
SUMMARY_UNIT = 1  # u8: of the first status with flags
SUMMARY_STATUS = 2  # u16: flags of all statuses, joined by or
SUMMARY_TAG = 4  # u16: of the first status with flags
SUMMARY_FIRST = 8  # u32: index of the first instruction that is none, or whose status has flags; NO_INSTRUCTION
SUMMARY_EXECUTED = 12  # u32: instructions carried out, END included
NO_INSTRUCTION = 0xFFFFFFFF

PROGRAM_INVALID = 1  # unknown opcode or unit: nothing after it was carried out
PROGRAM_NO_END = 2  # the instructions ended without END
PROGRAM_STATUS = 4  # a status has flags


def instruction(opcode: int, unit: int = 0, payload: bytes = b"") -> bytes:
    """Return the 32 bytes of an instruction.

    >>> instruction(WAIT, 3).hex()[:8]
    '02030000'
    """
    header = bytes([opcode, unit])
    return header.ljust(INSTRUCTION_BYTES // 2, b"\0") + payload.ljust(INSTRUCTION_BYTES // 2, b"\0")
