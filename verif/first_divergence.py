"""Name the first stage, tensor, token and element of a run that is not the golden's, and who is to blame.

    python -m verif.first_divergence RUN             RUN: a folder of verif/run_folder.py
    python -m verif.first_divergence RUN --no-wave   without the waveform of the stage

Exit status: 0 no difference, 1 a difference, 2 a folder that cannot be read. Files go to RUN.divergence/ beside it.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from golden.decoder import STAGES, new_cache
from golden.layer_case import LayerCase, layer_case, run_case
from golden.stages import Place, Stage
from golden.weights import load_layer
from quant.checkpoint import Checkpoint, open_checkpoint
from quant.errors import InputError
from quant.layout import BEAT_BYTES
from quant.vectorset import Beats
from runtime.interrupts import run_command
from verif.neighbours import conclusion, judge
from verif.run_folder import REMEDY, Run, read_run
from verif.stage_vectors import LINEAR_STAGES, StageSet, StageSets, kernel_of
from verif.wave_window import Window, kernel_window, record_system, write_window

TENSORS = {stage: tensor for stage, (tensor, _) in LINEAR_STAGES.items()}


@dataclass(frozen=True)
class FirstDifference:
    """The first number that differs. `expected` and `got` are integers as they stand in the packet."""

    stage: Stage
    unit: str
    place: Place
    expected: int
    got: int | None

    @property
    def beat(self) -> int:
        """Number of the beat of the stage's packet."""
        return self.place.byte // BEAT_BYTES

    def lines(self, case: LayerCase) -> list[str]:
        """Say what differs, in the terms of the model."""
        place, got = self.place, "nothing" if self.got is None else self._text(self.got)
        tensor = TENSORS.get(self.stage.name)
        return [
            f"first difference: stage {self.stage.name} ({STAGES.index(self.stage.name) + 1} of {len(STAGES)}) "
            f"of unit {self.unit}" + (f", tensor {tensor}" if tensor else ""),
            f"  token {place.token} (position {case.position + place.token}), {place.what}, element {place.element}, "
            f"beat {self.beat} of the packet",
            f"  expected {self._text(self.expected)}, got {got}",
        ]

    def _text(self, value: int) -> str:
        digits = 2 * self.place.width
        raw = f"{value & ((1 << 4 * digits) - 1):#0{digits + 2}x}"
        return f"{value / 65536:.6f} (Q16 {value}, {raw})" if self.place.width == 4 else f"{value} ({raw})"


def first_difference(case: LayerCase, run: Run) -> FirstDifference | None:
    """Return the first difference of a run in the order of the program, or None.

    Raises InputError if a trace is missing.
    """
    for stage in case.stages:
        for unit, want in stage.packets.items():
            if (stage.name, unit) not in run.traces:
                raise InputError(run.path, f"trace of {stage.name} from {unit}", "missing", REMEDY)
            got = run.traces[stage.name, unit]
            place = stage.first_difference(unit, got)
            if place is not None:
                return FirstDifference(stage, unit, place, place.value(want), _value(place, got))
    return None


def _value(place: Place, beats: Beats) -> int | None:
    return place.value(beats) if place.byte + place.width <= beats.size else None


def case_of(run: Run, checkpoint: Checkpoint) -> LayerCase:
    """Return the golden case of a run."""
    facts = run.facts
    weights = load_layer(checkpoint, facts.layer, facts.group_size)
    if run.inputs:
        before = new_cache(weights.config, facts.capacity, facts.mode)
        before.append(0, run.inputs.k, run.inputs.v)
        return run_case(facts.case, weights, facts.mode, run.inputs.x, before)
    step = facts.position, facts.tokens
    return layer_case(weights, facts.case, mode=facts.mode, capacity=facts.capacity, seed=facts.seed, step=step)


def explain(run: Run, out: Path, *, wave: bool = True) -> list[str]:
    """Return the report on a run: one line if nothing differs."""
    checkpoint = open_checkpoint(Path(run.facts.checkpoint))
    case = case_of(run, checkpoint)
    found = first_difference(case, run)
    if found is None:
        ports = len(run.traces)
        return [f"no difference: {ports} traces of {run.facts.case} ({run.facts.backend}) are the golden's"]
    out.mkdir(parents=True, exist_ok=True)
    sets = StageSets(case, out)
    verdicts = judge(run, checkpoint, sets, found.stage.name, found.unit, wave=wave)
    lines = [*found.lines(case), "neighbours, each on the input that the stage had:", *map(str, verdicts)]
    lines.append(f"conclusion: {conclusion(verdicts)}")
    return [*lines, *(_window_lines(run, found, out) if wave else [])]


def _window_lines(run: Run, found: FirstDifference, out: Path) -> list[str]:
    try:
        window = _window(run, found, out)
    except (OSError, subprocess.CalledProcessError) as error:
        return [f"no waveform: {error}"]
    if window is None:
        return ["no waveform: the RTL could not be asked"]
    files = " ".join(str(path) for path in write_window(window, out))
    return [f"waveform, cycles {window.first} to {window.last}: {files}"]


def _window(run: Run, found: FirstDifference, out: Path) -> Window | None:
    port = found.stage.name, found.unit
    if run.facts.wave and port in run.cycles:
        return record_system(run, found.unit, run.cycles[port], out)
    lanes = out / f"{found.stage.name}_lanes"
    if found.stage.name in LINEAR_STAGES and lanes.is_dir():
        return kernel_window(run, StageSet("awq_gemv", lanes, "m_y"), found.beat, out)
    alone = out / f"{found.stage.name}_{found.unit}"
    return kernel_window(run, StageSet(kernel_of(found.unit), alone, "m_trace"), found.beat, out)


def main(arguments: Sequence[str] | None = None) -> int:
    """Explain a run; return the exit status."""
    parser = argparse.ArgumentParser(
        "python -m verif.first_divergence",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("run", type=Path, help="folder of a run")
    parser.add_argument("--no-wave", action="store_true", help="do not record the waveform")
    args = parser.parse_args(arguments)
    out = args.run.with_name(f"{args.run.name}.divergence")
    try:
        lines = explain(read_run(args.run), out, wave=not args.no_wave)
    except InputError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    print("\n".join(lines), flush=True)
    return 0 if lines[0].startswith("no difference") else 1


if __name__ == "__main__":
    sys.exit(run_command("first_divergence", main))
