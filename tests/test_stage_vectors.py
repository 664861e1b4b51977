"""The vector sets of a layer's stages: each kernel's own description must accept them and give the same packets."""

from __future__ import annotations

from pathlib import Path

import pytest

from golden.decoder import STAGES, Mode
from golden.frames import concatenate
from golden.layer_case import LayerCase, layer_case
from golden.weights import load_layer
from quant.checkpoint import open_checkpoint
from quant.commands import fields_of
from quant.synthetic import write_synthetic
from verif.common.stream_kernel import described_kernels, load
from verif.stage_vectors import StageSets, kernel_of

SMALL = {"hidden_size": 128, "intermediate_size": 256, "num_attention_heads": 4, "num_key_value_heads": 2}
PORTS = [
    (stage, unit)
    for stage, units in zip(
        STAGES,
        (
            ("rmsnorm",),
            ("quantize",),
            ("gather",),
            ("rope",),
            ("attention0", "attention1"),
            ("quantize",),
            ("gather",),
            ("residual",),
            ("rmsnorm",),
            ("quantize",),
            ("gather",),
            ("silu_mul",),
            ("quantize",),
            ("gather",),
            ("residual",),
        ),
        strict=True,
    )
    for unit in units
]


@pytest.fixture(scope="module", params=[Mode(), Mode(a8=True, kv_bits=8)])
def case(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> LayerCase:
    folder = tmp_path_factory.mktemp("layer") / "small"
    write_synthetic(folder, dimensions={**SMALL, "head_dim": 64}, vocab_size=64)
    weights = load_layer(open_checkpoint(folder), 0, 64)
    return layer_case(weights, "small", mode=request.param, capacity=32, step=(3, 2))


@pytest.mark.parametrize(("stage", "unit"), PORTS)
def test_the_kernel_s_description_gives_the_stage(case: LayerCase, stage: str, unit: str, tmp_path: Path) -> None:
    kernel = kernel_of(unit)
    if kernel not in described_kernels():
        pytest.skip(f"verif/{kernel}/kernel.py is not there yet")
    described = load(kernel)()
    for frame in StageSets(case, tmp_path).frames(stage, unit):
        fields = fields_of(kernel, frame.command)
        assert not described.is_refused(frame.command)
        lengths = {name: tuple(len(packet) for packet in sent) for name, sent in frame.inputs.items()}
        assert {name: tuple(each) for name, each in described.packets(fields).items() if each} == lengths
        inputs = {name: concatenate(frame.inputs.get(name, ())) for name in described.ports.inputs}
        answer = {name: concatenate(sent) for name, sent in described.answer(frame.command, inputs).items()}
        want = {name: concatenate(sent) for name, sent in frame.outputs.items()}
        assert {name for name, beats in answer.items() if len(beats)} == set(want)
        assert all((answer[name] == beats).all() for name, beats in want.items())
