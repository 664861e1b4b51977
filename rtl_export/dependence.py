"""May two accesses of one bank meet, and how many iterations apart? By analysis of their addresses, never by assuming.

An address is taken as a sum of registers that step by a constant, values that the loop does not change, and others of
which nothing is known. Two accesses meet d iterations apart if the difference of such sums can be a multiple of the
number of addresses. Only what `#pragma HLS DEPENDENCE` promises goes beyond that (UG1399).
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from rtl_export.dependence_pragma import Promise
from rtl_export.nodes import Node, full_range, unsigned
from rtl_export.units import Unit

FARTHEST = 4096  # iterations: no pipeline is so deep
KINDS = {("store", "load"): "raw", ("load", "store"): "war"}


@dataclass
class _Sum:
    """`constant` plus values times factors."""

    constant: int
    terms: dict[Node, int] = field(default_factory=dict)

    def plus(self, other: _Sum, factor: int) -> _Sum:
        terms = dict(self.terms)
        for node, scale in other.terms.items():
            terms[node] = terms.get(node, 0) + factor * scale
        return _Sum(self.constant + factor * other.constant, terms)


def meet(unit: Unit, first: Node, then: Node, start: int, promises: list[Promise]) -> int | None:
    """Return after how many iterations, `start` or more, `then` may access what `first` did; None if never."""
    kind = KINDS.get((first.op, then.op), "waw")
    mine = [promise for promise in promises if promise.holds_in(unit.where, kind)]
    if start == 0 and any(not promise.between for promise in mine):
        start = 1
    elif start == 0 and _may_meet(unit, first, then, 0):
        return 0
    start = max(start, 1)
    if not unit.is_loop:
        return None
    between = [promise.distance for promise in mine if promise.between]
    if 0 in between:
        return None
    start = max([start, *between])
    return next((distance for distance in range(start, FARTHEST) if _may_meet(unit, first, then, distance)), None)


def _may_meet(unit: Unit, first: Node, then: Node, distance: int) -> bool:
    """Tell whether `then` may have the address of `first`, that many iterations later."""
    bits = min(first.args[1].width, then.args[1].width)
    here, there = (_linear(access.args[1], bits) for access in (first, then))
    constant = there.constant - here.constant
    freedom = 1 << bits  # the difference may be any multiple of it more
    for node in dict.fromkeys([*here.terms, *there.terms]):
        before, after = here.terms.get(node, 0), there.terms.get(node, 0)
        step = _step(unit, node, bits)
        if step is None and distance:
            freedom = math.gcd(freedom, before, after)
        else:
            freedom = math.gcd(freedom, after - before)
            constant += after * (step or 0) * distance
    return constant % freedom == 0


def _step(unit: Unit, node: Node, bits: int) -> int | None:
    """Return by how much a value changes from one iteration to the next; None if that varies."""
    if node.op == "ext":
        return 0
    back = unit.backs.get(node)
    if back is None:
        return None
    change = _linear(back, min(bits, node.width)).plus(_Sum(0, {node: 1}), -1)
    if any(change.terms.values()) or (node.width < bits and not _grows(node, back)):
        return None
    return change.constant


def _grows(phi: Node, back: Node) -> bool:
    """Tell whether the next value of a register is its own plus a constant without wrapping."""
    lowest, highest = full_range(phi.width)
    if back is phi:
        return True
    source = _source(back.args[0]) if back.args else back
    if back.op != "add" or source is not phi or not back.args[1].is_const:
        return False
    by = back.args[1].lo
    return lowest <= back.args[0].lo + by and back.args[0].hi + by <= highest


def _source(node: Node) -> Node:
    """Look through a value that is another one with a narrower range."""
    while node.op == "sext" and node.args[0].width == node.width:
        node = node.args[0]
    return node


def _linear(node: Node, bits: int) -> _Sum:
    """Take a value apart as a sum, which holds modulo 2**bits; a shorter one must not wrap for that."""
    node = _source(node)
    if node.is_const:
        return _Sum(node.lo)
    if node.op == "sext" or (node.op == "zext" and node.args[0].lo >= 0) or (node.op == "trunc" and node.width >= bits):
        return _linear(node.args[0], bits)
    if node.name == "disjoint":
        return _linear(node.args[0], bits).plus(_linear(node.args[1], bits), 1)
    if node.width >= bits or _is_exact(node):
        if node.op in ("add", "sub"):
            return _linear(node.args[0], bits).plus(_linear(node.args[1], bits), 1 if node.op == "add" else -1)
        if node.op in ("shl", "mul") and node.args[1].is_const:
            return _Sum(0).plus(_linear(node.args[0], bits), _factor(node))
    return _Sum(0, {node: 1})


def _factor(node: Node) -> int:
    by = node.args[1]
    return by.lo if node.op == "mul" else 1 << unsigned(by.lo, by.width)


def _is_exact(node: Node) -> bool:
    """Tell whether a sum, difference or multiple cannot wrap."""
    lowest, highest = full_range(node.width)
    if node.op in ("shl", "mul") and node.args[1].is_const:
        ends = [end * _factor(node) for end in (node.args[0].lo, node.args[0].hi)]
    elif node.op in ("add", "sub"):
        first, second = node.args
        sign = 1 if node.op == "add" else -1
        ends = [a + sign * b for a in (first.lo, first.hi) for b in (second.lo, second.hi)]
    else:
        return False
    return lowest <= min(ends) and max(ends) <= highest
