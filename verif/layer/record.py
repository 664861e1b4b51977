"""Keep a run of the layer system as a folder that verif.first_divergence reads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from golden.layer_case import LayerCase
from golden.model_case import ModelCase
from quant.model_config import FUSED
from quant.packing import PackedLinear
from quant.vectorset import Beats
from verif.layer.model import Model
from verif.layer.system import LayerRun
from verif.run_folder import Inputs, Port, RunFacts, write_run


def record_run(
    run: LayerRun,
    case: LayerCase,
    tensors: Sequence[PackedLinear],
    out: Path,
    *,
    checkpoint: Path,
    seed: int,
    layer: int = 0,
    inputs: Inputs | None = None,
    backend: str = "rtl",
    wave: Sequence[str] = (),
) -> None:
    """Write a layer of a traced run of `checkpoint` to the folder `out`.

    `tensors` are the packed layer in the order of FUSED; their bytes are taken from the run's memory. `seed` is that
    of the case, unless it has `inputs` of its own; `wave` a command that repeats the run with waveform.
    """
    first = tensors[0]
    facts = RunFacts(
        str(checkpoint),
        layer,
        first.group_size,
        case.name,
        case.position,
        case.tokens,
        seed,
        case.before.capacity,
        case.mode,
        backend,
        wave,
    )
    traces = {(stage, unit): beats for (own, stage, unit), beats in run.stages.items() if own == layer}
    names = zip(FUSED, tensors, strict=True)
    weights = {name: from_memory(run, name, tensor, layer) for name, tensor in names}
    write_run(out, facts, traces, weights, trace_cycles(run, layer), inputs)


def record_model_run(run: LayerRun, case: ModelCase, model: Model, layer: int, out: Path, *, checkpoint: Path) -> None:
    """Write one layer of a traced run of a whole model to the folder `out`, with what the layer was given."""
    part = case.layer_case(layer)
    inputs = Inputs(part.x, *part.before.rows())
    tensors = [model.tensors()[layer, name] for name in FUSED]
    record_run(run, part, tensors, out, checkpoint=checkpoint, seed=0, layer=layer, inputs=inputs)


def from_memory(run: LayerRun, name: str, tensor: PackedLinear, layer: int = 0) -> PackedLinear:
    """Return the tensor of a layer with the bytes that the run's memory holds."""
    places = run.image.program.memory.tensors[layer, name]

    def part(lane: int, offset: int, beats: int) -> Beats:
        return run.buffers[f"lane{lane}"][offset : offset + beats]

    blocks = [
        part(lane, place.block_offset, place.block_beats).reshape(tensor.blocks[lane].shape)
        for lane, place in enumerate(places)
    ]
    params = [part(lane, place.param_offset, place.param_beats) for lane, place in enumerate(places)]
    return replace(tensor, blocks=blocks, params=params)


def trace_cycles(run: LayerRun, layer: int = 0) -> dict[Port, tuple[int, int]]:
    """Return first and last cycle of each traced stage of a layer: a unit's packets on its trace port in order."""
    seen: Counter[str] = Counter()
    found: dict[Port, tuple[int, int]] = {}
    for own, stage, unit in run.stages:
        rows = run.packets.get(f"trace.s_{unit}")
        if own == layer and rows is not None and seen[unit] < len(rows):
            found[stage, unit] = int(rows[seen[unit], 0]), int(rows[seen[unit], 1])
        seen[unit] += 1
    return found
