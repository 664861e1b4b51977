"""A run of the layer system kept for verif.first_divergence, and its part of the report; the run is made up."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from matplotlib.patches import StepPatch

from golden.decoder import A16_KV16
from golden.layer_case import LayerCase, layer_case
from golden.model_case import ModelCase, model_cache_memory
from golden.quality import MODEL
from golden.weights import canonical_linears, load_layer
from quant.checkpoint import open_checkpoint
from quant.layer_trace import Traced
from quant.model_config import FUSED
from quant.packing import PackedLinear, pack_linear
from quant.summary import Summary
from quant.synthetic import write_synthetic
from quant.vectorset import Beats
from verif.first_divergence import case_of, first_difference
from verif.layer import __main__ as command
from verif.layer import job
from verif.layer.explain import golden_step, judge
from verif.layer.generate import Generation, step_of
from verif.layer.image import case_image
from verif.layer.model import Model, model_case_image, open_model
from verif.layer.picture import (
    LayerFigures,
    figures_of,
    occupancy_figure,
    occupancy_png,
    project,
    section,
    stage_rows,
    write_picture,
)
from verif.layer.record import record_run
from verif.layer.system import LayerRun, linked_wiring
from verif.report import Report, page
from verif.run_folder import read_run

SMALL = {"hidden_size": 128, "intermediate_size": 256, "num_attention_heads": 2, "num_key_value_heads": 2}


@dataclass(frozen=True)
class Made:
    checkpoint: Path
    case: LayerCase
    tensors: list[PackedLinear]
    run: LayerRun


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = tmp_path_factory.mktemp("layer") / "small"
    write_synthetic(folder, dimensions={**SMALL, "head_dim": 64}, vocab_size=64)
    checkpoint = open_checkpoint(folder)
    case = layer_case(load_layer(checkpoint, 0, 64), "small", capacity=32, step=(3, 2))
    linears = canonical_linears(checkpoint, 0, 64)
    tensors = [pack_linear(linear, tensor_id=i) for i, linear in enumerate(linears)]
    names = ("self_attn.qkv_proj", "self_attn.o_proj", "mlp.gate_up_proj", "mlp.down_proj")
    image = case_image(case, dict(zip(names, tensors, strict=True)), linked_wiring())
    buffers = {name: beats.copy() for name, beats in image.buffers.items()}
    expected = {(stage, unit): beats for stage, unit, beats in case.expected()}
    for packet in image.program.traced:
        buffers["results"][packet.offset : packet.offset + packet.beats] = joined(packet, expected)
    packets = {"trace.s_gather": np.array([[10 * i, 10 * i + 5, 1] for i in range(4)])}
    summary = Summary(0, "lane0", 0, 0, 0, 1)
    return Made(folder, case, tensors, LayerRun(image, summary, 100, 1.0, buffers, packets, {}, {}))


def joined(packet: Traced, expected: dict[tuple[str, str], Beats]) -> Beats:
    """Return the beats of a trace packet: those of its sources in turns."""
    rest = {unit: expected[stage, unit] for unit, stage in packet.stages.items()}
    parts = []
    for turns in packet.turns:
        for _ in range(turns.repeat):
            for unit, beats in ((turns.a, turns.beats_a), (turns.b, turns.beats_b)):
                if unit:
                    parts.append(rest[unit][:beats])
                    rest[unit] = rest[unit][beats:]
    assert not any(len(beats) for beats in rest.values())
    return np.concatenate(parts)


def test_a_recorded_run_is_the_golden_s(made: Made, tmp_path: Path) -> None:
    record_run(made.run, made.case, made.tensors, tmp_path / "run", checkpoint=made.checkpoint, seed=1)
    run = read_run(tmp_path / "run")
    case = case_of(run, open_checkpoint(made.checkpoint))
    assert first_difference(case, run) is None
    assert run.cycles["o", "gather"] == (10, 15)
    for tensor, read in zip(made.tensors, run.weights.values(), strict=True):
        assert all((one == other).all() for one, other in zip(tensor.blocks, read.blocks, strict=True))


def test_a_fault_in_memory_is_recorded(made: Made, tmp_path: Path) -> None:
    buffers = {name: beats.copy() for name, beats in made.run.buffers.items()}
    buffers["results"][-1, 0] ^= 1  # the last beat of the layer's output
    buffers["lane2"][3, 7] ^= 1
    spoiled = replace(made.run, buffers=buffers)
    record_run(spoiled, made.case, made.tensors, tmp_path / "run", checkpoint=made.checkpoint, seed=1)
    run = read_run(tmp_path / "run")
    found = first_difference(case_of(run, open_checkpoint(made.checkpoint)), run)
    assert found is not None and (found.stage.name, found.place.token, found.place.element) == ("out", 1, 124)
    block = run.weights["self_attn.qkv_proj"].blocks[2].reshape(-1)
    assert block[3 * 16 + 7] == made.tensors[0].blocks[2].reshape(-1)[3 * 16 + 7] ^ 1


def test_the_command_keeps_a_run_that_differs(made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    buffers = {name: beats.copy() for name, beats in made.run.buffers.items()}
    buffers["results"][-1, 0] ^= 1
    tensors = dict(zip(FUSED, made.tensors, strict=True))
    answers = {
        (command, "real_layer"): job.Layer(made.checkpoint, 1, made.case.weights, tensors),
        (command, "build_layer_system"): SimpleNamespace(wiring=None),
        (command, "report"): "",
        (command, "prepare_checkpoint"): made.checkpoint,
        (job, "layer_case"): made.case,
        (job, "case_image"): made.run.image,
        (job, "run_image"): replace(made.run, buffers=buffers),
    }
    for (module, name), answer in answers.items():
        monkeypatch.setattr(module, name, lambda *_a, _answer=answer, **_k: _answer)
    monkeypatch.setattr(command, "BUILD", tmp_path)
    assert command.main(["decode63"]) == 1
    kept = tmp_path / "layer" / "decode63-ideal" / "run"
    assert read_run(kept).facts.checkpoint == str(made.checkpoint)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Model:
    return open_model(MODEL, tmp_path_factory.mktemp("model") / "packed")


def model_run(model: Model, case: ModelCase, spoiled: int | None) -> LayerRun:
    """Return a run of the step that is right but for one byte of the results."""
    image = model_case_image(model, case, linked_wiring())
    buffers = {name: beats.copy() for name, beats in image.buffers.items()}
    expected = {(layer, stage, unit): beats for layer, stage, unit, beats in case.expected()}
    for packet in image.program.traced:
        mine = {(stage, unit): beats for (layer, stage, unit), beats in expected.items() if layer == packet.layer}
        buffers["results"][packet.offset : packet.offset + packet.beats] = joined(packet, mine)
    if spoiled is not None:
        buffers["results"][spoiled, 0] ^= 1
    buffers |= {unit.removeprefix("kv_"): beats for unit, beats in model_cache_memory(case.after).items()}
    buffers["best"] = case.best.packets["argmax"]
    return LayerRun(image, Summary(0, "lane0", 0, 0, 0, 1), 100, 1.0, buffers, {}, {}, {})


def test_the_first_wrong_layer_of_a_model_is_kept(model: Model, tmp_path: Path) -> None:
    case = golden_step(model, [17, 400, 23], [8], capacity=16, mode=A16_KV16)
    right = model_run(model, case, None)
    assert "equal at every stage" in judge(right, case, model, tmp_path, MODEL)[0]
    packet = next(p for p in right.image.program.traced if p.layer == 1 and "silu_mul" in p.stages.values())
    lines = judge(model_run(model, case, packet.offset), case, model, tmp_path, MODEL)
    assert lines[-1].startswith("kept layer 1; explain it with: python -m verif.first_divergence")
    run = read_run(tmp_path / "run")
    found = first_difference(case_of(run, open_checkpoint(MODEL)), run)
    assert found is not None and found.stage.name in packet.stages.values()
    head = next(p for p in right.image.program.traced if "head" in p.stages.values())
    assert [line[:10] for line in judge(model_run(model, case, head.offset), case, model, tmp_path, MODEL)] == [
        "  layer 3:"
    ]


def test_the_step_behind_a_token_starts_where_the_host_does() -> None:
    assert step_of(range(10), [70, 71], 0) == ([0, 1, 2, 3, 4, 5, 6, 7], [8, 9])
    assert step_of([1, 2], [70, 71, 72], 1) == ([1, 2], [70])
    assert step_of([1, 2], [70, 71, 72], 2) == ([1, 2, 70], [71])
    assert Generation([70, 9, 3], [70, 71, 3], [], 0.0).first_wrong == 1


# ---- report ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class FakeSpan:
    stage: str
    first_cycle: int
    cycles: int
    beats: int
    stalls: int


def figures() -> LayerFigures:
    windows = {f"lane{lane}.s_w": np.array([256, 128, 0, 256], np.uint32) for lane in range(4)}
    spans = [FakeSpan("qkv weights", 0, 512, 1536, 128), FakeSpan("o <&>", 600, 100, 80, 20)]
    return LayerFigures("decode63", "ideal", 1024, spans, windows, 256, weight_beats=4 * 640)


def test_the_picture_shows_each_window_of_each_lane() -> None:
    lanes = occupancy_figure(figures()).axes
    assert [ax.get_ylabel() for ax in lanes] == [f"lane {lane}" for lane in range(4)]
    for ax in lanes:
        (steps,) = ax.patches
        assert isinstance(steps, StepPatch)
        values, edges, _ = steps.get_data()
        assert (values.tolist(), edges.tolist()) == ([1.0, 0.5, 0.0, 1.0], [0, 256, 512, 768, 1024])
    assert [text.get_text() for text in lanes[0].texts] == ["qkv"]


def test_the_picture_is_a_png_and_the_same_each_time(tmp_path: Path) -> None:
    write_picture(figures(), tmp_path / "report" / "lanes.png")
    data = (tmp_path / "report" / "lanes.png").read_bytes()
    assert data == occupancy_png(figures())
    assert data.startswith(b"\x89PNG") and int.from_bytes(data[16:20], "big") == 1100  # pixels wide


def test_the_table_has_bytes_stalls_and_shares() -> None:
    assert stage_rows(figures())[0] == ("qkv weights", "0", "512", "24.6", "128", "50.0%")


def test_figures_come_from_the_run(made: Made) -> None:
    windows = {"lane0.s_w": np.array([7], np.uint32)}
    run = replace(made.run, windows=windows, packets={"lane0.s_w": np.array([[0, 9, 5], [10, 19, 6]])})
    found = figures_of(run, "small", "ideal", [], tokens=2)
    assert (found.cycles, found.weight_beats, found.windows, found.tokens) == (100, 11, windows, 2)


def test_a_section_is_in_the_page() -> None:
    assert "<h2>Layer: decode63, memory ideal</h2>" in page(Report([], sections=[section(figures())]))


def test_the_section_is_labelled_and_escaped(made: Made) -> None:
    projection = project(figures(), made.case.weights.config, layers=24, vocabulary=64, group_size=64)
    # 8 column groups x 2 groups x 18 beats = 288 beats, 4 lanes at 640 / 1024
    assert (projection.head_cycles, projection.cycles) == (115, 24 * 1024 + 115)
    text = section(figures(), projection)
    assert "simulated" in text and "projected: 24 layers x 1,024 cycles" in text and "o &lt;&amp;&gt;" in text
