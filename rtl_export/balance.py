"""Sums as trees: chains of one operation that may be done in any order are rebuilt: the latest operands come in last.

What the sum itself decides for the next iteration comes in last of all: so an accumulator takes one addition of the
loop's interval, however many terms there are. Products are added in the slices that make them (products.py).
"""

from __future__ import annotations

import heapq
from dataclasses import dataclass

from rtl_export.delays import Delays
from rtl_export.nodes import Graph, Node, topological
from rtl_export.products import rows
from rtl_export.units import Unit

ASSOCIATIVE = {"add", "and", "or", "xor"}
MOST_TERMS = 16  # of what is computed again
Place = Node | tuple[str, int]  # a phi, or a bank of a memory


def balance(unit: Unit, graph: Graph, delays: Delays) -> None:
    """Rebuild the chains of a unit; addition modulo 2**width is one of the operations that know no order."""
    roots = unit.roots()
    nodes = topological(roots)
    uses: dict[Node, int] = {}
    for node in [*roots, *(arg for user in nodes for arg in user.args)]:
        uses[node] = uses.get(node, 0) + 1
    inner = {arg for node in nodes for arg in node.args if _continues(arg, node) and uses[arg] == 1}
    recurrence = _Recurrences(unit, nodes)
    chains = _Chains(inner, recurrence, {node: list(node.args) for node in nodes})
    new: dict[Node, Node] = {}
    arrival: dict[Node, float] = {}
    for node in nodes:
        if node in inner:
            continue
        terms = chains.terms(node) if node.op in ASSOCIATIVE else []
        if len(terms) > 2:
            later = [term for term in terms if recurrence.through(term, node)]
            early = [term for term in terms if term not in later]
            parts = [[new[term] for term in part] for part in (early, later) if part]
            trees = [_sum(graph, node, part, uses, arrival, delays) for part in parts]
            new[node] = _tree(graph, node, trees, arrival, delays)
        else:
            node.args = [new[arg] for arg in node.args]
            new[node] = node
            arrival[node] = max((arrival[arg] for arg in node.args), default=0.0) + delays.of(node)
    _replace(unit, new)


class _Recurrences:
    """Which values an iteration hands to the next one: by phis, and by registers that are loaded and stored."""

    def __init__(self, unit: Unit, nodes: list[Node]) -> None:
        ends: dict[Place, list[Node]] = {phi: [back] for phi, back in unit.backs.items()}
        for effect in unit.effects:
            if effect.op == "store":
                ends.setdefault((effect.name, effect.bank), []).append(effect.args[2])
        numbers = {place: 1 << number for number, place in enumerate(ends)}
        self.needs: dict[Node, int] = {}
        for node in nodes:
            place: Place = (node.args[0].name, node.args[0].bank) if node.op == "read" else node
            self.needs[node] = numbers.get(place, 0)
            for arg in node.args:
                self.needs[node] |= self.needs[arg]
        self.decides = dict.fromkeys(nodes, 0)
        for end, values in ends.items():
            for value in values:
                self.decides[value] |= numbers[end]
        for node in reversed(nodes):
            for arg in node.args:
                self.decides[arg] |= self.decides[node]

    def through(self, term: Node, total: Node) -> bool:
        """Tell whether `term` depends on what `total` decided in the iteration before."""
        return bool(self.needs[term] & self.decides[total])


@dataclass
class _Chains:
    """The operands of chains: `inner` are the links that only the next one uses, `args` what nodes had at first."""

    inner: set[Node]
    recurrence: _Recurrences
    args: dict[Node, list[Node]]

    def terms(self, node: Node) -> list[Node]:
        """Return the operands. In a recurrence, what others use too is computed once more: time is dearer."""
        terms = list[Node]()
        for arg in self.args[node]:
            again = _continues(arg, node) and self.recurrence.through(arg, node) and len(terms) < MOST_TERMS
            terms += self.terms(arg) if arg in self.inner or again else [arg]
        return terms


def _continues(arg: Node, node: Node) -> bool:
    """Tell whether two operations make a chain; joining bits that do not overlap is wiring, not an operation."""
    return node.op in ASSOCIATIVE and (arg.op, arg.width, arg.name) == (node.op, node.width, "") and not node.name


def _sum(
    graph: Graph, node: Node, terms: list[Node], uses: dict[Node, int], arrival: dict[Node, float], delays: Delays
) -> Node:
    """Return a tree of the terms, or of sums of products among them."""

    def add(first: Node, second: Node) -> Node:
        return _joined(graph, node, first, second, arrival, delays)

    if node.op == "add" and len(terms) > 1:
        terms = rows(sorted(terms, key=lambda term: arrival[term]), uses, delays, add)
    return _tree(graph, node, terms, arrival, delays)


def _tree(graph: Graph, node: Node, terms: list[Node], arrival: dict[Node, float], delays: Delays) -> Node:
    heap = [(arrival[term], number, term) for number, term in enumerate(terms)]
    heapq.heapify(heap)
    number = len(heap)
    while len(heap) > 1:
        total = _joined(graph, node, heapq.heappop(heap)[2], heapq.heappop(heap)[2], arrival, delays)
        heapq.heappush(heap, (arrival[total], number, total))
        number += 1
    result = heap[0][2]
    result.hint = result.hint or node.hint
    return result


def _joined(graph: Graph, node: Node, first: Node, second: Node, arrival: dict[Node, float], delays: Delays) -> Node:
    total = graph.make(node.op, node.width, [first, second], where=node.where)
    arrival[total] = max(arrival[first], arrival[second]) + delays.of(total)
    return total


def _replace(unit: Unit, new: dict[Node, Node]) -> None:
    unit.backs = {phi: new[back] for phi, back in unit.backs.items()}
    unit.exports = {name: new[node] for name, node in unit.exports.items()}
    unit.branch = new[unit.branch] if unit.branch else None
    for moves in unit.entries.values():
        moves.update({phi: new.get(node, node) for phi, node in moves.items()})
