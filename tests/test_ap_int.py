"""hls/shim/ap_int.h against Python's integers: random programs, compiled once by g++ and once by clang."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

SHIM = Path(__file__).resolve().parent.parent / "hls" / "shim"
COMPILERS = {"g++": ["g++"], "clang": [sys.executable, "-m", "ziglang", "c++"]}
PROGRAMS, VALUES = 300, 8
C_TYPES = {(32, True): "int", (32, False): "unsigned", (64, True): "long long", (8, True): "signed char"}
NARROW = (1, 2, 3, 7, 8, 9, 15, 16, 17, 31, 32, 33, 48, 63, 64)
WIDE = (1, 2, 31, 32, 33, 63, 64, 65, 127, 128, 129, 255, 256, 512, 1023, 1024)


def flipped(bits: int, width: int) -> int:
    """Return the lowest `width` bits in reverse order."""
    return int(f"{bits & ((1 << width) - 1):0{width}b}"[::-1], 2)


def wrap(value: int, width: int, is_signed: bool) -> int:
    value &= (1 << width) - 1
    return value - (1 << width) if is_signed and value >> (width - 1) else value


@dataclass(frozen=True)
class Number:
    """An ap_int or ap_uint: its C++ type, and its value."""

    width: int
    is_signed: bool
    value: int

    @staticmethod
    def of(value: int, width: int, is_signed: bool) -> Number:
        return Number(width, is_signed, wrap(value, width, is_signed))

    @property
    def type(self) -> str:
        return f"ap_{'int' if self.is_signed else 'uint'}<{self.width}>"

    @property
    def bits(self) -> int:
        return self.value & ((1 << self.width) - 1)

    @property
    def literal(self) -> str:
        """The bits as C++; above 64 bits a text with radix."""
        return f"{self.bits}ull" if self.width <= 64 else f'"{self.bits:x}", 16'

    @property
    def code(self) -> str:
        return f"{self.type}({self.literal})"


# ---- result types as UG1399 gives them ------------------------------------------------------------------------------


def common(a: Number, b: Number) -> int:
    return max(a.width + (b.is_signed and not a.is_signed), b.width + (a.is_signed and not b.is_signed))


def arithmetic(operator: str, a: Number, b: Number) -> Number:
    either = a.is_signed or b.is_signed
    if operator == "+":
        return Number.of(a.value + b.value, common(a, b) + 1, either)
    if operator == "-":
        return Number.of(a.value - b.value, common(a, b) + 1, True)
    if operator == "*":
        return Number.of(a.value * b.value, a.width + b.width, either)
    quotient = 0 if b.value == 0 else abs(a.value) // abs(b.value) * (1 if (a.value < 0) == (b.value < 0) else -1)
    if operator == "/":
        return Number.of(quotient, a.width + b.is_signed, either)
    rest = a.value - quotient * b.value
    return Number.of(rest, min(a.width, b.width + (not b.is_signed and a.is_signed)), a.is_signed)


def logic(operator: str, a: Number, b: Number) -> Number:
    functions: dict[str, Callable[[int, int], int]] = {"&": int.__and__, "|": int.__or__, "^": int.__xor__}
    return Number.of(functions[operator](a.value, b.value), common(a, b), a.is_signed or b.is_signed)


def shift(operator: str, a: Number, b: Number) -> Number:
    by = b.value if operator == "<<" else -b.value
    return Number.of(a.value << by if by >= 0 else a.value >> -by, a.width, a.is_signed)


def compare(operator: str, a: Number, b: Number) -> Number:
    holds = {
        "==": a.value == b.value,
        "!=": a.value != b.value,
        "<": a.value < b.value,
        "<=": a.value <= b.value,
        ">": a.value > b.value,
        ">=": a.value >= b.value,
    }[operator]
    return Number.of(int(holds), 1, False)


def evaluate(operator: str, a: Number, b: Number) -> Number:
    if operator in "&|^":
        return logic(operator, a, b)
    if operator in ("<<", ">>"):
        return shift(operator, a, b)
    return arithmetic(operator, a, b) if operator in "+-*/%" else compare(operator, a, b)


# ---- random programs ------------------------------------------------------------------------------------------------


class Programs:
    """Statements with the values that they must give: `text` is C++, `expected` the values in order."""

    def __init__(self, seed: int, widths: tuple[int, ...]) -> None:
        self.source, self.widths = random.Random(seed), widths
        self.text: list[str] = []
        self.expected: list[int] = []

    def number(self) -> Number:
        return self.value(self.source.choice(self.widths), self.source.random() < 0.5)

    def value(self, width: int, is_signed: bool) -> Number:
        tie = 1 << width >> 2 | 1 << width >> 55  # between two doubles
        corner = self.source.choice([0, 1, -1, 1 << (width - 1), (1 << (width - 1)) - 1, tie, tie | 1, tie * 3])
        value = corner if self.source.random() < 0.4 else self.source.getrandbits(width)
        return Number.of(value, width, is_signed)

    def operand(self, number: Number) -> str:
        """C++ of a number: of its type, or a C integer of the same width and sign."""
        c_type = C_TYPES.get((number.width, number.is_signed))
        if c_type and self.source.random() < 0.5:
            return f"({c_type})({number.literal})"
        return number.code

    def check(self, code: str, result: Number) -> None:
        """Expect the expression `code` to be of the type and value of `result`."""
        self.text.append(f"  {{ const auto r = {code}; check({len(self.expected)}, ap_detail::operand(r)); }}")
        self.text.append(f"  static_assert(ap_detail::operand_t<decltype({code})>::width == {result.width});")
        self.expected.append(result.bits)

    def binary(self) -> None:
        """One operator on one pair of types, with several pairs of values."""
        a, b = self.number(), self.number()
        operators = ["+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", "==", "!=", "<", "<=", ">", ">="]
        operator = self.source.choice([*operators, "<<", ">>"])
        if operator in ("<<", ">>"):
            b = Number.of(0, self.source.choice([6, 13, 13, 32]), self.source.random() < 0.7)
        c_type = C_TYPES.get((b.width, b.is_signed)) if self.source.random() < 0.5 else None
        expression = f"a {operator} {f'static_cast<{c_type}>(b)' if c_type else 'b'}"
        calls = []
        for _ in range(VALUES):
            a, b = self.value(a.width, a.is_signed), self.value(b.width, b.is_signed)
            if operator in ("<<", ">>"):
                b = Number.of(self.source.randint(-a.width - 70, a.width + 70), b.width, b.is_signed)
            if operator in ("/", "%") and b.value == 0:
                b = Number.of(1, b.width, b.is_signed)
            result = evaluate(operator, a, b)
            calls.append(f"check({len(self.expected)}, ap_detail::operand(f({a.code}, {b.code})));")
            self.expected.append(result.bits)
        width = f"ap_detail::operand_t<decltype(f({a.type}(), {b.type}()))>::width == {result.width}"
        self.text.append(
            f"  const auto f = [](const {a.type}& a, const {b.type}& b) {{ return {expression}; }};\n"
            f"  static_assert({width});\n  " + "\n  ".join(calls)
        )

    def c_on_the_left(self) -> None:
        value, b = self.source.randint(-(1 << 31), (1 << 31) - 1), self.number()
        a = Number.of(value, 32, True)
        operator = self.source.choice("+-*&|^")
        result = logic(operator, a, b) if operator in "&|^" else arithmetic(operator, a, b)
        self.check(f"int({value}ll) {operator} {b.code}", result)

    def unary(self) -> None:
        a = self.number()
        code, ones, zero = a.code, a.bits == (1 << a.width) - 1, Number(1, False, 0)
        real = (a.value >> max(0, a.width - 53)) * 2.0 ** (max(0, a.width - 53) - 3)
        cases = [
            (f"-{code}", arithmetic("-", zero, a)),
            (f"~{code}", Number.of(~a.value, a.width, a.is_signed)),
            (f"+{code}", a),
            (f"!{code}", Number.of(a.value == 0, 1, False)),
            (f"{code}.xor_reduce()", Number.of(a.bits.bit_count(), 1, False)),
            (f"{code}.or_reduce()", Number.of(a.bits != 0, 1, False)),
            (f"{code}.and_reduce()", Number.of(ones, 1, False)),
            (f"{code}.nand_reduce()", Number.of(not ones, 1, False)),
            (f"{code}.nor_reduce()", Number.of(a.bits == 0, 1, False)),
            (f"{code}.xnor_reduce()", Number.of(a.bits.bit_count() + 1, 1, False)),
            (f"{code}.sign()", Number.of(a.value < 0, 1, False)),
            (f"{code}.iszero()", Number.of(a.value == 0, 1, False)),
            (f"{code}.to_bool()", Number.of(a.value != 0, 1, False)),
            (f"{code}.length()", Number.of(a.width, 32, True)),
            (f"{code}.countLeadingZeros()", Number.of(a.width - a.bits.bit_length(), 32, True)),
            (f"{a.type}({real.hex()})", Number.of(int(real), a.width, a.is_signed)),
            (f"{code}.to_int64()", Number.of(a.value, 64, True)),
            (f"{code}.to_uint64()", Number.of(a.value, 64, False)),
            (f"{code}.to_int()", Number.of(a.value, 32, True)),
        ]
        self.check(*self.source.choice(cases))

    def convert(self) -> None:
        a, b = self.number(), self.number()
        self.check(f"{b.type}({a.code})", Number.of(a.value, b.width, b.is_signed))
        radix, digits = self.source.choice(
            [(2, f"{a.bits:b}"), (8, f"{a.bits:o}"), (16, f"{a.bits:x}"), (10, str(a.value))]
        )
        self.check(f'{a.type}("{digits}", {radix})', a)
        self.check(f"{a.type}({a.code}.to_string({radix}).c_str())", a)
        self.check(f"(long long)({a.code}.to_double() == {float(a.value).hex()})", Number.of(1, 64, True))

    def parts(self) -> None:
        a = self.number()
        low = self.source.randrange(a.width)
        high = self.source.randrange(low, a.width)
        size, code = high - low + 1, a.code
        part = Number.of(a.bits >> low & ((1 << size) - 1), a.width, False)
        reverse = Number.of(flipped(part.bits, size), a.width, False)
        other = self.number()
        cases = [
            (f"ap_uint<{a.width}>({code}.range({high}, {low}))", part),
            (f"ap_uint<{a.width}>({code}.range({low}, {high}))", reverse if low < high else part),
            (f"{code}.range({high}, {low}).and_reduce()", Number.of(part.bits == (1 << size) - 1, 1, False)),
            (f"{code}({high}, {low}) + {self.operand(other)}", arithmetic("+", part, other)),
            (f"{code}.range({high}, {low}) == {self.operand(other)}", compare("==", part, other)),
            (f"{code}[{low}]", Number.of(a.bits >> low, 1, False)),
            (f"{code}[{low}] ^ ap_uint<1>(1)", Number.of((a.bits >> low) ^ 1, 1, False)),
        ]
        self.check(*self.source.choice(cases))

    def write_parts(self) -> None:
        a, value = self.number(), self.number()
        low = self.source.randrange(a.width)
        high = self.source.randrange(low, a.width)
        mask = ((1 << (high - low + 1)) - 1) << low
        assigned = Number.of(a.bits & ~mask | value.bits << low & mask, a.width, a.is_signed)
        if value.width < high - low + 1:  # sign-extended into the range
            assigned = Number.of(a.bits & ~mask | value.value << low & mask, a.width, a.is_signed)
        self.statement(a, f"x.range({high}, {low}) = {self.operand(value)};", assigned)
        moved = flipped(assigned.bits >> low, high - low + 1) << low
        turned = Number.of(a.bits & ~mask | moved, a.width, a.is_signed)
        self.statement(a, f"x({low}, {high}) = {self.operand(value)};", turned if low < high else assigned)
        bit = Number.of(a.bits & ~(1 << low) | (value.value != 0) << low, a.width, a.is_signed)
        self.statement(a, f"x[{low}] = {self.operand(value)};", bit)

    def statement(self, a: Number, code: str, result: Number) -> None:
        """Expect the variable x, which starts as `a`, to be `result` after a statement."""
        self.text.append(f"  {{ {a.type} x({a.literal}); {code} check({len(self.expected)}, x); }}")
        self.expected.append(result.bits)

    def compound(self) -> None:
        a, b = self.number(), self.number()
        operator = self.source.choice(["+", "-", "*", "&", "|", "^"])
        result = logic(operator, a, b) if operator in "&|^" else arithmetic(operator, a, b)
        self.statement(a, f"x {operator}= {self.operand(b)};", Number.of(result.value, a.width, a.is_signed))
        step = self.source.choice(["++", "--"])
        moved = Number.of(a.value + (1 if step == "++" else -1), a.width, a.is_signed)
        before = f"{a.type} y = x{step}; check({len(self.expected)}, y); "
        self.expected.append(a.bits)
        self.statement(a, before, moved)

    def in_place(self) -> None:
        a = self.number()
        by, bit = self.source.randrange(a.width), self.source.randrange(a.width)
        rotated = a.bits << by | a.bits >> (a.width - by)
        cases = [
            ("x.reverse();", flipped(a.bits, a.width)),
            (f"x.lrotate({by});", rotated),
            (f"x.rrotate({(a.width - by) % a.width});", rotated),
            ("x.b_not();", ~a.bits),
            (f"x.set({bit});", a.bits | 1 << bit),
            (f"x.clear({bit});", a.bits & ~(1 << bit)),
            (f"x.invert({bit});", a.bits ^ 1 << bit),
        ]
        code, bits = self.source.choice(cases)
        self.statement(a, code, Number.of(bits, a.width, a.is_signed))

    def concatenate(self) -> None:
        a, b = self.number(), self.number()
        joined = Number.of(a.bits << b.width | b.bits, a.width + b.width, False)
        self.check(f"ap_uint<{joined.width}>(({a.code}, {b.code}))", joined)

    def all(self, count: int = PROGRAMS) -> str:
        """Return `count` programs as one; it prints the value of each check."""
        makers = [self.binary] * 6 + [self.c_on_the_left, self.unary, self.unary, self.convert]
        makers += [self.parts, self.parts, self.write_parts, self.compound, self.in_place, self.concatenate]
        for _ in range(count):
            self.source.choice(makers)()
        functions = [f"void f{i}() {{\n{line}\n}}" for i, line in enumerate(self.text)]
        calls = "".join(f"f{i}();" for i in range(len(self.text)))
        return PRELUDE + "\n".join(functions) + f"\nint main() {{ {calls} }}\n"


PRELUDE = """#include <cstdio>
#include "ap_int.h"
template <int W, bool S>
void check(int number, const ap_int_base<W, S>& x) {
  std::printf("%d %s\\n", number, ap_uint<W>(x).to_string(16).c_str());
}
"""


def run(compiler: str, code: str, folder: Path, *flags: str) -> str:
    source, program = folder / "program.cpp", folder / "program"
    source.write_text(code)
    command = [*COMPILERS[compiler], "-std=c++17", "-O0", "-w", *flags, f"-I{SHIM}", str(source), "-o", str(program)]
    built = subprocess.run(command, capture_output=True, text=True)
    assert built.returncode == 0, built.stderr[:3000]
    return subprocess.run([str(program)], capture_output=True, text=True, check=True).stdout


@pytest.mark.sim
@pytest.mark.parametrize("widths", [NARROW, WIDE], ids=["narrow", "wide"])
@pytest.mark.parametrize("compiler", COMPILERS)
def test_random_programs_match_python_integers(compiler: str, widths: tuple[int, ...], tmp_path: Path) -> None:
    programs = Programs(2, widths)
    flags = ["-fsanitize=undefined", "-fno-sanitize-recover"] if compiler == "g++" else []
    count = PROGRAMS // 3 if compiler == "clang" and widths is WIDE else PROGRAMS  # its wide divisions compile slowly
    lines = run(compiler, programs.all(count), tmp_path, *flags).splitlines()
    got = {int(number): int(value, 16) for number, value in (line.split() for line in lines)}
    wrong = [
        f"{number}: {got.get(number)} != {value}"
        for number, value in enumerate(programs.expected)
        if got.get(number) != value
    ]
    assert not wrong, wrong[:5]


WIDEST = """#include <cstdio>
#include "ap_int.h"
int main() {
  const ap_uint<128> big = ~ap_uint<128>(0);
  const ap_int<128> least = ap_int<128>(1) << 127;
  bool ok = big > 5 && big != -1 && least < 0 && !(least > big) && big.and_reduce() && !big.xor_reduce();
  ok = ok && least == (ap_int<128>(-1) << 127) && big.range(127, 120).to_int() == 255 && (big >> 128) == 0;
  std::puts(ok ? "ok" : "wrong");
}
"""


@pytest.mark.sim
@pytest.mark.parametrize("compiler", COMPILERS)
def test_comparisons_of_the_widest_values_are_exact(compiler: str, tmp_path: Path) -> None:
    assert run(compiler, WIDEST, tmp_path).strip() == "ok"


@pytest.mark.sim
@pytest.mark.parametrize("compiler", COMPILERS)
def test_results_beyond_the_limit_are_refused_by_name(compiler: str, tmp_path: Path) -> None:
    code = '#include "ap_int.h"\nint main() { ap_uint<2049> x = 1; return (x * x).to_int(); }\n'
    with pytest.raises(AssertionError, match="a value or result of more than 4096 bits"):
        run(compiler, code, tmp_path)


ERRORS = {
    "range": ("ap_uint<8> x = 1; x.range(8, 0) = 1;", "range out of bounds"),
    "bit": ("ap_uint<8> x = 1; volatile int i = 8; return x[i];", "bit index out of range"),
    "reversed range": ("ap_uint<8> x = 1; return x.range(0, 8).to_int();", "range out of bounds"),
    "digit": ('ap_uint<8> x("12a", 10); return x;', "not a digit of its radix"),
    "rotation": ("ap_uint<8> x = 1; x.lrotate(8); return x;", "rotation by"),
    "infinity": ("ap_uint<8> x = 1.0 / volatile_zero; return x;", "infinity or NaN"),
    "division": ("ap_uint<8> x = 1; ap_uint<4> y = 0; return (x / y).to_int();", "division by zero"),
    "stream": ('hls::stream<ap_uint<8>> s("s"); s.read();', "hls::stream 's': read while empty"),
}


@pytest.mark.sim
def test_misuse_is_named_in_c_simulation(tmp_path: Path) -> None:
    bodies = "".join(
        f"try {{ []() -> int {{ {code} return 0; }}(); }} catch (const std::exception& e) {{ std::puts(e.what()); }}\n"
        for code, _ in ERRORS.values()
    )
    head = '#include <cstdio>\n#include "hls_stream.h"\nvolatile double volatile_zero = 0;\n'
    code = f"{head}int main() {{\n{bodies}}}\n"
    lines = run("g++", code, tmp_path).splitlines()
    assert len(lines) == len(ERRORS)
    assert all(message in line for line, (_, message) in zip(lines, ERRORS.values(), strict=True)), lines


STREAM = """#include <cstdio>
#include "hls_stream.h"
int main() {
  hls::stream<ap_uint<32>> s;
  unsigned long long sum = 0, wrong = 0, next = 0, written = 0;
  for (int round = 0; round < 200; round++) {
    for (int i = 0; i < 101; i++) s.write(written++);
    for (int i = 0; i < 100; i++) wrong += s.read() != next++;
  }
  ap_uint<32> x;
  while (s.read_nb(x)) wrong += x != next++;
  std::printf("%llu %llu %d\\n", wrong, next, int(s.empty()));
}
"""


@pytest.mark.sim
def test_stream_keeps_order_while_it_is_compacted(tmp_path: Path) -> None:
    assert run("g++", STREAM, tmp_path).split() == ["0", "20200", "1"]
