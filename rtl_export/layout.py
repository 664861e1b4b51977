"""Where the numbers of an array live: banks, lanes of a word, and addresses, as ARRAY_PARTITION and ARRAY_RESHAPE say.

A variable is split into leaves: one for each number of its element, so that an array of structures becomes one set of
banks for each member. A leaf has dimensions; each may be cut in `factor` parts, cyclically or in blocks. The parts of
a partition are banks, those of a reshape are lanes of one word. Bytes that are accessed on their own are one more
dimension, whose parts are lanes.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from rtl_export.errors import ExportError, unsupported
from rtl_export.ir import ArrayType, IntType, StructType, Type, member_offset, size_of
from rtl_export.pragmas import Pragma


@dataclass
class Dimension:
    """`count` elements, `stride` bytes apart, cut in `factor` parts: cyclically, or in blocks."""

    count: int
    stride: int
    factor: int = 1
    is_block: bool = False
    is_lanes: bool = False

    @property
    def size(self) -> int:
        """Elements in one part."""
        return -(-self.count // self.factor)

    def part(self, index: int) -> tuple[int, int]:
        """Return the part that an element is in, and its place there."""
        return divmod(index, self.size) if self.is_block else divmod(index, self.factor)[::-1]


@dataclass
class Leaf:
    """One number in each element of an array: `offset` bytes from the start, `width` bits in `size` bytes."""

    offset: int
    width: int
    size: int
    dimensions: list[Dimension]
    first_bank: int = 0

    @property
    def banks(self) -> int:
        """How many banks it has."""
        return math.prod(dimension.factor for dimension in self.dimensions if not dimension.is_lanes)

    @property
    def lanes(self) -> int:
        """How many numbers are in one word."""
        return math.prod(dimension.factor for dimension in self.dimensions if dimension.is_lanes)

    @property
    def depth(self) -> int:
        """Words in one bank."""
        return math.prod(dimension.size for dimension in self.dimensions)

    @property
    def end(self) -> int:
        """The offset behind its last element."""
        outer = self.dimensions[:1]
        return self.offset + (outer[0].count * outer[0].stride if outer else self.size)

    def extent(self, number: int) -> int:
        """Return the bytes that one element of a dimension spans, from the first to the last number of this leaf."""
        inner = self.dimensions[number + 1 : number + 2]
        return inner[0].count * inner[0].stride if inner else self.size

    def indices(self, offset: int) -> list[int] | None:
        """Return the index in each dimension of the number at a byte offset; None if it is in no such place."""
        found, rest = list[int](), offset - self.offset
        for dimension in self.dimensions:
            index, rest = divmod(rest, dimension.stride)
            if found and index >= dimension.count:
                return None
            found.append(index)
        return found if rest == 0 else None

    def place(self, indices: list[int]) -> tuple[int, int, int]:
        """Return bank, lane and address of a number."""
        bank = lane = address = 0
        for dimension, index in zip(self.dimensions, indices, strict=True):
            part, within = dimension.part(index)
            if dimension.is_lanes:
                lane = lane * dimension.factor + part
            else:
                bank = bank * dimension.factor + part
            address = address * dimension.size + within
        return self.first_bank + bank, lane, address

    def elements(self) -> Iterator[tuple[list[int], int]]:
        """Yield the indices and the byte offset of every number."""
        for number in range(math.prod(dimension.count for dimension in self.dimensions)):
            indices = list[int]()
            for dimension in reversed(self.dimensions):
                number, index = divmod(number, dimension.count)
                indices.insert(0, index)
            strides = (dimension.stride for dimension in self.dimensions)
            yield indices, self.offset + sum(i * stride for i, stride in zip(indices, strides, strict=True))


def leaves_of(kind: Type, offset: int = 0, outer: tuple[Dimension, ...] = ()) -> Iterator[Leaf]:
    """Yield the leaves of a type."""
    if isinstance(kind, IntType):
        yield Leaf(offset, kind.width, size_of(kind), [replace(dimension) for dimension in outer])
    elif isinstance(kind, ArrayType):
        yield from leaves_of(kind.element, offset, (*outer, Dimension(kind.count, size_of(kind.element))))
    elif isinstance(kind, StructType):
        for index, member in enumerate(kind.members):
            yield from leaves_of(member, offset + member_offset(kind, index), outer)


@dataclass
class Layout:
    """All leaves of a variable."""

    leaves: list[Leaf]
    known: dict[int, Leaf | None] = field(default_factory=dict)

    def number_banks(self) -> None:
        """Give each leaf its range of bank numbers, once all cuts are made."""
        first = 0
        for leaf in self.leaves:
            leaf.first_bank = first
            first += leaf.banks

    def leaf_at(self, offset: int) -> Leaf | None:
        """Return the leaf with a number at a byte offset: the one it is inside of, if any."""
        if offset not in self.known:
            fitting = self.leaves_of_offset(offset)
            inside = [leaf for leaf in fitting if leaf.offset <= offset < leaf.end]
            self.known[offset] = next(iter([*inside, *fitting]), None)
        return self.known[offset]

    def leaves_of_offset(self, offset: int) -> list[Leaf]:
        """Return the leaves that an index may lead to from a byte offset, also from beside them."""
        return [leaf for leaf in self.leaves if leaf.indices(offset) is not None]

    def leaf_of(self, bank: int) -> Leaf:
        """Return the leaf that a bank belongs to."""
        return next(leaf for leaf in self.leaves if leaf.first_bank <= bank < leaf.first_bank + leaf.banks)

    def cut_completely(self) -> None:
        """Give every number a bank of its own."""
        for leaf in self.leaves:
            for dimension in leaf.dimensions:
                dimension.factor, dimension.is_block, dimension.is_lanes = dimension.count, False, False
        self.number_banks()

    def split_numbers(self, size: int) -> None:
        """Make pieces of `size` bytes the lanes of each number that has more."""
        for leaf in self.leaves:
            if leaf.size > size:
                leaf.dimensions.append(Dimension(leaf.size // size, size, leaf.size // size, is_lanes=True))
                leaf.size, leaf.width = size, 8 * size
        self.known.clear()


def apply_cut(layout: Layout, name: str, pragma: Pragma) -> None:
    """Cut the dimensions that an ARRAY_PARTITION or ARRAY_RESHAPE pragma names."""
    rank = min(len(leaf.dimensions) for leaf in layout.leaves)
    if rank == 0:
        raise ExportError(f"{pragma.where}: {pragma.kind} of '{name}', which is no array")
    number = _dimension_number(pragma, rank)
    kind = cut_type(pragma)
    for leaf in layout.leaves:
        for dimension in leaf.dimensions if number == 0 else [leaf.dimensions[number - 1]]:
            _cut(dimension, kind, pragma)
    layout.number_banks()


def _dimension_number(pragma: Pragma, rank: int) -> int:
    text = pragma.options.get("dim", "1")
    if not text.isdigit() or int(text) > rank:
        raise unsupported(pragma.where, f"{pragma.kind} with dim = {text}", f"the array has the dimensions 1 to {rank}")
    return int(text)


def cut_type(pragma: Pragma) -> str:
    """Return complete, cyclic or block."""
    kinds = {"complete", "cyclic", "block"}
    kind = pragma.options.get("type", "").lower() or next(iter(sorted(pragma.flags & kinds)), "complete")
    if kind not in kinds:
        raise unsupported(pragma.where, f"{pragma.kind} type={kind}", "use complete, cyclic or block")
    if kind != "complete" and "factor" not in pragma.options:
        raise ExportError(f"{pragma.where}: {pragma.kind} {kind} needs a factor; add factor=N")
    return kind


def _cut(dimension: Dimension, kind: str, pragma: Pragma) -> None:
    if dimension.factor != 1:
        raise unsupported(pragma.where, "two partitions or reshapes of one dimension", "use one pragma a dimension")
    wanted = dimension.count if kind == "complete" else pragma.number("factor", 1)
    dimension.factor = min(wanted, dimension.count)
    dimension.is_block = kind == "block"
    dimension.is_lanes = pragma.kind == "ARRAY_RESHAPE"
