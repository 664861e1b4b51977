"""The Verilog of a linked system: instances of the kernels, and FIFOs or wires between their streams."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from string import Template
from typing import Any

from rtl_export.ports import CLOCK, RESET, Interface, Port

TEMPLATES = Path(__file__).with_name("templates")
# What a reader gets of a signal that its writer lacks (AMBA AXI4-Stream, "Default signaling requirements"): every
# byte counts, every beat ends a packet, identifiers are zero.
DEFAULTS = {"TKEEP": "1", "TSTRB": "1", "TLAST": "1", "TUSER": "0", "TID": "0", "TDEST": "0"}
HANDSHAKE = ("TVALID", "TREADY")
SLICE_DEPTH = 2  # a register slice holds two beats, so it serves for depths 1 and 2


@dataclass(frozen=True)
class Instance:
    """A compute unit: its name, the kernel's module and interfaces, and whether the module has a reset."""

    unit: str
    module: str
    interfaces: Sequence[Interface]
    has_reset: bool


@dataclass(frozen=True)
class Link:
    """A stream from one instance's interface to another's; depth in beats, 0 for wires. `comment` says where from."""

    source: tuple[str, Interface]
    sink: tuple[str, Interface]
    depth: int
    comment: str

    def entry(self) -> dict[str, Any]:
        """Return it as manifest.json has it; `net` and `signals` are those of the reader."""
        (source_unit, source), (unit, sink) = self.source, self.sink
        return {
            "source": f"{source_unit}.{source.name}",
            "sink": f"{unit}.{sink.name}",
            "depth": self.depth,
            "net": exposed(unit, sink.name),
            "signals": {signal: port.bits for signal, port in sink.signals.items()},
        }


def exposed(unit: str, name: str) -> str:
    """Return a kernel port's or interface's name in the top module. AXI keeps the prefix by which tools know it.

    >>> exposed("add_1", "y_TDATA"), exposed("add_1", "m_axi_gmem_AWADDR")
    ('add_1_y_TDATA', 'm_axi_add_1_gmem_AWADDR')
    """
    for prefix in ("m_axi_", "s_axi_"):
        if name.startswith(prefix):
            return f"{prefix}{unit}_{name.removeprefix(prefix)}"
    return f"{unit}_{name}"


def net(unit: str, interface: Interface, signal: str) -> str:
    """Return the net of a signal, also the name of the top port if it is passed through."""
    return exposed(unit, interface.signals[signal].name)


@dataclass(frozen=True)
class Open:
    """An interface that no link uses: its unit, its name there, and what it is in the top module."""

    unit: str
    name: str
    interface: Interface

    def entry(self) -> dict[str, Any]:
        """Return it as manifest.json has it."""
        return {**self.interface.entry(), "unit": self.unit, "interface": self.name}


def passed_through(instances: Sequence[Instance], links: Sequence[Link]) -> list[Open]:
    """Return the top module's interfaces: those of the instances that no link uses, renamed."""
    linked = {(unit, interface.name) for link in links for unit, interface in (link.source, link.sink)}
    return [
        Open(instance.unit, interface.name, _renamed(instance.unit, interface))
        for instance in instances
        for interface in instance.interfaces
        if (instance.unit, interface.name) not in linked
    ]


def _renamed(unit: str, interface: Interface) -> Interface:
    signals = {signal: replace(port, name=exposed(unit, port.name)) for signal, port in interface.signals.items()}
    return Interface(exposed(unit, interface.name), interface.protocol, signals)


def emit(top: str, title: Iterable[str], instances: Sequence[Instance], links: Sequence[Link]) -> str:
    """Return the Verilog of the module `top` and of the FIFOs that it needs."""
    fifos = {(_payload_bits(link), max(link.depth, SLICE_DEPTH)) for link in links if link.depth}
    ports = [port for opened in passed_through(instances, links) for port in opened.interface.signals.values()]
    lines = [
        *(f"// {line}" for line in title),
        "",
        "`default_nettype none",
        "",
        f"module {top} (",
        ",\n".join(_declaration(port) for port in [Port(CLOCK, "input", 1), Port(RESET, "input", 1), *ports]),
        ");",
        *(["  wire rst = ~ap_rst_n;"] if fifos else []),
        *(line for link in links for line in _link(top, link)),
        *(line for instance in instances for line in _instance(instance, links)),
        "endmodule",
        *("\n" + fifo(top, bits, depth) for bits, depth in sorted(fifos)),
        "`default_nettype wire",
    ]
    return "\n".join(lines) + "\n"


def _range(bits: int) -> str:
    return f"[{bits - 1}:0] " if bits > 1 else ""


def _declaration(port: Port) -> str:
    return f"  {port.direction:<6} wire {_range(port.bits)}{port.name}"


# ---- streams --------------------------------------------------------------------------------------------------------


def _shared(link: Link) -> list[str]:
    """Return the payload signals that both ends have."""
    sink = link.sink[1].signals
    return [signal for signal in link.source[1].signals if signal in sink and signal not in HANDSHAKE]


def _payload_bits(link: Link) -> int:
    return sum(link.source[1].signals[signal].bits for signal in _shared(link))


def _link(top: str, link: Link) -> Iterator[str]:
    (_, source), (sink_unit, sink) = link.source, link.sink
    yield f"\n  // {link.comment}"
    for signal, port in source.signals.items():
        yield f"  wire {_range(port.bits)}{_source_net(link, signal)};"
    for signal, port in sink.signals.items():
        value = f" = {{{port.bits}{{1'b{DEFAULTS[signal]}}}}}" if signal not in source.signals else ""
        yield f"  wire {_range(port.bits)}{net(sink_unit, sink, signal)}{value};"
    yield from _fifo_instance(top, link) if link.depth else _wires(link)


def _wires(link: Link) -> Iterator[str]:
    for signal in [*_shared(link), "TVALID"]:
        yield f"  assign {net(*link.sink, signal)} = {net(*link.source, signal)};"
    yield f"  assign {net(*link.source, 'TREADY')} = {net(*link.sink, 'TREADY')};"


def _fifo_instance(top: str, link: Link) -> Iterator[str]:
    shared = _shared(link)
    yield f"  {fifo_name(top, _payload_bits(link), link.depth)} {exposed(link.sink[0], link.sink[1].name)}_fifo ("
    yield "    .clk(ap_clk),\n    .rst(rst),"
    yield f"    .in_data({{{', '.join(net(*link.source, signal) for signal in shared)}}}),"
    yield f"    .in_valid({net(*link.source, 'TVALID')}),"
    yield f"    .in_ready({net(*link.source, 'TREADY')}),"
    yield f"    .out_data({{{', '.join(net(*link.sink, signal) for signal in shared)}}}),"
    yield f"    .out_valid({net(*link.sink, 'TVALID')}),"
    yield f"    .out_ready({net(*link.sink, 'TREADY')})"
    yield "  );"


def _source_net(link: Link, signal: str) -> str:
    unit, source = link.source
    return net(unit, source, signal) if signal in link.sink[1].signals else f"unused_{net(unit, source, signal)}"


def _instance(instance: Instance, links: Sequence[Link]) -> Iterator[str]:
    outgoing = {(link.source[0], link.source[1].name): link for link in links}
    connections = [f".{name}({name})" for name in (CLOCK, *([RESET] if instance.has_reset else []))]
    for interface in instance.interfaces:
        link = outgoing.get((instance.unit, interface.name))
        for signal, port in interface.signals.items():
            name = _source_net(link, signal) if link else net(instance.unit, interface, signal)
            connections.append(f".{port.name}({name})")
    yield f"\n  {instance.module} {instance.unit} ("
    yield ",\n".join(f"    {connection}" for connection in connections)
    yield "  );"


# ---- FIFOs ----------------------------------------------------------------------------------------------------------


def fifo_name(top: str, bits: int, depth: int) -> str:
    """Return the name of the FIFO module for beats of `bits` and `depth` of them."""
    return f"{top}_fifo_{max(depth, SLICE_DEPTH)}x{bits}"


def fifo(top: str, bits: int, depth: int) -> str:
    """Return the Verilog of that module."""
    name = fifo_name(top, bits, depth)
    if depth <= SLICE_DEPTH:
        text = Template((TEMPLATES / "regslice.v").read_text()).substitute(name=name)
        return text.replace("parameter WIDTH = 8", f"parameter WIDTH = {bits}")
    address, counter = (depth - 1).bit_length(), depth.bit_length()
    ranges = [_range(bits), _range(address), _range(counter)]
    width = max(map(len, ranges))
    return Template((TEMPLATES / "fifo.v").read_text()).substitute(
        name=name,
        depth=depth,
        last=depth - 1,
        pad=" " * width,
        data=ranges[0].ljust(width),
        address=ranges[1].ljust(width),
        counter=ranges[2].ljust(width),
        one_if_head_full=f"{{{counter - 1}'d0, head_full}}",
        put=f"{{{counter - 1}'d0, put}}",
        take=f"{{{counter - 1}'d0, take}}",
        zero_address=f"{address}'d0",
        one_address=f"{address}'d1",
        last_address=f"{address}'d{depth - 1}",
        zero_count=f"{counter}'d0",
        full=f"{counter}'d{depth}",
    )
