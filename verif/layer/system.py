"""The layer system: its kernels exported, linked as a linker file says, its bench built; runs of it.

`run_image` is the door: a program's image in, what it left in memory and what passed the streams out.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quant.program_check import Wiring, wiring
from quant.summary import Summary, read_summary
from quant.vectorset import Beats
from rtl_export.bundle import MANIFEST
from rtl_export.export import EXPORTS, ROOT, export_kernel
from rtl_export.linker import link
from rtl_export.linker_cfg import read_link_file
from verif.common.runner import Build, build_system, run
from verif.common.watchdog import QUIET_CYCLES
from verif.layer.image import SUMMARY, Image, traced_stages, unit_buffers
from verif.layer.profiles import IDEAL, PROFILES, port_numbers

LAYER_CFG = ROOT / "hls" / "system" / "layer.cfg"
JOB_VARIABLE = "LAYERLOCK_LAYER_JOB"
WINDOW = 256  # cycles in which beats are counted together
COCOTB_MODULE = "verif.layer.play"
SEQUENCER = "sequencer_1"


@dataclass(frozen=True)
class LayerSystem:
    """A linked system with its bench, ready to run."""

    made: Build
    manifest: Mapping[str, Any]
    sources: Sequence[Path] = ()

    @property
    def wiring(self) -> Wiring:
        """The streams, as programs are checked against them."""
        return wiring((s["source"], s["sink"], s["depth"]) for s in self.manifest["streams"])


def linked_wiring(cfg: Path = LAYER_CFG) -> Wiring:
    """Return the wiring of a linker file, without linking."""
    return wiring((str(c.source), str(c.sink), c.depth) for c in read_link_file(cfg).connections)


def build_layer_system(out: Path, cfg: Path = LAYER_CFG, *, partial: bool = False, wave: bool = False) -> LayerSystem:
    """Export what `cfg` names, link it into `out` and build its bench, which can write a waveform with `wave`.

    A `partial` system may have open streams.
    """
    for kernel in sorted({unit.kernel for unit in read_link_file(cfg).units}):
        export_kernel(kernel)
    bundle = link(cfg, out=out, kernels=EXPORTS)
    made = build_system(bundle.manifest, bundle.sources, open_streams=partial, wave=wave)
    return LayerSystem(made, json.loads((out / MANIFEST).read_text()), bundle.sources)


# ---- runs -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class LayerRun:
    """A run: `packets` of each stream by its reader (first cycle, last cycle, beats) and `windows`, beats in WINDOW
    cycles each, both in cycles from the start of the sequencer."""

    image: Image
    summary: Summary
    cycles: int
    seconds: float
    buffers: Mapping[str, Beats]
    packets: Mapping[str, NDArray[np.int64]]
    windows: Mapping[str, NDArray[np.uint32]]
    traffic: Mapping[str, tuple[int, int]]

    @property
    def stages(self) -> dict[tuple[int, str, str], Beats]:
        """What the trace left, by (layer, stage, unit)."""
        return traced_stages(self.image.program, self.buffers["results"])

    @property
    def weight_beats(self) -> int:
        """Weight beats of all lanes."""
        return sum(int(rows[:, 2].sum()) for sink, rows in self.packets.items() if sink.endswith(".s_w"))

    @property
    def occupancy(self) -> float:
        """Weight beats by what the lanes could take in the time: the share of their cycles with a beat."""
        lanes = sum(1 for sink in self.packets if sink.endswith(".s_w"))
        return self.weight_beats / (lanes * self.cycles)

    @property
    def speed(self) -> float:
        """Simulated cycles a second (measured)."""
        return self.cycles / self.seconds


def run_image(
    system: LayerSystem,
    image: Image,
    out: Path,
    *,
    profile: str = IDEAL,
    seed: int = 1,
    quiet: int = QUIET_CYCLES,
    wave: Path | None = None,
) -> LayerRun:
    """Run a program's image on the RTL and return what it left; `wave` is a waveform to write (verif/layer/wave.py).

    Raises SimulationError that names the streams that wait if nothing moves any more, and the first broken rule of AXI.
    """
    job = make_job(system, image, out, profile=profile, quiet=quiet)
    seconds = run_job(system, COCOTB_MODULE, job, out, seed=seed, wave=wave)
    return _read_run(image, out, seconds)


def make_job(
    system: LayerSystem, image: Image, out: Path, *, profile: str, quiet: int = QUIET_CYCLES
) -> dict[str, Any]:
    """Write the image's memory into `out` and return what verif/layer/play.py has to know."""
    out.mkdir(parents=True, exist_ok=True)
    memory, shape = out / "memory.bin", PROFILES[profile]
    image.arena().tofile(memory)
    return {
        "memory": str(memory.resolve()),
        "buffers": {name: [at, image.buffers[name].size] for name, at in image.addresses().items()},
        "pointers": unit_buffers(),
        "instructions": len(image.program.instructions),
        "kernels": system.manifest["kernels"],
        "units": system.manifest["units"],
        "dram": vars(shape.dram),
        "ports": port_numbers(system.manifest, shape),
        "shaped": profile != IDEAL,
        "window": WINDOW,
        "quiet": quiet,
    }


def argument_offsets(job: Mapping[str, Any], unit: str) -> dict[str, int]:
    """Return the register offsets of a unit's arguments by name."""
    kernel = job["kernels"][job["units"][unit]]
    return {entry["name"]: entry["offset"] for entry in kernel["arguments"] if "offset" in entry}


def run_job(
    system: LayerSystem, module: str, job: Mapping[str, Any], out: Path, *, seed: int, wave: Path | None = None
) -> float:
    """Run a cocotb module of this package on a job and return the seconds that it took; raises SimulationError."""
    job_file = out / "job.json"
    job_file.write_text(json.dumps(job))
    started = time.monotonic()
    environment = {JOB_VARIABLE: str(job_file.resolve())}
    result = run(system.made, module, out=out, seed=seed, environment=environment, wave=wave)
    if not result.passed:
        result.check()
    return time.monotonic() - started


def _read_run(image: Image, out: Path, seconds: float) -> LayerRun:
    report = json.loads((out / "report.json").read_text())
    memory = np.fromfile(out / "memory.bin", np.uint8)
    buffers = {
        name: memory[at : at + image.buffers[name].size].reshape(-1, 16) for name, at in image.addresses().items()
    }
    with np.load(out / "streams.npz") as data:
        packets = {name.removeprefix("p:"): data[name] for name in data.files if name.startswith("p:")}
        windows = {name.removeprefix("w:"): data[name] for name in data.files if name.startswith("w:")}
    traffic = {port: (reads, writes) for port, (reads, writes) in report["traffic"].items()}
    summary = read_summary(buffers[SUMMARY][0].tobytes())
    return LayerRun(image, summary, report["cycles"], report["seconds"], buffers, packets, windows, traffic)


def differences(run_: LayerRun, expected: Iterable[tuple[str, str, Beats]], layer: int = 0) -> list[str]:
    """Return which (stage, unit) of the expected beats differ, in order, with the first beat of each that does."""
    found = []
    for stage, unit, want in expected:
        got = run_.stages.get((layer, stage, unit))
        if got is None or got.shape != want.shape:
            found.append(f"{stage} of {unit}: {0 if got is None else len(got)} beats, expected {len(want)}")
        elif not np.array_equal(got, want):
            wrong = np.flatnonzero((got != want).any(axis=1))
            found.append(f"{stage} of {unit}: {len(wrong)} of {len(want)} beats differ, the first is {wrong[0]}")
    return found
