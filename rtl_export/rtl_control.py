"""How a module's calls start and end, and its arguments' ports: pins, or an AXI4-Lite slave (axilite.py)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rtl_export import axilite
from rtl_export.arguments import RETURN, Interfaces, Scalar
from rtl_export.rtl_context import BankRtl, StoreRtl, StreamRtl
from rtl_export.verilog import extend, literal, vector, whole

# Names inside the module that are not made unique by a number.
RESERVED = {"ap_clk", "ap_rst_n", "ap_rst", "rst", "state", "call_begin", "call_end", "interrupt"}


@dataclass
class ControlRtl:
    """The control part of one module. `outputs` are the registers of what the function writes, by scalar."""

    top: str
    interfaces: Interfaces
    outputs: dict[str, BankRtl]
    is_axi: bool = True

    @property
    def reset(self) -> str:
        """The reset port: active high where no AXI interface exists, as in Vitis's modules."""
        return "ap_rst_n" if self.is_axi or self.interfaces.has_registers else "ap_rst"

    def ports(self) -> list[str]:
        """Return the port lines."""
        lines = ["  input  wire         ap_clk", f"  input  wire         {self.reset}"]
        control = self.interfaces.control
        for bundle in self.interfaces.bundles():
            for signal, bits in axilite.signals(axilite.register_map(self.interfaces, bundle)).items():
                lines.append(_port(signal in axilite.OUTPUTS, bits, f"s_axi_{bundle}_{signal}"))
        if control.bundle and not control.free_running:
            lines.append(_port(True, 1, "interrupt"))
        elif not control.free_running:
            lines += [
                _port(False, 1, "ap_start"),
                *(_port(True, 1, name) for name in ("ap_done", "ap_idle", "ap_ready")),
            ]
            lines += [_port(False, 1, "ap_continue")] if control.is_chain else []
        for scalar in self._pins():
            if scalar.reads:
                lines.append(_port(False, scalar.bits, scalar.input_name))
            if scalar.writes:
                lines.append(_port(True, scalar.bits, scalar.output_name))
            if scalar.has_valid:
                lines.append(_port(True, 1, f"{scalar.output_name}_ap_vld"))
        return lines

    def _pins(self) -> list[Scalar]:
        return [scalar for scalar in self.interfaces.scalars if not scalar.bundle]

    def states(self) -> list[str]:
        """Return the controller's states beside the units."""
        return ["RESTART"] if self.interfaces.control.free_running else ["IDLE", "FINISH"]

    def head(self) -> list[str]:
        """Return the arguments' wires and when a call begins."""
        control = self.interfaces.control
        lines = list[str]()
        for scalar in self.interfaces.scalars:
            if scalar.reads and scalar.name != RETURN:
                source = "" if scalar.bundle else f" = {scalar.input_name}"
                lines.append(f"  wire {vector(scalar.bits)}arg_{scalar.name}{source};")
        if control.free_running:
            return [*lines, "  wire call_begin = state == RESTART;"]
        if control.bundle:
            lines.append("  wire ap_start, ap_done, ap_idle, ap_ready;")
            lines += ["  wire ap_continue;"] if control.is_chain else []
        held = " & ~done_held" if control.is_chain else ""
        lines += ["  reg done_held;"] if control.is_chain else []
        return [*lines, f"  wire call_begin = (state == IDLE) & ap_start{held};"]

    def end(self, streams: Sequence[StreamRtl]) -> list[str]:
        """Return what ends a call: it waits until all beats have left."""
        control = self.interfaces.control
        if control.free_running:
            return []
        pending = [f"{stream.port.name}_TVALID" for stream in streams if not stream.is_input]
        wait = f" & ~({' | '.join(pending)})" if pending else ""
        lines = ["", "  // ---- start and end of a call", f"  wire call_end = (state == FINISH){wait};"]
        lines.append("  assign ap_ready = call_end;")
        lines.append("  assign ap_idle = (state == IDLE) & ~ap_start;")
        if not control.is_chain:
            return [*lines, "  assign ap_done = call_end;"]
        return [
            *lines,
            "  assign ap_done = call_end | done_held;",
            "  always @(posedge ap_clk) begin",
            "    if (ap_continue) done_held <= 1'b0; else if (call_end) done_held <= 1'b1;",
            "    if (rst) done_held <= 1'b0;",
            "  end",
        ]

    def presets(self) -> None:
        """Let arguments that the function changes take the value that comes in."""
        for scalar in self.interfaces.scalars:
            rtl = self.outputs.get(scalar.name)
            if rtl is not None and scalar.reads and scalar.by_pointer:
                text = extend(whole(f"arg_{scalar.name}", scalar.bits), rtl.bank.width, False)
                rtl.stores.append(StoreRtl("call_begin", "", text, 0))

    def results(self) -> list[str]:
        """Return the outputs: the registers, and when they were written."""
        lines: list[str] = []
        for scalar in self.interfaces.scalars:
            if not scalar.writes:
                continue
            rtl, name = self.outputs.get(scalar.name), scalar.output_name
            text = literal(0, scalar.bits)
            if rtl is not None:
                text = extend(whole(rtl.name, rtl.bank.width), scalar.bits, rtl.bank.lo < 0)
            target = f"out_{name}" if scalar.bundle else name
            kind = f"wire {vector(scalar.bits)}" if scalar.bundle else "assign "
            lines.append(f"  {kind}{target} = {text};")
            lines += self._valid(scalar, rtl) if scalar.has_valid else []
        return ["", "  // ---- results", *lines] if lines else []

    def _valid(self, scalar: Scalar, rtl: BankRtl | None) -> list[str]:
        fires = [store.fire for store in rtl.stores if store.fire != "call_begin"] if rtl else []
        name = f"{scalar.output_name}_ap_vld"
        register = f"written_{scalar.output_name}"
        lines = [f"  reg {register};"]
        lines.append(f"  always @(posedge ap_clk) {register} <= ~rst & ({' | '.join(fires) or literal(0, 1)});")
        return [*lines, f"  wire out_{name} = {register};" if scalar.bundle else f"  assign {name} = {register};"]

    def slaves(self) -> list[str]:
        """Return the instances of the AXI4-Lite slaves."""
        lines: list[str] = []
        for bundle in self.interfaces.bundles():
            registers = axilite.register_map(self.interfaces, bundle)
            pins = [".clk(ap_clk)", ".rst(rst)"]
            pins += [f".{signal}(s_axi_{bundle}_{signal})" for signal in axilite.signals(registers)]
            for register in registers:
                net = f"out_{register.name}" if register.is_output else f"arg_{register.scalar}"
                pins.append(f".arg_{register.name}({net})")
                pins += [f".arg_{register.name}_ap_vld({net}_ap_vld)"] if register.has_valid else []
            pins += [f".{name}({name})" for name in self._control_pins(bundle)]
            joined = ",\n".join(f"    {pin}" for pin in pins)
            lines += ["", f"  {self._slave_name(bundle)} {bundle}_slave (", joined, "  );"]
        return lines

    def _control_pins(self, bundle: str) -> list[str]:
        control = self.interfaces.control
        if control.free_running or control.bundle != bundle:
            return []
        names = ["ap_start", "ap_done", "ap_ready", "ap_idle"]
        return [*names, *(["ap_continue"] if control.is_chain else []), "interrupt"]

    def _slave_name(self, bundle: str) -> str:
        return f"{self.top}_{bundle}_s_axi"

    def modules(self) -> list[str]:
        """Return the modules that the instances need."""
        control = self.interfaces.control
        return [
            axilite.slave_module(
                self._slave_name(bundle),
                axilite.register_map(self.interfaces, bundle),
                control=bundle == control.bundle and not control.free_running,
                chain=control.is_chain,
            )
            for bundle in self.interfaces.bundles()
        ]


def _port(is_output: bool, bits: int, name: str) -> str:
    return f"  {'output' if is_output else 'input '} wire {vector(bits).strip():<7} {name}"
