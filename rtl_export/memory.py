"""Arrays and static variables as hardware: registers and RAM banks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from rtl_export.dependence_pragma import Promise, make_promise
from rtl_export.ir import ArrayType, IntType, StructType, Type, Variable, member_offset, size_of
from rtl_export.layout import Layout, apply_cut, leaves_of
from rtl_export.nodes import signed, unsigned
from rtl_export.pragmas import Pragma, storage_style

MOST_COPIES = 16  # of a memory that is read several times a cycle


@dataclass
class Bank:
    """One RAM, or one register if `depth` is 1: words of `lanes` numbers of `element_width` bits.

    A word keeps `width` bits: all of them, or with one lane enough for numbers in [lo, hi]. `read_ports` are as many
    as are read in one cycle.
    """

    name: str
    depth: int
    element_width: int
    initial: list[int] | None
    is_reset: bool = False
    lo: int = 0
    hi: int = 0
    width: int = 0
    lanes: int = 1
    read_ports: int = 1

    @property
    def is_register(self) -> bool:
        """Whether it is a register, which every stage may read."""
        return self.depth == 1

    @property
    def lane_bits(self) -> int:
        """Bits of one lane as they are kept."""
        return self.width // self.lanes


@dataclass
class Memory:
    """A variable that stayed in memory. `banks` come into being as they are accessed.

    `style` and `kind` are implementation and type of BIND_STORAGE. `is_preset` marks an argument behind a pointer: the
    register takes its value when a call begins.
    """

    key: str
    variable: Variable
    layout: Layout
    style: str = "auto"
    kind: str = ""
    is_preset: bool = False
    banks: dict[int, Bank] = field(default_factory=dict)
    promises: list[Promise] = field(default_factory=list)

    @property
    def most_read_ports(self) -> int:
        """How many reads of one bank a cycle may have."""
        if self.kind in ("ram_1p", "ram_s2p", "rom_1p"):
            return 1
        copied = self.kind in ("ram_1wnr", "rom_np") or (self.variable.constant and not self.kind)
        return MOST_COPIES if copied else 2

    def is_register(self, index: int) -> bool:
        """Whether a bank is a register."""
        return self.bank(index).is_register

    def bank(self, index: int) -> Bank:
        """Return a bank."""
        if index not in self.banks:
            leaf = self.layout.leaf_of(index)
            many = len(self.layout.leaves) > 1 or leaf.banks > 1
            name = f"{self.variable.name}_{index}" if many else self.variable.name
            bank = Bank(name, leaf.depth, leaf.width, None, lanes=leaf.lanes)
            bank.initial = self._initial(index, bank)
            bank.is_reset = bank.is_register and self.variable.is_static
            self.banks[index] = bank
        return self.banks[index]

    def _initial(self, index: int, bank: Bank) -> list[int] | None:
        if self.variable.initial is None:
            return None
        numbers = zip(integers(self.variable.kind), self.variable.initial, strict=True)
        bytes_ = {offset: (unsigned(value, width), width) for (offset, width), value in numbers}
        leaf = self.layout.leaf_of(index)
        words = [0] * bank.depth
        for indices, offset in leaf.elements():
            home, lane, address = leaf.place(indices)
            if home == index:
                words[address] |= _part(bytes_, offset, leaf.width) << (lane * leaf.width)
        return [signed(word, bank.lanes * leaf.width) for word in words]


def _part(numbers: dict[int, tuple[int, int]], offset: int, width: int) -> int:
    """Return `width` bits at a byte offset of numbers that may be longer."""
    start = offset
    while start not in numbers:
        start -= 1
    value, whole = numbers[start]
    if start == offset and whole < width:
        return unsigned(signed(value, whole), width)
    return unsigned(value >> (8 * (offset - start)), width)


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
    """Describe the memory of a variable, not cut in any way."""
    layout = Layout(list(leaves_of(variable.kind)))
    layout.number_banks()
    return Memory(key, variable, layout)


def apply_pragma(memory: Memory, pragma: Pragma) -> None:
    """Set banks, words, RAM style or promises as ARRAY_PARTITION, ARRAY_RESHAPE, BIND_STORAGE and DEPENDENCE say."""
    if pragma.kind == "DEPENDENCE":
        memory.promises.append(make_promise(pragma))
    elif pragma.kind == "BIND_STORAGE":
        memory.style, memory.kind = storage_style(pragma), pragma.options.get("type", "").lower()
    else:
        apply_cut(memory.layout, memory.variable.name, pragma)
