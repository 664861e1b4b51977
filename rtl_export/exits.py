"""Ways out of a pipelined loop.

The simple way: the loop's head decides, before anything happens, whether the iteration takes place. It is decided in
stage 0, and an iteration that leaves is never started.

The general way, for `break`, `return`, several exits, and a test after reads: iterations start before it is known
whether one before them leaves. The stage of the node `leave` decides; the iterations behind it are squashed, which is
right because they commit nothing (read, write or store) before: the scheduler keeps each commit within II - 1 stages
of the decision. In the iteration that leaves, what follows the exit has a condition that is false.
"""

from __future__ import annotations

from rtl_export import predicates
from rtl_export.delays import Delays
from rtl_export.ir import Function
from rtl_export.nodes import Graph, Node, topological
from rtl_export.predicates import Predicate
from rtl_export.units import Cdfg, Exit, Unit


def exiting_blocks(unit: Unit, function: Function) -> list[str]:
    """Return the blocks of a loop with a way out."""
    inside = set(unit.blocks)
    return [name for name in unit.blocks if not inside.issuperset(function.blocks[name].successors)]


def close(unit: Unit, graph: Graph, taken: dict[Exit, Predicate]) -> None:
    """Make the decision to leave a loop from the conditions of its exits."""
    if not taken:
        return
    if len(taken) > 1:
        for number, way in enumerate(taken):
            way.chosen = f"{unit.name}.exit{number}"
            unit.exports[way.chosen] = predicates.condition(graph, taken[way])
    leaves = predicates.condition(graph, predicates.either(taken.values()))
    unit.leave = graph.fresh("leave", 0, [leaves], where=unit.where)


def hold_results(unit: Unit, graph: Graph) -> None:
    """Give what later units read registers that only iterations write which are sure to take place.

    The loop's own registers belong to iterations that may be squashed.
    """
    if unit.leave is None:
        return
    held = {node: _held(graph, node) for node in [*unit.phis.values(), *unit.exports.values()]}
    unit.exports = {name: held[node] for name, node in (unit.phis | unit.exports).items()}
    for moves in unit.entries.values():
        moves.update({phi: held.get(node, node) for phi, node in moves.items()})


def _held(graph: Graph, node: Node) -> Node:
    if node.op in ("const", "ext"):
        return node
    return graph.fresh("sext", node.width, [node], span=(node.lo, node.hi), where=node.where, hint=node.hint)


def drop_unread_exports(units: list[Unit]) -> None:
    """Keep only the registers that something reads."""
    moved = {value for unit in units for moves in unit.entries.values() for value in moves.values()}
    moved |= {unit.branch for unit in units if unit.branch is not None}
    chosen = {way.chosen for unit in units for way in unit.exits}
    nodes = [node for unit in units for node in topological(_kept(unit))]
    read = {node.name for node in [*nodes, *moved] if node.op == "ext"}
    for unit in units:
        unit.exports = {name: node for name, node in unit.exports.items() if name in read | chosen or node in moved}


def _kept(unit: Unit) -> list[Node]:
    decisions = [node for node in (unit.branch, unit.leave) if node]
    return [*unit.effects, *unit.backs.values(), *decisions, *unit.exports.values()]


def decide_later(cdfg: Cdfg, delays: Delays) -> None:
    """Let loops whose decision is longer than the clock period leave the general way."""
    for unit in cdfg.units:
        if unit.is_loop and unit.branch is not None and _length(unit.branch, delays) > delays.budget:
            _generalize(unit, cdfg.graph, unit.branch)
    drop_unread_exports(cdfg.units)


def _length(root: Node, delays: Delays) -> float:
    arrival: dict[Node, float] = {}
    for node in topological([root]):
        arrival[node] = delays.of(node) + max((arrival[arg] for arg in node.args), default=0.0)
    return arrival[root]


def _generalize(unit: Unit, graph: Graph, leaves: Node) -> None:
    stays = graph.invert(leaves)
    for effect in unit.effects:
        effect.args[0] = graph.make("and", 1, [effect.args[0], stays])
        unit.conditions[effect] = predicates.both(unit.conditions[effect], leaves, False)
    unit.branch, unit.leave = None, graph.fresh("leave", 0, [leaves], where=unit.where)
    hold_results(unit, graph)
