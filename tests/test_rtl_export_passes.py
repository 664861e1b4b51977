"""The exporter's passes one by one: simplification, ranges, predicates, scheduling, IR text."""

from __future__ import annotations

import random
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rtl_export import predicates
from rtl_export.compiler import compile_kernel
from rtl_export.debug_info import DebugInfo
from rtl_export.errors import ExportError
from rtl_export.ir import ArrayType, Const, IntType, StructType, member_offset, size_of
from rtl_export.ir_reader import read_function
from rtl_export.nodes import Graph, Node, evaluate, full_range, interval, signed, topological, unsigned
from rtl_export.verilog import extend, literal, whole

BINARY = ("add", "sub", "mul", "and", "or", "xor", "shl", "lshr", "ashr")
OPERATIONS = (*BINARY, "trunc", "zext", "sext", "select", "icmp", "ctpop")
PREDICATES = ("eq", "ne", "ugt", "uge", "ult", "ule", "sgt", "sge", "slt", "sle")


# ---- nodes ----------------------------------------------------------------------------------------------------------


class RandomGraph:
    """A random expression, built through Graph.make and by plain evaluation side by side."""

    def __init__(self, seed: int) -> None:
        self.source, self.graph = random.Random(seed), Graph()
        self.inputs: dict[Node, int] = {}

    def leaf(self, width: int) -> tuple[Node, int]:
        if self.source.random() < 0.4:
            value = signed(self.source.choice([0, 1, -1, self.source.getrandbits(width)]), width)
            return self.graph.const(value, width), value
        a, b = (signed(self.source.getrandbits(width), width) for _ in range(2))
        span = full_range(width) if width == 1 or self.source.random() < 0.5 else (min(a, b), max(a, b))
        value = self.source.randint(*span)
        node = self.graph.fresh("ext", width, span=span)
        self.inputs[node] = value
        return node, value

    def build(self, width: int, depth: int) -> tuple[Node, int]:
        if depth == 0:
            return self.leaf(width)
        op = self.source.choice(OPERATIONS)
        if op in ("trunc", "zext", "sext"):
            other = (
                self.source.randint(width + 1, width + 9)
                if op == "trunc"
                else self.source.randint(1, max(1, width - 1))
            )
            if other == width:
                return self.leaf(width)
            widths = [other]
        elif op == "icmp":
            if width != 1:
                return self.build(width, depth - 1)
            widths = [self.source.randint(1, 20)] * 2
        else:
            widths = [1, width, width] if op == "select" else [width] * (1 if op == "ctpop" else 2)
        pairs = [self.build(w, depth - 1) for w in widths]
        predicate = self.source.choice(PREDICATES) if op == "icmp" else ""
        if op in ("shl", "lshr", "ashr"):  # larger amounts have no meaning
            amount = self.source.randrange(width)
            pairs[1] = (self.graph.const(amount, width), signed(amount, width))
        values = [value for _, value in pairs]
        node = self.graph.make(op, width, [node for node, _ in pairs], predicate)
        return node, evaluate(op, width, values, widths, predicate)

    def value(self, root: Node) -> int:
        """Evaluate what Graph.make built."""
        known: dict[Node, int] = {}
        for node in topological([root]):
            args = [known[arg] for arg in node.args]
            if node.op == "ext":
                known[node] = self.inputs[node]
            elif node.is_const:
                known[node] = node.lo
            else:
                predicate = node.name if node.op == "icmp" else ""
                known[node] = evaluate(node.op, node.width, args, [arg.width for arg in node.args], predicate)
            assert node.lo <= known[node] <= node.hi, node
            assert unsigned(known[node], node.width) & ~node.ones == 0, node
        return known[root]


@settings(max_examples=600, deadline=None)
@given(st.integers(0, 2**32))
def test_simplification_keeps_values_and_ranges_hold(seed: int) -> None:
    random_graph = RandomGraph(seed)
    for _ in range(8):
        node, expected = random_graph.build(random_graph.source.randint(1, 24), 4)
        assert random_graph.value(node) == expected


def test_equal_nodes_are_shared() -> None:
    graph = Graph()
    a, b = graph.fresh("ext", 8), graph.fresh("ext", 8)
    assert graph.make("add", 8, [a, b]) is graph.make("add", 8, [a, b])
    assert graph.make("sub", 8, [a, b]) is not graph.make("sub", 8, [b, a])


def test_masks_and_joined_bits_cost_no_logic() -> None:
    graph = Graph()
    a, b = graph.fresh("ext", 8), graph.fresh("ext", 8)
    low = graph.make("and", 8, [a, graph.const(15, 8)])
    high = graph.make("shl", 8, [b, graph.const(4, 8)])
    assert low.op == "zext"
    assert graph.make("or", 8, [low, high]).name == "disjoint"


def test_bits_of_a_literal_are_a_literal() -> None:
    graph = Graph()
    assert graph.bits(graph.const(6, 8), 1, 2) is graph.const(3, 2)  # any other node would be shared between units


def test_a_parity_is_one_reduction() -> None:
    graph = Graph()
    word = graph.fresh("ext", 128)
    count = graph.make("trunc", 32, [graph.make("ctpop", 128, [word])])
    assert graph.make("and", 32, [count, graph.const(1, 32)]).args[0].op == "parity"


def test_a_range_that_may_wrap_is_full() -> None:
    graph = Graph()
    a = graph.fresh("ext", 8, span=(0, 100))
    assert interval("add", 8, [a, a]) == full_range(8)
    assert interval("add", 9, [a, a]) == (0, 200)


# ---- predicates -----------------------------------------------------------------------------------------------------


def holds(predicate: predicates.Predicate, values: dict[Node, bool]) -> bool:
    return any(all(values[node] == polarity for node, polarity in term) for term in predicate)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(st.tuples(st.integers(0, 3), st.booleans()), max_size=4), min_size=1, max_size=6))
def test_predicates_mean_the_same_after_merging(terms: list[list[tuple[int, bool]]]) -> None:
    graph = Graph()
    nodes = [graph.fresh("ext", 1) for _ in range(4)]
    parts = []
    for term in terms:
        part = predicates.ALWAYS
        for index, polarity in term:
            part = predicates.both(part, nodes[index], polarity)
        parts.append(part)
    merged = predicates.either(parts)
    circuit = predicates.condition(graph, merged)
    for bits in product([False, True], repeat=4):
        values = dict(zip(nodes, bits, strict=True))
        expected = any(holds(part, values) for part in parts)
        assert holds(merged, values) == expected
        assert value_of(circuit, values) == expected
    assert not predicates.exclusive(merged, merged) or merged == predicates.NEVER


def value_of(root: Node, values: dict[Node, bool]) -> bool:
    known = {node: -int(value) for node, value in values.items()}
    for node in topological([root]):
        if node.is_const:
            known[node] = node.lo
        elif node.op != "ext":
            args = [known[arg] for arg in node.args]
            known[node] = evaluate(node.op, node.width, args, [arg.width for arg in node.args], node.name)
    return bool(known[root])


def test_opposite_branches_exclude_each_other() -> None:
    graph = Graph()
    a, b = graph.fresh("ext", 1), graph.fresh("ext", 1)
    yes, no = (predicates.both(predicates.ALWAYS, a, polarity) for polarity in (True, False))
    assert predicates.exclusive(yes, no)
    assert not predicates.exclusive(yes, predicates.both(predicates.ALWAYS, b, True))
    assert predicates.either([yes, no]) == predicates.ALWAYS


# ---- scheduling -----------------------------------------------------------------------------------------------------

FREE = "#pragma HLS INTERFACE mode = ap_ctrl_none port = return\n"


def report(tmp_path: Path, body: str, *, clock_mhz: float = 300.0) -> dict[str, object]:
    source = tmp_path / "k.cpp"
    source.write_text(
        '#include "hls_stream.h"\nusing Beat = ap_axiu<64, 0, 0, 0>;\n'
        'extern "C" void kernel(hls::stream<Beat>& x, hls::stream<Beat>& y) {\n'
        f"{FREE}bool last = false;\nloop:\nwhile (!last) {{\n#pragma HLS PIPELINE II = 1\n{body}\n}}\n}}\n"
    )
    loop: dict[str, object] = compile_kernel(source, "kernel", clock_mhz=clock_mhz, base=tmp_path).report["loops"][0]
    return loop


CHAIN = (
    "Beat b = x.read(); ap_uint<32> v = b.data; last = b.last;b.data = ((v * 3 ^ 5) + 77) * 9 + (v >> 3); y.write(b);"
)


def test_a_faster_clock_makes_a_deeper_pipeline(tmp_path: Path) -> None:
    slow, fast = (report(tmp_path, CHAIN, clock_mhz=clock) for clock in (50, 400))
    assert slow["depth"] == 1
    assert int(str(fast["depth"])) > 1
    assert slow["ii"] == fast["ii"] == 1


def test_a_recurrence_longer_than_the_clock_raises_ii_and_is_named(tmp_path: Path) -> None:
    body = "static ap_uint<64> s = 1;\nBeat b = x.read();\ns = (s + b.data) ^ (s >> 7);\ns = s * 5 + 1; last = b.last;"
    loop = report(tmp_path, body + " b.data = s; y.write(b);")
    assert int(str(loop["ii"])) > 1
    assert "k.cpp:11" in str(loop["ii_limited_by"])
    assert report(tmp_path, body + " b.data = s; y.write(b);", clock_mhz=100)["ii"] == 1


def test_accesses_that_exclude_each_other_share_a_port(tmp_path: Path) -> None:
    both = "Beat b = x.read(); last = b.last; y.write(b); b.data = 1; y.write(b);"
    either = "Beat b = x.read(); last = b.last; if (b.data[0]) y.write(b); else { b.data = 1; y.write(b); }"
    assert report(tmp_path, both)["ii"] == 2
    assert report(tmp_path, either)["ii"] == 1


# ---- IR text --------------------------------------------------------------------------------------------------------

MODULE = """
%struct.s = type { i8, [3 x i32] }
@table = internal constant [4 x i16] [i16 1, i16 -2, i16 0, i16 7], align 2
define void @f(ptr %x) {
entry:
  %a = add nuw nsw i12 5, -7
  br i1 true, label %then, label %done

then:
  %p = getelementptr inbounds nuw [4 x i16], ptr @table, i64 0, i64 2
  %v = load i16, ptr %p, align 2
  br label %done

done:
  ret void
}
"""


def test_ir_is_read_into_typed_objects() -> None:
    function = read_function(MODULE, "f", DebugInfo(MODULE, frozenset()))
    assert list(function.blocks) == ["%entry", "%then", "%done"]
    assert function.blocks["%entry"].instructions[0].operands == [Const(12, 5), Const(12, -7)]
    assert function.blocks["%entry"].successors == ["%then", "%done"]
    assert function.variables["@table"].initial == [1, -2, 0, 7]
    assert function.variables["@table"].constant


@pytest.mark.parametrize(
    "line", ["%a = fadd float 1.0, 2.0", "%a = va_arg ptr %x, i8", "%a = atomicrmw add ptr %x, i8 1"]
)
def test_unknown_instructions_are_refused(line: str) -> None:
    text = f"define void @f(ptr %x) {{\nentry:\n  {line}\n  ret void\n}}\n"
    with pytest.raises(ExportError, match="not supported"):
        read_function(text, "f", DebugInfo(text, frozenset()))


def test_sizes_follow_the_data_layout() -> None:
    assert [size_of(IntType(width)) for width in (1, 8, 13, 33, 65, 128, 129)] == [1, 1, 2, 8, 16, 16, 32]
    pair = StructType((IntType(8), ArrayType(3, IntType(32))))
    assert (member_offset(pair, 1), size_of(pair)) == (4, 16)


# ---- Verilog text ---------------------------------------------------------------------------------------------------


def test_extension_is_explicit() -> None:
    net = whole("x", 8)
    assert extend(net, 8, True) == "x"
    assert extend(net, 4, True) == "x[3:0]"
    assert extend(net, 11, True) == "{{3{x[7]}}, x}"
    assert extend(net.slice(2, 3), 5, False) == "{2'd0, x[4:2]}"
    assert extend(net.slice(7, 1), 4, True) == "{4{x[7]}}"
    assert literal(-1, 4) == "4'd15"
