"""The state of a kernel that an interpreter runs, and the checks of what the compiler claims of each value."""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Mapping, Sequence

from rtl_export.memory import Bank
from rtl_export.nodes import Node, evaluate, full_range, signed, unsigned
from rtl_export.units import Cdfg, Unit

InputBeat = Mapping[str, int]  # by AXI4-Stream signal, raw
OutputBeat = tuple[int, ...]  # the fields of a push in the port's order, raw
Port = tuple[str, str, int, int]  # of a stream or memory: operation, name, bank, number of the read port


class CdfgError(Exception):
    """A CDFG contradicts itself: a value outside its claimed range, or two accesses of one port at a time."""


class StarvedError(Exception):
    """The kernel waits for a beat that its input does not have."""


class Machine:
    """Streams, memories, and the registers that outlive a unit.

    What the C++ leaves undefined is random within what the compiler claims, so that a result that depends on it shows.
    """

    def __init__(self, cdfg: Cdfg, inputs: Mapping[str, Sequence[InputBeat]], seed: int) -> None:
        self.cdfg, self.random = cdfg, random.Random(seed)
        self.queues = {name: deque(beats) for name, beats in inputs.items()}
        self.outputs: dict[str, list[OutputBeat]] = {}
        self.registers: dict[tuple[Unit, Node], int] = {}
        self.complaints: list[str] | None = None  # where to put them, while it is open whether they matter
        self.memories = {
            (key, index): [signed(value, bank.lanes * bank.element_width) for value in bank.initial or [0] * bank.depth]
            for key, memory in cdfg.memories.items()
            for index, bank in memory.banks.items()
        }

    def complain(self, text: str) -> None:
        """Raise CdfgError, or note it if what runs may turn out not to take place."""
        if self.complaints is None:
            raise CdfgError(text)
        self.complaints.append(text)

    def check(self, node: Node, value: int) -> None:
        """Hold a value against the range and the bits that its node claims."""
        if not node.lo <= value <= node.hi:
            self.complain(f"{node} at {node.where} is {value}")
        elif unsigned(value, node.width) & ~node.ones:
            self.complain(f"{node} at {node.where} is {value:#x}, but only bits of {node.ones:#x} can be 1")

    # ---- values -----------------------------------------------------------------------------------------------------

    def pure(self, node: Node, args: Sequence[int]) -> int:
        """Return the value of an operation without side effects."""
        predicate = node.name if node.op == "icmp" else ""
        value = evaluate(node.op, node.width, args, [arg.width for arg in node.args], predicate)
        self.check(node, value)
        return value

    def stable(self, unit: Unit, node: Node) -> int:
        """Return a value that outlives its unit: a literal, or what a register keeps."""
        if node.op == "ext":
            unit, node = self.cdfg.home(node.name)
            return self.stable(unit, node)
        return node.lo if node.is_const else self.registers.get((unit, node), 0)

    def keep(self, unit: Unit, node: Node, value: int) -> None:
        """Set the register of a phi or an export."""
        self.check(node, value)
        self.registers[unit, node] = value

    def field(self, node: Node, beat: InputBeat | None) -> int:
        """Return a signal of a beat; anything if it was not taken."""
        value = signed(beat[node.name], node.width) if beat else self.random.randint(*full_range(node.width))
        self.check(node, value)
        return value

    def read(self, node: Node, value: int | None) -> int:
        """Return what a load gave; anything that its memory can hold if it did not take place."""
        value = self.random.randint(node.lo, node.hi) if value is None else value
        self.check(node, value)
        return value

    # ---- effects ----------------------------------------------------------------------------------------------------

    def beat(self, stream: str) -> InputBeat:
        """Return the beat that waits in an input stream."""
        if not self.queues[stream]:
            raise StarvedError
        return self.queues[stream][0]

    def pop(self, effect: Node) -> InputBeat:
        """Take the beat that waits."""
        beat = self.beat(effect.name)
        self.queues[effect.name].popleft()
        return beat

    def push(self, effect: Node, args: Sequence[int]) -> None:
        """Write a beat; `args` are the values of the effect's arguments."""
        beat = tuple(unsigned(value, arg.width) for value, arg in zip(args[1:], effect.args[1:], strict=True))
        self.outputs.setdefault(effect.name, []).append(beat)

    def load(self, effect: Node, args: Sequence[int]) -> int:
        """Return what a memory holds at an address; anything beyond its end."""
        bank = self.cdfg.memories[effect.name].banks[effect.bank]
        cells, address = self.memories[effect.name, effect.bank], self._address(effect, args)
        span = (bank.lo, bank.hi) if bank.lanes == 1 else full_range(bank.width)
        return cells[address] if address < len(cells) else self.random.randint(*span)

    def store(self, effect: Node, args: Sequence[int]) -> None:
        """Write to a memory; a write beyond its end is lost."""
        bank = self.cdfg.memories[effect.name].banks[effect.bank]
        if bank.lanes == 1 and not bank.lo <= args[2] <= bank.hi:
            raise CdfgError(f"{bank.name} at {effect.where} gets {args[2]}, it holds [{bank.lo}, {bank.hi}]")
        cells, address = self.memories[effect.name, effect.bank], self._address(effect, args)
        if address < len(cells):
            cells[address] = _with_lane(bank, cells[address], effect.lane, args[2])

    def _address(self, effect: Node, args: Sequence[int]) -> int:
        memory = self.cdfg.memories[effect.name]
        return 0 if memory.is_register(effect.bank) else unsigned(args[1], effect.args[1].width)


def _with_lane(bank: Bank, word: int, lane: int, value: int) -> int:
    """Return a word with one of its lanes replaced."""
    if bank.lanes == 1:
        return value
    low, bits = lane * bank.element_width, bank.element_width
    rest = unsigned(word, bank.width) & ~(((1 << bits) - 1) << low)
    return signed(rest | unsigned(value, bits) << low, bank.width)
