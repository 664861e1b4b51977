"""Random kernels: mixed widths, arrays, branches, loop nests, functions, several streams, state that lives on."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

from rtl_export.check.generate.expressions import condition, expression
from rtl_export.check.generate.host import Host, MemoryLoops, MemoryPort, ScalarPort, make_host
from rtl_export.check.generate.scope import Array, Helper, Scope, Stream, width_of
from rtl_export.check.generate.statements import conversion, indented, read, statements, write

PROLOGUE = """#include <cstdint>
#include "ap_fixed.h"
#include "hls_stream.h"
template <int W>
static void emit(hls::stream<ap_axiu<W, 0, 0, 0>>& stream, ap_uint<W> value, bool last) {
  ap_axiu<W, 0, 0, 0> beat;
  beat.data = value;
  beat.keep = -1;
  beat.strb = -1;
  beat.last = last;
  stream.write(beat);
}
"""
COUNT = Stream("n", "ap_uint<16>")
WITH_HOST = 0.3  # of all kernels


@dataclass(frozen=True)
class Generated:
    """A kernel: its source, its input streams (the first is the count that each call reads) and its outputs.

    Kernels without a `host` run freely.
    """

    seed: int
    source: str
    inputs: tuple[Stream, ...]
    outputs: tuple[Stream, ...]
    host: Host | None = None


def generate(seed: int) -> Generated:
    """Return the kernel of a seed."""
    apart = random.Random(f"{seed} host")  # so that the other kernels stay as they were
    return _Generator(random.Random(seed), make_host(apart) if apart.random() < WITH_HOST else None).kernel(seed)


class _Generator:
    def __init__(self, source: random.Random, host: Host | None) -> None:
        self.source, self.host = source, host
        self.scope = Scope(source)
        self.inputs = [COUNT, *self._inputs()]
        self.outputs = self._outputs()
        self.lines: list[str] = []
        self.before: list[str] = []

    def kernel(self, seed: int) -> Generated:
        self._helpers()
        self._variables()
        loops = self._host_loops()
        for _ in range(self.source.randint(1, 3)):
            self._phase()
            self.lines += indented(loops.phase()) if loops else []
        self.lines += indented(loops.results()) if loops else []
        self._results()
        ports = ", ".join(port.declaration for port in [*self.inputs, *self.outputs, *self._host_ports()])
        free = ("#pragma HLS INTERFACE mode = ap_ctrl_none port = return",)
        head = [*(self.host.pragmas if self.host else free), "  const ap_uint<16> count = n.read();"]
        head += [f"  {write(self.scope.inside(outputs=[stream]), 'count', '0')}" for stream in self.outputs]
        body = [f'extern "C" void kernel({ports}) {{', *head, *self.lines, "}"]
        text = "\n".join([PROLOGUE + "\n".join([*self.before, *body]), ""])
        return Generated(seed, text, tuple(self.inputs), tuple(self.outputs), self.host)

    # ---- ports and declarations -------------------------------------------------------------------------------------

    def _host_ports(self) -> list[MemoryPort | ScalarPort]:
        return [*self.host.memories, *self.host.scalars] if self.host else []

    def _host_loops(self) -> MemoryLoops | None:
        if self.host is None:
            return None
        self.scope.values += [scalar.name for scalar in self.host.scalars if not scalar.is_output]
        return MemoryLoops(self.host, self.scope.inside(outputs=self.outputs))

    def _inputs(self) -> list[Stream]:
        return [Stream(name, self._element()) for name in ("a", "b")]

    def _outputs(self) -> list[Stream]:
        second = [Stream("z", self._element())] if self.source.random() < 0.4 else []
        return [Stream("y", 128 if self.source.random() < 0.5 else 64), *second]

    def _element(self) -> str | int:
        if self.source.random() < 0.4:
            return self.source.choice([8, 32, 64, 128])
        return f"ap_{self.source.choice(['int', 'uint'])}<{self.source.randint(1, 64)}>"

    def _variables(self) -> None:
        for index in range(self.source.randint(2, 4)):
            name, kind = f"v{index}", self.scope.type(3, 48)
            self.scope.scalars[name] = kind
            keep = "static " if self.source.random() < 0.3 else ""
            low = 0 if kind.startswith("uint") else -5
            self.lines.append(f"  {keep}{kind} {name} = {self.source.randint(low, 50)};")
        for index in range(self.source.randint(1, 2)):
            self._array(f"m{index}")
        if self.source.random() < 0.3:
            self._table()

    def _array(self, name: str) -> None:
        source = self.source
        rank = source.choice([1, 1, 1, 2, 2, 3])
        sizes = tuple(source.choice([[4, 8, 16, 32, 20], [2, 4, 8, 5], [2, 4]][rank - 1]) for _ in range(rank))
        partitioned = rank > 1 and source.random() < 0.5
        element, members = f"ap_{source.choice(['int', 'uint'])}<{source.randint(3, 40)}>", list[str]()
        if source.random() < 0.2:
            members = [self.scope.type(2, 30) for _ in range(source.randint(2, 3))]
            element = f"S{name}"
            fields = " ".join(f"{kind} f{number};" for number, kind in enumerate(members))
            self.before.append(f"struct {element} {{ {fields} }};")
        kinds = {f".f{number}": kind for number, kind in enumerate(members)} or {"": element}
        array = Array(name, sizes, kinds, partitioned)
        shape = "".join(f"[{size}]" for size in sizes)
        is_static = source.random() < 0.25
        keep, start = ("static ", " = {}") if is_static else ("", "")
        self.lines.append(f"  {keep}{element} {name}{shape}{start};")
        if partitioned:
            self.lines.append(f"#pragma HLS ARRAY_PARTITION variable = {name} type = complete dim = {rank}")
        elif source.random() < 0.2:
            style = source.choice(["lutram", "bram"])
            self.lines.append(f"#pragma HLS BIND_STORAGE variable = {name} type = ram_2p impl = {style}")
        self.scope.arrays.append(array)
        if not is_static:
            self.lines += indented(_fill(array, source))

    def _table(self) -> None:
        size, width = self.source.choice([4, 8, 16]), self.source.randint(2, 30)
        values = ", ".join(str(self.source.getrandbits(width)) for _ in range(size))
        self.before.append(f"static const ap_uint<{width}> table[{size}] = {{{values}}};")
        self.scope.arrays.append(Array("table", (size,), {"": f"ap_uint<{width}>"}, is_table=True))

    def _helpers(self) -> None:
        for number in range(self.source.choice([0, 0, 1, 1, 2])):
            is_template = self.source.random() < 0.4
            kinds = tuple(f"ap_{self.source.choice(['int', 'uint'])}<{self.source.randint(2, 30)}>" for _ in range(2))
            result = self.scope.type(4, 32)
            inside = Scope(
                self.source, {"r": result}, ["x", "w"], helpers=list(self.scope.helpers), leave=("return r;",)
            )
            body = [
                f"  {result} r = {result}({expression(replace(inside, scalars={}), 1)});",
                *indented(statements(inside)),
                "  return r;",
                "}",
            ]
            name, types = f"f{number}", list(kinds)
            if is_template:
                self.before.append("template <int W>")
                types[0], name = types[0].replace(f"<{width_of(kinds[0])}>", "<W>"), f"f{number}<{width_of(kinds[0])}>"
            head = f"static {result} f{number}({types[0]} x, {types[1]} w) {{"
            self.before += [head, *body]
            self.scope.helpers.append(Helper(name, kinds, result))

    def _results(self) -> None:
        names = list(self.scope.scalars)
        scope = self.scope.inside(outputs=self.outputs)
        self.lines += [f"  {write(scope, name, str(int(name == names[-1])))}" for name in names]

    # ---- phases -----------------------------------------------------------------------------------------------------

    def _phase(self) -> None:
        phases = [
            (4, self._stream_loop),
            (2, self._nest),
            (1.5, self._unrolled),
            (2, self._conditional_read),
            (1, self._search),
            (0.7, self._plain),
            (1, self._do_loop),
        ]
        make = self.scope.pick(phases)
        assert callable(make)
        self.lines += indented(make())

    def _plain(self) -> list[str]:
        return statements(self.scope.inside(outputs=self.outputs), 2)

    def _pipeline(self, head: str, body: list[str]) -> list[str]:
        interval = self.source.choice([1, 1, 1, 2, 3])
        return [f"for ({head}) {{", f"#pragma HLS PIPELINE II = {interval}", *indented(body), "}"]

    def _leave(self) -> tuple[str, ...]:
        ways = [way for way in ("break;", "continue;", "return;") if self.source.random() < 0.25]
        return tuple(ways)

    def _stream_loop(self) -> list[str]:
        """One beat of a stream an iteration."""
        stream = self.source.choice(self.inputs[1:])
        scope = self.scope.inside(
            "ap_uint<16>(i)", *conversion(self.scope, "x"), outputs=self.outputs, leave=self._leave()
        )
        body = [f"const ap_uint<64> x = {read(scope, stream)};", *statements(scope)]
        body.append(write(scope, f"{self.source.choice(list(scope.scalars))} ^ ap_uint<16>(x)"))
        return self._pipeline("ap_uint<16> i = 0; i < count; i++", body)

    def _nest(self) -> list[str]:
        """An imperfect nest: code before and after the inner loop."""
        outer, inner = self.source.randint(2, 4), self.source.randint(3, 9)
        around = self.scope.inside("ap_uint<8>(j)")
        within = around.inside(
            "ap_uint<16>(i)", outputs=self.outputs if self.source.random() < 0.5 else [], leave=self._leave()
        )
        start = "0" if self.source.random() < 0.7 else "j"
        loop = self._pipeline(f"ap_uint<8> i = {start}; i < {inner}; i++", statements(within))
        last = write(around.inside(outputs=self.outputs), self.source.choice(list(self.scope.scalars)))
        body = [*statements(around), *loop, last]
        if self.source.random() < 0.25:
            body = [f"for (ap_uint<3> k = 0; k < {self.source.randint(1, 3)}; k++) {{", *indented(body), "}"]
        return [f"for (ap_uint<8> j = 0; j < {outer}; j++) {{", *indented(body), "}"]

    def _unrolled(self) -> list[str]:
        """A loop inside the pipelined one."""
        count = self.source.randint(2, 4)
        name = next(iter(self.scope.scalars))
        scope = self.scope.inside("ap_uint<16>(i)", outputs=self.outputs)
        within = scope.inside(constants={"q": count})
        inner = [f"{name} = {self.scope.scalars[name]}({expression(within, 2)});", *statements(within, 0, (0, 1))]
        body = [
            f"for (int q = 0; q < {count}; q++) {{",
            "#pragma HLS UNROLL",
            *indented(inner),
            "}",
            *statements(scope),
        ]
        return self._pipeline(f"ap_uint<8> i = 0; i < {self.source.randint(3, 9)}; i++", body)

    def _conditional_read(self) -> list[str]:
        """Reads that depend on data, from one stream or the other."""
        outside = self.scope.inside("ap_uint<16>(i)")
        body = ["ap_uint<64> x = i;", f"if ({condition(outside)}) {{", f"  x = {read(outside, self.inputs[1])};"]
        body += ["} else {", f"  x = {read(outside, self.inputs[2])};", "}"] if self.source.random() < 0.6 else ["}"]
        body += statements(outside.inside(*conversion(outside, "x"), outputs=self.outputs, leave=self._leave()))
        return self._pipeline("ap_uint<16> i = 0; i < count; i++", body)

    def _search(self) -> list[str]:
        """A loop whose end depends on data, pipelined or not."""
        name = self.source.choice(list(self.scope.scalars))
        scope = self.scope.inside("ap_uint<8>(left)")
        body = [f"{name} = {self.scope.scalars[name]}({expression(scope, 2)});", "left--;"]
        if self.source.random() < 0.5:
            body = [f"#pragma HLS PIPELINE II = {self.source.randint(1, 2)}", *body, *statements(scope, 1, (0, 2))]
        test = f"left != 0 && !ap_uint<8>({name})[{self.source.randint(0, 7)}]"
        loop = [f"while ({test}) {{", *indented(body), "}"]
        return ["{", *indented([f"ap_uint<6> left = {self.source.randint(1, 20)};", *loop]), "}"]

    def _do_loop(self) -> list[str]:
        """A loop that runs at least once and tests at its end."""
        scope = self.scope.inside("ap_uint<8>(turn)", outputs=self.outputs if self.source.random() < 0.5 else [])
        pipeline = [f"#pragma HLS PIPELINE II = {self.source.randint(1, 2)}"] if self.source.random() < 0.6 else []
        test = f"turn < {self.source.randint(2, 12)} && {condition(scope)}"
        body = [*pipeline, *statements(scope), "turn++;"]
        return ["{", "  ap_uint<5> turn = 0;", "  do {", *indented(body, 4), f"  }} while ({test});", "}"]


def _fill(array: Array, source: random.Random) -> list[str]:
    """Return loops that give each element a value: the innermost is pipelined, or unrolled if its index must be."""
    names = "ijk"[: len(array.sizes)]
    place = array.name + "".join(f"[{name}]" for name in names)
    lines = [f"{place}{member} = {source.randint(0, 30)} + {' + '.join(names)};" for member in array.members]
    for depth, (name, size) in reversed(list(enumerate(zip(names, array.sizes, strict=True)))):
        unrolled = array.partitioned and depth == len(names) - 1
        pipelined = depth == len(names) - 1 - array.partitioned
        pragma = ["#pragma HLS UNROLL"] if unrolled else ["#pragma HLS PIPELINE II = 1"] if pipelined else []
        lines = [f"for (int {name} = 0; {name} < {size}; {name}++) {{", *pragma, *indented(lines), "}"]
    return lines
