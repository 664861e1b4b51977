"""The seven sizes: dimensions against published totals, what kernels can run, what is refused."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from quant_data import random_linear

from quant import __main__ as cli
from quant import legal, model_sizes
from quant.errors import InputError
from quant.model_config import parse_config
from quant.model_sizes import PLANS, SIZES, Matrix, config_json, model_config
from quant.packed_table import pack_table
from quant.packing import pack_linear
from quant.synthetic import QWEN2_5_0_5B
from quant.table import quantize_table

# metadata.total_size of model.safetensors.index.json of the published bf16 checkpoints, by two bytes a parameter.
PUBLISHED = {
    "0.5B": 494_032_768,
    "1.5B": 1_543_714_304,
    "3B": 3_085_938_688,
    "7B": 7_615_616_512,
    "14B": 14_770_033_664,
    "32B": 32_763_876_352,
    "72B": 72_706_203_648,
}


@pytest.mark.parametrize("size", SIZES)
def test_dimensions_give_the_published_number_of_parameters(size: str) -> None:
    assert model_sizes.parameters(model_config(size)) == PUBLISHED[size]


def test_dimensions_are_those_of_the_seeded_checkpoint() -> None:
    ours = config_json("0.5B")
    assert {field: QWEN2_5_0_5B[field] for field in ours} == ours


@pytest.mark.parametrize("lanes", [1, 4, 8])
@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.name)
@pytest.mark.parametrize("size", SIZES)
def test_every_size_is_legal(size: str, plan: model_sizes.Plan, lanes: int) -> None:
    shapes, problems = legal.check_model(model_config(size), plan, lanes)
    assert not problems
    assert all(max(s.column_groups) - min(s.column_groups) <= 1 for s in shapes)


def test_the_lanes_of_eight_tokens_hold_what_they_hold() -> None:
    """The lanes of hls/system/layer.cfg take eight tokens; down of the larger models does not fit them."""
    shapes = {size: legal.check_model(model_config(size), PLANS[1], 4)[0] for size in SIZES}
    tokens = {size: min(s.tokens for s in shapes[size]) for size in SIZES}
    assert [size for size in SIZES if tokens[size] == 8] == ["0.5B", "1.5B", "3B", "14B"]
    assert tokens["7B"] == tokens["72B"] == 4


def test_tokens_at_once_are_those_that_every_buffer_holds() -> None:
    """The residual stream and its norm hold 16384 values; silu_mul and quantize 65536; attention 256 rows of q."""
    configs = {size: model_config(size) for size in SIZES}
    at_once = {s: legal.tokens_at_once(c, legal.check_model(c, PLANS[1], 4)[0]) for s, c in configs.items()}
    assert at_once == {"0.5B": 8, "1.5B": 7, "3B": 5, "7B": 3, "14B": 3, "32B": 2, "72B": 2}


def test_a_model_too_wide_for_the_buffers_is_not_legal() -> None:
    wide = replace(model_config("0.5B"), hidden_size=16512, intermediate_size=16512)
    assert any("one token is more than the buffers" in p for p in legal.check_model(wide, PLANS[1], 4)[1])


def test_the_accumulator_bound_by_size() -> None:
    """With 4 bits K up to 8192 always fits; longer sums are proved row by row. With 3 bits only 72B's and 32B's are."""
    proved = {
        (size, bits): [
            s.matrix.K
            for s in legal.check_model(model_config(size), replace(PLANS[1], bits=bits), 4)[0][:4]
            if s.bound != "always"
        ]
        for size in SIZES
        for bits in (4, 3)
    }
    assert proved["0.5B", 4] == [] and proved["1.5B", 4] == [8960] and proved["72B", 4] == [29568]
    assert proved["7B", 3] == [18944 for s in [7 * 18944 * 32767**2] if s >= 2**47]


def test_a_head_of_eight_bits_is_that_of_the_packer() -> None:
    table = quantize_table("t", np.zeros((72, 384), np.float32), 8, 64)
    packed = pack_table(table, tensor_id=0)
    have = sum(part.nbytes for part in [*packed.blocks, *packed.params])
    assert model_sizes.matrix_bytes(Matrix("m", 384, 72), 8, 64) == have
    head = {size: legal.check_model(model_config(size), PLANS[0], 4)[0][-1] for size in SIZES}
    assert head["0.5B"].groups == 28 and head["0.5B"].tokens == 8
    assert [size for size in SIZES if head[size].bound != "always"] == ["72B"]  # 143 * 4095 * 32767 a weight


def test_sizes_are_those_of_the_packer() -> None:
    for bits in (3, 4):
        packed = pack_linear(random_linear(384, 72, 128, bits=bits), tensor_id=0)
        have = sum(part.nbytes for part in [*packed.blocks, *packed.params])
        assert model_sizes.matrix_bytes(Matrix("m", 384, 72), bits, 128) == have


def test_three_bits_stay_below_the_limit() -> None:
    for size in SIZES:
        assert model_sizes.bits_per_weight(model_config(size), PLANS[3]) <= 3.3


@pytest.mark.parametrize(
    ("matrix", "problem"),
    [
        (Matrix("m", 192, 64), "K = 192 is no multiple of the group size 128"),
        (Matrix("m", 29696, 64), "K = 29696 is above 29568"),
        (Matrix("m", 128, 68), "N = 68 is no multiple of 8"),
        (Matrix("m", 128, 16), "only 2 column groups for 4 lanes"),
        (Matrix("m", 128, 8 * 4 * 65536), "65536 column groups do not fit the 16 bits"),
    ],
)
def test_illegal_matrices_are_named(matrix: Matrix, problem: str) -> None:
    assert any(problem in text for text in legal.check_matrix(matrix, 4, 128, 4).problems)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"head_dim": 96}, "head_dim 96: the attention table knows 64, 128"),
        ({"num_attention_heads": 256, "num_key_value_heads": 256}, "rope.q_heads: 256 does not fit in 1 bytes"),
        ({"hidden_size": 128 * 4096 * 2}, "columns8: 131072 does not fit in 2 bytes"),
        ({"vocab_size": 1001}, "vocab_size = 1001 is no multiple of 8"),
        ({"num_hidden_layers": 20000}, "20000 layers: tensor ids do not fit 16 bits"),
    ],
)
def test_illegal_models_are_named(change: dict[str, Any], problem: str) -> None:
    config = replace(model_config("0.5B"), **change)
    assert any(problem in text for text in legal.check_commands(config))


def write(path: Path, change: dict[str, Any]) -> Path:
    path.write_text(json.dumps(config_json("7B") | change))
    return path


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"use_sliding_window": True}, "use_sliding_window is True; attention over a window is not supported"),
        ({"layer_types": ["full_attention", "sliding_attention"]}, "attention over a window is not supported"),
        (
            {"architectures": ["Qwen2MoeForCausalLM"], "model_type": "qwen2_moe", "num_experts": 60},
            "architectures is ['Qwen2MoeForCausalLM']; mixtures of experts are not supported",
        ),
        ({"num_experts": 60}, "num_experts is 60; mixtures of experts are not supported"),
        ({"architectures": ["LlamaForCausalLM"]}, "architectures is ['LlamaForCausalLM']; only ['Qwen2ForCausalLM']"),
        ({"rope_scaling": {"type": "yarn", "factor": 4.0}}, "only the default RoPE is supported"),
    ],
)
def test_other_models_are_refused(
    change: dict[str, Any], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["legal", str(write(tmp_path / "config.json", change))]) == 2
    out, err = capsys.readouterr()
    assert not out and message in err and err.count("\n") == 1


def test_the_command_prints_all_sizes(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["legal"]) == 0
    out = capsys.readouterr().out
    assert all(f"{size}: Qwen2" in out for size in SIZES)
    assert out.count("\nlegal, ") == len(SIZES) and "KV260 tok/s" in out


def test_an_illegal_model_ends_with_status_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["legal", str(write(tmp_path / "config.json", {"num_attention_heads": 56, "head_dim": 32}))]) == 1
    assert "not legal: head_dim 32" in capsys.readouterr().out


def test_other_options_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"positions is 4096; they must be 0\.\.2048"):
        legal.report([], PLANS[0], 4, 4096)
    with pytest.raises(InputError, match="JSON is unreadable"):
        (tmp_path / "config.json").write_text("{")
        legal.read_config(tmp_path)


def test_full_attention_in_words_is_accepted() -> None:
    raw = config_json("0.5B") | {"layer_types": ["full_attention"] * 24, "num_experts": None}
    assert parse_config(Path("c"), raw) == model_config("0.5B")
