"""Text from a model on a board: one start of the sequencer for each token.

    python -m runtime.generate --xclbin F --set DIR --embedding FILE --tokenizer DIR --prompt "def main" --tokens 16
    python -m runtime.generate --xclbin F --set DIR --embedding FILE --ids 17,400 --temperature 0.8 --top-k 40 --seed 1

Each --prompt (a text) or --ids goes on where the one before ended: the key-value cache stays. Text is printed as it
comes, ids for a prompt of ids. `python -m verif.generate` writes the set (docs/board.md), and has the same options for
the golden model and the virtual board. Without --temperature the largest logit is taken.

Exit codes are those of runtime.smoke: 0 all tokens came; 2 bad input; 3 XRT failed; 4 a step took longer than
--timeout; 5 and 6 another image; 8 no room; 11, 12, 13 the device process ended; 130 interrupted.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from quant.errors import InputError
from runtime.board_stepper import board_stepper
from runtime.exits import BoardError, Exit, exit_of
from runtime.interrupts import run_command
from runtime.result_file import keep_result
from runtime.sampling import Sampler, Sampling
from runtime.session import Session, Stepper
from runtime.step_worker import StepTask
from runtime.supervisor import ROOT, WorkerError
from runtime.tokenizer import TextStream, Tokenizer
from runtime.xclbin import XclbinError

OpenModel = Callable[[], AbstractContextManager[Stepper]]


def ids_of(text: str) -> tuple[int, ...]:
    """Return ids with commas in between.

    >>> ids_of("17,400")
    (17, 400)
    """
    return tuple(int(part) for part in text.split(","))


def add_text_options(parser: argparse.ArgumentParser) -> None:
    """Add what every backend takes: prompts, how tokens are drawn, where the result goes."""
    parser.add_argument("--prompt", dest="turns", action="append", metavar="TEXT", help="prompt; may be repeated")
    parser.add_argument("--ids", dest="turns", action="append", type=ids_of, metavar="1,2", help="prompt of ids")
    parser.add_argument("--tokenizer", type=Path, metavar="DIR", help="folder with tokenizer.json, for --prompt")
    parser.add_argument("--tokens", type=int, default=16, metavar="N", help="the most to make behind each prompt (16)")
    parser.add_argument("--temperature", type=float, default=0.0, metavar="T", help="0 (default): the largest logit")
    parser.add_argument("--top-k", type=int, default=0, metavar="K", help="draw from the K largest logits (0: all)")
    parser.add_argument("--top-p", type=float, default=1.0, metavar="P", help="draw from this share of probability (1)")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="of the draws (0)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write ids and text to FILE")
    parser.add_argument("--timeout", type=float, default=60.0, metavar="S", help="longest that one step may take (60)")
    parser.add_argument("--device", type=int, default=0, metavar="I", help="index of the device (0)")


def check_text_options(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    """Refuse what argparse cannot see."""
    if options.timeout <= 0 or options.device < 0:
        parser.error("--timeout must be more than 0, --device 0 or more")
    if not options.turns:
        parser.error("nothing to do; give --prompt or --ids")
    if options.tokenizer is None and any(isinstance(turn, str) for turn in options.turns):
        parser.error("--prompt needs --tokenizer; or give --ids")


def sampler_of(options: argparse.Namespace) -> Sampler | None:
    """Return what draws tokens; None takes the largest logit. Raises InputError for numbers out of range."""
    if options.temperature == 0 and not options.top_k and options.top_p == 1:
        return None
    return Sampler(Sampling(options.temperature, options.top_k, options.top_p, options.seed))


# ---- turns ----------------------------------------------------------------------------------------------------------


def write_turns(session: Session, options: argparse.Namespace, turns: list[dict[str, Any]]) -> None:
    """Answer each prompt and print what comes as it comes; ids and texts are appended to `turns`."""
    tokenizer = Tokenizer(options.tokenizer) if options.tokenizer else None
    for turn in options.turns:
        is_text = isinstance(turn, str)
        prompt = tokenizer.encode(turn) if tokenizer and is_text else turn
        found: dict[str, Any] = {"prompt": list(prompt), "ids": [], "text": None}
        begin = time.monotonic()
        ids = session.generate(prompt, options.tokens, tokenizer.stop if tokenizer else ())
        turns.append(found)
        pieces = texts(tokenizer, noted(ids, found["ids"])) if tokenizer and is_text else numbers(ids, found["ids"])
        show(pieces)
        found["text"] = tokenizer.decode(found["ids"]) if tokenizer else None
        found["seconds"] = round(time.monotonic() - begin, 3)


def noted(ids: Iterable[int], into: list[int]) -> Iterator[int]:
    """Yield the ids, and append each to a list first."""
    for token in ids:
        into.append(token)
        yield token


def texts(tokenizer: Tokenizer, ids: Iterable[int]) -> Iterator[str]:
    """Yield the text of ids as it becomes whole."""
    stream = TextStream(tokenizer)
    for token in ids:
        yield stream.take(token)
    yield stream.rest()


def numbers(ids: Iterable[int], into: list[int]) -> Iterator[str]:
    """Yield ids as text with blanks in between."""
    for token in noted(ids, into):
        yield f"{' ' if len(into) > 1 else ''}{token}"


def show(pieces: Iterable[str]) -> None:
    """Print pieces of a line as they come."""
    try:
        for piece in pieces:
            print(piece, end="", flush=True)
    finally:
        print(flush=True)


def answer(command: str, backend: str, options: argparse.Namespace, open_model: OpenModel) -> Exit:
    """Open a model, answer all prompts, and return the exit code."""
    turns: list[dict[str, Any]] = []
    result: dict[str, Any] = {"backend": backend, "turns": turns, "error": None}
    code = Exit.PASS
    try:
        sampler = sampler_of(options)
        with open_model() as model:
            write_turns(Session(model, sampler), options, turns)
    except (InputError, XclbinError, BoardError, WorkerError) as error:
        code, result["error"] = exit_of(error), str(error)
    except KeyboardInterrupt:
        code, result["error"] = Exit.INTERRUPTED, "interrupted"
    if result["error"]:
        print(f"{command}: {result['error']}", file=sys.stderr, flush=True)
    result = {"passed": code == Exit.PASS, "exit_code": int(code), "meaning": code.name, **result}
    return keep_result(command, options.json, code, result) if options.json else code


# ---- command line ---------------------------------------------------------------------------------------------------


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the options of the command line."""
    parser = argparse.ArgumentParser(
        prog="python -m runtime.generate", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--xclbin", type=Path, required=True, metavar="F", help="image to load")
    parser.add_argument("--set", type=Path, required=True, metavar="DIR", help="set of the model")
    parser.add_argument("--embedding", type=Path, required=True, metavar="FILE", help="rows of the embedding")
    parser.add_argument(
        "--rtl", type=Path, default=ROOT / "rtl_export", metavar="DIR", help="manifests, as the smoke test's"
    )
    add_text_options(parser)
    options = parser.parse_args(arguments)
    check_text_options(parser, options)
    return options


def main(arguments: Sequence[str] | None = None) -> int:
    """Answer prompts on a board; see the module's docstring for the exit codes."""
    options = parse(sys.argv[1:] if arguments is None else arguments)
    image, vectors, embedding = (str(path.resolve()) for path in (options.xclbin, options.set, options.embedding))
    task = StepTask(image, options.device, vectors, embedding, options.timeout)
    return int(answer("generate", "board", options, lambda: board_stepper(task, options.rtl)))


if __name__ == "__main__":
    sys.exit(run_command("generate", main))
