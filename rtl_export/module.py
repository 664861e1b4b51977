"""One Verilog module: the optimized IR of a kernel, or of one process of a DATAFLOW region, through all passes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from rtl_export.arguments import Interfaces, by_pins
from rtl_export.balance import balance
from rtl_export.block_copies import expand_copies
from rtl_export.bursts import Lowered, lower_memory
from rtl_export.bus_ops import Bundle, make_buses
from rtl_export.cdfg import build
from rtl_export.cfg import ControlFlow, hoist_invariants
from rtl_export.chosen_offsets import take_apart
from rtl_export.dataflow import bind_streams
from rtl_export.debug_info import DebugInfo
from rtl_export.delays import Delays
from rtl_export.exits import decide_later
from rtl_export.frontend import Kernel, StreamPort
from rtl_export.ir_reader import read_function
from rtl_export.rtl import emit
from rtl_export.scalar_ops import accessed, scalar_directions
from rtl_export.schedule import schedule
from rtl_export.units import Cdfg
from rtl_export.wide_multiply import split_multiplications

Observer = Callable[[str, Cdfg], None]


@dataclass(frozen=True)
class Module:
    """A compiled module: `asked` is the II asked for of each unit, `register_bits` its pipeline registers.

    `interfaces` are its control and scalars, with the directions that its IR shows; `lowered` its memory accesses,
    `bundles` its AXI4 masters.
    """

    name: str
    cdfg: Cdfg
    asked: dict[str, int]
    delays: Delays
    verilog: str
    register_bits: dict[str, int]
    interfaces: Interfaces
    lowered: Lowered
    bundles: Sequence[Bundle]


def compile_module(
    kernel: Kernel, name: str, ir: str, *, clock_mhz: float, after_pass: Observer, ports: list[StreamPort] | None = None
) -> Module:
    """Compile IR without calls into the module `name`; its ports are `ports`, or the streams that it uses."""
    function = read_function(ir, kernel.entry, DebugInfo(ir, frozenset(kernel.own)))
    interfaces = kernel.interfaces
    if kernel.dataflow:  # the arguments of one process, through pins
        scalars, pointers = accessed(function, interfaces.scalars), accessed(function, interfaces.pointers)
        interfaces = by_pins(replace(interfaces, scalars=scalars, pointers=pointers))
    interfaces = replace(interfaces, scalars=scalar_directions(function, interfaces.scalars))
    expand_copies(function)
    take_apart(function)
    flow = ControlFlow(function)
    hoist_invariants(function, flow)
    lowered = lower_memory(function, flow, {f"%{pointer.name}": pointer for pointer in interfaces.pointers})
    buses = make_buses(interfaces.pointers, lowered)
    streams = bind_streams(function, kernel.top, kernel.ports, kernel.channels if kernel.dataflow else {})
    cdfg = build(function, flow, streams, kernel.storage, kernel.labels, interfaces.scalars, buses)
    asked = {unit.name: unit.interval for unit in cdfg.units}
    delays = Delays.for_clock(clock_mhz, cdfg.memories)
    after_pass("build", cdfg)
    decide_later(cdfg, delays)
    for unit in cdfg.units:
        split_multiplications(unit, cdfg.graph, delays)
        balance(unit, cdfg.graph, delays)
    after_pass("balance", cdfg)
    for unit in cdfg.units:
        schedule(unit, cdfg.memories, delays)
    after_pass("schedule", cdfg)
    title = _title(kernel, name, cdfg, clock_mhz)
    used = list(cdfg.streams.values())
    ports = used if ports is None else [*ports, *(port for port in used if port.is_inside)]
    bundles = list(buses.bundles.values())
    verilog, register_bits = emit(name, title, ports, cdfg, interfaces, bundles)
    return Module(name, cdfg, asked, delays, verilog, register_bits, interfaces, lowered, bundles)


def _title(kernel: Kernel, name: str, cdfg: Cdfg, clock_mhz: float) -> list[str]:
    loops = [
        f"  {unit.name}: II={unit.interval}, depth {unit.depth} ({unit.where})" for unit in cdfg.units if unit.is_loop
    ]
    return [
        f"{name}: made by rtl_export from {kernel.own[0]}. Do not edit.",
        f"Scheduled for {clock_mhz:g} MHz with estimated delays. Pipelined loops:",
        *loops,
    ]
