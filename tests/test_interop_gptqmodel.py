"""GPTQModel's own code and transformers with it, on what we write, and ours on what it writes; `nox -s interop`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch
from quant_data import small_checkpoint
from transformers import AutoModelForCausalLM, AwqConfig
from transformers.utils.quantization_config import AwqBackend

from quant.checkpoint import Checkpoint, open_checkpoint
from quant.convert import write_converted
from quant.model_config import LINEARS
from quant.other_awq import gptqmodel as quantize_by_gptqmodel
from quant.quantization import AWQ, Quantization

pytest.importorskip("gptqmodel", reason="GPTQModel needs an environment of its own: nox -s interop")


def made(tmp_path: Path, group_size: int, bits: int) -> Checkpoint:
    source = open_checkpoint(small_checkpoint(tmp_path / "plain", layers=2))
    write_converted(source, tmp_path / "awq", "awq", group_size=group_size, bits=bits, progress=False)
    return open_checkpoint(tmp_path / "awq")


def loaded_weights(folder: Path, bits: int, group_size: int) -> dict[str, torch.Tensor]:
    """The weights (N, K) of each linear layer that transformers loads with GPTQModel, dequantized by GPTQModel."""
    from gptqmodel.quantization.awq.utils.packing_utils import dequantize_gemm

    # the plain kernel: the others are compiled first, which takes minutes
    chosen = AwqConfig(bits=bits, group_size=group_size, backend=AwqBackend.TORCH_AWQ)
    model: Any = AutoModelForCausalLM.from_pretrained(
        folder, dtype=torch.float16, device_map="cpu", quantization_config=chosen
    )
    names = [f"model.layers.{layer}.{part}" for layer in range(2) for part in LINEARS]
    modules = {name: model.get_submodule(name) for name in names}
    assert all(type(module).__module__.startswith("gptqmodel.") for module in modules.values())
    return {
        name: dequantize_gemm(
            qweight=m.qweight, qzeros=m.qzeros, scales=m.scales.float(), bits=bits, group_size=group_size
        ).T
        for name, m in modules.items()
    }


@pytest.mark.parametrize("group_size", [32, 64, 128])
def test_words_are_gptqmodels(tmp_path: Path, group_size: int) -> None:
    """GPTQModel's own unpacker gives our codes and zero-points, of 4 and of 3 bits."""
    from gptqmodel.quantization.awq.utils.packing_utils import dequantize_gemm

    from quant.codecs import encode_awq

    for bits in (4, 3):
        checkpoint = made(tmp_path / str(bits), group_size, bits)
        for part in LINEARS:
            linear = checkpoint.linear(f"model.layers.1.{part}")
            tensors = {
                name.rsplit(".", 1)[1]: torch.from_numpy(array.view("int32") if array.dtype == "uint32" else array)
                for name, array in encode_awq(linear, linear.scales).items()
            }
            tensors["scales"] = tensors["scales"].float()
            theirs = dequantize_gemm(**tensors, bits=bits, group_size=group_size)
            assert torch.equal(theirs.T, torch.from_numpy(linear.dequantize())), (bits, part)


@pytest.mark.parametrize(("bits", "group_size"), [(4, 32), (4, 64), (4, 128), (3, 128)])
def test_transformers_loads_our_folder(tmp_path: Path, bits: int, group_size: int) -> None:
    """The dequantized weights are ours to the bit, and the logits of the whole model are those of our weights."""
    checkpoint = made(tmp_path, group_size, bits)
    for name, weight in loaded_weights(tmp_path / "awq", bits, group_size).items():
        assert torch.equal(weight, torch.from_numpy(checkpoint.linear(name).dequantize())), name
    chosen = AwqConfig(bits=bits, group_size=group_size, backend=AwqBackend.TORCH_AWQ)
    loaded: Any = AutoModelForCausalLM.from_pretrained(
        tmp_path / "awq", dtype=torch.float16, device_map="cpu", quantization_config=chosen
    )
    plain: Any = AutoModelForCausalLM.from_pretrained(tmp_path / "plain", dtype=torch.float32)
    for layer in range(2):
        for name in checkpoint.layer_names(layer):
            plain.get_submodule(name).weight.data = torch.from_numpy(checkpoint.linear(name).dequantize())
    tokens = torch.arange(2, 22)[None]
    with torch.no_grad():
        want, have = plain(tokens).logits, loaded(tokens).logits.float()
    assert (want - have).abs().max() <= 0.02 * want.abs().max() and want.abs().max() > 0


@pytest.mark.parametrize("bits", [4, 3])
def test_we_read_what_gptqmodel_quantizes(tmp_path: Path, bits: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its own AWQ of our checkpoint: what we dequantize is what transformers with GPTQModel does, to the bit."""
    monkeypatch.chdir(tmp_path)  # it writes logs
    model = small_checkpoint(tmp_path / "plain", layers=2)
    ids = torch.randint(0, 32, (4, 32), generator=torch.Generator().manual_seed(1)).tolist()
    quantize_by_gptqmodel(model, tmp_path / "theirs", ids, bits)
    checkpoint = open_checkpoint(tmp_path / "theirs")
    assert checkpoint.quantization == Quantization(AWQ, bits, 128)
    for name, weight in loaded_weights(tmp_path / "theirs", bits, 128).items():
        assert torch.equal(weight, torch.from_numpy(checkpoint.linear(name).dequantize())), name
