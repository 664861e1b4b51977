"""AWQ by GPTQModel or AutoAWQ, each in an environment of its own: `python -P other_awq.py TOOL MODEL OUT IDS.npy`.

It runs there without ours: 4 bits, groups of 128, zero-points, "gemm" form, on the sequences of token ids in the file;
everything else by the tool's defaults.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

BITS, GROUP_SIZE = 4, 128


def gptqmodel(model: Path, out: Path, ids: list[list[int]], bits: int = BITS) -> None:
    """Quantize with GPTQModel's AWQ."""
    os.environ.setdefault("GPTQMODEL_CPU_WORKERS", "2")  # the least that it starts with
    from gptqmodel import GPTQModel
    from gptqmodel.quantization.config import AWQConfig

    loaded: Any = GPTQModel.load(str(model), AWQConfig(bits=bits, group_size=GROUP_SIZE, sym=False), device="cpu")
    rows = [{"input_ids": row, "attention_mask": [1] * len(row)} for row in ids]
    loaded.quantize(rows, batch_size=len(rows))
    loaded.save(str(out))


def autoawq(model: Path, out: Path, ids: list[list[int]]) -> None:
    """Quantize with AutoAWQ.

    Its search multiplies weights in place and takes them back from copies made with `.cpu()`. On a processor that call
    copies nothing, so that one scale too many stays in the weights; here it copies, as it does on a GPU.
    """
    import torch

    to_cpu = torch.Tensor.cpu
    torch.Tensor.cpu = lambda tensor, *args, **kwargs: to_cpu(tensor, *args, **kwargs).clone()  # type: ignore[method-assign]
    from awq import AutoAWQForCausalLM

    loaded: Any = AutoAWQForCausalLM.from_pretrained(str(model), device_map="cpu", safetensors=True)
    config = {"zero_point": True, "q_group_size": GROUP_SIZE, "w_bit": BITS, "version": "GEMM"}
    limits = {"max_calib_samples": len(ids), "max_calib_seq_len": len(ids[0])}
    loaded.quantize(None, quant_config=config, calib_data=ids, **limits)
    loaded.save_quantized(str(out))


TOOLS = {"gptqmodel": gptqmodel, "autoawq": autoawq}


def main() -> None:
    """Run one tool, on one thread."""
    tool, model, out, path = sys.argv[1:]
    os.environ["HF_HUB_OFFLINE"] = "1"
    import numpy as np
    import torch

    torch.set_num_threads(1)
    TOOLS[tool](Path(model), Path(out), np.load(path).tolist())


if __name__ == "__main__":
    main()
