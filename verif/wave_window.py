"""The waveform around a difference: an FST, a list of signals, and a save file for GTKWave that opens on the window."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

from quant.files import read_json
from quant.vectorset import read_vector_set
from verif.common.streams import CLOCK_NS, bench_name, find_streams
from verif.neighbours import ROOT, rtl_sources, wave_files
from verif.run_folder import Run
from verif.stage_vectors import StageSet

MARGIN = 32  # clock cycles shown before and after
PICOSECONDS = 1000


@dataclass(frozen=True)
class Window:
    """A waveform file and the clock cycles to look at."""

    wave: Path
    first: int
    last: int
    signals: tuple[str, ...]


def kernel_window(run: Run, stage: StageSet, beat: int, out: Path) -> Window | None:
    """Return the window of the kernel alone (neighbours.play_rtl): the frame with beat `beat` of the stage's stream."""
    wave, spans = wave_files(stage, out)
    if not (wave.is_file() and spans.is_file()):
        return None
    vectors = read_vector_set(stage.path)
    ends = [vectors.frame_slice(stage.output, number).stop for number in range(len(vectors.frames))]
    frames = read_json(spans, "explain the run again")["frames"]
    number = next((i for i, end in enumerate(ends) if beat < end), len(ends) - 1)
    first, last = frames[min(number, len(frames) - 1)] if frames else (0, 0)
    top, sources = rtl_sources(stage.kernel, run)
    names = [f"{bench_name(top)}.dut.{name}" for name in ("ap_clk", "ap_rst_n")]
    for stream in find_streams(top, sources):
        names += [f"{bench_name(top)}.dut.{stream.name}_{signal}" for signal in ("TVALID", "TREADY", "TDATA", "TLAST")]
    return Window(wave, first, last, tuple(names))


def record_system(run: Run, unit: str, cycles: tuple[int, int], out: Path) -> Window:
    """Run the system again by the run's own command with waveform, and show the unit's streams.

    Raises CalledProcessError if the command fails otherwise than by a difference (1), which is what is looked for.
    """
    wave = out / "system.fst"
    command = [part.replace("{wave}", str(wave.resolve())) for part in run.facts.wave]
    done = subprocess.run(command, check=False, cwd=ROOT, stdout=subprocess.DEVNULL)
    if done.returncode not in (0, 1):
        raise subprocess.CalledProcessError(done.returncode, command)
    notes = read_json(wave.with_suffix(".json"), "explain the run again")
    first, last = (notes["begin"] + cycle for cycle in cycles)
    return Window(wave, first, last, tuple(notes["signals"].get(unit, ())))


def write_window(window: Window, out: Path) -> list[Path]:
    """Write signals.txt, a GTKWave save file and Surfer commands beside the waveform; return all files."""
    start = max(window.first - MARGIN, 0) * CLOCK_NS * PICOSECONDS
    end = (window.last + MARGIN) * CLOCK_NS * PICOSECONDS
    listing = out / "signals.txt"
    listing.write_text("\n".join(window.signals) + "\n")
    save = out / "window.gtkw"
    heading = [f'[dumpfile] "{window.wave.resolve()}"', f"[timestart] {start}", f"*-20.0 {start} {start} {end}"]
    save.write_text("\n".join([*heading, *window.signals]) + "\n")
    surfer = out / "window.sucl"
    surfer.write_text("\n".join([*(f"variable_add {name}" for name in window.signals), f"cursor_set {start}"]) + "\n")
    return [window.wave, listing, save, surfer]
