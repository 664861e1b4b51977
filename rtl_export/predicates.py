"""When does a block run: sums of products over branch conditions, small and canonical enough to share hardware."""

from __future__ import annotations

from collections.abc import Iterable

from rtl_export.nodes import Graph, Node

Literal = tuple[Node, bool]
Term = frozenset[Literal]
LIMIT = 48  # terms; beyond it the predicate becomes one condition of its own


class Predicate(frozenset[Term]):
    """True if all literals of at least one term are: no term is never, an empty term is always."""


ALWAYS = Predicate([frozenset()])
NEVER = Predicate()


def either(predicates: Iterable[Predicate]) -> Predicate:
    """Return the disjunction, with absorbed and complementary terms merged."""
    terms = set().union(*predicates)
    while merged := _merge_once(terms):
        terms = merged
    return Predicate(terms)


def _merge_once(terms: set[Term]) -> set[Term] | None:
    for term in terms:
        if any(other < term for other in terms):
            return terms - {term}
        for node, polarity in term:
            opposite = (node, not polarity)
            flipped = (term - {(node, polarity)}) | {opposite}
            if any(other <= flipped and opposite in other for other in terms):
                return (terms - {term}) | {term - {(node, polarity)}}
    return None


def both(predicate: Predicate, condition: Node, polarity: bool) -> Predicate:
    """Return `predicate` and the condition (or its negation)."""
    if condition.is_const:
        return predicate if bool(condition.lo) == polarity else NEVER
    if condition.op == "xor" and condition.args[1].is_const:
        condition, polarity = condition.args[0], not polarity
    return Predicate(term | {(condition, polarity)} for term in predicate if (condition, not polarity) not in term)


def exclusive(first: Predicate, second: Predicate) -> bool:
    """Tell whether the two can never hold together."""
    return all(any((node, not polarity) in b for node, polarity in a) for a in first for b in second)


def without_common(predicates: list[Predicate]) -> list[Predicate]:
    """Drop the literals that all terms of all predicates share: they say no more than where we are."""
    terms = [term for predicate in predicates for term in predicate]
    common = frozenset.intersection(*terms) if terms else frozenset()
    return [Predicate(term - common for term in predicate) for predicate in predicates]


def condition(graph: Graph, predicate: Predicate) -> Node:
    """Return the 1-bit node of a predicate."""
    result: Node | None = None
    for term in sorted(predicate, key=_order):
        product = _product(graph, term)
        result = product if result is None else graph.make("or", 1, [result, product])
    return result if result is not None else graph.const(0, 1)


def _product(graph: Graph, term: Term) -> Node:
    result: Node | None = None
    for node, polarity in sorted(term, key=lambda literal: (literal[0].number, literal[1])):
        literal = node if polarity else graph.invert(node)
        result = literal if result is None else graph.make("and", 1, [result, literal])
    return result if result is not None else graph.const(1, 1)


def _order(term: Term) -> list[tuple[int, bool]]:
    return sorted((node.number, polarity) for node, polarity in term)


def limited(graph: Graph, predicate: Predicate) -> Predicate:
    """Return a predicate of bounded size that means the same."""
    return both(ALWAYS, condition(graph, predicate), True) if len(predicate) > LIMIT else predicate
