"""An export's Verilog on the ECP5's own parts, where yosys does not find them by itself.

Vivado puts the registers of a multiplier into the DSP slice; yosys does so for Xilinx, not for the ECP5. Its multiplier
is 18 x 18 bits with registers at both ends, so a wider one is several of them, whose sum is the third register.
"""

from __future__ import annotations

import re

SLICE = 18
PRODUCT = 2 * SLICE
LATENCY = 3  # what a multiplier with these registers takes

MULTIPLIER = re.compile(r"^module (\w+_mul_(\d+)(s?)_(\d+)s?_(\d+)_(\d+)) (\(.*?^\);\n).*?^endmodule", re.M | re.S)


def map_to_ecp5(verilog: str) -> str:
    """Return Verilog that computes the same with ECP5 multipliers, and with block RAM for UltraRAM."""
    return MULTIPLIER.sub(_mapped, verilog).replace('ram_style = "ultra"', 'ram_style = "block"')


def _mapped(match: re.Match[str]) -> str:
    if int(match[6]) != LATENCY:
        return match[0]
    is_signed, bits = bool(match[3]), int(match[5])
    parts, terms = list[str](), list[str]()
    for low_a, count_a, top_a in _chunks(int(match[2])):
        for low_b, count_b, top_b in _chunks(int(match[4])):
            name = f"part_{low_a}_{low_b}"
            a = _operand(f"a[{low_a + count_a - 1}:{low_a}]", count_a, is_signed and top_a)
            b = _operand(f"b[{low_b + count_b - 1}:{low_b}]", count_b, is_signed and top_b)
            parts += _slice(name, a, b, is_signed)
            terms.append(_term(name, low_a + low_b, bits, is_signed))
    total = [
        f"  reg [{bits - 1}:0] result;",
        f"  always @(posedge clk) if (enable[2]) result <= {' + '.join(terms)};",
        "  assign p = result;",
    ]
    return "\n".join([f"module {match[1]} {match[7]}".rstrip("\n"), *parts, *total, "endmodule"])


def _chunks(bits: int) -> list[tuple[int, int, bool]]:
    """Cut an operand: (lowest bit, bits, whether it has the sign). All but the last leave room for a sign."""
    lows = range(0, bits, SLICE - 1) if bits > SLICE else range(1)
    ends = [*lows[1:], bits]
    return [(low, end - low, end == bits) for low, end in zip(lows, ends, strict=True)]


def _operand(text: str, bits: int, is_signed: bool) -> str:
    more = SLICE - bits
    sign = f"{text[: text.index('[')]}[{text[text.index('[') + 1 : text.index(':')]}]" if is_signed else "1'b0"
    return f"{{{{{more}{{{sign}}}}}, {text}}}" if more else text


def _slice(name: str, a: str, b: str, is_signed: bool) -> list[str]:
    """Return one 18 x 18 multiplier with registers of its operands and of its product."""
    registers = [
        f'.REG_{place}_CLK("CLK0"), .REG_{place}_CE("{enable}")'
        for place, enable in (("INPUTA", "CE0"), ("INPUTB", "CE0"), ("OUTPUT", "CE1"))
    ]
    pins = [f".{side}{bit}({name}_{side.lower()}[{bit}])" for side in "AB" for bit in range(SLICE)]
    pins += [f".C{bit}(1'b0)" for bit in range(SLICE)] + [f".P{bit}({name}[{bit}])" for bit in range(PRODUCT)]
    pins += [f".SIGNED{side}(1'b{int(is_signed)}), .SOURCE{side}(1'b0)" for side in "AB"]
    pins += [".CLK0(clk), .CE0(enable[0]), .CE1(enable[1]), .RST0(1'b0)"]
    return [
        f"  wire [{SLICE - 1}:0] {name}_a = {a};",
        f"  wire [{SLICE - 1}:0] {name}_b = {b};",
        f"  wire [{PRODUCT - 1}:0] {name};",
        f"  MULT18X18D #({', '.join(registers)}) {name}_slice ({', '.join(pins)});",
    ]


def _term(name: str, shift: int, bits: int, is_signed: bool) -> str:
    """Return a partial product at its place in a sum of `bits` bits."""
    kept = min(PRODUCT, bits - shift)
    if kept <= 0:
        return f"{bits}'d0"
    zeros = f", {shift}'d0" if shift else ""
    more = bits - shift - kept
    sign = f"{name}[{PRODUCT - 1}]" if is_signed else "1'b0"
    high = f"{{{more}{{{sign}}}}}, " if more else ""
    return f"{{{high}{name}[{kept - 1}:0]{zeros}}}"
