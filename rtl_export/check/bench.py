"""Compare the C simulation of a small kernel with its exported RTL under random stalls, bit for bit."""

from __future__ import annotations

import random
import subprocess
from dataclasses import dataclass
from pathlib import Path

from rtl_export.check.native import COMPILER, FLAGS, HERE, precompiled, run, verilated_runtime, verilator
from rtl_export.compiler import SHIM, Compiled, compile_kernel

Beats = list[tuple[int, int]]  # (data, last)


@dataclass(frozen=True)
class Bench:
    """The two programs of one kernel; `inputs` and `outputs` map stream names to hexadecimal digits of the data."""

    compiled: Compiled
    folder: Path
    inputs: dict[str, int]
    outputs: dict[str, int]


def build_bench(source: Path, folder: Path, *, top: str = "kernel", includes: tuple[Path, ...] = ()) -> Bench:
    """Export `top` of a C++ file and build both programs in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    compiled = compile_kernel(source, top, includes=includes, base=source.parent)
    (folder / f"{top}.v").write_text(compiled.verilog)
    _build_csim(source, top, folder, includes)
    _build_rtl(compiled, folder)
    digits = {port["name"]: -(-port["signals"]["TDATA"] // 4) for port in compiled.ports}
    inputs = {name: count for name, count in digits.items() if f"input  wire         {name}_TVALID" in compiled.verilog}
    outputs = {name: count for name, count in digits.items() if name not in inputs}
    return Bench(compiled, folder, inputs, outputs)


def _build_csim(source: Path, top: str, folder: Path, includes: tuple[Path, ...]) -> None:
    flags = ("-O0", f"-I{SHIM}")
    header = precompiled(HERE / "csim_main.hpp", flags, SHIM.glob("*.h"))
    main = folder / "csim.cpp"
    main.write_text(
        f'#include "{source.resolve()}"\nint main(int, char** argv) {{ return csim::play({top}, argv); }}\n'
    )
    folders = [f"-I{path}" for path in (source.parent, *includes)]
    run([COMPILER, *FLAGS, "-include", str(header), *folders, *flags, str(main), "-o", str(folder / "csim")])


def _build_rtl(compiled: Compiled, folder: Path) -> None:
    top, model = compiled.top, folder / "model"
    environment, includes = verilator()
    options = ["--cc", "-O3", "-Wno-fatal", "-Wno-lint", "--output-split", "0", "--top-module", top]
    run(["verilator", *options, "--Mdir", str(model), str(folder / f"{top}.v")], environment)
    flags = ("-O0", *includes)
    header = precompiled(HERE / "rtl_main.hpp", flags, [])
    sources = "".join(f'#include "{path}"\n' for path in sorted(model.glob("*.cpp")))
    main = folder / "rtl.cpp"
    main.write_text(f"{sources}{_ports_code(compiled)}")
    command = [COMPILER, *FLAGS, "-include", str(header), f"-I{model}", *flags, str(main)]
    run([*command, *map(str, verilated_runtime(("-O1", *includes))), "-pthread", "-o", str(folder / "rtl")])


def _ports_code(compiled: Compiled) -> str:
    """Return C++ that gives rtl_main.hpp the ports of the model."""
    lines = [f"int main(int argc, char** argv) {{\n  V{compiled.top} m;\n  std::vector<Port> ports;"]
    for port in compiled.ports:
        name, digits = port["name"], -(-port["signals"]["TDATA"] // 4)
        has_last = "TLAST" in port["signals"]
        lines.append("  ports.emplace_back();")
        if f"input  wire         {name}_TVALID" in compiled.verilog:
            last = f" m.{name}_TLAST = w.last;" if has_last else ""
            lines.append(
                f"  ports.back().drive = [&m](bool v, const Word& w) {{ m.{name}_TVALID = v; "
                f"set_bits(m.{name}_TDATA, w.data);{last} }};\n"
                f"  ports.back().ready = [&m] {{ return m.{name}_TREADY; }};\n  ports.back().is_input = true;"
            )
        else:
            last = f"m.{name}_TLAST" if has_last else "0"
            lines.append(
                f"  ports.back().sample = [&m] {{ return Word{{get_bits(m.{name}_TDATA, {digits}), {last}}}; }};\n"
                f"  ports.back().valid = [&m] {{ return m.{name}_TVALID; }};\n"
                f"  ports.back().set_ready = [&m](bool r) {{ m.{name}_TREADY = r; }};\n  ports.back().is_input = false;"
            )
    return "\n".join([*lines, "  return bench(m, ports, argc, argv);\n}\n"])


def random_beats(seed: int, count: int, bits: int, *, last_every: int = 0) -> Beats:
    """Return beats of uniform data; TLAST on each `last_every`-th one and the last."""
    source = random.Random(seed)
    ends = [(last_every and (index + 1) % last_every == 0) or index + 1 == count for index in range(count)]
    return [(source.getrandbits(bits), int(end)) for end in ends]


def compare(bench: Bench, stimulus: dict[str, Beats], *, calls: int = 1, stall: int = 0, seed: int = 1) -> int:
    """Play `stimulus` through both; fail on any difference. Return the cycles from reset to the RTL's last beat.

    `calls` is how often the C function is called; the RTL restarts by itself.
    """
    work = bench.folder / f"run_{stall}_{seed}"
    work.mkdir(exist_ok=True)
    names = [port["name"] for port in bench.compiled.ports]
    files = [work / f"{name}.txt" for name in names]
    for name, file in zip(names, files, strict=True):
        file.unlink(missing_ok=True)
        if name in bench.inputs:
            digits = bench.inputs[name]
            file.write_text("".join(f"{data:0{digits}x} {last}\n" for data, last in stimulus[name]))
    run([str(bench.folder / "csim"), str(calls), *map(str, files)])
    expected = {name: file.read_text() for name, file in zip(names, files, strict=True) if name in bench.outputs}
    command = [str(bench.folder / "rtl"), str(stall), str(seed), *map(str, files)]
    result = subprocess.run(command, capture_output=True, text=True)
    for name, file in zip(names, files, strict=True):
        if name in bench.outputs:
            got = file.read_text()
            assert got == expected[name], _difference(name, got, expected[name], stall)
    assert result.returncode == 0, f"stall {stall} %: {result.stdout}{result.stderr}"
    return int(result.stdout)


def _difference(name: str, got: str, expected: str, stall: int) -> str:
    pairs = list(zip(got.splitlines(), expected.splitlines(), strict=False))
    index = next((i for i, (a, b) in enumerate(pairs) if a != b), len(pairs))
    counts = f"{len(got.splitlines())} beats, {len(expected.splitlines())} expected"
    return f"{name}, stall {stall} %: {counts}; beat {index}: {pairs[index] if index < len(pairs) else 'missing'}"
