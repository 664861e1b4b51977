"""One scheduled unit as Verilog.

Text is made on demand: a value gets a wire where it is computed and a register for each stage that it is carried
through, and parts of values (slices, extensions) are written in place.
"""

from __future__ import annotations

from pathlib import Path

from rtl_export.multiplier import Multiplier
from rtl_export.nodes import EFFECTS, INPUT_OPS, POPS, PUSHES, Node, topological, unsigned
from rtl_export.rtl_context import Context, LoadRtl, StoreRtl, argument, edge_name, stable_text
from rtl_export.rtl_memory import output
from rtl_export.units import Unit
from rtl_export.verilog import Ref, declare, expression, extend, identifier, literal, whole

SHORT = 4  # stages whose valid bits fit one level or two of logic


class UnitEmitter:
    """Writes the pipeline of one unit."""

    def __init__(self, context: Context, unit: Unit) -> None:
        self.context, self.unit = context, unit
        self.name = identifier(unit.name)
        self.wires: list[list[str]] = [[] for _ in range(unit.depth)]
        self.moves: list[list[str]] = [[] for _ in range(unit.depth + 1)]
        self.registers: list[list[str]] = [[] for _ in range(unit.depth + 1)]
        self.stalls: list[list[str]] = [[] for _ in range(unit.depth)]
        self.outputs: list[tuple[int, str, str]] = []
        self.last_stall = unit.depth - 1
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
        for node in topological(self.unit.roots()):  # arguments first, so that asking for a value never goes deep
            if node.op not in EFFECTS | {"const", "ext"}:
                self.ref(node, node.ready)
        for effect in self.unit.effects:
            self._effect(effect)
        for node in dict.fromkeys(self.unit.exports.values()):
            self._export(node)
        for phi, back in self.unit.backs.items():
            self._update(phi, back)
        self._entries()
        self._settle_outputs()
        leave = self._leave()
        return [*self._title(), *self._stages(), *self._control(leave), *self._phi_registers()]

    def _leave(self) -> str:
        """Return when the loop is left: in stage 0 by an iteration that is not started, else by one in its stage."""
        unit, name = self.unit, self.name
        if unit.leave is not None:
            stage = unit.leave.time
            return f"{name}_v{stage} & {name}_en{stage} & {self.text(unit.leave.args[0], stage, 1)}"
        return self.text(unit.branch, 0, 1) if unit.is_loop and unit.branch else "1'b0"

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
        key = (node, max(stage, node.ready))
        if key not in self.refs:
            self.refs[key] = self._compute(node) if stage <= node.ready else self._carry(node, stage)
        return self.refs[key]

    def _external(self, node: Node) -> Ref:
        if node.name in self.context.cdfg.arguments:
            return argument(node)
        unit, home = self.context.cdfg.home(node.name)
        while home.op == "ext":
            unit, home = self.context.cdfg.home(home.name)
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
        if node.latency:
            return self._multiplier(node, name)
        value, bits = expression(node, lambda arg, wanted: self.text(arg, node.time, wanted))
        if bits > node.bits:
            self._wire(node, f"{name}_w", bits, value)
            return whole(f"{name}_w", bits).slice(0, node.bits)
        self._wire(node, name, node.bits, value)
        return whole(name, node.bits)

    def _wire(self, node: Node, name: str, bits: int, value: str) -> None:
        self.wires[node.time].append(f"  {declare('wire', name, bits)} = {value};{_comment(node)}")

    def _multiplier(self, node: Node, name: str) -> Ref:
        """Place a multiplier with registers of its own; each moves with the stage that it ends."""
        shape = Multiplier.of(node)
        self.context.multipliers.add(shape)
        enables = ", ".join(f"{self.name}_en{stage}" for stage in reversed(range(node.time, node.ready)))
        sides = [self.text(arg, node.time, bits) for arg, bits in zip(node.args, (shape.a, shape.b), strict=True)]
        pins = f".clk(ap_clk), .enable({{{enables}}}), .a({sides[0]}), .b({sides[1]}), .p({name})"
        module = f"{self.context.top}_{shape.name}"
        self.wires[node.time].append(f"  {declare('wire', name, node.bits)};")
        self.wires[node.time].append(f"  {module} {name}_{shape.name} ({pins});{_comment(node)}")
        return whole(name, node.bits)

    def _part(self, node: Node) -> Ref | None:
        """Return a node that is only a part of another, or of something with a name."""
        if node.op == "field":
            name = f"{node.args[0].name}_beat_{node.name[1:].lower()}"
            return whole(name, node.width).slice(0, node.bits)
        if node.op == "read":
            return self._memory_output(node)
        if node.op == "ready":
            return whole(_ready_signal(node.args[0]), 1)
        if node.op in ("trunc", "sext", "zext", "lshr", "ashr") and not node.args[0].is_const:
            return self._slice(node, node.args[0])
        return None

    def _memory_output(self, node: Node) -> Ref:
        load = node.args[0]
        rtl = self.context.banks[load.name, load.bank]
        return whole(output(rtl, load.port, load.latency), rtl.bank.width)

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
        if effect.op in ("empty", "full"):
            return
        fire = self.context.fresh(f"{name}_{effect.op}")
        comment = f"  // {Path(effect.where.file).name}:{effect.where.line}"
        self.wires[stage].append(f"  wire {fire} = {name}_v{stage} & {name}_en{stage}{wanted};{comment}")
        if effect.op == "pop":
            self.stalls[stage].append(f"~{_ready_signal(effect)}{wanted}")
        elif effect.op == "push":
            self.outputs.append((stage, effect.name, f"~{_ready_signal(effect)}{wanted}"))
        if effect.op in POPS:
            self.context.streams[effect.name].pops.append(fire)
        elif effect.op in PUSHES:
            stream = self.context.streams[effect.name]
            widths = stream.port.fields.values()
            values = [self.text(value, stage, bits) for value, bits in zip(effect.args[1:], widths, strict=True)]
            stream.pushes.append((fire, values))
        elif effect.op in ("load", "store"):
            self._access(effect, fire)

    def _settle_outputs(self) -> None:
        """Decide where each write to a stream waits for room.

        Of a loop, writes after the last stage that waits for anything else are made on credit: that stage waits until
        there is room for all that may be on its way, and the stages after it always move.
        """
        waiting = [stage for stage, stalls in enumerate(self.stalls) if stalls]
        last = max(waiting, default=0) if self.unit.is_loop else self.unit.depth
        early = [output for output in self.outputs if output[0] <= last or self.context.streams[output[1]].is_asked]
        last = max([last, *(stage for stage, _, _ in early)])
        for stage, stream, stall in self.outputs:
            if stage <= last:
                self.stalls[stage].append(stall)
            else:
                rtl = self.context.streams[stream]
                rtl.on_credit = max(rtl.on_credit, stage - last + 1)
        credit = dict.fromkeys(stream for stage, stream, _ in self.outputs if stage > last)
        if credit:
            self.stalls[last] += [f"~{stream}_beat_room" for stream in credit]
        self.last_stall = max((stage for stage, stalls in enumerate(self.stalls) if stalls), default=-1)

    def _access(self, effect: Node, fire: str) -> None:
        rtl = self.context.banks[effect.name, effect.bank]
        address = self.text(effect.args[1], effect.time, rtl.address_bits)
        if effect.op == "load":
            rtl.loads.append(LoadRtl(fire, address, effect.port))
            stage = effect.time + 1
            if effect.latency == 2 and stage < self.unit.depth:
                rtl.advances.append((f"{self.name}_v{stage} & {self.name}_en{stage}", effect.port))
        else:
            data = self.text(effect.args[2], effect.time, rtl.bank.lane_bits)
            rtl.stores.append(StoreRtl(fire, address, data, effect.lane))

    # ---- registers between units ------------------------------------------------------------------------------------

    def _export(self, node: Node) -> None:
        if node.op in ("const", "ext", "phi"):
            return
        stage, register = node.ready, self.context.register(self.unit, node)
        fire = f"{self.name}_v{stage} & {self.name}_en{stage}"
        self.updates.append(f"    if ({fire}) {register} <= {self.text(node, stage, node.bits)};")

    def _update(self, phi: Node, back: Node) -> None:
        stage = max(phi.time, 0 if back.op in ("const", "ext") else back.ready)
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
                moves = f"if ({self.name}_en{stage - 1}) " if stage <= self.last_stall else ""
                lines.append(f"  always @(posedge ap_clk) {moves}begin")
                lines += [f"    {move}" for move in self.moves[stage]] + ["  end"]
            lines += self.wires[stage]
        return lines

    def _control(self, leave: str) -> list[str]:
        unit, name = self.unit, self.name
        lines = []
        for stage in range(unit.depth):
            # A stage moves unless it, or any stage after it, waits for a stream.
            waits = " | ".join(f"({stall})" for stall in self.stalls[stage])
            terms = [f"~({name}_v{stage} & ({waits}))"] if waits else []
            terms += [f"{name}_en{stage + 1}"] if stage < self.last_stall else []
            lines.append(f"  assign {name}_en{stage} = {' & '.join(terms) or literal(1, 1)};")
        issue = f"{name}_run & ({name}_phase == {literal(0, 8)})" if unit.interval > 1 else f"{name}_run"
        if unit.interval > 1:
            lines.append(f"  reg [7:0] {name}_phase;")
        lines += [f"  wire {name}_issue = {issue};", f"  wire {name}_leave = {leave};"]
        starts = f" & ~{name}_leave" if unit.is_loop and not unit.leave else ""
        lines.append(f"  assign {name}_v0 = {name}_issue{starts};")
        busy = " | ".join([f"{name}_run", *(f"{name}_v{stage}" for stage in range(1, unit.depth))])
        lines += [*self._busy(busy), "  always @(posedge ap_clk) begin"]
        lines.append(f"    if ({self._stop()}) {name}_run <= 1'b0;")
        lines += [f"    if ({name}_start) {name}_run <= 1'b1;"]
        for stage in range(1, unit.depth):
            move = f"{name}_v{stage} <= {name}_v{stage - 1}"
            if stage <= self.last_stall:
                move = f"if ({name}_en{stage - 1}) {move}; else if ({name}_en{stage}) {name}_v{stage} <= 1'b0"
            elif stage == self.last_stall + 1:
                move = f"{move} & {name}_en{stage - 1}"
            lines.append(f"    {move};")
        if unit.leave and unit.leave.time:
            squashed = [f"{name}_v{stage} <= 1'b0;" for stage in range(1, unit.leave.time + 1)]
            lines.append(f"    if ({name}_leave) begin {' '.join(squashed)} end")
        lines += self._phase() if unit.interval > 1 else []
        clear = " ".join(
            f"{name}_{signal} <= 1'b0;" for signal in ["run", *(f"v{stage}" for stage in range(1, unit.depth))]
        )
        return [*lines, f"    if (rst) begin {clear} end", "  end"]

    def _busy(self, active: str) -> list[str]:
        """Tell whether anything is left to do; of a long pipeline, a cycle later."""
        if self.unit.depth <= SHORT:
            return [f"  wire {self.name}_busy = {active};"]
        return [
            f"  reg {self.name}_busy;",
            f"  always @(posedge ap_clk) {self.name}_busy <= {self.name}_start | {active};",
        ]

    def _stop(self) -> str:
        if self.unit.leave:
            return f"{self.name}_leave"
        return f"{self.name}_issue & {self.name}_{'leave' if self.unit.is_loop else 'en0'}"

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


def _comment(node: Node) -> str:
    return f"  // {Path(node.where.file).name}:{node.where.line}" if node.where.line else ""


def _ready_signal(access: Node) -> str:
    """Return the wire that tells whether the stream of an access has a beat, or room for one."""
    return f"{access.name}_beat_{'valid' if access.op in INPUT_OPS else 'ready'}"
