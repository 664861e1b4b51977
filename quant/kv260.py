"""`fullmodel_combined.bin` and `fullmodel_metadata.json` of the published KV260 design, read and written.

Source: arXiv 2504.17376 and its contest submission (IEEE-AICAS/AICAS2025_GC, Track2/9). One file holds, layer by layer,
for each of q, k, v, o, gate, up, down the blocks of 288 bytes (groups of 64) or 544 bytes (128) in the order of the
compatible blocks of docs/packed_format.md (fp16 scales, zero padding, one lane), fp16 biases of q, k, v, and two fp16
norms; then the final norm and the embedding. The metadata has offsets and sizes, but neither version nor hash, nor
epsilon and the base of RoPE: those come from the model's config.json.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from quant.checkpoint import EMBEDDING, FINAL_NORM, FOLDER_REMEDY, HEAD, Checkpoint
from quant.codecs import encode_awq
from quant.errors import InputError
from quant.files import read_json, refuse_overlap, staged_folder
from quant.hf_folder import Tensors, write_folder
from quant.layout import BEAT_BYTES, COLUMNS, PARAM_BEATS, BlockShape
from quant.model_config import BIASED, LINEARS, NORMS, ModelConfig, parse_config
from quant.packing import PackedLinear, pack_blocks, unpack_linear
from quant.progress import progress_bar
from quant.quantization import FIELD, awq_config
from quant.tensors import QuantizedLinear

COMBINED, METADATA = "fullmodel_combined.bin", "fullmodel_metadata.json"
REMEDY = f"give a folder with {COMBINED} and {METADATA} of one model"
KV260_GROUP_SIZES = (64, 128)
HALF = 2  # bytes
NAMES = {"dim": "hidden_size", "hidden_dim": "intermediate_size", "n_layers": "num_hidden_layers",
         "n_heads": "num_attention_heads", "n_kv_heads": "num_key_value_heads", "vocab_size": "vocab_size"}  # fmt: skip

Json = dict[str, Any]


def write_kv260(checkpoint: Checkpoint, out: Path, *, replace: bool = False, progress: bool = True) -> None:
    """Write the two files of a quantized checkpoint of 4 bits to the folder `out`, which appears whole or not at all.

    Codes, zero-points and scales are exact; biases, norms and the embedding become fp16, rounded to nearest.
    Raises InputError for other checkpoints, scales that fp16 cannot hold, and values beyond fp16.
    """
    refuse_overlap(Path(out), checkpoint.path)
    if checkpoint.quantization is None or checkpoint.bits != 4 or checkpoint.group_size is None:
        remedy = "quantize it first with `python -m quant export --to awq` or `python -m quant awq`"
        raise InputError(checkpoint.path, "bits", checkpoint.bits, f"the format holds 4-bit codes only: {remedy}")
    if checkpoint.group_size not in KV260_GROUP_SIZES:
        known = " or ".join(map(str, KV260_GROUP_SIZES))
        raise InputError(checkpoint.path, "group size", checkpoint.group_size, f"the format has groups of {known} only")
    if not checkpoint.config.tie_word_embeddings:
        raise InputError(checkpoint.path, "tie_word_embeddings", False, "the format has no output layer of its own")
    with staged_folder(Path(out), replace=replace) as stage, (stage / COMBINED).open("wb") as stream:
        numbers = range(checkpoint.config.num_hidden_layers)
        bar = progress_bar(numbers, "export", len(numbers), "layer", shown=progress)
        layers = [{"layer_index": number, "data": list(write_layer(stream, checkpoint, number))} for number in bar]
        norm, embedding = (write_half(stream, checkpoint, name) for name in (FINAL_NORM, EMBEDDING))
        metadata = {
            "global": {field: getattr(checkpoint.config, ours) for field, ours in NAMES.items()}
            | {"seq_len": checkpoint.config.max_position_embeddings},
            "layer_structure": structure(checkpoint.config, checkpoint.group_size),
            "layers": layers,
            "norm": {"weight": norm},
            "token_embedding": {"weight": embedding},
        }
        (stage / METADATA).write_text(json.dumps(metadata, indent=2))


def structure(config: ModelConfig, group_size: int) -> list[Json]:
    """Return what every layer holds, in order."""
    entries: list[Json] = []
    for part in LINEARS:
        K, N = config.linear_shape(part)
        modules: Json = {"macro": {"data_type": "awq_macro", "shape": [K // group_size, N // COLUMNS]}}
        if part in BIASED:
            modules["bias"] = {"data_type": "float16", "shape": [N]}
        entries.append({"param_name": part, "submodules": modules})
    norms = [{"param_name": norm, "data_type": "float16", "shape": [config.hidden_size]} for norm in NORMS]
    return entries + norms


def write_layer(stream: BinaryIO, checkpoint: Checkpoint, number: int) -> Iterator[Json]:
    """Append the tensors of a layer; yield their entries of the metadata."""
    prefix = f"model.layers.{number}"
    for part in LINEARS:
        linear = checkpoint.linear(f"{prefix}.{part}")
        blocks = pack_blocks(linear, tensor_id=0, lane=0, lanes=1, scale="fp16", checked=False)
        modules = {"macro": write_bytes(stream, blocks)}
        if part in BIASED:
            bias = write_half(stream, checkpoint, f"{prefix}.{part}.bias")
            modules["bias"] = {"offset": bias["offset"], "size": bias["size"]}
        yield {"param_name": part, "submodules": modules}
    for norm in NORMS:
        entry = write_half(stream, checkpoint, f"{prefix}.{norm}")
        yield {"param_name": norm, **{field: entry[field] for field in ("offset", "size", "shape")}}


def write_half(stream: BinaryIO, checkpoint: Checkpoint, name: str) -> Json:
    """Append a tensor of floats as fp16; return its entry."""
    values = checkpoint.array(name)
    with np.errstate(over="ignore"):
        half = values.astype("<f2")
    if not np.isfinite(half).all():
        raise InputError(checkpoint.path, name, "beyond fp16", "the format holds fp16 only")
    return write_bytes(stream, half) | {"data_type": "float16", "shape": list(values.shape)}


def write_bytes(stream: BinaryIO, data: NDArray[Any]) -> Json:
    """Append bytes; return where they are."""
    offset = stream.tell()
    stream.write(np.ascontiguousarray(data).reshape(-1).view(np.uint8).data)
    return {"offset": offset, "size": data.nbytes}


class Kv260Model:
    """The two files opened; `config_path` is the model's config.json. Reading a tensor checks where it is."""

    def __init__(self, path: Path, config_path: Path) -> None:
        self.path, self.place = path, path / METADATA
        self.metadata = read_json(self.place, REMEDY)
        self.raw_config = read_json(config_path, FOLDER_REMEDY)
        self.config = parse_config(config_path, self.raw_config)
        try:
            self._data: NDArray[np.uint8] = np.memmap(path / COMBINED, np.uint8, mode="r")
        except (OSError, ValueError) as error:  # ValueError: an empty file
            raise InputError(path / COMBINED, "file", f"unreadable ({error})", REMEDY) from None
        try:
            self._check_global()
            self.group_size = self._find_group_size()
            self._layers = [self._layer(number) for number in range(self.config.num_hidden_layers)]
            self._outer = {FINAL_NORM: self.metadata["norm"]["weight"],
                           EMBEDDING: self.metadata["token_embedding"]["weight"]}  # fmt: skip
        except (KeyError, TypeError, IndexError, AttributeError, ValueError) as error:
            if isinstance(error, InputError):
                raise
            raise InputError(self.place, "contents", f"refused ({error!r})", REMEDY) from None

    def linear(self, layer: int, part: str) -> QuantizedLinear:
        """Return a linear layer; its padding must be zero."""
        K, N = self.config.linear_shape(part)
        name, modules = f"model.layers.{layer}.{part}", self._layers[layer][part]["submodules"]
        shape = BlockShape(self.group_size)
        size = K // self.group_size * N // COLUMNS * shape.bytes
        blocks = self._bytes(f"{name}.macro", modules["macro"], size).reshape(-1, shape.bytes)
        params = np.zeros((N // COLUMNS * PARAM_BEATS, BEAT_BYTES), np.uint8)
        packed = PackedLinear(name, K, N, self.group_size, 0, 1, False, "fp16", [blocks], [params])
        try:
            linear = unpack_linear(packed).to_linear()
        except InputError as error:
            raise error.within(self.path / COMBINED) from None
        return QuantizedLinear(name, linear.qweight, linear.qzeros, linear.scales)

    def tensors(self, layer: int) -> Tensors:
        """Return the AWQ tensors of a layer."""
        tensors: Tensors = {}
        for part in LINEARS:
            linear = self.linear(layer, part)
            tensors |= encode_awq(linear, linear.scales)
            if part in BIASED:
                entry = self._layers[layer][part]["submodules"]["bias"]
                tensors[f"{linear.name}.bias"] = self._half(f"{linear.name}.bias", entry, (linear.n,))
        for norm in NORMS:
            name = f"model.layers.{layer}.{norm}"
            tensors[name] = self._half(name, self._layers[layer][norm], (self.config.hidden_size,))
        return tensors

    def outer_tensors(self) -> Tensors:
        """Return the final norm and the embedding."""
        hidden, vocabulary = self.config.hidden_size, self.config.vocab_size
        shapes: dict[str, tuple[int, ...]] = {FINAL_NORM: (hidden,), EMBEDDING: (vocabulary, hidden)}
        return {name: self._half(name, self._outer[name], shape) for name, shape in shapes.items()}

    def _check_global(self) -> None:
        for field, ours in NAMES.items():
            have, want = self.metadata["global"][field], getattr(self.config, ours)
            if have != want:
                raise InputError(self.place, f"global.{field}", have, f"config.json has {want}: {REMEDY}")
        if not self.config.tie_word_embeddings:
            raise InputError(self.place, HEAD, "missing", "the format is for models that tie it to the embedding")

    def _find_group_size(self) -> int:
        entry = next(e for e in self.metadata["layer_structure"] if e["param_name"] == "mlp.down_proj")
        shape = entry["submodules"]["macro"]["shape"]
        K, N = self.config.linear_shape("mlp.down_proj")
        sizes = {size: [K // size, N // COLUMNS] for size in KV260_GROUP_SIZES}
        for size, want in sizes.items():
            if shape == want:
                return size
        raise InputError(self.place, "shape of mlp.down_proj", shape, f"it must be one of {list(sizes.values())}")

    def _layer(self, number: int) -> dict[str, Json]:
        layer = self.metadata["layers"][number]
        entries = {entry["param_name"]: entry for entry in layer["data"]}
        wanted = {*LINEARS, *NORMS}
        if layer["layer_index"] != number or entries.keys() != wanted:
            have = f"{layer['layer_index']} with {', '.join(sorted(entries))}"
            raise InputError(self.place, f"layer {number}", have, f"it must hold {', '.join(sorted(wanted))}")
        return entries

    def _bytes(self, name: str, entry: Mapping[str, Any], size: int) -> NDArray[np.uint8]:
        offset, have = entry["offset"], entry["size"]
        if have != size:
            raise InputError(self.place, f"{name}.size", have, f"by the model's dimensions it must be {size}: {REMEDY}")
        if type(offset) is not int or not 0 <= offset <= self._data.size - size:
            remedy = f"{COMBINED} has {self._data.size} bytes: {REMEDY}"
            raise InputError(self.place, f"{name}.offset", offset, remedy)
        return self._data[offset : offset + size]

    def _half(self, name: str, entry: Mapping[str, Any], shape: tuple[int, ...]) -> NDArray[np.float16]:
        raw = self._bytes(name, entry, HALF * int(np.prod(shape)))
        return raw.copy().view("<f2").reshape(shape)


def write_imported(path: Path, config_path: Path, out: Path, *, replace: bool = False, progress: bool = True) -> None:
    """Write the model in the folder `path` as an AWQ "gemm" folder `out`, which appears whole or not at all."""
    refuse_overlap(Path(out), Path(path))
    model = Kv260Model(Path(path), Path(config_path))
    layers = model.config.num_hidden_layers
    config = {**model.raw_config, "torch_dtype": "float16", FIELD: awq_config(model.group_size)}

    def shards() -> Iterator[Tensors]:
        yield from (model.tensors(layer) for layer in range(layers))
        yield model.outer_tensors()

    write_folder(Path(out), config, shards(), layers + 1, replace=replace, progress=progress)
