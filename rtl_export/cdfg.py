"""The kernel as units that run one after another: each a data-flow graph without branches.

A pipelined loop is one unit with all its blocks, every other basic block is a unit of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import count

from rtl_export import bounds, exits
from rtl_export.access_scan import shape
from rtl_export.arguments import Scalar
from rtl_export.bus_ops import Buses
from rtl_export.cfg import ControlFlow, Loop
from rtl_export.errors import Location
from rtl_export.frontend import StreamPort
from rtl_export.guards import after_iteration
from rtl_export.ir import Const, Function, Local
from rtl_export.memory import Memory, apply_pragma, make_memory
from rtl_export.nodes import Node, bits_for, full_range, topological
from rtl_export.pragmas import Pragma
from rtl_export.scalar_ops import make_arguments, scalar_registers
from rtl_export.unit_builder import Ranges, Shared, UnitBuilder
from rtl_export.units import Cdfg, Unit

PATIENCE = 4  # passes before a range that still grows is widened to all its type holds
NARROWINGS = 3


def build(
    function: Function,
    flow: ControlFlow,
    streams: dict[str, StreamPort],
    storage: list[tuple[str, Pragma]],
    labels: dict[Location, str],
    scalars: Sequence[Scalar] = (),
    buses: Buses | None = None,
) -> Cdfg:
    """Build the units of a kernel; `streams` are by the IR names of the pointers to them.

    Ranges of registers and memories are found by trying: the first pass assumes that all hold 0, and each pass widens
    what its own writes leave. A pass whose writes stay within what it assumed is right, and is the one returned.
    """
    ranges: Ranges = {}

    def attempt_with(assumed: Ranges) -> _Builder:
        return _Builder(function, flow, streams, storage, labels, assumed, scalars, buses or Buses())

    for attempt in count():
        cdfg, learned = attempt_with(ranges).build()
        grown = {name: _join(ranges.get(name, (0, 0)), span) for name, span in learned.items()}
        if all(ranges.get(name, (0, 0)) == span for name, span in grown.items()):
            return _certain(_narrowed(cdfg, learned, ranges, attempt_with))
        widths = _register_widths(cdfg)
        ranges = {
            name: _widen(ranges.get(name, (0, 0)), span, widths[name]) if attempt >= PATIENCE else span
            for name, span in grown.items()
        }
    raise AssertionError("unreachable")


def _certain(cdfg: Cdfg) -> Cdfg:
    if cdfg.doubts:
        raise cdfg.doubts[0]
    return cdfg


def _narrowed(cdfg: Cdfg, learned: Ranges, ranges: Ranges, builder: Callable[[Ranges], _Builder]) -> Cdfg:
    """Take back what giving up on a bound cost: what a right pass's writes leave is right as an assumption too."""
    for _ in range(NARROWINGS):
        if all(ranges.get(name, (0, 0)) == span for name, span in learned.items()):
            break
        candidate, relearned = builder(learned).build()
        grown = {name: _join(learned.get(name, (0, 0)), span) for name, span in relearned.items()}
        if all(learned.get(name, (0, 0)) == span for name, span in grown.items()):
            cdfg, ranges, learned = candidate, learned, relearned
        elif cdfg.doubts:  # accesses were taken for others, whose writes are not in what was learned
            learned = grown
        else:
            break
    return cdfg


def _holds(outer: tuple[int, int], inner: tuple[int, int]) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _register_widths(cdfg: Cdfg) -> dict[str, int]:
    widths = {name: phi.width for unit in cdfg.units for name, phi in unit.phis.items()}
    banks = {f"{key}/{index}": bank for key, memory in cdfg.memories.items() for index, bank in memory.banks.items()}
    widths |= {f"{name} alignment": bounds.ALIGNMENT_WIDTH for name in widths}
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
        streams: dict[str, StreamPort],
        storage: list[tuple[str, Pragma]],
        labels: dict[Location, str],
        ranges: Ranges,
        scalars: Sequence[Scalar],
        buses: Buses,
    ) -> None:
        self.function, self.flow, self.labels, self.ranges = function, flow, labels, ranges
        self.definitions = {i.name: (i, b.name) for b in function.blocks.values() for i in b.instructions if i.name}
        self.memories = self._memories(storage) | scalar_registers(scalars)
        ports = streams | buses.streams()
        self.shared = Shared(function, flow, ports, self.memories, ranges, definitions=self.definitions, buses=buses)
        self.shared.arguments = make_arguments(scalars, self.shared.graph)
        self.units: list[Unit] = []

    def build(self) -> tuple[Cdfg, Ranges]:
        self._make_units()
        for unit in self.units:
            UnitBuilder(self.shared, unit).run()
        self._connect()
        for unit in self.units:
            exits.hold_results(unit, self.shared.graph)
        self._drop_unread_loads()
        self._expand_counts()
        exits.drop_unread_exports(self.units)
        self._widths()
        shared = self.shared
        cdfg = Cdfg(
            shared.graph, self.units, self.memories, self._used(), shared.owner, shared.arguments, shared.doubts
        )
        return cdfg, self._learned()

    def _used(self) -> dict[str, StreamPort]:
        """Return the streams that the kernel accesses, in the order of their declaration."""
        named = {port.name: port for port in self.shared.ports.values()}
        accessed = {effect.name for unit in self.units for effect in unit.effects}
        return {name: port for name, port in named.items() if name in accessed}

    # ---- memories ---------------------------------------------------------------------------------------------------

    def _memories(self, storage: list[tuple[str, Pragma]]) -> dict[str, Memory]:
        memories = {key: make_memory(key, variable) for key, variable in self.function.variables.items()}
        for name, pragma in storage:
            for memory in memories.values():
                every = pragma.kind == "DEPENDENCE" and "variable" not in pragma.options
                named = every or memory.variable.name == pragma.variable()
                if named and memory.variable.function in (name, ""):
                    apply_pragma(memory, pragma)
        shape(memories, self.function)
        return memories

    # ---- units ------------------------------------------------------------------------------------------------------

    def _make_units(self) -> None:
        pipelines = {loop.header: loop for loop in self.flow.pipelines()}
        names: set[str] = set()
        for block in self.flow.order:
            if block in self.shared.owner:
                continue
            loop = pipelines.get(block)
            blocks = loop.blocks if loop else [block]
            where = loop.where if loop else self._first_place(block)
            unit = Unit(len(self.units), self._unit_name(where, loop, names), block, blocks, where, loop)
            unit.interval = loop.interval if loop else 1
            self.units.append(unit)
            self.shared.owner |= dict.fromkeys(blocks, unit)

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
                target = self.shared.owner[way.target]
                moves: dict[Node, Node] = {}
                for instruction in self.function.blocks[way.target].instructions:
                    if instruction.name in target.phis:
                        operand = instruction.operands[instruction.incoming.index(way.source)]
                        if not (isinstance(operand, Const) and operand.undefined):
                            own = unit.phis.get(operand.name) if isinstance(operand, Local) else None
                            value = own or UnitBuilder(self.shared, unit).value(operand)
                            moves[target.phis[instruction.name]] = self._stable(unit, value)
                unit.entries[f"{way.source}>{way.target}"] = moves

    def _stable(self, unit: Unit, node: Node) -> Node:
        """Make sure that a value is still there when the unit is done."""
        if node.op not in ("const", "ext", "phi") and node not in unit.exports.values():
            unit.exports[f"{unit.name}.{node.number}"] = node
        return node

    def _drop_unread_loads(self) -> None:
        """Simplification may leave loads whose value nothing reads: they would take a port."""
        for unit in self.units:
            others = [node for node in unit.roots() if node.op != "load"]
            read = {node.args[0] for node in topological(others) if node.op == "read"}
            unit.effects = [effect for effect in unit.effects if effect.op != "load" or effect in read]

    def _expand_counts(self) -> None:
        """Count ones by adding bits, where not only the parity of the count is used."""
        for unit in self.units:
            for node in topological(unit.roots()):
                if node.op == "ctpop":
                    word = node.args[0]
                    width = word.width.bit_length()
                    bits = [self.shared.graph.bits(word, index, 1) for index in range(word.width)]
                    terms = [self.shared.graph.make("zext", width, [bit], where=node.where) for bit in bits]
                    total = terms[0]
                    for term in terms[1:]:
                        total = self.shared.graph.make("add", width, [total, term], where=node.where)
                    node.op, node.args = "zext" if width < node.width else "trunc", [total]

    # ---- what this pass teaches the next ----------------------------------------------------------------------------

    def _learned(self) -> Ranges:
        ranges = {key: _span([*_bank_values(bank)]) for key, bank in self._written().items()}
        for unit in self.units:
            for name, phi in unit.phis.items():
                moves = [moves[phi] for other in self.units for moves in other.entries.values() if phi in moves]
                entry = _span([bounds.stepped(self.flow, unit, phi, name, node) for node in moves])
                ranges[name] = _span([entry, after_iteration(unit, phi, entry)]) if phi in unit.backs else entry
                backs = [unit.backs[phi]] if phi in unit.backs else []
                ranges[f"{name} alignment"] = bounds.alignment([*moves, *backs])
        return ranges

    def _written(self) -> dict[str, list[Node | int]]:
        written: dict[str, list[Node | int]] = {}
        for key, memory in self.memories.items():
            for index, bank in memory.banks.items():
                values = [*full_range(bank.element_width)] if bank.lanes > 1 else bank.initial or [0]
                written[f"{key}/{index}"] = list(values)
                written[f"{key}/{index}"] += full_range(bank.element_width) if memory.is_preset else ()
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
            lane = bits_for(bank.lo, bank.hi, bank.element_width) if bank.lanes == 1 else bank.element_width
            bank.width = bank.lanes * lane


def _bank_values(values: list[Node | int]) -> list[tuple[int, int]]:
    return [(value, value) if isinstance(value, int) else (value.lo, value.hi) for value in values]


def _span(spans: Iterable[tuple[int, int]]) -> tuple[int, int]:
    spans = list(spans) or [(0, 0)]
    return min(lo for lo, _ in spans), max(hi for _, hi in spans)
