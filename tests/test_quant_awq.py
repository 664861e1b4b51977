"""AWQ: the search, the folding, and runs that are stopped, repeated or given bad input."""

from __future__ import annotations

import itertools
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import weakref
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from quant_data import edit_json, flip_bit, small_checkpoint

from quant import awq as awq_module
from quant.awq import AwqOptions, write_quantized
from quant.awq_layer import LayerOptions, LayerResult, fold, observe, quantize_layer, searched_sequences, sites
from quant.awq_rounding import Rounding
from quant.awq_search import Choice, InputStatistics, Site, candidates, clip_rows, search_clip, search_scale
from quant.calibration import draw, read_ids
from quant.checkpoint import open_checkpoint
from quant.errors import InputError
from quant.float_layer import FloatLayer, plain_state
from quant.layout import GROUP_SIZES
from quant.packed import open_packed, write_packed
from quant.packing import unpack_linear
from quant.quantization import AWQ, Quantization
from quant.rtn import quantize

ROOT = Path(__file__).resolve().parent.parent
LAYERS = 3
OPTIONS = AwqOptions(group_size=64, search_tokens=32, threads=1)
IDS = np.random.default_rng(3).integers(0, 32, 400)
CALIBRATION = draw("ids", IDS, vocab_size=32, sequences=6, length=16, seed=0)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_checkpoint(tmp_path_factory.mktemp("awq") / "model", layers=LAYERS)


def hidden_states(sequences: int = 4, tokens: int = 8, size: int = 128) -> np.ndarray[Any, np.dtype[np.float32]]:
    return np.random.default_rng(0).standard_normal((sequences, tokens, size)).astype(np.float32)


def files_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


# --- the search ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("bits", [3, 4])
@pytest.mark.parametrize("group_size", GROUP_SIZES)
def test_rounding_is_that_of_the_packer(group_size: int, bits: int) -> None:
    rng = np.random.default_rng(group_size)
    weight = (rng.standard_normal((48, 256)) * np.exp(rng.standard_normal((48, 1)))).astype(np.float32)
    weight[3, :group_size] = 0
    weight[4] = np.abs(weight[4])
    weight[5] *= 1e-9  # scales that fp16 rounds to 0
    want = quantize("w", weight, group_size, bits=bits).dequantize()
    assert np.array_equal(Rounding(group_size, bits)(torch.from_numpy(weight)).numpy(), want)


def test_statistics_are_those_of_all_tokens() -> None:
    x = torch.from_numpy(np.random.default_rng(1).standard_normal((3, 7, 384)).astype(np.float32))
    statistics = InputStatistics(384, 64, 256)
    for sequence in x:
        statistics.add(sequence)
    rows, scale = x.reshape(-1, 384), torch.linspace(0.5, 2, 384)
    torch.testing.assert_close(statistics.mean, rows.abs().mean(0))
    blocks = [(rows / scale)[:, channels] for channels in (slice(256), slice(256, 384))]
    for gram, scaled in zip(statistics.grams(scale), blocks, strict=True):
        torch.testing.assert_close(gram, scaled.T @ scaled / len(rows))
    groups = statistics.group_grams(scale)
    assert groups.shape == (6, 64, 64)
    torch.testing.assert_close(groups[5], blocks[1][:, 64:].T @ blocks[1][:, 64:] / len(rows))


def test_statistics_keep_one_group_at_least() -> None:
    assert [gram.shape for gram in InputStatistics(128, 64, 0).grams(torch.ones(128))] == [(64, 64)] * 2


def outlier_site(gain: float) -> tuple[Site, torch.Tensor]:
    """A linear layer two of whose input channels are `gain` times larger, and its weight."""
    generator = torch.Generator().manual_seed(5)
    x, linear = torch.randn(64, 128, generator=generator), torch.nn.Linear(128, 32, bias=False)
    x[:, [3, 90]] *= gain
    linear.weight.data = torch.randn(32, 128, generator=generator)
    return Site("site", (linear,), lambda: linear(x).detach(), x.abs().mean(0)), linear.weight.data


@pytest.mark.parametrize("duo", ["off", "on", "both"])
def test_search_spares_channels_with_large_inputs(duo: Any) -> None:
    site, weight = outlier_site(50)
    choice = search_scale(site, Rounding(128, 4), duo)
    assert choice.error < 0.5 * choice.rtn_error
    assert choice.scale[[3, 90]].min() > 2 * choice.scale.median()
    assert torch.equal(site.linears[0].weight.data, weight)  # as it was


def test_error_is_that_of_the_rounded_block() -> None:
    site, weight = outlier_site(50)
    choice = search_scale(site, Rounding(64, 4))
    reference, rounding = site.block(), Rounding(64, 4)
    site.linears[0].weight.data = rounding(weight)
    assert (site.block() - reference).square().mean().item() == choice.rtn_error
    site.linears[0].weight.data = rounding(weight * choice.scale) / choice.scale
    assert (site.block() - reference).square().mean().item() == choice.error


@pytest.mark.parametrize("duo", ["off", "on", "both"])
def test_without_large_inputs_no_block_becomes_worse(duo: Any) -> None:
    """Rounding without a scale always competes: one channel a group decides everything here."""
    weight = torch.zeros(32, 128)
    weight[:, 0] = torch.linspace(1, 2, 32)
    linear = torch.nn.Linear(128, 32, bias=False)
    linear.weight.data = weight
    x = torch.rand(8, 128, generator=torch.Generator().manual_seed(0))
    site = Site("site", (linear,), lambda: linear(x).detach(), x.abs().mean(0))
    choice = search_scale(site, Rounding(128, 4), duo)
    assert choice.error <= choice.rtn_error


def test_grid_starts_with_no_scale_and_duo_both_has_two_grids() -> None:
    site, weight = outlier_site(50)
    single = list(candidates(site, [weight], 128, "off"))
    assert len(single) == 20 and bool((single[0][2] == 1).all())
    assert [form for form, _, _ in candidates(site, [weight], 128, "both")] == [False] * 20 + [True] * 20


def test_clipping_lowers_the_error_of_every_group() -> None:
    generator = torch.Generator().manual_seed(0)
    weight, x = torch.randn(16, 128, generator=generator) ** 3, torch.randn(512, 128, generator=generator)
    statistics = InputStatistics(128, 64, 0)
    statistics.add(x)
    gram, rounding = statistics.group_grams(torch.ones(128)), Rounding(64, 3)

    def errors(candidate: torch.Tensor) -> torch.Tensor:
        difference = (rounding(candidate) - weight).reshape(16, 2, 64)
        return torch.einsum("ngi,gij,ngj->ng", difference, gram, difference)

    clipped = search_clip(weight, gram, rounding)
    assert (errors(clipped) <= errors(weight) * 1.0001).all()
    assert errors(clipped).sum() < 0.95 * errors(weight).sum()
    assert torch.equal(clipped, torch.cat([clip_rows(row, gram, rounding) for row in torch.split(weight, 5)]))


# --- one layer -------------------------------------------------------------------------------------------------------


def random_choices(layer: FloatLayer, seed: int) -> dict[str, Choice]:
    """Scales from 1/4 to 4 at all four places, tied where they must be."""
    rng, options = np.random.default_rng(seed), LayerOptions(Rounding(64, 4), "off", False, 16, 0)
    hidden = hidden_states()
    observed = observe(layer, hidden, np.empty_like(hidden), options)
    choices = {}
    for site in sites(layer, observed):
        drawn = torch.from_numpy(np.exp2(rng.uniform(-2, 2, len(site.mean)))).float()
        choices[site.name] = Choice(site.tie(drawn), 0, False, 1, 1)
    return choices


def test_folded_scales_change_nothing(tmp_path: Path) -> None:
    """With two query heads to a value head, so that the tie from v to o counts."""
    checkpoint = open_checkpoint(small_checkpoint(tmp_path / "model"))
    assert checkpoint.config.num_attention_heads == 2 * checkpoint.config.num_key_value_heads
    layer = FloatLayer(checkpoint, 0)
    tensors, _ = fold(layer, random_choices(layer, 1))
    folded = FloatLayer(checkpoint, 0, {name: tensor.numpy() for name, tensor in tensors.items()})
    x = torch.from_numpy(hidden_states())
    update, same = layer(x) - x, folded(x) - x
    assert (update - same).norm() < 1e-3 * update.norm()
    scaled = [n for n, tensor in tensors.items() if not np.allclose(tensor, plain_state(checkpoint, 0)[n], rtol=0.01)]
    assert len(scaled) == 10  # seven weights, the bias of v, two norms


def test_layer_without_scales_and_clipping_is_round_to_nearest(tmp_path: Path) -> None:
    """Ratio 0 everywhere leaves the weights alone; norms and biases are those of the checkpoint (bf16 fits fp16)."""
    checkpoint = open_checkpoint(small_checkpoint(tmp_path / "model"))
    layer = FloatLayer(checkpoint, 0)
    ones = {n: Choice(torch.ones_like(c.scale), 0, False, 1, 1) for n, c in random_choices(layer, 2).items()}
    tensors, _ = fold(layer, ones)
    for name, value in plain_state(checkpoint, 0).items():
        assert np.array_equal(tensors[name].numpy(), value), name


def state_of(result: LayerResult) -> dict[str, Any]:
    """The tensors of a quantized layer as floats."""
    return {f"{part}.weight": linear.dequantize() for part, linear in result.linears.items()} | result.tensors


def test_each_step_brings_the_layer_nearer(tmp_path: Path) -> None:
    """Nearest; scales and clipping; errors made up for within 64 channels; within all: judged on tokens never seen."""
    checkpoint = open_checkpoint(small_checkpoint(tmp_path / "model", seed=4))
    layer, rounding = FloatLayer(checkpoint, 0), Rounding(64, 4)
    hidden = hidden_states(64, 16)
    seen, new = hidden[:56], hidden[56:]
    wanted = layer(torch.from_numpy(new)).numpy()

    def error(state: dict[str, Any]) -> float:
        return float(np.square(FloatLayer(checkpoint, 0, state)(torch.from_numpy(new)).numpy() - wanted).mean())

    plain = plain_state(checkpoint, 0)
    nearest = {n: rounding(torch.from_numpy(v)).numpy() if "proj.weight" in n else v for n, v in plain.items()}
    errors = [error(nearest)]
    for reach in (0, 64, 1024):
        options = LayerOptions(rounding, "on", True, 64, reach)
        observed = observe(layer, seen, np.empty_like(seen), options)
        errors.append(error(state_of(quantize_layer(layer, observed, options))))
    assert all(after < 0.98 * before for before, after in itertools.pairwise(errors)), errors


def test_searched_sequences_are_spread() -> None:
    assert searched_sequences(32, 512, 2048) == {0, 8, 16, 24}
    assert searched_sequences(3, 512, 100) == {0}
    assert searched_sequences(3, 8, 10_000) == {0, 1, 2}


# --- whole checkpoints -----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def quantized(model: Path) -> Path:
    out = model.parent / "quantized"
    write_quantized(open_checkpoint(model), out, CALIBRATION, OPTIONS, progress=False)
    return out


def test_folder_is_an_awq_checkpoint_that_packs(quantized: Path, tmp_path: Path) -> None:
    checkpoint = open_checkpoint(quantized)
    assert checkpoint.quantization == Quantization(AWQ, 4, 64) and not (quantized.parent / "quantized.partial").exists()
    write_packed(checkpoint, tmp_path / "packed", progress=False)
    packed = open_packed(tmp_path / "packed").read_tensor("model.layers.2.mlp.down_proj")
    want = checkpoint.linear("model.layers.2.mlp.down_proj").dequantize()
    assert np.array_equal(unpack_linear(packed).to_linear().dequantize(), want)


def test_three_bits(model: Path, tmp_path: Path) -> None:
    options = AwqOptions(bits=3, group_size=128, search_tokens=32, threads=1, duo="both")
    write_quantized(open_checkpoint(model), tmp_path / "awq", CALIBRATION, options, progress=False)
    checkpoint = open_checkpoint(tmp_path / "awq")
    assert checkpoint.quantization == Quantization(AWQ, 3, 128)
    assert checkpoint.linear("model.layers.0.mlp.up_proj").bits == 3


def test_same_bytes_again(model: Path, quantized: Path, tmp_path: Path) -> None:
    write_quantized(open_checkpoint(model), tmp_path / "again", CALIBRATION, OPTIONS, progress=False)
    assert files_of(tmp_path / "again") == files_of(quantized)


def test_one_layer_is_in_memory_at_a_time(model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a 7B model needs, too: the memory of a layer, however many there are."""
    alive, others = weakref.WeakSet[FloatLayer](), list[int]()

    class Counted(FloatLayer):
        def __init__(self, *arguments: Any) -> None:
            others.append(len(alive))
            super().__init__(*arguments)
            alive.add(self)

    monkeypatch.setattr(awq_module, "FloatLayer", Counted)
    write_quantized(open_checkpoint(model), tmp_path / "out", CALIBRATION, OPTIONS, progress=False)
    assert others == [0] * LAYERS


class KilledError(BaseException):
    """Stands for a kill: nothing of ours catches it."""


def survives(changes: int, model: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Quantize; the run dies at the change on disk that follows the first `changes`."""
    left = changes

    def dying(real: Any) -> Any:
        def call(*args: Any, **kwargs: Any) -> Any:
            nonlocal left
            if left == 0:
                raise KilledError
            left -= 1
            return real(*args, **kwargs)

        return call

    with monkeypatch.context() as patch:
        for owner, name in (
            (Path, "replace"),
            (Path, "rename"),
            (Path, "unlink"),
            (Path, "write_text"),
            (awq_module, "write_safetensors"),
            (awq_module, "observe"),
            (np, "save"),
            (shutil, "rmtree"),
        ):
            patch.setattr(owner, name, dying(getattr(owner, name)))
        try:
            write_quantized(open_checkpoint(model), out, CALIBRATION, OPTIONS, progress=False)
        except KilledError:
            return False
    return True


def test_killed_at_any_change_on_disk_it_ends_with_the_same_bytes(
    model: Path, quantized: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each run gets one change further than the last: so every kind of change is the fatal one once."""
    out, runs = tmp_path / "out", 0
    while not out.exists():  # the last changes come after it
        survives(runs, model, out, monkeypatch)
        runs += 1
    assert runs > 8
    assert files_of(out) == files_of(quantized)


def test_killed_process_goes_on(model: Path, quantized: Path, tmp_path: Path) -> None:
    np.save(tmp_path / "ids.npy", IDS)
    command = [sys.executable, "-m", "quant", "awq", str(model), str(tmp_path / "out"), "--quiet"]
    command += ["--calibration", str(tmp_path / "ids.npy"), "--group-size", "64", "--search-tokens", "32"]
    command += ["--sequences", "6", "--length", "16", "--threads", "1"]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL)
    state = tmp_path / "out.partial" / "state.json"
    while not state.exists() and process.poll() is None:
        time.sleep(0.001)
    os.kill(process.pid, signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL and not (tmp_path / "out").exists()
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    assert files_of(tmp_path / "out") == files_of(quantized)


# --- bad input -------------------------------------------------------------------------------------------------------


def stopped_run(model: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the `.partial` of a run that was stopped after its first layer."""
    changes = 0
    while not (out.with_name("out.partial") / "state.json").exists():
        survives(changes, model, out, monkeypatch)
        changes += 1
    return out.with_name("out.partial")


def refusal(model: Path, out: Path, options: AwqOptions = OPTIONS) -> str:
    with pytest.raises(InputError) as error:
        write_quantized(open_checkpoint(model), out, CALIBRATION, options, progress=False)
    assert not out.exists()
    return str(error.value)


def test_unfinished_run_of_another_kind_is_refused(
    model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    partial = stopped_run(model, tmp_path / "out", monkeypatch)
    text = refusal(model, tmp_path / "out", AwqOptions(group_size=128, search_tokens=32, threads=1))
    assert str(partial) in text and "another checkpoint, text, option or version" in text


def test_damaged_unfinished_run_is_refused(model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    partial = stopped_run(model, tmp_path / "out", monkeypatch)
    flip_bit(partial / "model" / "model-00001-of-00004.safetensors", -7)
    assert "not what was written" in refusal(model, tmp_path / "out")


def test_activations_that_are_not_finite(model: Path, tmp_path: Path) -> None:
    broken = tmp_path / "model"
    shutil.copytree(model, broken)
    name = "model.layers.1.post_attention_layernorm.weight"
    file = open_checkpoint(broken)._files[name]
    at = file._start + file.entries[name].begin
    data = bytearray(file.path.read_bytes())
    data[at : at + 2] = (0x7FC0).to_bytes(2, "little")  # NaN in bf16
    file.path.write_bytes(data)
    text = refusal(broken, tmp_path / "out")
    assert "layer 1" in text and "not finite" in text and "sequence 0, token 0" in text


def test_quantized_checkpoint_is_refused(quantized: Path, tmp_path: Path) -> None:
    assert "quantized already" in refusal(quantized, tmp_path / "out")


def test_group_that_does_not_divide_the_inputs(tmp_path: Path) -> None:
    model = small_checkpoint(tmp_path / "model")
    edit_json(model / "config.json", lambda config: config.update(hidden_size=192, head_dim=64))
    assert "self_attn.q_proj has 192 inputs" in refusal(model, tmp_path / "out", AwqOptions(threads=1))


def test_missing_tensor_and_damaged_shard(model: Path, tmp_path: Path) -> None:
    for damage in ("remove", "cut"):
        broken = tmp_path / damage
        shutil.copytree(model, broken)
        shard = sorted(broken.glob("*.safetensors"))[1]
        if damage == "remove":
            shard.unlink()
        else:
            shard.write_bytes(shard.read_bytes()[:-100])
        with pytest.raises(InputError, match=re.escape(str(shard))):
            open_checkpoint(broken)


@pytest.mark.parametrize(
    ("sequences", "length", "says"),
    [(5, 100, "ask for 4 at most"), (1, 401, "one sequence has 401"), (2, 100, "")],
)
def test_text_too_short(sequences: int, length: int, says: str) -> None:
    if not says:
        drawn = draw("text", IDS, vocab_size=32, sequences=sequences, length=length, seed=1)
        assert drawn.ids.shape == (2, 100)
        return
    with pytest.raises(InputError, match=f"text: calibration tokens is 400; .*{says}"):
        draw("text", IDS, vocab_size=32, sequences=sequences, length=length, seed=1)


def test_sequences_depend_on_the_seed_and_do_not_overlap() -> None:
    ids = np.arange(400)
    a, b = (draw("x", ids, vocab_size=400, sequences=10, length=16, seed=seed) for seed in (0, 1))
    assert a.sha256 != b.sha256 and len(np.unique(a.ids)) == a.ids.size


def test_ids_out_of_the_vocabulary() -> None:
    with pytest.raises(InputError, match=r"token id is 31; the model has ids 0\.\.29"):
        draw("x", np.array([1, 31, 2] * 20), vocab_size=30, sequences=1, length=8, seed=0)


@pytest.mark.parametrize(
    ("name", "contents", "says"),
    [
        ("missing.txt", None, "calibration text is missing"),
        ("latin.txt", b"na\xefve", "UTF-8"),
        ("text.txt", b"plain", "tokenizer.json: file is missing"),
        ("missing.npy", None, "missing.npy: file is missing"),
        ("torn.npy", b"\x93NUMPY", "array is unreadable"),
    ],
)
def test_calibration_files_that_cannot_be_read(
    model: Path, tmp_path: Path, name: str, contents: bytes | None, says: str
) -> None:
    if contents is not None:
        (tmp_path / name).write_bytes(contents)
    with pytest.raises(InputError, match=says):
        read_ids(model, tmp_path / name)


def test_ids_must_be_integers(model: Path, tmp_path: Path) -> None:
    np.save(tmp_path / "x.npy", np.ones(3))
    with pytest.raises(InputError, match="not of integers"):
        read_ids(model, tmp_path / "x.npy")
