"""Random kernels for differential testing: mixed widths, arrays, branches, nested loops, several streams, static state.

python -m tests.kernel_fuzz FIRST COUNT      try seeds FIRST, FIRST + 1, ...; print what differs
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from rtl_export.check.bench import Bench, build_bench, compare, random_beats
from rtl_export.check.native import BUILD
from rtl_export.errors import ExportError

PROLOGUE = """#include "hls_stream.h"
using Beat = ap_axiu<128, 0, 0, 0>;
using Stream = hls::stream<Beat>;
static void emit(Stream& y, ap_uint<64> value, bool last) {
  Beat out;
  out.data = value;
  out.keep = -1;
  out.strb = -1;
  out.last = last;
  y.write(out);
}
extern "C" void kernel(Stream& n, Stream& a, hls::stream<ap_uint<40>>& b, Stream& y) {
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  const ap_uint<16> count = n.read().data;
"""
OPERATORS = ("+", "-", "*", "&", "|", "^", "<<", ">>", "compare", "slice", "reduce", "not")
WEIGHTS = (5, 5, 3, 3, 3, 3, 3, 3, 6, 4, 2, 1)


@dataclass
class KernelGenerator:
    """Writes one kernel. `reads` says which of the input streams a and b it reads."""

    source: random.Random
    scalars: dict[str, str] = field(default_factory=dict)
    arrays: dict[str, tuple[int, str]] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)

    def kernel(self) -> str:
        """Return the source text."""
        for index in range(self.source.randint(1, 2)):
            self.arrays[f"m{index}"] = (self.source.choice([8, 16, 32]), self.type(3, 40))
        for index in range(self.source.randint(2, 4)):
            self.scalars[f"v{index}"] = self.type(3, 48)
        for name, kind in self.scalars.items():
            keep = "static " if self.source.random() < 0.3 else ""
            self.lines.append(f"  {keep}{kind} {name} = {self.source.randint(-5, 50)};")
        for name, (size, kind) in self.arrays.items():
            self.lines.append(f"  {kind} {name}[{size}];")
            fill = f"{name}[i] = {self.source.randint(0, 30)} + i;"
            self.loop(f"int i = 0; i < {size}; i++", [f"    {fill}"])
        for number in range(self.source.randint(1, 3)):
            self.phase(number)
        names = list(self.scalars)
        self.lines += [f"  emit(y, ap_uint<64>({name}), {int(name == names[-1])});" for name in names]
        return PROLOGUE + "\n".join(self.lines) + "\n}\n"

    # ---- pieces -----------------------------------------------------------------------------------------------------

    def type(self, low: int = 2, high: int = 40) -> str:
        """Return a random integer type."""
        return f"ap_{self.source.choice(['int', 'uint'])}<{self.source.randint(low, high)}>"

    def loop(self, head: str, body: list[str], interval: int = 1) -> None:
        """Append a pipelined loop."""
        self.lines += [f"  for ({head}) {{", f"#pragma HLS PIPELINE II = {interval}", *body, "  }"]

    def expression(self, values: list[str], depth: int) -> str:
        """Return an expression over `values` with at most `depth` levels of operators."""
        if depth == 0 or self.source.random() < 0.15:
            return self.source.choice([*values, str(self.source.randint(-9, 200))])
        first, second = self.expression(values, depth - 1), self.expression(values, depth - 1)
        operator = self.source.choices(OPERATORS, WEIGHTS)[0]
        if operator == "*":
            return f"({self.type(2, 18)}({first}) * {self.type(2, 18)}({second}))"
        if operator in ("<<", ">>"):
            amount = self.source.choice([str(self.source.randint(0, 5)), f"{self.type(2, 4)}({second})"])
            return f"({self.type()}({first}) {operator} {amount})"
        if operator == "compare":
            relation = self.source.choice(["<", "<=", ">", "==", "!="])
            kind = self.type()
            other = self.expression(values, depth - 1)
            return f"({self.type()}({first}) {relation} {self.type()}({second}) ? {kind}({other}) : {kind}({first}))"
        if operator == "slice":
            return f"ap_uint<16>({first}).range({self.source.randint(9, 15)}, {self.source.randint(0, 9)})"
        if operator == "reduce":
            return f"ap_uint<1>({self.type()}({first}).xor_reduce())"
        if operator == "not":
            return f"{self.type()}(~{self.type()}({first}))"
        return f"({self.type()}({first}) {operator} {self.type()}({second}))"

    def index(self, name: str, values: list[str]) -> str:
        """Return an element of an array at a random index."""
        bits = self.arrays[name][0].bit_length() - 1
        return f"{name}[ap_uint<{bits}>({self.expression(values, 1)})]"

    def statements(self, values: list[str], indent: int, writes: bool, depth: int = 1) -> list[str]:
        """Return a few random statements."""
        makers: list[tuple[float, Callable[[], list[str]]]] = [
            (4, lambda: [self.assignment(values)]),
            (1.5, lambda: [self.store(values)]),
            (2, lambda: [self.accumulate(values)]),
            (1, lambda: [self.part(values)]),
            (1.5 if depth else 0, lambda: self.branch(values, indent, writes, depth)),
            (1 if writes else 0, lambda: [f"emit(y, ap_uint<64>({self.expression(values, 2)}), 0);"]),
        ]
        lines = []
        for _ in range(self.source.randint(2, 4)):
            maker = self.source.choices([m for _, m in makers], [weight for weight, _ in makers])[0]
            lines += [" " * indent + line for line in maker()]
        return lines

    def assignment(self, values: list[str]) -> str:
        """Return `v = expression;`."""
        name = self.source.choice(list(self.scalars))
        operator = self.source.choice(["=", "=", "=", "+=", "-=", "^="])
        return f"{name} {operator} {self.scalars[name]}({self.expression(values, 2)});"

    def part(self, values: list[str]) -> str:
        """Return an assignment to some bits of a variable."""
        name = self.source.choice(list(self.scalars))
        return f"{name}.range(2, {self.source.randint(0, 2)}) = {self.expression(values, 1)};"

    def store(self, values: list[str]) -> str:
        """Return a write to an array."""
        name = self.source.choice(list(self.arrays))
        return f"{self.index(name, values)} = {self.arrays[name][1]}({self.expression(values, 2)});"

    def accumulate(self, values: list[str]) -> str:
        """Return an update of a variable by an array's element."""
        name = self.source.choice(list(self.scalars))
        element = self.index(self.source.choice(list(self.arrays)), values)
        return f"{name} = {self.scalars[name]}({name} + {element});"

    def branch(self, values: list[str], indent: int, writes: bool, depth: int) -> list[str]:
        """Return an if, perhaps with an else."""
        lines = [f"if ({self.expression(values, 1)} > {self.source.randint(0, 60)}) {{"]
        lines += self.statements(values, 2, writes, depth - 1)
        if self.source.random() < 0.5:
            lines += ["} else {", *self.statements(values, 2, writes, depth - 1)]
        return [*lines, "}"]

    # ---- phases -----------------------------------------------------------------------------------------------------

    def phase(self, number: int) -> None:
        """Append one loop nest."""
        kinds = [self.stream_loop, self.nest, self.unrolled, self.conditional_read, self.search]
        self.source.choices(kinds, [4, 2, 2, 2, 1])[0](number)

    def interval(self) -> int:
        """Return an initiation interval to ask for."""
        return self.source.choice([1, 1, 2])

    def stream_loop(self, number: int) -> None:
        """One beat of a stream an iteration."""
        names = [*self.scalars, "ap_uint<16>(i)", "ap_int<20>(x)", "ap_uint<9>(x >> 30)"]
        read = "a.read().data.range(63, 0)" if number != 1 else "b.read()"
        body = [f"    const ap_uint<64> x = {read};", *self.statements(names, 4, True)]
        body.append(f"    emit(y, ap_uint<64>({self.source.choice(list(self.scalars))} ^ ap_uint<16>(x)), 0);")
        self.loop("ap_uint<16> i = 0; i < count; i++", body, self.interval())

    def nest(self, number: int) -> None:
        """An imperfect nest: code before and after the inner loop."""
        names = list(self.scalars)
        outer, inner = self.source.randint(2, 4), self.source.randint(3, 9)
        self.lines += [f"  for (ap_uint<8> j = 0; j < {outer}; j++) {{"]
        self.lines += self.statements([*names, "ap_uint<8>(j)"], 4, False)
        body = self.statements([*names, "ap_uint<16>(i)"], 6, self.source.random() < 0.5)
        self.loop(f"ap_uint<8> i = 0; i < {inner}; i++", body, self.interval())
        self.lines += [f"    emit(y, ap_uint<64>({self.source.choice(names)}), 0);", "  }"]

    def unrolled(self, number: int) -> None:
        """A loop inside the pipelined one."""
        name = next(iter(self.scalars))
        value = self.expression([*self.scalars, "ap_int<8>(q)"], 2)
        body = [f"    for (int q = 0; q < {self.source.randint(2, 4)}; q++) {{", "#pragma HLS UNROLL"]
        body += [f"      {name} = {self.scalars[name]}({value});", "    }"]
        body += self.statements([*self.scalars, "ap_uint<16>(i)"], 4, True)
        self.loop(f"ap_uint<8> i = 0; i < {self.source.randint(3, 9)}; i++", body, self.interval())

    def conditional_read(self, number: int) -> None:
        """Reads that depend on data, from one stream or the other."""
        names = list(self.scalars)
        test = f"{self.expression([*names, 'ap_uint<16>(i)'], 1)} > {self.source.randint(0, 60)}"
        body = ["    ap_uint<64> x = i;", f"    if ({test}) {{", "      x = a.read().data.range(63, 0);"]
        body += ["    } else {", "      x = b.read();", "    }"] if self.source.random() < 0.6 else ["    }"]
        body += self.statements([*names, "ap_int<20>(x)"], 4, True)
        self.loop("ap_uint<16> i = 0; i < count; i++", body, self.interval())

    def search(self, number: int) -> None:
        """A loop whose end depends on data, not pipelined."""
        name = self.source.choice(list(self.scalars))
        step = self.expression([*self.scalars, "ap_uint<8>(left)"], 2)
        self.lines += ["  {", f"    ap_uint<6> left = {self.source.randint(1, 20)};"]
        self.lines += [f"    while (left != 0 && !{self.type()}({name})[1]) {{"]
        self.lines += [f"      {name} = {self.scalars[name]}({step});", "      left--;", "    }", "  }"]


def generate(seed: int) -> str:
    """Return the kernel of a seed."""
    return KernelGenerator(random.Random(seed)).kernel()


def try_seed(seed: int, folder: Path) -> str:
    """Export and compare the kernel of a seed. Return "ok", or the exporter's message if it refuses the kernel."""
    folder.mkdir(parents=True, exist_ok=True)
    source = folder / "kernel.cpp"
    source.write_text(generate(seed))
    try:
        bench = build_bench(source, folder)
    except ExportError as error:
        return str(error)
    for count, stall in ((1, 0), (7, 0), (23, 30), (40, 70)):
        compare(bench, _stimulus(bench, seed, count), calls=2, stall=stall, seed=seed)
    return "ok"


def _stimulus(bench: Bench, seed: int, count: int) -> dict[str, list[tuple[int, int]]]:
    """Enough beats for two calls of a kernel that reads each stream at most three times an iteration."""
    data = {name: random_beats(seed + count, 6 * count, 4 * digits) for name, digits in bench.inputs.items()}
    data["n"] = [(count, 1), (max(1, count // 2), 1)]
    return data


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; return 1 if any kernel's RTL differs from its C simulation."""
    parser = argparse.ArgumentParser(
        prog="python -m rtl_export.check.fuzz", description=(__doc__ or "").splitlines()[0]
    )
    parser.add_argument("--kernels", type=int, default=30, help="how many kernels (default: 30)")
    parser.add_argument("--seed", type=int, default=0, help="seed of the first (default: 0)")
    options = parser.parse_args(arguments)
    failures = 0
    for seed in range(options.seed, options.seed + options.kernels):
        try:
            print(seed, try_seed(seed, BUILD / "fuzz" / f"seed_{seed}"), flush=True)
        except AssertionError as error:
            failures += 1
            print(seed, "DIFFERS", str(error)[:400], flush=True)
    print(f"{options.kernels} kernels, {failures} differ")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
