"""Hugging Face folders: what transformers and safetensors write is read, and what is damaged is refused."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import safetensors.numpy
import torch
from quant_data import SMALL, edit_json, flip_bit, small_checkpoint
from transformers import Qwen2Config, Qwen2ForCausalLM

from quant.checkpoint import Checkpoint, open_checkpoint
from quant.errors import InputError
from quant.rtn import quantize
from quant.safetensors_io import SafetensorsFile, bf16_bits, bf16_values, write_safetensors
from quant.synthetic import write_synthetic

DOWN = "model.layers.0.mlp.down_proj"
KEY = "model.layers.0.self_attn.k_proj"


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_checkpoint(tmp_path_factory.mktemp("plain") / "model")


@pytest.fixture(scope="module")
def awq(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_checkpoint(tmp_path_factory.mktemp("awq") / "model", awq_group_size=64)


@pytest.fixture
def copy_of(tmp_path: Path) -> Any:
    def copy(folder: Path) -> Path:
        return Path(shutil.copytree(folder, tmp_path / "copy"))

    return copy


# ---------------------------------------------------------------------------------------------------------------------
# What others write and read
# ---------------------------------------------------------------------------------------------------------------------


def test_transformers_loads_the_synthetic_checkpoint(tmp_path: Path) -> None:
    """Real dimensions of one layer of Qwen2.5-0.5B; every tensor is the one our reader sees."""
    write_synthetic(tmp_path / "model", layers=1, seed=3)
    loaded: Any = Qwen2ForCausalLM.from_pretrained(tmp_path / "model", output_loading_info=True)
    model, report = loaded
    assert not any(report[key] for key in ("missing_keys", "unexpected_keys", "mismatched_keys"))
    config = model.config
    assert (config.hidden_size, config.intermediate_size, config.num_hidden_layers) == (896, 4864, 1)
    assert (config.num_attention_heads, config.num_key_value_heads, config.rms_norm_eps) == (14, 2, 1e-6)
    checkpoint = open_checkpoint(tmp_path / "model")
    for name, tensor in model.state_dict().items():
        if name != "lm_head.weight":  # tied
            assert tensor.dtype == torch.bfloat16
            assert np.array_equal(checkpoint.array(name), tensor.float().numpy()), name
    logits = model(torch.tensor([[1, 2, 3]])).logits
    assert torch.isfinite(logits).all()


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16, torch.float32])
def test_we_load_what_transformers_saves(tmp_path: Path, dtype: torch.dtype) -> None:
    dimensions: dict[str, Any] = {**SMALL, "num_hidden_layers": 2, "vocab_size": 32}
    config = Qwen2Config(**dimensions, rope_parameters={"rope_type": "default", "rope_theta": 5e5})
    torch.manual_seed(0)
    model: Any = Qwen2ForCausalLM(config)
    model.to(dtype)
    model.save_pretrained(tmp_path, max_shard_size="300KB")  # several files and an index
    assert (tmp_path / "model.safetensors.index.json").is_file()
    checkpoint = open_checkpoint(tmp_path)
    assert checkpoint.config.rope_theta == 5e5
    for name, tensor in model.state_dict().items():
        if name != "lm_head.weight":
            assert np.array_equal(checkpoint.array(name), tensor.float().numpy()), name
    for layer in range(2):
        for name in checkpoint.layer_names(layer):
            linear = checkpoint.linear(name, group_size=64)
            want = quantize(name, model.get_submodule(name).weight.detach().float().numpy(), 64)
            assert np.array_equal(linear.qweight, want.qweight)


def test_awq_words_are_the_ones_in_the_file(awq: Path) -> None:
    stored = safetensors.numpy.load_file(awq / "model.safetensors")
    checkpoint = open_checkpoint(awq)
    for name in checkpoint.layer_names(0):
        linear = checkpoint.linear(name)
        assert linear.group_size == 64
        assert np.array_equal(linear.qweight.view(np.int32), stored[f"{name}.qweight"])
        assert np.array_equal(linear.qzeros.view(np.int32), stored[f"{name}.qzeros"])
        assert np.array_equal(linear.scales, stored[f"{name}.scales"])
        assert (linear.bias is None) == (f"{name}.bias" not in stored)


def test_awq_form_is_round_to_nearest_of_the_plain_form(plain: Path, awq: Path) -> None:
    one, other = open_checkpoint(plain), open_checkpoint(awq)
    for name in one.layer_names(0):
        left, right = one.linear(name, group_size=64), other.linear(name)
        assert np.array_equal(left.dequantize(), right.dequantize())
        assert (left.bias is None) == (right.bias is None)
        if left.bias is not None and right.bias is not None:
            assert np.array_equal(left.bias, right.bias)


def test_awq_with_bf16_scales(awq: Path, copy_of: Any) -> None:
    """GPTQModel writes bf16 scales for a model loaded in bf16."""
    path = copy_of(awq)
    stored: dict[str, Any] = safetensors.numpy.load_file(path / "model.safetensors")
    bits = bf16_bits(stored[f"{DOWN}.scales"].astype(np.float32))
    write_safetensors(path / "model.safetensors", stored | {f"{DOWN}.scales": bits})
    linear = open_checkpoint(path).linear(DOWN)
    assert linear.scales.dtype == np.float32
    assert np.array_equal(linear.scales, bf16_values(bits))


def test_our_files_are_read_by_safetensors(tmp_path: Path) -> None:
    tensors: dict[str, Any] = {
        "odd": np.arange(3, dtype=np.float16),
        "words": np.arange(6, dtype=np.uint32).reshape(2, 3),
    }
    write_safetensors(tmp_path / "t", tensors)
    read = safetensors.numpy.load_file(tmp_path / "t")
    assert np.array_equal(read["odd"], tensors["odd"])
    assert np.array_equal(read["words"], tensors["words"].view(np.int32))


def test_their_files_are_read_by_us(tmp_path: Path) -> None:
    tensors: dict[str, Any] = {
        str(d): np.arange(7).astype(d) for d in (np.float64, np.int8, np.uint8, np.int64, np.bool_)
    }
    tensors["empty"] = np.zeros((0, 4), np.float32)
    safetensors.numpy.save_file(tensors, tmp_path / "t")
    file = SafetensorsFile(tmp_path / "t")
    assert file.entries.keys() == tensors.keys()
    for name, want in tensors.items():
        assert np.array_equal(file.tensor(name), want)
        assert file.tensor(name).dtype == want.dtype


def test_a_layer_does_not_depend_on_how_many_follow(tmp_path: Path, plain: Path) -> None:
    longer = open_checkpoint(small_checkpoint(tmp_path / "m", layers=3))
    shorter = open_checkpoint(plain)
    assert np.array_equal(longer.linear(DOWN).qweight, shorter.linear(DOWN).qweight)
    assert np.array_equal(longer.array("model.norm.weight"), shorter.array("model.norm.weight"))
    assert not np.array_equal(longer.linear("model.layers.1.mlp.down_proj").qweight, shorter.linear(DOWN).qweight)


def test_hash_is_of_the_contents(tmp_path: Path, plain: Path) -> None:
    again = small_checkpoint(tmp_path / "again")
    assert open_checkpoint(again).sha256 == open_checkpoint(plain).sha256
    assert open_checkpoint(small_checkpoint(tmp_path / "other", seed=2)).sha256 != open_checkpoint(plain).sha256
    flip_bit(again / "model.safetensors", -1)
    assert open_checkpoint(again).sha256 != open_checkpoint(plain).sha256


def test_bf16_rounding_is_torch_rounding() -> None:
    bits = np.random.default_rng(0).integers(0, 2**32, 100_000, np.uint32)
    values = bits.view(np.float32)[np.abs(bits.view(np.float32)) < 3e38]
    want = torch.from_numpy(values).bfloat16()
    assert np.array_equal(bf16_bits(values), want.view(torch.uint16).numpy())
    assert np.array_equal(bf16_values(bf16_bits(values)), want.float().numpy())


# ---------------------------------------------------------------------------------------------------------------------
# config.json
# ---------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "pattern"),
    [
        (
            {"architectures": ["LlamaForCausalLM"]},
            r"architectures is \['LlamaForCausalLM'\]; only \['Qwen2ForCausalLM'\]",
        ),
        ({"architectures": None}, r"architectures is None; only"),
        ({"model_type": "qwen2_moe"}, r"model_type is qwen2_moe; only qwen2 is supported"),
        ({"hidden_act": "gelu"}, r"hidden_act is gelu; only silu"),
        ({"use_sliding_window": True}, r"use_sliding_window is True; attention over a window"),
        ({"hidden_size": 900}, r"hidden_size is 900; it must be a multiple of 64"),
        ({"hidden_size": 129}, r"hidden_size is 129; it must be a multiple of num_attention_heads = 2"),
        ({"intermediate_size": 4865}, r"intermediate_size is 4865; it must be a multiple of 64"),
        ({"intermediate_size": "384"}, r"intermediate_size is 384; it must be a positive integer"),
        ({"num_hidden_layers": 0}, r"num_hidden_layers is 0; it must be a positive integer"),
        ({"num_hidden_layers": True}, r"num_hidden_layers is True; it must be a positive integer"),
        ({"num_key_value_heads": 3}, r"num_key_value_heads is 3; it must divide 2"),
        ({"vocab_size": None}, r"vocab_size is None; it must be a positive integer"),
        ({"rms_norm_eps": -1e-6}, r"rms_norm_eps is -1e-06; it must be a positive number"),
        ({"rope_theta": None}, r"rope_theta is None; it must be a positive number"),
        (
            {"rope_scaling": {"type": "yarn", "factor": 4.0}},
            r"rope_scaling is \{'type': 'yarn'.*; only the default RoPE",
        ),
        ({"rope_parameters": {"rope_type": "linear"}}, r"rope_parameters is .*linear.*; only the default RoPE"),
    ],
)
def test_other_models_are_refused(plain: Path, copy_of: Any, change: dict[str, Any], pattern: str) -> None:
    path = copy_of(plain)
    edit_json(path / "config.json", lambda config: config.update(change))
    with pytest.raises(InputError, match=rf"copy/config\.json: {pattern}"):
        open_checkpoint(path)


@pytest.mark.parametrize(
    ("change", "pattern"),
    [
        (
            {"quant_method": "gptq"},
            r"quant_method is gptq; only awq is supported: use an AWQ gemm checkpoint or the one",
        ),
        ({"quant_method": "compressed-tensors"}, r"format is None; only pack-quantized"),
        ({"bits": 2}, r"bits is 2; it must be one of \(3, 4\)"),
        ({"bits": "4"}, r"bits is 4; it must be one of"),
        ({"version": "gemv"}, r"version is gemv; only gemm"),
        ({"version": None}, r"version is None; only gemm"),
        ({"zero_point": False}, r"zero_point is False; only True"),
        ({"zero_point": 1}, r"zero_point is 1; only True"),
        ({"sym": True}, r"sym is True; only False"),
        ({"checkpoint_format": "gptq"}, r"checkpoint_format is gptq; only gemm"),
        ({"group_size": 16}, r"group_size is 16; it must be one of \(32, 64, 128, 256\)"),
        ({"group_size": -1}, r"group_size is -1; it must be one of"),
        ({"modules_to_not_convert": ["down_proj"]}, r"modules_to_not_convert is \['down_proj'\]; only lm_head"),
    ],
)
def test_other_quantizations_are_refused(awq: Path, copy_of: Any, change: dict[str, Any], pattern: str) -> None:
    path = copy_of(awq)
    edit_json(path / "config.json", lambda config: config["quantization_config"].update(change))
    with pytest.raises(InputError, match=rf"copy/config\.json: quantization_config\.{pattern}"):
        open_checkpoint(path)


def test_quantization_that_is_no_object_is_refused(plain: Path, copy_of: Any) -> None:
    path = copy_of(plain)
    edit_json(path / "config.json", lambda config: config.update(quantization_config="awq"))
    with pytest.raises(InputError, match=r"quantization_config is awq; it must be an object"):
        open_checkpoint(path)


@pytest.mark.parametrize(
    ("contents", "pattern"),
    [(b"{", r"JSON is unreadable \(.*\); give a Hugging Face folder"), (b"[]", r"JSON is a list, not an object;")],
)
def test_a_config_that_is_no_json_object_is_refused(plain: Path, copy_of: Any, contents: bytes, pattern: str) -> None:
    path = copy_of(plain)
    (path / "config.json").write_bytes(contents)
    with pytest.raises(InputError, match=rf"config\.json: {pattern}"):
        open_checkpoint(path)


@pytest.mark.parametrize(
    ("missing", "pattern"),
    [
        ("config.json", r"copy/config\.json: file is missing; give a Hugging Face folder"),
        ("model.safetensors", r"copy: tensor file is missing; give a Hugging Face folder"),
    ],
)
def test_missing_files_are_named(plain: Path, copy_of: Any, missing: str, pattern: str) -> None:
    path = copy_of(plain)
    (path / missing).unlink()
    with pytest.raises(InputError, match=pattern):
        open_checkpoint(path)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nowhere: checkpoint folder is missing"):
        open_checkpoint(tmp_path / "nowhere")


# ---------------------------------------------------------------------------------------------------------------------
# Tensors
# ---------------------------------------------------------------------------------------------------------------------


def rewrite(path: Path, changes: dict[str, Any]) -> Checkpoint:
    """Replace tensors of an fp16 or AWQ checkpoint (None: leave out) and open it."""
    tensors = safetensors.numpy.load_file(path / "model.safetensors") | changes
    write_safetensors(path / "model.safetensors", {name: value for name, value in tensors.items() if value is not None})
    return open_checkpoint(path)


@pytest.mark.parametrize(
    ("name", "value", "pattern"),
    [
        (f"{DOWN}.qweight", None, r"copy: tensor {0} is missing; the checkpoint is incomplete"),
        (f"{DOWN}.scales", None, r"copy: tensor {0} is missing"),
        (
            f"{DOWN}.qweight",
            np.zeros((384, 15), np.int32),
            r"{0}\.shape is \(384, 15\); config.json asks for \(384, 16\)",
        ),
        (f"{DOWN}.qzeros", np.zeros((3, 16), np.int32), r"{0}\.shape is \(3, 16\); config.json asks for \(6, 16\)"),
        (
            f"{DOWN}.scales",
            np.zeros((128, 6), np.float16),
            r"{0}\.shape is \(128, 6\); config.json asks for \(6, 128\)",
        ),
        (f"{DOWN}.scales", np.zeros((6, 128), np.float32), r"{0}\.dtype is F32; it must be F16 or BF16"),
        (f"{DOWN}.qweight", np.zeros((384, 16), np.float32), r"{0}\.dtype is F32; it must be I32"),
    ],
)
def test_wrong_awq_tensors_are_refused(awq: Path, copy_of: Any, name: str, value: Any, pattern: str) -> None:
    checkpoint = rewrite(copy_of(awq), {name: value})
    with pytest.raises(InputError, match=pattern.format(name.replace(".", r"\."))):
        checkpoint.linear(DOWN)


@pytest.mark.parametrize(
    ("value", "pattern"),
    [
        (None, r"tensor .*k_proj\.bias is missing"),
        (np.zeros(63, np.float16), r"k_proj\.bias\.shape is \(63,\); .* \(64,\)"),
    ],
)
def test_wrong_bias_is_refused(awq: Path, copy_of: Any, value: Any, pattern: str) -> None:
    checkpoint = rewrite(copy_of(awq), {f"{KEY}.bias": value})
    with pytest.raises(InputError, match=pattern):
        checkpoint.linear(KEY)


@pytest.mark.parametrize(
    "name",
    [
        "model.layers.0.self_attn.o_proj.bias",
        "model.layers.0.mlp.down_proj.bias",
        "model.layers.0.mlp.down_proj.g_idx",
        "model.layers.0.mlp.down_proj.weight",  # beside the AWQ form of the same layer
        "model.layers.0.self_attn.q_norm.weight",
    ],
)
def test_tensors_that_nothing_reads_are_refused(awq: Path, copy_of: Any, name: str) -> None:
    with pytest.raises(
        InputError, match=rf"copy/model\.safetensors: tensor {name} is unknown; .* checkpoint without it"
    ):
        rewrite(copy_of(awq), {name: np.ones(128, np.float16)})


def test_awq_words_in_a_plain_checkpoint_are_refused(awq: Path, copy_of: Any) -> None:
    path = copy_of(awq)
    edit_json(path / "config.json", lambda config: config.pop("quantization_config"))
    with pytest.raises(InputError, match=r"tensor model\.layers\.0\.\S+\.(qweight|qzeros|scales) is unknown;"):
        open_checkpoint(path)


@pytest.mark.parametrize(
    "name", ["model.layers.0.self_attn.rotary_emb.inv_freq", "lm_head.weight", "model.layers.1.mlp.down_proj.bias"]
)
def test_tensors_that_no_packed_layer_needs_are_accepted(awq: Path, copy_of: Any, name: str) -> None:
    """A buffer that follows from the config, the output head, and a layer beyond num_hidden_layers."""
    checkpoint = rewrite(copy_of(awq), {name: np.ones(32, np.float32)})
    assert checkpoint.linear(DOWN).group_size == 64


def test_wrong_plain_tensors_are_refused(plain: Path, copy_of: Any) -> None:
    path = copy_of(plain)
    bits = SafetensorsFile(path / "model.safetensors").tensor(f"{DOWN}.weight").copy()
    bits[3, 200] = 0x7F80  # infinity
    for weight, pattern in (
        (bits, rf"copy: {DOWN}\.weight row 3, group 1: largest weight is inf; weights must be finite"),
        (
            bits[:-1],
            rf"copy/model.safetensors: {DOWN}\.weight\.shape is \(127, 384\); config.json asks for \(128, 384\)",
        ),
        (bits.astype(np.int32), rf"{DOWN}\.weight\.dtype is I32; it must be BF16 or F16 or F32"),
    ):
        write_safetensors(path / "model.safetensors", {f"{DOWN}.weight": weight})
        with pytest.raises(InputError, match=pattern):
            open_checkpoint(path).linear(DOWN)


def test_a_dimension_that_the_group_does_not_divide_is_refused(tmp_path: Path) -> None:
    write_synthetic(tmp_path / "m", vocab_size=32, dimensions=SMALL | {"intermediate_size": 192})
    checkpoint = open_checkpoint(tmp_path / "m")
    assert checkpoint.linear(DOWN, group_size=64).groups == 3
    with pytest.raises(InputError, match=rf"/m: {DOWN}: shape is \(128, 192\); it must be a multiple of 8 x 128"):
        checkpoint.linear(DOWN)


def test_another_group_size_than_the_checkpoints_is_refused(awq: Path) -> None:
    with pytest.raises(InputError, match=r"group size is 128; the checkpoint is quantized with 64: use that"):
        open_checkpoint(awq).linear(DOWN, group_size=128)


@pytest.mark.parametrize("name", ["lm_head", "model.layers.x.mlp.down_proj", "model.layers.0.mlp.other", "model.norm"])
def test_other_names_are_refused(plain: Path, name: str) -> None:
    with pytest.raises(InputError, match=rf"linear layer is {name}; it must be model\.layers\.<i>\.<part>"):
        open_checkpoint(plain).linear(name)


def test_layers_that_are_not_there_are_refused(plain: Path) -> None:
    with pytest.raises(InputError, match=r"layer is 1; it must be 0\.\.0"):
        open_checkpoint(plain).layer_names(1)


# ---------------------------------------------------------------------------------------------------------------------
# Damaged files
# ---------------------------------------------------------------------------------------------------------------------


def write_raw(path: Path, header: Any, data: bytes) -> Path:
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    path.write_bytes(len(text).to_bytes(8, "little") + text + data)
    return path


def entry(begin: int, end: int, shape: Any, dtype: Any = "F32") -> dict[str, Any]:
    return {"dtype": dtype, "shape": shape, "data_offsets": [begin, end]}


@pytest.mark.parametrize(
    ("header", "pattern"),
    [
        ({"a": entry(0, 8, [2]), "b": entry(4, 12, [2])}, r"b\.data_offsets is \[4, 12\]; a tensor must begin at 8"),
        ({"a": entry(0, 8, [2]), "b": entry(12, 16, [1])}, r"b\.data_offsets is \[12, 16\]; a tensor must begin at 8"),
        (
            {"a": entry(0, 8, [2]), "b": entry(8, 4000, [998])},
            r"size of the tensors is 16 bytes, the header says 4000;",
        ),
        ({"a": entry(0, 12, [3])}, r"size of the tensors is 16 bytes, the header says 12;"),
        ({"a": entry(0, 16, [3])}, r"a\.data_offsets is \[0, 16\]; F32 \[3\] needs another size"),
        ({"a": entry(0, 16, [-4])}, r"a\.shape and data_offsets is \[-4, 0, 16\];"),
        ({"a": entry(0, 16, [4.0])}, r"a\.shape and data_offsets is \[4\.0, 0, 16\];"),
        ({"a": entry(0, 16, 4)}, r"a is \{'dtype'"),
        ({"a": {"dtype": "F32", "shape": [4]}}, r"a is \{'dtype'"),
        ({"a": entry(0, 16, [16], "F8_E4M3")}, r"a\.dtype is F8_E4M3; it must be one of BF16, "),
        (b'{"a": 1, "a": 2}', r"header is unreadable \(a name comes twice\);"),
        (b"{", r"header is unreadable"),
        (b"\xff\xfe", r"header is unreadable"),
        ([1], r"header is a list, not an object;"),
    ],
)
def test_damaged_headers_are_refused(tmp_path: Path, header: Any, pattern: str) -> None:
    path = write_raw(tmp_path / "t.safetensors", header, bytes(16))
    with pytest.raises(InputError, match=rf"t\.safetensors: {pattern}.*"):
        SafetensorsFile(path)


def test_every_truncation_is_noticed(tmp_path: Path) -> None:
    whole = write_raw(tmp_path / "t", {"a": entry(0, 16, [4])}, bytes(16)).read_bytes()
    assert SafetensorsFile(tmp_path / "t").entries
    for size in range(len(whole)):
        (tmp_path / "t").write_bytes(whole[:size])
        with pytest.raises(
            InputError, match=r"/t: (header length|size of the tensors) is .*; the file is damaged or incomp"
        ):
            SafetensorsFile(tmp_path / "t")
    (tmp_path / "t").write_bytes(whole + b"\0")
    with pytest.raises(InputError, match=r"size of the tensors is 17 bytes, the header says 16"):
        SafetensorsFile(tmp_path / "t")


@pytest.mark.parametrize(
    ("edit", "pattern"),
    [
        ({"weight_map": 3}, r"index\.json: weight_map is 3; it must map"),
        (
            {"weight_map": {"x": "../model.safetensors"}},
            r"index\.json: weight_map is .*; it must map tensor names to file",
        ),
        ({"weight_map": {"x": "gone.safetensors"}}, r"gone\.safetensors: file is No such file"),
        (
            {"weight_map": {"x": "model-00001-of-00002.safetensors"}},
            r"00002\.safetensors: tensor x is missing; model\.safe",
        ),
    ],
)
def test_a_wrong_index_is_refused(tmp_path: Path, edit: dict[str, Any], pattern: str) -> None:
    path = small_checkpoint(tmp_path / "m", layers=2)
    edit_json(path / "model.safetensors.index.json", lambda index: index.update(edit))
    with pytest.raises(InputError, match=pattern):
        open_checkpoint(path)
