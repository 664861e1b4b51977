"""Programs of the sequencer: what the generator makes, that the checker finds what is wrong, and the text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from quant import layout
from quant import program as program_module
from quant.commands import OPT_EMIT, OPT_TRACE, TRACE_SOURCES, command
from quant.layer_program import LayerProgram, layer_program
from quant.memory_map import BANKS, BUFFER_OF_UNIT, WeightFormat
from quant.model_config import ModelConfig
from quant.packed import expected_tables
from quant.program import Instruction, ProgramError, command_fields, decode, disassemble, encode, send, wait
from quant.program_check import Wiring, check_program, wiring
from quant.program_flow import FLOWS, packets
from quant.step import Head, Step
from quant.units import END, INSTRUCTION_BYTES, SEND, UNITS, WAIT
from rtl_export.linker_cfg import LinkFile, read_link_file

LAYER_CFG = Path(__file__).resolve().parent.parent / "hls" / "system" / "layer.cfg"
SMALL = ModelConfig(896, 4864, 24, 14, 2, 64, 151936, 32768, 1e-6, 1e6, True)  # Qwen2.5-0.5B
THREE = ModelConfig(2048, 11008, 36, 16, 2, 128, 151936, 32768, 1e-6, 1e6, True)  # Qwen2.5-3B
FOURTEEN = ModelConfig(5120, 13824, 48, 40, 8, 128, 152064, 32768, 1e-6, 1e6, False)  # Qwen2.5-14B
SHIFTS = (14, 13)


@pytest.fixture(scope="module")
def link_file() -> LinkFile:
    return read_link_file(LAYER_CFG)


@pytest.fixture(scope="module")
def system(link_file: LinkFile) -> Wiring:
    return wiring((str(c.source), str(c.sink), c.depth) for c in link_file.connections)


@pytest.fixture(scope="module")
def made() -> LayerProgram:
    return layer_program(Step(SMALL, [SHIFTS], trace=True))


@pytest.mark.parametrize(
    ("config", "tokens"),
    [(config, tokens) for config in (SMALL, THREE, FOURTEEN) for tokens in (1, 3, 8) if tokens < 8 or config is SMALL],
)
@pytest.mark.parametrize("trace", [False, True])
@pytest.mark.parametrize(
    ("layers", "head"),
    [
        (1, None),
        (3, None),
        (2, Head(13)),
        (1, Head(12, WeightFormat(64))),
        (1, Head(12, WeightFormat(64, 8))),
        (1, Head(12, WeightFormat(32))),
    ],
)
def test_generated_programs_pass(
    config: ModelConfig, tokens: int, trace: bool, layers: int, head: Head | None, system: Wiring
) -> None:
    step = Step(config, [SHIFTS] * layers, tokens, 100, trace=trace, kv8=tokens == 3, a8=tokens == 8, head=head)
    made = layer_program(step)
    check_program(made.bytes, made.memory, system)
    assert encode(decode(made.bytes)) == made.bytes
    packets = {True: 11 * layers + (4 if head else 0), False: 0 if head else 1}
    assert len(made.traced) == packets[trace]


@pytest.mark.parametrize("tokens", [1, 8])
def test_logits_are_all_that_is_traced(tokens: int, system: Wiring) -> None:
    made = layer_program(Step(SMALL, [SHIFTS] * 2, tokens, head=Head(13), logits=True))
    check_program(made.bytes, made.memory, system)
    (packet,) = made.traced
    assert (packet.layer, packet.stages, packet.offset) == (2, {"gather": "head"}, 0)
    assert made.memory.beats["results"] == packet.beats == tokens * SMALL.vocab_size // 4


def test_lanes_read_every_block_of_the_layer(made: LayerProgram) -> None:
    reads = [step for step in made.instructions if step.opcode == SEND and step.unit.startswith("read_w")]
    assert sum(command_fields(step.unit, step.payload)["beats"] for step in reads) == 495_040


def test_commands_are_ahead_of_the_lanes(made: LayerProgram) -> None:
    """The readers of down_proj have their commands before the statuses of gate_up are waited for."""
    steps = [(step.opcode, step.unit) for step in made.instructions]
    last_send = max(index for index, step in enumerate(steps) if step == (SEND, "read_w0"))
    waits = [index for index, step in enumerate(steps) if step == (WAIT, "read_w0")]
    assert waits[2] > last_send


def test_statuses_start_anew(made: LayerProgram) -> None:
    first: dict[str, bytes] = {}
    for step in made.instructions:
        if step.opcode == SEND:
            first.setdefault(step.unit, step.payload)
    assert all(command_fields(unit, beat)["options"] & 1 for unit, beat in first.items())


# ---- the output matrix ----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def whole() -> LayerProgram:
    return layer_program(Step(SMALL, [SHIFTS] * 2, tokens=3, head=Head(12)))


def head_bytes(made: LayerProgram) -> int:
    return 16 * sum(place.block_beats + place.param_beats for place in made.memory.head)


def test_the_head_is_behind_the_layers(whole: LayerProgram) -> None:
    """Its size is that of docs/packed_format.md, the norm the third one of two layers."""
    without = layer_program(replace(whole.step, head=None))
    assert head_bytes(whole) == 73_233_152
    for lane, place in enumerate(whole.memory.head):
        assert place.block_offset == without.memory.beats[f"lane{lane}"]
        assert place.param_offset + place.param_beats == whole.memory.beats[f"lane{lane}"]
    norms = [command_fields(s.unit, s.payload) for s in whole.instructions if (s.opcode, s.unit) == (SEND, "rmsnorm")]
    reads = [s for s in whole.instructions if (s.opcode, s.unit) == (SEND, "read_gamma")]
    assert [one["gamma_shift"] for one in norms] == [*SHIFTS, *SHIFTS, 12]
    assert command_fields("read_gamma", reads[-1].payload)["offset"] == 4 * 112
    assert whole.memory.beats["norms"] == 5 * 112 and whole.memory.beats["best"] == 3


@pytest.mark.parametrize("config", [SMALL, FOURTEEN])
def test_the_lanes_expect_the_tables_id(config: ModelConfig) -> None:
    made = layer_program(Step(config, [SHIFTS], head=Head(12)))
    (tensor_id, _, _) = list(expected_tables(config, fused=True).values())[-1]
    lanes = [s for s in made.instructions if (s.opcode, s.unit) == (SEND, "lane2")]
    assert command_fields("lane2", lanes[-1].payload)["tag"] == tensor_id


def test_the_residual_stream_goes_on_to_the_final_norm(whole: LayerProgram) -> None:
    adds = [command_fields(s.unit, s.payload) for s in whole.instructions if (s.opcode, s.unit) == (SEND, "residual")]
    assert all(one["options"] & OPT_EMIT for one in adds) and not whole.traced


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (
            {"head": Head(12, WeightFormat(bits=3))},
            "lm_head: codes of 3 bits; awq_gemv_t8 takes 4 or 8, pack with --t",
        ),
        ({"config": replace(FOURTEEN, vocab_size=1001)}, "vocabulary of 1001; blocks have 8 columns"),
    ],
)
def test_impossible_heads_are_refused(change: dict[str, object], words: str) -> None:
    with pytest.raises(ProgramError) as caught:
        layer_program(replace(Step(FOURTEEN, [SHIFTS], head=Head(12)), **change))  # type: ignore[arg-type]
    assert words in str(caught.value)


# ---- what the generator refuses -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"tokens": 9}, "9 tokens; a program takes 1 to 8"),
        ({"tokens": 0}, "0 tokens"),
        ({"position": 2048}, "position 2048 is beyond the cache of 2048 rows"),
        ({"position": 2041, "tokens": 8}, "position 2048 is beyond the cache"),
        ({"position": 32768, "capacity": 40000}, "beyond the model's context of 32768"),
        ({"gamma_shifts": []}, "no layers"),
        ({"logits": True}, "logits without an output matrix"),
        ({"config": replace(SMALL, intermediate_size=16512)}, "K = 16512 must be a multiple of 128 up to 16384 on awq"),
        ({"config": THREE, "tokens": 8}, "silu_mul: 8 tokens take 11008 places of the buffer of silu_mul, which has 1"),
        ({"weights": WeightFormat(bits=3)}, "codes of 3 bits; awq_gemv_t8 takes 4"),
        ({"config": replace(SMALL, intermediate_size=4928)}, "K = 4928 must be a multiple of 128"),
        ({"config": replace(SMALL, num_attention_heads=600, num_key_value_heads=300)}, "no kernel takes"),
    ],
)
def test_impossible_steps_are_refused(change: dict[str, object], words: str) -> None:
    with pytest.raises(ProgramError) as caught:
        layer_program(replace(Step(SMALL, [SHIFTS]), **change))  # type: ignore[arg-type]
    assert words in str(caught.value)


# ---- what the checker finds -----------------------------------------------------------------------------------------


def index_of(steps: list[Instruction], opcode: int, unit: str, number: int = 0) -> int:
    return [i for i, step in enumerate(steps) if (step.opcode, step.unit) == (opcode, unit)][number]


def changed(made: LayerProgram, unit: str, number: int = 0, **fields: int) -> bytes:
    """Return the program with fields of a command changed."""
    steps = list(made.instructions)
    index = index_of(steps, SEND, unit, number)
    values = command_fields(unit, steps[index].payload) | fields
    steps[index] = send(unit, command(UNITS[unit], **values))
    return encode(steps)


def lane_changed(made: LayerProgram, offset: int, value: int) -> bytes:
    """Return the program with a byte of the first command of lane 0 changed."""
    return patched(made, index_of(list(made.instructions), SEND, "lane0"), INSTRUCTION_BYTES // 2 + offset, value)


def without(made: LayerProgram, opcode: int, unit: str) -> bytes:
    steps = list(made.instructions)
    del steps[index_of(steps, opcode, unit)]
    return encode(steps)


def patched(made: LayerProgram, index: int, offset: int, value: int) -> bytes:
    raw = bytearray(made.bytes)
    raw[index * INSTRUCTION_BYTES + offset] = value
    return bytes(raw)


@pytest.fixture(scope="module")
def whole_w8() -> LayerProgram:
    return layer_program(Step(SMALL, [SHIFTS] * 2, tokens=3, head=Head(12, WeightFormat(64, 8))))


def test_the_whole_model_with_a_head_of_eight_bits_passes(system: Wiring) -> None:
    """Qwen2.5-0.5B as `quant pack` packs it: all 24 layers, a step of 8 tokens at the end of the cache."""
    step = Step(SMALL, [SHIFTS] * SMALL.num_hidden_layers, 8, 2040, head=Head(12, WeightFormat(64, 8)))
    made = layer_program(step)
    check_program(made.bytes, made.memory, system)
    assert len(made.memory.tensors) == 4 * 24
    stored = sum(made.memory.beats[f"lane{lane}"] for lane in range(4))
    assert 16 * stored == 191_920_128 + 154_063_104  # docs/packed_format.md


def test_a_head_of_eight_bits_is_two_planes(whole_w8: LayerProgram) -> None:
    """Its size is that of docs/packed_format.md; the lanes take x once."""
    assert head_bytes(whole_w8) == 154_063_104
    sent = [s for s in whole_w8.instructions if (s.opcode, s.unit) == (SEND, "lane1")]
    layer, head = (command_fields("lane1", sent[at].payload) for at in (-2, -1))
    assert (head["groups"], head["options"]) == (2 * 896 // 64, layout.OPT_PLANES) and layer["options"] == 0
    assert packets("awq_gemv_t8", head)["s_x"] == [1 + 3 * 896 // 8]


WRONG: dict[str, tuple[Callable[[LayerProgram], bytes], str]] = {
    "opcode": (lambda made: patched(made, 5, 0, 9), "instruction 5: opcode 9 is unknown; there are 1 SEND"),
    "unit": (lambda made: patched(made, 5, 1, 29), "instruction 5: unit 29 is unknown"),
    "header bytes": (lambda made: patched(made, 5, 7, 1), "has bytes that must be zero"),
    "half an instruction": (lambda made: made.bytes[:-16], "are not whole instructions"),
    "no end": (lambda made: made.bytes[:-INSTRUCTION_BYTES], "END stands at []"),
    "two ends": (lambda made: encode([*made.instructions, Instruction(END)]), "it must be the last instruction"),
    "version": (lambda made: changed(made, "gather", version=2), "command version 2"),
    "tokens": (lambda made: changed(made, "gather", tokens=9), "9 tokens"),
    "op": (lambda made: changed(made, "gather", op=4), "gather knows 0, 1, 2, 3"),
    "unused option": (lambda made: changed(made, "gather", options=OPT_TRACE | 8), "they must be zero"),
    "buffer too small": (lambda made: changed(made, "residual", columns8=2049), "has 1 to 2048; send fewer tokens"),
    "beyond the context": (lambda made: changed(made, "kv_cache0", position=2048), "the last one is 2047"),
    "status not taken": (lambda made: without(made, WAIT, "silu_mul"), "1 statuses of silu_mul"),
    "status of nothing": (
        lambda made: encode([wait("argmax"), *made.instructions]),
        "instruction 0: WAIT argmax, which has nothing to answer",
    ),
    "command missing": (lambda made: without(made, SEND, "silu_mul"), "WAIT silu_mul, which has nothing"),
    "buffer's end": (lambda made: changed(made, "read_w1", 3, offset=88_689 + 90), "of buffer lane1, which has 124948"),
    "cache's end": (lambda made: changed(made, "kv_cache1", base=1), "of buffer cache1"),
    "no beats": (lambda made: changed(made, "read_p0", beats=0), "of buffer lane0"),
    "results in one place": (lambda made: changed(made, "write_out", 2, offset=336), "writes, too; move it"),
    "columns of the norm": (lambda made: changed(made, "rmsnorm", columns8=111), "to rmsnorm.s_x: 224 beats sent, 222"),
    "weights": (lambda made: changed(made, "read_w2", beats=8567), "read_w2.m_out to lane2.s_w: 8567 beats sent, 8568"),
    "codes of 3 bits": (
        lambda made: lane_changed(made, layout.CMD_FLAGS, layout.FLAG_W3),
        "codes of 3 bits; it takes 4",
    ),
    "K of a lane": (
        lambda made: lane_changed(made, layout.CMD_GROUPS + 1, 2),
        "lane0: K = 66432; its memory holds 1 to",
    ),
    "no rows": (lambda made: lane_changed(made, layout.CMD_GROUPS, 0), "lane0: K = 0; its memory"),
    "option of a lane": (lambda made: lane_changed(made, layout.CMD_OPTIONS, 4), "lane0: options 0x4 are set"),
    "half a plane": (lambda made: lane_changed(made, layout.CMD_OPTIONS, layout.OPT_PLANES), "7 groups of two planes"),
    "wrong way": (lambda made: changed(made, "gather", 1, op=2), "packet 1 from gather.m_residual"),
    "trace that nobody takes": (lambda made: changed(made, "rmsnorm", options=1), "to trace.s_rmsnorm"),
    "x that nobody takes": (lambda made: changed(made, "residual", 2, options=OPT_TRACE | OPT_EMIT), "to rmsnorm.s_x"),
    "other heads": (lambda made: changed(made, "attention1", heads=2), "rope.m_q1 to attention1.s_q"),
    "other position": (lambda made: changed(made, "attention0", position=1), "kv_cache0.m_kv to attention0.s_kv"),
}


WRONG_HEADS: dict[str, tuple[Callable[[LayerProgram], bytes], str]] = {
    "logits to the residual": (lambda made: changed(made, "gather", 8, op=1), "packet 4 from gather.m_residual"),
    "columns of argmax": (lambda made: changed(made, "argmax", columns8=18991), "to argmax.s_y: 113952 beats sent, 11"),
    "tokens of argmax": (lambda made: changed(made, "argmax", tokens=2, columns8=28488), "argmax.m_best to write_best"),
    "results of argmax": (lambda made: changed(made, "write_best", beats=2), "to write_best.s_in: 3 beats sent, 2"),
    "best's end": (lambda made: changed(made, "write_best", offset=1), "of buffer best, which has 3"),
    "no argmax": (lambda made: without(made, SEND, "argmax"), "WAIT argmax, which has nothing"),
    "weights": (lambda made: changed(made, "read_w0", 8, beats=4), "read_w0.m_out to lane0.s_w: 4 beats sent"),
    "norm's end": (lambda made: changed(made, "read_gamma", 4, offset=449), "of buffer norms, which has 560"),
}


@pytest.mark.parametrize("name", WRONG_HEADS)
def test_wrong_heads_are_refused(name: str, whole: LayerProgram, system: Wiring) -> None:
    change, words = WRONG_HEADS[name]
    with pytest.raises(ProgramError) as caught:
        check_program(change(whole), whole.memory, system)
    assert words in str(caught.value)


@pytest.mark.parametrize("name", WRONG)
def test_wrong_programs_are_refused(name: str, made: LayerProgram, system: Wiring) -> None:
    change, words = WRONG[name]
    with pytest.raises(ProgramError) as caught:
        check_program(change(made), made.memory, system)
    assert words in str(caught.value)


def test_more_tokens_than_a_lane_takes_are_refused(system: Wiring, monkeypatch: pytest.MonkeyPatch) -> None:
    made = layer_program(Step(SMALL, [SHIFTS], tokens=2))
    check_program(made.bytes, made.memory, system)
    monkeypatch.setitem(program_module.LANE_KERNELS, UNITS["lane0"], program_module.LANE_KERNELS["awq_gemv"])
    with pytest.raises(ProgramError, match="lane0: 2 tokens; awq_gemv_t8 takes 1 to 1"):
        check_program(made.bytes, made.memory, system)


def test_too_many_commands_are_refused(made: LayerProgram, system: Wiring) -> None:
    tight = replace(system, capacity={**system.capacity, "lane0": 1})
    with pytest.raises(ProgramError, match="2 commands under way at lane0, 1 fit"):
        check_program(made.bytes, made.memory, tight)


# ---- the system and the table of units ------------------------------------------------------------------------------


def test_units_of_the_system_are_those_of_programs(link_file: LinkFile, system: Wiring) -> None:
    assert {unit.name: unit.kernel for unit in link_file.units} == {"sequencer_1": "sequencer", **UNITS}
    assert set(system.capacity) == set(UNITS)


def test_every_stream_port_is_connected(link_file: LinkFile) -> None:
    """By the ports that commands have packets on; linking checks those of the exports."""
    ends = [str(end) for connection in link_file.connections for end in (connection.source, connection.sink)]
    assert len(ends) == len(set(ends))
    traced = {f"trace.s_{source}" for source in TRACE_SOURCES} | {f"{source}.m_trace" for source in TRACE_SOURCES}
    commands = {f"{unit}.{port}" for unit in UNITS for port in ("s_cmd", "m_status")}
    assert traced | commands < set(ends)
    assert set(UNITS.values()) <= set(FLOWS)


def test_banks_are_those_of_the_map(link_file: LinkFile) -> None:
    banks = {memory.end.unit: memory.tag for memory in link_file.memories if memory.end.unit != "sequencer_1"}
    assert banks == {unit: BANKS[buffer] for unit, buffer in BUFFER_OF_UNIT.items()}


# ---- text -----------------------------------------------------------------------------------------------------------


def test_text_has_a_line_for_each_instruction(made: LayerProgram) -> None:
    lines = disassemble(made.instructions)
    assert len(lines) == len(made.instructions)
    assert lines[10].split()[:3] == ["10", "SEND", "trace"]
    assert "source_a=gather source_b=rope beats_a=16 beats_b=9 repeat=14" in lines[10]
    assert lines[-1].split()[1] == "END"


def test_command_line(made: LayerProgram, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "layer.program"
    path.write_bytes(made.bytes)
    assert program_module.main([str(path)]) == 0
    assert capsys.readouterr().out.splitlines() == disassemble(made.instructions)
    path.write_bytes(made.bytes[:-1])
    assert program_module.main([str(path)]) == 2
    assert "not whole instructions" in capsys.readouterr().err
