"""The bench of a linked system: memory behind every m_axi port, a master on every control port, monitors on streams.

What there is comes from the linked bundle's manifest.json (rtl_export/linker.py); the parts are in axi_bfm.sv and
axis_bfm.sv, their C side is axi_dpi.cpp. verif/common/system_bench.py is the side of cocotb.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from verif.common.streams import CLOCK_NS, bench_name

SYSTEM_VARIABLE = "LAYERLOCK_SYSTEM"  # names the file of `system_json` to the simulator process
BURST_CYCLES = 16  # in a time slot of the simulator; one if there is a waveform, which could not show more
MAX_CONTROLS = 64  # one bit each in `go` of the bench
MEMORY_INPUTS = ["ARREADY", "RVALID", "RDATA", "RLAST", "RID", "RRESP", "AWREADY", "WREADY", "BVALID", "BID", "BRESP"]
MEMORY_OUTPUTS = [
    "ARVALID",
    "ARADDR",
    "ARID",
    "ARLEN",
    "ARSIZE",
    "ARBURST",
    "RREADY",
    "AWVALID",
    "AWADDR",
    "AWID",
    "AWLEN",
    "AWSIZE",
    "AWBURST",
    "WVALID",
    "WDATA",
    "WSTRB",
    "WLAST",
    "BREADY",
]
CONTROL_INPUTS = ["AWVALID", "AWADDR", "WVALID", "WDATA", "WSTRB", "BREADY", "ARVALID", "ARADDR", "RREADY"]
CONTROL_OUTPUTS = ["AWREADY", "WREADY", "BVALID", "BRESP", "ARREADY", "RVALID", "RDATA", "RRESP"]


class SystemPortError(ValueError):
    """A linked system that the bench cannot drive; the message names the port."""


@dataclass(frozen=True)
class MemoryPort:
    """An m_axi port of the top module; `port` is its name there, `signals` has the widths."""

    unit: str
    port: str
    bytes: int
    signals: Mapping[str, int]


@dataclass(frozen=True)
class ControlPort:
    """An s_axilite port of the top module."""

    unit: str
    port: str
    signals: Mapping[str, int]


@dataclass(frozen=True)
class Channel:
    """A stream between two units: its ends as UNIT.PORT, its FIFO, the net of its reader and the widths there."""

    source: str
    sink: str
    depth: int
    net: str
    signals: Mapping[str, int]


@dataclass(frozen=True)
class SystemPorts:
    """Everything that the bench of a linked system needs; the number of a port is its index.

    `burst` is the number of clock cycles in a time slot of the simulator.
    """

    top: str
    memories: tuple[MemoryPort, ...]
    controls: tuple[ControlPort, ...]
    streams: tuple[Channel, ...]
    burst: int = BURST_CYCLES
    idle: tuple[tuple[str, int], ...] = ()  # valid or ready of open streams, and what they are held at


@dataclass(frozen=True)
class Progress:
    """How a transfer stands: beats accepted, cycles of the first and last of them, TLASTs that were wrong."""

    accepted: int
    first_cycle: int
    last_cycle: int
    done: bool
    wrong_last: int


def system_ports(manifest: Mapping[str, Any], *, open_streams: bool = False) -> SystemPorts:
    """Return the ports of a linked system by its manifest. Raises SystemPortError if the bench has nothing for one.

    With `open_streams` those that are not connected give nothing, and take all that comes.
    """
    ports: list[Mapping[str, Any]] = manifest["ports"]
    streams = [port for port in ports if port["protocol"] == "axis" and open_streams]
    for port in ports:
        if port["protocol"] not in ("m_axi", "s_axilite") and port["interface"] != "interrupt" and port not in streams:
            raise SystemPortError(f"{manifest['top']}: {port['name']} is open; connect it in the linker file")
    memories = (port for port in ports if port["protocol"] == "m_axi")
    controls = [port for port in ports if port["protocol"] == "s_axilite"]
    if len(controls) > MAX_CONTROLS:
        raise SystemPortError(
            f"{manifest['top']}: {len(controls)} control ports; the bench has room for {MAX_CONTROLS}"
        )
    return SystemPorts(
        manifest["top"],
        tuple(MemoryPort(p["unit"], p["name"], p["signals"]["RDATA"] // 8, p["signals"]) for p in memories),
        tuple(ControlPort(port["unit"], port["name"], port["signals"]) for port in controls),
        tuple(Channel(**stream) for stream in manifest["streams"]),
        idle=tuple(_held(port) for port in streams),
    )


def _held(port: Mapping[str, Any]) -> tuple[str, int]:
    """Return the pin that keeps an open stream idle: streams that a unit writes are named m_, those it reads s_."""
    writes = port["interface"].startswith("m_")
    return f"{port['name']}_{'TREADY' if writes else 'TVALID'}", int(writes)


def system_json(ports: SystemPorts) -> str:
    """Return what the cocotb side must know of the bench."""
    return json.dumps(asdict(ports))


def read_system_ports(path: Path) -> SystemPorts:
    """Read a file made of `system_json`."""
    value = json.loads(path.read_text())
    return SystemPorts(
        value["top"],
        tuple(MemoryPort(**entry) for entry in value["memories"]),
        tuple(ControlPort(**entry) for entry in value["controls"]),
        tuple(Channel(**entry) for entry in value["streams"]),
        value["burst"],
    )


# ---------------------------------------------------------------------------------------------------------------------
# SystemVerilog
# ---------------------------------------------------------------------------------------------------------------------

_TESTBENCH = """// Generated by verif/common/systems.py: the bench of the linked system {top}.
`timescale 1ns / 1ps
`default_nettype none
module {bench} (
    input wire ap_rst_n
);
  // A time slot of the simulator holds `burst` whole clock cycles: see verif/common/streams.py.
  logic start = 1'b0, again = 1'b0, low = 1'b0;
  wire high = start ^ again;
  wire ap_clk = high ^ low;
  int burst = 1, count = 1;
  always #{period} start = ~start;
  always @(high) low <= high;
  always @(low) begin
    if (count < burst) again <= ~again;
    count <= count < burst ? count + 1 : 1;
  end
  longint cycle = 0;
  logic [63:0] go = 64'b0;
  always @(posedge ap_clk) begin
    cycle <= cycle + 1;
    go <= ap_rst_n ? axi_dpi::axi_tick(cycle) : 64'b0;
    burst <= axi_dpi::axi_burst();
  end
{parts}
  {top} dut (
      .ap_clk,
      .ap_rst_n,
{connections}
  );
endmodule
`default_nettype wire
"""


def system_bench(ports: SystemPorts) -> str:
    """Return the SystemVerilog of the bench."""
    parts = [
        *(_memory(number, port) for number, port in enumerate(ports.memories)),
        *(_control(number, port) for number, port in enumerate(ports.controls)),
        *(_monitor(number, stream) for number, stream in enumerate(ports.streams)),
    ]
    connections = [
        *(f".{port.port}_{signal}" for port in ports.memories for signal in _present(port.signals, MEMORY_INPUTS)),
        *(f".{port.port}_{signal}" for port in ports.memories for signal in _present(port.signals, MEMORY_OUTPUTS)),
        *(f".{port.port}_{signal}" for port in ports.controls for signal in _present(port.signals, CONTROL_INPUTS)),
        *(f".{port.port}_{signal}" for port in ports.controls for signal in _present(port.signals, CONTROL_OUTPUTS)),
        *(f".{pin}(1'b{value})" for pin, value in ports.idle),
    ]
    return _TESTBENCH.format(
        top=ports.top,
        bench=bench_name(ports.top),
        period=CLOCK_NS,
        parts="\n".join(parts),
        connections=",\n".join(f"      {connection}" for connection in connections),
    )


def _present(signals: Mapping[str, int], names: Sequence[str]) -> list[str]:
    return [name for name in names if name in signals]


def _wires(port: str, signals: Mapping[str, int], names: Sequence[str]) -> list[str]:
    return [f"  wire [{signals[name] - 1}:0] {port}_{name};" for name in _present(signals, names)]


def _instance(module: str, parameters: Mapping[str, int], name: str, connections: Mapping[str, str]) -> str:
    values = ", ".join(f".{key}({value})" for key, value in parameters.items())
    pins = ",\n".join(f"      .{pin}({net})" for pin, net in connections.items())
    return f"  {module} #({values}) {name} (\n      .clk(ap_clk), .rst_n(ap_rst_n),\n{pins}\n  );"


def _memory(number: int, port: MemoryPort) -> str:
    names = [*MEMORY_INPUTS, *MEMORY_OUTPUTS]
    identifiers = {"ID": port.signals.get("ARID", 1), "ADDRESS": port.signals["ARADDR"]}
    pins = {name.lower(): f"{port.port}_{name}" for name in _present(port.signals, names)}
    tied = {name.lower(): "'0" for name in MEMORY_OUTPUTS if name not in port.signals}
    parameters = {"BYTES": port.bytes, **identifiers, "CHANNEL": number}
    instance = _instance("axi_memory", parameters, f"{port.port}_memory", {"cycle": "cycle", **pins, **tied})
    return "\n".join([*_wires(port.port, port.signals, names), instance])


def _control(number: int, port: ControlPort) -> str:
    names = [*CONTROL_INPUTS, *CONTROL_OUTPUTS]
    pins = {name.lower(): f"{port.port}_{name}" for name in _present(port.signals, names)}
    parameters = {"ADDRESS": port.signals["AWADDR"], "CHANNEL": number}
    instance = _instance("axi_lite", parameters, f"{port.port}_master", {"go": f"go[{number}]", **pins})
    return "\n".join([*_wires(port.port, port.signals, names), instance])


def _monitor(number: int, stream: Channel) -> str:
    def pins(*signals: str) -> dict[str, str]:
        return {s.lower(): f"dut.{stream.net}_{s}" if s in stream.signals else "'1" for s in signals}

    nets, payload = pins("TVALID", "TREADY", "TLAST"), pins("TDATA", "TKEEP", "TSTRB")
    monitor = _instance("axi_stream_monitor", {"CHANNEL": number}, f"{stream.net}_monitor", {"cycle": "cycle", **nets})
    parameters = {"WIDTH": stream.signals["TDATA"], "CHANNEL": number, "PARTIAL_END": 1}
    checker = _instance("axis_checker", parameters, f"{stream.net}_checker", {"cycle": "cycle", **nets, **payload})
    return f"{monitor}\n{checker}"


def max_bytes(ports: SystemPorts) -> int:
    """Return the width in bytes of the widest memory port, in whole 32-bit words (DPI-C moves words)."""
    return max([4, *(port.bytes for port in ports.memories)])
