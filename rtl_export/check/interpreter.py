"""Runs a CDFG: what the kernel means after a pass of the compiler; `nodes.evaluate` gives each operation its meaning.

Before scheduling the iterations of a unit run one after another, in program order. After it they run as the hardware
will: overlapped, stage by stage, with stalls at stream accesses, memories that are read before they are written in a
cycle, and registers that change at its end. Either way every value is held against what the compiler claims of it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rtl_export.check.machine import CdfgError, InputBeat, Machine, OutputBeat, StarvedError
from rtl_export.check.pipeline import run_pipeline
from rtl_export.nodes import Node, topological
from rtl_export.units import Cdfg, Exit, Unit

MAX_STEPS = 100_000  # iterations of a unit, or units of a call: beyond it the kernel hangs


def interpret(
    cdfg: Cdfg,
    inputs: Mapping[str, Sequence[InputBeat]],
    *,
    calls: int = 1,
    scheduled: bool = False,
    stalls: float = 0.0,
    seed: int = 0,
) -> dict[str, list[OutputBeat]]:
    """Call a kernel and return the beats that it wrote; it stops early where it waits for input for ever.

    `scheduled` tells that its nodes have their stages; `stalls` is then how often a stream access has to wait. Raises
    CdfgError where a value contradicts the CDFG's claims.
    """
    machine = Machine(cdfg, inputs, seed)
    try:
        for _ in range(calls):
            _call(machine, scheduled, stalls)
    except StarvedError:
        pass
    return machine.outputs


def check_units(cdfg: Cdfg) -> None:
    """Raise CdfgError if two units have a node in common: it has one stage, theirs are not the same."""
    owner: dict[Node, str] = {}
    for unit in cdfg.units:
        for node in topological(unit.roots()):
            if not node.is_const and owner.setdefault(node, unit.name) != unit.name:
                raise CdfgError(f"{node} is in the units {owner[node]} and {unit.name}")


def _call(machine: Machine, scheduled: bool, stalls: float) -> None:
    unit = machine.cdfg.units[0]
    for _ in range(MAX_STEPS):
        if scheduled:
            run_pipeline(machine, unit, stalls)
        else:
            _run_in_order(machine, unit)
        way = _way_out(machine, unit)
        if way is None:
            return
        unit = _enter(machine, unit, way)
    raise CdfgError("the kernel does not return")


def _way_out(machine: Machine, unit: Unit) -> Exit | None:
    if len(unit.exits) < 2:
        return unit.exits[0] if unit.exits else None
    if unit.is_loop:
        return next(way for way in unit.exits if machine.stable(unit, unit.exports[way.chosen]))
    assert unit.branch is not None
    return unit.exits[0 if machine.stable(unit, unit.branch) else 1]


def _enter(machine: Machine, unit: Unit, way: Exit) -> Unit:
    target = machine.cdfg.owner[way.target]
    moves = unit.entries.get(f"{way.source}>{way.target}", {})
    for phi, value in [(phi, machine.stable(unit, node)) for phi, node in moves.items()]:
        machine.keep(target, phi, value)
    return target


# ---- one iteration after another ------------------------------------------------------------------------------------


def _run_in_order(machine: Machine, unit: Unit) -> None:
    nodes = topological(unit.roots())  # effects in program order, as they are the first roots
    leaving = topological([unit.branch]) if unit.is_loop and unit.branch else []
    for _ in range(MAX_STEPS):
        if leaving and _Iteration(machine, unit).run(leaving)[leaving[-1]]:
            return
        values = _Iteration(machine, unit).run(nodes)
        leaves = not unit.is_loop or bool(unit.leave and values[unit.leave.args[0]])
        _end_iteration(machine, unit, values, leaves)
        if leaves:
            return
    raise CdfgError(f"{unit.name} at {unit.where} does not end")


def _end_iteration(machine: Machine, unit: Unit, values: dict[Node, int], leaves: bool) -> None:
    for node in unit.exports.values():
        if node.op not in ("const", "ext", "phi"):
            machine.keep(unit, node, values[node])
    for phi, value in [(phi, values[back]) for phi, back in unit.backs.items() if not leaves]:
        machine.keep(unit, phi, value)


class _Iteration:
    """One pass over a unit's nodes: effects happen as they come."""

    def __init__(self, machine: Machine, unit: Unit) -> None:
        self.machine, self.unit = machine, unit
        self.effects = set(unit.effects)
        self.values: dict[Node, int] = {}
        self.popped: dict[Node, InputBeat] = {}
        self.loaded: dict[Node, int] = {}

    def run(self, nodes: list[Node]) -> dict[Node, int]:
        for node in nodes:
            self.values[node] = self._value(node)
        return self.values

    def _value(self, node: Node) -> int:
        if node.op in ("const", "ext", "phi"):
            return self.machine.stable(self.unit, node)
        args = [self.values[arg] for arg in node.args]
        if node.width == 0:
            if node in self.effects and args[0]:
                self._perform(node, args)
            return 0
        if node.op == "field":
            return self.machine.field(node, self.popped.get(node.args[0]))
        if node.op == "read":
            return self.machine.read(node, self.loaded.get(node.args[0]))
        return self.machine.pure(node, args)

    def _perform(self, effect: Node, args: list[int]) -> None:
        if effect.op == "pop":
            self.popped[effect] = self.machine.pop(effect)
        elif effect.op == "push":
            self.machine.push(effect, args)
        elif effect.op == "load":
            self.loaded[effect] = self.machine.load(effect, args)
        else:
            assert effect.op == "store", effect.op
            self.machine.store(effect, args)
