"""A run of the layer system on disk: which step it was, what came out of every stage, the weights it read.

    RUN/run.json                          schema "layerlock.run"
    RUN/trace.<stage>.<unit>.bin          the beats of a trace port, back to back
    RUN/<tensor>.<kind><lane>.bin         the blocks and parameter packets in memory, as the system read them
    RUN/inputs.npz                        for a layer of a whole model: x and the rows of the cache before the step

The back end that ran the system writes it with `write_run`; verif.first_divergence reads it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from golden.decoder import Mode
from golden.numerics import Int
from golden.rows import Rows
from quant.errors import InputError
from quant.files import read_json, staged_folder, write_json
from quant.layout import BEAT_BYTES
from quant.packing import PackedLinear
from quant.vectorset import Beats

SCHEMA, VERSION = "layerlock.run", 1
RUN_FILE, INPUTS_FILE = "run.json", "inputs.npz"
REMEDY = "run the system again"

Port = tuple[str, str]  # stage (golden.decoder.STAGES) and unit (quant.units)


@dataclass(frozen=True)
class RunFacts:
    """What a run was: the checkpoint's layer, the step as golden.layer_case makes it, who ran it.

    wave is a command that runs it again and writes the waveform to the path in place of "{wave}"; rtl lists the Verilog
    files of a kernel where they are not those of rtl_export/<kernel>.
    """

    checkpoint: str
    layer: int
    group_size: int
    case: str
    position: int
    tokens: int
    seed: int
    capacity: int
    mode: Mode
    backend: str
    wave: Sequence[str] = ()
    rtl: Mapping[str, Sequence[str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Inputs:
    """What the layer was given, if not golden.layer_case's seeded tokens: x (T, hidden) Q16, K and V in the cache."""

    x: Int
    k: Rows
    v: Rows


@dataclass(frozen=True)
class Run:
    """A run that was read: traces by port in the order of the program, weights by the names of FUSED.

    cycles has the first and last cycle of a trace where the back end has a clock.
    """

    path: Path
    facts: RunFacts
    traces: Mapping[Port, Beats]
    weights: Mapping[str, PackedLinear]
    cycles: Mapping[Port, tuple[int, int]]
    inputs: Inputs | None = None


def write_run(
    path: Path,
    facts: RunFacts,
    traces: Mapping[Port, Beats],
    weights: Mapping[str, PackedLinear],
    cycles: Mapping[Port, tuple[int, int]] | None = None,
    inputs: Inputs | None = None,
) -> None:
    """Write a run to the folder `path`, which appears whole or not at all and replaces an older run."""
    spans = cycles or {}
    with staged_folder(path, replace=True) as stage:
        for (name, unit), beats in traces.items():
            np.ascontiguousarray(beats).tofile(stage / f"trace.{name}.{unit}.bin")
        tensors = {name: _write_tensor(stage, name, packed) for name, packed in weights.items()}
        if inputs:
            _write_inputs(stage / INPUTS_FILE, inputs)
        ports = [{"stage": stage, "unit": unit, "cycles": spans.get((stage, unit))} for stage, unit in traces]
        facts_json = {**asdict(facts), "wave": list(facts.wave), "rtl": {k: list(v) for k, v in facts.rtl.items()}}
        heading = {"schema": SCHEMA, "version": VERSION}
        write_json(stage / RUN_FILE, {**heading, "facts": facts_json, "traces": ports, "weights": tensors})


def _write_tensor(folder: Path, name: str, packed: PackedLinear) -> dict[str, Any]:
    for lane in range(packed.lanes):
        np.ascontiguousarray(packed.blocks[lane]).tofile(folder / f"{name}.blocks{lane}.bin")
        np.ascontiguousarray(packed.params[lane]).tofile(folder / f"{name}.params{lane}.bin")
    fields = ("name", "k", "n", "group_size", "tensor_id", "lanes", "checked", "scale", "bits")
    return {field: getattr(packed, field) for field in fields}


def read_run(path: Path) -> Run:
    """Read a run. Raises InputError if the folder is not one."""
    manifest = read_json(path / RUN_FILE, REMEDY)
    for name, want in (("schema", SCHEMA), ("version", VERSION)):
        if manifest.get(name) != want:
            raise InputError(path / RUN_FILE, name, repr(manifest.get(name)), f"this version reads {want!r}: {REMEDY}")
    try:
        facts = dict(manifest["facts"])
        facts["mode"] = Mode(**facts["mode"])
        ports = [(port["stage"], port["unit"]) for port in manifest["traces"]]
        cycles = {
            (port["stage"], port["unit"]): (int(port["cycles"][0]), int(port["cycles"][1]))
            for port in manifest["traces"]
            if port["cycles"]
        }
        traces = {port: _beats(path / f"trace.{port[0]}.{port[1]}.bin") for port in ports}
        weights = {name: _read_tensor(path, name, entry) for name, entry in manifest["weights"].items()}
        inputs = _read_inputs(path / INPUTS_FILE, facts["mode"].kv_bits) if (path / INPUTS_FILE).exists() else None
        return Run(path, RunFacts(**facts), traces, weights, cycles, inputs)
    except (KeyError, TypeError, IndexError) as error:
        raise InputError(path / RUN_FILE, "contents", f"refused ({error!r})", REMEDY) from None


def _write_inputs(path: Path, inputs: Inputs) -> None:
    k, v = inputs.k, inputs.v
    np.savez(path, x=inputs.x, k=k.mantissa, k_exponent=k.exponent, v=v.mantissa, v_exponent=v.exponent)


def _read_inputs(path: Path, bits: int) -> Inputs:
    try:
        with np.load(path) as data:
            k, v = (Rows(data[name], data[f"{name}_exponent"], bits) for name in ("k", "v"))
            return Inputs(data["x"], k, v)
    except (ValueError, BadZipFile) as error:
        raise InputError(path, "contents", f"refused ({error})", REMEDY) from None


def _beats(path: Path) -> Beats:
    data = _bytes(path)
    if data.size % BEAT_BYTES:
        raise InputError(path, "size", f"{data.size} bytes", f"it must be whole beats of {BEAT_BYTES}: {REMEDY}")
    return data.reshape(-1, BEAT_BYTES)


def _bytes(path: Path) -> NDArray[np.uint8]:
    try:
        return np.fromfile(path, np.uint8)
    except FileNotFoundError:
        raise InputError(path, "file", "missing", REMEDY) from None


def _read_tensor(folder: Path, name: str, entry: Mapping[str, Any]) -> PackedLinear:
    empty = PackedLinear(**entry, blocks=[], params=[])
    blocks = [_bytes(folder / f"{name}.blocks{lane}.bin").reshape(-1, empty.shape.bytes) for lane in range(empty.lanes)]
    params = [_beats(folder / f"{name}.params{lane}.bin") for lane in range(empty.lanes)]
    return PackedLinear(**entry, blocks=blocks, params=params)
