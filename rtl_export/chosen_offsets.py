"""Byte offsets whose unit LLVM has folded away, made into indices again.

`c ? 24 : 64` bytes becomes 24 bytes and an index `c ? 0 : 1` of 40 bytes each; `x & 64` bytes an index `(x & 64) >> 6`.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace

from rtl_export.ir import ArrayType, Block, Const, Function, Instruction, IntType, Local, Operand

BYTE = IntType(8)
DEPTH = 6  # operations that are looked through
Definitions = dict[str, tuple[Instruction, Block]]


def take_apart(function: Function) -> None:
    """Rewrite all getelementptr of bytes whose index is chosen among constants, or ends in zeros."""
    definitions = {i.name: (i, block) for block in function.blocks.values() for i in block.instructions if i.name}
    for block in function.blocks.values():
        for step in list(block.instructions):
            if step.opcode == "getelementptr" and step.kind == BYTE and len(step.operands) == 2:
                _take_apart(step, block, definitions)


def _take_apart(step: Instruction, block: Block, definitions: Definitions) -> None:
    index = step.operands[1]
    values = list(_choices(index, definitions))
    if not isinstance(index, Local):
        return
    if None in values:
        _shift(step, index, block, definitions)
        return
    numbers = [value for value in values if value is not None]
    low = min(numbers)
    unit = math.gcd(*(number - low for number in numbers))
    if unit == 0 or (low == 0 and unit == 1):
        return
    start = replace(step, name=f"{step.name}.start", operands=[step.operands[0], Const(64, low)])
    block.instructions.insert(block.instructions.index(step), start)
    step.operands = [Local(start.name, 0), _counted(index, low, unit, definitions)]
    step.kind = ArrayType(unit, BYTE)


def _choices(operand: Operand, definitions: Definitions, deep: int = DEPTH) -> Iterator[int | None]:
    """Yield the constants that a select chooses among, and None for what is no constant."""
    if isinstance(operand, Const):
        yield operand.value
    elif deep and isinstance(operand, Local) and operand.name in definitions and _is_select(operand, definitions):
        for arm in definitions[operand.name][0].operands[1:]:
            yield from _choices(arm, definitions, deep - 1)
    else:
        yield None


def _is_select(operand: Local, definitions: Definitions) -> bool:
    return definitions[operand.name][0].opcode == "select"


def _counted(operand: Operand, low: int, unit: int, definitions: Definitions) -> Operand:
    """Return the same choice among numbers of units above `low`."""
    if isinstance(operand, Const):
        return Const(operand.width, (operand.value - low) // unit)
    assert isinstance(operand, Local)
    choice, block = definitions[operand.name]
    name = f"{operand.name}.{low}.{unit}"
    if name not in definitions:
        arms = [_counted(arm, low, unit, definitions) for arm in choice.operands[1:]]
        counted = replace(choice, name=name, operands=[choice.operands[0], *arms])
        block.instructions.insert(block.instructions.index(choice) + 1, counted)
        definitions[name] = counted, block
    return Local(name, operand.width)


def _shift(step: Instruction, index: Local, block: Block, definitions: Definitions) -> None:
    zeros = _trailing_zeros(index, definitions)
    if zeros:
        name = f"{step.name}.index"
        shifted = replace(
            step, opcode="ashr", name=name, width=index.width, operands=[index, Const(index.width, zeros)], kind=None
        )
        block.instructions.insert(block.instructions.index(step), shifted)
        step.operands = [step.operands[0], Local(name, index.width)]
        step.kind = ArrayType(1 << zeros, BYTE)


def _trailing_zeros(operand: Operand, definitions: Definitions, deep: int = DEPTH) -> int:
    """Return how many low bits of a value are known to be 0."""
    if isinstance(operand, Const):
        return (operand.value & -operand.value).bit_length() - 1 if operand.value else operand.width
    if not deep or not isinstance(operand, Local) or operand.name not in definitions:
        return 0
    step = definitions[operand.name][0]
    zeros = [_trailing_zeros(arg, definitions, deep - 1) for arg in step.operands[step.opcode == "select" :]]
    if step.opcode == "shl":
        by = step.operands[1]
        return min(step.width, zeros[0] + by.value) if isinstance(by, Const) else 0
    if step.opcode in ("and", "mul"):
        return min(step.width, max(zeros) if step.opcode == "and" else sum(zeros))
    return min(zeros) if step.opcode in ("or", "xor", "add", "sub", "select", "zext", "sext", "trunc") else 0
