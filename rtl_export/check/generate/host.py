"""What kernels that a host calls have beside streams: memory behind m_axi, scalars, and the pragmas of both."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from rtl_export.check.generate.expressions import condition, expression
from rtl_export.check.generate.scope import Scope
from rtl_export.check.generate.statements import indented, statements, write

ELEMENTS = 128  # of each memory; what follows keeps all indices below it
INDEX_BITS = 7
TYPES = ("ap_uint<8>", "ap_uint<16>", "ap_uint<32>", "ap_uint<64>", "ap_uint<128>", "ap_int<32>", "int16_t", "uint32_t")


@dataclass(frozen=True)
class MemoryPort:
    """An m_axi argument of ELEMENTS elements."""

    name: str
    element: str
    bundle: str

    @property
    def declaration(self) -> str:
        """The C++ of the argument."""
        return f"{self.element}* {self.name}"


@dataclass(frozen=True)
class ScalarPort:
    """A scalar: by value, or an output behind a pointer."""

    name: str
    type: str
    is_output: bool

    @property
    def declaration(self) -> str:
        """The C++ of the argument."""
        return f"{self.type}{'*' if self.is_output else ''} {self.name}"


@dataclass(frozen=True)
class Host:
    """The interface to the host: `pragmas` are its lines in the kernel."""

    memories: tuple[MemoryPort, ...]
    scalars: tuple[ScalarPort, ...]
    pragmas: tuple[str, ...]


def make_host(source: random.Random) -> Host:
    """Return a random interface."""
    memories = list[MemoryPort]()
    for number in range(source.randint(1, 3)):
        shared = bool(memories) and source.random() < 0.5
        element = memories[0].element if shared else source.choice(TYPES)
        memories.append(MemoryPort(f"p{number}", element, memories[0].bundle if shared else f"gmem{number}"))
    scalars = [ScalarPort(f"s{number}", f"ap_uint<{source.randint(1, 64)}>", False) for number in range(2)]
    scalars += [ScalarPort("r0", f"ap_int<{source.randint(2, 64)}>", True)] if source.random() < 0.5 else []
    return Host(tuple(memories), tuple(scalars), tuple(_pragmas(source, memories, scalars)))


def _pragmas(source: random.Random, memories: Sequence[MemoryPort], scalars: Sequence[ScalarPort]) -> list[str]:
    lines = list[str]()
    for memory in memories:
        options = [f"offset = {source.choice(['slave', 'slave', 'direct'])}", f"bundle = {memory.bundle}"]
        for direction in ("read", "write"):
            options += [f"max_{direction}_burst_length = {source.choice([2, 4, 16, 64, 256])}"]
            options += [f"num_{direction}_outstanding = {source.choice([1, 2, 4, 16])}"]
        options += [f"latency = {source.randint(1, 30)}"] if source.random() < 0.3 else []
        lines.append(f"#pragma HLS INTERFACE mode = m_axi port = {memory.name} {' '.join(options)}")
    in_registers = source.random() < 0.7
    for scalar in scalars if in_registers else []:
        lines.append(f"#pragma HLS INTERFACE mode = s_axilite port = {scalar.name}")
    if in_registers:
        lines.append("#pragma HLS INTERFACE mode = s_axilite port = return")
    if source.random() < 0.3:
        lines.append("#pragma HLS INTERFACE mode = ap_ctrl_chain port = return")
    return lines


class MemoryLoops:
    """Makes loops and statements that access the memories of a host."""

    def __init__(self, host: Host, scope: Scope) -> None:
        self.host, self.scope, self.source = host, scope, scope.source
        self.number = 0

    def phase(self) -> list[str]:
        """Return a piece of the kernel: a loop, a nest of loops, or single accesses."""
        makers = [(4.0, self._loop), (2.0, self._nest), (1.5, self._singles)]
        make = self.scope.pick(makers)
        assert callable(make)
        lines: list[str] = make()
        return lines

    def _fresh(self) -> str:
        self.number += 1
        return f"g{self.number}"

    def _loop(self, offset: str = "") -> list[str]:
        """A loop that walks through memory, with a trip count known in front of it or not."""
        base, count = self._fresh(), self._fresh()
        head = [
            f"const int {base} = ap_uint<5>({expression(self.scope, 1)}){offset};",
            f"const int {count} = ap_uint<5>({expression(self.scope, 1)});",
        ]
        limit = self.source.choice([count, count, f"({count} & 15)", str(self.source.randint(1, 31))])
        inside = self.scope.inside("ap_uint<8>(i)", leave=("break;",) if self.scope.chance(0.15) else ())
        body = self._accesses(inside, [f"{base} + i", f"{base} + i", "i", f"{base} + {self.source.randint(1, 9)} + i"])
        interval = self.source.choice([1, 1, 2, 3])
        pipeline = [f"#pragma HLS PIPELINE II = {interval}"] if self.scope.chance(0.85) else []
        return ["{", *indented([*head, f"for (int i = 0; i < {limit}; i++) {{", *pipeline, *indented(body), "}"]), "}"]

    def _nest(self) -> list[str]:
        rows, stride = self.source.randint(2, 4), self.source.choice([0, 1, 8, 16])
        body = self._loop(f" + j * {stride}")
        if self.scope.chance(0.4):
            body += self._accesses(self.scope.inside("ap_uint<8>(j)"), ["j"])
        return [f"for (int j = 0; j < {rows}; j++) {{", *indented(body), "}"]

    def _singles(self) -> list[str]:
        return self._accesses(self.scope.inside(), [str(self.source.randrange(ELEMENTS))])

    def _accesses(self, scope: Scope, indices: list[str]) -> list[str]:
        lines = list[str]()
        for _ in range(self.source.randint(1, 2)):
            memory, name = self.source.choice(self.host.memories), self._fresh()
            lines.append(f"const ap_int<64> {name} = {memory.name}[{self._index(scope, indices)}];")
            scope.values = [*scope.values, f"ap_int<{self.source.randint(8, 40)}>({name})"]
        if scope.chance(0.6):
            lines += statements(scope, 1, (1, 2))
        for _ in range(self.source.randint(0 if lines else 1, 2)):
            memory = self.source.choice(self.host.memories)
            target = f"{memory.name}[{self._index(scope, indices)}]"
            test = f"if ({condition(scope)}) " if scope.chance(0.25) else ""
            operator = "+=" if scope.chance(0.15) else "="
            lines.append(f"{test}{target} {operator} {memory.element}({expression(scope, 2)});")
        return lines

    def _index(self, scope: Scope, indices: list[str]) -> str:
        if scope.chance(0.25):
            return f"int(ap_uint<{INDEX_BITS}>({expression(scope, 1)}))"
        return self.source.choice(indices)

    def results(self) -> list[str]:
        """Return writes of the scalars that go out, and of the memories' first elements to a stream."""
        lines = [
            f"*{scalar.name} = {scalar.type}({expression(self.scope, 2)});"
            for scalar in self.host.scalars
            if scalar.is_output
        ]
        return [*lines, *(write(self.scope, f"ap_int<32>({memory.name}[0])", "0") for memory in self.host.memories[:1])]
