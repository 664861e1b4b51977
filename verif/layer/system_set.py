"""A step of the layer as a system set: the memory image of the RTL test with what the golden leaves in memory."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np

from golden.layer_case import LayerCase, cache_memory
from quant.layer_program import LayerProgram
from quant.layer_trace import Traced
from quant.layout import BEAT_BYTES
from quant.memory_map import BUFFER_OF_UNIT
from quant.model_config import FUSED
from quant.systemset import PROGRAM, STOP, BlockRange, Segment, StageResult, stop_program, write_system_set
from quant.units import UNITS
from quant.vectorset import Beats
from verif.layer.image import SUMMARY, Image

RESULTS = "results"
KERNEL = "layer"


def segments(packet: Traced) -> dict[str, tuple[Segment, ...]]:
    """Return where the beats of each unit stand that are in a packet of the trace."""
    found: dict[str, list[Segment]] = {unit: [] for unit in packet.stages}
    start = packet.offset
    for turns in packet.turns:
        stride = turns.beats_a + turns.beats_b
        found[turns.a].append(Segment(start, turns.beats_a, stride, turns.repeat))
        if turns.b:
            found[turns.b].append(Segment(start + turns.beats_a, turns.beats_b, stride, turns.repeat))
        start += turns.beats
    return {unit: tuple(parts) for unit, parts in found.items() if parts}


def stage_results(program: LayerProgram) -> list[StageResult]:
    """Return where each stage of a program leaves its output, in the order of the program."""
    return [
        StageResult(packet.layer, packet.stages[unit], unit, UNITS[unit], RESULTS, parts)
        for packet in program.traced
        for unit, parts in segments(packet).items()
    ]


def cache_results(case: LayerCase) -> list[StageResult]:
    """Return the rows of the cache as results of the units that own them."""
    return [
        StageResult(0, "cache", unit, UNITS[unit], BUFFER_OF_UNIT[unit], (Segment(0, len(beats)),))
        for unit, beats in cache_memory(case.after).items()
    ]


def expected_results(program: LayerProgram, case: LayerCase) -> Beats:
    """Return what the trace must leave: every stage of the golden in its place."""
    want = {(stage, unit): beats for stage, unit, beats in case.expected()}
    results = np.zeros((program.memory.beats[RESULTS], BEAT_BYTES), np.uint8)
    for result in stage_results(program):
        index = np.concatenate([part.index() for part in result.segments])
        results[index] = want[result.stage, result.unit]
    return results


def block_ranges(program: LayerProgram) -> Iterator[BlockRange]:
    """Yield where the blocks of each tensor lie, lane by lane."""
    names, memory = list(FUSED), program.memory
    for (layer, name), places in memory.tensors.items():
        tag = len(names) * layer + names.index(name)
        for lane, place in enumerate(places):
            beats = memory.weights.shape.beats
            yield BlockRange(name, tag, f"lane{lane}", f"lane{lane}", place.block_offset, place.block_beats, beats)


def write_layer_set(path: Path, case: LayerCase, image: Image, *, seed: int) -> None:
    """Write the set of a golden case and the image made of it. The image's bytes are those of the RTL test."""
    program = image.program
    expected: dict[str, Beats] = {RESULTS: expected_results(program, case)}
    expected |= {unit.removeprefix("kv_"): beats for unit, beats in cache_memory(case.after).items()}
    buffers: Mapping[str, Beats] = {
        **{name: beats for name, beats in image.buffers.items() if name not in (RESULTS, SUMMARY)},
        STOP: np.frombuffer(stop_program(), np.uint8).reshape(-1, BEAT_BYTES),
    }
    assert PROGRAM in buffers
    write_system_set(
        path,
        kernel=KERNEL,
        case=case.name,
        seed=seed,
        source="verif.layer",
        pointers={f"{unit}.mem": buffer for unit, buffer in BUFFER_OF_UNIT.items()},
        buffers=buffers,
        expected=expected,
        stages=[*stage_results(program), *cache_results(case)],
        blocks=list(block_ranges(program)),
    )
