"""A whole model on the layer system: the images of its steps, and what a step must leave."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from golden import packets
from golden.decoder import A16_KV16, Mode
from golden.model import ModelWeights, packed_model
from golden.model_case import ModelCase, model_cache_memory
from golden.packets import residual_packets
from quant.checkpoint import open_checkpoint
from quant.commands import LANES
from quant.errors import InputError
from quant.layer_program import LayerProgram, layer_program
from quant.memory_map import WeightFormat
from quant.model_config import FUSED
from quant.packed import PackedModel, open_packed, write_packed
from quant.packing import PackedLinear
from quant.program import LANE_BITS
from quant.program_check import Wiring, check_program
from quant.step import Head, Step
from quant.table import DEFAULT_TABLE_BITS, DEFAULT_TABLE_GROUP_SIZE
from quant.vectorset import Beats
from verif.layer.image import Image, make_image
from verif.layer.system import LayerRun, differences


@dataclass(frozen=True)
class Model:
    """A packed model with its tables, and the golden's integers of the same bytes."""

    weights: ModelWeights
    packed: PackedModel

    def tensors(self) -> dict[tuple[int, str], PackedLinear]:
        """Return the packed tensors of all layers by layer and name of FUSED."""
        return {
            (layer, name): self.packed.read_tensor(f"model.layers.{layer}.{name}")
            for layer in range(len(self.weights.layers))
            for name in FUSED
        }

    @property
    def head(self) -> PackedLinear:
        """The output matrix."""
        return self.packed.read_tensor(self.packed.tables[-1])


def open_model(
    checkpoint: Path,
    packed: Path,
    *,
    group_size: int = 128,
    table_bits: int = DEFAULT_TABLE_BITS,
    table_group_size: int = DEFAULT_TABLE_GROUP_SIZE,
) -> Model:
    """Open a packed model, or pack the checkpoint into `packed` if it is not there, all as the lanes read it.

    Raises InputError for a folder of another checkpoint, and one whose tables are not of the lanes' bits.
    """
    source = open_checkpoint(checkpoint)
    if not packed.exists():
        write_packed(
            source,
            packed,
            lanes=LANES,
            group_size=group_size,
            table_bits=table_bits,
            table_group_size=table_group_size,
        )
    folder = open_packed(packed)
    if folder.options.table_bits not in LANE_BITS:
        remedy = f"the lanes read {' or '.join(map(str, LANE_BITS))}; pack it with --table-bits {LANE_BITS[0]}"
        raise InputError(packed, "table bits", folder.options.table_bits, remedy)
    return Model(packed_model(source, folder), folder)


def model_step(
    model: Model, *, tokens: int, position: int, capacity: int, mode: Mode = A16_KV16, trace: bool = False
) -> Step:
    """Return the step of all layers and the output matrix for T tokens at a position."""
    weights, packed, options = model.weights, model.packed, model.packed.options
    table = WeightFormat(options.table_group_size, options.table_bits, options.checked)
    return Step(
        weights.config,
        [(layer.input_norm.shift, layer.post_norm.shift) for layer in weights.layers],
        tokens=tokens,
        position=position,
        capacity=capacity,
        weights=WeightFormat(packed.group_size, packed.bits, options.checked),
        a8=mode.a8,
        kv8=mode.kv_bits == 8,
        trace=trace,
        head=Head(weights.final_norm.shift, table),
    )


def checked_program(step: Step, wiring: Wiring) -> LayerProgram:
    """Return the program of a step; raises ProgramError if it may not run on the system."""
    program = layer_program(step)
    check_program(program.bytes, program.memory, wiring)
    return program


def model_image(model: Model, program: LayerProgram, x: Beats, caches: dict[str, Beats]) -> Image:
    """Return the image of a program of the whole model with these packets of x and rows of the kv_cache units."""
    weights = model.weights
    norms = [(layer.input_norm.gamma, layer.post_norm.gamma) for layer in weights.layers]
    return make_image(program, model.tensors(), norms, x, caches, (weights.final_norm.gamma, model.head))


def model_case_image(model: Model, case: ModelCase, wiring: Wiring, *, trace: bool = True) -> Image:
    """Return the image of a golden step of the model. The program is checked."""
    step = model_step(
        model,
        tokens=len(case.ids),
        position=case.position,
        capacity=case.before[0].capacity,
        mode=case.mode,
        trace=trace,
    )
    caches = model_cache_memory(case.before)
    return model_image(model, checked_program(step, wiring), residual_packets(case.x), caches)


def first_wrong_layer(run: LayerRun, case: ModelCase) -> int | None:
    """Return the first layer of a traced step with a stage that differs; None if it is none of them, but the head."""
    for layer in range(len(case.weights.layers)):
        if differences(run, case.layer_case(layer).expected(), layer):
            return layer
    return None


def model_wrong(run: LayerRun, case: ModelCase) -> list[str]:
    """Return all that a step left and that is not as the golden says: stages if they are traced, caches, tokens."""
    found = [] if run.summary.passed else [str(run.summary)]
    if run.image.program.step.trace:
        for layer in range(len(case.weights.layers) + 1):
            expected = [(stage, unit, beats) for own, stage, unit, beats in case.expected() if own == layer]
            found += [f"layer {layer}: {text}" for text in differences(run, expected, layer)]
    for unit, beats in model_cache_memory(case.after).items():
        if not np.array_equal(run.buffers[unit.removeprefix("kv_")], beats):
            found.append(f"{unit}: the cache differs")
    want, got = case.best.packets["argmax"], run.buffers["best"]
    if not np.array_equal(want, got):
        ids, values = packets.read_best_packet(got)
        found.append(f"best: {ids.tolist()} {values.tolist()}, expected {case.best.index} {case.best.value}")
    return found
