"""hls/shim/ap_fixed.h against exact fractions: random programs, compiled once by g++ and once by clang."""

from __future__ import annotations

import random
import struct
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from math import floor
from pathlib import Path

import pytest
from test_ap_int import COMPILERS, run, wrap

QUANTIZATION = ("AP_RND", "AP_RND_ZERO", "AP_RND_MIN_INF", "AP_RND_INF", "AP_RND_CONV", "AP_TRN", "AP_TRN_ZERO")
OVERFLOW = ("AP_SAT", "AP_SAT_ZERO", "AP_SAT_SYM", "AP_WRAP")
WIDTHS = (1, 2, 3, 8, 16, 17, 31, 32, 33, 63, 64, 65, 100, 128, 129, 200)
PROGRAMS, VALUES = 240, 8


@dataclass(frozen=True)
class Type:
    """ap_fixed or ap_ufixed; an integer is one with `whole` = `width`."""

    width: int
    whole: int
    is_signed: bool
    quantization: str = "AP_TRN"
    overflow: str = "AP_WRAP"

    @property
    def fraction(self) -> int:
        return self.width - self.whole

    @property
    def code(self) -> str:
        return (
            f"ap_{'' if self.is_signed else 'u'}fixed<{self.width}, {self.whole}, {self.quantization}, {self.overflow}>"
        )

    def value(self, bits: int) -> Fraction:
        return wrap(bits, self.width, self.is_signed) / Fraction(2) ** self.fraction

    def convert(self, value: Fraction) -> int:
        """Return the bits that a value becomes (UG1399, "Quantization Modes" and "Overflow Modes")."""
        whole = quantize(value * Fraction(2) ** self.fraction, self.quantization)
        high = (1 << (self.width - self.is_signed)) - 1
        low = 0 if not self.is_signed else -high if self.overflow == "AP_SAT_SYM" else -high - 1
        if self.overflow == "AP_WRAP" or low <= whole <= high:
            return whole & ((1 << self.width) - 1)
        limit = high if whole > high else low
        return 0 if self.overflow == "AP_SAT_ZERO" else limit & ((1 << self.width) - 1)


def quantize(value: Fraction, mode: str) -> int:
    below = floor(value)
    rest = value - below
    half = Fraction(1, 2)
    if mode == "AP_TRN" or rest == 0:
        return below
    if mode == "AP_TRN_ZERO":
        return below + (value < 0)
    if rest != half:
        return below + (rest > half)
    up = {
        "AP_RND": True,
        "AP_RND_ZERO": value < 0,
        "AP_RND_MIN_INF": False,
        "AP_RND_INF": value > 0,
        "AP_RND_CONV": below % 2 == 1,
    }
    return below + up[mode]


def toward_zero(value: Fraction) -> int:
    return quantize(value, "AP_TRN_ZERO")


def result(operator: str, a: Type, b: Type) -> Type:
    """Return the type of a result as UG1399 gives it."""
    either = a.is_signed or b.is_signed
    whole = max(a.whole + (b.is_signed and not a.is_signed), b.whole + (a.is_signed and not b.is_signed))
    fraction = max(a.fraction, b.fraction)
    if operator in "+-":
        return Type(whole + 1 + fraction, whole + 1, either or operator == "-")
    if operator == "*":
        return Type(a.width + b.width, a.whole + b.whole, either)
    if operator == "/":
        return Type(b.is_signed + a.width + max(b.fraction, 0), b.is_signed + a.whole + b.fraction, either)
    return Type(whole + fraction, whole, either)


def calculate(operator: str, a: Type, x: int, b: Type, y: int) -> int:
    """Return the bits of `a op b`."""
    kind, left, right = result(operator, a, b), a.value(x), b.value(y)
    scale = Fraction(2) ** kind.fraction
    if operator == "/":
        return toward_zero(left / right * scale) & ((1 << kind.width) - 1)
    if operator in "&|^":
        first, second = int(left * scale), int(right * scale)
        whole = first & second if operator == "&" else first | second if operator == "|" else first ^ second
    else:
        exact = left + right if operator == "+" else left - right if operator == "-" else left * right
        whole = int(exact * scale)
    return whole & ((1 << kind.width) - 1)


def compare(operator: str, left: Fraction, right: Fraction) -> bool:
    order = (left > right) - (left < right)
    holds = {"==": order == 0, "!=": order != 0, "<": order < 0, "<=": order <= 0, ">": order > 0, ">=": order >= 0}
    return holds[operator]


class Programs:
    """Functions with the bits that they must give: `text` is C++, `expected` the bits in order."""

    def __init__(self, seed: int) -> None:
        self.source = random.Random(seed)
        self.text: list[str] = []
        self.expected: list[int] = []

    def type(self, *, modes: bool = False, integer: bool = False) -> Type:
        width = self.source.choice(WIDTHS)
        whole = width if integer else self.source.randint(-6, width + 6)
        kind = Type(width, whole, self.source.random() < 0.6)
        if modes:
            mode = (self.source.choice(QUANTIZATION), self.source.choice(OVERFLOW))
            kind = Type(width, whole, kind.is_signed, *mode)
        return kind

    def bits(self, kind: Type) -> int:
        top = 1 << (kind.width - 1)
        corners = [0, 1, top, top - 1, 2 * top - 1, top >> 1, top >> 1 | 1, 3 * top >> 2]
        return self.source.choice(corners) if self.source.random() < 0.4 else self.source.getrandbits(kind.width)

    def program(self, signature: str, body: str, calls: list[tuple[str, int]], static: str = "") -> None:
        lines = [f"  const auto f = []({signature}) {{ {body} }};", static]
        for arguments, expected in calls:
            lines.append(f"  check({len(self.expected)}, f({arguments}));")
            self.expected.append(expected)
        self.text.append("\n".join(line for line in lines if line))

    def literal(self, kind: Type, bits: int) -> str:
        return f'make<{kind.code}>("{bits:x}")'

    # ---- the programs -----------------------------------------------------------------------------------------------

    def arithmetic(self) -> None:
        operator = self.source.choice("+-*/&|^")
        a, b = self.type(), self.type(integer=self.source.random() < 0.3)
        calls = []
        for _ in range(VALUES):
            x, y = self.bits(a), self.bits(b)
            y = y or 1 if operator == "/" else y
            calls.append((f"{self.literal(a, x)}, {self.literal(b, y)}", calculate(operator, a, x, b, y)))
        right = "b.V" if b.width == b.whole and self.source.random() < 0.7 else "b"
        kind = result(operator, a, b)
        expected = f"using R = {kind.code};"
        static = f"  {{ {expected} static_assert(same<R, decltype(f({a.code}(), {b.code}()))>); }}"
        self.program(f"const {a.code}& a, const {b.code}& b", f"return a {operator} {right};", calls, static)

    def compound(self) -> None:
        operator = self.source.choice("+-*/&|^")
        a, b = self.type(modes=True), self.type()
        calls = []
        for _ in range(VALUES):
            x, y = self.bits(a), self.bits(b)
            y = y or 1 if operator == "/" else y
            exact = result(operator, a, b).value(calculate(operator, a, x, b, y))
            calls.append((f"{self.literal(a, x)}, {self.literal(b, y)}", a.convert(exact)))
        self.program(f"{a.code} a, const {b.code}& b", f"a {operator}= b; return a;", calls)

    def convert(self) -> None:
        a, b = self.type(), self.type(modes=True)
        close = Type(a.width, min(a.whole, b.whole + 2), a.is_signed)
        a = close if self.source.random() < 0.7 else a
        numbers = [self.bits(a) for _ in range(VALUES)]
        calls = [(self.literal(a, x), b.convert(a.value(x))) for x in numbers]
        self.program(f"const {a.code}& a", f"return {b.code}(a);", calls)

    def real(self) -> None:
        kind = self.type(modes=True)
        calls = []
        for _ in range(VALUES):
            size = self.source.getrandbits(self.source.choice([1, 2, 3, 4, 8, 53])) * self.source.choice([1, -1])
            scale = self.source.randint(-kind.fraction - 8, kind.whole + 3)
            number = float(Fraction(size) * Fraction(2) ** (scale - size.bit_length() if scale > 0 else scale))
            calls.append((number.hex(), kind.convert(Fraction(number))))
        self.program("double x", f"return {kind.code}(x);", calls)

    def integers(self) -> None:
        kind, target = self.type(), self.type(integer=True)
        name = f"ap_{'int' if target.is_signed else 'uint'}<{target.width}>"
        calls, back, c_calls = [], [], []
        for _ in range(VALUES):
            x = self.bits(kind)
            whole = wrap(toward_zero(kind.value(x)), max(kind.whole, 1), kind.is_signed)
            calls.append((self.literal(kind, x), whole & ((1 << target.width) - 1)))
            c_calls.append((self.literal(kind, x), whole & 0xFFFFFFFF))
            y = self.bits(target)
            back.append((f'{name}("{y:x}", 16)', kind.convert(target.value(y))))
        self.program(f"const {kind.code}& a", f"return {name}(a);", calls)
        self.program(f"const {kind.code}& a", "return a.to_int();", c_calls)
        self.program(f"const {name}& a", f"{kind.code} x; x = a; return x;", back)

    def comparison(self) -> None:
        operator = self.source.choice(["==", "!=", "<", "<=", ">", ">="])
        a, b = self.type(), self.type(integer=self.source.random() < 0.3)
        calls, reals, mirrored = [], [], []
        for _ in range(VALUES):
            x, y = self.bits(a), self.bits(b)
            calls.append((f"{self.literal(a, x)}, {self.literal(b, y)}", compare(operator, a.value(x), b.value(y)) & 1))
            near = a.value(x) + self.source.choice([0, 0, 1, -1]) * Fraction(2) ** (-a.fraction - 1)
            number = float(near)
            arguments = f"{self.literal(a, x)}, {number.hex()}"
            reals.append((arguments, compare(operator, a.value(x), Fraction(number)) & 1))
            mirrored.append((arguments, compare(operator, Fraction(number), a.value(x)) & 1))
        right = "b.V" if b.width == b.whole and self.source.random() < 0.7 else "b"
        self.program(f"const {a.code}& a, const {b.code}& b", f"return a {operator} {right};", calls)
        self.program(f"const {a.code}& a, double b", f"return a {operator} b;", reals)
        self.program(f"const {a.code}& a, double b", f"return b {operator} a;", mirrored)

    def shift(self) -> None:
        operator, kind = self.source.choice(["<<", ">>"]), self.type(modes=True)
        calls = []
        for _ in range(VALUES):
            x, by = self.bits(kind), self.source.randint(-kind.width - 3, kind.width + 3)
            whole, left = wrap(x, kind.width, kind.is_signed), by if operator == "<<" else -by
            moved = whole << left if left >= 0 else whole >> -left
            calls.append((f"{self.literal(kind, x)}, {by}", moved & ((1 << kind.width) - 1)))
        amount = self.source.choice(["int", "ap_int<10>"])
        static = f"  static_assert(same<{kind.code}, decltype(f({kind.code}(), 1))>);"
        self.program(f"const {kind.code}& a, {amount} b", f"return a {operator} b;", calls, static)

    def unary(self) -> None:
        kind = self.type(modes=True)
        plus_one = Type(kind.width + 1, kind.whole + 1, True)
        value, mask = kind.value, (1 << kind.width) - 1
        cases: list[tuple[str, Callable[[int], int]]] = [
            ("return -a;", lambda x: plus_one.convert(-value(x))),
            ("return ~a;", lambda x: ~x & mask),
            ("return !a;", lambda x: int(x == 0)),
            ("++a; return a;", lambda x: kind.convert(value(x) + 1)),
            ("a--; return a;", lambda x: kind.convert(value(x) - 1)),
            ("const auto b = a++; return b;", lambda x: x),
            ("return bool(a);", lambda x: int(x != 0)),
            ("return a.to_double();", lambda x: bits_of(value(x))),
            ("return double(a);", lambda x: bits_of(value(x))),
            ("return bool(a[0]);", lambda x: x & 1),
            ("a[0] = true; return a;", lambda x: x | 1),
            ("a.range() = 5; return a;", lambda x: 5 & mask),
            (f"return a.get_bit({kind.whole - 1});", lambda x: x >> (kind.width - 1)),
        ]
        code, expect = self.source.choice(cases)
        numbers = [self.bits(kind) for _ in range(VALUES)]
        self.program(f"{kind.code} a", code, [(self.literal(kind, x), expect(x)) for x in numbers])

    def text_of(self) -> None:
        kind = self.type()
        x = self.bits(kind)
        body = f'return a.to_string(10) == "{decimal(kind.value(x))}";'
        self.program(f"const {kind.code}& a", body, [(self.literal(kind, x), 1)])

    def all(self) -> str:
        """Return the program; it prints the bits of each check."""
        makers = [self.arithmetic] * 3 + [self.convert] * 3 + [self.real] * 2 + [self.comparison, self.shift]
        makers += [self.compound, self.integers, self.unary, self.unary, self.text_of]
        for _ in range(PROGRAMS):
            self.source.choice(makers)()
        functions = [f"void f{i}() {{\n{text}\n}}" for i, text in enumerate(self.text)]
        calls = "".join(f"f{i}();" for i in range(len(self.text)))
        return PRELUDE + "\n".join(functions) + f"\nint main() {{ {calls} }}\n"


def bits_of(value: Fraction) -> int:
    return int.from_bytes(struct.pack(">d", float(value)), "big")


def decimal(value: Fraction) -> str:
    whole, rest = divmod(abs(value), 1)
    digits = []
    while rest:
        digit, rest = divmod(rest * 10, 1)
        digits.append(str(digit))
    return ("-" if value < 0 else "") + str(whole) + ("." + "".join(digits) if digits else "")


PRELUDE = """#include <cstdio>
#include "ap_fixed.h"
template <class A, class B>
constexpr bool same = false;
template <class A>
constexpr bool same<A, A> = true;
template <class T>
T make(const char* bits) {
  T x;
  x.V = ap_uint<T::width>(bits, 16);
  return x;
}
void print(int number, const std::string& text) { std::printf("%d %s\\n", number, text.c_str()); }
template <int W, bool S>
void check(int number, const ap_int_base<W, S>& x) {
  print(number, ap_uint<W>(x).to_string(16));
}
template <int W, int I, bool S, ap_q_mode Q, ap_o_mode O, int N>
void check(int number, const ap_fixed_base<W, I, S, Q, O, N>& x) {
  check(number, x.V);
}
void check(int number, int x) { check(number, ap_int<32>(x)); }
void check(int number, bool x) { check(number, ap_uint<1>(x)); }
void check(int number, double x) { check(number, ap_uint<64>(__builtin_bit_cast(unsigned long long, x))); }
"""


@pytest.mark.sim
@pytest.mark.parametrize("compiler", COMPILERS)
def test_random_programs_match_fractions(compiler: str, tmp_path: Path) -> None:
    programs = Programs(3)
    flags = ["-fsanitize=undefined", "-fno-sanitize-recover"] if compiler == "g++" else []
    lines = run(compiler, programs.all(), tmp_path, *flags).splitlines()
    got = {int(number): int(value, 16) for number, value in (line.split() for line in lines)}
    wrong = [
        f"{number}: {got.get(number)} != {value}"
        for number, value in enumerate(programs.expected)
        if got.get(number) != value
    ]
    assert not wrong, wrong[:5]


REFUSED = {
    "wrap in sign and magnitude": ("ap_fixed<8, 4, AP_TRN, AP_WRAP_SM> x = 1;", "AP_WRAP_SM is not supported"),
    "saturated bits": ("ap_fixed<8, 4, AP_TRN, AP_WRAP, 1> x = 1;", "AP_WRAP with N > 0 is not supported"),
}


@pytest.mark.sim
@pytest.mark.parametrize("name", REFUSED)
def test_other_modes_are_refused_by_name(name: str, tmp_path: Path) -> None:
    code, message = REFUSED[name]
    with pytest.raises(AssertionError, match=message):
        run("g++", f'#include "ap_fixed.h"\nint main() {{ {code} }}\n', tmp_path)
