"""How fast a whole Qwen2.5-0.5B body is packed: `python -m quant.bench` prints one JSON line a source.

Each figure is of a fresh process that packs 24 layers (358 M weights) from disk to disk, with CRC, row bound, sha256 of
the checkpoint and of every section: seconds from start to exit, and the largest resident memory.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from quant.checkpoint import open_checkpoint
from quant.model_config import LINEARS
from quant.synthetic import write_synthetic

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "bench"
LAYERS = 24
SOURCES = {"awq": 128, "bf16": None}
MAX_SECONDS = 20.0
MAX_BYTES = 4 << 30


def count_weights(path: Path) -> int:
    """Return the number of weights of all linear layers of a checkpoint."""
    config = open_checkpoint(path).config
    sizes = [config.linear_shape(part) for part in LINEARS]
    return config.num_hidden_layers * sum(K * N for K, N in sizes)


def run_pack(checkpoint: Path, out: Path) -> tuple[int, float, int]:
    """Pack in a process of its own; return its exit status, seconds and largest resident memory in bytes."""
    start = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-m", "quant", "pack", checkpoint, out, "--force"], cwd=ROOT)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, time.perf_counter() - start, usage.ru_maxrss * 1024


def measure(source: str, layers: int = LAYERS, build: Path = BUILD) -> dict[str, Any]:
    """Pack a checkpoint of `layers` layers, written first if it is not there, and return the figures."""
    checkpoint, out = build / f"{source}_{layers}", build / f"{source}_{layers}_packed"
    if not checkpoint.exists():
        write_synthetic(checkpoint, layers=layers, awq_group_size=SOURCES[source], progress=True)
    weights = count_weights(checkpoint)
    status, seconds, peak = run_pack(checkpoint, out)
    shutil.rmtree(out, ignore_errors=True)
    return {
        "bench": "quant.pack",
        "source": source,
        "layers": layers,
        "weights": weights,
        "seconds": round(seconds, 2),
        "weights_per_second": round(weights / seconds),
        "peak_rss_bytes": peak,
        "passed": status == 0 and seconds <= MAX_SECONDS and peak <= MAX_BYTES,
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures of both sources; exit status 1 if one is over its limit."""
    parser = argparse.ArgumentParser(
        prog="python -m quant.bench", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.parse_args(arguments)
    passed = True
    for source in SOURCES:
        result = measure(source)
        print(json.dumps(result), flush=True)
        passed = passed and result["passed"]
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main())
