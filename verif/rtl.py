"""Play vector sets through a kernel's RTL on the bulk bench, in a simulator process, and return what came out."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from golden.frames import COMMAND, STATUS
from quant.vectorset import Beats, VectorSet
from rtl_export.export import export_kernel
from verif.common.bulk_play import JOBS_VARIABLE
from verif.common.runner import Build, build_bulk, run

WEIGHTS = "s_w"  # the stream whose beats per cycle say how well a kernel uses its memory port


@dataclass(frozen=True)
class RtlResult:
    """What one vector set gave.

    `beats[stream]` (n, 16) uint8 and `tlast[stream]` (n,) bool are what the kernel sent on each m_ stream.
    `frame_cycles[stream]` (frames, 2) holds the cycle of the first and of the last beat of each frame, for every
    stream. `errors` says in words what is wrong beside the bytes: broken protocol rules, beats missing or too many,
    stimulus not taken, TLAST in another place; empty if all is well. `seconds` is the time of the simulation alone.
    """

    beats: dict[str, Beats]
    tlast: dict[str, NDArray[np.bool_]]
    frame_cycles: dict[str, NDArray[np.int64]]
    errors: tuple[str, ...]
    weight_beats: int
    seconds: float

    @property
    def cycles_by_frame(self) -> list[int]:
        """Cycles from the first to the last weight beat of each frame, both included."""
        spans = self.frame_cycles[WEIGHTS]
        return [int(cycles) for cycles in spans[:, 1] - spans[:, 0] + 1]

    @property
    def cycles(self) -> int:
        """The sum of `cycles_by_frame`."""
        return sum(self.cycles_by_frame)

    @property
    def span_cycles(self) -> int:
        """Cycles from the first weight beat of the first frame to the last one of the last frame, gaps included."""
        spans = self.frame_cycles[WEIGHTS]
        return int(spans[-1, 1] - spans[0, 0] + 1) if len(spans) else 0

    @property
    def answer_cycles(self) -> int:
        """Cycles from the first command to the last status beat, both included."""
        commands, answers = self.frame_cycles[COMMAND], self.frame_cycles[STATUS]
        return int(answers[-1, 1] - commands[0, 0] + 1) if len(answers) else 0


def run_vector_set(
    vectors: VectorSet, *, stall: float = 0.0, seed: int = 1, wave: Path | None = None, out: Path
) -> RtlResult:
    """Play all frames of one vector set through the exported RTL of its kernel.

    `stall` is the share of stalled cycles on every stream, drawn from `seed`; `wave` is the FST file to write; `out`
    gets the log, results.xml and the received beats. A hung kernel ends the run with missing beats. Raises
    SimulationError if the simulator cannot be built or crashes, ToolchainError if a tool is missing.
    """
    return run_vector_sets([vectors], stall=stall, seed=seed, wave=wave, out=out)[0]


def run_vector_sets(
    vector_sets: Sequence[VectorSet], *, stall: float = 0.0, seed: int = 1, wave: Path | None = None, out: Path
) -> list[RtlResult]:
    """Play several vector sets of one kernel in one simulator process, each after a reset."""
    kernels = {vectors.kernel for vectors in vector_sets}
    if len(kernels) != 1:
        raise ValueError(f"vector sets of one run must be of one kernel, not {sorted(kernels)}")
    bundle = export_kernel(kernels.pop())
    made = build_bulk(bundle.top, bundle.sources, wave=wave is not None)
    return play(made, vector_sets, stall=stall, seed=seed, wave=wave, out=out)


def play(
    made: Build,
    vector_sets: Sequence[VectorSet],
    *,
    stall: float = 0.0,
    seed: int = 1,
    wave: Path | None = None,
    out: Path,
) -> list[RtlResult]:
    """Play vector sets on a bulk bench that is already built."""
    out.mkdir(parents=True, exist_ok=True)
    folders = [out.resolve() / f"{number}_{vectors.case}" for number, vectors in enumerate(vector_sets)]
    jobs = [
        {"vectors": str(vectors.path.resolve()), "stall": stall, "seed": seed, "out": str(folder)}
        for vectors, folder in zip(vector_sets, folders, strict=True)
    ]
    job_file = out.resolve() / "jobs.json"
    job_file.write_text(json.dumps(jobs))
    run(
        made,
        "verif.common.bulk_play",
        out=out,
        seed=seed,
        environment={JOBS_VARIABLE: str(job_file)},
        wave=wave,
    ).check()
    return [_read_result(folder, vectors) for folder, vectors in zip(folders, vector_sets, strict=True)]


def _read_result(folder: Path, vectors: VectorSet) -> RtlResult:
    result = json.loads((folder / "result.json").read_text())
    streams: dict[str, Any] = result["streams"]
    tlast = {name: np.load(folder / f"{name}.last.npy") for name in vectors.expected}
    return RtlResult(
        beats={name: np.load(folder / f"{name}.npy") for name in vectors.expected},
        tlast=tlast,
        frame_cycles={name: np.array(s["frame_cycles"], np.int64).reshape(-1, 2) for name, s in streams.items()},
        errors=tuple(_errors(streams, vectors, tlast)),
        weight_beats=streams[WEIGHTS]["accepted"] if WEIGHTS in streams else 0,
        seconds=result["seconds"],
    )


def _errors(streams: dict[str, Any], vectors: VectorSet, tlast: dict[str, NDArray[np.bool_]]) -> list[str]:
    errors = [violation for stream in streams.values() for violation in stream["violations"]]
    for name, stream in streams.items():
        if stream["accepted"] != stream["expected"]:
            errors.append(f"{name}: {stream['accepted']} beats passed, {stream['expected']} expected")
    for name, got in tlast.items():
        want = vectors.tlast(name)
        if len(got) == len(want) and not np.array_equal(got, want):
            index = int(np.argmax(got != want))
            errors.append(f"{name}: TLAST of beat {index} is {int(got[index])}, expected {int(want[index])}")
    return errors
