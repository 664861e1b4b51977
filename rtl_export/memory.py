"""Arrays and static variables as hardware: registers, or RAM banks with one read and one write port."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from rtl_export.errors import ExportError, Location, unsupported
from rtl_export.ir import ArrayType, IntType, StructType, Type, Variable, member_offset, size_of
from rtl_export.nodes import Graph, Node, signed
from rtl_export.pragmas import Pragma, storage_style


@dataclass(frozen=True)
class Address:
    """A byte address: a variable, `offset` bytes, and index nodes times bytes."""

    variable: str
    offset: int
    terms: tuple[tuple[Node, int], ...] = ()

    def plus(self, offset: int, term: tuple[Node, int] | None = None) -> Address:
        """Return the address further on."""
        return Address(self.variable, self.offset + offset, self.terms + ((term,) if term else ()))


@dataclass
class Bank:
    """One RAM, or one register if `depth` is 1. It keeps `width` bits: enough for numbers in [lo, hi]."""

    name: str
    depth: int
    element_width: int
    initial: list[int] | None
    is_reset: bool = False
    lo: int = 0
    hi: int = 0
    width: int = 0


@dataclass
class Memory:
    """A variable that stayed in memory. `banks` come into being as they are accessed.

    `is_preset` marks an argument behind a pointer: the register takes its value when a call begins.
    """

    key: str
    variable: Variable
    element_bytes: int
    element_width: int
    dimensions: list[int]
    bank_count: int = 1
    style: str = "auto"
    as_registers: bool = False
    is_preset: bool = False
    banks: dict[int, Bank] = field(default_factory=dict)

    @property
    def depth(self) -> int:
        """Elements in one bank."""
        return -(-self._elements() // self.bank_count)

    def _elements(self) -> int:
        return size_of(self.variable.kind) // self.element_bytes

    def is_register(self) -> bool:
        """Whether each element has a register of its own, which every stage may read."""
        return self.as_registers or self.depth == 1

    def bank(self, index: int, width: int) -> Bank:
        """Return a bank; for registers `index` is the element's byte offset."""
        if index not in self.banks:
            many = self.bank_count > 1 or self.is_register()
            suffix = f"_{index // self.element_bytes if self.is_register() else index}" if many else ""
            depth = 1 if self.is_register() else self.depth
            self.banks[index] = Bank(self.variable.name + suffix, depth, width, self._initial(index, width))
            self.banks[index].is_reset = self.is_register() and self.variable.is_static
        return self.banks[index]

    def _initial(self, index: int, width: int) -> list[int] | None:
        values = self.variable.initial
        if values is None:
            return None
        if self.is_register():
            places = {offset: value for (offset, _), value in zip(integers(self.variable.kind), values, strict=True)}
            return [signed(places[index], width)]
        return values[index :: self.bank_count]


def integers(kind: Type, offset: int = 0) -> Iterator[tuple[int, int]]:
    """Yield byte offset and width of each integer in a type, in order."""
    if isinstance(kind, IntType):
        yield offset, kind.width
    elif isinstance(kind, ArrayType):
        for index in range(kind.count):
            yield from integers(kind.element, offset + index * size_of(kind.element))
    elif isinstance(kind, StructType):
        for index, member in enumerate(kind.members):
            yield from integers(member, offset + member_offset(kind, index))


def make_memory(key: str, variable: Variable) -> Memory:
    """Describe the memory of a variable: an array of numbers, or anything if it becomes registers."""
    kind, dimensions = variable.kind, list[int]()
    while isinstance(kind, ArrayType) or (isinstance(kind, StructType) and len(kind.members) == 1):
        if isinstance(kind, ArrayType):
            dimensions.append(kind.count)
        kind = kind.element if isinstance(kind, ArrayType) else kind.members[0]
    widths = {width for _, width in integers(kind)}
    element = size_of(kind) if len(widths) == 1 and len(list(integers(kind))) == 1 else 1
    return Memory(key, variable, element, max(widths, default=8), dimensions)


def apply_pragma(memory: Memory, pragma: Pragma) -> None:
    """Set banks or RAM style as ARRAY_PARTITION and BIND_STORAGE say."""
    if pragma.kind == "BIND_STORAGE":
        memory.style = storage_style(pragma)
        return
    if not memory.dimensions:
        raise ExportError(f"{pragma.where}: ARRAY_PARTITION of '{memory.variable.name}', which is no array")
    dimension = int(pragma.options.get("dim", "1"))
    rank = len(memory.dimensions)
    if dimension == 0:
        memory.bank_count = _product(memory.dimensions)
    elif dimension == rank:
        memory.bank_count = memory.dimensions[-1]
    else:
        raise unsupported(
            pragma.where, f"partition of dimension {dimension} of {rank}", f"partition dimension {rank}, or 0 for all"
        )


def _product(numbers: list[int]) -> int:
    result = 1
    for number in numbers:
        result *= number
    return result


@dataclass(frozen=True)
class Access:
    """Where a load or store goes: a bank, and the node of the address within it (None for a register)."""

    bank: int
    address: Node | None


def decode(memory: Memory, address: Address, width: int, graph: Graph, where: Location) -> Access:
    """Split a byte address into bank and address, or say why that cannot be done."""
    name = memory.variable.name
    if memory.is_register():
        return Access(_register_offset(memory, address, width, where), None)
    if memory.element_bytes == 1 and memory.element_width > 8:
        raise unsupported(where, f"'{name}' is an array of structures", "use one array for each member")
    if width != 8 * memory.element_bytes and width != memory.element_width:
        raise unsupported(where, f"access to a part of an element of '{name}'", "read and write whole elements")
    step = memory.element_bytes * memory.bank_count
    aligned = all(scale % step == 0 for _, scale in address.terms)
    if not aligned and memory.bank_count > 1:
        remedy = "index the partitioned dimension by constants (after UNROLL), or do not partition it"
        raise unsupported(where, f"an index of '{name}' that chooses its bank at run time", remedy)
    bits = max(1, (memory.depth - 1).bit_length())
    if aligned:
        element = address.offset // memory.element_bytes
        terms = [(node, scale // step) for node, scale in address.terms]
        return Access(element % memory.bank_count, _sum(graph, terms, element // memory.bank_count, bits))
    shift = (memory.element_bytes - 1).bit_length()
    offset = _sum(graph, list(address.terms), address.offset, bits + shift)
    whole = graph.make("lshr", bits + shift, [offset, graph.const(shift, bits + shift)])
    return Access(0, graph.make("trunc", bits, [whole]))


def _register_offset(memory: Memory, address: Address, width: int, where: Location) -> int:
    name = memory.variable.name
    if address.terms:
        remedy = "index it by constants (after UNROLL), or leave it unpartitioned so that it becomes a RAM"
        raise unsupported(where, f"an index of '{name}' that is known at run time only", remedy)
    places = dict(integers(memory.variable.kind))
    if places.get(address.offset) != width:
        raise unsupported(where, f"access to a part of '{name}' as another type", "read and write whole members")
    return address.offset


def _sum(graph: Graph, terms: list[tuple[Node, int]], offset: int, bits: int) -> Node:
    """Return the address modulo 2**bits, which is all that the RAM sees."""
    result: Node | None = None
    for node, scale in terms:
        index = graph.make("trunc" if node.width >= bits else "sext", bits, [node])
        if scale & (scale - 1) == 0:
            index = graph.make("shl", bits, [index, graph.const(scale.bit_length() - 1, bits)]) if scale > 1 else index
        else:
            index = graph.make("mul", bits, [index, graph.const(scale, bits)])
        result = index if result is None else graph.make("add", bits, [result, index])
    if result is None:
        return graph.const(offset, bits)
    return graph.make("add", bits, [result, graph.const(offset, bits)])
