"""Verilog text of values: names, slices, extensions and expressions with every width explicit."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from rtl_export.nodes import COMPARISONS, Node, unsigned

Raw = Callable[[Node, int], str]  # (node, bits) -> text of its low bits, extended as its sign demands

OPERATORS = {"add": "+", "sub": "-", "and": "&", "or": "|", "xor": "^"}
RELATIONS = dict(zip(COMPARISONS, ("==", "!=", ">", ">=", "<", "<="), strict=True))


@dataclass(frozen=True)
class Ref:
    """Bits [low, low + bits) of a net of `net_bits` wires."""

    net: str
    net_bits: int
    low: int
    bits: int

    def slice(self, low: int, bits: int) -> Ref:
        """Return a part of this part."""
        return Ref(self.net, self.net_bits, self.low + low, bits)

    def text(self, low: int, bits: int) -> str:
        """Return Verilog for `bits` bits from `low` up."""
        first = self.low + low
        if first == 0 and bits == self.net_bits:
            return self.net
        return f"{self.net}[{first}]" if bits == 1 else f"{self.net}[{first + bits - 1}:{first}]"


def whole(net: str, bits: int) -> Ref:
    """Return all of a net."""
    return Ref(net, bits, 0, bits)


def literal(value: int, bits: int) -> str:
    """Return the low `bits` bits of a number; wide ones in hexadecimal."""
    raw = unsigned(value, bits)
    return f"{bits}'d{raw}" if raw < 1 << 20 else f"{bits}'h{raw:x}"


def extend(ref: Ref, bits: int, is_signed: bool) -> str:
    """Return a part as `bits` bits: cut, or extended by its sign or by zeros."""
    if bits <= ref.bits:
        return ref.text(0, bits)
    more, own = bits - ref.bits, ref.text(0, ref.bits)
    if not is_signed:
        return f"{{{more}'d0, {own}}}"
    sign = ref.text(ref.bits - 1, 1)
    return f"{{{bits}{{{sign}}}}}" if ref.bits == 1 else f"{{{{{more}{{{sign}}}}}, {own}}}"


def declare(kind: str, name: str, bits: int) -> str:
    """Return a declaration without its semicolon."""
    return f"{kind} {f'[{bits - 1}:0] ' if bits > 1 else ''}{name}"


def vector(bits: int) -> str:
    """Return the range of a port, with the space that follows it."""
    return f"[{bits - 1}:0] " if bits > 1 else ""


def expression(node: Node, raw: Raw) -> tuple[str, int]:
    """Return the Verilog of a node on its operands, and how many bits it gives: `node.bits` or more."""
    bits = node.bits
    if node.op in OPERATORS:
        return f"{raw(node.args[0], bits)} {OPERATORS[node.op]} {raw(node.args[1], bits)}", bits
    if node.op == "mul":
        return _multiply(node, raw), bits
    if node.op == "select":
        return f"{raw(node.args[0], 1)} ? {raw(node.args[1], bits)} : {raw(node.args[2], bits)}", bits
    if node.op == "icmp":
        return _compare(node, raw), 1
    if node.op == "parity":
        return f"^{_raw_word(node.args[0], raw)[0]}", 1
    if node.op == "zext":
        return _raw_word(node.args[0], raw)
    if node.op in ("sext", "trunc"):
        return raw(node.args[0], bits), bits
    return _shift(node, raw)


def _raw_word(node: Node, raw: Raw) -> tuple[str, int]:
    """Return all bits of a node that may differ from 0, read as an unsigned word."""
    bits = node.bits if node.lo >= 0 else node.width
    return raw(node, bits), bits


def _multiply(node: Node, raw: Raw) -> str:
    sides = [raw(arg, node.bits) for arg in node.args]
    if any(arg.lo < 0 for arg in node.args):
        sides = [f"$signed({side})" for side in sides]
    return f"{sides[0]} * {sides[1]}"


def _compare(node: Node, raw: Raw) -> str:
    first, second = node.args
    relation = RELATIONS[node.name[-2:]]
    is_signed = first.lo < 0 or second.lo < 0
    if is_signed and node.name[0] == "u":
        return f"{raw(first, first.width)} {relation} {raw(second, second.width)}"
    bits = max(arg.bits + (is_signed and not arg.lo < 0) for arg in node.args)
    sides = [raw(arg, bits) for arg in node.args]
    if is_signed and relation not in ("==", "!="):
        sides = [f"$signed({side})" for side in sides]
    return f"{sides[0]} {relation} {sides[1]}"


def _shift(node: Node, raw: Raw) -> tuple[str, int]:
    value, amount = node.args
    if node.op == "shl":
        bits = node.bits
        if amount.is_const:
            by = unsigned(amount.lo, amount.width)
            return (f"{{{raw(value, bits - by)}, {by}'d0}}" if by < bits else literal(0, bits)), bits
        return f"{raw(value, bits)} << {shift_amount(amount, node.width, raw)}", bits
    if node.op == "ashr" and value.lo < 0:  # a positive one may have no bit for the sign
        bits = max(value.bits, node.bits)
        by_text = str(unsigned(amount.lo, amount.width)) if amount.is_const else shift_amount(amount, node.width, raw)
        return f"$signed({raw(value, bits)}) >>> {by_text}", bits
    text, bits = _raw_word(value, raw)
    by_text = str(unsigned(amount.lo, amount.width)) if amount.is_const else shift_amount(amount, node.width, raw)
    return f"{text} >> {by_text}", bits


def shift_amount(amount: Node, width: int, raw: Raw) -> str:
    """Return a shift amount in as few bits as amounts below `width` need: larger ones never happen.

    Narrow on purpose: Verilator 5.48 computes `>>>` by amounts of more than 32 bits wrongly.
    """
    enough = max(1, (width - 1).bit_length())
    bits = min(amount.bits if amount.lo >= 0 else amount.width, enough)
    return raw(amount, bits)


KEYWORDS = frozenset(
    [
        "always",
        "and",
        "assign",
        "begin",
        "buf",
        "case",
        "casex",
        "casez",
        "cmos",
        "deassign",
        "default",
        "defparam",
        "disable",
        "edge",
        "else",
        "end",
        "endcase",
        "endmodule",
        "endfunction",
        "endtask",
        "event",
        "for",
        "force",
        "forever",
        "fork",
        "function",
        "if",
        "initial",
        "inout",
        "input",
        "integer",
        "join",
        "module",
        "nand",
        "negedge",
        "nor",
        "not",
        "or",
        "output",
        "parameter",
        "posedge",
        "real",
        "reg",
        "release",
        "repeat",
        "signed",
        "supply0",
        "supply1",
        "task",
        "time",
        "tri",
        "unsigned",
        "vectored",
        "wait",
        "wand",
        "while",
        "wire",
        "wor",
        "xnor",
        "xor",
        "logic",
        "bit",
        "byte",
        "int",
        "shortint",
        "longint",
        "class",
        "interface",
        "program",
        "final",
        "priority",
        "unique",
        "var",
        "void",
        "static",
        "string",
        "struct",
        "enum",
        "union",
        "type",
        "typedef",
        "virtual",
        "this",
        "super",
        "new",
        "null",
    ]
)


def identifier(text: str) -> str:
    """Return `text` as part of a Verilog name.

    >>> identifier("x.y"), identifier("")
    ('x_y', 'v')
    """
    return re.sub(r"\W", "_", text).strip("_") or "v"
