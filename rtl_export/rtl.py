"""Scheduled units -> one Verilog file: a module with Vitis's port names, its register slices and its RAMs.

Text is made on demand: a value gets a wire where it is computed and a register for each stage that it is carried
through, and parts of values (slices, extensions) are written in place.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from string import Template

from rtl_export.cdfg import Cdfg, Exit, Unit
from rtl_export.errors import Location, unsupported
from rtl_export.frontend import StreamPort
from rtl_export.memory import Bank, Memory
from rtl_export.nodes import Node, topological, unsigned
from rtl_export.verilog import KEYWORDS, Ref, declare, expression, extend, identifier, literal, vector, whole

TEMPLATES = Path(__file__).with_name("templates")


@dataclass
class StreamRtl:
    """One stream port in the module: which signals the kernel uses, and who reads or writes it."""

    port: StreamPort
    is_input: bool = True
    used: list[str] = field(default_factory=list)
    pops: list[str] = field(default_factory=list)
    pushes: list[tuple[str, list[str]]] = field(default_factory=list)

    def width(self) -> int:
        """Bits that pass the register slice."""
        return sum(self.port.fields[signal] for signal in self.used)

    def offset(self, signal: str) -> int:
        """Where a signal starts in the register slice's data."""
        return sum(self.port.fields[other] for other in self.used[: self.used.index(signal)])


@dataclass
class BankRtl:
    """One RAM or register: the conditions, addresses and data of its accesses."""

    memory: Memory
    bank: Bank
    name: str
    loads: list[tuple[str, str]] = field(default_factory=list)
    stores: list[tuple[str, str, str]] = field(default_factory=list)

    @property
    def address_bits(self) -> int:
        return max(1, (self.bank.depth - 1).bit_length())


@dataclass
class Context:
    """What the emitters of all units share."""

    cdfg: Cdfg
    streams: dict[str, StreamRtl]
    banks: dict[tuple[str, int], BankRtl]
    names: dict[tuple[Unit, Node], str] = field(default_factory=dict)
    taken: int = 0
    carried: set[str] = field(default_factory=set)
    register_bits: dict[str, int] = field(default_factory=dict)

    def fresh(self, hint: str) -> str:
        """Return a name that nothing else has."""
        self.taken += 1
        return f"{identifier(hint)}_{self.taken}"

    def register(self, unit: Unit, node: Node) -> str:
        """Return the name of the register that holds a phi or an export of a unit."""
        key = (unit, node)
        if key not in self.names:
            self.names[key] = self.fresh(node.hint or unit.name)
        return self.names[key]


def emit(top: str, title: list[str], ports: list[StreamPort], cdfg: Cdfg) -> tuple[str, dict[str, int]]:
    """Return the Verilog text of a scheduled kernel, and the pipeline register bits of each unit."""
    _check_names(top, ports)
    context = Context(cdfg, _streams(ports, cdfg), _banks(cdfg))
    # Registers first: every unit may read those of others.
    for unit in cdfg.units:
        for node in [*unit.phis.values(), *unit.exports.values()]:
            context.register(unit, node)
    units = [UnitEmitter(context, unit) for unit in cdfg.units]
    bodies = [unit.emit() for unit in units]
    lines = [*(f"// {line}" for line in title), "", "`default_nettype none", "", f"module {top} ("]
    lines += [",\n".join(_port_lines(context.streams)), ");"]
    lines += _head(cdfg, context)
    lines += [line for unit in units for line in unit.declarations()]
    lines += [line for stream in context.streams.values() for line in _stream_data(stream)]
    lines += [line for bank in context.banks.values() for line in _bank_data(bank)]
    lines += [line for body in bodies for line in body]
    lines += _transitions(cdfg, context)
    lines += [line for stream in context.streams.values() for line in _stream_slice(top, stream)]
    lines += [line for bank in context.banks.values() for line in _bank_instance(top, bank)]
    lines += ["endmodule", *_modules(top, context), "", "`default_nettype wire", ""]
    return "\n".join(lines), context.register_bits


def _check_names(top: str, ports: list[StreamPort]) -> None:
    for name, where in [
        (top, ports[0].where if ports else Location(top, 0)),
        *((port.name, port.where) for port in ports),
    ]:
        if name in KEYWORDS:
            raise unsupported(where, f"the name '{name}', a word of Verilog", "rename it")


# ---- streams --------------------------------------------------------------------------------------------------------


def _streams(ports: list[StreamPort], cdfg: Cdfg) -> dict[str, StreamRtl]:
    streams = {port.name: StreamRtl(port) for port in ports}
    read: dict[str, set[str]] = {port.name: set() for port in ports}
    written: set[str] = set()
    for unit in cdfg.units:
        written |= {effect.name for effect in unit.effects if effect.op == "push"}
        for node in topological(unit.roots()):
            if node.op == "field":
                read[node.args[0].name].add(node.name)
            elif node.op == "pop" and node.name in written:
                raise unsupported(
                    node.where, f"stream '{node.name}', which is both read and written", "use two streams"
                )
    for name, stream in streams.items():
        stream.is_input = name not in written
        stream.used = [signal for signal in stream.port.fields if not stream.is_input or signal in read[name]]
        stream.used = stream.used or list(stream.port.fields)[:1]
    return streams


def _port_lines(streams: dict[str, StreamRtl]) -> list[str]:
    lines = ["  input  wire         ap_clk", "  input  wire         ap_rst_n"]
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
    return [f"  wire {name}_beat_ready;"]


def _stream_slice(top: str, stream: StreamRtl) -> list[str]:
    name, port = stream.port.name, stream.port
    joined = ", ".join(f"{name}_{signal}" for signal in reversed(stream.used))
    inside = f"{{{joined}}}" if len(stream.used) > 1 else joined
    lines = ["", f"  // {name}: registered both ways"]
    if stream.is_input:
        ends = (inside, f"{name}_TVALID", f"{name}_TREADY", f"{name}_beat", f"{name}_beat_valid", f"{name}_beat_take")
        lines.append(f"  wire {name}_beat_take = {' | '.join(stream.pops) or chr(49) + chr(39) + 'b0'};")
        unused = [f"{name}_{signal}" for signal in port.fields if signal not in stream.used]
        if unused:
            lines.append(f"  wire {name}_unused = &{{1'b0, {', '.join(unused)}}};")
    else:
        valid, data = _push_port(stream)
        lines += [f"  wire {name}_beat_valid = {valid};", f"  wire {vector(stream.width())}{name}_beat = {data};"]
        ends = (f"{name}_beat", f"{name}_beat_valid", f"{name}_beat_ready", inside, f"{name}_TVALID", f"{name}_TREADY")
    pins = ("in_data", "in_valid", "in_ready", "out_data", "out_valid", "out_ready")
    wiring = ", ".join(f".{pin}({end})" for pin, end in zip(pins, ends, strict=True))
    lines.append(f"  {top}_regslice #(.WIDTH({stream.width()})) {name}_slice (.clk(ap_clk), .rst(rst), {wiring});")
    return lines


def _push_port(stream: StreamRtl) -> tuple[str, str]:
    if not stream.pushes:
        return "1'b0", literal(0, stream.width())
    data = [f"{{{', '.join(reversed(values))}}}" for _, values in stream.pushes]
    choice = "".join(f"{fire} ? {value} : " for (fire, _), value in zip(stream.pushes, data[:-1], strict=False))
    return " | ".join(fire for fire, _ in stream.pushes), choice + data[-1]


# ---- memories -------------------------------------------------------------------------------------------------------


def _banks(cdfg: Cdfg) -> dict[tuple[str, int], BankRtl]:
    banks = {}
    taken: dict[str, int] = {}
    for key, memory in cdfg.memories.items():
        for index, bank in sorted(memory.banks.items()):
            name = identifier(bank.name)
            taken[name] = taken.get(name, 0) + 1
            name = f"{name}_v{taken[name]}" if taken[name] > 1 else name
            banks[key, index] = BankRtl(memory, bank, f"mem_{name}")
    return banks


def _bank_data(rtl: BankRtl) -> list[str]:
    kind = "reg" if rtl.memory.is_register() else "wire"
    suffix = "" if rtl.memory.is_register() else "_q"
    return [f"  {declare(kind, rtl.name + suffix, rtl.bank.width)};"]


def _bank_instance(top: str, rtl: BankRtl) -> list[str]:
    if rtl.memory.is_register():
        return _register_bank(rtl)
    bits, width = rtl.address_bits, rtl.bank.width
    write = " | ".join(fire for fire, _, _ in rtl.stores) or "1'b0"
    signals = [
        (declare("wire", f"{rtl.name}_read", 1), " | ".join(fire for fire, _ in rtl.loads) or "1'b0"),
        (declare("wire", f"{rtl.name}_read_address", bits), _choose([*rtl.loads], bits)),
        (declare("wire", f"{rtl.name}_write", 1), write),
        (declare("wire", f"{rtl.name}_write_address", bits), _choose([(f, a) for f, a, _ in rtl.stores], bits)),
        (declare("wire", f"{rtl.name}_write_data", width), _choose([(f, d) for f, _, d in rtl.stores], width)),
    ]
    lines = ["", f"  // {rtl.memory.variable.where}: {rtl.bank.name}"]
    lines += [f"  {left} = {right};" for left, right in signals]
    pins = ", ".join(
        f".{pin}({rtl.name}_{pin})" for pin in ("read", "read_address", "q", "write", "write_address", "write_data")
    )
    return [*lines, f"  {top}_{rtl.name} {rtl.name}_ram (.clk(ap_clk), {pins});"]


def _choose(choices: list[tuple[str, str]], bits: int) -> str:
    if not choices:
        return literal(0, bits)
    return "".join(f"{fire} ? {value} : " for fire, value in choices[:-1]) + choices[-1][1]


def _register_bank(rtl: BankRtl) -> list[str]:
    lines = ["", f"  // {rtl.memory.variable.where}: {rtl.bank.name}", "  always @(posedge ap_clk) begin"]
    lines += [f"    if ({fire}) {rtl.name} <= {data};" for fire, _, data in rtl.stores]
    if rtl.bank.is_reset:
        initial = (rtl.bank.initial or [0])[0]
        lines.append(f"    if (rst) {rtl.name} <= {literal(initial, rtl.bank.width)};")
    return [*lines, "  end"] if len(lines) > 3 else lines[:2]


def _modules(top: str, context: Context) -> list[str]:
    modules = [Template((TEMPLATES / "regslice.v").read_text()).substitute(name=f"{top}_regslice")]
    template = Template((TEMPLATES / "ram.v").read_text())
    for rtl in context.banks.values():
        if not rtl.memory.is_register():
            modules.append(template.substitute(_ram_parameters(top, rtl)))
    return [module.rstrip("\n") for module in modules]


def _ram_parameters(top: str, rtl: BankRtl) -> dict[str, object]:
    ranges = [vector(rtl.bank.width), vector(rtl.address_bits)]
    column = max(len(text) for text in ranges)
    return {
        "name": f"{top}_{rtl.name}",
        "comment": f"{rtl.memory.variable.where}: {rtl.bank.name}, {rtl.bank.depth} words of {rtl.bank.width} bits",
        "data": ranges[0].ljust(column),
        "address": ranges[1].ljust(column),
        "pad": " " * column,
        "style": rtl.memory.style,
        "last": rtl.bank.depth - 1,
        "initial": _initial_block(rtl.bank),
    }


def _initial_block(bank: Bank) -> str:
    if bank.initial is None:
        return ""
    words = [f"    memory[{index}] = {literal(value, bank.width)};" for index, value in enumerate(bank.initial)]
    return "\n".join(["  initial begin", *words, "  end"])


# ---- control --------------------------------------------------------------------------------------------------------


def _state_bits(cdfg: Cdfg) -> int:
    return len(cdfg.units).bit_length()


def _head(cdfg: Cdfg, context: Context) -> list[str]:
    lines = [
        "  wire rst = ~ap_rst_n;",
        "",
        "  // One unit runs at a time: a pipelined loop, or the code between loops.",
    ]
    bits = _state_bits(cdfg)
    names = [identifier(unit.name).upper() for unit in cdfg.units] + ["RESTART"]
    lines += [f"  localparam {vector(bits)}{name}_S = {literal(index, bits)};" for index, name in enumerate(names)]
    lines.append(f"  reg {vector(bits)}state;")
    for unit in cdfg.units:
        lines += [f"  wire {edge_name(unit, way)};" for way in unit.exits]
        lines += [f"  wire {identifier(unit.name)}_done;"] if not unit.exits else []
    return [*lines, "  wire restart = state == RESTART_S;"]


def edge_name(unit: Unit, way: Exit) -> str:
    """Return the wire that tells that control leaves a unit by one of its exits."""
    number = f"_{unit.exits.index(way)}" if len(unit.exits) > 1 else ""
    return f"{identifier(unit.name)}_done{number}"


def _transitions(cdfg: Cdfg, context: Context) -> list[str]:
    lines = ["", "  // ---- control"]
    for unit in cdfg.units:
        name = identifier(unit.name)
        ended = f"(state == {name.upper()}_S) & ~{name}_busy"
        if not unit.exits:
            lines.append(f"  assign {name}_done = {ended};")
        elif len(unit.exits) == 1:
            lines.append(f"  assign {edge_name(unit, unit.exits[0])} = {ended};")
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
        if not unit.exits:  # the function returns: it starts again
            moves.setdefault(identifier(cdfg.units[0].name), []).append(f"{identifier(unit.name)}_done")
    moves.setdefault(identifier(cdfg.units[0].name), []).insert(0, "restart")
    for target, edges in moves.items():
        lines.append(f"    if ({' | '.join(edges)}) state <= {target.upper()}_S;")
    lines += ["    if (rst) state <= RESTART_S;", "  end"]
    for target, edges in moves.items():
        lines.append(f"  assign {target}_start = {' | '.join(edges)};")
    return lines


def stable_text(context: Context, unit: Unit, node: Node, bits: int) -> str:
    """Return a value that outlives its unit: a literal, or the register that keeps it."""
    if node.is_const:
        return literal(node.lo, bits)
    if node.op == "ext":
        unit, node = context.cdfg.homes[node.name]
        if node.op == "ext" or node.is_const:
            return stable_text(context, unit, node, bits)
    return extend(whole(context.register(unit, node), node.bits), bits, node.is_signed)


# ---- units ----------------------------------------------------------------------------------------------------------


class UnitEmitter:
    """Writes the pipeline of one unit."""

    def __init__(self, context: Context, unit: Unit) -> None:
        self.context, self.unit = context, unit
        self.name = identifier(unit.name)
        self.wires: list[list[str]] = [[] for _ in range(unit.depth)]
        self.moves: list[list[str]] = [[] for _ in range(unit.depth + 1)]
        self.registers: list[list[str]] = [[] for _ in range(unit.depth + 1)]
        self.stalls: list[list[str]] = [[] for _ in range(unit.depth)]
        self.refs: dict[tuple[Node, int], Ref] = {}
        self.carried: dict[Node, str] = {}
        self.updates: list[str] = []
        context.register_bits[unit.name] = 0

    def declarations(self) -> list[str]:
        """Return the registers that other units may read, and the unit's own control signals."""
        unit, name = self.unit, self.name
        lines = ["", f"  // {unit.where}: {unit.name}", f"  wire {name}_start;", f"  reg {name}_run;"]
        held = dict.fromkeys([*unit.phis.values(), *unit.exports.values()])
        for node in held:
            if node.op not in ("const", "ext"):
                lines.append(f"  {declare('reg', self.context.register(unit, node), node.bits)};")
        lines += [f"  reg {name}_v{stage};" for stage in range(1, unit.depth)]
        lines += [f"  wire {name}_v0;", *(f"  wire {name}_en{stage};" for stage in range(unit.depth))]
        return lines

    def emit(self) -> list[str]:
        """Return the unit's logic; registers the unit's accesses with its streams and memories."""
        for effect in self.unit.effects:
            self._effect(effect)
        for node in dict.fromkeys(self.unit.exports.values()):
            self._export(node)
        for phi, back in self.unit.backs.items():
            self._update(phi, back)
        self._entries()
        leave = self.text(self.unit.branch, 0, 1) if self.unit.is_loop and self.unit.branch else "1'b0"
        return [*self._title(), *self._stages(), *self._control(leave), *self._phi_registers()]

    # ---- values -----------------------------------------------------------------------------------------------------

    def text(self, node: Node, stage: int, bits: int) -> str:
        """Return the low `bits` bits of a node in a stage."""
        if node.is_const:
            return literal(node.lo, bits)
        return extend(self.ref(node, stage), bits, node.is_signed)

    def ref(self, node: Node, stage: int) -> Ref:
        """Return where a node's bits are in a stage, making wires and registers as needed."""
        if node.op == "ext":
            return self._external(node)
        key = (node, max(stage, node.time))
        if key not in self.refs:
            self.refs[key] = self._compute(node) if stage <= node.time else self._carry(node, stage)
        return self.refs[key]

    def _external(self, node: Node) -> Ref:
        unit, home = self.context.cdfg.homes[node.name]
        while home.op == "ext":
            unit, home = self.context.cdfg.homes[home.name]
        return whole(self.context.register(unit, home), home.bits)

    def _carry(self, node: Node, stage: int) -> Ref:
        before = self.ref(node, stage - 1)
        base = self.carried.get(node)
        if base is None:
            base = before.net if before.bits == before.net_bits else ""
            if not base or base in self.context.carried:  # a part, or a net that another node carries
                base = self.context.fresh(node.hint or node.op)
            self.context.carried.add(base)
            self.carried[node] = base
        name = f"{base}_s{stage}"
        self.registers[stage].append(f"  {declare('reg', name, before.bits)};")
        self.moves[stage].append(f"{name} <= {before.text(0, before.bits)};")
        self.context.register_bits[self.unit.name] += before.bits
        return whole(name, before.bits)

    def _compute(self, node: Node) -> Ref:
        part = self._part(node)
        if part is not None:
            return part
        if node.op == "phi":
            return whole(self.context.register(self.unit, node), node.bits)
        name = self.context.fresh(node.hint or node.op)
        value, bits = expression(node, lambda arg, wanted: self.text(arg, node.time, wanted))
        if bits > node.bits:
            self._wire(node, f"{name}_w", bits, value)
            return whole(f"{name}_w", bits).slice(0, node.bits)
        self._wire(node, name, node.bits, value)
        return whole(name, node.bits)

    def _wire(self, node: Node, name: str, bits: int, value: str) -> None:
        comment = f"  // {Path(node.where.file).name}:{node.where.line}" if node.where.line else ""
        self.wires[node.time].append(f"  {declare('wire', name, bits)} = {value};{comment}")

    def _part(self, node: Node) -> Ref | None:
        """Return a node that is only a part of another, or of something with a name."""
        if node.op == "field":
            name = f"{node.args[0].name}_beat_{node.name[1:].lower()}"
            return whole(name, node.width).slice(0, node.bits)
        if node.op == "read":
            return self._memory_output(node)
        if node.op in ("trunc", "sext", "zext", "lshr", "ashr") and not node.args[0].is_const:
            return self._slice(node, node.args[0])
        return None

    def _memory_output(self, node: Node) -> Ref:
        load = node.args[0]
        rtl = self.context.banks[load.name, load.bank]
        suffix = "" if rtl.memory.is_register() else "_q"
        return whole(rtl.name + suffix, rtl.bank.width)

    def _slice(self, node: Node, arg: Node) -> Ref | None:
        low = 0
        if node.op in ("lshr", "ashr"):
            if not node.args[1].is_const:
                return None
            low = unsigned(node.args[1].lo, node.args[1].width)
        if node.op in ("zext", "lshr") and arg.lo < 0 and arg.bits < arg.width:
            return None
        bits = node.bits
        if arg.bits - low < bits or bits < 1:
            return None
        return self.ref(arg, node.time).slice(low, bits)

    # ---- effects ----------------------------------------------------------------------------------------------------

    def _effect(self, effect: Node) -> None:
        stage, name = effect.time, self.name
        always = effect.args[0].is_const
        wanted = "" if always else f" & {self.text(effect.args[0], stage, 1)}"
        fire = self.context.fresh(f"{name}_{effect.op}")
        comment = f"  // {Path(effect.where.file).name}:{effect.where.line}"
        self.wires[stage].append(f"  wire {fire} = {name}_v{stage} & {name}_en{stage}{wanted};{comment}")
        if effect.op in ("pop", "push"):
            ready = f"{effect.name}_beat_{'valid' if effect.op == 'pop' else 'ready'}"
            self.stalls[stage].append(f"~{ready}{wanted}")
        if effect.op == "pop":
            self.context.streams[effect.name].pops.append(fire)
        elif effect.op == "push":
            stream = self.context.streams[effect.name]
            widths = stream.port.fields.values()
            values = [self.text(value, stage, bits) for value, bits in zip(effect.args[1:], widths, strict=True)]
            stream.pushes.append((fire, values))
        else:
            self._access(effect, fire)

    def _access(self, effect: Node, fire: str) -> None:
        rtl = self.context.banks[effect.name, effect.bank]
        address = self.text(effect.args[1], effect.time, rtl.address_bits)
        if effect.op == "load":
            rtl.loads.append((fire, address))
        else:
            rtl.stores.append((fire, address, self.text(effect.args[2], effect.time, rtl.bank.width)))

    # ---- registers between units ------------------------------------------------------------------------------------

    def _export(self, node: Node) -> None:
        if node.op in ("const", "ext", "phi"):
            return
        stage, register = node.time, self.context.register(self.unit, node)
        fire = f"{self.name}_v{stage} & {self.name}_en{stage}"
        self.updates.append(f"    if ({fire}) {register} <= {self.text(node, stage, node.bits)};")

    def _update(self, phi: Node, back: Node) -> None:
        stage = max(phi.time, 0 if back.op in ("const", "ext") else back.time)
        register = self.context.register(self.unit, phi)
        if back is not phi:
            fire = f"{self.name}_v{stage} & {self.name}_en{stage}"
            self.updates.append(f"    if ({fire}) {register} <= {self.text(back, stage, phi.bits)};")

    def _entries(self) -> None:
        for other in self.context.cdfg.units:
            for way in other.exits:
                for phi, value in other.entries.get(f"{way.source}>{way.target}", {}).items():
                    if self.context.cdfg.owner[way.target] is self.unit:
                        register = self.context.register(self.unit, phi)
                        text = stable_text(self.context, other, value, phi.bits)
                        self.updates.append(f"    if ({edge_name(other, way)}) {register} <= {text};")

    # ---- text -------------------------------------------------------------------------------------------------------

    def _title(self) -> list[str]:
        unit = self.unit
        shape = f"pipelined loop, II={unit.interval}, depth {unit.depth}" if unit.is_loop else f"{unit.depth} stages"
        return ["", f"  // ---- {unit.where}: {unit.name}, {shape}"]

    def _stages(self) -> list[str]:
        lines: list[str] = []
        for stage in range(self.unit.depth):
            if self.unit.depth > 1:
                lines.append(f"  // stage {stage}")
            lines += self.registers[stage]
            if self.moves[stage]:
                lines.append(f"  always @(posedge ap_clk) if ({self.name}_en{stage - 1}) begin")
                lines += [f"    {move}" for move in self.moves[stage]] + ["  end"]
            lines += self.wires[stage]
        return lines

    def _control(self, leave: str) -> list[str]:
        unit, name = self.unit, self.name
        lines = []
        for stage in range(unit.depth):
            # A stage moves unless it, or any stage after it, waits for a stream.
            later = f" & {name}_en{stage + 1}" if stage + 1 < unit.depth else ""
            waits = " | ".join(f"({stall})" for stall in self.stalls[stage])
            here = f"~({name}_v{stage} & ({waits}))" if waits else "1'b1"
            lines.append(f"  assign {name}_en{stage} = {here}{later};")
        issue = f"{name}_run & ({name}_phase == {literal(0, 8)})" if unit.interval > 1 else f"{name}_run"
        if unit.interval > 1:
            lines.append(f"  reg [7:0] {name}_phase;")
        lines += [f"  wire {name}_issue = {issue};", f"  wire {name}_leave = {leave};"]
        stop = f"{name}_leave" if unit.is_loop else f"{name}_en0"
        lines.append(f"  assign {name}_v0 = {name}_issue{f' & ~{name}_leave' if unit.is_loop else ''};")
        busy = " | ".join([f"{name}_run", *(f"{name}_v{stage}" for stage in range(1, unit.depth))])
        lines += [f"  wire {name}_busy = {busy};", "  always @(posedge ap_clk) begin"]
        lines.append(f"    if ({name}_issue & {stop}) {name}_run <= 1'b0;")
        lines += [f"    if ({name}_start) {name}_run <= 1'b1;"]
        for stage in range(1, unit.depth):
            move = f"if ({name}_en{stage - 1}) {name}_v{stage} <= {name}_v{stage - 1};"
            lines.append(f"    {move} else if ({name}_en{stage}) {name}_v{stage} <= 1'b0;")
        lines += self._phase() if unit.interval > 1 else []
        clear = " ".join(
            f"{name}_{signal} <= 1'b0;" for signal in ["run", *(f"v{stage}" for stage in range(1, unit.depth))]
        )
        return [*lines, f"    if (rst) begin {clear} end", "  end"]

    def _phase(self) -> list[str]:
        """The youngest iteration is in stage `phase`; a new one starts when it has gone II stages."""
        name, unit = self.name, self.unit
        steps = [
            f"({name}_phase == {literal(stage, 8)}{f' & {name}_en{stage}' if stage < unit.depth else ''})"
            for stage in range(unit.interval)
        ]
        last = literal(unit.interval - 1, 8)
        return [
            f"    if (rst | ~{name}_run) {name}_phase <= 8'd0;",
            f"    else if ({' | '.join(steps)}) {name}_phase <= {name}_phase == {last} ? 8'd0 : {name}_phase + 8'd1;",
        ]

    def _phi_registers(self) -> list[str]:
        return ["  always @(posedge ap_clk) begin", *self.updates, "  end"] if self.updates else []
