"""Values of the data-flow graph: operations on integers with known ranges, simplified as they are made.

Every value is a `width`-bit number read as signed, and lies in [lo, hi]. Ranges decide how many wires a value takes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import count

from rtl_export.errors import Location

NOWHERE = Location("", 0)
LOGIC = {"and", "or", "xor"}
SHIFTS = {"shl", "lshr", "ashr"}
POPS = {"pop", "pop_nb"}
PUSHES = {"push", "push_nb"}
INPUT_OPS = POPS | {"empty"}
OUTPUT_OPS = PUSHES | {"full"}
EFFECTS = INPUT_OPS | OUTPUT_OPS | {"load", "store", "leave"}
EXTENSIONS = {"trunc", "zext", "sext"}
LOOK_THROUGH = 100  # levels of logic that a bit is followed through


@dataclass(eq=False)
class Node:
    """One value or side effect.

    `op` is an LLVM opcode or one of: const; ext (value of another unit, `name`); phi; parity (xor of all bits);
    pop, push (a beat of stream `name`; args: condition, then for push the fields); pop_nb, push_nb (if that can be at
    once), empty, full (whether it could be), ready (that of the last four); field (AXI signal `name` of a popped
    beat); leave (args: condition; the iteration is its loop's last); load, store (args: condition, address, data);
    read (what a load gave). A load uses a read `port` of its `bank`, a store writes a `lane` of the word there.
    `time` is the pipeline stage it starts in, once scheduled; its value is there `latency` stages later, in a register
    if that is not 0. `hint` is a source name for it. `ones` are the bits of the raw word that can be 1; an `or` whose
    operands share none is named "disjoint": it is wiring.
    """

    op: str
    width: int
    args: list[Node]
    lo: int
    hi: int
    number: int
    name: str = ""
    hint: str = ""
    where: Location = NOWHERE
    bank: int = 0
    lane: int = 0
    port: int = 0
    time: int = 0
    latency: int = 0
    ones: int = -1

    @property
    def ready(self) -> int:
        """The first stage in which its value can be used."""
        return self.time + self.latency

    @property
    def is_const(self) -> bool:
        """Whether it is a literal."""
        return self.op == "const"

    @property
    def is_signed(self) -> bool:
        """Whether its wires need a sign bit."""
        return self.lo < 0 and self.width > 1

    @property
    def bits(self) -> int:
        """Wires that hold every value in [lo, hi]; a 1-bit value is 0 or -1 and takes one."""
        return bits_for(self.lo, self.hi, self.width)

    def __hash__(self) -> int:  # sets of nodes must have the same order in every run
        return self.number

    def __repr__(self) -> str:
        return f"{self.op}#{self.number}<{self.width}>[{self.lo},{self.hi}]"


def topological(roots: Iterable[Node]) -> list[Node]:
    """Return all nodes that the roots need, arguments first, in an order that depends on the roots only."""
    order: list[Node] = []
    seen: set[Node] = set()
    for root in roots:
        pending = [(root, False)]
        while pending:
            node, done = pending.pop()
            if done:
                order.append(node)
            elif node not in seen:
                seen.add(node)
                pending.append((node, True))
                pending += [(arg, False) for arg in reversed(node.args) if arg not in seen]
    return order


def bits_for(lo: int, hi: int, width: int) -> int:
    """Return the wires for numbers of [lo, hi].

    >>> bits_for(0, 15, 8), bits_for(-1, 15, 8), bits_for(-1, 0, 1), bits_for(0, 0, 8)
    (4, 5, 1, 1)
    """
    if width == 1:
        return 1
    if lo >= 0:
        return max(1, hi.bit_length())
    return max(hi.bit_length() if hi >= 0 else 0, (~lo).bit_length()) + 1


def signed(value: int, width: int) -> int:
    """Return the signed number with the low `width` bits of `value`."""
    value &= (1 << width) - 1
    return value - (1 << width) if width and value >> (width - 1) else value


def unsigned(value: int, width: int) -> int:
    """Return the low `width` bits of `value`."""
    return value & ((1 << width) - 1)


def full_range(width: int) -> tuple[int, int]:
    """Return the range of all `width`-bit signed numbers."""
    return (-(1 << (width - 1)), (1 << (width - 1)) - 1) if width else (0, 0)


COMPARISONS = {
    "eq": lambda a, b: a == b,
    "ne": lambda a, b: a != b,
    "gt": lambda a, b: a > b,
    "ge": lambda a, b: a >= b,
    "lt": lambda a, b: a < b,
    "le": lambda a, b: a <= b,
}


def evaluate(op: str, width: int, args: Sequence[int], widths: Sequence[int], predicate: str = "") -> int:
    """Return the value of a pure operation on signed numbers `args` of `widths` bits: the meaning of every op.

    >>> evaluate("lshr", 8, [-1, 4], [8, 8]), evaluate("icmp", 1, [-1, 1], [4, 4], "ugt")
    (15, -1)
    """
    raw = [unsigned(value, bits) for value, bits in zip(args, widths, strict=True)]
    if op == "icmp":
        pair = raw if predicate[0] == "u" else args
        return -1 if COMPARISONS[predicate[-2:]](*pair[:2]) else 0
    if op == "select":
        return args[1] if args[0] else args[2]
    if op in SHIFTS:
        return _shift(op, width, args[0], raw[0], raw[1])
    result = {
        "add": lambda: args[0] + args[1],
        "sub": lambda: args[0] - args[1],
        "mul": lambda: args[0] * args[1],
        "and": lambda: args[0] & args[1],
        "or": lambda: args[0] | args[1],
        "xor": lambda: args[0] ^ args[1],
        "trunc": lambda: args[0],
        "sext": lambda: args[0],
        "zext": lambda: raw[0],
        "ctpop": lambda: raw[0].bit_count(),
        "parity": lambda: raw[0].bit_count(),
    }[op]()
    return signed(result, width)


def _shift(op: str, width: int, value: int, raw: int, amount: int) -> int:
    amount = min(amount, width)
    if op == "shl":
        return signed(raw << amount, width)
    return signed(raw >> amount, width) if op == "lshr" else value >> amount


@dataclass
class Graph:
    """Makes nodes, numbers them in order, and gives equal pure nodes only once."""

    counter: count[int] = field(default_factory=lambda: count(1))
    known: dict[tuple[object, ...], Node] = field(default_factory=dict)
    looking: int = 0

    def fresh(
        self, op: str, width: int, args: Sequence[Node] = (), span: tuple[int, int] | None = None, **more: object
    ) -> Node:
        """Return a new node that is equal to no other."""
        lo, hi = span or full_range(width)
        ones = possible_ones(op, width, args, lo, hi)
        return Node(op, width, list(args), lo, hi, next(self.counter), ones=ones, **more)  # type: ignore[arg-type]

    def const(self, value: int, width: int) -> Node:
        """Return the literal `value`."""
        value = signed(value, width)
        return self._shared(("const", width, value), lambda: self.fresh("const", width, span=(value, value)))

    def _shared(self, key: tuple[object, ...], make: object) -> Node:
        if key not in self.known:
            self.known[key] = make()  # type: ignore[operator]
        return self.known[key]

    def make(
        self,
        op: str,
        width: int,
        args: Sequence[Node],
        predicate: str = "",
        *,
        where: Location = NOWHERE,
        hint: str = "",
    ) -> Node:
        """Return the node of a pure operation, simplified."""
        if all(arg.is_const for arg in args):
            values = [arg.lo for arg in args]
            return self.const(evaluate(op, width, values, [arg.width for arg in args], predicate), width)
        if (simple := self._simplify(op, width, args, predicate, where)) is not None:
            simple.hint = simple.hint or hint
            return simple
        node = self._pure(op, width, args, predicate, where)
        node.hint = node.hint or hint
        return node

    def _pure(self, op: str, width: int, args: Sequence[Node], predicate: str = "", where: Location = NOWHERE) -> Node:
        """Return a pure node as it is asked for, but shared and folded."""
        if op in ("or", "xor", "add") and args[0].ones & args[1].ones == 0:
            op, predicate = "or", "disjoint"
        span = interval(op, width, args)
        if span[0] == span[1]:
            return self.const(span[0], width)
        key = (op, width, predicate, *(arg.number for arg in args))
        return self._shared(key, lambda: self.fresh(op, width, args, span, name=predicate, where=where))

    def bits(self, node: Node, low: int, count: int) -> Node:
        """Return bits [low, low + count) of a node, looking through what only moves bits."""
        key = ("bits", node.number, low, count)
        if key not in self.known:
            self.looking += 1
            self.known[key] = self._bits(node, low, count)
            self.looking -= 1
        return self.known[key]

    def _bits(self, node: Node, low: int, count: int) -> Node:
        if node.is_const:  # a node of literals only would belong to several units
            return self.const(unsigned(node.lo, node.width) >> low, count)
        mask = ((1 << count) - 1) << low
        if node.ones & mask == 0:
            return self.const(0, count)
        inner = node.args[0] if node.args else node
        if node.op == "trunc" or (node.op in ("zext", "sext") and low + count <= inner.width):
            return self.bits(inner, low, count)
        if node.op == "sext" and count == 1:
            return self.bits(inner, inner.width - 1, 1)
        if node.op in ("shl", "lshr") and node.args[1].is_const:
            by = unsigned(node.args[1].lo, node.args[1].width)
            start = low - by if node.op == "shl" else low + by
            if start >= 0 and start + count <= inner.width:
                return self.bits(inner, start, count)
            if start < 0:  # zeros below
                part = self.make("zext", count, [self.bits(inner, 0, count + start)])
                return self.make("shl", count, [part, self.const(-start, count)])
        if node.name == "disjoint":
            first, second = (self.bits(arg, low, count) for arg in node.args)
            return self.make("or", count, [first, second])
        if node.op == "ctpop" and low == 0 and count == 1:
            return self._pure("parity", 1, [inner])
        if count == 1 and self.looking < LOOK_THROUGH and (gate := self._one_bit(node, low)):
            return gate
        shifted = self._pure("lshr", node.width, [node, self.const(low, node.width)]) if low else node
        return self._pure("trunc", count, [shifted]) if count < node.width else shifted

    def _one_bit(self, node: Node, low: int) -> Node | None:
        """One bit of a word's logic is logic of one bit: feedback through shift registers becomes short."""
        if node.op in LOGIC:
            return self.make(node.op, 1, [self.bits(arg, low, 1) for arg in node.args], where=node.where)
        if node.op == "select" and all(arg.is_const for arg in node.args[1:]):
            choices = [self.bits(arg, low, 1) for arg in node.args[1:]]
            return self.make("select", 1, [node.args[0], *choices], where=node.where)
        return None

    def sign(self, node: Node) -> Node:
        """Return the condition that a value is below 0; above its wires all bits are the same."""
        return self.bits(node, min(node.width, node.bits) - 1, 1) if node.lo < 0 else self.const(0, 1)

    def invert(self, node: Node) -> Node:
        """Return the negation of a condition."""
        return self.make("xor", 1, [node, self.const(1, 1)])

    # ---- rules ------------------------------------------------------------------------------------------------------

    def _simplify(self, op: str, width: int, args: Sequence[Node], predicate: str, where: Location) -> Node | None:
        if op in EXTENSIONS:
            return self._simplify_extension(op, width, args[0])
        if op == "select":
            return self._simplify_select(width, args)
        if op in LOGIC or op == "add" or op in SHIFTS:
            return self._simplify_binary(op, width, args, where)
        if op == "icmp":
            return self._simplify_compare(args, predicate)
        return None

    def _simplify_extension(self, op: str, width: int, arg: Node) -> Node | None:
        if arg.width == width:
            return arg
        if op != "trunc":
            return None
        if arg.op in ("zext", "sext") and arg.args[0].width < width:
            return self.make(arg.op, width, [arg.args[0]])
        return self.bits(arg, 0, width)

    def _simplify_select(self, width: int, args: Sequence[Node]) -> Node | None:
        condition, first, second = args
        if first is second:
            return first
        if condition.is_const:
            return first if condition.lo else second
        if condition.op == "xor" and condition.args[1].is_const:
            return self.make("select", width, [condition.args[0], second, first])
        if (merged := self._merge_selects(width, condition, first, second)) is not None:
            return merged
        if width > 1:
            return None
        if first.is_const:
            return (
                self.make("or", 1, [condition, second])
                if first.lo
                else self.make("and", 1, [self.invert(condition), second])
            )
        if second.is_const:
            return (
                self.make("or", 1, [self.invert(condition), first])
                if second.lo
                else self.make("and", 1, [condition, first])
            )
        return None

    def _merge_selects(self, width: int, condition: Node, first: Node, second: Node) -> Node | None:
        """Turn c ? (d ? a : b) : b into (c & d) ? a : b, and its mirror images: one choice on the way of the data."""
        if first.op == "select" and second in first.args[1:]:
            inner, other = first.args[0], first.args[1] if first.args[2] is second else first.args[2]
            inner = inner if first.args[2] is second else self.invert(inner)
            return self.make("select", width, [self.make("and", 1, [condition, inner]), other, second])
        if second.op == "select" and first in second.args[1:]:
            inner, other = second.args[0], second.args[2] if second.args[1] is first else second.args[1]
            inner = inner if second.args[1] is first else self.invert(inner)
            return self.make("select", width, [self.make("or", 1, [condition, inner]), first, other])
        return None

    def _simplify_binary(self, op: str, width: int, args: Sequence[Node], where: Location) -> Node | None:
        first, second = args
        if op == "shl" and second.is_const and 0 < second.lo < width and first.op in ("ctpop", "trunc"):
            kept = self.bits(first, 0, width - second.lo)  # the others are shifted out
            first = self.make("zext", width, [kept])
            return self._pure("shl", width, [first, second], where=where)
        if first.is_const and op not in SHIFTS:
            return self.make(op, width, [second, first], where=where)
        if not second.is_const:
            return first if first is second and op in ("and", "or") else None
        value = second.lo
        if value == 0:
            return second if op == "and" else first
        if value == -1 and op in ("and", "or"):
            return first if op == "and" else second
        if op == "and":
            return self._mask(width, first, unsigned(value, width))
        if op == "or" and first.ones & unsigned(value, width):  # what the constant covers does not matter
            rest = self.make("and", width, [first, self.const(~value, width)], where=where)
            return self.make("or", width, [rest, second], where=where)
        if op == "xor" and width == 1 and first.op == "xor" and first.args[1].is_const:
            return first.args[0]
        return None

    def _mask(self, width: int, node: Node, mask: int) -> Node | None:
        """A mask of neighbouring bits is wires only."""
        if node.ones & ~mask == 0:
            return node
        low = (mask & -mask).bit_length() - 1
        count = mask.bit_length() - low
        if mask != ((1 << count) - 1) << low:
            return None
        part = self.make("zext", width, [self.bits(node, low, count)]) if count < width else node
        return self.make("shl", width, [part, self.const(low, width)]) if low else part

    def _simplify_compare(self, args: Sequence[Node], predicate: str) -> Node | None:
        first, second = args
        if first.width == 1:
            return self._compare_bits(first, second, predicate)
        if second.is_const and (bit := self._test_bit(first, second.lo, predicate)):
            return bit
        comparable = predicate[0] != "u" or (first.lo >= 0 and second.lo >= 0)
        if not comparable:
            return None
        ordered = {"t": first.hi < second.lo, "e": first.hi <= second.lo}
        reverse = {"t": first.lo > second.hi, "e": first.lo >= second.hi}
        kind = predicate[-2:]
        if kind in ("eq", "ne") and (first.hi < second.lo or first.lo > second.hi):
            return self.const(-(kind == "ne"), 1)
        if kind in ("lt", "le") and (ordered[kind[1]] or reverse["e" if kind == "lt" else "t"]):
            return self.const(-ordered[kind[1]], 1)
        if kind in ("gt", "ge") and (reverse[kind[1]] or ordered["e" if kind == "gt" else "t"]):
            return self.const(-reverse[kind[1]], 1)
        return None

    def _test_bit(self, node: Node, limit: int, predicate: str) -> Node | None:
        """A comparison that only looks at one bit."""
        if predicate in ("eq", "ne") and limit == 0 and node.ones.bit_count() == 1:
            bit = self.bits(node, node.ones.bit_length() - 1, 1)
            return bit if predicate == "ne" else self.invert(bit)
        if (predicate, limit) == ("slt", 0):
            return self.sign(node)
        if (predicate, limit) == ("sgt", -1):
            return self.invert(self.sign(node))
        return None

    def _compare_bits(self, first: Node, second: Node, predicate: str) -> Node:
        """Comparison of 1-bit values; a signed 1 is -1, the smaller one."""
        different = self.make("xor", 1, [first, second])
        if predicate in ("eq", "ne"):
            return different if predicate == "ne" else self.invert(different)
        if predicate[0] == "s":
            first, second = second, first
        if predicate[-2] == "g":
            first, second = second, first
        below = self.make("and", 1, [self.invert(first), second])
        return below if predicate[-1] == "t" else self.make("or", 1, [below, self.invert(different)])


# ---- intervals ------------------------------------------------------------------------------------------------------


def interval(op: str, width: int, args: Sequence[Node]) -> tuple[int, int]:
    """Return a range that holds every result of the operation; the full one if it may wrap."""
    span = _exact_interval(op, args)
    full = full_range(width)
    return span if span and full[0] <= span[0] and span[1] <= full[1] else full


def possible_ones(op: str, width: int, args: Sequence[Node], lo: int, hi: int) -> int:
    """Return the bits of the raw word of an operation that can be 1."""
    if lo == hi:
        return unsigned(lo, width)
    bound = (1 << hi.bit_length()) - 1 if lo >= 0 else (1 << width) - 1
    ones = bound
    if op in ("zext", "trunc"):
        ones = args[0].ones
    elif op == "and":
        ones = args[0].ones & args[1].ones
    elif op in ("or", "xor"):
        ones = args[0].ones | args[1].ones
    elif op == "select":
        ones = args[1].ones | args[2].ones
    elif op in ("add", "sub"):
        both = args[0].ones | args[1].ones
        ones = -(both & -both)  # none below the lowest of either
    elif op in ("shl", "lshr") and args[1].is_const:
        by = min(unsigned(args[1].lo, args[1].width), width)
        ones = args[0].ones << by if op == "shl" else args[0].ones >> by
    return ones & bound


def _exact_interval(op: str, args: Sequence[Node]) -> tuple[int, int] | None:
    first = (args[0].lo, args[0].hi)
    if op in ("add", "sub", "mul"):
        return _arithmetic_interval(op, first, (args[1].lo, args[1].hi))
    if op == "select":
        return (min(args[1].lo, args[2].lo), max(args[1].hi, args[2].hi))
    if op in ("trunc", "sext"):
        return first
    if op == "zext":
        return first if first[0] >= 0 else (0, (1 << args[0].width) - 1)
    if op == "ctpop":
        return (0, args[0].width)
    if op in SHIFTS:
        return _shift_interval(op, args)
    if op in LOGIC and args[0].width > 1:
        return _logic_interval(op, args)
    return None


def _arithmetic_interval(op: str, a: tuple[int, int], b: tuple[int, int]) -> tuple[int, int]:
    if op == "add":
        return (a[0] + b[0], a[1] + b[1])
    if op == "sub":
        return (a[0] - b[1], a[1] - b[0])
    corners = [x * y for x in a for y in b]
    return (min(corners), max(corners))


def _shift_interval(op: str, args: Sequence[Node]) -> tuple[int, int] | None:
    value, amount = args
    if not amount.is_const:
        if op == "shl" or (op == "lshr" and value.lo < 0):
            return None
        return (min(value.lo, 0), max(value.hi, -1))
    by = min(unsigned(amount.lo, amount.width), value.width)
    if op == "shl":
        return (value.lo << by, value.hi << by)
    if op == "ashr" or value.lo >= 0:
        return (value.lo >> by, value.hi >> by)
    return (0, ((1 << value.width) - 1) >> by) if by else None


def _logic_interval(op: str, args: Sequence[Node]) -> tuple[int, int]:
    if op == "and":
        positive = [arg.hi for arg in args if arg.lo >= 0]
        if positive:
            return (0, min(positive))
    bits = max(bits_for(arg.lo, arg.hi, arg.width) + (arg.lo >= 0) for arg in args)  # with room for a sign
    if all(arg.lo >= 0 for arg in args):
        return (0, (1 << (bits - 1)) - 1)
    return full_range(bits)
