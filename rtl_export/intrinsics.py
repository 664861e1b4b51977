"""LLVM's intrinsics on integers, built from the operations that hardware has."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from rtl_export.division import divide
from rtl_export.errors import Location
from rtl_export.nodes import Graph, Node, unsigned


class Intrinsics:
    """Makes the nodes of one call."""

    def __init__(self, graph: Graph, width: int, where: Location) -> None:
        self.graph, self.width, self.where = graph, width, where

    def make(self, name: str, args: Sequence[Node]) -> Node | None:
        """Return the result of `llvm.NAME`, or None if it is unknown. `args` are the operands that are numbers."""
        makers: dict[str, Callable[[], Node]] = {
            "abs": lambda: self._abs(args[0]),
            "ctpop": lambda: self._op("ctpop", args[0]),
            "ctlz": lambda: self._leading_zeros(args[0]),
            "cttz": lambda: self._leading_zeros(self._permuted(args[0], 1)),
            "bitreverse": lambda: self._permuted(args[0], 1),
            "bswap": lambda: self._permuted(args[0], 8),
            "fshl": lambda: self._funnel(args, left=True),
            "fshr": lambda: self._funnel(args, left=False),
        }
        if name in ("umax", "umin", "smax", "smin"):
            return self._extreme(name, args)
        if name in ("uadd.sat", "usub.sat", "sadd.sat", "ssub.sat"):
            return self._saturated(name[1:4], args, is_signed=name[0] == "s")
        if name in ("ucmp", "scmp"):
            return self._order(name[0], args)
        return makers[name]() if name in makers else None

    def _op(self, op: str, *args: Node, predicate: str = "", width: int = 0) -> Node:
        return self.graph.make(op, width or self.width, args, predicate, where=self.where)

    def _const(self, value: int) -> Node:
        return self.graph.const(value, self.width)

    def _extreme(self, name: str, args: Sequence[Node]) -> Node:
        order = name[0] + ("gt" if name.endswith("max") else "lt")
        return self._op("select", self._op("icmp", *args, predicate=order, width=1), *args)

    def _saturated(self, op: str, args: Sequence[Node], *, is_signed: bool) -> Node:
        """A sum or difference, brought into the range of its type."""
        wide, kind = self.width + 2, "sext" if is_signed else "zext"
        total = self._op(op, *(self._op(kind, arg, width=wide) for arg in args), width=wide)
        low, high = (-(1 << self.width - 1), (1 << self.width - 1) - 1) if is_signed else (0, (1 << self.width) - 1)
        for relation, limit in (("slt", self.graph.const(low, wide)), ("sgt", self.graph.const(high, wide))):
            beyond = self._op("icmp", total, limit, predicate=relation, width=1)
            total = self._op("select", beyond, limit, total, width=wide)
        return self._op("trunc", total)

    def _order(self, kind: str, args: Sequence[Node]) -> Node:
        """-1, 0 or 1: whether the first is less, equal or greater."""
        less, greater = (self._op("icmp", *args, predicate=f"{kind}{way}", width=1) for way in ("lt", "gt"))
        return self._op("select", less, self._const(-1), self._op("zext", greater))

    def _abs(self, value: Node) -> Node:
        negative = self._op("icmp", value, self._const(0), predicate="slt", width=1)
        return self._op("select", negative, self._op("sub", self._const(0), value), value)

    def _permuted(self, value: Node, size: int) -> Node:
        """Groups of `size` bits in reverse order."""
        result = self._const(0)
        for low in range(0, self.width, size):
            part = self._op("zext", self.graph.bits(value, low, size))
            result = self._op("or", result, self._op("shl", part, self._const(self.width - size - low)))
        return result

    def _leading_zeros(self, value: Node) -> Node:
        """Halve the word again and again: is the upper half all zeros? Ones fill it up to a power of two."""
        size = 1 << (self.width - 1).bit_length()
        wide = self._op("zext", value, width=size)
        wide = self._op("shl", wide, self.graph.const(size - self.width, size), width=size)
        wide = self._op("or", wide, self.graph.const((1 << (size - self.width)) - 1, size), width=size)
        empty = self._op("icmp", wide, self.graph.const(0, size), predicate="eq", width=1)
        count = self._const(0)
        while size > 1:
            size //= 2
            upper, lower = self.graph.bits(wide, size, size), self.graph.bits(wide, 0, size)
            none = self._op("icmp", upper, self.graph.const(0, size), predicate="eq", width=1)
            count = self._op("or", count, self._op("select", none, self._const(size), self._const(0)))
            wide = self._op("select", none, lower, upper, width=size)
        return self._op("select", empty, self._const(self.width), count)

    def _funnel(self, args: Sequence[Node], *, left: bool) -> Node:
        """A shift of two joined words; with equal ones, a rotation."""
        high, low, amount = args
        if amount.is_const:
            by = unsigned(amount.lo, self.width) % self.width
            by = by if left else (self.width - by) % self.width
            if by == 0:
                return high if left else low
            upper, lower = self._const(by), self._const(self.width - by)
        else:
            by_node = self._remainder(amount)
            rest = self._op("sub", self._const(self.width), by_node)  # shifts by the width give 0
            upper, lower = (by_node, rest) if left else (rest, by_node)
        return self._op("or", self._op("shl", high, upper), self._op("lshr", low, lower))

    def _remainder(self, amount: Node) -> Node:
        """An amount modulo the width."""
        if amount.lo >= 0 and amount.hi < self.width:
            return amount
        if self.width & (self.width - 1):
            return divide(self.graph, "urem", self.width, amount, self._const(self.width), self.where)
        return self._op("and", amount, self._const(self.width - 1))
