"""Division and remainder as subtractions and selects, which the scheduler cuts into stages like any other operation.

One bit of the quotient a step (restoring division). Every case is total: dividing by zero gives a quotient of ones and
the dividend as remainder (before the signs are put back), and the lowest number divided by -1 is itself.
"""

from __future__ import annotations

from rtl_export.errors import Location
from rtl_export.nodes import NOWHERE, Graph, Node

DIVISIONS = {"udiv", "urem", "sdiv", "srem"}
MULTIPLIED_BITS = 24  # longer dividends of a constant divisor would need more than one DSP


def divide(graph: Graph, op: str, width: int, dividend: Node, divisor: Node, where: Location = NOWHERE) -> Node:
    """Return quotient or remainder (`op` is LLVM's opcode) of two `width`-bit numbers."""
    if op[0] == "u" or (dividend.lo >= 0 and divisor.lo >= 0):
        return _unsigned(graph, dividend, divisor, where)[op[1:] == "rem"]
    zero = graph.const(0, width)
    signs = [graph.make("icmp", 1, [node, zero], "slt", where=where) for node in (dividend, divisor)]
    first, second = (_magnitude(graph, node, where) for node in (dividend, divisor))
    result = _unsigned(graph, first, second, where)[op[1:] == "rem"]
    negative = graph.make("xor", 1, signs) if op == "sdiv" else signs[0]
    minus = graph.make("sub", width, [zero, result], where=where)
    return graph.make("select", width, [negative, minus, result], where=where)


def _magnitude(graph: Graph, node: Node, where: Location) -> Node:
    """Return the absolute value, which as an unsigned number always fits."""
    if node.lo >= 0:
        return node
    zero = graph.const(0, node.width)
    negative = graph.make("icmp", 1, [node, zero], "slt", where=where)
    minus = graph.make("sub", node.width, [zero, node], where=where)
    return graph.make("select", node.width, [negative, minus, node], where=where)


def _unsigned(graph: Graph, dividend: Node, divisor: Node, where: Location) -> tuple[Node, Node]:
    """Return quotient and remainder, both of the operands' width."""
    width = dividend.width
    bits = dividend.bits if dividend.lo >= 0 else width
    if divisor.is_const and divisor.lo > 0 and bits <= MULTIPLIED_BITS:
        return _by_constant(graph, dividend, divisor.lo, bits, where)
    short = divisor.bits if divisor.lo >= 0 else width
    room = short + 2
    subtracted = graph.make("zext", room, [graph.bits(divisor, 0, short)])
    rest: Node = graph.const(0, room)
    quotient: list[Node] = []
    for index in range(bits - 1, -1, -1):
        shifted = graph.make("shl", room, [rest, graph.const(1, room)])
        taken = graph.make("or", room, [shifted, graph.make("zext", room, [graph.bits(dividend, index, 1)])])
        less = graph.make("sub", room, [taken, subtracted], where=where)
        borrow = graph.make("icmp", 1, [less, graph.const(0, room)], "slt", where=where)
        rest = graph.make("select", room, [borrow, taken, less], where=where)
        quotient.append(graph.invert(borrow))
    return _joined(graph, quotient[::-1], width), _resized(graph, rest, width)


def _by_constant(graph: Graph, dividend: Node, divisor: int, bits: int, where: Location) -> tuple[Node, Node]:
    """Multiply by a reciprocal that is long enough to be exact for all dividends of `bits` bits."""
    width = dividend.width
    shift = bits + (divisor - 1).bit_length()
    factor = (1 << shift) // divisor + 1
    wide = max(bits + factor.bit_length(), shift) + 1
    long = graph.make("zext", wide, [graph.bits(dividend, 0, bits)])
    product = graph.make("mul", wide, [long, graph.const(factor, wide)], where=where)
    quotient = graph.make("zext", width, [graph.bits(product, shift, min(bits, wide - shift))])
    back = graph.make("mul", width, [quotient, graph.const(divisor, width)], where=where)
    rest = graph.make("sub", width, [dividend, back], where=where)
    rest.lo, rest.hi = max(rest.lo, 0), min(rest.hi, divisor - 1)  # what the subtraction does not know of itself
    return quotient, rest


def _joined(graph: Graph, bits: list[Node], width: int) -> Node:
    """Return bits side by side, the first one lowest."""
    result = graph.const(0, width)
    for index, bit in enumerate(bits):
        moved = graph.make("shl", width, [_resized(graph, bit, width), graph.const(index, width)])
        result = graph.make("or", width, [result, moved])
    return result


def _resized(graph: Graph, node: Node, width: int) -> Node:
    """Return the low `width` bits of an unsigned number, or as many by zeros in front."""
    return graph.make("zext", width, [node]) if node.width < width else graph.bits(node, 0, width)
