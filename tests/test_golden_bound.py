"""The golden layer and model against transformers in float32: THE tolerances of golden/bound.py hold."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from golden import bound
from golden.bound import TOLERANCE, measure, write_layer
from golden.decoder import Mode
from golden.float_model import FloatModel, rounded_weights
from golden.model import TABLE, GoldenModel, load_model
from quant.checkpoint import open_checkpoint
from quant.hf_folder import write_folder
from quant.model_config import parse_config
from quant.safetensors_io import bf16_bits, bf16_values
from quant.synthetic import config_json, layer_tensors, outer_tensors, write_synthetic

# The larger sizes take minutes: `nox -s bounds`.
STEPS = {"0.5B": ((0, 64), (63, 1), (2047, 1)), "1.5B": ((0, 8), (63, 1))}


@pytest.mark.parametrize("size", STEPS)
def test_the_layer_is_within_its_tolerance(size: str, tmp_path: Path) -> None:
    write_layer(tmp_path / size, size)
    measured = list(measure(tmp_path / size, size, STEPS[size]))
    assert len(measured) == len(STEPS[size]) * len(TOLERANCE)
    assert not [str(one) for one in measured if not one.passed]


@pytest.mark.parametrize("peak", [100.0, 1490.0])
def test_a_massive_channel_does_not_hurt(peak: float, tmp_path: Path) -> None:
    """Qwen2.5-0.5B's residual stream has a channel of about 1490 after its layer 3."""
    write_layer(tmp_path / "layer", "0.5B")
    assert not [str(one) for one in measure(tmp_path / "layer", "0.5B", ((15, 1),), peak=peak) if not one.passed]


def write_outliers(out: Path, channels: int, gain: float) -> None:
    """Write a layer in which some channels of each norm's and of SiLU's output are `gain` times larger.

    The weights that read them are smaller by the same power of two, so the float function is unchanged.
    """
    raw = config_json(1, 1, 64, None, bound.dimensions("0.5B"))
    config = parse_config(out, raw)
    tensors = layer_tensors(config, 1, 0, None)
    rng = np.random.default_rng(0)
    prefix = "model.layers.0"

    def scale(name: str, index: Any, factor: float) -> None:
        values = bf16_values(tensors[f"{prefix}.{name}.weight"])
        values[index] *= np.float32(factor)
        tensors[f"{prefix}.{name}.weight"] = bf16_bits(values)

    readers = {
        "input_layernorm": ("self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj"),
        "post_attention_layernorm": ("mlp.gate_proj", "mlp.up_proj"),
        "mlp.up_proj": ("mlp.down_proj",),
    }
    for writer, names in readers.items():
        chosen = rng.permutation(len(tensors[f"{prefix}.{writer}.weight"]))[:channels]
        scale(writer, chosen, gain)
        for name in names:
            scale(name, (slice(None), chosen), 1 / gain)
    write_folder(out, raw, iter([tensors | outer_tensors(config, 1, None)]), 1, replace=False, progress=False)


@pytest.mark.parametrize(("channels", "gain"), [(2, 64.0), (2, 256.0)])
def test_outlier_channels_do_not_hurt_16_bits(channels: int, gain: float, tmp_path: Path) -> None:
    """The stress that breaks 8-bit activations for a whole token."""
    write_outliers(tmp_path / "layer", channels, gain)
    errors = {one.mode: one.error for one in measure(tmp_path / "layer", "0.5B", ((15, 1),))}
    assert errors[Mode()] <= OUTLIER_TOLERANCE[gain]


OUTLIER_TOLERANCE = {64.0: 2e-3, 256.0: 1e-2}


@pytest.mark.parametrize("tied", [True, False])
@pytest.mark.parametrize("head_dim", [64, 128])
def test_a_model_gives_the_logits_of_the_float_model(tied: bool, head_dim: int, tmp_path: Path) -> None:
    dimensions = {"hidden_size": 256, "intermediate_size": 384, "num_attention_heads": 4, "num_key_value_heads": 2}
    fields = {"head_dim": head_dim, "tie_word_embeddings": tied}
    write_synthetic(tmp_path / "m", layers=2, vocab_size=128, dimensions=dimensions | fields)
    checkpoint = open_checkpoint(tmp_path / "m")
    ids = np.random.default_rng(1).integers(0, 128, 20).tolist()
    want = FloatModel(checkpoint, rounded_weights(checkpoint, 64, 4, TABLE)).logits(np.array([ids]))[0]
    model = GoldenModel(load_model(checkpoint, 64), capacity=32)
    got = model.prefill(ids[:-1]), model.logits(model.hidden(ids[-1:]))[0]
    for row, logits in zip(want[-2:], got, strict=True):
        assert bound.relative_error(logits / 65536.0, row) <= TOLERANCE[Mode()]
        assert int(np.argmax(row)) == int(np.argmax(logits))
