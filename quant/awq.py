"""AWQ of a whole checkpoint, one layer in memory at a time, into a Hugging Face AWQ "gemm" folder.

What has been done is kept beside the output, in `<out>.partial`: a run that was stopped, at whatever moment, goes on
with the next layer and ends with the same bytes.
"""

from __future__ import annotations

import dataclasses
import json
import math
import shutil
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
import transformers

from quant.awq_layer import LayerOptions, LayerResult, observe, quantize_layer
from quant.awq_rounding import Rounding
from quant.awq_search import Duo
from quant.calibration import Calibration
from quant.checkpoint import Checkpoint
from quant.codecs import encode_awq
from quant.errors import InputError
from quant.files import (
    CONTENTS,
    check_free,
    file_sha256,
    move_into_place,
    read_json,
    refuse_overlap,
    write_error,
    write_json,
)
from quant.float_layer import FloatLayer
from quant.hf_folder import CONFIG, INDEX, Tensors
from quant.model_config import BIASED, LINEARS, NORMS
from quant.progress import progress_bar
from quant.quantization import FIELD, awq_config
from quant.safetensors_io import SafetensorsFile, write_safetensors

REPORT, STATE = "awq.json", "state.json"


@dataclass(frozen=True)
class AwqOptions:
    """How a model is quantized. `threads` is part of it: another number may round sums of floats otherwise."""

    bits: int = 4
    group_size: int = 128
    duo: Duo = "on"
    clip: bool = True
    search_tokens: int = 1024
    reach: int = 1024
    threads: int = 2

    @property
    def layer(self) -> LayerOptions:
        """What the search of a layer is asked for."""
        return LayerOptions(Rounding(self.group_size, self.bits), self.duo, self.clip, self.search_tokens, self.reach)


class Progress:
    """The folder of an unfinished run: finished shards, the hidden states before the next layer, and state.json.

    state.json is replaced last and in one move, so that it never names what is not there.
    """

    def __init__(self, folder: Path, identity: dict[str, Any], layers: int) -> None:
        self.folder, self.identity, self.layers = folder, identity, layers
        self.shards = folder / "model"
        self.reports: list[dict[str, Any]] = []
        self.sha256: dict[str, str] = {}
        if (folder / STATE).exists():
            self._resume()
        self.shards.mkdir(parents=True, exist_ok=True)

    @property
    def done(self) -> int:
        """Number of finished layers."""
        return len(self.reports)

    def hidden_path(self, layer: int) -> Path:
        """Return the file of the hidden states before a layer."""
        return self.folder / f"hidden_{layer:03}.npy"

    def shard_name(self, number: int) -> str:
        """Return the name of a shard: one a layer, then one with what belongs to no layer."""
        return f"model-{number + 1:05}-of-{self.layers + 1:05}.safetensors"

    def write_shard(self, number: int, tensors: Tensors) -> None:
        """Write a shard; it counts only when `finish` has been called."""
        path = self.shards / self.shard_name(number)
        write_safetensors(path, tensors)
        self.sha256[path.name] = file_sha256(path)

    def finish(self, report: dict[str, Any]) -> None:
        """Record that a layer is done and drop what only it needed."""
        self.reports.append(report)
        state = {"identity": self.identity, "reports": self.reports, "sha256": self.sha256}
        write_json(self.folder / "state.new", state)
        (self.folder / "state.new").replace(self.folder / STATE)
        self.hidden_path(self.done - 1).unlink(missing_ok=True)

    def _resume(self) -> None:
        state = read_json(self.folder / STATE, f"remove {self.folder} to start again")
        if state.get("identity") != json.loads(json.dumps(self.identity)):
            remedy = "remove it to start again, or give the checkpoint, text and options that it was started with"
            raise InputError(self.folder, "unfinished run", "of another checkpoint, text, option or version", remedy)
        self.reports, self.sha256 = state["reports"], state["sha256"]
        for name, digest in self.sha256.items():
            path = self.shards / name
            if not path.is_file() or file_sha256(path) != digest:
                raise InputError(path, "sha256", "not what was written", f"remove {self.folder} to start again")
        if not self.hidden_path(self.done).is_file():
            raise InputError(self.hidden_path(self.done), "file", "missing", f"remove {self.folder} to start again")


def write_quantized(
    checkpoint: Checkpoint,
    out: Path,
    calibration: Calibration,
    options: AwqOptions,
    *,
    replace: bool = False,
    progress: bool = True,
) -> dict[str, Any]:
    """Quantize `checkpoint` into the AWQ folder `out`, which appears whole or not at all; return the report.

    Raises InputError for a checkpoint that is quantized already, dimensions that the groups do not divide, activations
    that are not finite, and a `<out>.partial` of another run.
    """
    refuse_overlap(out, checkpoint.path)
    check_free(out, replace)
    check_source(checkpoint, options)
    torch.set_num_threads(options.threads)
    partial = out.with_name(f"{out.name}.partial")
    layers = checkpoint.config.num_hidden_layers
    try:
        run = Progress(partial, identity(checkpoint, calibration, options), layers)
        left = layers - run.done
        for _ in progress_bar(
            quantized_layers(checkpoint, calibration, options, run), "awq", left, "layer", shown=progress
        ):
            pass
        report = finish_folder(checkpoint, options, run)
        move_into_place(run.shards, out)
    except OSError as error:
        raise write_error(out, error) from error
    shutil.rmtree(partial)
    return report


def check_source(checkpoint: Checkpoint, options: AwqOptions) -> None:
    """Refuse what cannot be quantized before anything is computed."""
    if checkpoint.quantization is not None:
        raise InputError(checkpoint.path, "checkpoint", "quantized already", "give the one it was quantized from")
    for part in LINEARS:
        inputs, _ = checkpoint.config.linear_shape(part)
        if inputs % options.group_size:
            remedy = f"{part} has {inputs} inputs, no multiple of it: choose another"
            raise InputError(checkpoint.path, "group size", options.group_size, remedy)


def identity(checkpoint: Checkpoint, calibration: Calibration, options: AwqOptions) -> dict[str, Any]:
    """Return what decides the bytes."""
    return {
        "checkpoint": checkpoint.sha256,
        "calibration": {"sha256": calibration.sha256, "shape": list(calibration.ids.shape)},
        "options": asdict(options),
        "versions": {
            "torch": torch.__version__,
            "transformers": transformers.__version__,
            "numpy": np.__version__,
        },
    }


def quantized_layers(
    checkpoint: Checkpoint, calibration: Calibration, options: AwqOptions, run: Progress
) -> Iterator[int]:
    """Quantize the layers that are left; yield the number of each when its shard is written."""
    if run.done == 0:
        embedded = checkpoint.rows("model.embed_tokens.weight", calibration.ids.reshape(-1))
        np.save(run.hidden_path(0), embedded.reshape(*calibration.ids.shape, -1))
    for number in range(run.done, run.layers):
        try:
            run.finish(quantize_one(checkpoint, number, options, run))
        except InputError as error:
            raise error.within(f"{checkpoint.path}: layer {number}") from None
        yield number


def quantize_one(checkpoint: Checkpoint, number: int, options: AwqOptions, run: Progress) -> dict[str, Any]:
    """Write the shard of a layer and the hidden states behind it; return what was chosen.

    A function of its own, so that a layer is out of memory before the next one is read.
    """
    hidden = np.load(run.hidden_path(number), mmap_mode="r")
    output = np.lib.format.open_memmap(run.hidden_path(number + 1), "w+", np.float32, hidden.shape)
    layer = FloatLayer(checkpoint, number)
    observed = observe(layer, hidden, output, options.layer)
    result = quantize_layer(layer, observed, options.layer)
    output.flush()
    run.write_shard(number, layer_tensors(f"model.layers.{number}", result))
    return choices_report(result)


def layer_tensors(prefix: str, result: LayerResult) -> Tensors:
    """Return the tensors of a layer as an AWQ folder holds them."""
    tensors: Tensors = {}
    for part, linear in result.linears.items():
        tensors |= encode_awq(dataclasses.replace(linear, name=f"{prefix}.{part}"), linear.scales)
    others = [f"{part}.bias" for part in BIASED] + list(NORMS)
    return tensors | {f"{prefix}.{name}": result.tensors[name].astype(np.float16) for name in others}


def choices_report(result: LayerResult) -> dict[str, Any]:
    """Return what was chosen at each site, and the block's error as a share of rounding's."""
    return {
        name: {
            "ratio": choice.ratio,
            "duo": choice.duo,
            "rtn_error": choice.rtn_error,
            "error": choice.error,
        }
        for name, choice in result.choices.items()
    }


def finish_folder(checkpoint: Checkpoint, options: AwqOptions, run: Progress) -> dict[str, Any]:
    """Write what belongs to no layer, config.json, the index and the report; return the report."""
    outer = outer_tensors(checkpoint)
    run.write_shard(run.layers, outer)
    write_index(run)
    config = {**checkpoint.raw_config, "torch_dtype": "float16", FIELD: awq_config(options.group_size, options.bits)}
    write_json(run.shards / CONFIG, config)
    for path in checkpoint.companions():
        shutil.copyfile(path, run.shards / path.name)
    report = {**run.identity, "error_against_rtn": mean_improvement(run.reports), "layers": run.reports}
    write_json(run.shards / REPORT, report)
    names = sorted({path.name for path in run.shards.iterdir()} | {CONTENTS})
    (run.shards / CONTENTS).write_text("\n".join(names) + "\n")
    return report


def outer_tensors(checkpoint: Checkpoint) -> Tensors:
    """Return embedding, last norm and an output layer of its own, in fp16."""
    names = ["model.embed_tokens.weight", "model.norm.weight"]
    names += [] if checkpoint.config.tie_word_embeddings else ["lm_head.weight"]
    tensors: Tensors = {}
    for name in names:
        with np.errstate(over="ignore"):
            tensors[name] = checkpoint.array(name).astype(np.float16)
        if not np.isfinite(tensors[name]).all():
            raise InputError(checkpoint.path, name, "beyond fp16", "values must be finite and within +-65504")
    return tensors


def write_index(run: Progress) -> None:
    """Write the index of the shards."""
    places: dict[str, str] = {}
    size = 0
    for number in range(run.layers + 1):
        name = run.shard_name(number)
        entries = shard_entries(run.shards / name)
        places |= dict.fromkeys(entries, name)
        size += sum(entries.values())
    write_json(run.shards / INDEX, {"metadata": {"total_size": size}, "weight_map": places})


def shard_entries(path: Path) -> dict[str, int]:
    """Return the names of a shard's tensors and their bytes."""
    return {name: entry.end - entry.begin for name, entry in SafetensorsFile(path).entries.items()}


def mean_improvement(reports: list[dict[str, Any]]) -> dict[str, float]:
    """Return for each site the geometric mean over the layers of error / RTN's error."""
    means = {}
    for site in reports[0]:
        logs = [math.log(r[site]["error"] / r[site]["rtn_error"]) for r in reports if r[site]["rtn_error"] > 0]
        means[site] = round(math.exp(sum(logs) / max(len(logs), 1)), 4)
    return means
