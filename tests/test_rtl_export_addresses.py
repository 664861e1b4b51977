"""Where an access goes in a cut array: bank, lane and word of every byte address that its subscripts can make."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

import pytest

from rtl_export.addresses import Address, Subscript, locate
from rtl_export.layout import Dimension, Leaf
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
