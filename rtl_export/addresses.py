"""Byte addresses into banks, lanes and words: which bank an access goes to, and where in it."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from rtl_export.layout import Dimension, Leaf
from rtl_export.nodes import Graph, Node, full_range, unsigned

Term = tuple[Node, int]
ENOUGH_BITS = 32  # of an index: no array is so large that a wrapped one tells


@dataclass(frozen=True)
class Subscript:
    """An index that steps `unit` bytes: `node` times `scale` bytes, plus `bias` bytes."""

    node: Node
    scale: int
    bias: int
    unit: int


@dataclass(frozen=True)
class Address:
    """A byte address: a variable, `offset` bytes, and subscripts that vary.

    `is_exact` tells that nothing wraps when a subscript is taken apart.
    """

    variable: str
    offset: int
    terms: tuple[Subscript, ...] = ()
    is_exact: bool = True

    def plus(self, offset: int) -> Address:
        """Return the address some bytes further on."""
        return replace(self, offset=self.offset + offset)

    def span(self) -> tuple[int, int]:
        """Return the least and the greatest byte address."""
        low, high = _reach(self.terms)
        return self.offset + low, self.offset + high

    def indexed(self, index: Node, unit: int) -> Address:
        """Return the address of an element."""
        subscript, exact = _taken_apart(index, unit)
        if subscript.node.is_const:
            return self.plus(subscript.node.lo * subscript.scale + subscript.bias)
        return replace(self, terms=(*self.terms, subscript), is_exact=self.is_exact and exact)


def _taken_apart(index: Node, unit: int) -> tuple[Subscript, bool]:
    """Return an index without the constants that are added to it or multiply it, and whether none of that may wrap."""
    node, factor, bias, exact = index, 1, 0, True
    while True:
        longer = node.args and node.args[0].width < node.width
        if longer and (node.op == "sext" or (node.op == "zext" and node.args[0].lo >= 0)):
            node = node.args[0]
            continue
        step = _linear_step(node)
        if step is None or not (step[2] or node.width >= ENOUGH_BITS):
            return Subscript(node, factor * unit, bias * unit, unit), exact
        exact = exact and step[2]
        bias += step[1] * factor
        factor *= step[0]
        node = node.args[0]


def _linear_step(node: Node) -> tuple[int, int, bool] | None:
    """Return factor, summand, and whether it cannot wrap, of a node that is a linear function of its first operand."""
    if len(node.args) != 2 or not node.args[1].is_const or node.args[0].is_const:
        return None
    arg, by = node.args[0], node.args[1].lo
    if node.op == "shl" and 0 <= by < node.width:
        factor, summand = 1 << by, 0
    elif node.op == "mul":
        factor, summand = by, 0
    elif node.op == "add" or (node.name == "disjoint" and by >= 0):
        factor, summand = 1, by
    else:
        return None
    lowest, highest = full_range(node.width)
    ends = (arg.lo * factor + summand, arg.hi * factor + summand)
    return (factor, summand, lowest <= min(ends) and max(ends) <= highest) if factor > 0 else None


@dataclass
class Place:
    """Where an access goes in a leaf: the word's `address`, and bank and lane as numbers of mixed radix.

    A digit is a constant, or a node with the number of values it has.
    """

    address: Node
    banks: list[int | Node] = field(default_factory=list)
    bank_radix: list[int] = field(default_factory=list)
    lanes: list[int | Node] = field(default_factory=list)
    lane_radix: list[int] = field(default_factory=list)


@dataclass
class _Index:
    """The index in a run of dimensions: a constant and terms."""

    dimension: Dimension
    constant: int
    terms: list[Term]


def fits(leaf: Leaf, terms: tuple[Subscript, ...]) -> bool:
    """Tell whether each index steps through whole elements of the leaf."""
    return all(_home(leaf, term) < len(leaf.dimensions) for term in terms)


def _home(leaf: Leaf, term: Subscript) -> int:
    """Return the number of the dimension that a subscript steps through."""
    for number, dimension in enumerate(leaf.dimensions):
        steps = term.scale % dimension.stride == term.bias % dimension.stride == 0
        if term.unit % dimension.stride == 0 or (steps and leaf.extent(number) < dimension.stride):
            return number
    return len(leaf.dimensions)


@dataclass(frozen=True)
class Fit:
    """The constant part of the index in each dimension of a leaf, for an access that may lead there.

    `is_start`: the least place of the access is the start of an array that is a member of the leaf's structure.
    """

    indices: list[int]
    is_start: bool


def fit(leaf: Leaf, address: Address) -> Fit | None:
    """Return how an access may lead to a leaf; None if it cannot.

    In an array of structures with arrays in them `rows[i].b[j - 1]` starts before b: what j may be tells where.
    """
    low = address.span()[0]
    cut = any(leaf.extent(number) < dimension.stride for number, dimension in enumerate(leaf.dimensions))
    rest, found, is_start = address.offset - leaf.offset, list[int](), low >= leaf.offset if cut else low == leaf.offset
    for number, dimension in enumerate(leaf.dimensions):
        index = rest // dimension.stride
        if leaf.extent(number) < dimension.stride:  # other members are between
            below, above = _reach(term for term in address.terms if _home(leaf, term) > number)
            index = (rest + below) // dimension.stride
            if rest + below - index * dimension.stride >= leaf.extent(number):
                index += 1
                if rest + above < index * dimension.stride:
                    return None
            is_start = is_start and rest + below == index * dimension.stride
        found.append(index)
        rest -= index * dimension.stride
    return Fit(found, is_start) if rest == 0 else None


def reached(leaves: Iterable[Leaf], address: Address) -> list[Leaf]:
    """Return the leaves of a structure that an access with subscripts may lead to.

    The offset alone does not tell: `b[i - 1]` starts inside the array before b. One that starts with the first element
    of an array is of that array, since C++ lets no index be negative there.
    """
    low, high = address.span()
    near = [leaf for leaf in leaves if leaf.offset <= high and low < leaf.end and fits(leaf, address.terms)]
    found = [(leaf, way) for leaf in near if (way := fit(leaf, address)) is not None]
    first = [leaf for leaf, way in found if way.is_start]
    return first if len(first) == 1 else [leaf for leaf, _ in found]


def _reach(terms: Iterable[Subscript]) -> tuple[int, int]:
    """Return the least and the greatest sum of subscripts, in bytes."""
    ends = [sorted((t.node.lo * t.scale + t.bias, t.node.hi * t.scale + t.bias)) for t in terms]
    return sum(low for low, _ in ends), sum(high for _, high in ends)


def locate(leaf: Leaf, address: Address, graph: Graph) -> Place:
    """Return where the number at an address lives. The access must be within the array, as C++ demands."""
    found = fit(leaf, address)
    indices = found.indices if found else [0] * len(leaf.dimensions)  # the first numbers: ranges will grow
    runs = _merge([_Index(d, index, []) for d, index in zip(leaf.dimensions, indices, strict=True)], leaf, address)
    place = Place(graph.const(0, 1))
    parts: list[tuple[_Index, int]] = []
    for number in range(len(runs) - 1, -1, -1):
        run = _carry(runs, number, graph) if number else runs[0]
        digit, within = _cut(run, address.is_exact, graph)
        dimension = run.dimension
        if dimension.factor > 1:
            digits, radix = (place.lanes, place.lane_radix) if dimension.is_lanes else (place.banks, place.bank_radix)
            digits.insert(0, digit)
            radix.insert(0, dimension.factor)
        parts.insert(0, (within, dimension.size))
    place.address = _linear(parts, max(1, (leaf.depth - 1).bit_length()), graph)
    return place


def _merge(indices: list[_Index], leaf: Leaf, address: Address) -> list[_Index]:
    """Give each index its terms, and join neighbours that nothing cuts."""
    for term in address.terms:
        home = indices[_home(leaf, term)]
        home.terms.append((term.node, term.scale // home.dimension.stride))
        home.constant += term.bias // home.dimension.stride
    runs = indices[:1]
    for index in indices[1:]:
        outer, inner = runs[-1].dimension, index.dimension
        if outer.factor == inner.factor == 1 and outer.stride == inner.count * inner.stride:
            constant = runs[-1].constant * inner.count + index.constant
            moved = [(node, scale * inner.count) for node, scale in runs[-1].terms]
            runs[-1] = _Index(Dimension(outer.count * inner.count, inner.stride), constant, moved + index.terms)
        else:
            runs.append(index)
    return runs


def _carry(runs: list[_Index], number: int, graph: Graph) -> _Index:
    """Return the index of a run without what belongs to the one around it, which gets it.

    An index that may reach over the end of its row is C++'s own business: `a[1][i - 8]` and a row taken for all of an
    array both come as one offset.
    """
    run, outer = runs[number], runs[number - 1]
    count = run.dimension.count
    contiguous = outer.dimension.stride == count * run.dimension.stride
    if not run.terms or not contiguous:
        return run
    for rows in (0, 1, -1):
        moved = _Index(run.dimension, run.constant - rows * count, run.terms)
        if _stays_within(moved):
            outer.constant += rows
            return moved
    total = math.prod(other.dimension.count for other in runs[: number + 1])  # what the outer ones get may go on
    bits = max(1, (total - 1).bit_length())
    terms = [*((node, scale * count) for node, scale in outer.terms), *run.terms]
    whole = _sum(graph, terms, outer.constant * count + run.constant, bits)
    quotient, rest = _divide(graph, whole, count, total)
    runs[number - 1] = _Index(outer.dimension, 0, [(quotient, 1)])
    return _Index(run.dimension, 0, [(rest, 1)])


def _stays_within(run: _Index) -> bool:
    ends = [(node.lo * scale, node.hi * scale) for node, scale in run.terms]
    low = run.constant + sum(min(pair) for pair in ends)
    return low >= 0 and run.constant + sum(max(pair) for pair in ends) < run.dimension.count


def _cut(run: _Index, is_exact: bool, graph: Graph) -> tuple[int | Node, _Index]:
    """Split an index into the part that it is in, and its place there."""
    dimension = run.dimension
    if dimension.factor == 1:
        return 0, run
    if not run.terms:
        part, within = dimension.part(run.constant % dimension.count)
        return part, _Index(dimension, within, [])
    step = dimension.size if dimension.is_block else dimension.factor
    splits = not dimension.is_block and all(scale % step == 0 for _, scale in run.terms)
    if splits and (is_exact or step & (step - 1) == 0):
        terms = [(node, scale // step) for node, scale in run.terms]
        return run.constant % step, _Index(dimension, run.constant // step, terms)
    whole = _sum(graph, run.terms, run.constant, max(1, (dimension.count - 1).bit_length()))
    quotient, rest = _divide(graph, whole, step, dimension.count)
    chosen, inner = (quotient, rest) if dimension.is_block else (rest, quotient)
    return _digit(chosen), _Index(dimension, 0, [] if dimension.size == 1 else [(inner, 1)])


def _digit(node: Node) -> int | Node:
    return unsigned(node.lo, node.width) if node.is_const else node


def _divide(graph: Graph, whole: Node, by: int, count: int) -> tuple[Node, Node]:
    """Return quotient and remainder of a number below `count`, read as unsigned."""
    if by & (by - 1) == 0:
        shift = by.bit_length() - 1
        rest = graph.bits(whole, 0, min(shift, whole.width)) if shift else graph.const(0, 1)
        quotient = graph.bits(whole, shift, whole.width - shift) if shift < whole.width else graph.const(0, 1)
        return _positive(graph, quotient), _positive(graph, rest)
    bits = (count - 1).bit_length()
    shift = bits + (by - 1).bit_length()
    factor = (1 << shift) // by + 1  # exact for all numbers of `bits` bits
    wide = bits + factor.bit_length() + 1
    product = graph.make("mul", wide, [graph.make("zext", wide, [whole]), graph.const(factor, wide)])
    quotient = graph.bits(product, shift, max(1, ((count - 1) // by).bit_length()))
    width = bits + 1
    back = graph.make("mul", width, [graph.make("zext", width, [quotient]), graph.const(by, width)])
    rest = graph.make("sub", width, [graph.make("zext", width, [whole]), back])
    return _positive(graph, quotient), _positive(graph, graph.bits(rest, 0, max(1, (by - 1).bit_length())))


def _positive(graph: Graph, node: Node) -> Node:
    """Return an unsigned number as a node that no reader takes for a negative one."""
    return graph.make("zext", node.width + 1, [node])


def _linear(parts: list[tuple[_Index, int]], bits: int, graph: Graph) -> Node:
    constant, terms = 0, list[Term]()
    for index, size in parts:
        constant = constant * size + index.constant
        terms = [*((node, scale * size) for node, scale in terms), *index.terms]
    return _sum(graph, terms, constant, bits)


def _sum(graph: Graph, terms: list[Term], offset: int, bits: int) -> Node:
    """Return the sum modulo 2**bits, which is all that a RAM sees of its address."""
    result: Node | None = None
    for node, scale in terms:
        index = graph.make("trunc" if node.width >= bits else "sext", bits, [node])
        if scale & (scale - 1) == 0:
            index = graph.make("shl", bits, [index, graph.const(scale.bit_length() - 1, bits)]) if scale > 1 else index
        else:
            index = graph.make("mul", bits, [index, graph.const(scale, bits)])
        result = index if result is None else graph.make("add", bits, [result, index])
    if result is None:
        return graph.const(offset, bits)
    return graph.make("add", bits, [result, graph.const(offset, bits)])
