"""Calls of a DATAFLOW kernel: its processes start together, and a call ends when the last of them has ended."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from rtl_export.arguments import RETURN, Interfaces, Scalar
from rtl_export.errors import unsupported
from rtl_export.frontend import Kernel
from rtl_export.module import Module
from rtl_export.rtl_context import StreamRtl
from rtl_export.rtl_control import ControlRtl
from rtl_export.verilog import literal, vector

STATES = ("IDLE", "RUN", "FINISH")


def region_interfaces(kernel: Kernel, modules: Sequence[Module]) -> Interfaces:
    """Return the kernel's interfaces with the directions that its processes give the scalars."""
    scalars = [_joined(scalar, _uses(scalar, modules)) for scalar in kernel.interfaces.scalars]
    return replace(kernel.interfaces, scalars=scalars)


def _uses(scalar: Scalar, modules: Sequence[Module]) -> list[tuple[Module, Scalar]]:
    return [(module, own) for module in modules for own in module.interfaces.scalars if own.name == scalar.name]


def _joined(scalar: Scalar, uses: list[tuple[Module, Scalar]]) -> Scalar:
    if scalar.name == RETURN:
        raise unsupported(scalar.where, "a result of a DATAFLOW kernel", "write it to a stream or an argument")
    writers = [module.name for module, own in uses if own.writes]
    if len(writers) > 1 or (writers and len(uses) > 1):
        users = ", ".join(module.name for module, _ in uses)
        text = f"'{scalar.name}', which {writers[0]} writes, used by several processes ({users})"
        raise unsupported(scalar.where, text, "pass it from one to the other by an hls::stream")
    reads = any(own.reads for _, own in uses) or not uses
    return replace(scalar, reads=reads, writes=bool(writers))


def head(control: ControlRtl) -> list[str]:
    """Return the arguments' wires, the controller's states and when a call begins."""
    lines = [f"  wire rst = {'~' if control.reset.endswith('_n') else ''}{control.reset};"]
    if control.interfaces.control.free_running:
        return [*lines, *control.head()[:-1]]  # nothing waits for the start of a call
    lines += [f"  localparam [1:0] {name} = {literal(number, 2)};" for number, name in enumerate(STATES)]
    return [*lines, "  reg [1:0] state;", *control.head()]


def body(control: ControlRtl, modules: Sequence[Module], streams: Sequence[StreamRtl]) -> Iterator[str]:
    """Yield start and end of the processes, of the call, and the results."""
    if not control.interfaces.control.free_running:
        yield "\n  // ---- processes start together; the call ends when the last has ended"
        for module in modules:
            yield from _process(module.name)
        yield f"  wire all_ended = {' & '.join(f'{module.name}_ended' for module in modules)};"
        yield "  always @(posedge ap_clk) begin"
        yield "    if (call_begin) state <= RUN;"
        yield "    if ((state == RUN) & all_ended) state <= FINISH;"
        yield "    if (call_end) state <= IDLE;"
        yield "    if (rst) state <= IDLE;"
        yield "  end"
        yield from control.end(streams)
    yield from _results(control.interfaces, modules)
    yield from control.slaves()


def _process(name: str) -> Iterator[str]:
    yield f"  wire {name}_done, {name}_idle, {name}_ready;  // ready with done; a process is idle when it has ended"
    yield f"  reg {name}_ended;"
    yield f"  wire {name}_start = (state == RUN) & ~{name}_ended;"
    yield f"  always @(posedge ap_clk) {name}_ended <= (state == RUN) & ({name}_ended | {name}_done);"


def _results(interfaces: Interfaces, modules: Sequence[Module]) -> Iterator[str]:
    for scalar in (scalar for scalar in interfaces.scalars if scalar.writes):
        module, own = next((module, own) for module, own in _uses(scalar, modules) if own.writes)
        name = scalar.output_name
        source = f"{module.name}_{own.output_name}"
        yield f"  {f'wire {vector(scalar.bits)}out_{name}' if scalar.bundle else f'assign {name}'} = {source};"
        if scalar.has_valid:
            target = f"wire out_{name}_ap_vld" if scalar.bundle else f"assign {name}_ap_vld"
            yield f"  {target} = {source}_ap_vld;"


def pins(module: Module) -> Iterator[tuple[str, str]]:
    """Yield a process's pins and nets but for its streams: clock, reset, control and scalars."""
    reset = "ap_rst_n" if "ap_rst_n" in module.verilog else "ap_rst"
    yield "ap_clk", "ap_clk"
    yield reset, "~rst" if reset == "ap_rst_n" else "rst"
    if not module.interfaces.control.free_running:
        yield "ap_start", f"{module.name}_start"
        yield "ap_done", f"{module.name}_done"
        yield "ap_idle", f"{module.name}_idle"
        yield "ap_ready", f"{module.name}_ready"
    for scalar in module.interfaces.scalars:
        if scalar.reads:
            yield scalar.input_name, f"arg_{scalar.name}"
        if scalar.writes:
            yield scalar.output_name, f"{module.name}_{scalar.output_name}"
        if scalar.has_valid:
            yield f"{scalar.output_name}_ap_vld", f"{module.name}_{scalar.output_name}_ap_vld"


def wires(modules: Sequence[Module]) -> Iterator[str]:
    """Yield declarations of what the processes put out beside streams."""
    for module in modules:
        for scalar in (scalar for scalar in module.interfaces.scalars if scalar.writes):
            yield f"  wire {vector(scalar.bits)}{module.name}_{scalar.output_name};"
            if scalar.has_valid:
                yield f"  wire {module.name}_{scalar.output_name}_ap_vld;"
