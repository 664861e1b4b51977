"""Multiplications that exceed one DSP slice, as sums of products that fit one each.

    a * b = (a1 * 2**26 + a0) * (b1 * 2**17 + b0), the highest part of each with its sign

so that scheduling can give each product the registers of its slice, and balancing the sum a tree.
"""

from __future__ import annotations

from rtl_export.delays import Delays, table
from rtl_export.nodes import Graph, Node, topological
from rtl_export.schedule import order, recurrences
from rtl_export.units import Unit

Part = tuple[Node, int]  # a part of a number, and its place


def split_multiplications(unit: Unit, graph: Graph, delays: Delays) -> None:
    """Rewrite the multiplications of a unit that are too wide for a slice; a recurrence has no time for the sum."""
    recurrent = recurrences(order(unit, delays.memories))
    for node in topological(unit.roots()):
        if node.op == "mul" and node not in recurrent and delays.latency(node) and not _fits(node):
            _split(node, graph)


def slices() -> tuple[int, int]:
    """Return the widths of a DSP slice's signed operands, the wider first."""
    wide, narrow = table()["multiply_dsp_bits"]
    return int(wide), int(narrow)


def _signed_bits(node: Node) -> int:
    return node.bits + (node.lo >= 0)


def _fits(node: Node) -> bool:
    wide, narrow = slices()
    small, large = sorted(_signed_bits(arg) for arg in node.args)
    return small <= narrow and large <= wide


def _split(node: Node, graph: Graph) -> None:
    """Turn a multiplication into the last addition of its partial products; it keeps its value and its range."""
    wide, narrow = slices()
    first, second = node.args
    ways = [(_parts(graph, first, a), _parts(graph, second, b)) for a, b in ((wide, narrow), (narrow, wide))]
    left, right = min(ways, key=lambda way: len(way[0]) * len(way[1]))
    terms = [_product(graph, node, a, b) for a in left for b in right if a[1] + b[1] < node.width]
    total = terms[0]
    for term in terms[1:-1]:
        total = graph.make("add", node.width, [total, term], where=node.where)
    node.op, node.args = "add", [total, terms[-1]]


def _parts(graph: Graph, node: Node, limit: int) -> list[Part]:
    """Cut a number into parts of at most `limit` bits with a sign."""
    parts, rest, place = list[Part](), node, 0
    while _signed_bits(rest) > limit:
        low = graph.make("zext", node.width, [graph.bits(rest, 0, limit - 1)])
        parts.append((low, place))
        rest = graph.make("ashr", node.width, [rest, graph.const(limit - 1, node.width)], where=node.where)
        place += limit - 1
    return [*parts, (rest, place)]


def _product(graph: Graph, node: Node, first: Part, second: Part) -> Node:
    product = graph.make("mul", node.width, [first[0], second[0]], where=node.where)
    place = graph.const(first[1] + second[1], node.width)
    return graph.make("shl", node.width, [product, place], where=node.where)
