"""What lies in memory before a layer's step, buffer by buffer, and where each buffer is; what is there after it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from golden import packets
from golden.layer_case import LayerCase, cache_memory
from quant.commands import KV_UNITS, LANES
from quant.layer_program import LayerProgram, layer_program
from quant.layer_trace import Traced
from quant.layout import BEAT_BYTES
from quant.memory_map import BUFFER_OF_UNIT, LaneTensor, WeightFormat
from quant.model_config import FUSED
from quant.packing import PackedLinear
from quant.program_check import Wiring, check_program
from quant.step import Step
from quant.tables import rope_table
from quant.vectorset import Beats

PAGE = 4096  # buffers start on pages, as those of XRT do
UNWRITTEN = 0xA5  # what results hold before
SUMMARY = "summary"


@dataclass(frozen=True)
class Image:
    """A program and the contents of all buffers by name, each (beats, 16) uint8."""

    program: LayerProgram
    buffers: Mapping[str, Beats]

    def addresses(self) -> dict[str, int]:
        """Return the address of each buffer, one behind the other; the first page stays empty."""
        places, end = dict[str, int](), PAGE
        for name, beats in self.buffers.items():
            places[name] = end
            end += -(-max(beats.size, 1) // PAGE) * PAGE
        return places

    def arena(self) -> NDArray[np.uint8]:
        """Return memory from address 0 on with the buffers in their places."""
        places = self.addresses()
        last = list(places)[-1]
        memory = np.zeros(places[last] + -(-self.buffers[last].size // PAGE) * PAGE, np.uint8)
        for name, beats in self.buffers.items():
            memory[places[name] : places[name] + beats.size] = beats.reshape(-1)
        return memory


def unit_buffers() -> dict[str, str]:
    """Return the buffer of each memory argument, as UNIT.ARGUMENT, of a layer system."""
    movers = {f"{unit}.mem": buffer for unit, buffer in BUFFER_OF_UNIT.items()}
    return {**movers, "sequencer_1.instructions": "program", "sequencer_1.summary": SUMMARY}


def make_image(
    program: LayerProgram,
    tensors: Mapping[tuple[int, str], PackedLinear],
    norms: Sequence[tuple[ArrayLike, ArrayLike]],
    x: Beats,
    caches: Mapping[str, Beats],
    head: tuple[ArrayLike, PackedLinear] | None = None,
) -> Image:
    """Return the image of a program: packed tensors by (layer, name of FUSED), the weights of each layer's norms, the
    packets of x, and the caches of the kv_cache units (those that are missing are zero). `head`: the weights of the
    final norm and the output matrix, for a program that has it."""
    memory, config = program.memory, program.step.config
    buffers = {name: np.zeros((beats, BEAT_BYTES), np.uint8) for name, beats in memory.beats.items()}
    for key, places in memory.tensors.items():
        _put_tensor(buffers, places, tensors[key])
    for layer, pair in enumerate(norms):
        for which, gamma in enumerate(pair):
            _put(buffers["norms"], memory.norm(layer, which), packets.gamma_packet(gamma))
    if head:
        _put(buffers["norms"], memory.norm(program.step.layers, 0), packets.gamma_packet(head[0]))
        _put_tensor(buffers, memory.head, head[1])
    cos, sin = rope_table(config.rope_theta, config.head_dim, memory.capacity)
    _put(buffers["rope"], 0, packets.rope_packet(cos, sin))
    _put(buffers["x"], 0, x)
    for unit in range(KV_UNITS):
        if f"kv_cache{unit}" in caches:
            _put(buffers[f"cache{unit}"], 0, caches[f"kv_cache{unit}"])
    for name in ("results", "best"):
        buffers[name][:] = UNWRITTEN
    buffers["program"] = np.frombuffer(program.bytes, np.uint8).reshape(-1, BEAT_BYTES)
    buffers[SUMMARY] = np.full((1, BEAT_BYTES), UNWRITTEN, np.uint8)
    return Image(program, buffers)


def _put_tensor(buffers: Mapping[str, Beats], places: Sequence[LaneTensor], tensor: PackedLinear) -> None:
    if len(tensor.blocks) != LANES:
        raise ValueError(f"{tensor.name} is packed for {len(tensor.blocks)} lanes; pack it with --lanes {LANES}")
    for lane, place in enumerate(places):
        _put(buffers[f"lane{lane}"], place.block_offset, tensor.blocks[lane])
        _put(buffers[f"lane{lane}"], place.param_offset, tensor.params[lane])


def _put(buffer: Beats, offset: int, data: NDArray[np.uint8]) -> None:
    beats = data.reshape(-1, BEAT_BYTES)
    buffer[offset : offset + len(beats)] = beats


def case_image(case: LayerCase, tensors: Mapping[str, PackedLinear], wiring: Wiring, *, trace: bool = True) -> Image:
    """Return the image of a golden case of one layer; `tensors` by the names of FUSED. The program is checked."""
    weights, first = case.weights, tensors[next(iter(FUSED))]
    step = Step(
        weights.config,
        [(weights.input_norm.shift, weights.post_norm.shift)],
        tokens=case.tokens,
        position=case.position,
        capacity=case.before.capacity,
        weights=WeightFormat(first.group_size, first.bits, first.checked),
        a8=case.mode.a8,
        kv8=case.mode.kv_bits == 8,
        trace=trace,
    )
    program = layer_program(step)
    check_program(program.bytes, program.memory, wiring)
    norms = [(weights.input_norm.gamma, weights.post_norm.gamma)]
    caches = cache_memory(case.before) if case.position else {}
    return make_image(program, {(0, name): tensors[name] for name in FUSED}, norms, case.x_packets(), caches)


# ---- results --------------------------------------------------------------------------------------------------------


def split(packet: Traced, beats: Beats) -> dict[str, Beats]:
    """Return the beats of each unit in a packet of the trace."""
    parts: dict[str, list[Beats]] = {unit: [] for unit in packet.stages}
    start = 0
    for turns in packet.turns:
        rounds = beats[start : start + turns.beats].reshape(turns.repeat, -1, BEAT_BYTES)
        parts[turns.a].append(rounds[:, : turns.beats_a].reshape(-1, BEAT_BYTES))
        if turns.b:
            parts[turns.b].append(rounds[:, turns.beats_a :].reshape(-1, BEAT_BYTES))
        start += turns.beats
    return {unit: np.concatenate(found) for unit, found in parts.items() if found}


def traced_stages(program: LayerProgram, results: Beats) -> dict[tuple[int, str, str], Beats]:
    """Return what the trace left in the results by (layer, stage, unit)."""
    found = {}
    for packet in program.traced:
        beats = results[packet.offset : packet.offset + packet.beats]
        found.update({(packet.layer, packet.stages[u], u): part for u, part in split(packet, beats).items()})
    return found
