"""The decoder layer as a linked system in RTL, run by its sequencer: bit for bit the golden at every stage."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from layer_data import small_layer

from golden.decoder import Mode
from golden.layer_case import LayerCase, cache_memory, layer_case
from quant.commands import ERR_CMD, command
from quant.program import Instruction, command_fields, decode, encode, send
from quant.units import INSTRUCTION_BYTES, PROGRAM_INVALID, PROGRAM_NO_END, PROGRAM_STATUS, SEND, UNITS, WAIT
from verif.common.runner import SimulationError
from verif.layer.image import Image, case_image
from verif.layer.profiles import IDEAL, KV260
from verif.layer.system import LayerRun, LayerSystem, build_layer_system, differences, run_image
from verif.layer.timeline import timeline

STEPS = {"first": (0, 1), "second": (1, 1), "decode": (63, 1), "prefill": (0, 8), "three": (5, 3)}


@pytest.fixture(scope="session")
def system(tmp_path_factory: pytest.TempPathFactory) -> LayerSystem:
    return build_layer_system(tmp_path_factory.mktemp("layer") / "linked")


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("layer") / "small"


def make(
    folder: Path, system: LayerSystem, step: str, *, mode: Mode | None = None, trace: bool = True
) -> tuple[LayerCase, Image]:
    weights, tensors = small_layer(folder)
    case = layer_case(weights, step, step=STEPS[step], capacity=128, mode=mode or Mode())
    return case, case_image(case, tensors, system.wiring, trace=trace)


def check(run: LayerRun, case: LayerCase) -> None:
    assert run.summary.passed, str(run.summary)
    assert run.summary.executed == len(run.image.program.instructions)
    expected = case.expected() if run.image.program.step.trace else case.expected()[-1:]
    assert differences(run, expected) == []
    for unit, beats in cache_memory(case.after).items():
        assert np.array_equal(run.buffers[unit.removeprefix("kv_")], beats), unit


@pytest.mark.sim
@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("profile", [IDEAL, KV260])
def test_every_stage_equals_the_golden(
    step: str, profile: str, system: LayerSystem, folder: Path, tmp_path: Path
) -> None:
    case, image = make(folder, system, step)
    run = run_image(system, image, tmp_path, profile=profile)
    check(run, case)
    spans = {span.stage: span for span in timeline(run.packets)}
    assert spans["qkv_x"].first_cycle < spans["attention"].first_cycle < spans["down"].last_cycle <= run.cycles
    assert spans["gate_up weights"].beats == sum(
        p.block_beats for p in image.program.memory.tensors[0, "mlp.gate_up_proj"]
    )


@pytest.mark.sim
@pytest.mark.parametrize("mode", [Mode(a8=True), Mode(kv_bits=8)])
def test_modes(mode: Mode, system: LayerSystem, folder: Path, tmp_path: Path) -> None:
    case, image = make(folder, system, "three", mode=mode)
    check(run_image(system, image, tmp_path), case)


@pytest.mark.sim
def test_the_same_without_trace(system: LayerSystem, folder: Path, tmp_path: Path) -> None:
    case, image = make(folder, system, "decode", trace=False)
    check(run_image(system, image, tmp_path), case)


def with_program(image: Image, raw: bytes) -> Image:
    """Return the image with another program in memory, unchecked."""
    data = np.frombuffer(raw, np.uint8).reshape(-1, 16)
    instructions = tuple([Instruction(0)] * (len(raw) // INSTRUCTION_BYTES))
    return Image(replace(image.program, instructions=instructions), {**image.buffers, "program": data})


@pytest.mark.sim
def test_a_damaged_program_ends_where_it_is(system: LayerSystem, folder: Path, tmp_path: Path) -> None:
    _, image = make(folder, system, "first", trace=False)
    raw = bytearray(image.program.bytes)
    raw[3 * INSTRUCTION_BYTES] = 77
    summary = run_image(system, with_program(image, bytes(raw)), tmp_path).summary
    assert (summary.flags, summary.first, summary.executed) == (PROGRAM_INVALID, 3, 3)
    short = image.program.bytes[:INSTRUCTION_BYTES]
    summary = run_image(system, with_program(image, short), tmp_path / "short").summary
    assert (summary.flags, summary.executed) == (PROGRAM_NO_END, 1)


def with_fields(image: Image, unit: str, **fields: int) -> tuple[Image, int]:
    """Return the image with fields of a unit's first command changed, and the index of the WAIT for its status."""
    steps = list(decode(image.program.bytes))
    at, answered = (next(i for i, s in enumerate(steps) if (s.opcode, s.unit) == (op, unit)) for op in (SEND, WAIT))
    steps[at] = send(unit, command(UNITS[unit], **command_fields(unit, steps[at].payload) | fields))
    return with_program(image, encode(steps)), answered


@pytest.mark.sim
def test_a_refused_command_is_in_the_summary(system: LayerSystem, folder: Path, tmp_path: Path) -> None:
    """No beats to write: the packet is dropped, the rest of the program runs, and memory stays as it was."""
    _, image = make(folder, system, "first", trace=False)
    wrong, index = with_fields(image, "write_out", beats=0)
    run = run_image(system, wrong, tmp_path)
    summary = run.summary
    assert (summary.flags, summary.status, summary.first) == (PROGRAM_STATUS, ERR_CMD, index)
    assert summary.unit == "write_out" and summary.executed == len(image.program.instructions)
    assert np.array_equal(run.buffers["results"], image.buffers["results"])


@pytest.mark.sim
def test_a_position_beyond_the_cache_is_refused_and_its_reader_named(
    system: LayerSystem, folder: Path, tmp_path: Path
) -> None:
    """kv_cache plays nothing and writes nothing, so attention waits: the watchdog says so."""
    _, image = make(folder, system, "first", trace=False)
    wrong, _ = with_fields(image, "kv_cache0", position=128)
    with pytest.raises(SimulationError, match=r"unanswered: (?!.*kv_cache0 ).*attention0 \(command 0\)"):
        run_image(system, wrong, tmp_path, quiet=20_000)


@pytest.mark.sim
def test_a_hang_is_named(system: LayerSystem, folder: Path, tmp_path: Path) -> None:
    """Without the command of silu_mul the lanes' results have nowhere to go."""
    _, image = make(folder, system, "first", trace=False)
    steps = [s for s in decode(image.program.bytes) if (s.opcode, s.unit) != (SEND, "silu_mul")]
    with pytest.raises(
        SimulationError, match=r"unanswered: .*gather \(command 2\).* in a packet: .*gather.m_silu to silu_mul"
    ):
        run_image(system, with_program(image, encode(steps)), tmp_path, quiet=20_000)
    assert json.loads((tmp_path / "job.json").read_text())["quiet"] == 20_000
