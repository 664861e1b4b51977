"""python -m verif.first_divergence: a fault planted at each neighbour must be named, with its place."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from golden.decoder import Mode
from golden.layer_case import LayerCase, layer_case, run_case
from golden.model import GoldenModel, load_model
from golden.model_case import model_case
from golden.weights import canonical_linears, from_canonical, load_layer
from quant import tables
from quant.checkpoint import open_checkpoint
from quant.layout import OFF_ROWS
from quant.model_config import FUSED
from quant.packing import PackedLinear, fill_headers, pack_linear
from quant.synthetic import write_synthetic
from quant.tensors import QuantizedLinear, pack_nibbles, unpack_nibbles
from quant.vectorset import Beats
from rtl_export.export import export_kernel
from verif import neighbours
from verif.first_divergence import main
from verif.run_folder import INPUTS_FILE, Inputs, Port, RunFacts, read_run, write_run
from verif.toolchain import ToolchainError

SMALL = {"hidden_size": 128, "intermediate_size": 256, "num_attention_heads": 2, "num_key_value_heads": 2}
SEED, CAPACITY = 1, 32
CPP_SUM = "saturate<33>(ap_int<33>(a) + b)"  # in residual.cpp
SATURATION, SPOILED = "33'h7fffffff", "33'h00000fff"  # in residual.v


@dataclass(frozen=True)
class Made:
    """A run that went well: what the tests spoil."""

    case: LayerCase
    linears: dict[str, QuantizedLinear]
    packed: dict[str, PackedLinear]
    facts: RunFacts

    def traces(self, case: LayerCase | None = None) -> dict[Port, Beats]:
        return {(stage, unit): beats.copy() for stage, unit, beats in (case or self.case).expected()}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = tmp_path_factory.mktemp("layer") / "small"
    write_synthetic(folder, dimensions={**SMALL, "head_dim": 64}, vocab_size=64)
    checkpoint = open_checkpoint(folder)
    case = layer_case(load_layer(checkpoint, 0, 64), "small", capacity=CAPACITY, seed=SEED, step=(3, 2))
    linears = dict(zip(FUSED, canonical_linears(checkpoint, 0, 64), strict=True))
    packed = {name: pack_linear(linear, tensor_id=i) for i, (name, linear) in enumerate(linears.items())}
    facts = RunFacts(str(folder), 0, 64, "small", 3, 2, SEED, CAPACITY, Mode(), "rtl")
    return Made(case, linears, packed, facts)


def report(
    made: Made,
    folder: Path,
    capsys: pytest.CaptureFixture[str],
    *,
    traces: dict[Port, Beats],
    packed: Mapping[str, PackedLinear] | None = None,
    rtl: dict[str, list[str]] | None = None,
    wave: bool = False,
) -> tuple[int, str]:
    """Write the run, explain it by the command line; return exit status and text."""
    write_run(folder / "run", replace(made.facts, rtl=rtl or {}), traces, packed or made.packed)
    status = main([str(folder / "run"), *([] if wave else ["--no-wave"])])
    return status, capsys.readouterr().out


@pytest.fixture
def no_rtl(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object, **_options: object) -> None:
        raise ToolchainError("left out of this test")

    monkeypatch.setattr(neighbours, "play_rtl", refuse)


def test_a_good_run(made: Made, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, text = report(made, tmp_path, capsys, traces=made.traces())
    assert status == 0 and "no difference: 16 traces of small (rtl)" in text


def test_a_run_reads_back(made: Made, tmp_path: Path) -> None:
    spans = {("qkv", "gather"): (5, 9)}
    write_run(tmp_path / "run", made.facts, made.traces(), made.packed, spans)
    run = read_run(tmp_path / "run")
    assert run.cycles == spans and replace(run.facts, wave=()) == made.facts
    assert all((run.traces[port] == beats).all() for port, beats in made.traces().items())
    assert (run.weights["mlp.down_proj"].blocks[1] == made.packed["mlp.down_proj"].blocks[1]).all()


def layer_of_a_model(folder: Path) -> tuple[LayerCase, RunFacts, dict[str, PackedLinear]]:
    """Return the second layer's part of a step of a small model, at positions 3 and 4."""
    write_synthetic(folder, layers=2, dimensions={**SMALL, "head_dim": 64}, vocab_size=64)
    checkpoint = open_checkpoint(folder)
    golden = GoldenModel(load_model(checkpoint, 64), capacity=CAPACITY)
    golden.hidden([5, 9, 1])
    part = model_case(golden, [7, 3]).layer_case(1)
    linears = zip(FUSED, canonical_linears(checkpoint, 1, 64), strict=True)
    packed = {name: pack_linear(linear, tensor_id=4 + i) for i, (name, linear) in enumerate(linears)}
    facts = RunFacts(str(folder), 1, 64, part.name, part.position, part.tokens, 0, CAPACITY, Mode(), "rtl")
    return part, facts, packed


@pytest.mark.usefixtures("no_rtl")
def test_a_layer_of_a_model_is_judged_on_what_it_was_given(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    part, facts, packed = layer_of_a_model(tmp_path / "model")
    traces = {(stage, unit): beats.copy() for stage, unit, beats in part.expected()}
    inputs = Inputs(part.x, *part.before.rows())
    write_run(tmp_path / "run", facts, traces, packed, inputs=inputs)
    assert main([str(tmp_path / "run"), "--no-wave"]) == 0
    traces["mid", "residual"].reshape(-1).view("<i4")[4] += 1
    write_run(tmp_path / "run", facts, traces, packed, inputs=inputs)
    capsys.readouterr()
    assert main([str(tmp_path / "run"), "--no-wave"]) == 1
    assert "first difference: stage mid (8 of 15) of unit residual" in capsys.readouterr().out
    write_run(tmp_path / "run", facts, traces, packed)  # seeded tokens instead: nothing of it fits
    assert main([str(tmp_path / "run"), "--no-wave"]) == 1
    assert "stage input_norm (1 of 15)" in capsys.readouterr().out


WAVES = """
import json, pathlib, sys
wave, code = pathlib.Path(sys.argv[1]), int(sys.argv[2])
wave.write_bytes(b"fst")
notes = {"begin": 1000, "signals": {"gather": ["tb.dut.a_TDATA", "tb.dut.a_TVALID"]}}
wave.with_suffix(".json").write_text(json.dumps(notes))
sys.exit(code)
"""


@pytest.mark.usefixtures("no_rtl")
@pytest.mark.parametrize("code", [1, 2])
def test_the_system_s_waveform_opens_on_the_unit(
    code: int, made: Made, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    traces = made.traces()
    traces["o", "gather"][0, 0] ^= 1
    facts = replace(made.facts, wave=(sys.executable, "-c", WAVES, "{wave}", str(code)))
    write_run(tmp_path / "run", facts, traces, made.packed, {("o", "gather"): (70, 90)})
    assert main([str(tmp_path / "run")]) == 1
    text = capsys.readouterr().out
    if code == 2:  # the command failed
        assert "no waveform" in text and "exit status 2" in text
        return
    assert "waveform, cycles 1070 to 1090:" in text
    out = tmp_path / "run.divergence"
    assert (out / "signals.txt").read_text() == "tb.dut.a_TDATA\ntb.dut.a_TVALID\n"
    assert "system.fst" in (out / "window.gtkw").read_text()


def test_a_broken_input_file_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    part, facts, packed = layer_of_a_model(tmp_path / "model")
    write_run(tmp_path / "run", facts, {}, packed, inputs=Inputs(part.x, *part.before.rows()))
    (tmp_path / "run" / INPUTS_FILE).write_bytes(b"PK no zip")
    assert main([str(tmp_path / "run")]) == 2
    error = capsys.readouterr().err
    assert INPUTS_FILE in error and "run the system again" in error and len(error.splitlines()) == 1


@pytest.mark.usefixtures("no_rtl")
def test_a_changed_weight_byte_in_memory(made: Made, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Byte 40 of block 0 of lane 1 holds rows 2's first nibbles: columns 8 and 10, input 2."""
    packed = deepcopy(made.packed)
    packed["self_attn.qkv_proj"].blocks[1][0, OFF_ROWS + 8] ^= 0x01
    wrong = from_canonical(made.linears["self_attn.qkv_proj"])
    wrong.difference[2, 8] += 1 if packed["self_attn.qkv_proj"].blocks[1][0, OFF_ROWS + 8] & 1 else -1
    case = made.case
    spoiled = run_case("small", replace(case.weights, qkv=wrong), case.mode, case.x, case.before)
    status, text = report(made, tmp_path, capsys, traces=made.traces(spoiled), packed=packed)
    assert status == 1
    assert "first difference: stage qkv (3 of 15) of unit gather, tensor self_attn.qkv_proj" in text
    assert "token 0 (position 3), value, element 8," in text
    assert "memory of lane 1, block 0, byte 40" in text and "CRC" in text
    assert "conclusion: runtime disagrees" in text
    assert "packer     agrees" in text and "quantizer  agrees" in text


@pytest.mark.usefixtures("no_rtl")
def test_a_packer_with_another_nibble_order(
    made: Made, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def swapped(linear: QuantizedLinear, **options: object) -> PackedLinear:
        packed = pack_linear(linear, **options)  # type: ignore[arg-type]
        for lane, blocks in enumerate(packed.blocks):
            rows = blocks[:, OFF_ROWS:]
            blocks[:, OFF_ROWS:] = rows >> 4 | rows << 4
            fill_headers(blocks, packed.tensor_id, packed.flags(lane))
        return packed

    monkeypatch.setattr(neighbours, "pack_linear", swapped)
    packed = {name: swapped(linear, tensor_id=i) for i, (name, linear) in enumerate(made.linears.items())}
    traces = made.traces()
    traces["qkv", "gather"][0, 0] ^= 1
    status, text = report(made, tmp_path, capsys, traces=traces, packed=packed)
    assert status == 1 and "conclusion: packer disagrees" in text
    assert "difference at input, row" in text


@pytest.mark.usefixtures("no_rtl")
def test_a_quantizer_with_wrong_zero_points(
    made: Made, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two steps too many, in one group of column 5; packed, and in memory, as it says."""

    def off_by_two(linear: QuantizedLinear) -> QuantizedLinear:
        zeros = unpack_nibbles(linear.qzeros)
        zeros[1, 5] += 2 if zeros[1, 5] < 14 else -2
        return replace(linear, qzeros=pack_nibbles(zeros))

    wrong = {name: off_by_two(linear) for name, linear in made.linears.items()}
    monkeypatch.setattr(neighbours, "canonical_linears", lambda *_: [*wrong.values()])
    packed = {name: pack_linear(linear, tensor_id=i) for i, (name, linear) in enumerate(wrong.items())}
    traces = made.traces()
    traces["qkv", "gather"][0, 0] ^= 1
    status, text = report(made, tmp_path, capsys, traces=traces, packed=packed)
    assert status == 1 and "conclusion: quantizer disagrees" in text
    assert "output row 5, input " in text and "packer     agrees" in text and "runtime    agrees" in text


@pytest.mark.usefixtures("no_rtl")
def test_a_mistake_in_the_kernels_cpp(
    made: Made, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "hls" / "residual"
    shutil.copytree(neighbours.ROOT / "hls" / "residual", folder)
    text = (folder / "residual.cpp").read_text()
    assert CPP_SUM in text
    (folder / "residual.cpp").write_text(text.replace(CPP_SUM, CPP_SUM.replace("+", "-")))
    monkeypatch.setattr(neighbours, "ROOT", tmp_path)
    traces = made.traces()
    traces["mid", "residual"][0, 0] ^= 1
    status, text = report(made, tmp_path, capsys, traces=traces)
    assert status == 1 and "conclusion: C-sim disagrees" in text
    assert "C-sim      DIFFERS    beat " in text and "golden     agrees" in text


@pytest.mark.usefixtures("no_rtl")
def test_a_changed_golden_table(
    made: Made, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    traces = made.traces()
    changed = deepcopy(tables.load())
    changed["exp2"] = [value + 100 * (i == 128) for i, value in enumerate(changed["exp2"])]
    changed["sigmoid"] = [value + 100 * (i == 512) for i, value in enumerate(changed["sigmoid"])]
    monkeypatch.setattr(tables, "load", lambda: changed)
    status, text = report(made, tmp_path, capsys, traces=traces)
    assert status == 1 and "conclusion: golden disagrees" in text
    assert "exp2[128] is 46441, the generator gives 46341" in text


@pytest.mark.usefixtures("no_rtl")
def test_a_fault_of_the_system_alone(made: Made, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    traces = made.traces()
    traces["mid", "residual"][3, 5] ^= 0x80
    status, text = report(made, tmp_path, capsys, traces=traces)
    assert status == 1
    assert "stage mid" in text and "token 1 (position 4), value, element 5, beat 3" in text
    assert "C-sim      agrees" in text and "look at the system" in text


def test_a_missing_trace_is_named(made: Made, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    traces = made.traces()
    del traces["down", "gather"]
    write_run(tmp_path / "run", made.facts, traces, made.packed)
    assert main([str(tmp_path / "run"), "--no-wave"]) == 2
    assert "trace of down from gather is missing" in capsys.readouterr().err


def test_no_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "none")]) == 2
    assert "run.json" in capsys.readouterr().err


@pytest.mark.sim
def test_a_changed_constant_in_the_rtl(made: Made, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bundle = export_kernel("residual")
    sources = []
    for path in bundle.sources:
        copy = tmp_path / path.name
        copy.write_text(path.read_text().replace(SATURATION, SPOILED))
        sources.append(str(copy))
    assert any(SPOILED in Path(name).read_text() for name in sources)
    traces = made.traces()
    traces["mid", "residual"][0, 0] ^= 1
    status, text = report(made, tmp_path, capsys, traces=traces, rtl={"residual": sources}, wave=True)
    assert status == 1 and "conclusion: RTL disagrees" in text
    assert "C-sim      agrees" in text
    wave = tmp_path / "run.divergence" / "mid_residual.fst"
    assert wave.stat().st_size > 0 and "tb_residual.dut.ap_clk" in (tmp_path / "run.divergence/window.gtkw").read_text()
