"""What `python -m quant inspect` prints: a table of a checkpoint, a packed model or a vector set."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from quant import packed, vectorset
from quant.checkpoint import Checkpoint, open_checkpoint
from quant.errors import InputError
from quant.files import read_json
from quant.hf_folder import CONFIG
from quant.model_config import ModelConfig
from quant.packed import PackedModel, open_packed
from quant.vectorset import VectorSet, read_vector_set

REMEDY = "give a Hugging Face folder, a packed folder or a vector set"


def describe(path: Path) -> str:
    """Return a readable description of the folder `path`, all of whose files have been checked."""
    if (path / CONFIG).is_file():
        return describe_checkpoint(open_checkpoint(path))
    if not (path / packed.MANIFEST).is_file():
        raise InputError(path, "folder", f"without {CONFIG} and {packed.MANIFEST}", REMEDY)
    schema = read_json(path / packed.MANIFEST, REMEDY).get("schema")
    if schema == packed.SCHEMA:
        return describe_packed(open_packed(path))
    if schema == vectorset.SCHEMA:
        return describe_vectors(read_vector_set(path))
    raise InputError(path / packed.MANIFEST, "schema", schema, REMEDY)


def table(header: list[str], rows: Iterable[list[Any]]) -> str:
    """Return rows in aligned columns; numbers to the right.

    >>> print(table(["name", "k"], [["a", 8], ["bcd e", 12]]))
    name    k
    a       8
    bcd e  12
    """
    cells = [header, *([f"{cell:,}" if isinstance(cell, int) else str(cell) for cell in row] for row in rows)]
    widths = [max(len(row[i]) for row in cells) for i in range(len(header))]
    numeric = [all(row[i][:1].isdigit() for row in cells[1:]) for i in range(len(header))]
    lines = []
    for row in cells:
        columns = zip(row, widths, numeric, strict=True)
        lines.append("  ".join(c.rjust(w) if right else c.ljust(w) for c, w, right in columns).rstrip())
    return "\n".join(lines)


def describe_model(config: ModelConfig) -> str:
    """Return the dimensions of a model in one line."""
    return (
        f"Qwen2, {config.num_hidden_layers} layers, hidden {config.hidden_size}, intermediate "
        f"{config.intermediate_size}, {config.num_attention_heads}/{config.num_key_value_heads} heads of "
        f"{config.head_dim}, vocabulary {config.vocab_size}"
    )


def describe_checkpoint(checkpoint: Checkpoint) -> str:
    """Return the description of a Hugging Face folder."""
    q = checkpoint.quantization
    kind = "plain weights" if q is None else f"{q.label}, {q.bits} bits, group {q.group_size}"
    synthetic = checkpoint.raw_config.get("layerlock_synthetic")
    lines = [
        f"{checkpoint.path}: Hugging Face checkpoint, {kind}",
        f"model   {describe_model(checkpoint.config)}",
        f"sha256  {checkpoint.sha256}",
        *([f"values  synthetic, {synthetic}"] if synthetic else []),
        "",
        table(["tensor", "dtype", "shape", "bytes"], checkpoint.tensor_rows()),
    ]
    return "\n".join(lines)


def describe_packed(model: PackedModel) -> str:
    """Return the description of a packed folder."""
    options = model.options
    variant = f"{'checked' if options.checked else 'compatible'}, {model.bits} bits, group {model.group_size}"
    rows = [
        [e.tensor_id, e.name, e.n, e.k, sum(s.bytes for s in e.blocks), sum(s.bytes for s in e.params), e.file]
        for e in model.tensors.values()
    ]
    lines = [
        f"{model.path}: packed model, format version {model.manifest['layout_version']}, all hashes correct",
        f"model   {describe_model(model.config)}",
        f"blocks  {variant}, scales {options.scale}, {options.lanes} lanes, by {model.method}",
        f"source  {model.source}",
        "",
        table(["id", "tensor", "rows", "K", "block bytes", "param bytes", "file"], rows),
    ]
    return "\n".join(lines)


def describe_vectors(vectors: VectorSet) -> str:
    """Return the description of a vector set."""
    streams = list(vectors.streams)
    facts = ["tensor", "rows", "K", "G", "lane"] if any(f.tensor for f in vectors.frames) else []
    rows = [
        [f.name, *([f.tensor, f.rows, f.k, f.group_size, f"{f.lane + 1}/{f.lanes}"] if facts else [])]
        + [f.beats[s] for s in streams]
        for f in vectors.frames
    ]
    lines = [
        f"{vectors.path}: vector set {vectors.case} of {vectors.kernel}, seed {vectors.seed}, all hashes correct",
        f"source  {vectors.source}",
        "",
        table(["frame", *facts, *(f"{s} beats" for s in streams)], rows),
    ]
    return "\n".join(lines)
