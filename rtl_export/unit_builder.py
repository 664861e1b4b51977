"""The instructions of one unit as a data-flow graph: branches become conditions and selects, pointers addresses."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from rtl_export import exits, predicates
from rtl_export.bounds import aligned
from rtl_export.bus_ops import Buses, BusOps
from rtl_export.cfg import MARKERS, PURE, ControlFlow, Loop
from rtl_export.division import DIVISIONS, divide
from rtl_export.errors import ExportError, Location, unsupported
from rtl_export.frontend import StreamPort
from rtl_export.guards import refined
from rtl_export.intrinsics import Intrinsics
from rtl_export.ir import (
    Block,
    Const,
    Function,
    Global,
    Instruction,
    Local,
    Operand,
)
from rtl_export.memory import Memory
from rtl_export.memory_ops import MemoryOps
from rtl_export.nodes import Graph, Node
from rtl_export.predicates import ALWAYS, Predicate
from rtl_export.scalar_ops import scalar_call
from rtl_export.stream_ops import StreamOps
from rtl_export.units import Exit, Order, Unit

Ranges = dict[str, tuple[int, int]]
CHAIN = 3


@dataclass
class Shared:
    """What the builders of all units of one pass share.

    `definitions` maps values to their instruction and block, `values` each unit's values to its nodes, `externals`
    nodes of op ext to what they stand for (but for the `arguments`), and `ranges` the phis and memory banks to the
    numbers that they are assumed to hold; what is missing is assumed to be 0. `doubts` are errors if that is right.
    """

    function: Function
    flow: ControlFlow
    ports: dict[str, StreamPort]
    memories: dict[str, Memory]
    ranges: Ranges
    graph: Graph = field(default_factory=Graph)
    definitions: dict[str, tuple[Instruction, str]] = field(default_factory=dict)
    owner: dict[str, Unit] = field(default_factory=dict)
    values: dict[Unit, dict[str, Node]] = field(default_factory=dict)
    externals: dict[Node, tuple[Unit, Node]] = field(default_factory=dict)
    arguments: dict[str, Node] = field(default_factory=dict)
    buses: Buses = field(default_factory=Buses)
    doubts: list[ExportError] = field(default_factory=list)


class UnitBuilder:
    """Translates the instructions of one unit."""

    def __init__(self, shared: Shared, unit: Unit) -> None:
        self.all, self.unit, self.graph = shared, unit, shared.graph
        self.known = shared.values.setdefault(unit, {})
        self.block: dict[str, Predicate] = {}
        self.edge: dict[tuple[str, str], Predicate] = {}
        self.streams = StreamOps(self, shared.ports)
        self.bus = BusOps(self, shared.buses, shared.arguments.keys())
        self.taken: dict[Exit, Predicate] = {}
        self.memory = MemoryOps(self, shared.memories, shared.definitions, shared.ranges, shared.doubts)

    def run(self) -> None:
        """Translate all blocks of the unit."""
        for name in self.unit.blocks:
            block = self.all.function.blocks[name]
            incoming = [self.edge[p, name] for p in self.all.flow.predecessors[name] if (p, name) in self.edge]
            self.block[name] = ALWAYS if name == self.unit.header else predicates.either(incoming)
            self.block[name] = predicates.limited(self.graph, self.block[name])
            self.streams = StreamOps(self, self.all.ports)
            for instruction in block.instructions:
                self.instruction(instruction, name)
            self._end(block)
        if self.unit.loop:
            self._close_loop(self.unit.loop)

    def _end(self, block: Block) -> None:
        targets = block.successors
        inside = [target for target in targets if target in self.unit.blocks and self.unit.is_loop]
        early = len(targets) == 2 and len(inside) < 2 and self._decides_first(block, inside)
        for number, target in enumerate(targets):
            predicate = self.block[block.name]
            # A loop's iterations that leave early are never started: inside, the exit's condition is known to be false.
            if len(targets) == 2 and self.unit.is_loop and not early:
                predicate = predicates.both(predicate, self.value(block.end.operands[0]), number == 0)
            if target not in inside:
                way = Exit(block.name, target)
                self.unit.exits.append(way)
                if self.unit.is_loop and not early:
                    self.taken[way] = predicate
            else:
                before = self.edge.get((block.name, target), predicates.NEVER)
                self.edge[block.name, target] = predicates.either([predicate, before])

    def _decides_first(self, block: Block, inside: list[str]) -> bool:
        """Note the branch of a block that ends the unit; tell if it decides before the iteration does anything."""
        unit = self.unit
        choice = self.value(block.end.operands[0])
        if not unit.is_loop:
            unit.branch = choice
            return True
        # Only what the head computes is there once more after the loop: see _outside.
        if block.name != unit.header or unit.effects or exits.exiting_blocks(unit, self.all.function) != [block.name]:
            return False
        leave = choice if block.successors[0] not in inside else self.graph.invert(choice)
        here = predicates.condition(self.graph, self.block[block.name])
        unit.branch = self.graph.make("and", 1, [here, leave])
        self._narrow()
        return True

    def _narrow(self) -> None:
        """From here on the loop's registers are those of an iteration that takes place."""
        spans = refined(self.unit)
        for name, phi in self.unit.phis.items():
            span = spans.get(phi, (phi.lo, phi.hi))
            if span != (phi.lo, phi.hi):
                self.known[name] = self.graph.fresh("sext", phi.width, [phi], span=span, hint=phi.hint, where=phi.where)
                self.known[name].ones &= phi.ones

    def _close_loop(self, loop: Loop) -> None:
        exits.close(self.unit, self.graph, self.taken)
        for instruction in self.all.function.blocks[loop.header].instructions:
            if instruction.name in self.unit.phis:
                back = dict(zip(instruction.incoming, instruction.operands, strict=True))
                conditions = [self.edge[latch, loop.header] for latch in loop.latches]
                values = [self.value(back[latch]) for latch in loop.latches]
                self.unit.backs[self.unit.phis[instruction.name]] = self._select(instruction, conditions, values)

    # ---- values -----------------------------------------------------------------------------------------------------

    def value(self, operand: Operand) -> Node:
        """Return the node of an operand as this unit sees it."""
        if isinstance(operand, Const):
            return self.graph.const(operand.value, operand.width)
        assert isinstance(operand, Local), operand
        if operand.name not in self.known:
            self.known[operand.name] = self._outside(operand)
        return self.known[operand.name]

    def _outside(self, operand: Local) -> Node:
        instruction, block = self.all.definitions[operand.name]
        home = self.all.owner[block]
        if home is self.unit:  # only a loop's own value asked for early
            raise unsupported(instruction.where, "a value used before it is computed", "restructure the loop")
        if home.is_loop and not home.leave and instruction.opcode in {*PURE, "call"}:
            self.instruction(instruction, block)  # of its head: the registers that it is made of are still there
            return self.known[operand.name]
        node = home.phis.get(operand.name) or self.all.values[home][operand.name]
        if node.is_const:
            return node
        if node.name in self.all.arguments:
            return self.argument(node.name)
        if node.op == "ext":
            origin, value = self.all.externals[node]
            return self._external(node.name, value, origin)
        if node.op != "phi":
            home.exports[operand.name] = node
        elif home.phis.get(operand.name) is not node:
            return self._external(next(name for name, phi in home.phis.items() if phi is node), node, home)
        return self._external(operand.name, node, home)

    def argument(self, name: str) -> Node:
        """Return the node of a scalar argument: one of this unit's own, since what is made of it has a stage here."""
        key = f"argument {name}"
        if key not in self.known:
            node = self.all.arguments[name]
            self.known[key] = self.graph.fresh("ext", node.width, name=name, hint=node.hint, where=node.where)
        return self.known[key]

    def _external(self, name: str, node: Node, home: Unit) -> Node:
        key = f"ext {name}"
        if key not in self.known:
            self.known[key] = self.graph.fresh("ext", node.width, span=(node.lo, node.hi), name=name, hint=node.hint)
            self.all.externals[self.known[key]] = (home, node)
        return self.known[key]

    def _cut_outside(self, node: Node) -> Node:
        """Take a part of another unit's value there, so that only the part needs a register."""
        steps, source = list[Node](), node
        while source.op in ("trunc", "zext", "sext", "lshr") and all(arg.is_const for arg in source.args[1:]):
            steps.append(source)
            source = source.args[0]
        home, whole = self.all.externals.get(source, (self.unit, source))
        if not steps or home is self.unit or home.is_loop or whole.op in ("phi", "ext") or node.bits >= whole.bits:
            return node
        for step in reversed(steps):
            whole = self.graph.make(step.op, step.width, [whole, *step.args[1:]], where=step.where, hint=node.hint)
        if whole.is_const:
            return whole
        name = f"{home.name}.{whole.number}"
        home.exports[name] = whole
        return self._external(name, whole, home)

    def hint(self, instruction: Instruction) -> str:
        """Return a source name for what an instruction computes."""
        name = self.all.function.names.get(instruction.name, "")
        if not name and instruction.opcode == "phi" and not instruction.name[1:].split(".")[0].startswith("retval"):
            name = instruction.name[1:].split(".")[0]
        return "".join(character if character.isalnum() else "_" for character in name)

    def _pure(self, instruction: Instruction) -> Node:
        args = [self.value(operand) for operand in instruction.operands]
        if instruction.opcode == "freeze":
            return args[0]
        if instruction.opcode in DIVISIONS:
            return divide(self.graph, instruction.opcode, instruction.width, args[0], args[1], instruction.where)
        return self._cut_outside(
            self.graph.make(
                instruction.opcode,
                instruction.width,
                args,
                instruction.predicate,
                where=instruction.where,
                hint=self.hint(instruction),
            )
        )

    # ---- instructions -----------------------------------------------------------------------------------------------

    def instruction(self, instruction: Instruction, block: str) -> None:
        """Translate one instruction of `block`."""
        opcode = instruction.opcode
        if opcode in PURE:
            self.known[instruction.name] = self._pure(instruction)
        elif opcode == "phi":
            self.known[instruction.name] = self._phi(instruction, block)
        elif opcode == "call":
            self._call(instruction, block)
        elif opcode == "load":
            self.known[instruction.name] = self.memory.load(instruction, self.block[block])
        elif opcode == "store":
            self.memory.store(instruction, self.block[block])

    def _phi(self, instruction: Instruction, block: str) -> Node:
        if len(instruction.operands) == 1:
            return self.value(instruction.operands[0])
        if block == self.unit.header:
            span = self.all.ranges.get(instruction.name, (0, 0))
            node = self.graph.fresh(
                "phi", instruction.width, span=span, hint=self.hint(instruction), where=instruction.where
            )
            node.ones = aligned(node.ones, self.all.ranges.get(f"{instruction.name} alignment", (0, 0)))
            self.unit.phis[instruction.name] = node
            return node
        pairs = zip(instruction.incoming, instruction.operands, strict=True)
        choices = [(self.edge[b, block], v) for b, v in pairs if not (isinstance(v, Const) and v.undefined)]
        if not choices:
            return self.graph.const(0, instruction.width)
        return self._select(instruction, [predicate for predicate, _ in choices], [self.value(v) for _, v in choices])

    def _select(self, instruction: Instruction, conditions: list[Predicate], values: list[Node]) -> Node:
        """Choose the value whose condition holds; just one does."""
        choices: dict[Node, Predicate] = {}
        for condition, value in zip(predicates.without_common(conditions), values, strict=True):
            choices[value] = predicates.either([condition, choices.get(value, predicates.NEVER)])
        result = self._choose([*choices.items()], instruction)
        result.hint = result.hint or self.hint(instruction)
        return result

    def _choose(self, choices: list[tuple[Node, Predicate]], instruction: Instruction) -> Node:
        """Few choices make a chain, many a tree: a state machine's next state is one of them."""
        if len(choices) == 1:
            return choices[0][0]
        cut = len(choices) // 2 if len(choices) > CHAIN else 1
        chosen = predicates.condition(self.graph, predicates.either([predicate for _, predicate in choices[:cut]]))
        first, second = self._choose(choices[:cut], instruction), self._choose(choices[cut:], instruction)
        return self.graph.make("select", instruction.width, [chosen, first, second], where=instruction.where)

    def effect(self, op: str, block: str, args: list[Node], where: Location, name: str) -> Node:
        """Append a side effect of `block`, unless it can never happen."""
        node = self.conditional(op, self.block[block], args, where, name)
        if op == "push" and not self.unit.is_loop and node in self.unit.effects:
            self.unit.orders += [Order(wait, node, 0) for wait in self.bus.waits]
        return node

    def conditional(self, op: str, predicate: Predicate, args: list[Node], where: Location, name: str) -> Node:
        """Append a side effect under a condition, unless it can never happen."""
        node = self.graph.fresh(op, 0, [predicates.condition(self.graph, predicate), *args], name=name, where=where)
        if not (node.args[0].is_const and node.args[0].lo == 0):
            self.unit.effects.append(node)
            self.unit.conditions[node] = predicate
        return node

    def _call(self, call: Instruction, block: str) -> None:
        name = call.callee
        if name in MARKERS:
            return
        if not (self.bus.call(call, block) or scalar_call(self, call, block) or self.streams.call(call, block)):
            self._intrinsic(call)

    def _intrinsic(self, call: Instruction) -> None:
        args = [self.value(operand) for operand in call.operands if not isinstance(operand, Global) and operand.width]
        name = re.sub(r"(\.i\d+)*$", "", call.callee.removeprefix("llvm.")) if call.callee.startswith("llvm.") else ""
        node = Intrinsics(self.graph, call.width, call.where).make(name, args)
        if node is None:
            raise unsupported(call.where, *_call_remedy(call.callee))
        node.hint = node.hint or self.hint(call)
        self.known[call.name] = node


def _call_remedy(callee: str) -> tuple[str, str]:
    if callee == "__hls_size":
        return "size() of a stream", "count the beats, or ask empty()"
    if callee.startswith("llvm.mem"):
        return "copying or clearing an array as a whole", "write the loop over its elements with PIPELINE"
    return f"the intrinsic {callee}", "write it with basic operators"
