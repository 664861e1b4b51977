"""Programs that play recorded traffic into Verilated modules (player.cpp), several modules in one program."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from rtl_export.check.native import (
    COMPILER,
    FLAGS,
    compiled,
    precompiled,
    run,
    traced,
    verilated_runtime,
    verilator,
)
from rtl_export.ports import Port, read_ports
from rtl_export.ports import modules as module_texts

HERE = Path(__file__).resolve().parent
AXI = HERE.parent / "check"  # axi.hpp
PLAYER_SOURCES = (*HERE.glob("*.hpp"), AXI / "axi.hpp")
VERILATE = ("--cc", "-O3", "-Wno-fatal", "-Wno-lint", "--output-split", "0")
WAVE = "wave.vcd"


@dataclass(frozen=True)
class Module:
    """A module to play: its name and the Verilog file that has it."""

    top: str
    verilog: Path


def build_player(modules: Sequence[Module], folder: Path, *, level: str = "-O0", wave: bool = False) -> Path:
    """Build `folder`/player, which takes the number of a module before the arguments of player.cpp.

    `level` is the compiler's optimization of the modules: -O0 compiles fastest, -O2 runs fastest. With `wave` the
    program writes WAVE where it runs.
    """
    environment, includes = verilator()
    includes = traced(includes) if wave else includes
    flags = (level, "-pthread", f"-I{HERE}", *includes)
    texts = [_module(module, number, folder / "model", environment, wave) for number, module in enumerate(modules)]
    source = folder / "player.cpp"
    source.write_text("".join(texts) + _main(len(modules)))
    header = precompiled(HERE / "verilated_model.hpp", flags, [HERE / "model.hpp"])
    objects = [
        *verilated_runtime(("-O1", *includes), wave=wave),
        compiled(HERE / "player.cpp", ("-O2", f"-I{AXI}"), PLAYER_SOURCES),
    ]
    command = [COMPILER, *FLAGS, "-include", str(header), f"-I{folder / 'model'}", *flags, str(source)]
    run([*command, *map(str, objects), "-o", str(folder / "player")])
    return folder / "player"


def _module(module: Module, number: int, model: Path, environment: Mapping[str, str], wave: bool) -> str:
    """Verilate one module; return the C++ that includes it and shows its ports."""
    prefix = f"V{number}_{module.top}"
    options = [*VERILATE, *(["--trace-vcd"] if wave else []), "--top-module", module.top, "--prefix", prefix]
    run(["verilator", *options, "--Mdir", str(model), str(module.verilog)], environment)
    sources = "".join(f'#include "{path}"\n' for path in sorted(model.glob(f"{prefix}*.cpp")))
    ports = read_ports(module.top, module_texts([module.verilog])[module.top])
    header = (model / f"{prefix}.h").read_text()
    signals = ",\n      ".join(_signal(port, header) for port in ports)
    # Verilator's headers refuse a second model in one file unless told that the first one's are gone.
    return f"""#undef VL_PCH_INCLUDED
{sources}
struct Model_{number} : cosim::Model {{
  {prefix} m;
  const cosim::Signal table[{len(ports)}] = {{
      {signals}}};
  Model_{number}() {{
    signals = table, count = {len(ports)};{_open_wave() if wave else ""}
  }}
  void eval() override {{ m.eval(); }}
{_dump() if wave else "  void dump(long) override {}"}
}};
"""


def _signal(port: Port, header: str) -> str:
    member = f"__SYM__{port.name}" if f"__SYM__{port.name}," in header else port.name  # a word of C++, Verilator thinks
    return f'{{"{port.name}", &m.{member}, {port.bits}, {str(port.direction == "input").lower()}}}'


def _open_wave() -> str:
    return f'\n    Verilated::traceEverOn(true);\n    m.trace(&wave, 99);\n    wave.open("{WAVE}");'


def _dump() -> str:
    return "  VerilatedVcdC wave;\n  void dump(long time) override { wave.dump(static_cast<uint64_t>(time)); }"


def _main(count: int) -> str:
    cases = "".join(
        f"  if (number == {number}) {{\n    static Model_{number} model;\n"
        "    return cosim::play(model, argc - 1, argv + 1);\n  }\n"
        for number in range(count)
    )
    head = "int main(int argc, char** argv) {\n  const int number = argc > 1 ? atoi(argv[1]) : -1;\n"
    return f"{head}{cases}  return 2;\n}}\n"
