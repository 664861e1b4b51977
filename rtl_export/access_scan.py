"""What the kernel does to each variable, before anything is built: which indices vary, and which bytes go alone."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from rtl_export.errors import unsupported
from rtl_export.ir import (
    ArrayType,
    Const,
    Function,
    Global,
    Instruction,
    IntType,
    Local,
    Operand,
    StructType,
    Type,
    member_offset,
    size_of,
)
from rtl_export.layout import Layout
from rtl_export.memory import Memory


@dataclass(frozen=True)
class Access:
    """A load or store of `width` bits at an offset from a variable, plus indices times `scales` bytes."""

    variable: str
    offset: int
    scales: tuple[int, ...]
    width: int


def accesses(function: Function) -> Iterator[Access]:
    """Yield all accesses whose variable is known."""
    code = [instruction for block in function.blocks.values() for instruction in block.instructions]
    definitions = {instruction.name: instruction for instruction in code if instruction.name}
    for instruction in code:
        if instruction.opcode in ("load", "store"):
            assert isinstance(instruction.kind, IntType)
            access = resolve(instruction.operands[-1], instruction.kind.width, definitions)
            if access is not None:
                yield access


def resolve(pointer: Operand, width: int, definitions: Mapping[str, Instruction]) -> Access | None:
    """Follow a pointer to its variable; None if it does not lead to one."""
    if isinstance(pointer, Global):
        return Access(pointer.name, pointer.offset, (), width)
    if not isinstance(pointer, Local):
        return None
    step = definitions.get(pointer.name)
    if step is None or step.opcode != "getelementptr":
        return Access(pointer.name, 0, (), width)
    base = resolve(step.operands[0], width, definitions)
    if base is None or step.kind is None:
        return None
    offset, scales = _steps(step.kind, step.operands[1:])
    return Access(base.variable, base.offset + offset, (*base.scales, *scales), width)


def _steps(kind: Type, operands: Iterable[Operand]) -> tuple[int, list[int]]:
    offset, scales = 0, list[int]()
    for number, operand in enumerate(operands):
        if number and isinstance(kind, StructType):
            assert isinstance(operand, Const)
            offset, kind = offset + member_offset(kind, operand.value), kind.members[operand.value]
            continue
        if number:
            assert isinstance(kind, ArrayType)
            kind = kind.element
        if isinstance(operand, Const):
            offset += operand.value * size_of(kind)
        else:
            scales.append(size_of(kind))
    return offset, scales


def shape(memories: Mapping[str, Memory], function: Function) -> None:
    """Fit the memories to their accesses: bytes that go alone become lanes, what has no index becomes registers."""
    found: dict[str, list[Access]] = {}
    for access in accesses(function):
        found.setdefault(access.variable, []).append(access)
    for key, memory in memories.items():
        own = found.get(key, [])
        for access in own:
            _widen(memory.layout, access)
        while pieces := [size for access in own if (size := _piece(memory.layout, access))]:
            size = math.gcd(*pieces)
            if all(leaf.size <= size for leaf in memory.layout.leaves):
                what = f"'{memory.variable.name}', of which byte offsets are computed that no index of it gives"
                raise unsupported(memory.variable.where, what, "index its dimensions and name its members")
            memory.layout.split_numbers(size)
        _make_registers(memory.layout, own)
        memory.layout.number_banks()


def _widen(layout: Layout, access: Access) -> None:
    """Keep the padding of a number too, if it is accessed with it."""
    leaf = layout.leaf_at(access.offset)
    if leaf is not None and leaf.width < access.width <= 8 * leaf.size:
        leaf.width = access.width


def _piece(layout: Layout, access: Access) -> int:
    """Return 0 if an access is to whole numbers, else how many bytes go alone."""
    offset, rest = access.offset, access.width
    while rest > 0:
        leaf = layout.leaf_at(offset)
        if leaf is None or any(all(s % d.stride for d in leaf.dimensions) for s in access.scales):
            return math.gcd(access.offset, _bytes(access.width), *access.scales)
        if rest < leaf.width and _bytes(rest) < leaf.size:
            return math.gcd(access.offset, _bytes(access.width), *access.scales)
        offset, rest = offset + leaf.size, rest - 8 * leaf.size
    return 0


def _bytes(width: int) -> int:
    return size_of(IntType(width))


def _make_registers(layout: Layout, own: list[Access]) -> None:
    """Give each number of a leaf that no index reaches a register of its own."""
    indexed = {id(leaf) for access in own if access.scales for leaf in _touched(layout, access)}
    for leaf in layout.leaves:
        if id(leaf) not in indexed:
            for dimension in leaf.dimensions:
                if not dimension.is_lanes:
                    dimension.factor, dimension.is_block = dimension.count, False


def _touched(layout: Layout, access: Access) -> Iterator[object]:
    offset, rest = access.offset, access.width
    while rest > 0 and (leaf := layout.leaf_at(offset)):
        yield leaf
        offset, rest = offset + leaf.size, rest - 8 * leaf.size
