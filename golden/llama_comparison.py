"""Our GGUF files in llama.cpp: `python -m golden.llama_comparison` (nox -s llama).

models/tiny is written as F16, Q8_0, Q4_0 and Q4_1; llama.cpp and transformers' float model with the weights that the
`gguf` package reads from the same file give the perplexity of the held-out text. They must differ by no more than
MOST_CHANGE: of F16 by 0.01 %; of the others by more, since llama.cpp rounds activations to 8 bits there. The report is
build/report/llama.json and .md; exit status 1 if a check does not hold.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import gguf
import numpy as np
from gguf import quants
from numpy.typing import NDArray

from golden.float_model import FloatModel
from golden.quality import LENGTH, MODEL, REPORT, ROOT, perplexity
from quant import other_llama
from quant.calibration import read_ids
from quant.checkpoint import Checkpoint, open_checkpoint
from quant.errors import InputError
from quant.files import write_json
from quant.gguf_export import write_gguf

BUILD = ROOT / "build" / "llama"
PROGRAM = ROOT / ".nox" / "llama" / "bin" / "python"
MOST_CHANGE = {"F16": 1e-4, "Q8_0": 2e-3, "Q4_0": 2e-3, "Q4_1": 2e-3}


@dataclass(frozen=True)
class Result:
    """Perplexity of one type by both, and by how much llama.cpp's is larger as a share."""

    type: str
    transformers: float
    llama: float

    @property
    def change(self) -> float:
        """llama.cpp's against transformers'."""
        return self.llama / self.transformers - 1

    @property
    def passed(self) -> bool:
        """Whether they agree."""
        return abs(self.change) <= MOST_CHANGE[self.type]


def weights_of(path: Path, checkpoint: Checkpoint) -> dict[str, NDArray[np.float32]]:
    """Return the weights in a GGUF file by their names in the checkpoint, as the `gguf` package reads them."""
    names = gguf.get_tensor_name_map(gguf.MODEL_ARCH.QWEN2, checkpoint.config.num_hidden_layers)
    stored = {tensor.name: tensor for tensor in gguf.GGUFReader(path).tensors}
    found = {}
    for name in checkpoint.names():
        translated = names.get_name(name, try_suffixes=(".weight", ".bias"))
        assert translated is not None, name
        tensor = stored[translated]
        values = quants.dequantize(tensor.data, tensor.tensor_type)
        found[name] = np.asarray(values, np.float32).reshape(checkpoint.array(name).shape)
    return found


def llama_logits(program: Path, model: Path, ids: NDArray[np.int64]) -> NDArray[np.float32]:
    """Return llama.cpp's logits (sequences, tokens, vocabulary) after each id; its messages go to a log."""
    if not program.exists():
        raise InputError(program, "program", "missing", "nox -s llama fills the environment")
    log, given, made = (model.with_suffix(suffix) for suffix in (".log", ".ids.npy", ".logits.npy"))
    np.save(given, ids)
    # -P: the folder of the script is not searched for modules, where ours hide theirs
    command = [str(program), "-P", other_llama.__file__, str(model), str(given), str(made)]
    with log.open("w") as stream:
        status = subprocess.run(command, stdout=stream, stderr=stream).returncode
    if status:
        raise InputError(log, "llama.cpp", f"exit status {status}", "read the log")
    logits: NDArray[np.float32] = np.load(made)
    return logits


def compare(program: Path, source: Path, ids: NDArray[np.int64], build: Path) -> list[Result]:
    """Write, read and measure each type; a line a result is printed as it comes."""
    checkpoint, results = open_checkpoint(source), []
    for kind in MOST_CHANGE:
        write_gguf(checkpoint, build / kind, kind, replace=True, progress=False)
        path = build / kind / f"model-{kind}.gguf"
        ours = FloatModel(checkpoint, weights_of(path, checkpoint)).logits(ids[:, :-1])
        theirs = llama_logits(program, path, ids[:, :-1])
        results.append(Result(kind, perplexity(ours, ids), perplexity(theirs, ids)))
        print(results[-1], flush=True)
    return results


def table(results: Sequence[Result]) -> str:
    """Return the results as a Markdown table."""
    lines = ["| type | transformers | llama.cpp | change | allowed |", "|---|---|---|---|---|"]
    for result in results:
        shares = f"{100 * result.change:+.4f} % | {100 * MOST_CHANGE[result.type]:.2f} %"
        lines.append(f"| {result.type} | {result.transformers:.4f} | {result.llama:.4f} | {shares} |")
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare, write the report and print it."""
    parser = argparse.ArgumentParser(
        prog="python -m golden.llama_comparison",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--sequences", type=int, default=16, help=f"held-out sequences of {LENGTH} tokens (default 16)")
    parser.add_argument("--llama", type=Path, default=PROGRAM, metavar="PYTHON", help=f"its Python ({PROGRAM})")
    parser.add_argument("--build", type=Path, default=BUILD, help="for the files (default build/llama)")
    args = parser.parse_args(arguments)
    ids = read_ids(MODEL, MODEL / "held_out.txt")[: args.sequences * (LENGTH + 1)].reshape(-1, LENGTH + 1)
    args.build.mkdir(parents=True, exist_ok=True)
    try:
        results = compare(args.llama, MODEL, ids, args.build)
    except InputError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    passed = all(result.passed for result in results)
    REPORT.mkdir(parents=True, exist_ok=True)
    head = f"Measured on {ids[:, 1:].size} held-out tokens by `nox -s llama`.\n\n"
    text = f"{head}{table(results)}\n\n{'All agree.' if passed else 'FAILED: a change is larger than allowed.'}\n"
    (REPORT / "llama.md").write_text(text)
    rows = [{**asdict(result), "change": result.change, "passed": result.passed} for result in results]
    write_json(REPORT / "llama.json", {"results": rows, "passed": passed})
    print(text)
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main())
