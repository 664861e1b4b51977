"""One real-size decoder layer of Qwen2.5-0.5B on the RTL system, compared with the golden at every stage.

    python -m verif.layer decode63                     the cases are those of golden/layer_case.py
    python -m verif.layer decode511 --profile kv260    another memory
    python -m verif.layer decode63 --no-trace          only the layer's output is written: what a product does
    python -m verif.layer decode63 --wave build/a.fst  and the streams between all units as a waveform (slow to build)
    python -m verif.layer decode63 --board             the same bytes through XRT on the virtual board (docs/board.md)

Prints the cycles of each stage, the share of the lanes' cycles with a weight beat, and simulated cycles a second. Exit
code 0: every byte equal. 1: a stage, the cache or the summary differs. 2: a tool failed, or the system hangs.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from golden.decoder import Mode
from golden.layer_case import CASES, LayerCase
from rtl_export.errors import ExportError
from runtime.interrupts import run_command
from verif.board_sim import BoardSimError
from verif.common.runner import SimulationError
from verif.layer.board import play_on_board
from verif.layer.job import play, real_layer
from verif.layer.profiles import IDEAL, PROFILES
from verif.layer.system import LayerRun, build_layer_system
from verif.layer.timeline import table, timeline
from verif.toolchain import ToolchainError
from verif.verify import BUILD, prepare_checkpoint


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the options of the command line."""
    parser = argparse.ArgumentParser(
        prog="python -m verif.layer", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("case", choices=CASES, help="tokens in the cache and tokens of the step")
    parser.add_argument("--profile", choices=PROFILES, default=IDEAL, help="memory behind the ports (default ideal)")
    parser.add_argument("--no-trace", dest="trace", action="store_false", help="write only the layer's output")
    parser.add_argument("--a8", action="store_true", help="activations A8G64 instead of A16")
    parser.add_argument("--kv8", action="store_true", help="key-value cache of 8 bits instead of 16")
    parser.add_argument("--wave", type=Path, metavar="FST", help="write a waveform of all streams between units")
    parser.add_argument("--board", action="store_true", help="through XRT; the other options do not count then")
    parser.add_argument("--seed", type=int, default=1, help="of the checkpoint, the activations and the memory")
    return parser.parse_args(arguments)


def report(run: LayerRun, case: LayerCase, profile: str) -> str:
    """Return what the run took, as text. All cycles are simulated."""
    rate = PROFILES[profile].rate
    lines = [table(timeline(run.packets), run.cycles), ""]
    lines.append(f"{case.name}, {profile}: {run.cycles} cycles, {run.weight_beats} weight beats")
    lines.append(f"weight beats / (4 x cycles): {run.occupancy:.4f}")
    if rate:
        beats = sum(sum(counts) for counts in run.traffic.values())
        lines.append(
            f"all beats / what the memory gives: {beats / (rate * run.cycles):.4f} of {rate:.2f} beats a cycle"
        )
    lines.append(f"{run.speed:,.0f} simulated cycles a second, {run.seconds:.1f} s (measured)")
    return "\n".join(lines)


def run_board(case: str, seed: int) -> int:
    """Run one case on the virtual board, print what came of it and return the exit code."""
    result = play_on_board(real_layer(prepare_checkpoint(seed), seed), case, BUILD / "board_sim")
    print(
        f"{result.kernel}/{result.case}: {result.bytes_compared} bytes, {result.mismatches} mismatches, "
        f"{result.cycles} cycles (simulated), {result.seconds:.1f} s (measured)"
    )
    print(f"FAIL\n{result.divergence}" if result.mismatches else "PASS: every byte equal")
    return 0 if result.passed else 1


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one case; see the module's docstring for the exit codes."""
    options = parse(sys.argv[1:] if arguments is None else arguments)
    try:
        if options.board:
            return run_board(options.case, options.seed)
        layer = real_layer(prepare_checkpoint(options.seed), options.seed)
        system = build_layer_system(BUILD / "layer" / "linked", wave=options.wave is not None)
        out = BUILD / "layer" / f"{options.case}-{options.profile}"
        mode = Mode(options.a8, 8 if options.kv8 else 16)
        played = play(
            layer,
            system,
            options.case,
            out,
            profile=options.profile,
            mode=mode,
            trace=options.trace,
            wave=options.wave,
        )
    except (ValueError, OSError, SimulationError, ToolchainError, ExportError, BoardSimError) as error:
        print(f"verif.layer: {error}", file=sys.stderr)
        return 2
    print(report(played.run, played.case, options.profile))
    print("\n".join(["FAIL", *played.wrong] if played.wrong else ["PASS: every byte equal"]))
    if played.wrong and options.trace:
        print(f"kept; explain it with: python -m verif.first_divergence {out / 'run'}")
    return 1 if played.wrong else 0


if __name__ == "__main__":
    sys.exit(run_command("verif.layer", main))
