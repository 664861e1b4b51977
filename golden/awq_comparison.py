"""Our AWQ against GPTQModel's and AutoAWQ's: `python -m golden.awq_comparison` (nox -s compare_awq).

The trained small model, as it is and with outliers, is quantized by each (4 bits, groups of 128) on the same sequences
of token ids, drawn anew for each calibration. Perplexity and divergence from the float model are those of the held-out
text in float arithmetic with the quantized weights, embedding and output matrix W8g64. The report is
build/report/awq_comparison.md and .json. Exit status 1 if ours is farther from the float model than one of the others
by more than the spread over the calibrations.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from golden.float_model import FloatModel, rounded_weights
from golden.quality import BUILD, MODEL, OUTLIERS, REPORT, ROOT, TABLE, Held, Report, divergence, perplexity
from quant import other_awq
from quant.awq import AwqOptions
from quant.checkpoint import Checkpoint, open_checkpoint
from quant.errors import InputError
from quant.files import write_json

OURS = "Layerlock"
ENVIRONMENTS = {
    "gptqmodel": ROOT / ".nox" / "interop" / "bin" / "python",
    "autoawq": ROOT / ".nox" / "autoawq" / "bin" / "python",
}
HEAD = ["model", "AWQ", "perplexity of each calibration", "mean", "divergence of each", "mean"]


@dataclass(frozen=True)
class Result:
    """What one tool reached on one model: a figure for each calibration."""

    model: str
    tool: str
    perplexities: list[float]
    divergences: list[float]

    @property
    def divergence(self) -> float:
        """Mean divergence from the float model, in nats."""
        return float(np.mean(self.divergences))

    @property
    def spread(self) -> float:
        """Largest less smallest divergence."""
        return max(self.divergences) - min(self.divergences)


def quantize_by(tool: str, program: Path, source: Path, ids: Path, out: Path) -> Checkpoint:
    """Let another tool quantize the checkpoint `source` on the ids of a .npy file; its messages go to a log."""
    if not program.exists():
        raise InputError(program, "program", "missing", "nox -s compare_awq fills the environments")
    shutil.rmtree(out, ignore_errors=True)
    log = out.with_suffix(".log")
    # -P: the folder of the script is not searched for modules, where ours hide theirs
    command = [str(program), "-P", other_awq.__file__, tool, str(source), str(out), str(ids)]
    with log.open("w") as stream:
        status = subprocess.run(command, stdout=stream, stderr=stream, cwd=out.parent).returncode
    if status:
        raise InputError(log, tool, f"exit status {status}", "read the log")
    return open_checkpoint(out)


def compare(report: Report, name: str, source: Path, programs: dict[str, Path], seeds: Sequence[int]) -> list[Result]:
    """Quantize one model by all tools and measure; a line a result is printed as it comes."""
    held = Held.of(open_checkpoint(source), report.ids)
    results = {tool: Result(name, tool, [], []) for tool in (OURS, *programs)}
    for seed in seeds:
        ids = report.build / f"ids_{seed}.npy"
        np.save(ids, report.calibration(open_checkpoint(source), seed).ids)
        for tool, result in results.items():
            if tool == OURS:
                made = report.quantized(source, AwqOptions(threads=1, duo="both"), seed)
            else:
                made = quantize_by(tool, programs[tool], source, ids, report.build / f"{source.name}_{tool}_{seed}")
            logits = FloatModel(made, rounded_weights(made, 128, 4, TABLE)).logits(report.ids[:, :-1])
            result.perplexities.append(perplexity(logits, held.ids))
            result.divergences.append(divergence(held.logits, logits))
            print(name, tool, seed, result.perplexities[-1], result.divergences[-1], flush=True)
    return list(results.values())


def failures(results: Sequence[Result]) -> list[str]:
    """Return where ours is farther from float than another by more than the larger of the two spreads."""
    ours = {result.model: result for result in results if result.tool == OURS}
    found = []
    for result in results:
        own = ours[result.model]
        if own.divergence - result.divergence > max(own.spread, result.spread):
            far = f"divergence {own.divergence:.6f} of ours, {result.divergence:.6f} of {result.tool}"
            found.append(f"{result.model}: {far}")
    return found


def table(results: Sequence[Result]) -> str:
    """Return the results as a Markdown table."""
    lines = ["| " + " | ".join(HEAD) + " |", "|---" * len(HEAD) + "|"]
    for result in results:
        perplexities = " ".join(f"{value:.4f}" for value in result.perplexities)
        divergences = " ".join(f"{value:.6f}" for value in result.divergences)
        means = f"{np.mean(result.perplexities):.4f}", f"{result.divergence:.6f}"
        lines.append(f"| {result.model} | {result.tool} | {perplexities} | {means[0]} | {divergences} | {means[1]} |")
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare, write the report and print it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--calibrations", type=int, default=3, help="drawn from the calibration text (default 3)")
    parser.add_argument("--sequences", type=int, default=16, help="held-out sequences of 256 tokens (default 16)")
    for tool, program in ENVIRONMENTS.items():
        parser.add_argument(f"--{tool}", type=Path, default=program, metavar="PYTHON", help=f"its Python ({program})")
    args = parser.parse_args(arguments)
    programs = {tool: getattr(args, tool) for tool in ENVIRONMENTS}
    BUILD.mkdir(parents=True, exist_ok=True)
    report = Report(MODEL, args.sequences, BUILD)
    channels, exponent = OUTLIERS[-1]
    seeds, results = range(args.calibrations), list[Result]()
    try:
        results += compare(report, "as trained", MODEL, programs, seeds)
        name = f"{channels} channels x 2^{exponent}"
        results += compare(report, name, report.outliers(channels, exponent), programs, seeds)
    except InputError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    found = failures(results)
    REPORT.mkdir(parents=True, exist_ok=True)
    text = f"{table(results)}\n\n" + ("\n".join(f"FAILED: {line}" for line in found) or "All checks hold.") + "\n"
    (REPORT / "awq_comparison.md").write_text(text)
    write_json(REPORT / "awq_comparison.json", {"results": [asdict(r) for r in results], "failures": found})
    print(text)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
