"""The ports and instances of Verilog modules, read from their text: the open exporter's, Vitis HLS's, or hand-written.

Enough of Verilog for module headers: both port styles, widths given by parameters (Vitis HLS writes
`[C_S_AXI_CONTROL_ADDR_WIDTH - 1:0]`), comments and attributes.
"""

from __future__ import annotations

import ast
import operator
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rtl_export.errors import ExportError

CLOCK, RESET = "ap_clk", "ap_rst_n"
AXIS, S_AXILITE, M_AXI, PIN = "axis", "s_axilite", "m_axi", "ap_none"

_COMMENT = re.compile(r"//.*?$|/\*.*?\*/|\(\*(?!\)).*?\*\)", re.S | re.M)
_MODULE = re.compile(r"\bmodule\s+(\w+)\b(.*?)\bendmodule\b", re.S)
_PARAMETER = re.compile(r"\bparameter\b\s*(?:integer\s+|\[[^\]]*\]\s*)?(\w+)\s*=\s*((?:[^,;()]|\([^()]*\))+)")
_PORT = re.compile(
    r"\b(?P<direction>input|output|inout)\b\s*(?:wire|reg|logic)?\s*(?:signed\s*)?"
    r"(?:\[(?P<high>[^\]:]+):(?P<low>[^\]]+)\])?\s*(?P<names>\w+(?:\s*,\s*(?!(?:input|output|inout)\b)\w+)*)"
)
_INSTANCE = re.compile(r"^\s*(\w+)\s*(?:#\s*\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)\s*)?\w+\s*\(\s*\.", re.M)
_LITERAL = re.compile(r"(?:\d+)?'[sS]?([bBoOdDhH])([0-9a-fA-F_]+)")
_BASES = {"b": 2, "o": 8, "d": 10, "h": 16}
_AXI = re.compile(r"(?P<name>(?P<kind>m|s)_axi_\w+)_(?P<signal>(?:AW|W|B|AR|R)[A-Z]+)")
_STREAM = re.compile(r"(?P<name>\w+)_(?P<signal>TDATA|TVALID|TREADY|TKEEP|TSTRB|TLAST|TUSER|TID|TDEST)")
_OPERATORS: Mapping[type[ast.operator], Any] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.floordiv,
}


@dataclass(frozen=True)
class Port:
    """A port of a module. Directions: input, output, inout."""

    name: str
    direction: str
    bits: int


@dataclass(frozen=True)
class Interface:
    """Ports that belong together. `signals` maps AWADDR, TDATA, ... (of a pin: its own name) to the port.

    Protocols: axis, s_axilite, m_axi, or ap_none for a pin that is none of them.
    """

    name: str
    protocol: str
    signals: Mapping[str, Port]

    @property
    def is_source(self) -> bool:
        """True for a stream that the module writes."""
        return self.protocol == AXIS and "TVALID" in self.signals and self.signals["TVALID"].direction == "output"

    def entry(self) -> dict[str, Any]:
        """Return the interface as manifest.json has it: widths in bits by signal."""
        widths = {signal: port.bits for signal, port in self.signals.items()}
        return {"name": self.name, "protocol": self.protocol, "signals": widths}


def modules(sources: Iterable[Path]) -> dict[str, str]:
    """Return the text of each module, from its name to `endmodule`, without comments."""
    return {name: text for source in sources for name, text in module_texts(source.read_text()).items()}


def module_texts(verilog: str) -> dict[str, str]:
    """Return what `modules` does, of a text."""
    return {match[1]: match[2] for match in _MODULE.finditer(_COMMENT.sub(" ", verilog))}


def instantiated(text: str) -> set[str]:
    """Return the modules that a module's text instantiates with named connections.

    >>> sorted(instantiated("a #(.W( (8) )) a_i (.x(y));\\n  b b_i(\\n .z(1));\\n  assign q = (r);"))
    ['a', 'b']
    """
    return {match[1] for match in _INSTANCE.finditer(text)}


def read_ports(name: str, text: str) -> list[Port]:
    """Return the ports of the module `name` in the order of their declarations; `text` is as `modules` returns it."""
    header = text.split(";", 1)[0]
    declarations = header if re.search(r"\b(?:input|output)\b", header) else text
    parameters: dict[str, int] = {}
    for match in _PARAMETER.finditer(text):
        value = _value(match[2], parameters)
        if value is not None:
            parameters[match[1]] = value
    return [
        Port(port.strip(), match["direction"], _bits(name, port.strip(), match, parameters))
        for match in _PORT.finditer(declarations)
        for port in match["names"].split(",")
    ]


def _bits(module: str, port: str, match: re.Match[str], parameters: Mapping[str, int]) -> int:
    if match["high"] is None:
        return 1
    high, low = _value(match["high"], parameters), _value(match["low"], parameters)
    if high is None or low is None:
        text = f"[{match['high']}:{match['low']}]"
        raise ExportError(f"{module}: width {text} of port {port} is not a number; write it with numbers or parameters")
    return high - low + 1


def _value(text: str, parameters: Mapping[str, int]) -> int | None:
    """Return the value of a Verilog expression of numbers, parameters and + - * /; None if it is another."""
    plain = _LITERAL.sub(lambda match: str(int(match[2].replace("_", ""), _BASES[match[1].lower()])), text).strip()
    try:
        return _evaluate(ast.parse(plain, mode="eval").body, parameters)
    except (SyntaxError, ValueError, KeyError, ZeroDivisionError):
        return None


def _evaluate(node: ast.expr, parameters: Mapping[str, int]) -> int:
    if isinstance(node, ast.Constant) and isinstance(node.value, int):
        return node.value
    if isinstance(node, ast.Name):
        return parameters[node.id]
    if isinstance(node, ast.BinOp):
        apply = _OPERATORS[type(node.op)]
        return int(apply(_evaluate(node.left, parameters), _evaluate(node.right, parameters)))
    raise ValueError(ast.dump(node))


def interfaces(ports: Iterable[Port]) -> list[Interface]:
    """Return the interfaces that ports form by Vitis HLS's names, without clock and reset.

    >>> ports = [Port("ap_clk", "input", 1), Port("y_TDATA", "output", 8), Port("y_TVALID", "output", 1)]
    >>> [(i.name, i.protocol, i.is_source) for i in interfaces(ports)]
    [('y', 'axis', True)]
    """
    found: dict[str, tuple[str, dict[str, Port]]] = {}
    for port in ports:
        if port.name not in (CLOCK, RESET):
            name, protocol, signal = _classify(port.name)
            found.setdefault(name, (protocol, {}))[1][signal] = port
    return [Interface(name, protocol, signals) for name, (protocol, signals) in found.items()]


def _classify(port: str) -> tuple[str, str, str]:
    if match := _AXI.fullmatch(port):
        return match["name"], M_AXI if match["kind"] == "m" else S_AXILITE, match["signal"]
    if match := _STREAM.fullmatch(port):
        return match["name"], AXIS, match["signal"]
    return port, PIN, port
