"""What a loop's condition says about its registers: `i < 64` holds in every iteration that takes place.

So a counter ends at 64 and needs seven bits, whatever its type in the source.
"""

from __future__ import annotations

from collections.abc import Iterator

from rtl_export.nodes import Node
from rtl_export.units import Unit

Span = tuple[int, int]
NEGATED = {"lt": "ge", "ge": "lt", "gt": "le", "le": "gt", "eq": "ne", "ne": "eq"}
MIRRORED = {"lt": "gt", "gt": "lt", "le": "ge", "ge": "le", "eq": "eq", "ne": "ne"}


def after_iteration(unit: Unit, phi: Node, entry: Span) -> Span:
    """Return the range of what a loop's register gets from an iteration that another follows.

    `entry` is the range of its first values.
    """
    back = unit.backs[phi]
    if back.op == "add" and _is(back.args[0], phi) and back.args[1].is_const:
        for end in _ends(unit, phi):  # counting by one towards what it must not equal, it never gets past that
            if back.args[1].lo == 1 and entry[1] <= end:
                return entry[0] + 1, end
            if back.args[1].lo == -1 and entry[0] >= end:
                return end, entry[1] - 1
    return _range(back, refined(unit))


def _is(node: Node, phi: Node) -> bool:
    """Tell whether a value is a register, perhaps with the narrower range that it has in iterations that take place."""
    return node is phi or (node.op == "sext" and node.width == phi.width and node.args[0] is phi)


def _ends(unit: Unit, phi: Node) -> list[int]:
    facts = [(node, relation, bound) for node, relation, bound in _known(unit) if node is phi and relation == "ne"]
    return [bound[0] for _, _, bound in facts if bound[0] == bound[1]]


def _known(unit: Unit) -> Iterator[tuple[Node, str, Span]]:
    decision = unit.branch or (unit.leave.args[0] if unit.leave else None)
    return _facts([(decision, False)] if decision else [])


def refined(unit: Unit) -> dict[Node, Span]:
    """Return the ranges of values in iterations that do not leave, where the decision to leave narrows them."""
    spans: dict[Node, Span] = {}
    for node, relation, bound in _known(unit):
        _narrow(spans, node, relation, bound)
    return spans


def _facts(pending: list[tuple[Node, bool]]) -> Iterator[tuple[Node, str, Span]]:
    """Yield what is known of values if the given conditions are true or false: "node relation some number in span"."""
    while pending:
        node, holds = pending.pop()
        if node.op == "icmp":
            yield from _comparison(node, holds)
        elif node.op == "xor" and node.width == 1 and node.args[1].is_const:
            pending.append((node.args[0], holds ^ bool(node.args[1].lo)))
        elif node.width == 1 and node.op == ("and" if holds else "or"):
            pending += [(arg, holds) for arg in node.args]
        elif node.width == 1 and _is_sign(node):
            yield node.args[0].args[0], "lt" if holds else "ge", (0, 0)


def _comparison(node: Node, holds: bool) -> Iterator[tuple[Node, str, Span]]:
    relation = node.name[-2:] if holds else NEGATED[node.name[-2:]]
    first, second = node.args
    if node.name[0] == "u" and min(first.lo, second.lo) < 0:
        return  # read as unsigned numbers, which these ranges are not about
    yield first, relation, (second.lo, second.hi)
    yield second, MIRRORED[relation], (first.lo, first.hi)


def _is_sign(node: Node) -> bool:
    shift = node.args[0] if node.op == "trunc" else node
    return shift.op == "lshr" and shift.args[1].is_const and shift.args[1].lo >= shift.args[0].bits - 1


def _narrow(spans: dict[Node, Span], node: Node, relation: str, bound: Span) -> None:
    lo, hi = spans.get(node, (node.lo, node.hi))
    if relation in ("lt", "le"):
        hi = min(hi, bound[1] - (relation == "lt"))
    elif relation in ("gt", "ge"):
        lo = max(lo, bound[0] + (relation == "gt"))
    elif relation == "eq":
        lo, hi = max(lo, bound[0]), min(hi, bound[1])
    elif bound[0] == bound[1]:  # not equal: only an end can be cut off
        lo, hi = lo + (lo == bound[0]), hi - (hi == bound[0])
    if lo <= hi:
        spans[node] = lo, hi
        if node.op in ("sext", "zext") and lo >= 0 and hi < 1 << (node.args[0].width - 1):
            spans[node.args[0]] = lo, hi


def _range(node: Node, spans: dict[Node, Span]) -> Span:
    if node in spans:
        return spans[node]
    if node.op == "select":
        ranges = [_range(arg, spans) for arg in node.args[1:]]
        return min(lo for lo, _ in ranges), max(hi for _, hi in ranges)
    if node.op == "add" and any(arg in spans for arg in node.args):
        ranges = [spans.get(arg, (arg.lo, arg.hi)) for arg in node.args]
        lo, hi = ranges[0][0] + ranges[1][0], ranges[0][1] + ranges[1][1]
        if node.lo <= lo and hi <= node.hi:  # else it may wrap
            return lo, hi
    return node.lo, node.hi
