"""Keep a run of the layer system as a folder that verif.first_divergence reads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from golden.layer_case import LayerCase
from quant.model_config import FUSED
from quant.packing import PackedLinear
from quant.vectorset import Beats
from verif.layer.system import LayerRun
from verif.run_folder import Port, RunFacts, write_run


def record_run(
    run: LayerRun,
    case: LayerCase,
    tensors: Sequence[PackedLinear],
    out: Path,
    *,
    checkpoint: Path,
    seed: int,
    backend: str = "rtl",
    wave: Sequence[str] = (),
) -> None:
    """Write a traced run of layer 0 of `checkpoint` to the folder `out`.

    `tensors` are the packed layers in the order of FUSED; their bytes are taken from the run's memory. `seed` is that
    of the case, `wave` a command that repeats the run with waveform (verif/run_folder.py).
    """
    first = tensors[0]
    facts = RunFacts(
        str(checkpoint),
        0,
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
    traces = {(stage, unit): beats for (layer, stage, unit), beats in run.stages.items() if layer == 0}
    names = zip(FUSED, tensors, strict=True)
    weights = {name: from_memory(run, name, tensor) for name, tensor in names}
    write_run(out, facts, traces, weights, trace_cycles(run, list(traces)))


def from_memory(run: LayerRun, name: str, tensor: PackedLinear) -> PackedLinear:
    """Return the tensor of layer 0 with the bytes that the run's memory holds."""
    places = run.image.program.memory.tensors[0, name]

    def part(lane: int, offset: int, beats: int) -> Beats:
        return run.buffers[f"lane{lane}"][offset : offset + beats]

    blocks = [
        part(lane, place.block_offset, place.block_beats).reshape(tensor.blocks[lane].shape)
        for lane, place in enumerate(places)
    ]
    params = [part(lane, place.param_offset, place.param_beats) for lane, place in enumerate(places)]
    return replace(tensor, blocks=blocks, params=params)


def trace_cycles(run: LayerRun, ports: Sequence[Port]) -> dict[Port, tuple[int, int]]:
    """Return first and last cycle of each traced stage: the packets of a unit's trace port in their order."""
    seen: Counter[str] = Counter()
    found: dict[Port, tuple[int, int]] = {}
    for stage, unit in ports:
        rows = run.packets.get(f"trace.s_{unit}")
        if rows is not None and seen[unit] < len(rows):
            found[stage, unit] = int(rows[seen[unit], 0]), int(rows[seen[unit], 1])
        seen[unit] += 1
    return found
