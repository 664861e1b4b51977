"""The small model: its corpus, its tokenizer, and training that is stopped."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

from quant.calibration import read_tokenizer
from quant.checkpoint import open_checkpoint
from quant.corpus import END, Corpus, is_held_out, standard_library
from quant.errors import InputError
from quant.model_config import LINEARS
from quant.tiny import Recipe, Training, train

RECIPE = Recipe(
    steps=6, check_every=2, batch=2, length=32, vocab_size=320, hidden_size=64, heads=1, kv_heads=1, layers=1
)


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    full = standard_library()
    return Corpus(full.train[:12], full.held_out[:4])


@pytest.fixture(scope="module")
def trained(corpus: Corpus, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("tiny") / "model"
    train(out, RECIPE, corpus, progress=False)
    return out


def files_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_corpus_is_split_by_name_and_has_no_tests(tmp_path: Path) -> None:
    names = [f"module{i}.py" for i in range(60)] + ["test/x.py", "site-packages/y.py", "pkg/tests/z.py", "pkg/ok.py"]
    for name in names:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(f"# {name}\n")
    corpus = standard_library(tmp_path)
    kept = [name for name in sorted(names) if "test" not in name and "site" not in name]
    assert corpus.train == tuple(f"# {name}\n" for name in kept if not is_held_out(name))
    assert corpus.held_out == tuple(f"# {name}\n" for name in kept if is_held_out(name)) != ()
    assert standard_library(tmp_path).sha256 == corpus.sha256
    (tmp_path / "module0.py").write_text("# other\n")
    assert standard_library(tmp_path).sha256 != corpus.sha256


def test_folder_is_a_checkpoint_of_ours_and_of_transformers(trained: Path) -> None:
    checkpoint = open_checkpoint(trained)
    model: Any = AutoModelForCausalLM.from_pretrained(trained, dtype=torch.float32)
    name = "model.layers.0.mlp.up_proj.weight"
    assert (model.state_dict()[name].numpy() == checkpoint.array(name)).all()
    assert model.config.rope_parameters["rope_theta"] == checkpoint.config.rope_theta == 1e6
    recipe = json.loads((trained / "recipe.json").read_text())
    weights = hashlib.sha256((trained / "model.safetensors").read_bytes()).hexdigest()
    assert recipe["sha256"]["model.safetensors"] == weights
    assert recipe["held_out_perplexity_bf16"] < 1.2 * RECIPE.vocab_size


def test_transformers_reads_text_with_the_same_ids(trained: Path) -> None:
    text = (trained / "held_out.txt").read_text(encoding="utf8") + "naïve \U0001f40d\r\n\t x=12345"
    ours = read_tokenizer(trained)
    assert AutoTokenizer.from_pretrained(trained)(text).input_ids == ours.encode(text).ids
    assert ours.decode(ours.encode(text).ids) == text and ours.token_to_id(END) == 0


def test_training_goes_on_with_the_same_bytes(corpus: Corpus, trained: Path, tmp_path: Path) -> None:
    out = tmp_path / "model"
    first = Training(RECIPE, corpus, tmp_path / "model.training" / "state.pt")
    for step in first.steps():
        if step == 3:  # one step after the checkpoint
            break
    train(out, RECIPE, corpus, progress=False)
    assert files_of(out) == files_of(trained) and not (tmp_path / "model.training").exists()


def test_training_of_another_recipe_is_refused(corpus: Corpus, tmp_path: Path) -> None:
    state = tmp_path / "state.pt"
    next(step for step in Training(RECIPE, corpus, state).steps() if step == 2)
    with pytest.raises(InputError, match="of another recipe or version"):
        Training(Recipe(**{**RECIPE.__dict__, "seed": 1}), corpus, state)


def test_default_dimensions_are_legal_for_every_kernel() -> None:
    recipe = Recipe()
    config = recipe.config()
    assert config["hidden_size"] == 64 * config["num_attention_heads"] and config["num_key_value_heads"] == 2
    for size in (config["hidden_size"], config["intermediate_size"]):
        assert size % 256 == 0
    assert config["vocab_size"] % 32 == 0 and len(LINEARS) == 7


def test_learning_rate_warms_up_and_falls() -> None:
    recipe = Recipe()
    rates = [recipe.rate(step) for step in range(recipe.steps)]
    assert max(rates) == rates[recipe.warmup - 1] < recipe.learning_rate
    assert max(rates[0], rates[-1]) < 0.01 * max(rates)
    long = Recipe(steps=5000, horizon=3000)
    assert rates[: recipe.steps - recipe.cooldown] == [
        long.rate(step) for step in range(recipe.steps - recipe.cooldown)
    ]
    assert long.rate(4000) == pytest.approx(0.02 * recipe.learning_rate)
