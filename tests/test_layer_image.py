"""Memory before and after a layer's step: what the program's commands find there, and what the trace leaves."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from layer_data import small_layer

from golden import packets
from golden.decoder import Mode
from golden.layer_case import LayerCase, cache_memory, layer_case
from quant.commands import OPT_CONTINUE
from quant.layer_trace import Traced
from quant.memory_map import BUFFER_OF_UNIT
from quant.model_config import FUSED
from quant.packing import PackedLinear
from quant.program import command_fields
from quant.summary import read_summary
from quant.units import SEND
from quant.vectorset import Beats
from verif.layer.image import PAGE, Image, case_image, split, traced_stages
from verif.layer.system import differences, linked_wiring

STEPS = {"decode": (63, 1), "prefill": (0, 8), "three": (5, 3)}


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("layer") / "small"


def make(folder: Path, step: str, mode: Mode = Mode()) -> tuple[LayerCase, dict[str, PackedLinear], Image]:  # noqa: B008
    weights, tensors = small_layer(folder)
    case = layer_case(weights, step, step=STEPS[step], capacity=128, mode=mode)
    return case, dict(tensors), case_image(case, tensors, linked_wiring())


def join(packet: Traced, parts: dict[str, Beats]) -> Beats:
    """The inverse of `split`, beat by beat."""
    left = {unit: list(beats) for unit, beats in parts.items()}
    found: list[np.ndarray[tuple[int, ...], np.dtype[np.uint8]]] = []
    for turns in packet.turns:
        for _ in range(turns.repeat):
            found += [left[turns.a].pop(0) for _ in range(turns.beats_a)]
            found += [left[turns.b].pop(0) for _ in range(turns.beats_b)]
    assert not any(left.values())
    return np.array(found)


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("mode", [Mode(), Mode(a8=True, kv_bits=8)])
def test_the_trace_has_room_for_every_stage(folder: Path, step: str, mode: Mode) -> None:
    case, _, image = make(folder, step, mode)
    results = image.buffers["results"].copy()
    expected = {(stage, unit): beats for stage, unit, beats in case.expected()}
    for packet in image.program.traced:
        parts = {unit: expected[stage, unit] for unit, stage in packet.stages.items()}
        joined = join(packet, parts)
        results[packet.offset : packet.offset + packet.beats] = joined
        assert all((split(packet, joined)[unit] == beats).all() for unit, beats in parts.items())
    found = traced_stages(image.program, results)
    assert [(0, stage, unit) for stage, unit, _ in case.expected()] == sorted(
        found, key=[(0, *key) for key in expected].index
    )
    assert all((found[0, stage, unit] == beats).all() for stage, unit, beats in case.expected())


@pytest.mark.parametrize("step", STEPS)
def test_commands_read_what_the_golden_says(folder: Path, step: str) -> None:
    case, tensors, image = make(folder, step)
    read: dict[str, list[Beats]] = {}
    for instruction in image.program.instructions:
        fields = command_fields(instruction.unit, instruction.payload) if instruction.opcode == SEND else {}
        if instruction.unit.startswith("read_") and fields:
            assert not fields["options"] & OPT_CONTINUE
            buffer = image.buffers[BUFFER_OF_UNIT[instruction.unit]]
            read.setdefault(instruction.unit, []).append(buffer[fields["offset"] : fields["offset"] + fields["beats"]])
    for lane in range(4):
        for number, name in enumerate(FUSED):
            assert (read[f"read_w{lane}"][number] == tensors[name].blocks[lane].reshape(-1, 16)).all()
            assert (read[f"read_p{lane}"][number] == tensors[name].params[lane].reshape(-1, 16)).all()
    norms = (case.weights.input_norm, case.weights.post_norm)
    for packet, norm in zip(read["read_gamma"], norms, strict=True):
        assert (packet == case.gamma_packet(norm)).all()
    assert (read["read_rope"][0] == case.rope_packet()).all()
    assert (np.concatenate(read["read_x"]) == case.x_packets()).all() and len(read["read_x"]) == case.tokens


def test_the_cache_is_where_the_commands_look(folder: Path) -> None:
    case, _, image = make(folder, "decode")
    for unit, beats in cache_memory(case.before).items():
        assert (image.buffers[unit.removeprefix("kv_")] == beats).all()


def test_buffers_are_apart(folder: Path) -> None:
    _, _, image = make(folder, "three")
    arena, places = image.arena(), image.addresses()
    assert min(places.values()) >= PAGE and all(place % PAGE == 0 for place in places.values())
    for name, beats in image.buffers.items():
        assert (arena[places[name] : places[name] + beats.size] == beats.reshape(-1)).all()
    ends = sorted((place, place + image.buffers[name].size) for name, place in places.items())
    assert all(end <= start for (_, end), (start, _) in pairwise(ends))


def test_packed_for_other_lanes_is_refused(folder: Path) -> None:
    case, tensors, _ = make(folder, "three")
    first = next(iter(FUSED))
    two = {**tensors, first: PackedLinear(**{**vars(tensors[first]), "blocks": tensors[first].blocks[:2]})}
    with pytest.raises(ValueError, match="packed for 2 lanes; pack it with --lanes 4"):
        case_image(case, two, linked_wiring())


def test_the_summary_is_read() -> None:
    beat = bytes([4, 18, 2, 0, 7, 0, 0, 0]) + (33).to_bytes(4, "little") + (90).to_bytes(4, "little")
    summary = read_summary(beat)
    assert (summary.unit, summary.tag, summary.first, summary.executed) == ("gather", 7, 33, 90)
    assert "instruction 33: gather, tag 7: input 0: early TLAST" in str(summary) and not summary.passed


def test_differences_name_the_stage(folder: Path) -> None:
    case, _, _ = make(folder, "decode")

    class Run:
        stages = {(0, stage, unit): beats for stage, unit, beats in case.expected()}  # noqa: RUF012

    assert differences(Run(), case.expected()) == []  # type: ignore[arg-type]
    wrong = Run.stages[0, "rope", "rope"].copy()
    wrong[3, 1] ^= 1
    Run.stages[0, "rope", "rope"] = wrong
    assert differences(Run(), case.expected()) == [f"rope of rope: 1 of {len(wrong)} beats differ, the first is 3"]  # type: ignore[arg-type]
    assert packets.read_q16_packet(Run.stages[0, "out", "residual"], 1).shape == (1, 256)
