"""Memories in Verilog: registers, and RAMs from templates with their address, data and enable signals."""

from __future__ import annotations

from pathlib import Path
from string import Template

from rtl_export.errors import unsupported
from rtl_export.memory import Bank
from rtl_export.rtl_context import BankRtl, StoreRtl
from rtl_export.units import Cdfg
from rtl_export.verilog import declare, identifier, literal, vector

TEMPLATES = Path(__file__).with_name("templates")


def make_banks(cdfg: Cdfg) -> dict[tuple[str, int], BankRtl]:
    """Give every bank its name in the module."""
    banks = {}
    taken: dict[str, int] = {}
    for key, memory in cdfg.memories.items():
        for index, bank in sorted(memory.banks.items()):
            name = identifier(bank.name)
            taken[name] = taken.get(name, 0) + 1
            name = f"{name}_v{taken[name]}" if taken[name] > 1 else name
            banks[key, index] = BankRtl(memory, bank, f"mem_{name}")
    return banks


def output(rtl: BankRtl, port: int, latency: int = 1) -> str:
    """Return the net that a read port gives its word on: what was read, or the same a stage later."""
    if rtl.bank.is_register:
        return rtl.name
    return f"{rtl.name}{_number(rtl, port)}_{'q' if latency == 1 else 'q2'}"


def _number(rtl: BankRtl, port: int) -> str:
    return f"_port{port}" if rtl.bank.read_ports > 1 else ""


def bank_data(rtl: BankRtl) -> list[str]:
    """Declare what a memory gives."""
    if rtl.bank.is_register:
        return [f"  {declare('reg', rtl.name, rtl.bank.width)};"]
    latencies = (1, 2) if rtl.advances else (1,)
    nets = [output(rtl, port, latency) for port in range(rtl.bank.read_ports) for latency in latencies]
    return [f"  {declare('wire', net, rtl.bank.width)};" for net in nets]


def bank_instance(top: str, rtl: BankRtl) -> list[str]:
    """Connect the accesses of all units to a memory; each read port of a RAM has a copy of it."""
    if rtl.bank.is_register:
        return _register_bank(rtl)
    lines = ["", f"  // {rtl.memory.variable.where}: {rtl.bank.name}"]
    lines += [f"  {left} = {right};" for left, right in _write_signals(rtl)]
    for port in range(rtl.bank.read_ports):
        lines += _read_port(top, rtl, port)
    return lines


def _write_signals(rtl: BankRtl) -> list[tuple[str, str]]:
    bits, lanes = rtl.address_bits, rtl.bank.lanes
    own = [[store for store in rtl.stores if store.lane == lane] for lane in range(lanes)]
    enables = [" | ".join(store.fire for store in stores) or "1'b0" for stores in own]
    data = [_choose([(s.fire, s.data) for s in stores], rtl.bank.lane_bits) for stores in own]
    addresses = dict.fromkeys((store.fire, store.address) for store in rtl.stores)
    return [
        (declare("wire", f"{rtl.name}_write", lanes), _joined(enables)),
        (declare("wire", f"{rtl.name}_write_address", bits), _choose(list(addresses), bits)),
        (declare("wire", f"{rtl.name}_write_data", rtl.bank.width), _joined(data)),
    ]


def _joined(lanes: list[str]) -> str:
    """Return the lanes of a word side by side, the first one lowest."""
    return lanes[0] if len(lanes) == 1 else f"{{{', '.join(f'({lane})' for lane in reversed(lanes))}}}"


def _read_port(top: str, rtl: BankRtl, port: int) -> list[str]:
    name, bits = f"{rtl.name}{_number(rtl, port)}", rtl.address_bits
    loads = [(load.fire, load.address) for load in rtl.loads if load.port == port]
    signals = [
        (declare("wire", f"{name}_read", 1), " | ".join(fire for fire, _ in loads) or "1'b0"),
        (declare("wire", f"{name}_read_address", bits), _choose(loads, bits)),
    ]
    pins = {pin: f"{name}_{pin}" for pin in ("read", "read_address", "q")}
    if rtl.advances:
        advance = [fire for fire, other in rtl.advances if other == port]
        signals.append((declare("wire", f"{name}_advance", 1), " | ".join(advance) or "1'b0"))
        pins |= {pin: f"{name}_{pin}" for pin in ("advance", "q2")}
    pins |= {pin: f"{rtl.name}_{pin}" for pin in ("write", "write_address", "write_data")}
    connected = ", ".join(f".{pin}({net})" for pin, net in pins.items())
    lines = [f"  {left} = {right};" for left, right in signals]
    return [*lines, f"  {top}_{rtl.name} {name}_ram (.clk(ap_clk), {connected});"]


def _choose(choices: list[tuple[str, str]], bits: int) -> str:
    if not choices:
        return literal(0, bits)
    return "".join(f"{fire} ? {value} : " for fire, value in choices[:-1]) + choices[-1][1]


def _register_bank(rtl: BankRtl) -> list[str]:
    lines = ["", f"  // {rtl.memory.variable.where}: {rtl.bank.name}", "  always @(posedge ap_clk) begin"]
    lines += [f"    if ({store.fire}) {rtl.name}{_lane(rtl, store)} <= {store.data};" for store in rtl.stores]
    if rtl.bank.is_reset:
        initial = (rtl.bank.initial or [0])[0]
        lines.append(f"    if (rst) {rtl.name} <= {literal(initial, rtl.bank.width)};")
    return [*lines, "  end"] if len(lines) > 3 else lines[:2]


def _lane(rtl: BankRtl, store: StoreRtl) -> str:
    return _slice(rtl.bank, store.lane) if rtl.bank.lanes > 1 else ""


def _slice(bank: Bank, lane: int) -> str:
    low, bits = lane * bank.lane_bits, bank.lane_bits
    return f"[{low + bits - 1}:{low}]" if bits > 1 else f"[{low}]"


def ram_module(top: str, rtl: BankRtl) -> str:
    """Return the module of a RAM: a read port and a write port, with an enable for each lane of a word."""
    bank = rtl.bank
    is_ultra = rtl.memory.style == "ultra"
    if is_ultra and any(bank.initial or []):
        name = rtl.memory.variable.name
        remedy = "use impl=bram, or let the kernel write them"
        raise unsupported(rtl.memory.variable.where, f"initial values of '{name}' in UltraRAM", remedy)
    ranges = [vector(bank.width), vector(rtl.address_bits), vector(bank.lanes)]
    column = max(len(text) for text in ranges)
    template = "ram_registered.v" if rtl.advances else "ram.v"
    return Template((TEMPLATES / template).read_text()).substitute(
        name=f"{top}_{rtl.name}",
        comment=f"{rtl.memory.variable.where}: {bank.name}, {bank.depth} words of {bank.width} bits",
        data=ranges[0].ljust(column),
        address=ranges[1].ljust(column),
        lanes=ranges[2].ljust(column),
        pad=" " * column,
        style=rtl.memory.style,
        last=bank.depth - 1,
        initial="" if is_ultra else _initial_block(bank),
        writes="\n".join(_writes(bank)),
    )


def _writes(bank: Bank) -> list[str]:
    if bank.lanes == 1:
        return ["  always @(posedge clk) if (write) memory[write_address] <= write_data;"]
    parts = [(lane, _slice(bank, lane)) for lane in range(bank.lanes)]
    stores = [f"    if (write[{lane}]) memory[write_address]{part} <= write_data{part};" for lane, part in parts]
    return ["  always @(posedge clk) begin", *stores, "  end"]


def _initial_block(bank: Bank) -> str:
    if bank.initial is None:
        return ""
    words = [f"    memory[{index}] = {literal(value, bank.width)};" for index, value in enumerate(bank.initial)]
    return "\n".join(["  initial begin", *words, "  end"])
