"""Waveforms of the layer system: the streams between its units and the ports to memory, as FST with notes beside it.

WAVE.json holds the clock cycle in which the sequencer starts, from which a run's cycles are counted, and the signals of
each unit's streams.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from golden.decoder import Mode
from quant.files import write_json
from verif.common.streams import bench_name
from verif.layer.system import LayerSystem

SIGNALS = ("TVALID", "TREADY", "TDATA", "TLAST")
HOLE = "{wave}"  # what verif/wave_window.py replaces in a command


def write_notes(system: LayerSystem, out: Path, wave: Path) -> Path:
    """Write the notes on a waveform of a run in `out` and return their path."""
    notes = wave.with_suffix(".json")
    begin = json.loads((out / "report.json").read_text())["begin"]
    write_json(notes, {"begin": begin, "signals": signals_of_units(system)})
    return notes


def signals_of_units(system: LayerSystem) -> dict[str, list[str]]:
    """Return the signals of the streams that each unit reads or writes, as the waveform names them."""
    dut = f"{bench_name(system.manifest['top'])}.dut"
    found: dict[str, list[str]] = {unit: [f"{dut}.ap_clk", f"{dut}.ap_rst_n"] for unit in system.manifest["units"]}
    for stream in system.manifest["streams"]:
        for end in (stream["source"], stream["sink"]):
            unit = end.partition(".")[0]
            found[unit] += [f"{dut}.{stream['net']}_{name}" for name in SIGNALS if name in stream["signals"]]
    return found


def wave_command(case: str, profile: str, seed: int, mode: Mode) -> list[str]:
    """Return the command that runs a layer's step again with waveform, its path left open."""
    modes = [*(["--a8"] if mode.a8 else []), *(["--kv8"] if mode.kv_bits == 8 else [])]
    step = [case, "--profile", profile, "--seed", str(seed), *modes]
    return [sys.executable, "-m", "verif.layer", *step, "--wave", HOLE]
