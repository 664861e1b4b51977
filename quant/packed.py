"""The packed model folder: manifest.json and one file of blocks and parameter packets a layer.

File of a layer: for each tensor, the blocks of lane 0, 1, ..., then the parameter packets of lane 0, 1, ...
"""

from __future__ import annotations

import hashlib
import platform
import tomllib
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from quant.checkpoint import EMBEDDING, HEAD, Checkpoint
from quant.errors import InputError
from quant.files import read_json, refuse_overlap, staged_folder, write_json
from quant.layout import (
    BEAT_BYTES,
    CODE_BITS,
    GROUP_SIZES,
    LAYOUT_VERSION,
    MAX_LANES,
    PARAM_BEATS,
    BlockShape,
    lane_column_groups,
)
from quant.model_config import ARCHITECTURE, DEFAULT_BITS, DEFAULT_GROUP_SIZE, FUSED, UNFUSED, ModelConfig, parse_config
from quant.packed_table import PACKED_TABLE_BITS, pack_table
from quant.packing import SCALE_KINDS, PackedLinear, ScaleKind, pack_linear
from quant.progress import progress_bar
from quant.table import DEFAULT_TABLE_GROUP_SIZE, quantize_table
from quant.tensors import QuantizedLinear, fuse

SCHEMA = "layerlock.packed"
VERSION = 1
MANIFEST = "manifest.json"
TABLES_FILE = "tables.bin"
REMEDY = "pack the checkpoint again with `python -m quant pack`"
WORKERS = 2  # layers that are packed at a time
PROJECT = Path(__file__).resolve().parent.parent / "pyproject.toml"


@dataclass(frozen=True)
class PackOptions:
    """How a model is packed. `group_size` and `bits` None: the checkpoint's, or 128 and 4 for plain weights.

    `table_bits` is that of embedding and output matrix; 0 leaves them out.
    """

    lanes: int = 4
    group_size: int | None = None
    checked: bool = True
    fused: bool = True
    scale: ScaleKind = "S"
    bits: int | None = None
    table_bits: int = 0
    table_group_size: int = DEFAULT_TABLE_GROUP_SIZE

    def __post_init__(self) -> None:
        if not 1 <= self.lanes <= MAX_LANES:
            raise InputError("pack", "lanes", self.lanes, f"it must be 1..{MAX_LANES}")
        if self.scale not in SCALE_KINDS:
            raise InputError("pack", "scale", self.scale, f"it must be one of {', '.join(SCALE_KINDS)}")
        if self.bits not in (None, *CODE_BITS):
            raise InputError("pack", "bits", self.bits, f"they must be {' or '.join(map(str, CODE_BITS))}")
        for field, value, known in (
            ("table bits", self.table_bits, (0, *PACKED_TABLE_BITS)),
            ("table group size", self.table_group_size, GROUP_SIZES),
        ):
            if value not in known:
                raise InputError("pack", field, value, f"it must be one of {', '.join(map(str, known))}")


@dataclass(frozen=True)
class Section:
    """Some bytes of a file."""

    offset: int
    bytes: int
    sha256: str


@dataclass(frozen=True)
class TensorEntry:
    """One tensor of the manifest. `parts` are the checkpoint's layers in it with their output dimensions."""

    name: str
    tensor_id: int
    k: int
    n: int
    parts: list[tuple[str, int]]
    file: str
    blocks: list[Section]
    params: list[Section]


def write_packed(
    checkpoint: Checkpoint,
    out: Path,
    *,
    lanes: int = 4,
    group_size: int | None = None,
    checked: bool = True,
    fused: bool = True,
    scale: ScaleKind = "S",
    bits: int | None = None,
    table_bits: int = 0,
    table_group_size: int = DEFAULT_TABLE_GROUP_SIZE,
    replace: bool = False,
    progress: bool = True,
) -> None:
    """Pack all linear layers of `checkpoint`, and with `table_bits` embedding and output matrix, into the folder `out`.

    It appears whole or not at all.

    Raises InputError for tensors that cannot be packed, a full disk, or an `out` that exists (unless `replace`).
    """
    options = PackOptions(lanes, group_size, checked, fused, scale, bits, table_bits, table_group_size)
    refuse_overlap(Path(out), checkpoint.path)
    count = checkpoint.config.num_hidden_layers
    tensors: list[TensorEntry] = []
    files: dict[str, int] = {}
    with staged_folder(Path(out), replace=replace) as stage, ThreadPoolExecutor(WORKERS + 1) as pool:
        digest = pool.submit(lambda: checkpoint.sha256)
        layers = progress_bar(packed_layers(checkpoint, options, pool), "pack", count, "layer", shown=progress)
        for number, layer in enumerate(layers):
            path = stage / f"layer_{number:03}.bin"
            with path.open("wb") as stream:
                tensors += [write_tensor(stream, path.name, packed, parts) for packed, parts in layer]
                files[path.name] = stream.tell()
        if table_bits:
            with (stage / TABLES_FILE).open("wb") as stream:
                tensors += [
                    write_tensor(stream, TABLES_FILE, packed, parts)
                    for packed, parts in packed_tables(checkpoint, options)
                ]
                files[TABLES_FILE] = stream.tell()
        write_json(stage / MANIFEST, manifest(checkpoint, digest.result(), options, files, tensors))


Layer = list[tuple[PackedLinear, list[tuple[str, int]]]]


def packed_layers(checkpoint: Checkpoint, options: PackOptions, pool: ThreadPoolExecutor) -> Iterator[Layer]:
    """Yield the packed layers in order; WORKERS layers are on their way at a time."""
    waiting: deque[Future[Layer]] = deque()
    for number in range(checkpoint.config.num_hidden_layers):
        waiting.append(pool.submit(pack_layer, checkpoint, number, options))
        if len(waiting) > WORKERS:
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()


def packed_tables(checkpoint: Checkpoint, options: PackOptions) -> Iterator[tuple[PackedLinear, list[tuple[str, int]]]]:
    """Yield the embedding and, unless it is tied to that, the output matrix; errors name the checkpoint."""
    for name, (tensor_id, _, parts) in expected_tables(checkpoint.config, options.fused).items():
        try:
            raw = checkpoint.raw(f"{name}.weight")
            table = quantize_table(name, raw, options.table_bits, options.table_group_size)
            packed = pack_table(
                table, tensor_id=tensor_id, lanes=options.lanes, checked=options.checked, scale=options.scale
            )
        except InputError as error:
            raise error.within(checkpoint.path) from None
        yield packed, parts


def pack_layer(checkpoint: Checkpoint, layer: int, options: PackOptions) -> Layer:
    """Pack the tensors of one layer; errors name the checkpoint."""
    try:
        return [
            (
                pack_linear(
                    linear, tensor_id=tensor_id, lanes=options.lanes, checked=options.checked, scale=options.scale
                ),
                parts,
            )
            for tensor_id, linear, parts in layer_tensors(
                checkpoint, layer, options.fused, options.group_size, options.bits
            )
        ]
    except InputError as error:
        raise error.within(checkpoint.path) from None


def layer_tensors(
    checkpoint: Checkpoint, layer: int, fused: bool = True, group_size: int | None = None, bits: int | None = None
) -> Iterator[tuple[int, QuantizedLinear, list[tuple[str, int]]]]:
    """Yield tensor id, canonical tensor and parts (name, output dimension) of each packed tensor of a layer.

    Ids: 4 * layer + 0 qkv, 1 o, 2 gate and up, 3 down; unfused 7 * layer + the place in LINEARS.
    """
    for name, (tensor_id, _, parts) in expected_tensors(checkpoint.config, fused, [layer]).items():
        linears = [checkpoint.linear(part, group_size, bits) for part, _ in parts]
        yield tensor_id, fuse(name, linears) if len(linears) > 1 else linears[0], parts


def expected_tensors(
    config: ModelConfig, fused: bool, layers: Iterable[int] | None = None
) -> dict[str, tuple[int, int, list[tuple[str, int]]]]:
    """Return tensor id, input dimension and parts of each packed tensor of `layers` (all), by name."""
    table = FUSED if fused else UNFUSED
    return {
        f"model.layers.{layer}.{name}": (
            len(table) * layer + index,
            config.linear_shape(parts[0])[0],
            [(f"model.layers.{layer}.{part}", config.linear_shape(part)[1]) for part in parts],
        )
        for layer in (range(config.num_hidden_layers) if layers is None else layers)
        for index, (name, parts) in enumerate(table.items())
    }


def expected_tables(config: ModelConfig, fused: bool) -> dict[str, tuple[int, int, list[tuple[str, int]]]]:
    """Return the same of embedding and output matrix: their ids follow those of the layers."""
    first = len(FUSED if fused else UNFUSED) * config.num_hidden_layers
    names = [EMBEDDING] if config.tie_word_embeddings else [EMBEDDING, HEAD]
    return {
        name.removesuffix(".weight"): (
            first + index,
            config.hidden_size,
            [(name.removesuffix(".weight"), config.vocab_size)],
        )
        for index, name in enumerate(names)
    }


def write_tensor(stream: BinaryIO, file: str, packed: PackedLinear, parts: list[tuple[str, int]]) -> TensorEntry:
    """Append a tensor to its layer's file and return its manifest entry."""
    blocks = [write_section(stream, data) for data in packed.blocks]
    params = [write_section(stream, data) for data in packed.params]
    return TensorEntry(packed.name, packed.tensor_id, packed.k, packed.n, parts, file, blocks, params)


def write_section(stream: BinaryIO, data: NDArray[np.uint8]) -> Section:
    """Append bytes and return where they are."""
    offset = stream.tell()
    raw = data.reshape(-1).data
    stream.write(raw)
    return Section(offset, len(raw), hashlib.sha256(raw).hexdigest())


def manifest(
    checkpoint: Checkpoint, sha256: str, options: PackOptions, files: dict[str, int], tensors: list[TensorEntry]
) -> dict[str, Any]:
    """Return the contents of manifest.json."""
    size = options.group_size or checkpoint.group_size or DEFAULT_GROUP_SIZE
    return {
        "schema": SCHEMA,
        "version": VERSION,
        "layout_version": LAYOUT_VERSION,
        "model": asdict(checkpoint.config),
        "quantization": {
            "method": "rtn" if checkpoint.quantization is None else checkpoint.quantization.method,
            **asdict(options),
            "group_size": size,
            "bits": options.bits or checkpoint.bits or DEFAULT_BITS,
        },
        "source": {"sha256": sha256},
        "tools": tool_versions(),
        "files": files,
        "tensors": [asdict(tensor) for tensor in tensors],
    }


def tool_versions() -> dict[str, str]:
    """Return the versions of what decides the bytes."""
    own = tomllib.loads(PROJECT.read_text())["project"]["version"]
    return {"layerlock": own, "python": platform.python_version(), "numpy": np.__version__}


class PackedModel:
    """An opened packed folder: manifest and sizes are checked on opening, hashes when a tensor is read."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.manifest = read_manifest(path / MANIFEST)
        try:
            model = {"architectures": [ARCHITECTURE], **self.manifest["model"]}
            self.config = parse_config(path / MANIFEST, model)
            quantization = dict(self.manifest["quantization"])
            self.method = str(quantization.pop("method"))
            self.options = PackOptions(**quantization)
            self.group_size: int = quantization["group_size"]
            self.shape = BlockShape.holding(self.group_size, self.options.bits or DEFAULT_BITS)
            self.bits = self.shape.bits
            self.source: str = self.manifest["source"]["sha256"]
            entries = [parse_tensor(entry) for entry in self.manifest["tensors"]]
            sizes = dict(self.manifest["files"])
        except InputError as error:
            raise error.within(path / MANIFEST) from None
        except (KeyError, TypeError, ValueError) as error:
            raise InputError(path / MANIFEST, "contents", f"refused ({error!r})", REMEDY) from None
        self.tensors = {entry.name: entry for entry in entries}
        self._check_tensors()
        for file, size in sizes.items():
            check_size(path, file, size)
        for entry in entries:
            self._check_sections(entry, sizes)

    def read_tensor(self, name: str) -> PackedLinear:
        """Return the tensor `name`; its bytes are views of the mapped file, and their hashes are checked."""
        if name not in self.tensors:
            raise InputError(self.path / MANIFEST, f"tensor {name}", "missing", f"it has {', '.join(self.tensors)}")
        entry = self.tensors[name]
        data: NDArray[np.uint8] = np.memmap(self.path / entry.file, np.uint8, mode="r")
        shape = self.shape_of(name)
        block_bytes = shape.bytes
        blocks = [self._section(entry, f"lane {i} blocks", s, data, block_bytes) for i, s in enumerate(entry.blocks)]
        params = [self._section(entry, f"lane {i} params", s, data, BEAT_BYTES) for i, s in enumerate(entry.params)]
        options = self.options
        return PackedLinear(
            entry.name,
            entry.k,
            entry.n,
            shape.group_size,
            entry.tensor_id,
            options.lanes,
            options.checked,
            options.scale,
            blocks,
            params,
            shape.bits,
        )

    @property
    def tables(self) -> list[str]:
        """The names of embedding and output matrix, if they are in the folder."""
        return list(expected_tables(self.config, self.options.fused)) if self.options.table_bits else []

    def shape_of(self, name: str) -> BlockShape:
        """Return the sizes of the blocks of a tensor."""
        options = self.options
        return BlockShape.holding(options.table_group_size, options.table_bits) if name in self.tables else self.shape

    def check_hashes(self) -> None:
        """Check the hashes of all tensors."""
        for name in self.tensors:
            self.read_tensor(name)

    def _check_tensors(self) -> None:
        """Check that the tensors are those of the model, with their ids and dimensions."""
        want = expected_tensors(self.config, self.options.fused)
        if self.options.table_bits:
            want |= expected_tables(self.config, self.options.fused)
        place = self.path / MANIFEST
        for name, (tensor_id, K, parts) in want.items():
            if name not in self.tensors:
                raise InputError(place, f"tensor {name}", "missing", REMEDY)
            entry = self.tensors[name]
            have, asked = (entry.tensor_id, entry.k, entry.parts), (tensor_id, K, parts)
            if have != asked:
                raise InputError(place, f"{name}.(tensor_id, k, parts)", have, f"the model asks for {asked}: {REMEDY}")
        if extra := self.tensors.keys() - want.keys():
            raise InputError(place, "tensors", sorted(extra), f"the model has no such tensor: {REMEDY}")

    def _section(
        self, entry: TensorEntry, what: str, section: Section, data: NDArray[np.uint8], width: int
    ) -> NDArray[np.uint8]:
        part = data[section.offset : section.offset + section.bytes]
        digest = hashlib.sha256(part.data).hexdigest()
        if digest != section.sha256:
            remedy = f"the manifest says {section.sha256}: {REMEDY}"
            raise InputError(self.path / entry.file, f"{entry.name} {what} sha256", digest, remedy)
        return part.reshape(-1, width)

    def _check_sections(self, entry: TensorEntry, sizes: dict[str, int]) -> None:
        """Check that a tensor's sections have the sizes of its dimensions and lie in its file."""
        lanes = self.options.lanes
        column_groups = [len(lane_column_groups(entry.n, lane, lanes)) for lane in range(lanes)]
        shape = self.shape_of(entry.name)
        block_bytes = shape.blocks(entry.k) * shape.bytes
        for kind, sections, unit in (
            ("blocks", entry.blocks, block_bytes),
            ("params", entry.params, PARAM_BEATS * BEAT_BYTES),
        ):
            have, want = [section.bytes for section in sections], [unit * count for count in column_groups]
            if have != want:
                remedy = f"by its dimensions it must be {want}: {REMEDY}"
                raise InputError(self.path / MANIFEST, f"{entry.name}.{kind} bytes of the lanes", have, remedy)
            end = max(section.offset + section.bytes for section in sections)
            if end > sizes.get(entry.file, 0):
                remedy = f"{entry.file} does not hold that: {REMEDY}"
                raise InputError(self.path / MANIFEST, f"{entry.name}.{kind} end", end, remedy)


def open_packed(path: Path | str, *, hashes: bool = True) -> PackedModel:
    """Open the packed folder `path`, and with `hashes` read all of it once to check them.

    Raises InputError that names file, field, value and remedy for a folder that is not exactly what was written.
    """
    model = PackedModel(Path(path))
    if hashes:
        model.check_hashes()
    return model


def read_manifest(path: Path) -> dict[str, Any]:
    """Return the manifest; schema and versions are checked."""
    value = read_json(path, REMEDY)
    for field, want in (("schema", SCHEMA), ("version", VERSION), ("layout_version", LAYOUT_VERSION)):
        if value.get(field) != want or isinstance(value.get(field), bool):
            raise InputError(path, field, value.get(field), f"this version reads {want}: {REMEDY}")
    return value


def parse_tensor(entry: dict[str, Any]) -> TensorEntry:
    """Return a tensor entry of the manifest. Raises KeyError, TypeError or ValueError if it is not one."""
    sections = {kind: [parse_section(**section) for section in entry[kind]] for kind in ("blocks", "params")}
    parts = [(str(name), int(n)) for name, n in entry["parts"]]
    tensor = TensorEntry(**{**entry, "parts": parts, **sections})
    if sum(n for _, n in parts) != tensor.n:
        raise ValueError(f"{tensor.name}: the parts must add up to {tensor.n} columns")
    if not isinstance(tensor.name, str) or min(natural(x) for x in (tensor.tensor_id, tensor.k, tensor.n)) < 0:
        raise ValueError(f"{tensor.name}: not a tensor")
    return tensor


def parse_section(offset: int, bytes: int, sha256: str) -> Section:
    """Return a section of the manifest."""
    return Section(natural(offset), natural(bytes), str(sha256))


def natural(value: Any) -> int:
    """Return `value` if it is an integer of 0 or more."""
    if type(value) is not int or value < 0:
        raise ValueError(f"{value!r} is not a size")
    return value


def check_size(folder: Path, file: str, size: int) -> None:
    """Check that a file of the manifest is there and of its size."""
    if Path(file).name != file:
        raise InputError(folder / MANIFEST, "files", file, f"it must be a plain name: {REMEDY}")
    path = folder / file
    if not path.is_file():
        raise InputError(path, "file", "missing", REMEDY)
    if path.stat().st_size != size:
        raise InputError(path, "size", f"{path.stat().st_size} bytes", f"the manifest says {size}: {REMEDY}")
