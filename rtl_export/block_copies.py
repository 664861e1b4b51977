"""memcpy, memmove and memset of whole arrays, and assignments of them, as loops over their elements.

In a pipelined loop they are written out instead, as every loop in there is.
"""

from __future__ import annotations

from dataclasses import replace

from rtl_export.access_scan import resolve
from rtl_export.cfg import PIPELINE_MARKER, ControlFlow
from rtl_export.errors import unsupported
from rtl_export.ir import (
    ArrayType,
    Block,
    Const,
    Function,
    Instruction,
    IntType,
    Local,
    Operand,
    StructType,
    Type,
    size_of,
)
from rtl_export.layout import leaves_of

COPIES = ("llvm.memcpy.", "llvm.memmove.", "llvm.memset.")
WRITTEN_OUT = 4  # elements; for fewer a loop costs more than it saves
BYTE = IntType(8)


def expand_copies(function: Function) -> None:
    """Replace the intrinsics by loads and stores of the kernel's own types."""
    flow = ControlFlow(function)
    pipelined = {name for loop in flow.pipelines() for name in loop.blocks}
    for name in list(function.blocks):
        while name:
            name = _expand_first(function, name, name in pipelined)


def _expand_first(function: Function, name: str, is_pipelined: bool) -> str:
    """Expand the first copy of a block. Return the block with the code behind it, "" if there was none."""
    block = function.blocks[name]
    number = next((n for n, i in enumerate(block.instructions) if i.callee.startswith(COPIES)), None)
    if number is None:
        return ""
    copy = _Copy(function, block.instructions[number], f"{name}.{number}")
    before, after = block.instructions[:number], block.instructions[number + 1 :]
    if is_pipelined or copy.count <= WRITTEN_OUT:
        body = [i for index in range(copy.count) for i in copy.element(Const(64, index), f"{index}")]
        block.instructions = [*before, *body, *after]
        return name
    return _loop(function, block, before, after, copy)


def _loop(function: Function, block: Block, before: list[Instruction], after: list[Instruction], copy: _Copy) -> str:
    """Split a block around a loop; the loop's head tests the counter, its body moves one element."""
    head, body, rest = (f"{copy.name}.{part}" for part in ("head", "body", "rest"))
    where = copy.call.where
    index, following, goes_on = (Local(f"{copy.name}.{part}", width) for part, width in _REGISTERS)
    counter = Instruction("phi", index.name, 64, [Const(64, 0), following], where, incoming=[block.name, body])
    test = Instruction("icmp", goes_on.name, 1, [index, Const(64, copy.count)], where, predicate="ult")
    step = Instruction("add", following.name, 64, [index, Const(64, 1)], where)
    mark = Instruction("call", "", 0, [Const(32, 1)], where, callee=PIPELINE_MARKER)
    blocks = [
        Block(block.name, before, Instruction("br", "", 0, [], where, targets=[head])),
        Block(head, [counter, test], Instruction("br", "", 0, [goes_on], where, targets=[body, rest])),
        Block(body, [mark, *copy.element(index, ""), step], Instruction("br", "", 0, [], where, targets=[head])),
        Block(rest, after, block.end),
    ]
    blocks[2].end.loop = where
    for target in block.successors:
        for phi in function.blocks[target].instructions:
            phi.incoming = [rest if name == block.name else name for name in phi.incoming]
    order = [*function.blocks]
    place = order.index(block.name)
    kept = dict(function.blocks)
    function.blocks.clear()
    function.blocks.update({name: kept[name] for name in order[:place]})
    function.blocks.update({new.name: new for new in blocks})
    function.blocks.update({name: kept[name] for name in order[place + 1 :]})
    return rest


_REGISTERS = (("index", 64), ("next", 64), ("more", 1))


class _Copy:
    """One call: how many elements of which type it moves."""

    def __init__(self, function: Function, call: Instruction, name: str) -> None:
        self.call, self.name = call, name
        self.target, self.source, length = call.operands[:3]
        if not isinstance(length, Const):
            raise unsupported(call.where, "copying a number of bytes that varies", "write the loop over the elements")
        definitions = {i.name: i for block in function.blocks.values() for i in block.instructions if i.name}
        access = resolve(self.target, 8, definitions)
        if access is None or access.variable not in function.variables:
            raise unsupported(call.where, "copying to memory that is no array of the kernel", "copy arrays")
        self.element_type = _element(function.variables[access.variable].kind, length.value)
        self.count = length.value // size_of(self.element_type)

    def element(self, index: Operand, suffix: str) -> list[Instruction]:
        """Return the code that moves one element."""
        code: list[Instruction] = []
        pieces = [
            (leaf.width, leaf.size, offset) for leaf in leaves_of(self.element_type) for _, offset in leaf.elements()
        ]
        for number, (width, size, offset) in enumerate(pieces):
            name = f"{self.name}.{suffix}.{number}"
            target = self._pointer(code, self.target, index, offset, f"{name}.to")
            value = self._value(code, index, IntType(width), size, offset, name)
            store = Instruction("store", "", 0, [value, target], self.call.where, kind=IntType(width))
            code.append(store)
        return code

    def _pointer(self, code: list[Instruction], base: Operand, index: Operand, offset: int, name: str) -> Operand:
        where = self.call.where
        element = ArrayType(size_of(self.element_type), BYTE)
        code.append(Instruction("getelementptr", f"{name}.element", 0, [base, index], where, kind=element))
        step: list[Operand] = [Local(f"{name}.element", 0), Const(64, offset)]
        code.append(Instruction("getelementptr", name, 0, step, where, kind=BYTE))
        return Local(name, 0)

    def _value(
        self, code: list[Instruction], index: Operand, kind: IntType, size: int, offset: int, name: str
    ) -> Operand:
        where = self.call.where
        if not self.call.callee.startswith(COPIES[2]):
            source = self._pointer(code, self.source, index, offset, f"{name}.from")
            code.append(Instruction("load", name, kind.width, [source], where, kind=kind))
            return Local(name, kind.width)
        ones = sum(1 << (8 * number) for number in range(size))
        if isinstance(self.source, Const):
            return replace(self.source, width=kind.width, value=_wrapped((self.source.value & 255) * ones, kind.width))
        opcode = "zext" if kind.width > 8 else "trunc"
        code.append(Instruction(opcode, f"{name}.byte", kind.width, [self.source], where))
        bytes_: list[Operand] = [Local(f"{name}.byte", kind.width), Const(kind.width, _wrapped(ones, kind.width))]
        code.append(Instruction("mul", name, kind.width, bytes_, where))
        return Local(name, kind.width)


def _wrapped(value: int, width: int) -> int:
    value &= (1 << width) - 1
    return value - (1 << width) if value >> (width - 1) else value


def _element(kind: Type, length: int) -> Type:
    """Return the largest type inside `kind`, no array, that the length is a multiple of; bytes if there is none."""
    while isinstance(kind, ArrayType) or (isinstance(kind, StructType) and len(kind.members) == 1):
        kind = kind.element if isinstance(kind, ArrayType) else kind.members[0]
    return kind if length % size_of(kind) == 0 else BYTE
