"""The cocotb test that plays vector sets for verif/rtl.py: each after a reset, results written to files."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path
from typing import Any

import cocotb
import numpy as np

from quant.vectorset import VectorSet, read_vector_set
from verif.common.bulk import BulkBench
from verif.common.packets import Traffic
from verif.common.testbench import StreamResult

JOBS_VARIABLE = "LAYERLOCK_JOBS"


def stimulus_of(vectors: VectorSet) -> dict[str, Traffic]:
    """Return the traffic of every s_ stream of a vector set."""
    return {name: Traffic(beats, vectors.tlast(name)) for name, beats in vectors.stimulus.items()}


def write_result(folder: Path, results: dict[str, StreamResult], seconds: float) -> None:
    """Write counters to result.json, and the beats and TLAST of each m_ stream to .npy files."""
    folder.mkdir(parents=True, exist_ok=True)
    streams: dict[str, Any] = {}
    for name, result in results.items():
        streams[name] = {
            "expected": result.expected,
            "accepted": result.accepted,
            "frame_cycles": result.frame_cycles.tolist(),
            "violations": [str(violation) for violation in result.violations],
        }
        if name.startswith("m_"):
            np.save(folder / f"{name}.npy", result.traffic.beats)
            np.save(folder / f"{name}.last.npy", result.traffic.last)
    (folder / "result.json").write_text(json.dumps({"seconds": seconds, "streams": streams}))


@cocotb.test()
async def play_vector_sets(dut: Any) -> None:
    """Play the jobs in order. Differences are for the caller to judge; this test fails only if it cannot play."""
    for job in json.loads(Path(os.environ[JOBS_VARIABLE]).read_text()):
        vectors = read_vector_set(Path(job["vectors"]))
        bench = BulkBench(dut, idle=job["stall"], backpressure=job["stall"], seed=job["seed"])
        expected = {name: len(beats) for name, beats in vectors.expected.items()}
        started = time.perf_counter()
        results = await bench.play(stimulus_of(vectors), expected)
        write_result(Path(job["out"]), results, time.perf_counter() - started)
