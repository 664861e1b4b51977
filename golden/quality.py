"""How much of a model is left after quantization: `python -m golden.quality` (nox -s quality).

The held-out text of models/tiny goes through the float model and through the bit-exact golden: perplexity, cosine of
the logits, share of tokens whose most probable successor stays the same. The report is build/report/quality.md and
.json. Exit status 1 if a check of CHECKS does not hold.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from golden.decoder import A16_KV16, Mode
from golden.float_model import FloatModel, plain_weights, rounded_weights
from golden.model import TABLE, GoldenModel, ModelWeights, load_model
from golden.scoring import log_softmax
from quant.awq import AwqOptions, write_quantized
from quant.calibration import Calibration, draw, read_ids
from quant.checkpoint import Checkpoint, open_checkpoint
from quant.outliers import write_outliers
from quant.progress import progress_bar

ROOT = Path(__file__).resolve().parent.parent
MODEL = ROOT / "models" / "tiny"
BUILD, REPORT = ROOT / "build" / "quality", ROOT / "build" / "report"

LENGTH = 256
OUTLIERS = ((2, 6), (8, 6))  # channels of each site, and the power of two they are larger by
SEEDS = (0, 1, 2)  # of the calibration: their spread is the run-to-run noise
MOST_GOLDEN_CHANGE = 1e-3  # of the perplexity, by integers instead of floats with the same weights


@dataclass(frozen=True)
class Row:
    """What one variant of a model gave on the held-out text, against the float model of the same checkpoint."""

    model: str
    weights: str
    table: str
    arithmetic: str
    perplexity: float
    change: float  # of the perplexity against float
    cosine_mean: float
    cosine_min: float
    top1: float
    divergence: float  # mean Kullback-Leibler divergence from the float model, in nats


@dataclass(frozen=True)
class Held:
    """The held-out ids (sequences, LENGTH + 1) and the float model's logits on them."""

    ids: NDArray[np.int64]
    logits: NDArray[np.float32]
    perplexity: float

    @classmethod
    def of(cls, checkpoint: Checkpoint, ids: NDArray[np.int64]) -> Held:
        """Measure the float model of a plain checkpoint."""
        logits = FloatModel(checkpoint, plain_weights(checkpoint)).logits(ids[:, :-1])
        return cls(ids, logits, perplexity(logits, ids))

    def row(self, model: str, weights: str, table: str, arithmetic: str, logits: NDArray[Any]) -> Row:
        """Compare logits with the float model's."""
        cosines = cosine(logits, self.logits)
        agree = float((logits.argmax(-1) == self.logits.argmax(-1)).mean())
        own = perplexity(logits, self.ids)
        change = own / self.perplexity - 1
        far = divergence(self.logits, logits)
        mean, least = float(cosines.mean()), float(cosines.min())
        return Row(model, weights, table, arithmetic, own, change, mean, least, agree, far)


def perplexity(logits: NDArray[Any], ids: NDArray[np.int64]) -> float:
    """Return exp of the mean negative log-likelihood of ids[:, 1:] under logits (sequences, tokens, vocabulary).

    >>> round(perplexity(np.zeros((1, 2, 8)), np.array([[1, 5, 7]])), 6)
    8.0
    """
    return math.exp(-np.take_along_axis(log_softmax(logits), ids[:, 1:, None], -1).mean())


def divergence(wanted: NDArray[Any], logits: NDArray[Any]) -> float:
    """Return the mean Kullback-Leibler divergence of the tokens' probabilities from the wanted ones, in nats.

    It judges every token's whole distribution, so it varies less than the perplexity, which judges one word a token.

    >>> round(divergence(np.log([[0.5, 0.5]]), np.log([[0.25, 0.75]])), 6)
    0.143841
    """
    p, q = log_softmax(wanted), log_softmax(logits)
    return float((np.exp(p) * (p - q)).sum(-1).mean())


def cosine(a: NDArray[Any], b: NDArray[Any]) -> NDArray[np.float64]:
    """Return the cosine of the angle between the vectors of the last axis."""
    x, y = a.astype(np.float64), b.astype(np.float64)
    return np.asarray((x * y).sum(-1) / np.sqrt((x * x).sum(-1) * (y * y).sum(-1)))


def golden_logits(weights: ModelWeights, ids: NDArray[np.int64], mode: Mode) -> NDArray[np.float64]:
    """Return the logits of the bit-exact golden for ids (sequences, tokens), as real numbers."""
    rows = []
    for sequence in ids:
        model = GoldenModel(weights, capacity=len(sequence), mode=mode)
        rows.append(model.logits(model.hidden(sequence.tolist())))
    return np.stack(rows) / 65536


class Report:
    """The rows so far, and the folders of the models that they need."""

    def __init__(self, model: Path, sequences: int, build: Path) -> None:
        self.build, self.rows = build, list[Row]()
        self.model = model
        ids = read_ids(model, model / "held_out.txt")
        self.ids = ids[: sequences * (LENGTH + 1)].reshape(-1, LENGTH + 1)
        self.noise: dict[str, dict[str, float]] = {}
        self._made: set[Path] = set()

    def quantized(self, source: Path, options: AwqOptions, seed: int = 0) -> Checkpoint:
        """Return an AWQ checkpoint of the plain one in `source`, calibrated on the model's calibration text."""
        kind = f"w{options.bits}g{options.group_size}_duo_{options.duo}_reach_{options.reach}"
        out = self.build / f"{source.name}_awq_{kind}_{seed}"
        if out in self._made:
            return open_checkpoint(out)
        checkpoint = open_checkpoint(source)
        write_quantized(checkpoint, out, self.calibration(checkpoint, seed), options, replace=True, progress=False)
        self._made.add(out)
        return open_checkpoint(out)

    def calibration(self, checkpoint: Checkpoint, seed: int) -> Calibration:
        """Return 64 sequences of the calibration text, drawn by `seed`."""
        text, vocab = self.model / "calibration.txt", checkpoint.config.vocab_size
        return draw(text, read_ids(self.model, text), vocab_size=vocab, sequences=64, length=LENGTH, seed=seed)

    def outliers(self, channels: int, exponent: int) -> Path:
        """Return the folder of the model with outliers."""
        out = self.build / f"outliers_{channels}x2e{exponent}"
        write_outliers(open_checkpoint(self.model), out, channels=channels, exponent=exponent, replace=True)
        return out

    def add(
        self,
        held: Held,
        label: tuple[str, str],
        checkpoint: Checkpoint,
        *,
        group_size: int,
        bits: int,
        modes: Sequence[Mode] = (A16_KV16,),
        table: tuple[int, int] = TABLE,
        in_float: bool = True,
    ) -> None:
        """Add a row for the float model with the quantized weights, and one for the golden in each mode."""
        name, weights = label
        place = (name, f"{weights} W{bits}g{group_size}", f"W{table[0]}g{table[1]}")
        inputs = self.ids[:, :-1]
        if in_float:
            state = rounded_weights(checkpoint, group_size, bits, table)
            self.rows.append(held.row(*place, "float", FloatModel(checkpoint, state).logits(inputs)))
        integers = load_model(checkpoint, group_size, bits, table)
        for mode in modes:
            logits = golden_logits(integers, inputs, mode)
            self.rows.append(held.row(*place, mode_name(mode), logits))


def mode_name(mode: Mode) -> str:
    """Name a mode as the report does."""
    return f"golden {'A8G64' if mode.a8 else 'A16'} KV{mode.kv_bits}"


ALL_MODES = tuple(Mode(a8=a8, kv_bits=bits) for a8 in (False, True) for bits in (16, 8))


def measure_plain(report: Report) -> None:
    """Rounding and AWQ of the model as it is: 4 and 3 bits, modes, tables."""
    plain = open_checkpoint(report.model)
    held = Held.of(plain, report.ids)
    report.rows.append(held.row("tiny", "bf16", "bf16", "float", held.logits))
    for bits, group_size in ((4, 64), (4, 128), (3, 128)):
        quantized = report.quantized(report.model, AwqOptions(bits=bits, group_size=group_size, threads=1))
        main = (bits, group_size) == (4, 128)
        report.add(held, ("tiny", "RTN"), plain, group_size=group_size, bits=bits)
        modes = ALL_MODES if main else (A16_KV16,)
        report.add(held, ("tiny", "AWQ"), quantized, group_size=group_size, bits=bits, modes=modes)
        for table in ((4, 64), (4, 128), (3, 64)) if main else ():
            report.add(held, ("tiny", "AWQ"), quantized, group_size=128, bits=4, table=table, in_float=False)
    report.noise["tiny"] = noise(report, report.model, held)


def measure_outliers(report: Report) -> None:
    """Rounding and AWQ of models with outlier channels, in A16 and A8G64."""
    for channels, exponent in OUTLIERS:
        source = report.outliers(channels, exponent)
        plain, name = open_checkpoint(source), f"{channels} x 2^{exponent}"
        held = Held.of(plain, report.ids)
        modes = (A16_KV16, Mode(a8=True))
        quantized = report.quantized(source, AwqOptions(threads=1))
        report.add(held, (name, "RTN"), plain, group_size=128, bits=4, modes=modes)
        report.add(held, (name, "AWQ"), quantized, group_size=128, bits=4, modes=modes)
        report.noise[name] = noise(report, source, held)


def noise(report: Report, source: Path, held: Held) -> dict[str, float]:
    """Return perplexity and divergence of rounding, and the least and largest of AWQ over SEEDS, in float."""
    inputs = report.ids[:, :-1]

    def of(checkpoint: Checkpoint) -> tuple[float, float]:
        logits = FloatModel(checkpoint, rounded_weights(checkpoint, 128, 4, TABLE)).logits(inputs)
        return perplexity(logits, held.ids), divergence(held.logits, logits)

    runs = [of(report.quantized(source, AwqOptions(threads=1), seed)) for seed in SEEDS]
    perplexities, divergences = ([run[i] for run in runs] for i in range(2))
    rtn = of(open_checkpoint(source))
    return {
        "float": held.perplexity,
        "rtn": rtn[0],
        "awq_least": min(perplexities),
        "awq_largest": max(perplexities),
        "rtn_divergence": rtn[1],
        "awq_divergence_least": min(divergences),
        "awq_divergence_largest": max(divergences),
    }


def failures(report: Report) -> list[str]:
    """Return the checks that do not hold."""
    found = []
    floats = {(row.model, row.weights, row.table): row for row in report.rows if row.arithmetic == "float"}
    for row in report.rows:
        same = floats.get((row.model, row.weights, row.table))
        if row.arithmetic == mode_name(A16_KV16) and same:
            change = abs(row.perplexity / same.perplexity - 1)
            if change > MOST_GOLDEN_CHANGE:
                found.append(f"{row.model}, {row.weights}: the golden changes the perplexity by {change:.2e}")
    for name, runs in report.noise.items():
        spread = runs["awq_divergence_largest"] - runs["awq_divergence_least"]
        if name != "tiny" and runs["rtn_divergence"] - runs["awq_divergence_largest"] <= spread:
            found.append(f"{name}: AWQ is not nearer to float than rounding by more than its spread {spread:.2e}")
    return found


def table_of(rows: Sequence[Row]) -> str:
    """Return the rows as a Markdown table."""
    head = (
        "| model | weights | table | arithmetic | perplexity | against float | cosine mean | min | top-1 | divergence |"
    )
    lines = [head, "|---|---|---|---|---|---|---|---|---|---|"]
    for row in rows:
        label = f"{row.model} | {row.weights} | {row.table} | {row.arithmetic}"
        values = f"{row.perplexity:.4f} | {100 * row.change:+.3f} % | {row.cosine_mean:.6f} | {row.cosine_min:.5f}"
        lines.append(f"| {label} | {values} | {100 * row.top1:.2f} % | {row.divergence:.6f} |")
    return "\n".join(lines)


def noise_table(report: Report) -> str:
    """Return the comparison of AWQ and rounding as a Markdown table."""
    head = f"| model | float | RTN W4g128 | AWQ W4g128, {len(SEEDS)} calibrations | divergence of RTN | of AWQ |"
    lines = [head, "|---|---|---|---|---|---|"]
    for name, runs in report.noise.items():
        span = f"{runs['awq_least']:.4f} to {runs['awq_largest']:.4f}"
        far = f"{runs['awq_divergence_least']:.6f} to {runs['awq_divergence_largest']:.6f}"
        perplexities = f"{runs['float']:.4f} | {runs['rtn']:.4f} | {span}"
        lines.append(f"| {name} | {perplexities} | {runs['rtn_divergence']:.6f} | {far} |")
    return "\n".join(lines)


def write_report(report: Report, folder: Path) -> list[str]:
    """Write quality.md and quality.json; return the checks that do not hold."""
    found = failures(report)
    folder.mkdir(parents=True, exist_ok=True)
    tokens = report.ids[:, 1:].size
    text = f"Measured on {tokens} held-out tokens by `nox -s quality`.\n\n{table_of(report.rows)}\n\n"
    text += f"Perplexity in float with the quantized weights:\n\n{noise_table(report)}\n\n"
    text += "\n".join(f"FAILED: {line}" for line in found) + ("\n" if found else "All checks hold.\n")
    (folder / "quality.md").write_text(text)
    value = {"tokens": tokens, "rows": [asdict(row) for row in report.rows], "noise": report.noise, "failures": found}
    (folder / "quality.json").write_text(json.dumps(value, indent=1) + "\n")
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, write the report and print it."""
    parser = argparse.ArgumentParser(
        prog="python -m golden.quality", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--model", type=Path, default=MODEL, help="folder of python -m quant.tiny (default models/tiny)"
    )
    parser.add_argument("--sequences", type=int, default=16, help=f"held-out sequences of {LENGTH} tokens (default 16)")
    args = parser.parse_args(arguments)
    report = Report(args.model, args.sequences, BUILD)
    for step in progress_bar((measure_plain, measure_outliers), "quality", 2, "part", shown=True):
        step(report)
    found = write_report(report, REPORT)
    print((REPORT / "quality.md").read_text())
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
