"""Scheduled units -> one Verilog file: a module with Vitis's port names, its register slices and its RAMs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from string import Template

from rtl_export.arguments import Control, Interfaces, Scalar
from rtl_export.axi_master import MasterRtl, master_modules
from rtl_export.bus_ops import Bundle
from rtl_export.errors import Location, unsupported
from rtl_export.frontend import StreamPort
from rtl_export.nodes import INPUT_OPS, OUTPUT_OPS, topological
from rtl_export.rtl_context import Context, StreamRtl, edge_name, stable_text
from rtl_export.rtl_control import RESERVED, ControlRtl
from rtl_export.rtl_memory import bank_data, bank_instance, make_banks, ram_module
from rtl_export.rtl_output import output_fifo, push_port
from rtl_export.rtl_unit import UnitEmitter
from rtl_export.units import Cdfg, Unit
from rtl_export.verilog import KEYWORDS, declare, identifier, literal, vector, whole

TEMPLATES = Path(__file__).with_name("templates")
SLICES = {
    "input": "registered both ways",
    "regslice": "registered both ways",
    "single": "registered both ways, a beat every second cycle",
    "forward": "data and valid are registered",
    "": "not registered",
}


def emit(
    top: str,
    title: list[str],
    ports: list[StreamPort],
    cdfg: Cdfg,
    interfaces: Interfaces,
    bundles: Sequence[Bundle] = (),
) -> tuple[str, dict[str, int]]:
    """Return the Verilog text of a scheduled kernel, and the pipeline register bits of each unit."""
    _check_names(top, ports, interfaces)
    context = Context(top, cdfg, _streams(ports, cdfg), make_banks(cdfg))
    outputs = {rtl.memory.key[1:]: rtl for (key, _), rtl in context.banks.items() if key.startswith("%")}
    control = ControlRtl(top, interfaces, outputs, bool(ports) or bool(bundles))
    control.presets()
    masters = [MasterRtl(top, bundle, context.streams) for bundle in bundles]
    outer = {name: stream for name, stream in context.streams.items() if not stream.port.is_inside}
    # Registers first: every unit may read those of others.
    for unit in cdfg.units:
        for node in [*unit.phis.values(), *unit.exports.values()]:
            context.register(unit, node)
    units = [UnitEmitter(context, unit) for unit in cdfg.units]
    bodies = [unit.emit() for unit in units]
    lines = [*(f"// {line}" for line in title), "", "`default_nettype none", "", f"module {top} ("]
    memory_ports = [line for master in masters for line in master.ports()]
    lines += [",\n".join([*control.ports(), *memory_ports, *stream_ports(outer)]), ");"]
    lines += _head(cdfg, control)
    lines += [line for unit in units for line in unit.declarations()]
    lines += [line for stream in context.streams.values() for line in _stream_data(stream)]
    lines += [line for bank in context.banks.values() for line in bank_data(bank)]
    lines += [line for body in bodies for line in body]
    lines += _transitions(cdfg, context, interfaces.control)
    lines += control.end(list(outer.values()))
    lines += [line for stream in outer.values() for line in _stream_slice(top, stream)]
    lines += [line for stream in context.streams.values() if stream.port.is_inside for line in _stream_ends(stream)]
    lines += [line for master in masters for line in master.instance()]
    lines += [line for bank in context.banks.values() for line in bank_instance(top, bank)]
    lines += [*control.results(), *control.slaves()]
    lines += ["endmodule", *_modules(top, context), *control.modules()]
    lines += [*master_modules(masters), "", "`default_nettype wire", ""]
    return "\n".join(lines), context.register_bits


def _check_names(top: str, ports: list[StreamPort], interfaces: Interfaces) -> None:
    arguments: list[StreamPort | Scalar] = [*ports, *interfaces.scalars]
    for name, where in [
        (top, arguments[0].where if arguments else Location(top, 0)),
        *((port.name, port.where) for port in arguments),
    ]:
        if name in KEYWORDS:
            raise unsupported(where, f"the name '{name}', a word of Verilog", "rename it")
        if name in RESERVED:
            raise unsupported(where, f"the name '{name}', which the module needs for itself", "rename it")


# ---- streams --------------------------------------------------------------------------------------------------------


def _streams(ports: list[StreamPort], cdfg: Cdfg) -> dict[str, StreamRtl]:
    streams = {port.name: StreamRtl(port) for port in ports}
    read: dict[str, set[str]] = {port.name: set() for port in ports}
    written: set[str] = set()
    for unit in cdfg.units:
        written |= {effect.name for effect in unit.effects if effect.op in OUTPUT_OPS}
        for node in topological(unit.roots()):
            if node.op == "field":
                read[node.args[0].name].add(node.name)
            elif node.op in INPUT_OPS and node.name in written:
                raise unsupported(
                    node.where, f"stream '{node.name}', which is both read and written", "use two streams"
                )
    for name, stream in streams.items():
        stream.is_input = name not in written
        stream.used = [signal for signal in stream.port.fields if not stream.is_input or signal in read[name]]
        stream.used = stream.used or list(stream.port.fields)[:1]
        effects = (effect for unit in cdfg.units for effect in unit.effects if effect.name == name)
        stream.is_asked = any(effect.op in ("push_nb", "full") for effect in effects) or stream.port.is_inside
        stream.is_rare = all(_uses_rarely(unit, name) for unit in cdfg.units)
        if stream.port.register_mode == "off" and not stream.is_input:
            text = f"register_mode=off of '{name}', which the kernel writes"
            raise unsupported(stream.port.where, text, "use forward: what is written must wait for its reader")
    return streams


def _uses_rarely(unit: Unit, name: str) -> bool:
    """Tell whether a unit uses a stream every second cycle at most; code between loops has cycles around each use."""
    uses = sum(effect.name == name for effect in unit.effects)
    return not unit.is_loop or 2 * uses <= unit.interval or not uses


def stream_ports(streams: dict[str, StreamRtl]) -> list[str]:
    """Return the ports of a module's streams."""
    lines = list[str]()
    for name, stream in streams.items():
        to_kernel, from_kernel = ("input ", "output") if stream.is_input else ("output", "input ")
        for signal, bits in stream.port.fields.items():
            # Vitis gives side channels of one bit a range too.
            lines.append(f"  {to_kernel} wire {f'[{bits - 1}:0]':<7} {name}_{signal}")
        lines.append(f"  {to_kernel} wire         {name}_TVALID")
        lines.append(f"  {from_kernel} wire         {name}_TREADY")
    return lines


def _stream_data(stream: StreamRtl) -> list[str]:
    name = stream.port.name
    if stream.is_input:
        lines = [f"  wire {vector(stream.width())}{name}_beat;", f"  wire {name}_beat_valid;"]
        for signal in stream.used:
            bits = stream.port.fields[signal]
            part = whole(f"{name}_beat", stream.width()).slice(stream.offset(signal), bits).text(0, bits)
            lines.append(f"  {declare('wire', f'{name}_beat_{signal[1:].lower()}', bits)} = {part};")
        return lines
    return [f"  wire {name}_beat_ready;", *([f"  wire {name}_beat_room;"] if stream.on_credit else [])]


def _stream_slice(top: str, stream: StreamRtl) -> list[str]:
    name, port = stream.port.name, stream.port
    if stream.on_credit:
        return output_fifo(top, stream)
    joined = ", ".join(f"{name}_{signal}" for signal in reversed(stream.used))
    inside = f"{{{joined}}}" if len(stream.used) > 1 else joined
    lines = ["", f"  // {name}: {SLICES[stream.slice_kind]}"]
    if stream.is_input:
        ends = (inside, f"{name}_TVALID", f"{name}_TREADY", f"{name}_beat", f"{name}_beat_valid", f"{name}_beat_take")
        lines.append(f"  wire {name}_beat_take = {' | '.join(stream.pops) or chr(49) + chr(39) + 'b0'};")
        unused = [f"{name}_{signal}" for signal in port.fields if signal not in stream.used]
        if unused:
            lines.append(f"  wire {name}_unused = &{{1'b0, {', '.join(unused)}}};")
    else:
        valid, data = push_port(stream)
        lines += [f"  wire {name}_beat_valid = {valid};", f"  wire {vector(stream.width())}{name}_beat = {data};"]
        ends = (f"{name}_beat", f"{name}_beat_valid", f"{name}_beat_ready", inside, f"{name}_TVALID", f"{name}_TREADY")
    if not stream.slice_kind:
        pairs = [(ends[3], ends[0]), (ends[4], ends[1]), (ends[2], ends[5])]
        return [*lines, *(f"  assign {target} = {source};" for target, source in pairs)]
    pins = ("in_data", "in_valid", "in_ready", "out_data", "out_valid", "out_ready")
    wiring = ", ".join(f".{pin}({end})" for pin, end in zip(pins, ends, strict=True))
    module = f"{top}_{stream.slice_kind}"
    lines.append(f"  {module} #(.WIDTH({stream.width()})) {name}_slice (.clk(ap_clk), .rst(rst), {wiring});")
    return lines


def _stream_ends(stream: StreamRtl) -> list[str]:
    """Connect what the units do with a stream that ends in the module."""
    name = stream.port.name
    if stream.is_input:
        return [f"  wire {name}_beat_take = {' | '.join(stream.pops) or literal(0, 1)};"]
    valid, data = push_port(stream)
    return [f"  wire {name}_beat_valid = {valid};", f"  wire {vector(stream.width())}{name}_beat = {data};"]


def _modules(top: str, context: Context) -> list[str]:
    streams = [stream for stream in context.streams.values() if not stream.port.is_inside]
    kinds = sorted({"output" if stream.on_credit else stream.slice_kind for stream in streams} - {""})
    files = {kind: (TEMPLATES / f"{kind}.v").read_text() for kind in kinds}
    modules = [Template(text).substitute(name=f"{top}_{kind}") for kind, text in files.items()]
    modules += [ram_module(top, rtl) for rtl in context.banks.values() if not rtl.bank.is_register]
    modules += [shape.module(f"{top}_{shape.name}") for shape in sorted(context.multipliers)]
    return [module.rstrip("\n") for module in modules]


# ---- control --------------------------------------------------------------------------------------------------------


def _head(cdfg: Cdfg, control: ControlRtl) -> list[str]:
    lines = [
        f"  wire rst = {'~' if control.reset.endswith('_n') else ''}{control.reset};",
        "",
        "  // One unit runs at a time: a pipelined loop, or the code between loops.",
    ]
    names = [f"{identifier(unit.name).upper()}_S" for unit in cdfg.units] + control.states()
    bits = (len(names) - 1).bit_length()
    lines += [f"  localparam {vector(bits)}{name} = {literal(index, bits)};" for index, name in enumerate(names)]
    lines.append(f"  reg {vector(bits)}state;")
    for unit in cdfg.units:
        lines += [f"  wire {edge_name(unit, way)};" for way in unit.exits]
        lines += [f"  wire {identifier(unit.name)}_done;"] if not unit.exits else []
    return [*lines, *control.head()]


def _transitions(cdfg: Cdfg, context: Context, control: Control) -> list[str]:
    lines = ["", "  // ---- control"]
    for unit in cdfg.units:
        name = identifier(unit.name)
        ended = f"(state == {name.upper()}_S) & ~{name}_busy"
        if not unit.exits:
            lines.append(f"  assign {name}_done = {ended};")
        elif len(unit.exits) == 1:
            lines.append(f"  assign {edge_name(unit, unit.exits[0])} = {ended};")
        elif unit.is_loop:
            for way in unit.exits:
                choice = stable_text(context, unit, unit.exports[way.chosen], 1)
                lines.append(f"  assign {edge_name(unit, way)} = {ended} & {choice};")
        else:
            assert unit.branch is not None
            choice = stable_text(context, unit, unit.branch, 1)
            lines.append(f"  assign {edge_name(unit, unit.exits[0])} = {ended} & {choice};")
            lines.append(f"  assign {edge_name(unit, unit.exits[1])} = {ended} & ~{choice};")
    lines += ["  always @(posedge ap_clk) begin"]
    moves: dict[str, list[str]] = {}
    for unit in cdfg.units:
        for way in unit.exits:
            moves.setdefault(identifier(cdfg.owner[way.target].name), []).append(edge_name(unit, way))
    returns = [f"{identifier(unit.name)}_done" for unit in cdfg.units if not unit.exits]
    first = identifier(cdfg.units[0].name)
    if control.free_running:  # where the function returns it starts again
        moves.setdefault(first, []).extend(returns)
    moves.setdefault(first, []).insert(0, "call_begin")
    for target, edges in moves.items():
        lines.append(f"    if ({' | '.join(edges)}) state <= {target.upper()}_S;")
    if not control.free_running:
        lines += [f"    if ({edge}) state <= FINISH;" for edge in returns] + ["    if (call_end) state <= IDLE;"]
    lines += [f"    if (rst) state <= {'RESTART' if control.free_running else 'IDLE'};", "  end"]
    for target, edges in moves.items():
        lines.append(f"  assign {target}_start = {' | '.join(edges)};")
    return lines
