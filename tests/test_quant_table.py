"""Embedding and output matrix: symmetric tables, pruned vocabularies; and outliers that change nothing."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from quant_data import edit_json, small_checkpoint
from transformers import AutoModelForCausalLM

from golden.quality import MODEL
from golden.scoring import Scorer
from golden.stepper import GoldenStepper
from quant import __main__ as cli
from quant.calibration import read_ids, read_tokenizer
from quant.checkpoint import open_checkpoint
from quant.errors import InputError
from quant.kept_ids import Vocabulary, read_vocabulary
from quant.layout import GROUP_SIZES
from quant.outliers import write_outliers
from quant.safetensors_io import bf16_bits
from quant.table import TABLE_BITS, quantize_table
from quant.vocabulary import fill_up, prune, read_keep_list
from runtime.tokenizer import Tokenizer
from verif import generate
from verif.layer.model import open_model

TEXT = "import os\nimport sys\n"
RNG = np.random.default_rng(11)
MATRIX = RNG.standard_normal((40, 256)).astype(np.float32)


@pytest.mark.parametrize("bits", TABLE_BITS)
@pytest.mark.parametrize("group_size", GROUP_SIZES)
def test_table_is_nearest_within_half_a_step(bits: int, group_size: int) -> None:
    table = quantize_table("table", MATRIX, bits, group_size)
    scales = np.repeat(table.scales.astype(np.float32), group_size, axis=0).T
    largest = (1 << bits - 1) - 1
    assert np.abs(table.difference).max() == largest and table.group_size == group_size
    assert (np.abs(table.dequantize() - MATRIX) <= 0.5 * scales + 1e-3 * np.abs(MATRIX)).all()
    top = np.abs(MATRIX).reshape(40, -1, group_size).max(axis=2) / largest
    np.testing.assert_allclose(table.scales.T.astype(np.float32), top, rtol=2**-11)


def test_table_of_bf16_in_tiles_is_that_of_its_values(monkeypatch: pytest.MonkeyPatch) -> None:
    bits = bf16_bits(MATRIX)
    whole = quantize_table("table", bits)
    monkeypatch.setattr("quant.table.TILE_VALUES", 256 * 7)
    tiled = quantize_table("table", (bits.astype(np.uint32) << 16).view(np.float32))
    assert np.array_equal(whole.difference, tiled.difference) and np.array_equal(whole.scales, tiled.scales)


def test_zero_groups_stay_zero() -> None:
    matrix = MATRIX.copy()
    matrix[3] = 0
    assert not quantize_table("table", matrix).dequantize()[3].any()


@pytest.mark.parametrize(
    ("matrix", "options", "says"),
    [
        (MATRIX, {"bits": 5}, "bits is 5; it must be one of 3, 4, 8"),
        (MATRIX, {"group_size": 48}, "group size is 48"),
        (MATRIX[:, :96], {"group_size": 64}, "multiple of 8 x 64"),
        (MATRIX[:36], {}, "multiple of 8 x 64"),
        (np.where(MATRIX[9, 9] == MATRIX, np.nan, MATRIX), {}, "table row 9: weights is not finite"),
        (MATRIX * np.float32(1e9), {}, "too large"),
    ],
)
def test_tables_that_cannot_be(matrix: Any, options: dict[str, int], says: str) -> None:
    with pytest.raises(InputError, match=says):
        quantize_table("table", matrix, **options)


# --- vocabulary ------------------------------------------------------------------------------------------------------


def greedy(folder: Path, ids: list[int], count: int, keep: tuple[int, ...] | None = None) -> list[int]:
    """Generate with transformers in float32; with `keep`, all other ids are masked."""
    model: Any = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32)
    sequence = list(ids)
    for _ in range(count):
        with torch.no_grad():
            logits = model(torch.tensor([sequence])).logits[0, -1]
        if keep is not None:
            masked = torch.full_like(logits, -torch.inf)
            masked[list(keep)] = logits[list(keep)]
            logits = masked
        sequence.append(int(logits.argmax()))
    return sequence[len(ids) :]


@pytest.mark.parametrize("layers", [1, 2])
def test_pruned_model_generates_as_the_masked_one(tmp_path: Path, layers: int) -> None:
    model = small_checkpoint(tmp_path / "model", layers=layers)
    (tmp_path / "keep.txt").write_text("# special\n0\n31 # last\n\n" + "\n".join(map(str, range(3, 17))))
    assert cli.main(["prune", str(model), str(tmp_path / "pruned"), "--keep", str(tmp_path / "keep.txt")]) == 0
    vocabulary = read_vocabulary(tmp_path / "pruned")
    assert vocabulary is not None and vocabulary.kept == (0, *range(3, 17), 31)
    assert open_checkpoint(tmp_path / "pruned").config.vocab_size == 16
    prompt = [5, 31, 8]
    wanted = greedy(model, prompt, 12, vocabulary.kept)
    assert vocabulary.to_whole(greedy(tmp_path / "pruned", vocabulary.to_pruned(prompt), 12)) == wanted
    assert wanted != greedy(model, prompt, 12)  # so that the mask counts


def test_vocabulary_is_filled_up_to_whole_columns(tmp_path: Path) -> None:
    (tmp_path / "keep.txt").write_text("1\n9\n30")
    assert read_keep_list(tmp_path / "keep.txt", 32).kept == (0, 1, 2, 3, 4, 5, 9, 30)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("1\n32\n", r"keep.txt:2: id is 32; it must be 0\.\.31"),
        ("1\n\n-3\n", "keep.txt:3: id is -3"),
        ("# nothing\n", "ids is none"),
    ],
)
def test_bad_keep_lists(tmp_path: Path, text: str, says: str) -> None:
    (tmp_path / "keep.txt").write_text(text)
    with pytest.raises(InputError, match=says):
        read_keep_list(tmp_path / "keep.txt", 32)


@pytest.fixture(scope="module")
def pruned_tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """models/tiny with the ids of TEXT, and those that fill up a column group."""
    out = tmp_path_factory.mktemp("pruned") / "tiny"
    ids = {0, *read_tokenizer(MODEL).encode(TEXT).ids}
    prune(open_checkpoint(MODEL), out, fill_up(out, ids, 1536))
    return out


def test_calibration_text_of_a_pruned_model_has_its_ids(pruned_tiny: Path, tmp_path: Path) -> None:
    (tmp_path / "text").write_text(TEXT)
    ids, whole = read_ids(pruned_tiny, tmp_path / "text").tolist(), read_tokenizer(MODEL).encode(TEXT).ids
    vocabulary = read_vocabulary(pruned_tiny)
    assert vocabulary is not None and vocabulary.to_whole(ids) == whole != ids
    (tmp_path / "text").write_text("while")
    with pytest.raises(InputError, match="it was pruned"):
        read_ids(pruned_tiny, tmp_path / "text")


def test_where_ids_are_not_renumbered_a_pruned_model_is_refused(pruned_tiny: Path) -> None:
    """The scorer and the contest would read the tokenizer's ids as the model's."""
    with pytest.raises(InputError, match="vocabulary is pruned; texts need the whole model's ids"):
        Scorer.of(pruned_tiny, length=8)


def masked_text(folder: Path, kept: tuple[int, ...], count: int) -> str:
    """What the whole model goes on with behind TEXT, through the golden, if only kept ids may come."""
    stepper, tokenizer = GoldenStepper(open_model(MODEL, folder).weights, 32), read_tokenizer(MODEL)
    ids = list(tokenizer.encode(TEXT).ids)
    start = len(ids)
    for position in range(start + count - 1):
        logits = stepper.logits(ids[position], position)
        if position == len(ids) - 1:
            ids.append(max(kept, key=lambda i: (logits[i], -i)))
    return str(tokenizer.decode(ids[start:]))


def test_text_of_a_pruned_model_is_that_of_the_whole_one_masked(
    pruned_tiny: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Words in, words out: both ends are renumbered."""
    vocabulary = read_vocabulary(pruned_tiny)
    assert vocabulary is not None
    words = ["--checkpoint", str(pruned_tiny), "--packed", str(tmp_path / "pruned"), "--tokens", "5"]
    assert generate.main([*words, "--prompt", TEXT]) == 0
    wanted = masked_text(tmp_path / "whole", vocabulary.kept, 5)
    assert capsys.readouterr().out == wanted + "\n" and len(set(wanted)) > 1
    assert generate.main([*words, "--prompt", "while"]) == 2
    assert "it was pruned: keep it, or use the whole model" in capsys.readouterr().err


def test_the_end_of_text_of_a_pruned_model_has_its_id(pruned_tiny: Path, tmp_path: Path) -> None:
    """Of a keep-list without it a text has no end."""
    folder = tmp_path / "tiny"
    shutil.copytree(pruned_tiny, folder)

    def stop(kept: list[int]) -> tuple[int, ...]:
        edit_json(folder / "kept_ids.json", lambda value: value.update(kept=kept))
        return Tokenizer(folder).stop

    assert stop([0, 5]) == (0,) and stop([1, 5]) == ()
    edit_json(folder / "tokenizer_config.json", lambda value: value.update(eos_token="import"))
    end = read_tokenizer(MODEL).token_to_id("import")
    assert end is not None and stop([1, end]) == (1,)


def test_ids_that_were_pruned_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="token id is 7; it was pruned"):
        Vocabulary((1, 2)).to_pruned([1, 7])
    model = small_checkpoint(tmp_path / "model")
    edit_json(model / "config.json", lambda config: config.update(eos_token_id=[3, 20]))
    with pytest.raises(InputError, match="eos_token_id is 20; special tokens"):
        prune(open_checkpoint(model), tmp_path / "out", Vocabulary(tuple(range(8))))
    prune(open_checkpoint(model), tmp_path / "out", Vocabulary((*range(1, 8), 20)))
    assert open_checkpoint(tmp_path / "out").raw_config["eos_token_id"] == [2, 7]
    with pytest.raises(InputError, match="pruned already"):
        prune(open_checkpoint(tmp_path / "out"), tmp_path / "again", Vocabulary(tuple(range(8))))


# --- outliers --------------------------------------------------------------------------------------------------------


def test_outliers_change_nothing_in_float(tmp_path: Path) -> None:
    model = small_checkpoint(tmp_path / "model", layers=2)
    write_outliers(open_checkpoint(model), tmp_path / "outliers", channels=3, exponent=6)
    logits = []
    for folder in (model, tmp_path / "outliers"):
        loaded: Any = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32)
        with torch.no_grad():
            logits.append(loaded(torch.tensor([[1, 5, 9, 30, 2]])).logits)
    torch.testing.assert_close(logits[0], logits[1], rtol=1e-4, atol=1e-4)
    name = "model.layers.1.post_attention_layernorm.weight"
    before, after = (open_checkpoint(folder).array(name) for folder in (model, tmp_path / "outliers"))
    assert sorted((after / before).tolist()) == [1.0] * 125 + [64.0] * 3
