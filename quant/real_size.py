"""AWQ and packing of a whole model of Qwen2.5-0.5B's size: `python -m quant.real_size` (nox -s real_size).

A seeded checkpoint (24 layers, the whole vocabulary, random weights) is quantized and packed in processes of their own;
then it is quantized once more by a process that is killed at a random moment (SIGKILL) and started again. Both must end
with the same bytes. Seconds, processor seconds and the largest resident memory go to build/report/real_size.json.
The folders stay in build/real_size: what an earlier run left there is used, so this command can be stopped, too.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from quant.errors import InputError
from quant.files import sha256_of_files, write_json
from quant.synthetic import FULL_VOCAB, write_synthetic

ROOT = Path(__file__).resolve().parent.parent
BUILD, REPORT = ROOT / "build" / "real_size", ROOT / "build" / "report"
LAYERS = 24
TOKENS = 1 << 16  # the calibration text; `quant awq` draws its sequences from it
MAX_SECONDS = 15 * 60  # of the processor, for search and packing: on a busy machine the clock measures other programs
MAX_BYTES = 8 << 30


@dataclass(frozen=True)
class Usage:
    """What a process took: seconds from start to exit, processor seconds of all threads, largest resident bytes."""

    seconds: float
    cpu_seconds: float
    peak_rss_bytes: int

    def __add__(self, other: Usage) -> Usage:
        peak = max(self.peak_rss_bytes, other.peak_rss_bytes)
        return Usage(self.seconds + other.seconds, self.cpu_seconds + other.cpu_seconds, peak)


def run(arguments: Sequence[str | Path], kill_after: float | None = None) -> tuple[int, Usage]:
    """Run `python -m quant` with arguments, killed after `kill_after` seconds; return exit status and usage."""
    start = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-m", "quant", *arguments], cwd=ROOT)
    if kill_after is not None:
        time.sleep(kill_after)
        process.send_signal(signal.SIGKILL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.perf_counter() - start
    return process.returncode, Usage(seconds, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024)


def must_run(arguments: Sequence[str | Path]) -> Usage:
    """Run `python -m quant` to its end. Raises InputError if it fails; it has said why."""
    status, usage = run(arguments)
    if status:
        raise InputError("python -m quant", " ".join(map(str, arguments)), f"exit status {status}", "see above")
    return usage


def awq_command(build: Path, out: str, threads: int) -> list[str | Path]:
    """Return the arguments that quantize the checkpoint of `build` into its folder `out`, else by default."""
    calibration: list[str | Path] = ["--calibration", build / "ids.npy", "--threads", str(threads)]
    return ["awq", build / "checkpoint", build / out, *calibration]


def prepare(build: Path, layers: int, vocab_size: int) -> None:
    """Write the checkpoint and the calibration ids, unless they are there."""
    if not (build / "checkpoint").exists():
        write_synthetic(build / "checkpoint", layers=layers, vocab_size=vocab_size, progress=True)
    ids = np.random.default_rng(7).zipf(1.2, TOKENS) % vocab_size  # as frequent as the words of a text
    np.save(build / "ids.npy", ids)


def measure(build: Path, threads: int, kill_after: float | None, seed: int) -> dict[str, Any]:
    """Do all of it in `build`; return the report. Without `kill_after` a moment of the first run's length is drawn."""
    whole = must_run([*awq_command(build, "whole", threads), "--force"])
    pack = must_run(["pack", build / "whole", build / "packed", "--force"])
    moment = kill_after or random.Random(seed).uniform(0.05, 0.95) * whole.seconds
    again = awq_command(build, "killed", threads)
    status, first = run([*again, "--force"], moment)
    second = must_run([*again, "--force"])
    hashes = [sha256_of_files(list((build / name).iterdir())) for name in ("whole", "killed")]
    both = whole + pack
    return {
        "threads": threads,
        "awq": asdict(whole),
        "pack": asdict(pack),
        "killed": {"after_seconds": moment, "status": status, "before": asdict(first), "resumed": asdict(second)},
        "sha256": hashes,
        "same_bytes": hashes[0] == hashes[1],
        "passed": status == -signal.SIGKILL
        and hashes[0] == hashes[1]
        and both.cpu_seconds <= MAX_SECONDS
        and both.peak_rss_bytes <= MAX_BYTES,
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, write the report and print it; exit status 1 if the bytes differ or a limit is passed."""
    parser = argparse.ArgumentParser(
        prog="python -m quant.real_size", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--layers", type=int, default=LAYERS, help=f"default {LAYERS}, all of them")
    parser.add_argument("--vocab-size", type=int, default=FULL_VOCAB, help=f"default {FULL_VOCAB}, all of it")
    parser.add_argument("--threads", type=int, default=2, help="of the search (default 2)")
    parser.add_argument("--kill-after", type=float, metavar="SECONDS", help="default: a random moment of the run")
    parser.add_argument("--seed", type=int, default=int(time.time()), help="draws that moment (default: the clock)")
    parser.add_argument("--build", type=Path, default=BUILD, help="for the folders, 3 GB (default build/real_size)")
    args = parser.parse_args(arguments)
    try:
        args.build.mkdir(parents=True, exist_ok=True)
        prepare(args.build, args.layers, args.vocab_size)
        report = measure(args.build, args.threads, args.kill_after, args.seed)
    except InputError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    REPORT.mkdir(parents=True, exist_ok=True)
    write_json(REPORT / "real_size.json", report)
    print(json.dumps(report, indent=1))
    return 0 if report["passed"] else 1


if __name__ == "__main__":
    sys.exit(main())
