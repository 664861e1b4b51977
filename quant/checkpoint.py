"""Hugging Face folders of Qwen2 models: plain weights, AWQ "gemm" or compressed-tensors, read tensor by tensor."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quant.codecs import decode, tensor_kinds
from quant.errors import InputError
from quant.files import read_json, sha256_of_files
from quant.hf_folder import COMPANIONS, CONFIG, INDEX, SINGLE
from quant.model_config import (
    ARCHITECTURE,
    BIASED,
    BUFFERS,
    DEFAULT_BITS,
    DEFAULT_GROUP_SIZE,
    LINEARS,
    NORMS,
    parse_config,
)
from quant.quantization import Quantization, parse_quantization
from quant.rtn import quantize
from quant.safetensors_io import SafetensorsFile, bf16_values
from quant.tensors import QuantizedLinear

FOLDER_REMEDY = f"give a Hugging Face folder with {CONFIG} and {SINGLE} or {INDEX}"
FLOATS = ("BF16", "F16", "F32")
EMBEDDING, FINAL_NORM, HEAD = "model.embed_tokens.weight", "model.norm.weight", "lm_head.weight"


class Checkpoint:
    """An opened checkpoint folder. Headers are checked when it is opened, tensors are read when asked for.

    config: the model's dimensions; quantization: None for plain weights; raw_config: config.json as it is.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.raw_config = read_json(path / CONFIG, FOLDER_REMEDY)
        self.config = parse_config(path / CONFIG, self.raw_config)
        self.quantization = parse_quantization(path / CONFIG, self.raw_config)
        self._files = open_files(path)
        self._refuse_unknown_tensors()

    @property
    def group_size(self) -> int | None:
        """Group size of a quantized checkpoint."""
        return None if self.quantization is None else self.quantization.group_size

    @property
    def bits(self) -> int | None:
        """Bits of a quantized checkpoint's codes."""
        return None if self.quantization is None else self.quantization.bits

    @cached_property
    def sha256(self) -> str:
        """One hash over config.json and all tensor files."""
        files = {file.path for file in self._files.values()}
        return sha256_of_files([self.path / CONFIG, *files])

    def layer_names(self, layer: int) -> list[str]:
        """Return the names of the linear layers of decoder layer `layer`."""
        if not 0 <= layer < self.config.num_hidden_layers:
            raise InputError(self.path, "layer", layer, f"it must be 0..{self.config.num_hidden_layers - 1}")
        return [f"model.layers.{layer}.{part}" for part in LINEARS]

    def tensor_rows(self) -> list[list[str | int]]:
        """Return name, type, shape and bytes of every tensor, in the order of the files."""
        entries = ((name, file.entries[name]) for name, file in self._files.items())
        return [[name, e.dtype, " x ".join(map(str, e.shape)), e.end - e.begin] for name, e in entries]

    def companions(self) -> list[Path]:
        """Return the tokenizer's and other files that go with the model whatever its weights are."""
        return [path for path in (self.path / name for name in COMPANIONS) if path.is_file()]

    def outer_names(self) -> list[str]:
        """Return the names of the tensors that belong to no decoder layer: embedding, final norm, output layer."""
        names = [EMBEDDING, FINAL_NORM, *([] if self.config.tie_word_embeddings else [HEAD])]
        return [name for name in names if self._file(name)]

    def stored(self, name: str) -> NDArray[Any]:
        """Return a tensor of floats as it is stored; bf16 as bits in uint16."""
        return self._tensor(name, FLOATS)

    def array(self, name: str) -> NDArray[np.float32]:
        """Return a tensor of floats, such as "model.norm.weight", as float32."""
        raw = self._tensor(name, FLOATS)
        return bf16_values(raw) if self._dtype(name) == "BF16" else raw.astype(np.float32)

    def names(self) -> list[str]:
        """Return the names of all tensors, in the order of the files."""
        return list(self._files)

    def names_by_file(self) -> dict[str, list[str]]:
        """Return the names of the tensors of each file."""
        places: dict[str, list[str]] = {}
        for name, file in self._files.items():
            places.setdefault(file.path.name, []).append(name)
        return places

    def raw(self, name: str) -> NDArray[Any]:
        """Return a tensor of any type as it is stored; bf16 as bits in uint16."""
        return self._file(name).tensor(name)

    def rows(self, name: str, rows: NDArray[np.int64]) -> NDArray[np.float32]:
        """Return some rows of a matrix of floats as float32; only they are read."""
        raw = self._tensor(name, FLOATS)[rows]
        return bf16_values(raw) if self._dtype(name) == "BF16" else raw.astype(np.float32)

    def linear(self, name: str, group_size: int | None = None, bits: int | None = None) -> QuantizedLinear:
        """Return the linear layer `name`, such as "model.layers.0.self_attn.q_proj".

        A quantized checkpoint's is returned as it is; asking for another `group_size` or `bits` is an error.
        Plain weights are quantized by round-to-nearest: `bits` 4 in groups of 128 if not given.
        """
        part = linear_part(self.path, name)
        try:
            if self.quantization is not None:
                self._refuse_other("group size", self.group_size, group_size)
                self._refuse_other("bits", self.bits, bits)
                K, N = self.config.linear_shape(part)
                return decode(name, K, N, self.quantization, self._tensor, self._bias(name, part, N))
            return self._plain_linear(name, part, group_size or DEFAULT_GROUP_SIZE, bits or DEFAULT_BITS)
        except InputError as error:
            raise error.within(self.path) from None
        except ValueError as error:  # the canonical tensor names itself, not the file
            raise InputError(self.path, name, f"refused ({error})", "correct the checkpoint") from None

    def _refuse_unknown_tensors(self) -> None:
        """Refuse tensors of a decoder layer that nothing reads: the packed model would compute without them."""
        known = layer_tensor_names(self.quantization)
        layers = {str(layer) for layer in range(self.config.num_hidden_layers)}
        for name, file in self._files.items():
            match name.split(".", 3):
                case ["model", "layers", number, rest] if number in layers and rest not in known:
                    remedy = f"a {ARCHITECTURE} layer has none such: give a checkpoint without it"
                    raise InputError(file.path, f"tensor {name}", "unknown", remedy)

    def _refuse_other(self, what: str, own: int | None, asked: int | None) -> None:
        if asked not in (None, own):
            raise InputError(self.path, what, asked, f"the checkpoint is quantized with {own}: use that")

    def _plain_linear(self, name: str, part: str, group_size: int, bits: int) -> QuantizedLinear:
        K, N = self.config.linear_shape(part)
        weight = self._tensor(f"{name}.weight", FLOATS, (N, K))
        return quantize(name, weight, group_size, self._bias(name, part, N), bits)

    def _bias(self, name: str, part: str, N: int) -> NDArray[np.float32] | None:
        if part not in BIASED:
            return None
        self._tensor(f"{name}.bias", FLOATS, (N,))
        return self.array(f"{name}.bias")

    def _file(self, name: str) -> SafetensorsFile:
        if name not in self._files:
            raise InputError(self.path, f"tensor {name}", "missing", "the checkpoint is incomplete: fetch it again")
        return self._files[name]

    def _dtype(self, name: str) -> str:
        return self._file(name).entries[name].dtype

    def _tensor(self, name: str, dtypes: tuple[str, ...], shape: tuple[int, ...] | None = None) -> NDArray[Any]:
        file = self._file(name)
        entry = file.entries[name]
        if entry.dtype not in dtypes:
            raise InputError(file.path, f"{name}.dtype", entry.dtype, f"it must be {' or '.join(dtypes)}")
        if shape not in (None, entry.shape):
            raise InputError(file.path, f"{name}.shape", entry.shape, f"{CONFIG} asks for {shape}")
        return file.tensor(name)


def layer_tensor_names(quantization: Quantization | None) -> set[str]:
    """Return the names, after "model.layers.<i>.", of all tensors that a decoder layer may have."""
    kinds = ("weight",) if quantization is None else tensor_kinds(quantization)
    linears = {f"{part}.{kind}" for part in LINEARS for kind in kinds}
    return linears | {f"{part}.bias" for part in BIASED} | set(NORMS) | set(BUFFERS)


def linear_part(path: Path, name: str) -> str:
    """Return the part of a linear layer's name that LINEARS knows."""
    match name.split(".", 3):
        case ["model", "layers", number, part] if number.isdecimal() and part in LINEARS:
            return part
    raise InputError(
        path, "linear layer", name, f"it must be model.layers.<i>.<part> with a part of {', '.join(LINEARS)}"
    )


def open_files(path: Path) -> dict[str, SafetensorsFile]:
    """Return the file of each tensor name."""
    if not (path / INDEX).is_file():
        if not (path / SINGLE).is_file():
            raise InputError(path, "tensor file", "missing", FOLDER_REMEDY)
        file = SafetensorsFile(path / SINGLE)
        return dict.fromkeys(file.entries, file)
    places = read_json(path / INDEX, FOLDER_REMEDY).get("weight_map")
    if not isinstance(places, dict) or not all(is_plain_name(place) for place in places.values()):
        raise InputError(path / INDEX, "weight_map", places, "it must map tensor names to file names")
    files = {place: SafetensorsFile(path / place) for place in sorted(set(places.values()))}
    for name, place in places.items():
        if name not in files[place].entries:
            raise InputError(
                path / place, f"tensor {name}", "missing", f"{INDEX} says it is there: fetch the file again"
            )
    return {name: files[place] for name, place in places.items()}


def is_plain_name(name: Any) -> bool:
    """Tell whether `name` is the name of a file in the folder itself."""
    return isinstance(name, str) and Path(name).name == name


def open_checkpoint(path: Path | str) -> Checkpoint:
    """Open the Hugging Face folder `path`. Raises InputError that names file, field, value and remedy."""
    folder = Path(path)
    if not folder.is_dir():
        raise InputError(folder, "checkpoint folder", "missing", FOLDER_REMEDY)
    return Checkpoint(folder)
