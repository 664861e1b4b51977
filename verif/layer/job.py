"""The layer's part of the main job: one real-size decoder layer on the RTL system, each step of it, bit for bit.

Used by `python -m verif.layer` and by `python -m verif.verify`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from golden.decoder import A16_KV16, Mode
from golden.layer_case import CASES, LayerCase, cache_memory, layer_case
from golden.weights import LayerWeights, canonical_linears, packed_layer
from quant.checkpoint import open_checkpoint
from quant.commands import LANES
from quant.model_config import FUSED
from quant.packing import PackedLinear, pack_linear
from quant.vectorset import Beats
from verif.layer.image import case_image
from verif.layer.picture import figures_of, project, section, write_picture
from verif.layer.profiles import IDEAL, KV260, PROFILES
from verif.layer.record import record_run
from verif.layer.system import LayerRun, LayerSystem, differences, run_image
from verif.layer.timeline import timeline
from verif.layer.wave import wave_command, write_notes
from verif.report import Row

KERNEL, BACKEND = "layer", "system"
GROUP_SIZE = 128
# Steps and memories of the default run.
RUNS = (*((case, IDEAL) for case in CASES), ("decode63", KV260), ("decode511", KV260))
# The least share of what the memory gives that the weights must take: of the lanes' cycles on the ideal memory.
MIN_SHARE = {("decode63", IDEAL): 0.93, ("decode511", IDEAL): 0.88, ("decode63", KV260): 0.9, ("decode511", KV260): 0.9}
MIN_PREFILL_GAIN = 4.0  # tokens a cycle of a prefill of 8 tokens, by those of decoding
MAX_SECONDS = 60.0  # of simulation, for one step: twenty times what it takes, so a slow machine does not fail
PICTURED = ("decode63", IDEAL)


@dataclass(frozen=True)
class Layer:
    """The seeded layer at Qwen2.5-0.5B's dimensions, and its packed tensors by the names of FUSED."""

    checkpoint: Path
    seed: int
    weights: LayerWeights
    tensors: Mapping[str, PackedLinear]


@dataclass(frozen=True)
class Played:
    """A step that the RTL system ran on the memory `profile`, and all that is not as the golden says."""

    case: LayerCase
    profile: str
    run: LayerRun
    wrong: Sequence[str]

    @property
    def share(self) -> float:
        """Weight beats by what the memory gives in the time; the lanes take LANES beats a cycle at most."""
        return self.run.weight_beats / ((PROFILES[self.profile].rate or LANES) * self.run.cycles)

    @property
    def name(self) -> str:
        """The step and, if it is not the ideal one, its memory."""
        return self.case.name if self.profile == IDEAL else f"{self.case.name}_{self.profile}"


def real_layer(checkpoint: Path, seed: int) -> Layer:
    """Read and pack layer 0 of the checkpoint."""
    source = open_checkpoint(checkpoint)
    linears = zip(FUSED, canonical_linears(source, 0, GROUP_SIZE), strict=True)
    tensors = {
        name: pack_linear(linear, tensor_id=number, lanes=LANES, checked=True, scale="S")
        for number, (name, linear) in enumerate(linears)
    }
    return Layer(checkpoint, seed, packed_layer(source, 0, tensors), tensors)


def expected_stages(run: LayerRun, case: LayerCase) -> list[tuple[str, str, Beats]]:
    """Return what the run must have left: every stage, or without a trace the layer's output alone."""
    return case.expected() if run.image.program.step.trace else case.expected()[-1:]


def wrong(run: LayerRun, case: LayerCase) -> list[str]:
    """Return all that is not as the golden says."""
    found = [] if run.summary.passed else [str(run.summary)]
    found += differences(run, expected_stages(run, case))
    for unit, beats in cache_memory(case.after).items():
        if not np.array_equal(run.buffers[unit.removeprefix("kv_")], beats):
            found.append(f"{unit}: the cache differs")
    return found


def play(
    layer: Layer,
    system: LayerSystem,
    step: str,
    out: Path,
    *,
    profile: str = IDEAL,
    mode: Mode = A16_KV16,
    trace: bool = True,
    wave: Path | None = None,
) -> Played:
    """Run one step; a traced run that differs is kept in `out`/run for verif.first_divergence.

    `wave` is a waveform to write; the system must have been built for it.
    """
    case = layer_case(layer.weights, step, mode=mode, seed=layer.seed)
    image = case_image(case, layer.tensors, system.wiring, trace=trace)
    run = run_image(system, image, out, profile=profile, seed=layer.seed, wave=wave)
    if wave:
        write_notes(system, out, wave)
    played = Played(case, profile, run, wrong(run, case))
    if played.wrong and trace:
        tensors = [layer.tensors[name] for name in FUSED]
        again = wave_command(step, profile, layer.seed, mode)
        record_run(run, case, tensors, out / "run", checkpoint=layer.checkpoint, seed=layer.seed, wave=again)
    return played


def row(played: Played) -> Row:
    """Return the report's row: the bytes of all traced stages and of the cache."""
    run, case = played.run, played.case
    stages = sum(beats.size for _, _, beats in expected_stages(run, case))
    cache = sum(beats.size for beats in cache_memory(case.after).values())
    return Row(
        KERNEL,
        played.name,
        BACKEND,
        bytes_compared=stages + cache,
        mismatches=len(played.wrong),
        cycles=run.cycles,
        ideal_cycles=run.weight_beats // LANES,
        seconds=run.seconds,
        divergence=f"{BACKEND} {played.name}: {played.wrong[0]}" if played.wrong else None,
    )


def check_shares(runs: Sequence[Played]) -> list[str]:
    """Return a failure for each step that leaves too much of the memory's bandwidth to nothing."""
    return [
        f"layer {played.name}: weights take {played.share:.4f} of what the memory gives, {least} is the least"
        for played in runs
        if played.share < (least := MIN_SHARE.get((played.case.name, played.profile), 0.0))
    ]


def check_prefill(runs: Sequence[Played]) -> list[str]:
    """Return a failure if a prefill of 8 tokens is not enough faster, token by token, than decoding."""
    cycles = {played.case.name: played.run.cycles for played in runs if played.profile == IDEAL}
    if not {"prefill8", "decode0"} <= cycles.keys():
        return []
    gain = CASES["prefill8"][1] * cycles["decode0"] / cycles["prefill8"]
    return [] if gain >= MIN_PREFILL_GAIN else [f"layer prefill8: {gain:.2f} times the tokens a cycle of decode0"]


def check_seconds(runs: Sequence[Played]) -> list[str]:
    """Return a failure for each step that the simulator took too long for."""
    return [
        f"layer {played.name}: {played.run.seconds:.0f} s of simulation, {MAX_SECONDS:.0f} is the most"
        for played in runs
        if played.run.seconds > MAX_SECONDS
    ]


def report_section(layer: Layer, runs: Sequence[Played], folder: Path) -> list[str]:
    """Return the report's part on the pictured step: stages, lanes over time (lanes.png too), the projected model."""
    for played in runs:
        if (played.case.name, played.profile) == PICTURED:
            figures = figures_of(played.run, played.name, played.profile, timeline(played.run.packets))
            config = open_checkpoint(layer.checkpoint).config
            write_picture(figures, folder / "lanes.png")
            whole = project(figures, config, layers=24, vocabulary=151936, group_size=GROUP_SIZE)
            return [section(figures, whole)]
    return []
