"""Speed of the layer system's bench: simulated cycles a second, against a bare C++ Verilator loop of the same top.

Part (d) of `python -m verif.bench`. Both run the same step of a real-size layer (CASE, traced, memory `ideal`) from the
same bytes, with the same model of the memory; what each leaves in memory must be the same.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from golden.layer_case import layer_case
from verif.bare_loop import build_loop
from verif.board_model import AP_DONE, AP_START, CONTROL
from verif.common.runner import AXI_HEADER, SimulationError
from verif.common.systems import SystemPorts, system_ports
from verif.layer.image import case_image
from verif.layer.job import real_layer
from verif.layer.profiles import IDEAL
from verif.layer.system import COCOTB_MODULE, SEQUENCER, LayerSystem, argument_offsets, make_job, run_job

CASE = "decode63"
SOURCE = Path(__file__).with_name("bench_system.cpp")


class SystemRace:
    """One step of the layer, ready to run both ways."""

    def __init__(self, system: LayerSystem, checkpoint: Path, folder: Path) -> None:
        """What the runs need and leave goes to `folder`."""
        layer = real_layer(checkpoint, seed=1)
        self.image = case_image(layer_case(layer.weights, CASE, seed=1), layer.tensors, system.wiring)
        self.system, self.folder = system, folder
        self.ports = system_ports(system.manifest)
        self.loop = build_system_loop(self.ports, system.sources, folder / "loop")

    def bench(self) -> float:
        """Run the cocotb bench and return its simulated cycles a CPU second."""
        out = self.folder / "bench"
        job = make_job(self.system, self.image, out, profile=IDEAL)
        run_job(self.system, COCOTB_MODULE, job, out, seed=1)
        return float(json.loads((out / "report.json").read_text())["cycles_per_cpu_second"])

    def bare(self) -> float:
        """Run the bare loop and return its simulated cycles a CPU second."""
        out = self.folder / "bare"
        job = make_job(self.system, self.image, out, profile=IDEAL)
        script = out / "script.txt"
        script.write_text("".join(f"{line}\n" for line in script_lines(job, self.ports)))
        done = subprocess.run([self.loop, job["memory"], script], capture_output=True, text=True, check=False)
        if done.returncode:
            raise SimulationError(f"the bare loop of the layer system failed: {done.stderr.strip()[-300:]}")
        cycles, seconds = done.stdout.split()
        return float(cycles) / float(seconds)

    def check(self) -> None:
        """Refuse a measurement whose runs left different bytes, or none."""
        left = [(self.folder / name / "memory.bin").read_bytes() for name in ("bench", "bare")]
        if left[0] != left[1]:
            raise SystemExit(f"{self.folder}: bench and bare loop left different memories, the measurement is void")
        if left[0] == self.image.arena().tobytes():
            raise SystemExit(f"{self.folder}: the runs wrote nothing, the measurement is void")


def script_lines(job: Mapping[str, Any], ports: SystemPorts) -> Iterator[str]:
    """Yield what verif/layer/play.py does, as bench_system.cpp reads it: pointers, starts, the sequencer last."""
    units = [port.unit for port in ports.controls]
    for unit in sorted(units, key=lambda name: name == SEQUENCER):
        offsets = argument_offsets(job, unit)
        for name, offset in offsets.items():
            buffer = job["pointers"].get(f"{unit}.{name}")
            if buffer is not None:
                address = job["buffers"][buffer][0]
                yield f"write {units.index(unit)} {offset} {address & 0xFFFFFFFF}"
                yield f"write {units.index(unit)} {offset + 4} {address >> 32}"
        if unit == SEQUENCER:
            yield f"write {units.index(unit)} {offsets['count']} {job['instructions']}"
            yield "start"
        yield f"write {units.index(unit)} {CONTROL} {AP_START}"
    yield f"until {units.index(SEQUENCER)} {CONTROL} {AP_DONE}"


def build_system_loop(ports: SystemPorts, sources: Sequence[Path], folder: Path) -> Path:
    """Build bench_system.cpp around the system and return the program."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = [f"MEMORY({port.port})\n" for port in ports.memories] + [f"CONTROL({p.port})\n" for p in ports.controls]
    (folder / "ports.inc").write_text("".join(lines))
    return build_loop(ports.top, sources, SOURCE, folder, [AXI_HEADER.parent])
