"""LLVM's intrinsics as nodes: what the LLVM Language Reference says of them, at every amount and at odd widths."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import pytest

from rtl_export.intrinsics import Intrinsics
from rtl_export.nodes import NOWHERE, Graph, Node, evaluate, signed, topological, unsigned

WIDTHS = (1, 2, 3, 5, 8, 13, 24, 32, 77)


def fshl(width: int, high: int, low: int, amount: int) -> int:
    """The upper word of both, joined and shifted left by the amount modulo the width."""
    return ((high << width | low) << amount % width) >> width


def fshr(width: int, high: int, low: int, amount: int) -> int:
    return (high << width | low) >> amount % width


def clamped(width: int, value: int) -> int:
    return min(max(value, -(1 << width - 1)), (1 << width - 1) - 1)


def bits(width: int, value: int) -> str:
    return f"{value:0{width}b}"


MEANINGS: dict[str, Callable[..., int]] = {
    "ctlz": lambda w, x: w - x.bit_length(),
    "cttz": lambda w, x: w if x == 0 else (x & -x).bit_length() - 1,
    "bitreverse": lambda w, x: int(bits(w, x)[::-1], 2),
    "fshl": fshl,
    "fshr": fshr,
    "uadd.sat": lambda w, a, b: min(a + b, (1 << w) - 1),
    "usub.sat": lambda w, a, b: max(a - b, 0),
    "sadd.sat": lambda w, a, b: clamped(w, signed(a, w) + signed(b, w)),
    "ssub.sat": lambda w, a, b: clamped(w, signed(a, w) - signed(b, w)),
    "ucmp": lambda w, a, b: (a > b) - (a < b),
    "scmp": lambda w, a, b: (signed(a, w) > signed(b, w)) - (signed(a, w) < signed(b, w)),
}
OPERANDS = {"fshl": 3, "fshr": 3} | {name: 2 for name in MEANINGS if name[-3:] in ("sat", "cmp")}


def result(name: str, width: int, values: list[int], *, constant_amount: bool = False) -> int:
    """Build the intrinsic over free values, and evaluate its nodes."""
    graph, args = Graph(), list[Node]()
    whole = (-(1 << width - 1), (1 << width - 1) - 1) if width > 1 else (-1, 0)
    for number, value in enumerate(values):
        free = number < 2 or not constant_amount
        args.append(graph.fresh("ext", width, span=whole) if free else graph.const(value, width))
    known = dict(zip(args, (signed(value, width) for value in values), strict=True))
    node = Intrinsics(graph, width, NOWHERE).make(name, args)
    assert node is not None
    for each in topological([node]):
        if each.is_const:
            known[each] = each.lo
        elif each not in known:
            widths = [arg.width for arg in each.args]
            known[each] = evaluate(each.op, each.width, [known[arg] for arg in each.args], widths, each.name)
        assert each.lo <= known[each] <= each.hi
    return unsigned(known[node], width)


@pytest.mark.parametrize("name", MEANINGS)
@pytest.mark.parametrize("width", WIDTHS)
def test_intrinsic_means_what_llvm_says(name: str, width: int) -> None:
    if name[1:] == "cmp" and width == 1:
        pytest.skip("the result has two bits at least")
    source = Random(width)
    for number in range(40):
        values = [source.getrandbits(width) >> source.randrange(width) for _ in range(OPERANDS.get(name, 1))]
        values[-1] = (0, (1 << width) - 1, 1 << width - 1, values[-1])[min(number, 3)]
        for constant in (False, True):
            got = result(name, width, values, constant_amount=constant)
            assert got == unsigned(MEANINGS[name](width, *values), width), values


@pytest.mark.parametrize("width", [16, 48, 80])
def test_bytes_are_swapped(width: int) -> None:
    value = Random(width).getrandbits(width)
    assert result("bswap", width, [value]) == int.from_bytes(value.to_bytes(width // 8, "big"), "little")
