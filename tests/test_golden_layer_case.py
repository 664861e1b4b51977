"""The cases that the RTL system plays: their memory and stages are those of the golden layer."""

from __future__ import annotations

import numpy as np
import pytest

from golden import packets
from golden.decoder import STAGES, Mode
from golden.layer_case import CASES, cache_memory, layer_case, run_case
from golden.weights import LayerWeights, load_layer
from quant.checkpoint import open_checkpoint
from quant.synthetic import write_synthetic

SMALL = {"hidden_size": 256, "intermediate_size": 384, "num_attention_heads": 4, "num_key_value_heads": 2}


@pytest.fixture(scope="session")
def weights(tmp_path_factory: pytest.TempPathFactory) -> LayerWeights:
    folder = tmp_path_factory.mktemp("layer") / "small"
    write_synthetic(folder, dimensions=SMALL, vocab_size=64)
    return load_layer(open_checkpoint(folder), 0)


@pytest.mark.parametrize("name", CASES)
def test_cases_have_every_stage_in_order(weights: LayerWeights, name: str) -> None:
    case = layer_case(weights, name)
    assert tuple(stage.name for stage in case.stages) == STAGES
    assert (case.position, case.tokens) == CASES[name] and case.after.length == case.position + case.tokens
    units = [unit for _, unit, _ in case.expected()]
    assert units[3:6] == ["rope", "attention0", "attention1"]


def test_the_cache_grows_by_the_rows_of_the_step(weights: LayerWeights) -> None:
    case = layer_case(weights, "prefill", step=(5, 2), capacity=8, mode=Mode(kv_bits=8))
    size = packets.row_beats(64, 8)
    for unit, before in cache_memory(case.before).items():
        rows = before.reshape(2, 8, size, 16), cache_memory(case.after)[unit].reshape(2, 8, size, 16)
        changed = (rows[0] != rows[1]).any(axis=(2, 3))
        assert changed[:, 5:7].all() and not changed[:, :5].any() and not changed[:, 7:].any()


def test_inputs_read_back(weights: LayerWeights) -> None:
    case = layer_case(weights, "prefill8")
    tokens = case.x_packets().reshape(8, -1, 16)
    assert (np.stack([packets.read_q16_packet(token, 1)[0] for token in tokens]) == case.x).all()
    cos, sin = packets.read_rope_packet(case.rope_packet(), 8)
    assert cos.shape == (8, 32) and cos[0].tolist() == [16384] * 32 and sin[1, 0] == 13787  # sin 1 in Q14


def test_a_case_runs_again_from_the_same_cache(weights: LayerWeights) -> None:
    case = layer_case(weights, "decode63")
    again = run_case(case.name, case.weights, case.mode, case.x, case.before)
    assert (again.out == case.out).all() and case.before.length == 63
