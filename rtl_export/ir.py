"""The optimized kernel as typed objects: the subset of LLVM IR that later passes handle, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass, field

from rtl_export.errors import Location


@dataclass(frozen=True)
class IntType:
    """An integer of `width` bits."""

    width: int


@dataclass(frozen=True)
class ArrayType:
    """`count` elements of one type."""

    count: int
    element: Type


@dataclass(frozen=True)
class StructType:
    """Members in order, with the padding that C++ gives them."""

    members: tuple[Type, ...]


@dataclass(frozen=True)
class PointerType:
    """An address; it may only lead to a named variable or stream."""


Type = IntType | ArrayType | StructType | PointerType


def alignment(kind: Type) -> int:
    """Return the alignment of a type in bytes, under the data layout that llvm_passes sets."""
    if isinstance(kind, IntType):
        bytes_ = (kind.width + 7) // 8
        return min(16, 1 << (bytes_ - 1).bit_length())
    if isinstance(kind, ArrayType):
        return alignment(kind.element)
    if isinstance(kind, StructType):
        return max((alignment(member) for member in kind.members), default=1)
    return 8


def size_of(kind: Type) -> int:
    """Return the size of a type in bytes, padding included."""
    if isinstance(kind, IntType):
        return round_up((kind.width + 7) // 8, alignment(kind))
    if isinstance(kind, ArrayType):
        return kind.count * size_of(kind.element)
    if isinstance(kind, StructType):
        return round_up(member_offset(kind, len(kind.members)), alignment(kind))
    return 8


def member_offset(kind: StructType, index: int) -> int:
    """Return where member `index` starts; one past the last gives the end of the last."""
    offset = 0
    for number, member in enumerate(kind.members):
        offset = round_up(offset, alignment(member))
        if number == index:
            return offset
        offset += size_of(member)
    return offset


def round_up(value: int, multiple: int) -> int:
    """Return the smallest multiple of `multiple` that is not below `value`."""
    return -(-value // multiple) * multiple


@dataclass(frozen=True)
class Const:
    """A literal of `width` bits, read as a signed number; `undefined` ones may be any value."""

    width: int
    value: int
    undefined: bool = False


@dataclass(frozen=True)
class Local:
    """The result of an instruction, or an argument."""

    name: str
    width: int  # 0: a pointer


@dataclass(frozen=True)
class Global:
    """The address of a global, `offset` bytes into it."""

    name: str
    offset: int = 0


Operand = Const | Local | Global


@dataclass
class Instruction:
    """One instruction; only the fields that its opcode needs are filled.

    `width` is the result's (0: none or a pointer). `predicate` is icmp's, `callee` a call's; `incoming` are the blocks
    of a phi's operands, `targets` a branch's blocks (true first). `kind` is the type an alloca allocates, a
    getelementptr steps through or a load or store moves. `loop` is where the loop that a branch continues starts.
    """

    opcode: str
    name: str
    width: int
    operands: list[Operand]
    where: Location
    predicate: str = ""
    callee: str = ""
    incoming: list[str] = field(default_factory=list)
    targets: list[str] = field(default_factory=list)
    kind: Type | None = None
    loop: Location | None = None


@dataclass
class Block:
    """A basic block: phis first, then straight-line code, then the branch or return in `end`."""

    name: str
    instructions: list[Instruction]
    end: Instruction

    @property
    def successors(self) -> list[str]:
        """The blocks that may follow."""
        return self.end.targets


@dataclass
class Variable:
    """A local array or a static variable: what its pointer leads to.

    `name` and `function` are the source's. `initial` are the values of the integer elements in order (None: not
    initialized); `constant` marks a table that nothing may write.
    """

    name: str
    function: str
    kind: Type
    where: Location
    initial: list[int] | None = None
    constant: bool = False
    is_static: bool = False


@dataclass
class Function:
    """The kernel: `blocks` in the order of the IR (entry first), and its variables by IR name (`@` before a global's).

    `names` maps values to the source variables that they are versions of.
    """

    name: str
    blocks: dict[str, Block]
    variables: dict[str, Variable]
    names: dict[str, str]
