"""Writing Hugging Face folders: config.json, one file of tensors or one a layer, an index."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from numpy.typing import NDArray

from quant.files import staged_folder, write_json
from quant.progress import progress_bar
from quant.safetensors_io import write_safetensors

CONFIG = "config.json"
SINGLE = "model.safetensors"
INDEX = "model.safetensors.index.json"

# Files that go with a model whatever its weights are.
COMPANIONS = (
    "tokenizer.json",
    "tokenizer_config.json",
    "vocab.json",
    "merges.txt",
    "special_tokens_map.json",
    "added_tokens.json",
    "generation_config.json",
    "kept_ids.json",  # of a pruned vocabulary: quant.kept_ids
)

Tensors = dict[str, NDArray[Any]]


def write_folder(
    out: Path,
    config: dict[str, Any],
    shards: Iterable[Tensors],
    count: int,
    *,
    replace: bool,
    progress: bool,
    companions: Iterable[Path] = (),
) -> None:
    """Write `config`, `count` shards and copies of `companions` to the folder `out`, whole or not at all."""
    with staged_folder(out, replace=replace) as stage:
        write_json(stage / CONFIG, config)
        for path in companions:
            shutil.copyfile(path, stage / path.name)
        places: dict[str, str] = {}
        size = 0
        for number, tensors in enumerate(progress_bar(shards, out.name, count, "file", shown=progress), 1):
            file = SINGLE if count == 1 else f"model-{number:05}-of-{count:05}.safetensors"
            write_safetensors(stage / file, tensors)
            places |= dict.fromkeys(tensors, file)
            size += sum(tensor.nbytes for tensor in tensors.values())
        if count > 1:
            write_json(stage / INDEX, {"metadata": {"total_size": size}, "weight_map": places})
