"""How often a pipelined loop runs, where that is known: by running what decides about its end."""

from __future__ import annotations

from collections.abc import Iterable

from rtl_export.nodes import EXTENSIONS, LOGIC, SHIFTS, Node, evaluate, topological
from rtl_export.units import Cdfg, Unit

LONGEST = 1 << 14  # iterations that are worth trying
PURE = EXTENSIONS | LOGIC | SHIFTS | {"add", "sub", "mul", "icmp", "select"}

Values = dict[Node, int]


def trip_count(cdfg: Cdfg, unit: Unit) -> int | None:
    """Return the number of iterations of each run of a loop that is left in its head.

    None if it depends on data, or is too large to try.
    """
    decision = unit.branch
    if not unit.is_loop or decision is None or decision.is_const:
        return None
    state = _initial(cdfg, unit, decision)
    if state is None:
        return None
    nodes = topological([decision, *(unit.backs[phi] for phi in state)])
    for iteration in range(LONGEST):
        values = _evaluate(nodes, state)
        if values[decision]:
            return iteration
        state = {phi: values[unit.backs[phi]] for phi in state}
    return None


def _initial(cdfg: Cdfg, unit: Unit, decision: Node) -> Values | None:
    """Return the first values of the registers that the decision hangs on, if these are constants, and steps pure."""
    state: Values = {}
    pending = [decision]
    while pending:
        for node in topological([pending.pop()]):
            if node.op == "phi" and node not in state:
                entries = set(_entries(cdfg, unit, node))
                if len(entries) != 1 or None in entries or node not in unit.backs:
                    return None
                state[node] = entries.pop() or 0
                pending.append(unit.backs[node])
            elif node.op not in PURE and node.op not in ("phi", "const"):
                return None
    return state


def _entries(cdfg: Cdfg, unit: Unit, phi: Node) -> Iterable[int | None]:
    for other in cdfg.units:
        for moves in other.entries.values():
            if phi in moves:
                yield moves[phi].lo if moves[phi].is_const else None


def _evaluate(nodes: list[Node], state: Values) -> Values:
    values: Values = dict(state)
    for node in nodes:
        if node.is_const:
            values[node] = node.lo
        elif node not in values:
            args = [values[arg] for arg in node.args]
            predicate = node.name if node.op == "icmp" else ""
            values[node] = evaluate(node.op, node.width, args, [arg.width for arg in node.args], predicate)
    return values
