"""The contest's measures on any backend: `make acc_eva`, `make thpt_eva`, `make comp_eva` (docs/board.md).

    python -m verif.contest acc --wnli dev.tsv                     acc.json: share of right answers
    python -m verif.contest acc --wnli dev.tsv --limit 1 --backend virtual
    python -m verif.contest thpt --backend virtual --prompt-tokens 3 --tokens 3
                                                                   throughput.json: tokens a second of prompt and text
    python -m verif.contest thpt --backend board --xclbin layer.xclbin
    python -m verif.contest comp                                   comp_rate.json: bytes beside those of Qwen2.5-0.5B
    python -m verif.contest score --largest acc=0.52 rate=0.67 prefill=288.5 decode=35.2
                                                                   score.json of the three files in --out, beside the
                                                                   largest figures of all entries

Backends: golden is the golden model, virtual the virtual board (the RTL behind XRT, about half a second a token with
models/tiny), board a board. Beside each file, FILE.label.json says on which backend it was taken, what is measured and
what is simulated. Exit codes are those of runtime.smoke.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from golden.contest import (
    ANSWER_TOKENS,
    WEIGHTS,
    comp_rate,
    folder_bytes,
    measure_accuracy,
    prompt,
    read_wnli,
    score,
    throughput,
)
from golden.quality import MODEL
from quant.calibration import read_tokenizer
from quant.errors import InputError
from quant.files import read_json, write_error, write_json
from runtime.exits import BoardError, Exit, exit_of
from runtime.interrupts import run_command
from runtime.session import Session, Stepper
from runtime.step_worker import StepTask
from runtime.supervisor import WorkerError
from runtime.xclbin import XclbinError
from verif import board_sim
from verif.board_device import RUNS
from verif.board_sim import BoardSimError
from verif.generate import BACKENDS, TEXT, Backend, check_capacity, packed_folder, stepper, virtual_board
from verif.layer.model import Model, open_model
from verif.layer.model_set import write_text_set
from verif.layer.system import linked_wiring

ACCURACY, THROUGHPUT, COMPRESSION, SCORE = "acc.json", "throughput.json", "comp_rate.json", "score.json"
Files = dict[str, tuple[dict[str, float], dict[str, Any]]]  # by name: what the contest reads, and what the label says


def label(options: argparse.Namespace, backend: str, kind: str, note: str, **facts: Any) -> dict[str, Any]:
    """Return what stands beside a file: `kind` is "measured" or "simulated"."""
    command = " ".join(["python -m verif.contest", *options.said])
    return {
        "backend": backend,
        "label": kind,
        "note": note,
        "model": str(options.checkpoint),
        "command": command,
        **facts,
    }


# ---- accuracy -------------------------------------------------------------------------------------------------------


def accuracy(options: argparse.Namespace, model: Model) -> Files:
    """Ask for the answer to every pair of a WNLI file."""
    if options.wnli is None:
        raise InputError("command line", "--wnli", "missing", "name dev.tsv or final.tsv (make acc_eva WNLI=dev.tsv)")
    pairs, tokenizer = read_wnli(options.wnli)[: options.limit], read_tokenizer(options.checkpoint)
    longest = max(len(prompt(pair, tokenizer)) for pair in pairs)
    backend = backend_of(options, longest + ANSWER_TOKENS)
    check_capacity(backend.capacity, model)
    with stepper(backend, model, TEXT / "sets" / "contest") as found:
        result = measure_accuracy(pairs, tokenizer, lambda ids, count: list(Session(found).generate(ids, count)))
    note = f"always giving the most frequent label scores {result.constant:.4f}: WNLI cannot tell models apart"
    facts = {"pairs": len(pairs), "neither_0_nor_1": result.invalid}
    kind = "simulated" if options.backend == "virtual" else "measured"
    return {ACCURACY: ({"acc": result.accuracy}, label(options, options.backend, kind, note, **facts))}


def backend_of(options: argparse.Namespace, capacity: int) -> Backend:
    """Return the backend that the command line names; ids are all that is needed."""
    return Backend(options.backend, capacity, logits=False, timeout=options.timeout, xclbin=options.xclbin)


# ---- throughput -----------------------------------------------------------------------------------------------------


def speed(options: argparse.Namespace, model: Model) -> Files:
    """Run a prompt of seeded ids and tokens behind it."""
    vocabulary = model.weights.config.vocab_size
    ids = np.random.default_rng(options.seed).integers(0, vocabulary, options.prompt_tokens).tolist()
    backend = backend_of(options, len(ids) + options.tokens)
    check_capacity(backend.capacity, model)
    facts: dict[str, Any] = {"prompt_tokens": len(ids), "tokens": options.tokens, "prefill": "one token a start"}
    if options.backend == "virtual":
        prefill, decode = simulated_rates(backend, model, ids, options.tokens)
        facts["clock_hertz"] = clock_hertz(backend.out)
        kind, note = "simulated", "cycles of the RTL at the clock of the linked system; no time of the host is in it"
    else:
        with stepper(backend, model, TEXT / "sets" / "contest") as found:
            prefill, decode = measured_rates(found, ids, options.tokens)
        kind, note = "measured", "seconds of the whole step on this machine"
        note += "; the golden model is numpy: its speed says nothing of a board" if options.backend == "golden" else ""
    return {THROUGHPUT: (throughput(prefill, decode), label(options, options.backend, kind, note, **facts))}


def measured_rates(model: Stepper, ids: Sequence[int], count: int) -> tuple[float, float]:
    """Return tokens a second of the prompt but its last, and of the tokens behind it."""
    begin = time.monotonic()
    for position, token in enumerate(ids[:-1]):
        model.step(token, position)
    middle, token = time.monotonic(), ids[-1]
    for position in range(len(ids) - 1, len(ids) + count - 1):
        token = model.step(token, position)
    return (len(ids) - 1) / (middle - begin), count / (time.monotonic() - middle)


def simulated_rates(backend: Backend, model: Model, ids: Sequence[int], count: int) -> tuple[float, float]:
    """Return the same from the cycles that each start took on the RTL."""
    folder = TEXT / "sets" / "contest"
    rows = write_text_set(folder, model, linked_wiring(), capacity=backend.capacity, positions=backend.capacity)
    task = StepTask("", 0, str(folder.resolve()), str(rows.resolve()), backend.timeout)
    with virtual_board(backend.out, task) as (found, run):
        measured_rates(found, ids, count)
        records = [json.loads(line) for line in (run / "device" / RUNS).read_text().splitlines()]
    return rates_of(cycles_of(records, len(ids) - 1 + count), len(ids) - 1, clock_hertz(backend.out))


def cycles_of(records: Sequence[Mapping[str, Any]], starts: int) -> list[int]:
    """Return the cycles of each start that the device recorded. Raises BoardError if they cannot be relied on."""
    if len(records) != starts:
        raise BoardError(f"the sequencer was started {len(records)} times for {starts} tokens")
    if broken := [text for record in records for text in record["violations"]]:
        raise BoardError(f"the virtual board broke a rule: {broken[0]}")
    return [record["cycles"] for record in records]


def rates_of(cycles: Sequence[int], prompt: int, hertz: float) -> tuple[float, float]:
    """Return tokens a second of the first `prompt` starts and of the others, by the cycles of each.

    >>> rates_of([100, 100, 50], 2, 1000.0)
    (10.0, 20.0)
    """
    first, rest = cycles[:prompt], cycles[prompt:]
    return hertz * len(first) / sum(first), hertz * len(rest) / sum(rest)


def clock_hertz(out: Path) -> float:
    """Return the clock of the layer system that was built in `out`."""
    design = json.loads((out / "layer.json").read_text())
    return 1e6 * float(json.loads(Path(design["linked"]).read_text())["clock_mhz"])


# ---- compression ----------------------------------------------------------------------------------------------------


def compression(options: argparse.Namespace, model: Model) -> Files:
    """Count the bytes of the packed folder, all that a board needs of the model."""
    note = "bytes of the packed folder; the rate is relative to model.safetensors of Qwen2.5-0.5B-Instruct"
    value = comp_rate(folder_bytes(model.packed.path))
    return {COMPRESSION: (value, label(options, "none", "measured", note, packed=str(model.packed.path)))}


# ---- score ----------------------------------------------------------------------------------------------------------

# What the score is of: file, its key, the target that writes it.
TAKEN = {
    "acc": (ACCURACY, "acc", "acc_eva"),
    "rate": (COMPRESSION, "rate", "comp_eva"),
    "prefill": (THROUGHPUT, "prefill_toks_per_second", "thpt_eva"),
    "decode": (THROUGHPUT, "decode_toks_per_second", "thpt_eva"),
}


def overall(options: argparse.Namespace) -> Files:
    """Weigh the measures in the output folder, each as a share of the largest among the entries."""
    largest = largest_of(options.largest)
    measures = {name: taken(options.out / file, key, target) for name, (file, key, target) in TAKEN.items()}
    labels = {file: read_json(label_of(options.out / file), f"run make {target}") for file, _, target in TAKEN.values()}
    kinds = {str(said.get("label")) for said in labels.values()}
    backends = ", ".join(f"{file} {said.get('label')}, backend {said.get('backend')}" for file, said in labels.items())
    note = f"of {backends}; shares of {' '.join(options.largest)}"
    kind = kinds.pop() if len(kinds) == 1 else "estimated"
    return {SCORE: ({"score": score(measures, largest)}, label(options, "several", kind, note, measures=measures))}


def taken(path: Path, key: str, target: str) -> float:
    """Return one measure that was taken before."""
    value = read_json(path, f"run make {target}").get(key)
    if not isinstance(value, int | float):
        raise InputError(path, key, value, f"run make {target} again")
    return float(value)


def largest_of(words: Sequence[str]) -> dict[str, float]:
    """Return the largest figure of each measure from words such as acc=0.52; none may be missing."""
    remedy = f"give NAME=NUMBER above 0 for each of {', '.join(WEIGHTS)}"
    found: dict[str, float] = {}
    for word in words:
        name, _, number = word.partition("=")
        try:
            found[name] = float(number)
        except ValueError:
            raise InputError("command line", "--largest", word, remedy) from None
    if found.keys() != WEIGHTS.keys() or not all(0 < value < float("inf") for value in found.values()):
        raise InputError("command line", "--largest", " ".join(words) or "missing", remedy)
    return found


# ---- command line ---------------------------------------------------------------------------------------------------

MEASURES: Mapping[str, Callable[[argparse.Namespace, Model], Files]] = {
    "acc": accuracy,
    "thpt": speed,
    "comp": compression,
}


def label_of(path: Path) -> Path:
    """Return the file that says how another was taken."""
    return path.with_suffix(".label.json")


def write(files: Files, out: Path) -> None:
    """Write each file with its label and show both. Raises InputError for a full disk."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        for name, (value, said) in files.items():
            write_json(out / name, value)
            write_json(label_of(out / name), said)
            numbers = ", ".join(f"{key} {round(number, 6)}" for key, number in value.items())
            print(f"{out / name}: {numbers} ({said['label']}, backend {said['backend']}; {said['note']})")
    except OSError as error:
        raise write_error(out, error) from None


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the options of the command line."""
    parser = argparse.ArgumentParser(
        prog="python -m verif.contest", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("measure", choices=[*MEASURES, "score"])
    parser.add_argument("--backend", choices=BACKENDS, default="golden", help="what runs the model (golden)")
    parser.add_argument("--checkpoint", type=Path, default=MODEL, metavar="DIR", help="default: models/tiny")
    parser.add_argument("--packed", type=Path, metavar="DIR", help="packed folder; made if it is not there")
    parser.add_argument("--wnli", type=Path, metavar="FILE", help="dev.tsv or final.tsv, for acc")
    parser.add_argument("--limit", type=int, metavar="N", help="only the first N pairs")
    parser.add_argument("--prompt-tokens", type=int, default=8, metavar="N", help="of thpt's prompt, 2 or more (8)")
    parser.add_argument("--tokens", type=int, default=8, metavar="N", help="that thpt makes behind it (8)")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="of thpt's prompt (1)")
    parser.add_argument("--largest", nargs="+", default=[], metavar="NAME=N", help="among all entries, for score")
    parser.add_argument("--xclbin", type=Path, metavar="F", help="image, for --backend board")
    parser.add_argument("--timeout", type=float, default=60.0, metavar="S", help="longest that one step may take (60)")
    parser.add_argument("--out", type=Path, default=board_sim.ROOT / "build" / "report", help="folder (build/report)")
    options = parser.parse_args(arguments)
    if (
        min(1 if options.limit is None else options.limit, options.prompt_tokens - 1, options.tokens) < 1
        or options.timeout <= 0
        or options.seed < 0
    ):
        parser.error(
            "--prompt-tokens is 2 or more, --limit and --tokens 1 or more, --timeout more than 0, --seed 0 or more"
        )
    options.said = list(arguments)
    return options


def take(options: argparse.Namespace) -> Files:
    """Take the measure that the command line names."""
    if options.measure == "score":
        return overall(options)
    model = open_model(options.checkpoint, options.packed or packed_folder(options.checkpoint))
    return MEASURES[options.measure](options, model)


def main(arguments: Sequence[str] | None = None) -> int:
    """Take one measure; see the module's docstring."""
    options = parse(sys.argv[1:] if arguments is None else arguments)
    try:
        write(take(options), options.out)
    except (InputError, XclbinError, BoardError, WorkerError, BoardSimError) as error:
        print(f"contest: {error}", file=sys.stderr)
        return int(exit_of(error))
    return int(Exit.PASS)


if __name__ == "__main__":
    sys.exit(run_command("contest", main))
