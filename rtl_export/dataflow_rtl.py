"""The Verilog of a DATAFLOW region: its processes as instances, its channels as FIFOs between them."""

from __future__ import annotations

from collections.abc import Iterator

from rtl_export import dataflow_control, dataflow_memory
from rtl_export.arguments import Interfaces
from rtl_export.dataflow import Channel, check_statics, connect
from rtl_export.frontend import Kernel, StreamPort
from rtl_export.linker_rtl import fifo, fifo_name
from rtl_export.module import Module
from rtl_export.nodes import OUTPUT_OPS
from rtl_export.ports import Port
from rtl_export.rtl import stream_ports
from rtl_export.rtl_context import StreamRtl
from rtl_export.rtl_control import ControlRtl
from rtl_export.verilog import declare


def emit_region(kernel: Kernel, modules: list[Module], interfaces: Interfaces) -> str:
    """Return the Verilog of the kernel: the top module with its FIFOs, then the modules of the processes."""
    compiled = {module.name: module.cdfg for module in modules}
    check_statics(compiled)
    channels = connect(kernel, compiled)
    ends = {(channel.writers[0], channel.port.name): "in" for channel in channels}
    ends |= {(channel.readers[0], channel.port.name): "out" for channel in channels}
    streams = {port.name: StreamRtl(port, _is_input(port, modules)) for port in kernel.ports}
    memory = dataflow_memory.memory_ports(kernel, modules)
    control = ControlRtl(kernel.top, interfaces, {}, bool(streams) or bool(memory))
    lines = [
        f"// {kernel.top}: made by rtl_export from {kernel.own[0]}. Do not edit.",
        f"// DATAFLOW at {kernel.dataflow}: {', '.join(compiled)}.",
        "",
        "`default_nettype none",
        "",
        f"module {kernel.top} (",
        ",\n".join([*control.ports(), *(_port_line(port) for port in memory), *stream_ports(streams)]),
        ");",
        *dataflow_control.head(control),
        *dataflow_control.wires(modules),
        *dataflow_memory.wires(modules),
        *dataflow_memory.idle_halves(modules, memory),
        *(line for channel in channels for line in _channel(kernel.top, channel)),
        *dataflow_control.body(control, modules, list(streams.values())),
        *(line for module in modules for line in _instance(module, ends)),
        "endmodule",
        *(f"\n{text}" for text in _fifos(kernel.top, channels)),
        *control.modules(),
    ]
    return "\n".join([*lines, *(module.verilog for module in modules)])


def _is_input(port: StreamPort, modules: list[Module]) -> bool:
    effects = (effect for module in modules for unit in module.cdfg.units for effect in unit.effects)
    return not any(effect.name == port.name and effect.op in OUTPUT_OPS for effect in effects)


def _port_line(port: Port) -> str:
    wide = port.bits > 1 or port.name.endswith(("ID", "USER"))  # Vitis gives these a range even of one bit
    return f"  {port.direction:<6} wire {f'[{port.bits - 1}:0]' if wide else '':<7} {port.name}"


def _bits(channel: Channel) -> int:
    return sum(channel.port.fields.values())


def _channel(top: str, channel: Channel) -> Iterator[str]:
    name = channel.port.name
    ends = f"from {channel.writers[0]} to {channel.readers[0]}"
    yield f"\n  // {channel.port.where}: {name}, {channel.depth} beats, {ends}"
    for end in ("in", "out"):
        for signal, bits in channel.port.fields.items():
            yield f"  {declare('wire', f'{name}_{end}_{signal}', bits)};"
        yield f"  wire {name}_{end}_TVALID;"
        yield f"  wire {name}_{end}_TREADY;"
    joined = {end: ", ".join(f"{name}_{end}_{signal}" for signal in channel.port.fields) for end in ("in", "out")}
    yield f"  {fifo_name(top, _bits(channel), channel.depth)} {name}_fifo ("
    yield "    .clk(ap_clk), .rst(rst),"
    yield f"    .in_data({{{joined['in']}}}), .in_valid({name}_in_TVALID), .in_ready({name}_in_TREADY),"
    yield f"    .out_data({{{joined['out']}}}), .out_valid({name}_out_TVALID), .out_ready({name}_out_TREADY)"
    yield "  );"


def _instance(module: Module, ends: dict[tuple[str, str], str]) -> Iterator[str]:
    pins = [f".{pin}({net})" for pin, net in [*dataflow_control.pins(module), *dataflow_memory.pins(module)]]
    for name, port in ((name, port) for name, port in module.cdfg.streams.items() if not port.is_inside):
        end = ends.get((module.name, name))
        net = f"{name}_{end}" if end else name
        pins += [f".{name}_{signal}({net}_{signal})" for signal in [*port.fields, "TVALID", "TREADY"]]
    yield f"\n  {module.name} {module.name}_process ("
    yield ",\n".join(f"    {pin}" for pin in pins)
    yield "  );"


def _fifos(top: str, channels: list[Channel]) -> Iterator[str]:
    for bits, depth in sorted({(_bits(channel), channel.depth) for channel in channels}):
        yield fifo(top, bits, depth)
