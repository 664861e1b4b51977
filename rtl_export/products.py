"""Sums of products in DSP slices: the adder behind a slice's multiplier takes its product, before the result register.

Balancing puts such products in rows of a few, each added to the sum of those before it, as slices hand their sums on;
scheduling leaves the last register of such a product to the addition, which so has a stage of its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from rtl_export.delays import Delays, product_of, slice_product
from rtl_export.nodes import Node, topological
from rtl_export.units import Unit

ROW = 4  # products of a row: each is delayed by a stage more than the one before it
SUM_BITS = 48  # of a slice's adder


def rows(
    terms: Sequence[Node], uses: Mapping[Node, int], delays: Delays, add: Callable[[Node, Node], Node]
) -> list[Node]:
    """Add up the products among the terms that nothing else uses, and return what is still to be added.

    A row starts with a term that is no such product, if there is one; terms come in the order of their arrival.
    """
    products = [term for term in terms if (product := _own(term, uses)) is not None and delays.latency(product)]
    rest = [term for term in terms if term not in products]
    sums = list[Node]()
    for first in range(0, len(products), ROW):
        row = products[first : first + ROW]
        total = rest.pop(0) if rest else row.pop(0)
        for product in row:
            total = add(total, product)
        sums.append(total)
    return rest + sums


def _own(term: Node, uses: Mapping[Node, int]) -> Node | None:
    """Return the multiplication whose product a term is, if nothing else uses it."""
    product = product_of(term)
    while term is not product and uses.get(term) == 1 and term.args:
        term = term.args[0]
    return product if term is product and uses.get(term) == 1 else None


def share_slices(unit: Unit) -> None:
    """Give additions the last register of a product that nothing else uses."""
    roots = unit.roots()
    nodes = topological(roots)
    uses = Counter([*roots, *(arg for node in nodes for arg in node.args)])
    for node in nodes:
        if node.op == "add" and not node.name and node.bits <= SUM_BITS:
            products = [product for arg in node.args if (product := _own(arg, uses)) is not None and product.latency]
            if products:
                products[-1].latency -= 1


def own_result(addition: Node) -> bool:
    """Take the product of an addition out of its slice; return whether there was one."""
    product = slice_product(addition)
    if product is not None:
        product.latency += 1
    return product is not None
