"""Compare the C simulation of a small kernel with its exported RTL under random stalls, bit for bit."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rtl_export.check.native import COMPILER, FLAGS, precompiled, run
from rtl_export.compiler import SHIM, Compiled, compile_kernel
from rtl_export.cosim import traffic
from rtl_export.cosim.models import Module, build_player
from rtl_export.cosim.plan import argument_names, plan, streams

COSIM = Path(traffic.__file__).resolve().parent
TIMEOUT = 20_000  # cycles without progress

Beats = list[tuple[int, int]]  # (TDATA with TUSER, TID and TDEST above it, TLAST)
Values = list[int]  # of a scalar, one for each call


@dataclass(frozen=True)
class Memory:
    """What lies behind an m_axi argument before the first call: elements of `bits` bits."""

    bits: int
    elements: Sequence[int]

    def data(self) -> bytes:
        """Return the bytes on the bus."""
        size = max(1, 1 << (self.bits - 1).bit_length() >> 3)
        return b"".join((value & ((1 << self.bits) - 1)).to_bytes(size, "little") for value in self.elements)


Stimulus = Mapping[str, Beats | Values | Memory]


@dataclass(frozen=True)
class Bench:
    """One kernel's part of two programs; `inputs` and `outputs` map stream names to hexadecimal digits of the data."""

    compiled: Compiled
    folder: Path
    number: int
    inputs: dict[str, int]
    outputs: dict[str, int]

    def command(self, program: str, *arguments: object) -> list[str]:
        """Return the command that runs this kernel in "csim" or "player"."""
        return [str(self.folder / program), str(self.number), *map(str, arguments)]

    def run_folder(self, stall: int, seed: int) -> Path:
        """Return where a run of compare() keeps its files."""
        return self.folder / f"run_{self.number}_{stall}_{seed}"

    def written(self, stream: str, stall: int, seed: int) -> Beats:
        """Return what the C simulation of a run wrote to a stream."""
        widths, index = self.widths(stream), argument_names(self.compiled).index(stream)
        records = traffic.read(self.run_folder(stall, seed) / "traffic")
        found = (record for record in records if record.tag == traffic.GIVEN and record.argument == index)
        return [_number(widths, beat) for record in found for beat in traffic.split_beats(widths, record)]

    def widths(self, stream: str) -> dict[str, int]:
        """Return the bits of a stream's signals."""
        return streams(self.compiled)[stream]


def build_bench(source: Path, folder: Path, *, top: str = "kernel", includes: tuple[Path, ...] = ()) -> Bench:
    """Export `top` of a C++ file and build both programs in `folder`."""
    compiled = compile_kernel(source, top, includes=includes, base=source.parent)
    return build_benches([(source, compiled)], folder, includes=includes)[0]


def build_benches(
    kernels: Sequence[tuple[Path, Compiled]], folder: Path, *, includes: tuple[Path, ...] = ()
) -> list[Bench]:
    """Build the C simulation of several kernels in one program, and their RTL in another: that is faster by far.

    Sources of several kernels are put into namespaces, so they may include nothing but the shim and standard headers.
    """
    folder.mkdir(parents=True, exist_ok=True)
    _build_csim(kernels, folder, includes)
    modules = list[Module]()
    for number, (_, compiled) in enumerate(kernels):
        modules.append(Module(compiled.top, folder / f"{compiled.top}_{number}.v"))
        modules[-1].verilog.write_text(compiled.verilog)
    build_player(modules, folder)
    return [_bench(compiled, folder, number) for number, (_, compiled) in enumerate(kernels)]


def _bench(compiled: Compiled, folder: Path, number: int) -> Bench:
    digits = {name: -(-sum(_number_fields(widths).values()) // 4) for name, widths in streams(compiled).items()}
    inputs = {name: count for name, count in digits.items() if f"input  wire         {name}_TVALID" in compiled.verilog}
    outputs = {name: count for name, count in digits.items() if name not in inputs}
    return Bench(compiled, folder, number, inputs, outputs)


def _build_csim(kernels: Sequence[tuple[Path, Compiled]], folder: Path, includes: tuple[Path, ...]) -> None:
    flags = ("-O0", f"-I{SHIM}")
    header = precompiled(COSIM / "stimulus.hpp", flags, [*COSIM.glob("*.hpp"), *SHIM.rglob("*.h")])
    main = folder / "csim.cpp"
    text = _standard_headers([source for source, _ in kernels])
    text += "".join(_namespace(number, source, compiled.top) for number, (source, compiled) in enumerate(kernels))
    if len(kernels) == 1:
        text = f'#include "{kernels[0][0].resolve()}"\nauto* const top_0 = {kernels[0][1].top};\n'
    calls = "".join(
        f"  if (number == {number}) return cosim::run(top_{number}, argv + 1);\n" for number in range(len(kernels))
    )
    main.write_text(
        f"{text}int main(int, char** argv) {{\n  const int number = atoi(argv[1]);\n{calls}  return 2;\n}}\n"
    )
    folders = [f"-I{path}" for path in (kernels[0][0].parent, *includes)]
    run([COMPILER, *FLAGS, "-include", str(header), *folders, *flags, str(main), "-o", str(folder / "csim")])


def _standard_headers(sources: Sequence[Path]) -> str:
    """Include what the kernels need of the standard library outside their namespaces."""
    lines = {line for source in sources for line in source.read_text().splitlines() if line.startswith("#include <")}
    return "".join(f"{line}\n" for line in sorted(lines))


def _namespace(number: int, source: Path, top: str) -> str:
    """Include a kernel under a name of its own, which `extern "C"` needs even in a namespace."""
    inside = f'#define {top} {top}_{number}\n#include "{source.resolve()}"\n#undef {top}\n'
    return f"namespace kernel_{number} {{\n{inside}auto* const top = {top}_{number};\n}}\n" + (
        f"auto* const top_{number} = kernel_{number}::top;\n"
    )


def random_beats(seed: int, count: int, bits: int, *, last_every: int = 0) -> Beats:
    """Return beats of uniform data; TLAST on each `last_every`-th one and the last."""
    source = random.Random(seed)
    ends = [(last_every and (index + 1) % last_every == 0) or index + 1 == count for index in range(count)]
    return [(source.getrandbits(bits), int(end)) for end in ends]


# ---- beats as numbers -----------------------------------------------------------------------------------------------


def _number_fields(widths: Mapping[str, int]) -> dict[str, int]:
    """Return the signals that make up the number of a beat, the lowest first, with their bits."""
    return {name: widths[name] for name in ("TDATA", "TUSER", "TID", "TDEST") if name in widths}


def _beat(widths: Mapping[str, int], number: int, last: int) -> bytes:
    values = {"TLAST": last}
    for name, bits in _number_fields(widths).items():
        values[name] = number
        number >>= bits
    return traffic.beat_bytes(widths, values)


def _number(widths: Mapping[str, int], beat: Mapping[str, int]) -> tuple[int, int]:
    number = low = 0
    for name, bits in _number_fields(widths).items():
        number |= beat[name] << low
        low += bits
    return number, beat.get("TLAST", 0)


# ---- runs -----------------------------------------------------------------------------------------------------------


def compare(bench: Bench, stimulus: Stimulus, *, calls: int = 1, stall: int = 0, seed: int = 1) -> int:
    """Play `stimulus` through both; fail on any difference. Return the cycles from the RTL's first beat to its last.

    `calls` is how often the C function is called. A kernel without streams takes the cycles from the start of the
    first call to the end of the last one.
    """
    work = bench.run_folder(stall, seed)
    work.mkdir(exist_ok=True)
    recorded = work / "traffic"
    _write_stimulus(bench, stimulus, work / "stimulus")
    run(bench.command("csim", calls, work / "stimulus", recorded))
    plan_file = work / "plan"
    memories = {name for name, values in stimulus.items() if isinstance(values, Memory)}
    plan_file.write_text(plan(bench.compiled, memories))
    result = json.loads(run(bench.command("player", plan_file, recorded, stall, seed, 1, TIMEOUT)))
    assert not result["mismatches"] and not result["faults"], _problem(result, stall)
    surplus = [stream["name"] for stream in result["streams"] if stream["surplus"]]
    assert not surplus, f"stall {stall} %: more beats than expected on {', '.join(surplus)}"
    moved = [stream for stream in result["streams"] if stream["beats"]]
    if not moved:
        return int(result["calls"][-1]["done"] - result["calls"][0]["start"])
    first, last = (int(f(stream[k] for stream in moved)) for f, k in ((min, "first_cycle"), (max, "last_cycle")))
    return last - first


def _write_stimulus(bench: Bench, stimulus: Stimulus, path: Path) -> None:
    arguments = bench.compiled.arguments["arguments"]
    records = [
        _record(bench, index, argument, stimulus[argument["name"]])
        for index, argument in enumerate(arguments)
        if argument["name"] in stimulus and argument["name"] not in bench.outputs
    ]
    traffic.write(path, records)


def _record(bench: Bench, index: int, argument: Mapping[str, Any], values: Beats | Values | Memory) -> traffic.Record:
    if isinstance(values, Memory):
        return traffic.Record(traffic.BEFORE, index, len(values.elements), values.data())
    if argument["kind"] == "stream":
        widths = bench.widths(argument["name"])
        data = b"".join(_beat(widths, *beat) for beat in values if isinstance(beat, tuple))
        return traffic.Record(traffic.TAKEN, index, len(values), data)
    size = 4 * -(-argument["bits"] // 32)
    data = b"".join((x & ((1 << 8 * size) - 1)).to_bytes(size, "little") for x in values if isinstance(x, int))
    return traffic.Record(traffic.VALUE_IN, index, len(values), data)


def _problem(result: dict[str, Any], stall: int) -> str:
    found = [
        f"{m['where']}: beat {m['total_index']} (call {m['call']}), {m['field']}: {m['got']}, expected {m['expected']}"
        for m in result["mismatches"]
    ]
    return f"stall {stall} %: " + "; ".join([*found, *result["faults"]])
