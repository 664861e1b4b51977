"""Programs of the sequencer: instructions to bytes and back, and the text of them (docs/layer.md).

python -m quant.program FILE    one line for each instruction of a program file
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from quant import layout
from quant.commands import KERNELS, OP_STOP, TRACE_SOURCES, fields_of
from quant.layout import BEAT_BYTES
from quant.units import (
    END,
    INSTRUCTION_BYTES,
    NUMBER_OF_UNIT,
    OPCODE_OFFSET,
    SEND,
    UNIT_NAMES,
    UNIT_OFFSET,
    UNITS,
    WAIT,
    instruction,
)

OPCODE_NAMES = {SEND: "SEND", WAIT: "WAIT", END: "END"}


@dataclass(frozen=True)
class LaneKernel:
    """What a kernel of a lane takes: tokens at once, largest K (its memory of activations), bits of codes."""

    tokens: int
    max_k: int
    bits: tuple[int, ...] = (4, 8)


LANE_KERNELS = {
    "awq_gemv": LaneKernel(1, layout.MAX_K, (4, 8, 3)),
    "awq_gemv_t4": LaneKernel(4, layout.MAX_K),
    "awq_gemv_t8": LaneKernel(8, 1 << 14),
}
LANE_BITS = LANE_KERNELS[UNITS["lane0"]].bits  # of the lanes of the layer system


class ProgramError(ValueError):
    """A program that may not run; the message names the instruction, the value and the remedy."""


@dataclass(frozen=True)
class Instruction:
    """One instruction. `unit` is a name of quant.units, "" for END; `payload` is the command beat of a SEND."""

    opcode: int
    unit: str = ""
    payload: bytes = bytes(BEAT_BYTES)

    def to_bytes(self) -> bytes:
        """Return its two beats."""
        return instruction(self.opcode, NUMBER_OF_UNIT[self.unit] if self.unit else 0, self.payload)


def send(unit: str, payload: bytes) -> Instruction:
    """Return the instruction that sends a command to a unit."""
    return Instruction(SEND, unit, payload)


def wait(unit: str) -> Instruction:
    """Return the instruction that takes a unit's status."""
    return Instruction(WAIT, unit)


def encode(instructions: Iterable[Instruction]) -> bytes:
    """Return the bytes of a program."""
    return b"".join(step.to_bytes() for step in instructions)


def decode(program: bytes) -> list[Instruction]:
    """Return the instructions of a program. Raises ProgramError at the first that is none, or has unknown bytes.

    >>> decode(encode([wait("gather"), Instruction(END)]))[0].unit
    'gather'
    """
    if len(program) % INSTRUCTION_BYTES:
        raise ProgramError(f"{len(program)} bytes are not whole instructions of {INSTRUCTION_BYTES}; write it again")
    return [
        _decoded(index, program[start : start + INSTRUCTION_BYTES])
        for index, start in enumerate(range(0, len(program), INSTRUCTION_BYTES))
    ]


def _decoded(index: int, raw: bytes) -> Instruction:
    opcode, number = raw[OPCODE_OFFSET], raw[UNIT_OFFSET]
    if opcode not in OPCODE_NAMES:
        known = ", ".join(f"{code} {name}" for code, name in OPCODE_NAMES.items())
        raise ProgramError(f"instruction {index}: opcode {opcode} is unknown; there are {known}")
    if opcode != END and number >= len(UNIT_NAMES):
        raise ProgramError(f"instruction {index}: unit {number} is unknown; there are 0 to {len(UNIT_NAMES) - 1}")
    step = Instruction(opcode, "" if opcode == END else UNIT_NAMES[number], raw[BEAT_BYTES:])
    if step.to_bytes() != raw or (opcode != SEND and any(step.payload)):
        raise ProgramError(f"instruction {index}: {raw.hex()} has bytes that must be zero; write the program again")
    return step


def lane_fields(beat: bytes) -> dict[str, int]:
    """Return the fields of a lane's command beat (docs/packed_format.md)."""
    return {
        "version": beat[layout.CMD_VERSION],
        "flags": beat[layout.CMD_FLAGS],
        "tag": int.from_bytes(beat[layout.CMD_TENSOR_ID : layout.CMD_TENSOR_ID + 2], "little"),
        "groups": int.from_bytes(beat[layout.CMD_GROUPS : layout.CMD_GROUPS + 2], "little"),
        "col_groups": int.from_bytes(beat[layout.CMD_COL_GROUPS : layout.CMD_COL_GROUPS + 2], "little"),
        "options": beat[layout.CMD_OPTIONS],
        "tokens": beat[layout.CMD_LAST_TOKEN] + 1,
    }


def command_fields(unit: str, beat: bytes) -> dict[str, int]:
    """Return the fields of a unit's command beat by name."""
    kernel = UNITS[unit]
    return lane_fields(beat) if kernel in LANE_KERNELS else fields_of(kernel, beat)


# ---- text -----------------------------------------------------------------------------------------------------------


def disassemble(instructions: Sequence[Instruction]) -> list[str]:
    """Return one line for each instruction."""
    return [f"{index:5} {_text(step)}" for index, step in enumerate(instructions)]


def _text(step: Instruction) -> str:
    if step.opcode != SEND:
        return f"{OPCODE_NAMES[step.opcode]:4} {step.unit}".rstrip()
    fields = command_fields(step.unit, step.payload)
    fields.pop("version")
    silent = {"tokens": 1, "op": -1, "tag": -1}  # what a field need not be shown for; 0 for all others
    shown = {name: value for name, value in fields.items() if value != silent.get(name, 0)}
    return f"{OPCODE_NAMES[step.opcode]:4} {step.unit:10} " + " ".join(
        f"{name}={_value(step.unit, name, value)}" for name, value in shown.items()
    )


def _value(unit: str, name: str, value: int) -> str:
    if name.startswith("source_") and value < len(TRACE_SOURCES):
        return TRACE_SOURCES[value]
    if name == "op" and value == OP_STOP and UNITS[unit] in KERNELS:
        return "STOP"
    return hex(value) if name == "flags" else str(value)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the program in a file; 2 if it is none."""
    parser = argparse.ArgumentParser(
        "python -m quant.program", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("program", type=Path, help="file of instructions, a buffer `program` of the layer system")
    path = parser.parse_args(arguments).program
    try:
        print("\n".join(disassemble(decode(path.read_bytes()))))
    except (ProgramError, OSError) as error:
        print(f"{path}: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
