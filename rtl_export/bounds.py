"""How far the counter of a loop that is no pipeline goes, and how registers that a loop steps are aligned.

guards.py does the former for pipelines, whose condition and step are in one unit.
"""

from __future__ import annotations

from collections.abc import Iterator

from rtl_export.cfg import ControlFlow
from rtl_export.nodes import Node, full_range
from rtl_export.units import Unit

Span = tuple[int, int]
OPPOSITE = {"lt": "ge", "ge": "lt", "gt": "le", "le": "gt", "eq": "ne", "ne": "eq"}
ALIGNMENT_WIDTH = 8
MOST_ZEROS = 64


def stepped(flow: ControlFlow, unit: Unit, phi: Node, name: str, source: Node) -> Span:
    """Return the range of what a register gets from its loop: `source`, made from its value by an iteration."""
    span = source.lo, source.hi
    if source.op != "add" or not source.args[1].is_const or not _is(source.args[0], phi, name):
        return span
    step = source.args[1].lo
    lowest, highest = full_range(phi.width)
    for predicate, limit in _conditions(flow, unit, phi):
        below, above = _before(predicate, limit, phi)
        if step > 0 and below is not None and below + step <= highest:
            span = (phi.lo + step, below + step)
        if step < 0 and above is not None and above + step >= lowest:
            span = (above + step, phi.hi + step)
    return span


def _is(node: Node, phi: Node, name: str) -> bool:
    return node is phi or (node.op == "ext" and node.name == name)


def _before(predicate: str, limit: Node, phi: Node) -> tuple[int | None, int | None]:
    """Return the highest and the lowest value for which the loop goes on."""
    if predicate[0] == "u" and (phi.lo < 0 or limit.lo < 0):
        return None, None
    highest = {"lt": limit.hi - 1, "le": limit.hi}.get(predicate[-2:])
    lowest = {"gt": limit.lo + 1, "ge": limit.lo}.get(predicate[-2:])
    return highest, lowest


def _conditions(flow: ControlFlow, unit: Unit, phi: Node) -> Iterator[tuple[str, Node]]:
    """Yield comparisons of a register with something that hold whenever its loop goes on."""
    if unit.branch is None:
        return
    loop = next((loop for loop in flow.loops if loop.header == unit.header), None)
    inside = [way.target in loop.blocks for way in unit.exits] if loop else []
    if unit.is_loop or len(inside) != 2 or all(inside) or not any(inside):
        return
    goes_on = inside[0]
    condition = unit.branch
    if condition.op == "xor" and condition.args[1].is_const:
        condition, goes_on = condition.args[0], not goes_on
    if condition.op != "icmp":
        return
    first, second = condition.args
    predicate = condition.name if goes_on else condition.name[:-2] + OPPOSITE[condition.name[-2:]]
    if first is phi or (first.op in ("zext", "sext") and first.args[0] is phi and phi.lo >= 0):
        yield predicate, second


def alignment(sources: list[Node]) -> Span:
    """Return how many low bits of a register may be other than 0, as a range that only grows."""
    ones = 0
    for source in sources:
        ones |= source.ones
    zeros = (ones & -ones).bit_length() - 1 if ones else MOST_ZEROS
    return 0, MOST_ZEROS - min(zeros, MOST_ZEROS)


def aligned(ones: int, span: Span) -> int:
    """Return the bits that can be 1 of a register with such an alignment."""
    return ones & -(1 << max(0, MOST_ZEROS - span[1]))
