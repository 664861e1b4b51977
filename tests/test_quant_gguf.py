"""GGUF files, read back by the gguf package and by transformers: values, dimensions, tokenizer, refusals."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import pytest
import torch
from gguf import quants
from numpy.typing import NDArray
from quant_data import SMALL, edit_json, small_checkpoint
from tokenizers import Regex, Tokenizer, models, pre_tokenizers, trainers
from transformers import AutoModelForCausalLM, AutoTokenizer, Qwen2ForCausalLM

from quant import __main__ as cli
from quant.checkpoint import open_checkpoint
from quant.errors import InputError
from quant.gguf_export import TYPES, write_gguf
from quant.gguf_tokenizer import QWEN2_PATTERN, read_vocabulary
from quant.synthetic import write_synthetic

TEXT = "def add(a, b):\n    return a + b  # it's 42, isn't it?\nclass Sum: ...\n" * 20
VOCABULARY = 320


def write_tokenizer(folder: Path, splitter: str) -> Tokenizer:
    """Train a small byte-level BPE and save it as a checkpoint has it."""
    tokenizer = Tokenizer(models.BPE())
    if splitter == "gpt-2":
        tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    else:
        split = pre_tokenizers.Split(Regex(QWEN2_PATTERN), "isolated")
        tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
            [split, pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)]
        )
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY - 10,
        special_tokens=["<|endoftext|>"],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator([TEXT], trainer)
    tokenizer.save(str(folder / "tokenizer.json"))
    (folder / "tokenizer_config.json").write_text(json.dumps({"eos_token": "<|endoftext|>", "chat_template": "{{x}}"}))
    return tokenizer


@pytest.fixture(scope="module")
def awq(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("gguf") / "awq"
    write_synthetic(path, layers=2, vocab_size=VOCABULARY, awq_group_size=64, dimensions=SMALL)
    write_tokenizer(path, "qwen2")
    return path


def contents_of(reader: gguf.GGUFReader, name: str) -> Any:
    field = reader.get_field(name)
    assert field is not None, name
    return field.contents()


def values_of(tensor: Any) -> NDArray[np.float32]:
    values: NDArray[np.float32] = quants.dequantize(tensor.data, tensor.tensor_type)
    return values


@pytest.mark.parametrize("kind", TYPES)
def test_the_gguf_package_reads_what_was_written(awq: Path, tmp_path: Path, kind: str) -> None:
    assert cli.main(["export", str(awq), str(tmp_path / "g"), "--to", "gguf", "--type", kind, "--quiet"]) == 0
    checkpoint = open_checkpoint(awq)
    reader = gguf.GGUFReader(tmp_path / "g" / f"model-{kind}.gguf")
    tensors = {tensor.name: tensor for tensor in reader.tensors}
    assert len(tensors) == 2 + 2 * 12
    down = checkpoint.linear("model.layers.1.mlp.down_proj").dequantize()
    have = tensors["blk.1.ffn_down.weight"]
    assert have.tensor_type is TYPES[kind][0] and have.shape.tolist() == [384, 128]
    assert np.array_equal(values_of(have), quants.dequantize(quants.quantize(down, have.tensor_type), have.tensor_type))
    step = np.abs(down).max() / {"F16": 2048, "Q8_0": 127, "Q4_0": 8, "Q4_1": 7.5}[kind]
    assert np.abs(values_of(have) - down).max() <= step
    table = tensors["token_embd.weight"]
    assert table.tensor_type is TYPES[kind][2] and table.shape.tolist() == [128, VOCABULARY]
    for ours, theirs in (("self_attn.q_proj.bias", "attn_q.bias"), ("input_layernorm.weight", "attn_norm.weight")):
        assert np.array_equal(values_of(tensors[f"blk.0.{theirs}"]), checkpoint.array(f"model.layers.0.{ours}"))
    fields = {name: contents_of(reader, f"qwen2.{name}") for name in (
        "block_count", "embedding_length", "feed_forward_length", "attention.head_count", "attention.head_count_kv",
        "attention.key_length", "rope.freq_base", "context_length", "vocab_size",
    )}  # fmt: skip
    assert list(fields.values()) == [2, 128, 384, 2, 1, 64, 1e6, 64, VOCABULARY]
    assert contents_of(reader, "qwen2.attention.layer_norm_rms_epsilon") == pytest.approx(1e-6)


def test_transformers_computes_the_same_from_the_file(awq: Path, tmp_path: Path) -> None:
    """The whole model: names, orders of rows, biases, RoPE, and F16 rounding of the weights only."""
    write_gguf(open_checkpoint(awq), tmp_path / "g", "F16", progress=False)
    theirs = AutoModelForCausalLM.from_pretrained(tmp_path / "g", gguf_file="model-F16.gguf", dtype=torch.float32)
    checkpoint = open_checkpoint(awq)
    config: Any = theirs.config
    plain: Any = Qwen2ForCausalLM(config)
    plain.float()
    state = {name: torch.from_numpy(checkpoint.array(name)) for name in checkpoint.outer_names()}
    for layer in range(2):
        for name in checkpoint.layer_names(layer):
            linear = checkpoint.linear(name)
            state[f"{name}.weight"] = torch.from_numpy(linear.dequantize())
            if linear.bias is not None:
                state[f"{name}.bias"] = torch.from_numpy(linear.bias)
        for norm in ("input_layernorm", "post_attention_layernorm"):
            name = f"model.layers.{layer}.{norm}.weight"
            state[name] = torch.from_numpy(checkpoint.array(name))
    missing = plain.load_state_dict(state, strict=False)
    assert missing.missing_keys in ([], ["lm_head.weight"]) and not missing.unexpected_keys
    plain.tie_weights()
    tokens = torch.arange(3, 40)[None]
    with torch.no_grad():
        want, have = plain(tokens).logits, theirs(tokens).logits
    assert (want - have).abs().max() <= 2e-3 * want.abs().max()
    assert config.rope_parameters["rope_theta"] == 1e6


@pytest.mark.parametrize("splitter", ["gpt-2", "qwen2"])
def test_the_tokenizer_comes_back(tmp_path: Path, splitter: str) -> None:
    write_synthetic(tmp_path / "m", vocab_size=VOCABULARY, dimensions=SMALL)
    tokenizer = write_tokenizer(tmp_path / "m", splitter)
    write_gguf(open_checkpoint(tmp_path / "m"), tmp_path / "g", "Q8_0", progress=False)
    reader = gguf.GGUFReader(tmp_path / "g" / "model-Q8_0.gguf")
    contents = {name: contents_of(reader, f"tokenizer.{name}") for name in (
        "ggml.model", "ggml.pre", "ggml.tokens", "ggml.token_type", "ggml.merges", "ggml.eos_token_id", "chat_template",
    )}  # fmt: skip
    assert (contents["ggml.model"], contents["ggml.pre"], contents["chat_template"]) == ("gpt2", splitter, "{{x}}")
    vocabulary = tokenizer.get_vocab()
    used = len(vocabulary)
    assert used < VOCABULARY and len(contents["ggml.tokens"]) == VOCABULARY
    assert [vocabulary[token] for token in contents["ggml.tokens"][:used]] == list(range(used))
    kinds = contents["ggml.token_type"]
    assert kinds[contents["ggml.eos_token_id"]] == gguf.TokenType.CONTROL
    assert kinds[used:] == [gguf.TokenType.UNUSED] * (VOCABULARY - used)
    if splitter == "qwen2":
        theirs = AutoTokenizer.from_pretrained(tmp_path / "g", gguf_file="model-Q8_0.gguf")
        assert theirs.encode(TEXT[:70]) == tokenizer.encode(TEXT[:70]).ids


def test_plain_weights_are_not_rounded_twice(tmp_path: Path) -> None:
    path = small_checkpoint(tmp_path / "m")
    write_gguf(open_checkpoint(path), tmp_path / "g", "F16", progress=False)
    reader = gguf.GGUFReader(tmp_path / "g" / "model-F16.gguf")
    assert contents_of(reader, "tokenizer.ggml.model") == "no_vocab"
    tensor = next(tensor for tensor in reader.tensors if tensor.name == "blk.0.ffn_up.weight")
    want = open_checkpoint(path).array("model.layers.0.mlp.up_proj.weight")
    assert np.array_equal(tensor.data, want.astype(np.float16))


def test_an_output_layer_of_its_own_is_written(tmp_path: Path) -> None:
    path = small_checkpoint(tmp_path / "m")
    edit_json(path / "config.json", lambda config: config.update(tie_word_embeddings=False))
    with pytest.raises(InputError, match=r"tensor lm_head\.weight is missing"):
        write_gguf(open_checkpoint(path), tmp_path / "g", "F16", progress=False)
    assert not (tmp_path / "g").exists()


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        (lambda t: t["model"].update(type="Unigram"), "model.type is Unigram; only byte-level BPE"),
        (lambda t: t["model"].pop("merges"), "contents is refused (KeyError('merges'))"),
        (lambda t: t.update(pre_tokenizer={"type": "Whitespace"}), "only those of GPT-2 and Qwen2 can be written"),
        (lambda t: t["model"]["vocab"].update(zzz=320), "id of token 'zzz' is 320; config.json has vocab_size = 320"),
        (lambda t: t["pre_tokenizer"]["pretokenizers"][0]["pattern"].update(Regex=r"\s+"), "only those of GPT-2"),
    ],
)
def test_other_tokenizers_are_refused(awq: Path, tmp_path: Path, edit: Any, message: str) -> None:
    (tmp_path / "tokenizer.json").write_bytes((awq / "tokenizer.json").read_bytes())
    edit_json(tmp_path / "tokenizer.json", edit)
    with pytest.raises(InputError) as caught:
        read_vocabulary(tmp_path, VOCABULARY)
    assert message in str(caught.value)
