"""Multiplications wider than a DSP slice: the same product, from parts that fit."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rtl_export.balance import balance
from rtl_export.compiler import compile_kernel
from rtl_export.delays import Delays
from rtl_export.errors import Location
from rtl_export.nodes import Graph, Node, evaluate, full_range, signed, topological
from rtl_export.units import Unit
from rtl_export.wide_multiply import slices, split_multiplications

DELAYS = Delays.for_clock(300, {})


def value(root: Node, inputs: dict[Node, int]) -> int:
    known = dict(inputs)
    for node in topological([root]):
        if node.is_const:
            known[node] = node.lo
        elif node not in known:
            predicate = node.name if node.op == "icmp" else ""
            args = [known[arg] for arg in node.args]
            known[node] = evaluate(node.op, node.width, args, [arg.width for arg in node.args], predicate)
            assert node.lo <= known[node] <= node.hi, node
    return known[root]


def operand(graph: Graph, width: int, bits: int, is_signed: bool) -> Node:
    """An input of a few bits, extended to the multiplication's width."""
    if bits >= width:
        return graph.fresh("ext", width)
    return graph.make("sext" if is_signed else "zext", width, [graph.fresh("ext", bits)])


@settings(max_examples=150, deadline=None)
@given(
    st.integers(1, 160), st.tuples(*[st.integers(1, 100)] * 2), st.tuples(*[st.booleans()] * 2), st.integers(0, 2**32)
)
def test_parts_give_the_same_product(width: int, bits: tuple[int, int], signs: tuple[bool, bool], seed: int) -> None:
    graph, source = Graph(), random.Random(seed)
    sides = [operand(graph, width, count, sign) for count, sign in zip(bits, signs, strict=True)]
    product = graph.make("mul", width, sides)
    unit = Unit(0, "u", "h", [], Location("", 0), exports={"v": product})
    split_multiplications(unit, graph, DELAYS)
    balance(unit, graph, DELAYS)
    for node in topological([product]):
        if node.op == "mul" and DELAYS.latency(node):
            small, large = sorted(arg.bits + (arg.lo >= 0) for arg in node.args)
            assert (small, large) <= (slices()[1], large)
            assert large <= slices()[0]
    root = unit.exports["v"]
    leaves = [node for node in topological([root]) if node.op == "ext"]
    for _ in range(12):
        inputs = {leaf: source.choice([*full_range(leaf.width), 0, -1]) for leaf in leaves}
        inputs |= {leaf: signed(source.getrandbits(leaf.width), leaf.width) for leaf in leaves if source.random() < 0.6}
        expected = evaluate("mul", width, [value(side, inputs) for side in sides], [width, width])
        assert value(root, inputs) == expected


@pytest.mark.parametrize(("width", "count"), [(18, 1), (27, 2), (32, 4), (64, 12)])
def test_a_wide_product_is_made_of_slices(tmp_path: Path, width: int, count: int) -> None:
    source = tmp_path / "k.cpp"
    source.write_text(
        f'#include "hls_stream.h"\nusing Beat = ap_axiu<128, 0, 0, 0>;\n'
        f'extern "C" void kernel(hls::stream<Beat>& x, hls::stream<Beat>& y) {{\n'
        f"#pragma HLS INTERFACE mode = ap_ctrl_none port = return\n"
        f"bool last = false;\nloop:\nwhile (!last) {{\n#pragma HLS PIPELINE II = 1\nBeat b = x.read(); last = b.last;\n"
        f"ap_int<{width}> f = b.data.range({width - 1}, 0), g = b.data.range(127, {128 - width});\n"
        f"b.data = ap_int<{min(2 * width, 128)}>(f * g); y.write(b);\n}}\n}}\n"
    )
    compiled = compile_kernel(source, "kernel", base=tmp_path)
    assert len(re.findall(r"^  kernel_mul_\w+ ", compiled.verilog, re.MULTILINE)) == count
    loop = compiled.report["loops"][0]
    assert (loop["ii"], loop["over_period"]) == (1, [])
