"""The kernel as units that run one after another: each a data-flow graph without branches.

A pipelined loop is one unit with all its blocks, every other basic block is a unit of its own. Inside a unit branches
become conditions: of side effects, and of the selects that replace phis.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import count

from rtl_export import predicates
from rtl_export.cfg import PIPELINE_MARKER, PURE, ControlFlow, Loop
from rtl_export.errors import ExportError, Location, unsupported
from rtl_export.frontend import SIGNALS, StreamPort
from rtl_export.ir import (
    ArrayType,
    Block,
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
from rtl_export.memory import Address, Memory, apply_pragma, decode, make_memory
from rtl_export.nodes import Graph, Node, bits_for, full_range, topological
from rtl_export.pragmas import Pragma
from rtl_export.predicates import ALWAYS, Predicate

Ranges = dict[str, tuple[int, int]]
PATIENCE = 4  # passes before a range that still grows is widened to all its type holds


@dataclass
class Exit:
    """A way out of a unit: the edge of the control-flow graph it stands for."""

    source: str
    target: str


@dataclass(eq=False)
class Unit:
    """A piece of the kernel that is scheduled as a whole.

    `phis` are registers set on entry, by IR name; `backs` what a loop's next iteration finds in them. `effects` are
    pops, pushes, loads and stores in program order with their `conditions`. `branch` decides between two `exits`
    (true first); of a loop it is when to leave. `exports` are values that later units read, by IR name. `entries` are,
    by edge, what a transition out of this unit puts into the phis of its target. The scheduler sets `interval` (II),
    `depth` and, if II is above the one asked for, what it is `limited_by`.
    """

    index: int
    name: str
    header: str
    blocks: list[str]
    where: Location
    loop: Loop | None = None
    phis: dict[str, Node] = field(default_factory=dict)
    backs: dict[Node, Node] = field(default_factory=dict)
    effects: list[Node] = field(default_factory=list)
    conditions: dict[Node, Predicate] = field(default_factory=dict)
    exits: list[Exit] = field(default_factory=list)
    branch: Node | None = None
    exports: dict[str, Node] = field(default_factory=dict)
    entries: dict[str, dict[Node, Node]] = field(default_factory=dict)
    interval: int = 1
    depth: int = 1
    limited_by: str = ""

    @property
    def is_loop(self) -> bool:
        return self.loop is not None

    def roots(self) -> list[Node]:
        """Return the nodes whose computation is the unit's purpose."""
        ends = [*self.backs.values(), *self.exports.values(), *self.phis.values()]
        return [*self.effects, *([self.branch] if self.branch else []), *ends]


@dataclass
class Cdfg:
    """All units in order (the first is the entry), the memories by key and where each exported value lives."""

    graph: Graph
    units: list[Unit]
    memories: dict[str, Memory]
    homes: dict[str, tuple[Unit, Node]]
    owner: dict[str, Unit]


def build(
    function: Function,
    flow: ControlFlow,
    ports: list[StreamPort],
    storage: list[tuple[str, Pragma]],
    labels: dict[Location, str],
) -> Cdfg:
    """Build the units of a kernel.

    Ranges of registers and memories are found by trying: the first pass assumes that all hold 0, and each pass widens
    what its own writes leave. A pass whose writes stay within what it assumed is right, and is the one returned.
    """
    ranges: Ranges = {}
    for attempt in count():
        cdfg, learned = _Builder(function, flow, ports, storage, labels, ranges).build()
        grown = {name: _join(ranges.get(name, (0, 0)), span) for name, span in learned.items()}
        if all(ranges.get(name, (0, 0)) == span for name, span in grown.items()):
            return cdfg
        widths = _register_widths(cdfg)
        ranges = {
            name: _widen(ranges.get(name, (0, 0)), span, widths[name]) if attempt >= PATIENCE else span
            for name, span in grown.items()
        }
    raise AssertionError("unreachable")


def _register_widths(cdfg: Cdfg) -> dict[str, int]:
    widths = {name: phi.width for unit in cdfg.units for name, phi in unit.phis.items()}
    banks = {f"{key}/{index}": bank for key, memory in cdfg.memories.items() for index, bank in memory.banks.items()}
    return widths | {place: bank.element_width for place, bank in banks.items()}


def _join(a: tuple[int, int], b: tuple[int, int]) -> tuple[int, int]:
    return min(a[0], b[0]), max(a[1], b[1])


def _widen(before: tuple[int, int], after: tuple[int, int], width: int) -> tuple[int, int]:
    """Give up on a bound that still moves."""
    lo, hi = full_range(width)
    return (lo if after[0] < before[0] else after[0], hi if after[1] > before[1] else after[1])


class _Builder:
    def __init__(
        self,
        function: Function,
        flow: ControlFlow,
        ports: list[StreamPort],
        storage: list[tuple[str, Pragma]],
        labels: dict[Location, str],
        ranges: Ranges,
    ) -> None:
        self.function, self.flow, self.labels, self.ranges = function, flow, labels, ranges
        self.ports = {f"%{port.name}": port for port in ports}
        self.graph = Graph()
        self.definitions = {i.name: (i, b.name) for b in function.blocks.values() for i in b.instructions if i.name}
        self.memories = self._memories(storage)
        self.units: list[Unit] = []
        self.owner: dict[str, Unit] = {}
        self.values: dict[Unit, dict[str, Node]] = {}

    def build(self) -> tuple[Cdfg, Ranges]:
        self._make_units()
        for unit in self.units:
            _UnitBuilder(self, unit).run()
        self._connect()
        self._refuse_leftovers()
        homes = {name: (unit, node) for unit in self.units for name, node in unit.exports.items()}
        homes |= {name: (unit, node) for unit in self.units for name, node in unit.phis.items()}
        self._widths()
        return Cdfg(self.graph, self.units, self.memories, homes, self.owner), self._learned()

    # ---- memories ---------------------------------------------------------------------------------------------------

    def _memories(self, storage: list[tuple[str, Pragma]]) -> dict[str, Memory]:
        memories = {key: make_memory(key, variable) for key, variable in self.function.variables.items()}
        for name, pragma in storage:
            for memory in memories.values():
                if memory.variable.name == pragma.variable() and memory.variable.function in (name, ""):
                    apply_pragma(memory, pragma)
        indexed = {self._base(i) for b in self.function.blocks.values() for i in b.instructions if self._is_dynamic(i)}
        for key, memory in memories.items():
            memory.as_registers = key not in indexed
        return memories

    def _is_dynamic(self, instruction: Instruction) -> bool:
        indices = instruction.operands[1:]
        return instruction.opcode == "getelementptr" and not all(isinstance(index, Const) for index in indices)

    def _base(self, instruction: Instruction) -> str:
        pointer = instruction.operands[0]
        while isinstance(pointer, Local) and pointer.name in self.definitions:
            inner = self.definitions[pointer.name][0]
            if inner.opcode != "getelementptr":
                break
            pointer = inner.operands[0]
        return pointer.name if not isinstance(pointer, Const) else ""

    # ---- units ------------------------------------------------------------------------------------------------------

    def _make_units(self) -> None:
        pipelines = {loop.header: loop for loop in self.flow.pipelines()}
        names: set[str] = set()
        for block in self.flow.order:
            if block in self.owner:
                continue
            loop = pipelines.get(block)
            blocks = loop.blocks if loop else [block]
            where = loop.where if loop else self._first_place(block)
            unit = Unit(len(self.units), self._unit_name(where, loop, names), block, blocks, where, loop)
            unit.interval = loop.interval if loop else 1
            self.units.append(unit)
            self.owner |= dict.fromkeys(blocks, unit)

    def _first_place(self, block: str) -> Location:
        code = self.function.blocks[block]
        return next((i.where for i in [*code.instructions, code.end] if i.where.line), Location("", 0))

    def _unit_name(self, where: Location, loop: Loop | None, names: set[str]) -> str:
        base = (self.labels.get(where) or f"loop_{where.line}") if loop else f"line_{where.line}"
        name, number = base, 2
        while name in names:
            name, number = f"{base}_{number}", number + 1
        names.add(name)
        return name

    def _connect(self) -> None:
        """Collect what each transition between units puts into the phis of its target."""
        for unit in self.units:
            if unit.branch is not None and not unit.is_loop:
                self._stable(unit, unit.branch)
            for way in unit.exits:
                target = self.owner[way.target]
                moves: dict[Node, Node] = {}
                for instruction in self.function.blocks[way.target].instructions:
                    if instruction.name in target.phis:
                        operand = instruction.operands[instruction.incoming.index(way.source)]
                        if not (isinstance(operand, Const) and operand.undefined):
                            value = _UnitBuilder(self, unit).value(operand)
                            moves[target.phis[instruction.name]] = self._stable(unit, value)
                unit.entries[f"{way.source}>{way.target}"] = moves

    def _stable(self, unit: Unit, node: Node) -> Node:
        """Make sure that a value is still there when the unit is done."""
        if node.op not in ("const", "ext", "phi") and node not in unit.exports.values():
            unit.exports[f"{unit.name}.{node.number}"] = node
        return node

    def _refuse_leftovers(self) -> None:
        for unit in self.units:
            for node in topological(unit.roots()):
                if node.op == "ctpop":
                    raise unsupported(node.where, "a count of ones", "count bit by bit, or use xor_reduce()")

    # ---- what this pass teaches the next ----------------------------------------------------------------------------

    def _learned(self) -> Ranges:
        ranges = {key: _span([*_bank_values(bank)]) for key, bank in self._written().items()}
        for unit in self.units:
            for name, phi in unit.phis.items():
                sources = [moves[phi] for other in self.units for moves in other.entries.values() if phi in moves]
                sources += [unit.backs[phi]] if phi in unit.backs else []
                ranges[name] = _span([(node.lo, node.hi) for node in sources])
        return ranges

    def _written(self) -> dict[str, list[Node | int]]:
        written: dict[str, list[Node | int]] = {}
        for key, memory in self.memories.items():
            for index, bank in memory.banks.items():
                written[f"{key}/{index}"] = list(bank.initial or [0])
        for unit in self.units:
            for effect in unit.effects:
                if effect.op == "store":
                    written[f"{effect.name}/{effect.bank}"].append(effect.args[2])
        return written

    def _widths(self) -> None:
        """Give each bank the bits that its values need."""
        for place in self._written():
            key, index = place.rsplit("/", 1)
            bank = self.memories[key].banks[int(index)]
            bank.lo, bank.hi = self.ranges.get(place, (0, 0))
            bank.width = bits_for(bank.lo, bank.hi, bank.element_width)


def _bank_values(values: list[Node | int]) -> list[tuple[int, int]]:
    return [(value, value) if isinstance(value, int) else (value.lo, value.hi) for value in values]


def _span(spans: Iterable[tuple[int, int]]) -> tuple[int, int]:
    spans = list(spans) or [(0, 0)]
    return min(lo for lo, _ in spans), max(hi for _, hi in spans)


class _UnitBuilder:
    """Translates the instructions of one unit."""

    def __init__(self, builder: _Builder, unit: Unit) -> None:
        self.all, self.unit, self.graph = builder, unit, builder.graph
        self.known = builder.values.setdefault(unit, {})
        self.block: dict[str, Predicate] = {}
        self.edge: dict[tuple[str, str], Predicate] = {}
        self.popped: dict[str, Node] = {}
        self.written: dict[str, dict[str, Node]] = {}

    def run(self) -> None:
        for name in self.unit.blocks:
            block = self.all.function.blocks[name]
            incoming = [self.edge[p, name] for p in self.all.flow.predecessors[name] if (p, name) in self.edge]
            self.block[name] = ALWAYS if name == self.unit.header else predicates.either(incoming)
            self.block[name] = predicates.limited(self.graph, self.block[name])
            self.popped, self.written = {}, {}
            for instruction in block.instructions:
                self.instruction(instruction, name)
            self._end(block)
        if self.unit.loop:
            self._close_loop(self.unit.loop)

    def _end(self, block: Block) -> None:
        targets = block.successors
        inside = [target for target in targets if target in self.unit.blocks and self.unit.is_loop]
        for number, target in enumerate(targets):
            predicate = self.block[block.name]
            # A loop's iterations that leave are never started: inside, the exit's condition is known to be false.
            if len(targets) == 2 and len(inside) == 2:
                predicate = predicates.both(predicate, self.value(block.end.operands[0]), number == 0)
            if target not in inside:
                self.unit.exits.append(Exit(block.name, target))
            elif target != self.unit.header:
                self.edge[block.name, target] = predicates.either(
                    [predicate, self.edge.get((block.name, target), predicates.NEVER)]
                )
            else:
                self.edge[block.name, target] = predicate
        if len(targets) == 2 and len(inside) < 2:
            self._branch(block, inside)

    def _branch(self, block: Block, inside: list[str]) -> None:
        choice = self.value(block.end.operands[0])
        if not self.unit.is_loop:
            self.unit.branch = choice
            return
        if self.unit.branch is not None:
            raise unsupported(
                block.end.where, "a second way out of a pipelined loop", "use one condition, in the loop's head"
            )
        if self.unit.effects:
            remedy = "test it in the loop's head, on values of the iteration before"
            raise unsupported(block.end.where, "a pipelined loop left after a read, write or array access", remedy)
        leave = choice if block.successors[0] not in inside else self.graph.invert(choice)
        here = predicates.condition(self.graph, self.block[block.name])
        self.unit.branch = self.graph.make("and", 1, [here, leave])

    def _close_loop(self, loop: Loop) -> None:
        if len(loop.latches) != 1:
            raise unsupported(
                loop.where, "a pipelined loop continued from several places", "use if and else instead of continue"
            )
        for instruction in self.all.function.blocks[loop.header].instructions:
            if instruction.name in self.unit.phis:
                operand = instruction.operands[instruction.incoming.index(loop.latches[0])]
                self.unit.backs[self.unit.phis[instruction.name]] = self.value(operand)

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
        if home.is_loop and instruction.opcode in PURE:  # of the loop's head: its registers are still there
            return self._pure(instruction)
        node = self.all.values[home][operand.name]
        if node.is_const:
            return node
        if node.op == "ext":
            return self._external(node.name, node)
        if node.op != "phi":
            home.exports[operand.name] = node
        elif home.phis.get(operand.name) is not node:
            return self._external(next(name for name, phi in home.phis.items() if phi is node), node)
        return self._external(operand.name, node)

    def _external(self, name: str, node: Node) -> Node:
        key = f"ext {name}"
        if key not in self.known:
            self.known[key] = self.graph.fresh("ext", node.width, span=(node.lo, node.hi), name=name, hint=node.hint)
        return self.known[key]

    def _hint(self, instruction: Instruction) -> str:
        name = self.all.function.names.get(instruction.name, "")
        if not name and instruction.opcode == "phi" and not instruction.name[1:].split(".")[0].startswith("retval"):
            name = instruction.name[1:].split(".")[0]
        return "".join(character if character.isalnum() else "_" for character in name)

    def _pure(self, instruction: Instruction) -> Node:
        args = [self.value(operand) for operand in instruction.operands]
        if instruction.opcode == "freeze":
            return args[0]
        return self.graph.make(
            instruction.opcode,
            instruction.width,
            args,
            instruction.predicate,
            where=instruction.where,
            hint=self._hint(instruction),
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
            self._load(instruction, block)
        elif opcode == "store":
            self._store(instruction, block)

    def _phi(self, instruction: Instruction, block: str) -> Node:
        if len(instruction.operands) == 1:
            return self.value(instruction.operands[0])
        if block == self.unit.header:
            span = self.all.ranges.get(instruction.name, (0, 0))
            node = self.graph.fresh(
                "phi", instruction.width, span=span, hint=self._hint(instruction), where=instruction.where
            )
            self.unit.phis[instruction.name] = node
            return node
        pairs = zip(instruction.incoming, instruction.operands, strict=True)
        choices = [(self.edge[b, block], v) for b, v in pairs if not (isinstance(v, Const) and v.undefined)]
        if not choices:
            return self.graph.const(0, instruction.width)
        return self._select(instruction, [predicate for predicate, _ in choices], [self.value(v) for _, v in choices])

    def _select(self, instruction: Instruction, conditions: list[Predicate], values: list[Node]) -> Node:
        conditions = predicates.without_common(conditions)
        result = values[-1]
        for predicate, value in zip(conditions[-2::-1], values[-2::-1], strict=True):
            chosen = predicates.condition(self.graph, predicate)
            result = self.graph.make("select", instruction.width, [chosen, value, result], where=instruction.where)
        result.hint = result.hint or self._hint(instruction)
        return result

    def _effect(self, op: str, block: str, args: list[Node], where: Location, name: str) -> Node:
        predicate = self.block[block]
        node = self.graph.fresh(op, 0, [predicates.condition(self.graph, predicate), *args], name=name, where=where)
        if not (node.args[0].is_const and node.args[0].lo == 0):
            self.unit.effects.append(node)
            self.unit.conditions[node] = predicate
        return node

    def _call(self, call: Instruction, block: str) -> None:
        name = call.callee
        if name == PIPELINE_MARKER:
            return
        if name == "__hls_pop":
            port = self._port(call)
            self.popped[port.name] = self._effect("pop", block, [], call.where, port.name)
        elif "__hls_read" in name:
            port, signal = self._port(call), self._signal(call)
            self.known[call.name] = self.graph.fresh(
                "field",
                call.width,
                [self.popped[port.name]],
                name=signal,
                hint=f"{port.name}_{signal.lower()[1:]}",
                where=call.where,
            )
        elif "__hls_write" in name:
            self.written.setdefault(self._port(call).name, {})[self._signal(call)] = self.value(call.operands[2])
        elif name == "__hls_push":
            port = self._port(call)
            fields = self.written.pop(port.name)
            self._effect("push", block, [fields[signal] for signal in port.fields], call.where, port.name)
        else:
            self._intrinsic(call)

    def _port(self, call: Instruction) -> StreamPort:
        stream = call.operands[0]
        if not isinstance(stream, Local) or stream.name not in self.all.ports:
            raise unsupported(
                call.where, "an hls::stream that is not an argument of the kernel", "use an array, or two kernels"
            )
        return self.all.ports[stream.name]

    def _signal(self, call: Instruction) -> str:
        number = call.operands[1]
        assert isinstance(number, Const)
        return SIGNALS[number.value]

    def _intrinsic(self, call: Instruction) -> None:
        name = call.callee.split(".")[1] if call.callee.startswith("llvm.") else ""
        hint = self._hint(call)
        args = [self.value(operand) for operand in call.operands if not isinstance(operand, Global)]
        if name in ("umax", "umin", "smax", "smin"):
            order = name[0] + ("gt" if name.endswith("max") else "lt")
            first = self.graph.make("icmp", 1, args, order, where=call.where)
            self.known[call.name] = self.graph.make("select", call.width, [first, *args], where=call.where, hint=hint)
        elif name == "abs":
            zero = self.graph.const(0, call.width)
            negative = self.graph.make("icmp", 1, [args[0], zero], "slt", where=call.where)
            minus = self.graph.make("sub", call.width, [zero, args[0]], where=call.where)
            self.known[call.name] = self.graph.make(
                "select", call.width, [negative, minus, args[0]], where=call.where, hint=hint
            )
        elif name == "ctpop":
            self.known[call.name] = self.graph.make("ctpop", call.width, args, where=call.where)
        elif name in ("fshl", "fshr"):
            self.known[call.name] = self._funnel(call, name, args)
        else:
            raise unsupported(call.where, *_call_remedy(call.callee))

    def _funnel(self, call: Instruction, name: str, args: list[Node]) -> Node:
        """A shift of two joined words; only by a constant."""
        high, low, amount = args
        if not amount.is_const:
            raise unsupported(call.where, "a rotation by a variable amount", "shift left, shift right and or")
        width = call.width
        by = amount.lo % width if name == "fshl" else (width - amount.lo % width) % width
        if by == 0:
            return high if name == "fshl" else low
        left = self.graph.make("shl", width, [high, self.graph.const(by, width)], where=call.where)
        right = self.graph.make("lshr", width, [low, self.graph.const(width - by, width)], where=call.where)
        return self.graph.make("or", width, [left, right], where=call.where)

    # ---- memory -----------------------------------------------------------------------------------------------------

    def _address(self, pointer: Operand, where: Location) -> Address:
        if isinstance(pointer, Global):
            return Address(pointer.name, pointer.offset)
        assert isinstance(pointer, Local)
        if pointer.name in self.all.memories:
            return Address(pointer.name, 0)
        if pointer.name not in self.all.definitions:
            raise unsupported(where, f"memory behind the argument '{pointer.name[1:]}'", "pass data by hls::stream")
        step = self.all.definitions[pointer.name][0]
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
        index, scale = self.value(operand), size_of(kind)
        while index.op == "sext" or (index.op == "zext" and index.args[0].lo >= 0):
            index = index.args[0]
        if index.is_const:
            return address.plus(index.lo * scale), kind
        return address.plus(0, (index, scale)), kind

    def _load(self, load: Instruction, block: str) -> None:
        assert isinstance(load.kind, IntType)
        memory, effect = self._access("load", load.operands[0], load, load.kind.width, block, [])
        span = self.all.ranges.get(f"{memory.key}/{effect.bank}", (0, 0))
        self.known[load.name] = self.graph.fresh(
            "read", load.width, [effect], span=span, hint=self._hint(load) or memory.variable.name, where=load.where
        )

    def _store(self, store: Instruction, block: str) -> None:
        assert isinstance(store.kind, IntType)
        value = self.value(store.operands[0])
        memory, _ = self._access("store", store.operands[1], store, store.kind.width, block, [value])
        if memory.variable.constant:
            raise ExportError(f"{store.where}: writes the constant '{memory.variable.name}'")

    def _access(
        self, op: str, pointer: Operand, instruction: Instruction, width: int, block: str, data: list[Node]
    ) -> tuple[Memory, Node]:
        address = self._address(pointer, instruction.where)
        memory = self.all.memories.get(address.variable)
        if memory is None:
            raise unsupported(instruction.where, f"access to '{address.variable}'", "use arrays of integers")
        access = decode(memory, address, width, self.graph, instruction.where)
        memory.bank(access.bank, width)
        where = access.address if access.address is not None else self.graph.const(0, 1)
        effect = self._effect(op, block, [where, *data], instruction.where, memory.key)
        effect.bank = access.bank
        return memory, effect


def _call_remedy(callee: str) -> tuple[str, str]:
    if callee.startswith("__hls_empty") or callee.startswith("__hls_full"):
        return "empty() and full() of a stream", "use blocking read() and write()"
    if callee.startswith("llvm.mem"):
        return "copying or clearing an array as a whole", "write the loop over its elements with PIPELINE"
    if callee in ("malloc", "_Znwm", "_Znam", "free", "_ZdlPv", "_ZdaPv"):
        return "dynamic memory", "use an array of constant size"
    if callee.startswith("llvm."):
        return f"the intrinsic {callee}", "write it with basic operators"
    return (
        f"a call of {callee}() that cannot be inlined",
        "define the function in the kernel's files, without recursion",
    )
