"""Text from a model on any backend: the golden model, the virtual board (real XRT, the RTL behind it), a board.

    python -m verif.generate --prompt "def main" --tokens 16                        the small model, golden
    python -m verif.generate --backend virtual --prompt "import os" --temperature 0.8 --top-k 40 --seed 1
    python -m verif.generate --backend board --xclbin layer.xclbin --prompt "class"
    python -m verif.generate --write-set build/text/tiny                            what runtime.generate takes

The options of a prompt, the output and the exit codes are those of runtime.generate. Same prompts, options and seed:
same tokens on every backend.
"""

from __future__ import annotations

import argparse
import hashlib
import shutil
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from golden.quality import MODEL
from golden.stepper import GoldenStepper
from quant.commands import MAX_CONTEXT
from quant.errors import InputError
from rtl_export.export import EXPORTS
from runtime.board_stepper import BoardStepper, board_stepper
from runtime.exits import BoardError, Exit
from runtime.generate import add_text_options, answer, check_text_options
from runtime.interrupts import run_command
from runtime.session import Stepper
from runtime.step_worker import StepTask
from runtime.supervisor import Surroundings
from verif import board_sim
from verif.board_sim import BoardSimError, build_board, exported_design, session
from verif.kernel_sets import sources_digest
from verif.layer.model import Model, open_model
from verif.layer.model_set import write_text_set
from verif.layer.system import linked_wiring
from verif.xrt_root import host_python, patience

BACKENDS = ("golden", "virtual", "board")
TEXT = board_sim.ROOT / "build" / "text"
KERNEL = "layer"


@dataclass(frozen=True)
class Backend:
    """What runs a model: `name` of BACKENDS, room for `capacity` tokens, and for a board its image."""

    name: str
    capacity: int
    logits: bool = True
    timeout: float = 60.0
    device: int = 0
    xclbin: Path | None = None
    out: Path = board_sim.OUT


def packed_folder(checkpoint: Path) -> Path:
    """Return the folder for the packed model: another one if the sources change that pack it, or for another place."""
    place = hashlib.sha256(str(checkpoint.resolve()).encode() + sources_digest(0).encode()).hexdigest()
    return TEXT / f"{checkpoint.resolve().name}-{place[:12]}"


@contextmanager
def stepper(backend: Backend, model: Model, folder: Path) -> Iterator[Stepper]:
    """Yield a model on a backend; what a board takes is written to `folder`.

    Raises InputError, XclbinError, BoardError and WorkerError; BoardSimError if the virtual board cannot be built.
    """
    if backend.name == "golden":
        yield GoldenStepper(model.weights, backend.capacity)
        return
    embedding = write_text_set(
        folder, model, linked_wiring(), capacity=backend.capacity, positions=backend.capacity, logits=backend.logits
    )
    task = StepTask("", backend.device, str(folder.resolve()), str(embedding.resolve()), backend.timeout)
    if backend.name == "virtual":
        with virtual_board(backend.out, task) as (found, _):
            yield found
    elif backend.xclbin is None:
        raise InputError("command line", "--xclbin", "missing", "a board needs its image")
    else:
        with board_stepper(replace(task, xclbin=str(backend.xclbin.resolve())), EXPORTS) as found:
            yield found


@contextmanager
def virtual_board(out: Path, task: StepTask) -> Iterator[tuple[BoardStepper, Path]]:
    """Yield a model behind XRT with the RTL as the device, and the run's folder, which stays if something fails."""
    if reason := board_sim.unavailable_reason():
        raise BoardError(reason)
    board = build_board(exported_design(KERNEL), out)
    with session(board, out) as (run, environment):
        around = Surroundings(environment, run, host_python(run))
        task = replace(task, xclbin=str(board.xclbin), timeout=task.timeout * patience())
        with board_stepper(task, board.rtl_folder, around) as found:
            yield found, run
        shutil.rmtree(run, ignore_errors=True)


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the options of the command line."""
    parser = argparse.ArgumentParser(
        prog="python -m verif.generate", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--backend", choices=BACKENDS, default="golden", help="what runs the model (golden)")
    parser.add_argument("--checkpoint", type=Path, default=MODEL, metavar="DIR", help="default: models/tiny")
    parser.add_argument(
        "--packed", type=Path, metavar="DIR", help="packed folder; made of the checkpoint if it is not there"
    )
    parser.add_argument("--capacity", type=int, default=64, metavar="N", help="tokens that there is room for (64)")
    parser.add_argument("--xclbin", type=Path, metavar="F", help="image, for --backend board")
    parser.add_argument("--write-set", type=Path, metavar="DIR", help="only write what runtime.generate takes")
    parser.add_argument("--no-logits", dest="logits", action="store_false", help="programs that write ids alone")
    add_text_options(parser)
    options = parser.parse_args(arguments)
    options.tokenizer = options.tokenizer or options.checkpoint
    if not options.write_set:
        check_text_options(parser, options)
    return options


def check_capacity(capacity: int, model: Model) -> None:
    """Refuse more positions than the model or the kernels take."""
    most = min(model.weights.config.max_position_embeddings, MAX_CONTEXT)
    if not 1 <= capacity <= most:
        raise InputError("command line", "number of positions", capacity, f"model and kernels take 1 to {most}")


def write_set(options: argparse.Namespace, model: Model) -> int:
    """Write the set and the embedding for a board, and say where."""
    path = options.write_set
    rows = write_text_set(
        path, model, linked_wiring(), capacity=options.capacity, positions=options.capacity, logits=options.logits
    )
    print(f"--set {path} --embedding {rows} --tokenizer {options.tokenizer}")
    return int(Exit.PASS)


def run(options: argparse.Namespace) -> int:
    """Answer the prompts, or write the set."""
    model = open_model(options.checkpoint, options.packed or packed_folder(options.checkpoint))
    check_capacity(options.capacity, model)
    if options.write_set:
        return write_set(options, model)
    backend = Backend(
        options.backend, options.capacity, options.logits, options.timeout, options.device, options.xclbin
    )
    folder = TEXT / "sets" / f"{options.checkpoint.resolve().name}-{options.capacity}-{options.logits}"
    return int(answer("generate", options.backend, options, lambda: stepper(backend, model, folder)))


def main(arguments: Sequence[str] | None = None) -> int:
    """Answer prompts on a backend; see the module's docstring."""
    options = parse(sys.argv[1:] if arguments is None else arguments)
    try:
        return run(options)
    except (InputError, ValueError, OSError, RuntimeError) as error:
        print(f"generate: {error}", file=sys.stderr)
        return int(Exit.DEVICE if isinstance(error, BoardSimError) else Exit.INPUT)


if __name__ == "__main__":
    sys.exit(run_command("generate", main))
