"""Compare the C simulation of a small kernel with its exported RTL under random stalls, bit for bit."""

from __future__ import annotations

import itertools
import random
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rtl_export.check.native import COMPILER, FLAGS, HERE, precompiled, run, verilated_runtime, verilator
from rtl_export.compiler import SHIM, Compiled, compile_kernel

Beats = list[tuple[int, int]]  # (TDATA with TUSER, TID and TDEST above it, TLAST)


@dataclass(frozen=True)
class Bench:
    """One kernel's part of two programs; `inputs` and `outputs` map stream names to hexadecimal digits of the data."""

    compiled: Compiled
    folder: Path
    number: int
    inputs: dict[str, int]
    outputs: dict[str, int]

    def command(self, program: str, *arguments: object) -> list[str]:
        """Return the command that runs this kernel in "csim" or "rtl"."""
        return [str(self.folder / program), str(self.number), *map(str, arguments)]

    def run_folder(self, stall: int, seed: int) -> Path:
        """Return where a run of compare() keeps the beats of each stream."""
        return self.folder / f"run_{self.number}_{stall}_{seed}"


def build_bench(source: Path, folder: Path, *, top: str = "kernel", includes: tuple[Path, ...] = ()) -> Bench:
    """Export `top` of a C++ file and build both programs in `folder`."""
    compiled = compile_kernel(source, top, includes=includes, base=source.parent)
    return build_benches([(source, compiled)], folder, includes=includes)[0]


def build_benches(
    kernels: Sequence[tuple[Path, Compiled]], folder: Path, *, includes: tuple[Path, ...] = ()
) -> list[Bench]:
    """Build the C simulation of several kernels in one program, and their RTL in another: that is faster by far.

    Sources of several kernels are put into namespaces, so they may include nothing but the shim.
    """
    folder.mkdir(parents=True, exist_ok=True)
    _build_csim(kernels, folder, includes)
    _build_rtl([compiled for _, compiled in kernels], folder)
    return [_bench(compiled, folder, number) for number, (_, compiled) in enumerate(kernels)]


def _bench(compiled: Compiled, folder: Path, number: int) -> Bench:
    digits = {port["name"]: -(-sum(_number(port).values()) // 4) for port in compiled.ports}
    inputs = {name: count for name, count in digits.items() if f"input  wire         {name}_TVALID" in compiled.verilog}
    outputs = {name: count for name, count in digits.items() if name not in inputs}
    return Bench(compiled, folder, number, inputs, outputs)


def _build_csim(kernels: Sequence[tuple[Path, Compiled]], folder: Path, includes: tuple[Path, ...]) -> None:
    flags = ("-O0", f"-I{SHIM}")
    header = precompiled(HERE / "csim_main.hpp", flags, SHIM.glob("*.h"))
    main = folder / "csim.cpp"
    text = "".join(_namespace(number, source, compiled.top) for number, (source, compiled) in enumerate(kernels))
    if len(kernels) == 1:
        text = f'#include "{kernels[0][0].resolve()}"\nauto* const top_0 = {kernels[0][1].top};\n'
    calls = [
        f"  if (number == {number}) return csim::play(top_{number}, argv + 1);\n" for number in range(len(kernels))
    ]
    main.write_text(f"{text}{_main(calls)}")
    folders = [f"-I{path}" for path in (kernels[0][0].parent, *includes)]
    run([COMPILER, *FLAGS, "-include", str(header), *folders, *flags, str(main), "-o", str(folder / "csim")])


def _namespace(number: int, source: Path, top: str) -> str:
    """Include a kernel under a name of its own, which `extern "C"` needs even in a namespace."""
    inside = f'#define {top} {top}_{number}\n#include "{source.resolve()}"\n#undef {top}\n'
    return f"namespace kernel_{number} {{\n{inside}auto* const top = {top}_{number};\n}}\n" + (
        f"auto* const top_{number} = kernel_{number}::top;\n"
    )


def _main(calls: list[str]) -> str:
    return f"int main(int argc, char** argv) {{\n  const int number = atoi(argv[1]);\n{''.join(calls)}  return 2;\n}}\n"


def _build_rtl(kernels: Sequence[Compiled], folder: Path) -> None:
    environment, includes = verilator()
    flags = ("-O0", "-pthread", *includes)
    header = precompiled(HERE / "rtl_main.hpp", flags, [])
    model = folder / "model"
    text = ""
    for number, compiled in enumerate(kernels):
        verilog, name = folder / f"{compiled.top}_{number}.v", f"V{number}_{compiled.top}"
        verilog.write_text(compiled.verilog)
        options = ["--cc", "-O3", "-Wno-fatal", "-Wno-lint", "--output-split", "0", "--top-module", compiled.top]
        run(["verilator", *options, "--prefix", name, "--Mdir", str(model), str(verilog)], environment)
        text += "#undef VL_PCH_INCLUDED\n"  # or Verilator's headers refuse the second model
        text += "".join(f'#include "{path}"\n' for path in sorted(model.glob(f"{name}*.cpp")))
        text += _ports_code(compiled, number, name)
    calls = [f"  if (number == {number}) return play_{number}(argc, argv);\n" for number in range(len(kernels))]
    main = folder / "rtl.cpp"
    main.write_text(text + _main(calls))
    command = [COMPILER, *FLAGS, "-include", str(header), f"-I{model}", *flags, str(main)]
    run([*command, *map(str, verilated_runtime(("-O1", *includes))), "-o", str(folder / "rtl")])


def _ports_code(compiled: Compiled, number: int, model: str) -> str:
    """Return C++ that gives rtl_main.hpp the ports of a model."""
    lines = [f"int play_{number}(int argc, char** argv) {{\n  {model} m;\n  std::vector<Port> ports;"]
    for port in compiled.ports:
        name, fields = port["name"], _number(port)
        has_last = "TLAST" in port["signals"]
        lines.append("  ports.emplace_back();")
        if f"input  wire         {name}_TVALID" in compiled.verilog:
            last = f" m.{name}_TLAST = w.last;" if has_last else ""
            lines.append(
                f"  ports.back().drive = [&m](bool v, const Word& w) {{ m.{name}_TVALID = v; "
                f"{_drive(name, fields)}{last} }};\n"
                f"  ports.back().ready = [&m] {{ return m.{name}_TREADY; }};\n  ports.back().is_input = true;"
            )
        else:
            last = f"m.{name}_TLAST" if has_last else "0"
            lines.append(
                f"  ports.back().sample = [&m] {{ return Word{{{_sample(name, fields)}, {last}}}; }};\n"
                f"  ports.back().valid = [&m] {{ return m.{name}_TVALID; }};\n"
                f"  ports.back().set_ready = [&m](bool r) {{ m.{name}_TREADY = r; }};\n  ports.back().is_input = false;"
            )
    return "\n".join([*lines, "  return bench(m, ports, argc - 1, argv + 1);\n}\n"])


def _number(port: dict[str, Any]) -> dict[str, int]:
    """Return the signals that make up the number of a beat, the lowest first, with their bits."""
    return {name: bits for name, bits in port["signals"].items() if name in ("TDATA", "TUSER", "TID", "TDEST")}


def _drive(name: str, fields: dict[str, int]) -> str:
    if len(fields) == 1:
        return f"set_bits(m.{name}_TDATA, w.data);"
    lows = itertools.accumulate(fields.values(), initial=0)
    return " ".join(
        f"set_bits(m.{name}_{signal}, slice(w.data, {low}, {bits}));"
        for (signal, bits), low in zip(fields.items(), lows, strict=False)
    )


def _sample(name: str, fields: dict[str, int]) -> str:
    values = [(f"get_bits(m.{name}_{signal}, {-(-bits // 4)})", bits) for signal, bits in fields.items()]
    if len(values) == 1:
        return values[0][0]
    return f"join({{{', '.join(f'{{{value}, {bits}}}' for value, bits in values)}}})"


def random_beats(seed: int, count: int, bits: int, *, last_every: int = 0) -> Beats:
    """Return beats of uniform data; TLAST on each `last_every`-th one and the last."""
    source = random.Random(seed)
    ends = [(last_every and (index + 1) % last_every == 0) or index + 1 == count for index in range(count)]
    return [(source.getrandbits(bits), int(end)) for end in ends]


def compare(bench: Bench, stimulus: dict[str, Beats], *, calls: int = 1, stall: int = 0, seed: int = 1) -> int:
    """Play `stimulus` through both; fail on any difference. Return the cycles from reset to the RTL's last beat.

    `calls` is how often the C function is called; the RTL restarts by itself.
    """
    work = bench.run_folder(stall, seed)
    work.mkdir(exist_ok=True)
    names = [port["name"] for port in bench.compiled.ports]
    files = [work / f"{name}.txt" for name in names]
    for name, file in zip(names, files, strict=True):
        file.unlink(missing_ok=True)
        if name in bench.inputs:
            digits = bench.inputs[name]
            file.write_text("".join(f"{data:0{digits}x} {last}\n" for data, last in stimulus[name]))
    run(bench.command("csim", calls, *files))
    expected = {name: file.read_text() for name, file in zip(names, files, strict=True) if name in bench.outputs}
    result = subprocess.run(bench.command("rtl", stall, seed, *files), capture_output=True, text=True)
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
