"""Loads and stores in one unit: addresses by following pointers, then one effect for each bank that may be meant.

A bank that is known only at run time is chosen after the reads of all of them; a write goes to each under a condition.
Lanes of a word are read with the whole word, and written on their own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Protocol

from rtl_export import predicates
from rtl_export.addresses import Address, Place, fits, locate, reached
from rtl_export.errors import ExportError, Location, unsupported
from rtl_export.ir import (
    ArrayType,
    Const,
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
from rtl_export.layout import Leaf
from rtl_export.memory import Memory
from rtl_export.nodes import Graph, Node
from rtl_export.predicates import Predicate

Ranges = dict[str, tuple[int, int]]
Choice = Sequence[int | Node]


class Builder(Protocol):
    """What memory accesses need of the unit's builder."""

    graph: Graph
    known: dict[str, Node]

    def value(self, operand: Operand) -> Node:
        """Return the node of an operand."""

    def conditional(self, op: str, predicate: Predicate, args: list[Node], where: Location, name: str) -> Node:
        """Append a side effect under a condition."""

    def hint(self, instruction: Instruction) -> str:
        """Return a source name for what an instruction computes."""


class MemoryOps:
    """Translates the loads and stores of one unit."""

    def __init__(
        self,
        builder: Builder,
        memories: dict[str, Memory],
        definitions: dict[str, tuple[Instruction, str]],
        ranges: Ranges,
        doubts: list[ExportError],
    ) -> None:
        self.builder, self.memories, self.definitions, self.ranges = builder, memories, definitions, ranges
        self.doubts = doubts  # errors, should the ranges be right
        self.graph = builder.graph
        self.recent: dict[tuple[str, int, Node, Predicate], Node] = {}

    def load(self, load: Instruction, predicate: Predicate) -> Node:
        """Return the value of a load."""
        assert isinstance(load.kind, IntType)
        width = load.kind.width
        memory, address = self._target(load.operands[0], load.where)
        result: Node | None = None
        for leaf, part, low in self._pieces(memory, address, width, load.where):
            number = self._read(memory, leaf, part, predicate, load)
            bits = min(leaf.width, width - low)
            number = self.graph.bits(number, 0, bits) if bits < leaf.width else number
            if result is None and width - low <= 8 * leaf.size:  # all of it
                return self.graph.make("zext" if number.width < width else "trunc", width, [number])
            number = self.graph.make("zext", width, [number])
            number = self.graph.make("shl", width, [number, self.graph.const(low, width)])
            result = number if result is None else self.graph.make("or", width, [result, number], where=load.where)
        assert result is not None
        return result

    def store(self, store: Instruction, predicate: Predicate) -> None:
        """Write a value."""
        assert isinstance(store.kind, IntType)
        value, width = self.builder.value(store.operands[0]), store.kind.width
        memory, address = self._target(store.operands[1], store.where)
        if memory.variable.constant:
            raise ExportError(f"{store.where}: writes the constant '{memory.variable.name}'")
        for leaf, part, low in self._pieces(memory, address, width, store.where):
            bits = min(leaf.width, width - low)
            data = self.graph.bits(value, low, bits) if bits < width else value
            data = self.graph.make("zext", leaf.width, [data]) if bits < leaf.width else data
            self._write(memory, locate(leaf, part, self.graph), leaf, data, predicate, store)

    # ---- pointers ---------------------------------------------------------------------------------------------------

    def _target(self, pointer: Operand, where: Location) -> tuple[Memory, Address]:
        address = self._address(pointer, where)
        memory = self.memories.get(address.variable)
        if memory is None:
            raise unsupported(where, f"access to '{address.variable}'", "use arrays of integers")
        return memory, address

    def _address(self, pointer: Operand, where: Location) -> Address:
        if isinstance(pointer, Global):
            return Address(pointer.name, pointer.offset)
        assert isinstance(pointer, Local)
        if pointer.name in self.memories:
            return Address(pointer.name, 0)
        if pointer.name not in self.definitions:
            raise unsupported(where, f"memory behind the argument '{pointer.name[1:]}'", "pass data by hls::stream")
        step = self.definitions[pointer.name][0]
        if step.opcode != "getelementptr":
            raise unsupported(where, "a pointer chosen at run time", "index one array")
        assert step.kind is not None
        address, kind = self._address(step.operands[0], where), step.kind
        for number, operand in enumerate(step.operands[1:]):
            address, kind = self._step(address, kind, operand, number == 0)
        return address

    def _step(self, address: Address, kind: Type, operand: Operand, first: bool) -> tuple[Address, Type]:
        if isinstance(kind, StructType) and not first:
            assert isinstance(operand, Const)
            return address.plus(member_offset(kind, operand.value)), kind.members[operand.value]
        if not first:
            assert isinstance(kind, ArrayType)
            kind = kind.element
        return address.indexed(self.builder.value(operand), size_of(kind)), kind

    def _pieces(
        self, memory: Memory, address: Address, width: int, where: Location
    ) -> Iterator[tuple[Leaf, Address, int]]:
        """Yield the numbers that an access of `width` bits covers: leaf, address, and the first bit of each."""
        low = 0
        while low < width:
            leaf = self._leaf(memory, address, where)
            yield leaf, address, low
            low += 8 * leaf.size
            address = replace(address, offset=address.offset + leaf.size)

    def _leaf(self, memory: Memory, address: Address, where: Location) -> Leaf:
        """Return the leaf that an address is in, or one that it may be in and a doubt."""
        only = memory.layout.leaf_at(address.offset)
        leaves = [only] if only and (not address.terms or len(memory.layout.leaves) == 1) else memory.layout.leaves
        fitting = [leaf for leaf in leaves if fits(leaf, address.terms)]
        if not fitting or (only is None and not address.terms):
            what = f"access to a part of '{memory.variable.name}' as another type"
            raise unsupported(where, what, "read and write whole members")
        if len(leaves) == 1:
            return fitting[0]
        found = reached(fitting, address)
        if len(found) != 1:
            what = f"an index that may leave one of the arrays in the structure '{memory.variable.name}'"
            remedy = "make the arrays variables of their own, or give the index a narrow type"
            self.doubts.append(unsupported(where, what, remedy))
        return next(iter([*found, *fitting]))

    # ---- accesses ---------------------------------------------------------------------------------------------------

    def _read(self, memory: Memory, leaf: Leaf, address: Address, predicate: Predicate, load: Instruction) -> Node:
        place = locate(leaf, address, self.graph)

        def word(digits: list[int]) -> Node:
            bank = leaf.first_bank + _number(digits, place.bank_radix)
            return self._read_bank(memory, bank, place.address, predicate, load)

        whole = self._choose(place.banks, place.bank_radix, word)

        def lane(digits: list[int]) -> Node:
            return self.graph.bits(whole, _number(digits, place.lane_radix) * leaf.width, leaf.width)

        return self._choose(place.lanes, place.lane_radix, lane)

    def _read_bank(self, memory: Memory, bank: int, address: Node, predicate: Predicate, load: Instruction) -> Node:
        key = (memory.key, bank, address, predicate)
        if key not in self.recent:
            shape = memory.bank(bank)
            effect = self._effect("load", memory, bank, predicate, [address], load)
            name = self.builder.hint(load) if shape.lanes == 1 else ""
            self.recent[key] = self.graph.fresh(
                "read",
                shape.lanes * shape.element_width,
                [effect],
                span=self.ranges.get(f"{memory.key}/{bank}", (0, 0)) if shape.lanes == 1 else None,
                hint=name or memory.variable.name,
                where=load.where,
            )
        return self.recent[key]

    def _write(
        self, memory: Memory, place: Place, leaf: Leaf, data: Node, predicate: Predicate, store: Instruction
    ) -> None:
        for banks, at_bank in self._ways(place.banks, place.bank_radix, predicate):
            bank = leaf.first_bank + _number(banks, place.bank_radix)
            for lanes, at_lane in self._ways(place.lanes, place.lane_radix, at_bank):
                memory.bank(bank)
                effect = self._effect("store", memory, bank, at_lane, [place.address, data], store)
                effect.lane = _number(lanes, place.lane_radix)
            self.recent = {key: read for key, read in self.recent.items() if key[:2] != (memory.key, bank)}

    def _effect(
        self, op: str, memory: Memory, bank: int, predicate: Predicate, args: list[Node], access: Instruction
    ) -> Node:
        effect = self.builder.conditional(op, predicate, args, access.where, memory.key)
        effect.bank, effect.hint = bank, memory.variable.name
        return effect

    # ---- choices at run time ----------------------------------------------------------------------------------------

    def _choose(self, choice: Choice, radix: list[int], make: Callable[[list[int]], Node]) -> Node:
        """Return what `make` gives for the digits of a choice: select after it has made all that may be meant."""
        number = next((number for number, digit in enumerate(choice) if isinstance(digit, Node)), None)
        if number is None:
            return make([digit for digit in choice if isinstance(digit, int)])
        digit = choice[number]
        assert isinstance(digit, Node)
        settled = [[*choice[:number], value, *choice[number + 1 :]] for value in range(radix[number])]
        values = [self._choose(way, radix, make) for way in settled]
        for bit in range((len(values) - 1).bit_length()):
            chosen = self.graph.bits(digit, bit, 1)
            pairs = [values[index : index + 2] for index in range(0, len(values), 2)]
            values = [self.graph.make("select", p[0].width, [chosen, p[1], p[0]]) if p[1:] else p[0] for p in pairs]
        return values[0]

    def _ways(self, choice: Choice, radix: list[int], predicate: Predicate) -> Iterator[tuple[list[int], Predicate]]:
        """Yield the digits that a choice may have, each with the condition that it has."""
        number = next((number for number, digit in enumerate(choice) if isinstance(digit, Node)), None)
        if number is None:
            yield [digit for digit in choice if isinstance(digit, int)], predicate
            return
        digit = choice[number]
        assert isinstance(digit, Node)
        for value in range(radix[number]):
            meant = self.graph.make("icmp", 1, [digit, self.graph.const(value, digit.width)], "eq")
            here = predicates.both(predicate, meant, True)
            yield from self._ways([*choice[:number], value, *choice[number + 1 :]], radix, here)


def _number(digits: Sequence[int], radix: Sequence[int]) -> int:
    result = 0
    for digit, base in zip(digits, radix, strict=True):
        result = result * base + digit
    return result
