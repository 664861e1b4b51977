"""Addresses as linear functions of loop counters: what a loop adds to an index, and how often it runs."""

from __future__ import annotations

from dataclasses import dataclass, field

from rtl_export.cfg import PURE, ControlFlow, Loop
from rtl_export.errors import Location
from rtl_export.ir import Const, Function, Instruction, Local, Operand

INDEX_BITS = 64
# An index of so many bits is taken not to wrap around within a loop: it would have left the memory.
SAFE_BITS = 32
SWAPPED = {"gt": "lt", "ge": "le", "lt": "gt", "le": "ge", "eq": "eq", "ne": "ne"}
OPPOSITE = {"gt": "le", "ge": "lt", "lt": "ge", "le": "gt", "eq": "ne", "ne": "eq"}


@dataclass(frozen=True)
class Linear:
    """A sum of values times constants, and a constant."""

    constant: int = 0
    terms: dict[str, int] = field(default_factory=dict)

    def plus(self, other: Linear, factor: int = 1) -> Linear:
        """Return this and `factor` times the other."""
        names = dict.fromkeys([*self.terms, *other.terms])
        terms = {name: self.terms.get(name, 0) + factor * other.terms.get(name, 0) for name in names}
        return Linear(self.constant + factor * other.constant, {name: by for name, by in terms.items() if by})


@dataclass(frozen=True)
class Counter:
    """A phi of a loop's header that every iteration adds `step` to."""

    name: str
    width: int
    initial: Operand
    step: int


class LoopShape:
    """One loop: its counters, what it does not change, and code in front of it that repeats its computations."""

    def __init__(self, function: Function, flow: ControlFlow, loop: Loop) -> None:
        self.function, self.flow, self.loop = function, flow, loop
        self.inside = {i.name: i for name in loop.blocks for i in function.blocks[name].instructions if i.name}
        outside = [name for name in flow.predecessors[loop.header] if name not in loop.blocks]
        alone = len(outside) == 1 and len(function.blocks[outside[0]].successors) == 1
        self.preheader = outside[0] if alone else ""
        self.counters = self._counters()

    def _counters(self) -> dict[str, Counter]:
        found = {}
        if not self.preheader or len(self.loop.latches) != 1:
            return {}
        for phi in self.function.blocks[self.loop.header].instructions:
            if phi.opcode == "phi" and phi.width:
                back = phi.operands[phi.incoming.index(self.loop.latches[0])]
                step = self._step(phi, back)
                if step is not None:
                    initial = phi.operands[phi.incoming.index(self.preheader)]
                    found[phi.name] = Counter(phi.name, phi.width, initial, step)
        return found

    def _step(self, phi: Instruction, back: Operand) -> int | None:
        added = self.inside.get(back.name) if isinstance(back, Local) else None
        if added is None or added.opcode != "add":
            return None
        first, second = added.operands
        if isinstance(first, Local) and first.name == phi.name and isinstance(second, Const):
            return second.value
        return None

    def is_invariant(self, operand: Operand) -> bool:
        """Tell whether a value is the same in all iterations."""
        if not isinstance(operand, Local) or operand.name not in self.inside:
            return True
        instruction = self.inside[operand.name]
        return instruction.opcode in PURE and all(self.is_invariant(o) for o in instruction.operands)

    # ---- linear indices ---------------------------------------------------------------------------------------------

    def linear(self, operand: Operand) -> Linear | None:
        """Return a value as a sum over counters and values that the loop does not change; None if it is none."""
        if isinstance(operand, Const):
            return Linear(operand.value)
        assert isinstance(operand, Local)
        instruction = self.inside.get(operand.name)
        if instruction is None or operand.name in self.counters or self.is_invariant(operand):
            return Linear(0, {operand.name: 1})
        return self._linear_of(instruction)

    def _linear_of(self, instruction: Instruction) -> Linear | None:
        if instruction.opcode not in ("add", "sub", "mul", "shl", "sext", "zext", "trunc"):
            return None
        parts = [self.linear(operand) for operand in instruction.operands]
        if any(part is None for part in parts):
            return None
        first, *rest = (part for part in parts if part is not None)
        if instruction.opcode in ("add", "sub"):
            return first.plus(rest[0], 1 if instruction.opcode == "add" else -1)
        if instruction.opcode in ("mul", "shl") and not rest[0].terms:
            factor = rest[0].constant if instruction.opcode == "mul" else 1 << rest[0].constant
            return Linear().plus(first, factor)
        if instruction.opcode in ("sext", "zext"):
            return first if self._extends_exactly(instruction) else None
        return first if instruction.opcode == "trunc" and instruction.width >= SAFE_BITS else None

    def _extends_exactly(self, instruction: Instruction) -> bool:
        """Whether the extension of a sum is the sum of extensions: it does not wrap around in the loop."""
        (operand,) = instruction.operands
        assert isinstance(operand, Local)
        if operand.width >= SAFE_BITS:
            return True
        if (condition := self._condition()) is None:
            return False
        counter, predicate, _ = condition
        return counter.name == operand.name and predicate == ("slt" if instruction.opcode == "sext" else "ult")

    def stride(self, linear: Linear) -> int:
        """Return what one iteration adds."""
        return sum(by * self.counters[name].step for name, by in linear.terms.items() if name in self.counters)

    # ---- trip count -------------------------------------------------------------------------------------------------

    def _condition(self) -> tuple[Counter, str, Operand] | None:
        """Return counter, predicate and bound of the condition under which another iteration runs."""
        end = self.function.blocks[self.loop.header].end
        test = end.operands[0] if len(end.targets) == 2 else None
        compare = self.inside.get(test.name) if isinstance(test, Local) else None
        if compare is None or compare.opcode != "icmp":
            return None
        first, second = compare.operands
        sign, relation = compare.predicate[:-2], compare.predicate[-2:]
        if isinstance(second, Local) and second.name in self.counters:
            first, second, relation = second, first, SWAPPED[relation]
        if end.targets[0] not in self.loop.blocks:
            relation = OPPOSITE[relation]
        if not isinstance(first, Local) or first.name not in self.counters or not self.is_invariant(second):
            return None
        return self.counters[first.name], sign + relation, second

    def why_not_counted(self) -> str:
        """Return why the trip count is not known in front of the loop, or ""."""
        leaving = [name for name in self.loop.blocks if self._leaves(name)]
        if leaving != [self.loop.header]:
            return "the loop may be left early"
        condition = self._condition()
        if not self.preheader or condition is None:
            return "the loop's condition is not a comparison of a counter with a bound"
        counter, predicate, _ = condition
        if abs(counter.step) != 1:
            return f"the loop counts in steps of {counter.step}"
        rising = predicate[-2:] in ("lt", "le") and counter.step > 0
        falling = predicate[-2:] in ("gt", "ge") and counter.step < 0
        return "" if rising or falling or predicate == "ne" else "the loop's counter moves away from its bound"

    def _leaves(self, name: str) -> bool:
        return any(target not in self.loop.blocks for target in self.function.blocks[name].successors)

    def trip_count(self, code: Code) -> Operand:
        """Write code that computes how often the loop runs, and return it: one bit more than the counter has."""
        condition = self._condition()
        assert condition is not None
        counter, predicate, bound = condition
        low, high = code.repeat(counter.initial), code.repeat(bound)
        if counter.step < 0:
            low, high = high, low
        width = counter.width
        distance = code.add("sub", width, [high, low])
        count = code.add("zext", width + 1, [distance])
        if predicate == "ne":
            return count
        inclusive = predicate[-2:] in ("le", "ge")
        if inclusive:
            count = code.add("add", width + 1, [count, Const(width + 1, 1)])
        relation = f"{predicate[0]}{'le' if inclusive else 'lt'}"
        runs = code.add("icmp", 1, [low, high], relation)
        return code.add("select", width + 1, [runs, count, Const(width + 1, 0)])


class Code:
    """New instructions, and copies of a loop's with its counters at their first value."""

    def __init__(self, prefix: str, where: Location, shape: LoopShape | None = None) -> None:
        self.prefix, self.where, self.shape = prefix, where, shape
        self.instructions: list[Instruction] = []
        self.copies: dict[str, Operand] = {}

    def add(self, opcode: str, width: int, operands: list[Operand], predicate: str = "") -> Operand:
        """Append an instruction and return its value."""
        name = f"%{self.prefix}.{len(self.instructions)}"
        self.instructions.append(Instruction(opcode, name, width, operands, self.where, predicate))
        return Local(name, width)

    def call(self, callee: str, operands: list[Operand], name: str = "", width: int = 0) -> None:
        """Append a call."""
        self.instructions.append(Instruction("call", name, width, operands, self.where, callee=callee))

    def repeat(self, operand: Operand) -> Operand:
        """Return a value of the loop as its first iteration has it."""
        if self.shape is None or not isinstance(operand, Local) or operand.name not in self.shape.inside:
            return operand
        if operand.name in self.shape.counters:
            return self.shape.counters[operand.name].initial
        if operand.name not in self.copies:
            origin = self.shape.inside[operand.name]
            operands = [self.repeat(o) for o in origin.operands]
            self.copies[operand.name] = self.add(origin.opcode, origin.width, operands, origin.predicate)
        return self.copies[operand.name]

    def widened(self, operand: Operand) -> Operand:
        """Return an index as an address takes it."""
        if isinstance(operand, Const):
            return Const(INDEX_BITS, operand.value)
        assert isinstance(operand, Local)
        if operand.width == INDEX_BITS:
            return operand
        return self.add("sext" if operand.width < INDEX_BITS else "trunc", INDEX_BITS, [operand])
