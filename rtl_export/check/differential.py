"""Generated kernels, several ways: C simulation = CDFG after each pass = RTL under stalls, in one or two simulators."""

from __future__ import annotations

import random
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from rtl_export.check.bench import Beats, Bench, Memory, Values, build_benches, compare
from rtl_export.check.generate.host import ELEMENTS, Host
from rtl_export.check.generate.kernel import Generated
from rtl_export.check.generate.scope import Stream, width_of
from rtl_export.check.icarus import play_icarus
from rtl_export.check.interpreter import check_units, interpret
from rtl_export.check.machine import CdfgError, InputBeat, OutputBeat
from rtl_export.check.native import BenchError
from rtl_export.compiler import Compiled, compile_kernel
from rtl_export.errors import ExportError
from rtl_export.units import Cdfg

STALLS = {"build": (0.0,), "balance": (0.0,), "schedule": (0.0, 0.5)}  # of the interpreter


@dataclass(frozen=True)
class Trial:
    """How often the kernel is called, with what count each time, and how often its streams stall, in percent."""

    counts: tuple[int, ...]
    stall: int


TRIALS = (Trial((7, 3), 0), Trial((1, 0, 2), 50), Trial((23, 11), 30), Trial((16, 1, 9), 70))


@dataclass(frozen=True)
class Outcome:
    """What came of a kernel: "ok", "refused" by the exporter, or how it failed: "crash", "mismatch", "deadlock"."""

    seed: int
    status: str
    message: str = ""

    @property
    def failed(self) -> bool:
        """Whether it shows a fault of the exporter."""
        return self.status not in ("ok", "refused")

    @property
    def kind(self) -> tuple[str, str]:
        """How it failed, and in which comparison: the same for a kernel with the same fault."""
        return self.status, self.message.split(":", maxsplit=1)[0]


@dataclass
class Interpreted:
    """What the CDFG of a kernel writes after each pass, for the first trial."""

    inputs: dict[str, Beats]
    calls: int
    seed: int
    results: dict[str, dict[str, list[OutputBeat]]] = field(default_factory=dict)

    def observe(self, name: str, cdfg: Cdfg) -> None:
        """Check the CDFG and run it; several modules are a chain, and read what those before them wrote."""
        check_units(cdfg)
        for stalls in STALLS[name] if self.calls else ():
            written = self.results.setdefault(f"{name}, stalls {stalls:g}", {})
            inputs: dict[str, Sequence[InputBeat]] = {port: _as_input(beats) for port, beats in self.inputs.items()}
            for channel, beats in written.items():
                fields = cdfg.streams[channel].fields if channel in cdfg.streams else {}
                inputs[channel] = [dict(zip(fields, beat, strict=True)) for beat in beats] if fields else []
            scheduled = name == "schedule"
            written.update(
                interpret(cdfg, inputs, calls=self.calls, scheduled=scheduled, stalls=stalls, seed=self.seed)
            )

    def check(self, expected: dict[str, Beats]) -> None:
        """Hold all results against the C simulation."""
        for name, written in self.results.items():
            for port, beats in expected.items():
                got = [(beat[0], beat[-1] if len(beat) > 1 else 0) for beat in written.get(port, [])]
                if got != beats:
                    index = next((i for i, (a, b) in enumerate(zip(got, beats, strict=False)) if a != b), len(got))
                    counts = f"{len(got)} beats, {len(beats)} expected"
                    raise AssertionError(f"the CDFG after {name}: {port}: {counts}, beat {index} differs")


def _as_input(beats: Beats) -> list[InputBeat]:
    return [{"TDATA": data, "TLAST": last, "TKEEP": -1, "TSTRB": -1} for data, last in beats]


# ---- stimulus -------------------------------------------------------------------------------------------------------


def host_stimulus(host: Host, seed: int, trial: Trial) -> dict[str, Memory | Values]:
    """Return what lies in memory before a trial, and the scalars of its calls."""
    source = random.Random(f"{seed} {trial} host")
    memories = {
        memory.name: Memory(bits, [data for data, _ in _beats(source, Stream(memory.name, bits), ELEMENTS)])
        for memory, bits in ((memory, width_of(memory.element)) for memory in host.memories)
    }
    scalars = {scalar.name: width_of(scalar.type) for scalar in host.scalars if not scalar.is_output}
    return memories | {name: [source.getrandbits(bits) for _ in trial.counts] for name, bits in scalars.items()}


def stimulus(kernel: Generated, trial: Trial) -> dict[str, Beats]:
    """Return the beats of a trial: one count for each call, and more of all else than the calls can read."""
    source = random.Random(f"{kernel.seed} {trial}")
    beats = {stream.name: list(_beats(source, stream, 4 * sum(trial.counts) + 8)) for stream in kernel.inputs[1:]}
    return {kernel.inputs[0].name: [(count, 0) for count in trial.counts], **beats}


def _beats(source: random.Random, stream: Stream, count: int) -> Iterator[tuple[int, int]]:
    for _ in range(count):
        data = source.getrandbits(stream.bits)
        kind = source.random()
        if kind < 0.15:
            data = source.choice([0, 1, (1 << stream.bits) - 1, 1 << (stream.bits - 1)])
        elif kind < 0.4:
            data >>= source.randrange(stream.bits)
        yield data, int(source.random() < 0.2)


# ---- one batch ------------------------------------------------------------------------------------------------------


def try_kernels(kernels: Sequence[Generated], folder: Path, *, icarus: int = 0) -> list[Outcome]:
    """Export and compare kernels, built together; run every `icarus`-th (0: none) under Icarus too."""
    folder.mkdir(parents=True, exist_ok=True)
    outcomes: dict[int, Outcome] = {}
    ready: list[tuple[Generated, Compiled, Interpreted]] = []
    for kernel in kernels:
        try:
            ready.append(_compile(kernel, folder))
        except CdfgError as error:
            outcomes[kernel.seed] = Outcome(kernel.seed, "mismatch", f"CDFG: {error}")
        except ExportError as error:
            status = "crash" if error.__cause__ else "refused"
            outcomes[kernel.seed] = Outcome(kernel.seed, status, str(error))
    outcomes |= {outcome.seed: outcome for outcome in _simulate(ready, folder, icarus)}
    return [outcomes[kernel.seed] for kernel in kernels]


def _compile(kernel: Generated, folder: Path) -> tuple[Generated, Compiled, Interpreted]:
    source = _path(kernel, folder)
    source.write_text(kernel.source)
    calls = 0 if kernel.host else len(TRIALS[0].counts)  # the interpreter has no host to call it
    interpreted = Interpreted(stimulus(kernel, TRIALS[0]), calls, kernel.seed)
    compiled = compile_kernel(source, "kernel", base=folder, after_pass=interpreted.observe)
    return kernel, compiled, interpreted


def _path(kernel: Generated, folder: Path) -> Path:
    return folder / f"seed_{kernel.seed}.cpp"


def _simulate(ready: Sequence[tuple[Generated, Compiled, Interpreted]], folder: Path, icarus: int) -> list[Outcome]:
    if not ready:
        return []
    try:
        benches = build_benches([(_path(kernel, folder), compiled) for kernel, compiled, _ in ready], folder)
    except BenchError as error:
        if len(ready) == 1:
            return [Outcome(ready[0][0].seed, "crash", str(error))]
        return [outcome for one in ready for outcome in _simulate([one], folder, icarus)]
    return [
        _compare(kernel, bench, interpreted, icarus > 0 and kernel.seed % icarus == 0)
        for (kernel, _, interpreted), bench in zip(ready, benches, strict=True)
    ]


def _compare(kernel: Generated, bench: Bench, interpreted: Interpreted, icarus: bool) -> Outcome:
    try:
        for trial in TRIALS:
            beats = stimulus(kernel, trial)
            more = host_stimulus(kernel.host, kernel.seed, trial) if kernel.host else {}
            compare(bench, {**beats, **more}, calls=len(trial.counts), stall=trial.stall, seed=kernel.seed)
            expected = {stream.name: bench.written(stream.name, trial.stall, kernel.seed) for stream in kernel.outputs}
            if trial is TRIALS[0]:
                interpreted.check(expected)
            if icarus and not kernel.host and trial in TRIALS[:2]:
                play_icarus(bench, beats, expected, stall=trial.stall, seed=kernel.seed)
    except BenchError as error:
        return Outcome(kernel.seed, "crash", str(error))
    except AssertionError as error:
        return Outcome(kernel.seed, "deadlock" if "no progress" in str(error) else "mismatch", str(error))
    except subprocess.TimeoutExpired as error:
        return Outcome(kernel.seed, "crash", str(error))
    return Outcome(kernel.seed, "ok")
