"""GPTQModel's own code on the AWQ layers that we write; `nox -s interop` runs this."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from quant_data import small_checkpoint

from quant.checkpoint import Checkpoint, open_checkpoint
from quant.convert import write_converted
from quant.model_config import LINEARS

pytest.importorskip("gptqmodel", reason="GPTQModel needs an environment of its own: nox -s interop")


def made(tmp_path: Path, group_size: int, bits: int) -> Checkpoint:
    source = open_checkpoint(small_checkpoint(tmp_path / "plain", layers=2))
    write_converted(source, tmp_path / "awq", "awq", group_size=group_size, bits=bits, progress=False)
    return open_checkpoint(tmp_path / "awq")


@pytest.mark.parametrize("group_size", [64, 128])
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
