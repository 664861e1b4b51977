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
PROGRAMS = 600
WIDTHS = (1, 2, 3, 7, 8, 9, 15, 16, 17, 31, 32, 33, 48, 63, 64)  # products and sums of two stay within 128 bits


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


# ---- random programs ------------------------------------------------------------------------------------------------


class Programs:
    """Statements with the values that they must give: `text` is C++, `expected` the values in order."""

    def __init__(self, seed: int) -> None:
        self.source = random.Random(seed)
        self.text: list[str] = []
        self.expected: list[int] = []

    def number(self, *, narrow: bool = False) -> Number:
        width = self.source.choice([w for w in WIDTHS if w <= 32] if narrow else WIDTHS)
        corner = self.source.choice([0, 1, -1, 1 << (width - 1), (1 << (width - 1)) - 1])
        value = corner if self.source.random() < 0.3 else self.source.getrandbits(width)
        return Number.of(value, width, self.source.random() < 0.5)

    def operand(self, number: Number) -> str:
        """C++ of a number: of its type, or a C integer of the same width and sign."""
        literal = f"{number.bits}ull"
        c_types = {(32, True): "int", (32, False): "unsigned", (64, True): "(long long)", (8, True): "(signed char)"}
        c_type = c_types.get((number.width, number.is_signed))
        if c_type and self.source.random() < 0.5:
            return f"({c_type.strip('()')})({literal})"
        return f"{number.type}({literal})"

    def check(self, code: str, result: Number) -> None:
        """Expect the expression `code` to be of the type and value of `result`."""
        self.text.append(f"  {{ const auto r = {code}; check({len(self.expected)}, ap_detail::operand(r)); }}")
        self.text.append(f"  static_assert(ap_detail::operand_t<decltype({code})>::width == {result.width});")
        self.expected.append(result.bits)

    def binary(self) -> None:
        a, b = self.number(), self.number()
        left = f"{a.type}({a.bits}ull)"
        kind = self.source.choice(["arithmetic", "logic", "shift", "compare"])
        if kind == "arithmetic":
            operator = self.source.choice("+-*/%" if b.value else "+-*")
            self.check(f"{left} {operator} {self.operand(b)}", arithmetic(operator, a, b))
        elif kind == "logic":
            operator = self.source.choice("&|^")
            self.check(f"{left} {operator} {self.operand(b)}", logic(operator, a, b))
        elif kind == "shift":
            operator = self.source.choice(["<<", ">>"])
            by = Number.of(self.source.randint(-70, 140), 9, True)
            self.check(f"{left} {operator} {self.operand(by)}", shift(operator, a, by))
        else:
            operator = self.source.choice(["==", "!=", "<", "<=", ">", ">="])
            self.check(f"{left} {operator} {self.operand(b)}", compare(operator, a, b))

    def c_on_the_left(self) -> None:
        value, b = self.source.randint(-(1 << 31), (1 << 31) - 1), self.number()
        a = Number.of(value, 32, True)
        operator = self.source.choice("+-*&|^")
        result = logic(operator, a, b) if operator in "&|^" else arithmetic(operator, a, b)
        self.check(f"int({value}ll) {operator} {b.type}({b.bits}ull)", result)

    def unary(self) -> None:
        a = self.number()
        code = f"{a.type}({a.bits}ull)"
        zero = Number(1, False, 0)
        cases = [
            (f"-{code}", arithmetic("-", zero, a)),
            (f"~{code}", Number.of(~a.value, a.width, a.is_signed)),
            (f"+{code}", a),
            (f"!{code}", Number.of(a.value == 0, 1, False)),
            (f"{code}.xor_reduce()", Number.of(a.bits.bit_count(), 1, False)),
            (f"{code}.or_reduce()", Number.of(a.bits != 0, 1, False)),
            (f"{code}.and_reduce()", Number.of(a.bits == (1 << a.width) - 1, 1, False)),
            (f"{code}.to_int64()", Number.of(a.value, 64, True)),
            (f"{code}.to_uint64()", Number.of(a.value, 64, False)),
            (f"{code}.to_int()", Number.of(a.value, 32, True)),
        ]
        self.check(*self.source.choice(cases))

    def convert(self) -> None:
        a, b = self.number(), self.number()
        self.check(f"{b.type}({a.type}({a.bits}ull))", Number.of(a.value, b.width, b.is_signed))

    def parts(self) -> None:
        a = self.number()
        low = self.source.randrange(a.width)
        high = self.source.randrange(low, a.width)
        size, code = high - low + 1, f"{a.type}({a.bits}ull)"
        part = Number.of(a.bits >> low & ((1 << size) - 1), a.width, False)
        other = self.number()
        cases = [
            (f"ap_uint<{a.width}>({code}.range({high}, {low}))", part),
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
        bit = Number.of(a.bits & ~(1 << low) | (value.value != 0) << low, a.width, a.is_signed)
        self.statement(a, f"x[{low}] = {self.operand(value)};", bit)

    def statement(self, a: Number, code: str, result: Number) -> None:
        """Expect the variable x, which starts as `a`, to be `result` after a statement."""
        self.text.append(f"  {{ {a.type} x = {a.bits}ull; {code} check({len(self.expected)}, x); }}")
        self.expected.append(result.bits)

    def compound(self) -> None:
        a, b = self.number(narrow=True), self.number(narrow=True)
        operator = self.source.choice(["+", "-", "*", "&", "|", "^"])
        result = logic(operator, a, b) if operator in "&|^" else arithmetic(operator, a, b)
        self.statement(a, f"x {operator}= {self.operand(b)};", Number.of(result.value, a.width, a.is_signed))
        step = self.source.choice(["++", "--"])
        moved = Number.of(a.value + (1 if step == "++" else -1), a.width, a.is_signed)
        before = f"{a.type} y = x{step}; check({len(self.expected)}, y); "
        self.expected.append(a.bits)
        self.statement(a, before, moved)

    def concatenate(self) -> None:
        a, b = self.number(), self.number()
        joined = Number.of(a.bits << b.width | b.bits, a.width + b.width, False)
        self.check(f"ap_uint<{joined.width}>(({a.type}({a.bits}ull), {b.type}({b.bits}ull)))", joined)

    def all(self) -> str:
        """Return the program; it prints the value of each check."""
        makers = [self.binary] * 6 + [self.c_on_the_left, self.unary, self.unary, self.convert]
        makers += [self.parts, self.parts, self.write_parts, self.compound, self.concatenate]
        for _ in range(PROGRAMS):
            self.source.choice(makers)()
        functions = [f"void f{i}() {{\n{line}\n}}" for i, line in enumerate(self.text)]
        calls = "".join(f"f{i}();" for i in range(len(self.text)))
        return PRELUDE + "\n".join(functions) + f"\nint main() {{ {calls} }}\n"


PRELUDE = """#include <cstdio>
#include "ap_int.h"
template <int W, bool S>
void check(int number, const ap_int_base<W, S>& x) {
  const ap_uint<128> bits = ap_uint<W>(x);
  std::printf("%d %016llx%016llx\\n", number, (bits >> 64).to_uint64(), bits.to_uint64());
}
"""


def run(compiler: str, code: str, folder: Path, *flags: str) -> str:
    source, program = folder / "program.cpp", folder / "program"
    source.write_text(code)
    command = [*COMPILERS[compiler], "-std=c++17", "-O1", "-w", *flags, f"-I{SHIM}", str(source), "-o", str(program)]
    built = subprocess.run(command, capture_output=True, text=True)
    assert built.returncode == 0, built.stderr[:3000]
    return subprocess.run([str(program)], capture_output=True, text=True, check=True).stdout


@pytest.mark.sim
@pytest.mark.parametrize("compiler", COMPILERS)
def test_random_programs_match_python_integers(compiler: str, tmp_path: Path) -> None:
    programs = Programs(seed=2)
    flags = ["-fsanitize=undefined", "-fno-sanitize-recover"] if compiler == "g++" else []
    lines = run(compiler, programs.all(), tmp_path, *flags).splitlines()
    got = {int(number): int(value, 16) for number, value in (line.split() for line in lines)}
    wrong = [
        f"{number}: {got.get(number)} != {value}"
        for number, value in enumerate(programs.expected)
        if got.get(number) != value
    ]
    assert not wrong, wrong[:5]


WIDE = """#include <cstdio>
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
    assert run(compiler, WIDE, tmp_path).strip() == "ok"


ERRORS = {
    "range": ("ap_uint<8> x = 1; x.range(8, 0) = 1;", "range out of bounds"),
    "bit": ("ap_uint<8> x = 1; volatile int i = 8; return x[i];", "bit index out of range"),
    "division": ("ap_uint<8> x = 1; ap_uint<4> y = 0; return (x / y).to_int();", "division by zero"),
    "stream": ('hls::stream<ap_uint<8>> s("s"); s.read();', "hls::stream 's': read while empty"),
}


@pytest.mark.sim
def test_misuse_is_named_in_c_simulation(tmp_path: Path) -> None:
    bodies = "".join(
        f"try {{ []() -> int {{ {code} return 0; }}(); }} catch (const std::exception& e) {{ std::puts(e.what()); }}\n"
        for code, _ in ERRORS.values()
    )
    code = f'#include <cstdio>\n#include "hls_stream.h"\nint main() {{\n{bodies}}}\n'
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
