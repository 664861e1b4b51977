"""`python -m rtl_export cosim DIR`: the kernel's RTL against its C++ with the user's own testbench."""

from __future__ import annotations

import argparse
import json
import shlex
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from rtl_export.check.native import BenchError
from rtl_export.compiler import Compiled, compile_kernel
from rtl_export.cosim import report
from rtl_export.cosim.csim import kernel_unit, run_csim
from rtl_export.cosim.models import WAVE, Module, build_player
from rtl_export.cosim.plan import plan
from rtl_export.cosim.project import Project, read_project
from rtl_export.cosim.replay import Replay, replay
from rtl_export.cosim.signature import read_signature
from rtl_export.cosim.traffic import ASKED, VALUE_IN, read
from rtl_export.errors import ExportError

STALLS = (0, 30, 70)
TIMEOUT = 1_000_000
EXAMPLES = """DIR holds the kernel, tb.cpp, whose main() returns 0 on success, and usually hls_config.cfg, of which
clock, syn.top, syn.file, syn.cflags, tb.file, tb.cflags and csim.argv are read. All results go into --out.

examples:
  python -m rtl_export cosim hls/mm2s
  python -m rtl_export cosim ~/fir --top fir --clock 250 --stall 50 --seed 7 --wave
"""


@dataclass(frozen=True)
class Settings:
    """How to play: shares of stalled cycles in percent, the seed, and the cycles without progress that end a run."""

    stalls: tuple[int, ...] = STALLS
    seed: int = 1
    wave: bool = False
    timeout: int = TIMEOUT


def cosimulate(project: Project, out: Path, settings: Settings) -> tuple[list[Replay], list[str]]:
    """Run the testbench, export, and play each call into the RTL; return the runs and warnings.

    `out` gets the exported Verilog, the recorded traffic and all programs. Raises ExportError if the testbench fails or
    the kernel cannot be exported.
    """
    out.mkdir(parents=True, exist_ok=True)
    unit = kernel_unit(project, out)
    includes = (*(source.parent for source in project.sources), *project.includes)
    signature = read_signature(unit, project.top, includes)
    traffic = run_csim(project, unit, signature, out)
    compiled = compile_kernel(unit, project.top, clock_mhz=project.clock_mhz, includes=includes, base=project.folder)
    (out / f"{project.top}.v").write_text(compiled.verilog)
    (out / "export.json").write_text(json.dumps(compiled.report, indent=1) + "\n")
    (out / "plan").write_text(plan(compiled, signature.memories))
    free = compiled.arguments["control"]["protocol"] == "ap_ctrl_none"
    if free:
        _check_constant(compiled, traffic)
    player = build_player([Module(compiled.top, out / f"{project.top}.v")], out, level="-O2", wave=settings.wave)
    runs = [
        replay(
            player,
            out / "plan",
            traffic,
            stall=stall,
            seed=settings.seed,
            free_running=free,
            timeout=settings.timeout,
            work=out,
        )
        for stall in settings.stalls
    ]
    return runs, _warnings(compiled, traffic, runs)


def _warnings(compiled: Compiled, traffic: Path, runs: Sequence[Replay]) -> list[str]:
    names = [argument["name"] for argument in compiled.arguments["arguments"]]
    asked = sorted({names[record.argument] for record in read(traffic) if record.tag == ASKED})
    warnings = []
    if asked:
        warnings.append(
            f"{compiled.top} asks whether {', '.join(asked)} has data or room; the answer depends on time, so that the "
            "RTL may rightly do otherwise than the C simulation"
        )
    surplus = sorted({stream["name"] for run in runs for stream in run.result["streams"] if stream["surplus"]})
    if surplus and runs[0].free_running:
        warnings.append(
            f"{', '.join(surplus)} has beats behind those of the last call; a free-running kernel may begin another"
        )
    return warnings


def _check_constant(compiled: Compiled, traffic: Path) -> None:
    """Refuse scalars that change while nothing tells the RTL when."""
    values: dict[int, set[bytes]] = {}
    for record in (record for record in read(traffic) if record.tag == VALUE_IN):
        values.setdefault(record.argument, set()).add(record.data)
    names = [argument["name"] for argument in compiled.arguments["arguments"]]
    if changing := [names[argument] for argument, found in values.items() if len(found) > 1]:
        raise ExportError(
            f"{compiled.top} runs freely (ap_ctrl_none), so nothing tells its RTL when {', '.join(changing)} changes "
            "from call to call; use ap_ctrl_hs, or one value in all calls"
        )


def main(arguments: Sequence[str]) -> int:
    """Run the command line; return 0 if RTL and C++ agree, 1 if not, 2 if they cannot be compared."""
    options = _parser().parse_args(arguments)
    try:
        project = read_project(
            options.dir,
            top=options.top,
            testbench=options.tb or (),
            arguments=None if options.argv is None else shlex.split(options.argv),
            clock_mhz=options.clock,
        )
        out = (options.out or project.folder / "build" / "cosim").resolve()
        stalls = STALLS if options.stall is None else (options.stall,)
        runs, warnings = cosimulate(project, out, Settings(stalls, options.seed, options.wave, options.timeout))
    except (ExportError, BenchError) as error:
        print(error, file=sys.stderr)
        return 2
    text = report.as_text(project.top, project.clock_mhz, runs, warnings)
    (out / "cosim.txt").write_text(text)
    (out / "cosim.json").write_text(report.as_json(project.top, project.clock_mhz, runs, warnings))
    print(text, end="")
    print(f"report: {out / 'cosim.json'}" + (f", waveform of the last run: {out / WAVE}" if options.wave else ""))
    return 0 if report.verdict(runs) == "PASS" else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m rtl_export cosim",
        description="Compare a kernel's exported RTL with its C++, call by call, in the user's own testbench.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("dir", type=Path, metavar="DIR", help="folder of the kernel and its testbench")
    parser.add_argument("--top", help="top function (default: syn.top, or the kernel file's name)")
    parser.add_argument(
        "--tb", type=Path, action="append", metavar="FILE", help="testbench (default: tb.file, or tb.cpp)"
    )
    parser.add_argument("--argv", metavar="WORDS", help="arguments of the testbench (default: csim.argv)")
    parser.add_argument("--clock", type=float, metavar="MHZ", help="target clock (default: clock, or 300)")
    parser.add_argument(
        "--stall", type=_percent, metavar="P", help="percent of stalled cycles (default: 0, 30 and 70, one run each)"
    )
    parser.add_argument("--seed", type=int, default=1, help="of the stalls (default: 1)")
    parser.add_argument("--timeout", type=int, default=TIMEOUT, metavar="CYCLES", help="without progress, then FAIL")
    parser.add_argument("--wave", action="store_true", help=f"write a waveform, {WAVE}")
    parser.add_argument("--out", type=Path, help="folder for all results (default: DIR/build/cosim)")
    return parser


def _percent(text: str) -> int:
    value = int(text)
    if not 0 <= value <= 95:
        raise argparse.ArgumentTypeError(f"must be 0 to 95, not {text}")
    return value
