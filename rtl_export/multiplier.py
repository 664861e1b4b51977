"""Multipliers with registers inside, shaped as the DSP slices of FPGAs have them."""

from __future__ import annotations

from dataclasses import dataclass

from rtl_export.nodes import Node
from rtl_export.verilog import declare, extend, vector, whole


@dataclass(frozen=True, order=True)
class Multiplier:
    """A multiplier of `a` by `b` bits that gives the low `p` bits of the product, `latency` stages later."""

    a: int
    b: int
    p: int
    is_signed: bool
    latency: int

    @staticmethod
    def of(node: Node) -> Multiplier:
        """Return the multiplier of a node; an unsigned operand of a signed one gets a sign bit."""
        is_signed = any(arg.lo < 0 for arg in node.args)
        a, b = (arg.bits + (is_signed and arg.lo >= 0) for arg in node.args)
        return Multiplier(a, b, node.bits, is_signed, node.latency)

    @property
    def name(self) -> str:
        """The name that Vitis gives such a module, less its number."""
        kind = "s" if self.is_signed else ""
        return f"mul_{self.a}{kind}_{self.b}{kind}_{self.p}_{self.latency}"

    def module(self, name: str) -> str:
        """Return the Verilog module.

        Its registers, from the operands on: those of the operands, of the product (M) and of the result (P), so that
        synthesis can use those of a DSP slice; with fewer than three stages M goes first, then the operands'. More
        stages are more result registers. Bit i of `enable` moves stage i.
        """
        sign = "signed " if self.is_signed else ""
        width = max(len(vector(bits)) for bits in (self.a, self.b, self.p, self.latency))
        ports = [
            ("input  wire", 1, "clk"),
            ("input  wire", self.latency, "enable"),
            ("input  wire", self.a, "a"),
            ("input  wire", self.b, "b"),
            ("output wire", self.p, "p"),
        ]
        head = [f"  {kind} {vector(bits):<{width}}{port}" for kind, bits, port in ports]
        body = [*self._operands(), *self._results()]
        comment = f"// {self.a} x {self.b} bits, {sign or 'unsigned '}product after {self.latency} stages"
        return "\n".join(["", comment, f"module {name} (", ",\n".join(head), ");", *body, "endmodule"])

    def _operands(self) -> list[str]:
        if self.latency == 1:
            return [f"  {declare('wire', 'a_q', self.a)} = a;", f"  {declare('wire', 'b_q', self.b)} = b;"]
        return [
            f"  {declare('reg', 'a_q', self.a)};",
            f"  {declare('reg', 'b_q', self.b)};",
            f"  always @(posedge clk) if ({self._enable(0)}) begin",
            "    a_q <= a;",
            "    b_q <= b;",
            "  end",
        ]

    def _results(self) -> list[str]:
        sides = [extend(whole(net, bits), self.p, self.is_signed) for net, bits in (("a_q", self.a), ("b_q", self.b))]
        product = " * ".join(f"$signed({side})" if self.is_signed else side for side in sides)
        values = [product, "m", *(f"p{stage}" for stage in range(3, self.latency))]
        first = 0 if self.latency == 1 else 1
        names = [*(["m"] if self.latency > 2 else []), *(f"p{stage}" for stage in range(3, self.latency)), "result"]
        lines = []
        for offset, (name, value) in enumerate(zip(names, values, strict=False)):
            lines.append(f"  {declare('reg', name, self.p)};")
            lines.append(f"  always @(posedge clk) if ({self._enable(first + offset)}) {name} <= {value};")
        return [*lines, "  assign p = result;"]

    def _enable(self, stage: int) -> str:
        return f"enable[{stage}]" if self.latency > 1 else "enable"
