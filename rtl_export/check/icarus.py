"""A second opinion on exported RTL: the same beats under Icarus Verilog, whose four states show undefined outputs."""

from __future__ import annotations

import subprocess
from pathlib import Path
from string import Template

from rtl_export.check.bench import Beats, Bench
from rtl_export.check.native import BenchError

TEMPLATE = Path(__file__).with_name("icarus_tb.v")
TIMEOUT_S = 120
FLAGS = ("-g2005", "-Wall", "-Wno-timescale")


def play_icarus(
    bench: Bench, stimulus: dict[str, Beats], expected: dict[str, Beats], *, stall: int = 0, seed: int = 1
) -> None:
    """Play `stimulus` through the RTL with random gaps at all ports; fail unless it writes what is expected."""
    folder = bench.run_folder(stall, seed)
    files = {port["name"]: folder / f"{port['name']}.txt" for port in bench.compiled.ports}
    for name, digits in bench.inputs.items():
        files[name].write_text("".join(f"{data:0{digits}x} {last}\n" for data, last in stimulus[name]))
    program = bench.folder / f"icarus_{bench.number}"
    text = _bench(bench, files, {name: len(beats) for name, beats in expected.items()}, stall, seed)
    program.with_suffix(".v").write_text(text)
    design = bench.folder / f"{bench.compiled.top}_{bench.number}.v"
    compiled = ["iverilog", *FLAGS, "-o", f"{program}.vvp", f"{program}.v", str(design)]
    if warnings := _run(compiled):
        raise BenchError(f"{' '.join(compiled)}\n{warnings}")
    result = _run(["vvp", "-n", f"{program}.vvp"])
    assert "undefined" not in result, f"Icarus, stall {stall} %: {result}"
    for name, beats in expected.items():
        got = _read_beats(files[name])
        place = next((i for i, (a, b) in enumerate(zip(got, beats, strict=False)) if a != b), len(got))
        assert got == beats, f"Icarus, stall {stall} %: {name}: {len(got)} of {len(beats)} beats, beat {place} differs"
    assert not result, f"Icarus, stall {stall} %: {result}"


def _read_beats(file: Path) -> Beats:
    lines = (line.split() for line in file.read_text().splitlines())
    return [(int(data, 16), int(last)) for data, last in lines]


def _run(command: list[str]) -> str:
    try:
        result = subprocess.run(command, capture_output=True, text=True, timeout=TIMEOUT_S)
    except FileNotFoundError:
        raise BenchError(f"{command[0]} is not installed (Debian: iverilog)") from None
    if result.returncode:
        raise BenchError(f"{' '.join(command)}\n{result.stdout[-2000:]}{result.stderr[-2000:]}")
    return result.stdout + result.stderr


def _bench(bench: Bench, files: dict[str, Path], counts: dict[str, int], stall: int, seed: int) -> str:
    parts: dict[str, list[str]] = {"declare": [], "open": [], "drive": [], "sample": [], "pins": [], "done": []}
    for port in bench.compiled.ports:
        name, signals = port["name"], port["signals"]
        source = INPUT if name in bench.inputs else OUTPUT
        fields = {
            "name": name,
            "bits": signals["TDATA"],
            "file": files[name],
            "count": counts.get(name, 0),
            "last": f"{name}_TLAST" if "TLAST" in signals else "1'b0",
        }
        for part, text in source.items():
            parts[part].append(Template(text).substitute(fields))
        parts["pins"] += [f".{name}_{signal}({_pin(name, signal, bits, source)})" for signal, bits in signals.items()]
        parts["pins"] += [f".{name}_{signal}({name}_{signal})" for signal in ("TVALID", "TREADY")]
    joined = {part: "\n".join(lines) for part, lines in parts.items() if part not in ("pins", "done")}
    return Template(TEMPLATE.read_text()).substitute(
        joined,
        top=bench.compiled.top,
        pins=", ".join(parts["pins"]),
        done=" && ".join(parts["done"]) or "1'b1",
        stall=stall,
        seed=seed,
        limit=10000 * (sum(counts.values()) + 50),
    )


def _pin(name: str, signal: str, bits: int, source: dict[str, str]) -> str:
    if signal in ("TDATA", "TLAST"):
        return f"{name}_{signal}"
    return f"{{{bits}{{1'b1}}}}" if source is INPUT else ""


INPUT = {
    "declare": """  reg [${bits}-1:0] ${name}_TDATA;
  reg ${name}_TLAST, ${name}_TVALID;
  wire ${name}_TREADY;
  integer ${name}_file, ${name}_read;""",
    "open": """    ${name}_file = $$fopen("${file}", "r");
    ${name}_TVALID = 1'b0;""",
    "drive": """      if (${name}_TREADY === 1'bx) fault("${name}_TREADY undefined");
      if (~${name}_TVALID | ${name}_TREADY) begin
        ${name}_TVALID <= 1'b0;
        if (go(0)) begin
          ${name}_read = $$fscanf(${name}_file, "%h %h", data, last);
          ${name}_TDATA <= data[${bits}-1:0];
          ${name}_TLAST <= last[0];
          ${name}_TVALID <= ${name}_read == 2;
        end
      end""",
}
OUTPUT = {
    "declare": """  wire [${bits}-1:0] ${name}_TDATA;
  wire ${name}_TLAST, ${name}_TVALID;
  reg ${name}_TREADY;
  integer ${name}_file, ${name}_beats;""",
    "open": """    ${name}_file = $$fopen("${file}", "w");
    ${name}_TREADY = 1'b0;
    ${name}_beats = 0;""",
    "sample": """      if (${name}_TVALID === 1'bx) fault("${name}_TVALID undefined");
      if (${name}_TVALID & ${name}_TREADY) begin
        if (^{${name}_TDATA, ${last}} === 1'bx) fault("${name} undefined");
        $$fdisplay(${name}_file, "%h %b", ${name}_TDATA, ${last});
        ${name}_beats = ${name}_beats + 1;
      end
      ${name}_TREADY <= go(0);""",
    "done": "${name}_beats >= ${count}",
}
