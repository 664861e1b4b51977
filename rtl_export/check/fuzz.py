"""Differential fuzzing: random kernels, C simulation against their CDFG after each pass and against exported RTL.

python -m rtl_export.check.fuzz --kernels 2000 --seed 0     results in build/fuzz; 1 if anything differs
python -m rtl_export.check.fuzz --kernels 2000 --resume        goes on where an interrupted run was
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from rtl_export.check import mutants
from rtl_export.check.differential import Outcome, try_kernels
from rtl_export.check.generate.kernel import PROLOGUE, Generated, generate
from rtl_export.check.ledger import Ledger
from rtl_export.check.native import BUILD
from rtl_export.check.reduce import reduce_source

FOLDER = BUILD / "fuzz"
WORKERS = 2
BATCH = 10  # kernels that are built together
BATCHES_PER_PROCESS = 20  # LLVM's memory grows with each module


def run(seeds: list[int], *, icarus: int, folder: Path, workers: int) -> Iterator[Outcome]:
    """Try the kernels of all seeds in several processes; every `icarus`-th (0: none) under Icarus too."""
    batches = [seeds[start : start + BATCH] for start in range(0, len(seeds), BATCH)]
    try_one = partial(try_batch, icarus=icarus, folder=folder)
    if workers == 1:
        for batch in batches:
            yield from try_one(batch)
        return
    context = multiprocessing.get_context("spawn")
    # Not max_tasks_per_child: where it replaces a process, Python 3.11 can wait for ever.
    shift = workers * BATCHES_PER_PROCESS
    for start in range(0, len(batches), shift):
        with ProcessPoolExecutor(workers, mp_context=context) as pool:
            for future in as_completed([pool.submit(try_one, batch) for batch in batches[start : start + shift]]):
                yield from future.result()


def try_batch(seeds: list[int], *, icarus: int, folder: Path) -> list[Outcome]:
    """Try the kernels of some seeds, built together; keep files of those that fail."""
    kernels = [generate(seed) for seed in seeds]
    outcomes = try_kernels(kernels, folder / f"batch_{seeds[0]}", icarus=icarus)
    for kernel, outcome in zip(kernels, outcomes, strict=True):
        if outcome.failed:
            save(kernel, outcome, folder)
    return outcomes


def save(kernel: Generated, outcome: Outcome, folder: Path) -> Path:
    """Keep a failing kernel with the command that tries it again; return its folder."""
    place = folder / "failures" / f"seed_{kernel.seed}"
    place.mkdir(parents=True, exist_ok=True)
    (place / "kernel.cpp").write_text(kernel.source)
    command = f"python -m rtl_export.check.fuzz --kernels 1 --seed {kernel.seed}"
    (place / "outcome.txt").write_text(f"{outcome.status}: {outcome.message}\n\n{command}\n{command} --reduce\n")
    return place


def reduce(seed: int, folder: Path) -> Outcome:
    """Make the failing kernel of a seed as small as possible; it is kept beside the original."""
    kernel = generate(seed)
    first = try_kernels([kernel], folder / "reduce")[0]
    if not first.failed:
        return first

    def fails(source: str) -> bool:
        outcome = try_kernels([replace(kernel, source=source)], folder / "reduce")[0]
        return outcome.kind == first.kind  # or the loss of an initial value would pass for the fault

    place = save(kernel, first, folder)
    (place / "reduced.cpp").write_text(reduce_source(kernel.source, fails, keep=len(PROLOGUE.splitlines())))
    print(f"{place / 'reduced.cpp'}")
    return first


def try_all(seeds: range, options: argparse.Namespace) -> tuple[list[Outcome], int]:
    """Try the seeds that the ledger does not have; print what fails and how far it is. Return all, and how many ran."""
    start, shown = time.monotonic(), 0.0
    ledger = Ledger(options.folder, icarus=options.icarus, resume=options.resume)
    outcomes = [ledger.outcomes[seed] for seed in seeds if seed in ledger.outcomes]
    known = len(outcomes)
    if known:
        print(f"{known} kernels were tried before with this compiler: {_counts(outcomes)}", flush=True)
    left = [seed for seed in seeds if seed not in ledger.outcomes]
    for outcome in run(left, icarus=options.icarus, folder=options.folder, workers=options.workers):
        ledger.add(outcome)
        outcomes.append(outcome)
        if outcome.status != "ok":
            print(f"seed {outcome.seed}: {outcome.status}: {outcome.message[:400]}", flush=True)
        if time.monotonic() > shown + 10 or len(outcomes) == len(seeds):
            shown = time.monotonic()
            rate = (len(outcomes) - known) / (shown - start)
            print(f"{len(outcomes)}/{len(seeds)}: {_counts(outcomes)}; {rate:.2f} kernels/s", flush=True)
    return sorted(outcomes, key=lambda outcome: outcome.seed), len(left)


def summary(outcomes: list[Outcome], options: argparse.Namespace) -> dict[str, Any]:
    """Return what is written to summary.json."""
    named = {
        kind: [{"seed": o.seed, "status": o.status, "message": o.message} for o in outcomes if o.status in kinds]
        for kind, kinds in (("refused", ("refused",)), ("failures", ("crash", "mismatch", "deadlock")))
    }
    counts = Counter(outcome.status for outcome in outcomes)
    return {
        "first_seed": options.seed,
        "kernels": len(outcomes),
        "counts": dict(sorted(counts.items())),
        **named,
    }


def _counts(outcomes: list[Outcome]) -> str:
    counts = Counter(outcome.status for outcome in outcomes)
    return ", ".join(f"{count} {status}" for status, count in sorted(counts.items()))


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; return 1 if any kernel fails."""
    options = _parser().parse_args(arguments)
    if options.mutants:
        return mutants.main(["--seed", str(options.seed), "--workers", str(options.workers)])
    if options.reduce:
        return int(reduce(options.seed, options.folder).failed)
    start = time.monotonic()
    outcomes, fresh = try_all(range(options.seed, options.seed + options.kernels), options)
    seconds = time.monotonic() - start
    result = summary(outcomes, options) | {
        "seconds": round(seconds, 1),
        "kernels_per_second": round(fresh / seconds, 2),
    }
    (options.folder / "summary.json").write_text(json.dumps(result, indent=2) + "\n")
    return int(bool(result["failures"]))


def _folder(text: str) -> Path:
    return Path(text).resolve()  # programs are built from within it


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m rtl_export.check.fuzz", description=(__doc__ or "").splitlines()[0]
    )
    parser.add_argument("--kernels", type=int, default=30, help="how many kernels (default: 30)")
    parser.add_argument("--seed", type=int, default=0, help="seed of the first (default: 0)")
    parser.add_argument("--icarus", type=int, default=0, metavar="K", help="run every K-th kernel under Icarus too")
    parser.add_argument("--workers", type=int, default=WORKERS, help=f"processes (default: {WORKERS})")
    parser.add_argument("--resume", action="store_true", help="go on with an interrupted run of the same compiler")
    parser.add_argument("--reduce", action="store_true", help="make the failing kernel of --seed small")
    parser.add_argument(
        "--mutants", action="store_true", help="inject deliberate faults of the compiler; see mutants.py"
    )
    parser.add_argument("--folder", type=_folder, default=FOLDER, help="where results go (default: build/fuzz)")
    return parser


if __name__ == "__main__":
    sys.exit(main())
