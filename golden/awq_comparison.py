"""Our AWQ against GPTQModel's and AutoAWQ's: `python -m golden.awq_comparison` (nox -s compare_awq).

The trained small model, as it is and with outliers, is quantized by each (4 bits, groups of 128) on the same sequences
of token ids, drawn anew for each calibration; ours also rounded to nearest, as the others round. Perplexity and
divergence from the float model are those of the held-out text in float arithmetic with the quantized weights, embedding
and output matrix W8g64. The report is build/report/awq_comparison.md and .json. Exit status 1 if the mean divergence of
ours is larger than one of the others, or its mean perplexity larger by more than the spread over the calibrations.
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
from golden.model import TABLE
from golden.quality import BUILD, MODEL, OUTLIERS, REPORT, ROOT, Held, Report, divergence, perplexity
from quant import other_awq
from quant.awq import AwqOptions
from quant.checkpoint import Checkpoint, open_checkpoint
from quant.errors import InputError
from quant.files import file_sha256, read_json, write_json

OURS, NEAREST, RTN = "ours", "ours, rounded to nearest", "rounding to nearest without AWQ"
OPTIONS = {OURS: AwqOptions(threads=1), NEAREST: AwqOptions(threads=1, reach=0)}
ENVIRONMENTS = {
    "gptqmodel": ROOT / ".nox" / "interop" / "bin" / "python",
    "autoawq": ROOT / ".nox" / "autoawq" / "bin" / "python",
}
HEAD = ["model", "by", "perplexity of each calibration", "mean", "divergence of each (0.001 nats)", "mean"]


@dataclass(frozen=True)
class Result:
    """What one tool reached on one model: a figure for each calibration."""

    model: str
    tool: str
    perplexities: list[float]
    divergences: list[float]

    @property
    def perplexity(self) -> float:
        """Mean perplexity."""
        return float(np.mean(self.perplexities))

    @property
    def divergence(self) -> float:
        """Mean divergence from the float model, in nats."""
        return float(np.mean(self.divergences))

    @property
    def spread(self) -> float:
        """Largest less smallest perplexity."""
        return max(self.perplexities) - min(self.perplexities)


def version_of(tool: str, program: Path) -> str:
    """Return the version of a tool in the environment whose Python is `program`."""
    if not program.exists():
        raise InputError(program, "program", "missing", "nox -s compare_awq fills the environments")
    question = f"from importlib.metadata import version; print(version({tool!r}))"
    answer = subprocess.run([str(program), "-P", "-c", question], capture_output=True, text=True)
    if answer.returncode:
        raise InputError(
            program, tool, "not installed", "remove .nox/interop and .nox/autoawq, then nox -s compare_awq"
        )
    return answer.stdout.strip()


def quantize_by(tool: str, program: Path, source: Path, ids: Path, out: Path) -> Checkpoint:
    """Let another tool quantize the checkpoint `source` on the ids of a .npy file; its messages go to a log.

    A tool takes minutes, so what it made stays for the next run with the same tool, checkpoint and ids.
    """
    made_of = {
        "tool": tool,
        "version": version_of(tool, program),
        "checkpoint": open_checkpoint(source).sha256,
        "ids": file_sha256(ids),
        "by": file_sha256(Path(other_awq.__file__)),
    }
    note = out.with_suffix(".json")
    if note.exists() and read_json(note, "remove it") == made_of:
        return open_checkpoint(out)
    note.unlink(missing_ok=True)
    run_tool(tool, program, [str(source), str(out), str(ids)], out)
    made = open_checkpoint(out)
    write_json(note, made_of)
    return made


def run_tool(tool: str, program: Path, arguments: Sequence[str], out: Path) -> None:
    """Run quant/other_awq.py in the tool's environment."""
    shutil.rmtree(out, ignore_errors=True)
    log = out.with_suffix(".log")
    # -P: the folder of the script is not searched for modules, where ours hide theirs
    command = [str(program), "-P", other_awq.__file__, tool, *arguments]
    with log.open("w") as stream:
        status = subprocess.run(command, stdout=stream, stderr=stream, cwd=out.parent).returncode
    if status:
        raise InputError(log, tool, f"exit status {status}", "read the log")


def compare(report: Report, name: str, source: Path, programs: dict[str, Path], seeds: Sequence[int]) -> list[Result]:
    """Quantize one model by all tools and measure; a line a result is printed as it comes."""
    plain = open_checkpoint(source)
    held = Held.of(plain, report.ids)
    results = {tool: Result(name, tool, [], []) for tool in (*OPTIONS, *programs, RTN)}

    def measure(tool: str, made: Checkpoint) -> None:
        logits = FloatModel(made, rounded_weights(made, 128, 4, TABLE)).logits(report.ids[:, :-1])
        result = results[tool]
        result.perplexities.append(perplexity(logits, held.ids))
        result.divergences.append(divergence(held.logits, logits))
        print(name, tool, result.perplexities[-1], result.divergences[-1], flush=True)

    print(name, "float", held.perplexity)
    measure(RTN, plain)
    for seed in seeds:
        ids = report.build / f"ids_{seed}.npy"
        np.save(ids, report.calibration(plain, seed).ids)
        for tool, options in OPTIONS.items():
            measure(tool, report.quantized(source, options, seed))
        for tool, program in programs.items():
            measure(tool, quantize_by(tool, program, source, ids, report.build / f"{source.name}_{tool}_{seed}"))
    return list(results.values())


def failures(results: Sequence[Result]) -> list[str]:
    """Return where ours is farther from float than another, or its perplexity larger by more than the spreads."""
    ours = {result.model: result for result in results if result.tool == OURS}
    found = []
    for result in results:
        own = ours[result.model]
        if own.divergence > result.divergence:
            far = f"divergence {own.divergence:.6f} of ours, {result.divergence:.6f} of {result.tool}"
            found.append(f"{result.model}: {far}")
        if own.perplexity - result.perplexity > max(own.spread, result.spread):
            worse = f"perplexity {own.perplexity:.4f} of ours, {result.perplexity:.4f} of {result.tool}"
            found.append(f"{result.model}: {worse}")
    return found


def table(results: Sequence[Result]) -> str:
    """Return the results as a Markdown table."""
    lines = ["| " + " | ".join(HEAD) + " |", "|---" * len(HEAD) + "|"]
    for result in results:
        perplexities = " ".join(f"{value:.3f}" for value in result.perplexities)
        divergences = " ".join(f"{1000 * value:.3f}" for value in result.divergences)
        figures = f"{perplexities} | {result.perplexity:.3f} | {divergences} | {1000 * result.divergence:.3f}"
        lines.append(f"| {result.model} | {result.tool} | {figures} |")
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare, write the report and print it."""
    parser = argparse.ArgumentParser(
        prog="python -m golden.awq_comparison",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--calibrations", type=int, default=3, help="drawn from the calibration text (default 3)")
    parser.add_argument("--sequences", type=int, default=128, help="held-out sequences of 256 tokens (default 128)")
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
    versions = ", ".join(f"{tool} {version_of(tool, program)}" for tool, program in programs.items())
    head = f"Measured on {report.ids[:, 1:].size} held-out tokens by `nox -s compare_awq`: {versions}.\n\n"
    text = f"{head}{table(results)}\n\n" + ("\n".join(f"FAILED: {line}" for line in found) or "All checks hold.") + "\n"
    (REPORT / "awq_comparison.md").write_text(text)
    write_json(REPORT / "awq_comparison.json", {"results": [asdict(r) for r in results], "failures": found})
    print(text)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
