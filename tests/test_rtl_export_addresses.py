"""Where an access goes in a cut array: bank, lane and word of every byte address that its subscripts can make."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

import pytest

from rtl_export.addresses import Address, Subscript, locate, reached
from rtl_export.ir import ArrayType, IntType, StructType, Type
from rtl_export.layout import Dimension, Layout, Leaf, leaves_of
from rtl_export.nodes import Graph, Node, evaluate, topological, unsigned

SIZE = 4  # bytes of an element


def value(node: Node, known: dict[Node, int]) -> int:
    """Evaluate a pure node over the values of the subscripts."""
    values = dict(known)
    for each in topological([node]):
        if each.is_const:
            values[each] = each.lo
        elif each not in values:
            widths = [arg.width for arg in each.args]
            values[each] = evaluate(each.op, each.width, [values[arg] for arg in each.args], widths, each.name)
    return values[node]


def number(digits: Sequence[int | Node], radix: Sequence[int], known: dict[Node, int]) -> int:
    result = 0
    for digit, base in zip(digits, radix, strict=True):
        one = digit if isinstance(digit, int) else unsigned(value(digit, known), digit.width)
        assert one < base
        result = result * base + one
    return result


def matrix(rows: int, columns: int, *, outer: int = 1, inner: int = 1, block: bool = False) -> Leaf:
    stride = columns * SIZE
    return Leaf(0, 25, SIZE, [Dimension(rows, stride, outer, block), Dimension(columns, SIZE, inner, block)])


# A leaf, an offset in elements, and subscripts as (lowest, highest, elements per step): all of them stay inside.
ACCESSES = {
    "column of a bank": (matrix(2, 5, inner=5), 0, [(0, 1, 5), (0, 4, 1)]),
    "a[1][i - 8] in row 1": (matrix(2, 5, inner=5), 5 - 8, [(8, 12, 1)]),
    "a[1][i - 8] in row 0": (matrix(2, 5, inner=5), 5 - 8, [(3, 7, 1)]),
    "a row taken for the array": (matrix(2, 5, inner=5), 0, [(0, 9, 1)]),
    "over the end of a row": (matrix(4, 5, inner=5), 3, [(0, 1, 5), (0, 6, 1)]),
    "both indices of one bit": (matrix(2, 5, inner=5), 1, [(0, 1, 5), (0, 1, 3)]),
    "a bit that changes the row": (matrix(2, 5, inner=5), 4, [(0, 1, 5)]),
    "backwards": (matrix(3, 6, inner=3), 18, [(-2, 0, 6), (-6, -1, 1)]),
    "blocks": (matrix(4, 6, inner=2, block=True), 2, [(0, 2, 6), (0, 6, 1)]),
    "rows in banks": (matrix(4, 6, outer=2, inner=2), 4, [(0, 1, 6), (0, 13, 1)]),
}


@pytest.mark.parametrize("name", ACCESSES)
def test_every_address_finds_its_place(name: str) -> None:
    leaf, first, subscripts = ACCESSES[name]
    graph = Graph()
    nodes = [graph.fresh("ext", 8, span=(low, high)) for low, high, _ in subscripts]
    steps = [step for _, _, step in subscripts]
    terms = tuple(
        Subscript(node, step * SIZE, 0, SIZE if step % leaf.dimensions[1].count else step * SIZE)
        for node, step in zip(nodes, steps, strict=True)
    )
    place = locate(leaf, Address("table", first * SIZE, terms), graph)
    for values in product(*(range(low, high + 1) for low, high, _ in subscripts)):
        known = dict(zip(nodes, values, strict=True))
        element = first + sum(one * step for one, step in zip(values, steps, strict=True))
        indices = leaf.indices(element * SIZE)
        assert indices is not None
        assert 0 <= indices[0] < leaf.dimensions[0].count, "the test itself leaves the array"
        address = value(place.address, known) & ((1 << place.address.width) - 1)
        found = (number(place.banks, place.bank_radix, known), number(place.lanes, place.lane_radix, known), address)
        assert found == leaf.place(indices), values


BYTE, SHORT = IntType(8), IntType(16)
ROWS = StructType((ArrayType(4, BYTE), ArrayType(4, BYTE), SHORT))
TOLD = 0.85  # of the accesses must be told apart; a guess that is too careful would refuse them
STRUCTURES: dict[str, Type] = {
    "rows of two arrays": ArrayType(3, ROWS),
    "rows of numbers": ArrayType(4, StructType((BYTE, BYTE, SHORT))),
    "matrices in rows": ArrayType(2, StructType((ArrayType(2, ArrayType(3, BYTE)), ArrayType(3, BYTE), BYTE))),
    "rows in rows": ArrayType(2, StructType((ArrayType(2, ROWS), ArrayType(2, ROWS)))),
}


def inside(leaf: Leaf, low: int, high: int) -> bool:
    """Tell whether the elements from one byte offset to another are all in one array of the leaf."""
    found = [leaf.indices(offset) for offset in range(low, high + 1, leaf.dimensions[-1].stride)]
    rows = [indices[:-1] for indices in found if indices and indices[0] in range(leaf.dimensions[0].count)]
    return len(rows) == len(found) and all(row == rows[0] for row in rows)


def meant(leaf: Leaf, graph: Graph) -> Iterator[tuple[int, Address, dict[Node, int]]]:
    """Yield accesses rows[i - a].member[j - b] that stay in the leaf: first byte, address, and the least i and j.

    i takes two values, j one to three; the constants of a and b are one offset, as LLVM makes it. What is known of j
    may be one too wide below: counters are, by the 0 of their reset.
    """
    outer, inner = leaf.dimensions[0].stride, leaf.dimensions[-1].stride
    nested = len(leaf.dimensions) > 1
    ranges = range(-2, 3), range(-3, 4), range(3 if nested else 1), range(2)
    for (_, start), a, b, more, wider in product(leaf.elements(), *ranges):
        last = start + more * inner
        if inside(leaf, start, last) and inside(leaf, start + outer, last + outer):
            i, j = graph.fresh("ext", 8, span=(a, a + 1)), graph.fresh("ext", 8, span=(b - wider, b + more))
            terms = [Subscript(i, outer, 0, outer), Subscript(j, inner, 0, inner)][: 1 + nested]
            yield start, Address("rows", start - a * outer - nested * b * inner, tuple(terms)), {i: a, j: b}


@pytest.mark.parametrize("name", STRUCTURES)
def test_an_access_reaches_the_array_it_means_or_is_refused(name: str) -> None:
    graph, layout, told, accesses = Graph(), Layout(list(leaves_of(STRUCTURES[name]))), 0, 0
    for leaf in layout.leaves:
        for start, address, known in meant(leaf, graph):
            accesses += 1
            found = reached(layout.leaves, address)
            assert leaf in found, address
            if len(found) == 1:
                told += 1
                place = locate(leaf, address, graph)
                at = value(place.address, known) & ((1 << place.address.width) - 1)
                assert at == leaf.place(leaf.indices(start) or [])[2], address
    assert told > 100 and told / accesses > TOLD, told / accesses
