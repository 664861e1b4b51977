"""A step of a whole model as a system set: for XRT, with the bytes of the RTL test."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

from golden.model import embedded
from golden.model_case import ModelCase, model_cache_memory
from golden.packets import residual_packets
from quant.layer_program import LayerProgram
from quant.layout import BEAT_BYTES
from quant.memory_map import BUFFER_OF_UNIT
from quant.packed import expected_tables
from quant.program_check import Wiring
from quant.systemset import (
    STOP,
    BlockRange,
    Segment,
    StageResult,
    position_program,
    stop_program,
    write_system_set,
)
from quant.units import UNITS
from quant.vectorset import Beats
from verif.layer.image import SUMMARY, Image
from verif.layer.model import Model, checked_program, model_image, model_step
from verif.layer.system_set import RESULTS, block_ranges, stage_results

KERNEL = "layer"
BEST, BEST_UNIT = "best", "write_best"


def model_results(case: ModelCase, program: LayerProgram) -> Beats:
    """Return what the trace must leave: every stage of every layer in its place; zeros without a trace."""
    want = {(layer, stage, unit): beats for layer, stage, unit, beats in case.expected()}
    results = np.zeros((program.memory.beats[RESULTS], BEAT_BYTES), np.uint8)
    for result in stage_results(program):
        index = np.concatenate([part.index() for part in result.segments])
        results[index] = want[result.layer, result.stage, result.unit]
    return results


def kept_results(case: ModelCase, program: LayerProgram) -> Iterator[StageResult]:
    """Yield the rows of each layer's cache, and the ids, as results of the units that leave them."""
    memory, layers = program.memory, len(case.weights.layers)
    for layer in range(layers):
        for unit in model_cache_memory(case.after):
            number = int(unit.removeprefix("kv_cache"))
            part = Segment(memory.cache(layer, number), memory.cache_beats(number))
            yield StageResult(layer, "cache", unit, UNITS[unit], BUFFER_OF_UNIT[unit], (part,))
    yield StageResult(layers, BEST, BEST_UNIT, UNITS[BEST_UNIT], BEST, (Segment(0, len(case.ids)),))


def head_ranges(program: LayerProgram) -> Iterator[BlockRange]:
    """Yield where the blocks of the output matrix lie, lane by lane."""
    step = program.step
    name, (tensor_id, _, _) = list(expected_tables(step.config, fused=True).items())[-1]
    assert step.head is not None
    for lane, place in enumerate(program.memory.head):
        buffer, beats = f"lane{lane}", step.head.weights.shape.beats
        yield BlockRange(name, tensor_id, buffer, buffer, place.block_offset, place.block_beats, beats)


def write_text_set(
    path: Path, model: Model, wiring: Wiring, *, capacity: int, positions: int, logits: bool = False
) -> Path:
    """Write the set that runtime.generate takes, for up to `positions` tokens, and return its embedding's file.

    With `logits` each program leaves the logits of its token in `results` (runtime/text_set.py).
    """
    programs = [
        checked_program(
            replace(model_step(model, tokens=1, position=position, capacity=capacity), logits=logits), wiring
        )
        for position in range(positions)
    ]
    columns = model.weights.config.hidden_size
    image = model_image(model, programs[0], np.zeros((columns // 4, BEAT_BYTES), np.uint8), {})
    work = {
        position_program(position): np.frombuffer(program.bytes, np.uint8).reshape(-1, BEAT_BYTES)
        for position, program in enumerate(programs)
    }
    stop = np.frombuffer(stop_program(), np.uint8).reshape(-1, BEAT_BYTES)
    write_system_set(
        path,
        kernel=KERNEL,
        case=path.name,
        seed=0,
        source="verif.layer",
        pointers={f"{unit}.mem": buffer for unit, buffer in BUFFER_OF_UNIT.items()},
        buffers={**{name: beats for name, beats in image.buffers.items() if name != SUMMARY}, **work, STOP: stop},
        expected={},
        stages=[],
        blocks=[*block_ranges(programs[0]), *head_ranges(programs[0])],
    )
    rows = path.with_name(f"{path.name}.embedding.bin")
    residual_packets(embedded(model.weights.embedding, range(model.weights.config.vocab_size))).tofile(rows)
    return rows


def write_model_set(path: Path, name: str, case: ModelCase, image: Image, *, seed: int) -> None:
    """Write the set of a golden step and the image made of it. The image's bytes are those of the RTL test."""
    program = image.program
    traced = {RESULTS: model_results(case, program)} if program.step.trace else {}
    caches = {unit.removeprefix("kv_"): beats for unit, beats in model_cache_memory(case.after).items()}
    left = {**traced, BEST: case.best.packets["argmax"]}
    write_system_set(
        path,
        kernel=KERNEL,
        case=name,
        seed=seed,
        source="verif.layer",
        pointers={f"{unit}.mem": buffer for unit, buffer in BUFFER_OF_UNIT.items()},
        buffers={
            **{buffer: beats for buffer, beats in image.buffers.items() if buffer not in (*left, SUMMARY)},
            STOP: np.frombuffer(stop_program(), np.uint8).reshape(-1, BEAT_BYTES),
        },
        expected={**left, **caches},
        stages=[*stage_results(program), *kept_results(case, program)],
        blocks=[*block_ranges(program), *head_ranges(program)],
    )
