"""The summary beat of a program: what the sequencer says at its end (docs/layer.md)."""

from __future__ import annotations

from dataclasses import dataclass

from quant import units
from quant.commands import ERR_CMD, err_early, err_late
from quant.layout import BEAT_BYTES, describe_errors

MAX_INPUTS = 7  # whose flags a status has room for


@dataclass(frozen=True)
class Summary:
    """`flags` are PROGRAM_* of quant.units; `unit`, `tag`: of the first status with flags; `status`: all flags."""

    flags: int
    unit: str
    status: int
    tag: int
    first: int
    executed: int

    @property
    def passed(self) -> bool:
        """True if the program was carried out and no unit complained."""
        return self.flags == 0

    def __str__(self) -> str:
        if self.passed:
            return f"{self.executed} instructions carried out"
        if self.flags & units.PROGRAM_STATUS:
            words = status_words(self.unit, self.status)
            return f"instruction {self.first}: {self.unit}, tag {self.tag}: {words} ({self.status:#x})"
        return f"instruction {self.first}: the program ends there (flags {self.flags:#x})"


def status_words(unit: str, flags: int) -> str:
    """Say in words what the status flags of a unit mean: those of a lane are `awq_gemv`'s, others count its inputs.

    >>> status_words("lane0", 0x80), status_words("gather", 0x80)
    ('block CRC', 'input 3: early TLAST')
    """
    if units.UNITS.get(unit, "").startswith("awq_gemv"):
        return describe_errors(flags)
    words = ["command refused"] if flags & ERR_CMD else []
    for number in range(MAX_INPUTS):
        words += [f"input {number}: early TLAST"] if flags & err_early(number) else []
        words += [f"input {number}: late or missing TLAST"] if flags & err_late(number) else []
    return ", ".join(words)


def read_summary(beat: bytes) -> Summary:
    """Return the fields of a summary beat."""

    def number(offset: int, size: int) -> int:
        return int.from_bytes(beat[offset : offset + size], "little")

    unit = number(units.SUMMARY_UNIT, 1)
    return Summary(
        number(units.SUMMARY_FLAGS, 1),
        units.UNIT_NAMES[unit] if unit < len(units.UNIT_NAMES) else f"unit {unit}",
        number(units.SUMMARY_STATUS, 2),
        number(units.SUMMARY_TAG, 2),
        number(units.SUMMARY_FIRST, 4),
        number(units.SUMMARY_EXECUTED, 4),
    )


def good_summary(instructions: int) -> bytes:
    """Return the beat of a program of so many instructions that was carried out without a complaint."""
    beat = bytearray(BEAT_BYTES)
    beat[units.SUMMARY_FIRST : units.SUMMARY_FIRST + 4] = units.NO_INSTRUCTION.to_bytes(4, "little")
    beat[units.SUMMARY_EXECUTED : units.SUMMARY_EXECUTED + 4] = instructions.to_bytes(4, "little")
    return bytes(beat)
