"""Tokens of a whole model through XRT: one start of the sequencer for each.

    python -m runtime.generate --xclbin F --set DIR --embedding FILE --prompt 17,400,23 --tokens 16

The set has the model's memory and one program for each position: `program`, `program1`, `program2`, ... FILE has the
embedding's rows as `residual` loads them, one behind the other. Prints the ids; exit codes are those of runtime.smoke.
XRT is used in this process: if a device is gone, it may have to be ended from outside.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from quant.errors import InputError
from quant.systemset import PROGRAM, SystemSet, position_program, read_system_set
from runtime.binding import BindingError, load_binding
from runtime.board import Board
from runtime.exits import BoardError, Exit, exit_of
from runtime.sequenced import SequencedSystem
from runtime.xclbin import XclbinError, read_xclbin

X, BEST = "x", "best"  # buffers: a row of the embedding; the id that follows


def read_embedding(path: Path, row_bytes: int) -> NDArray[np.uint8]:
    """Return the rows (vocabulary, row_bytes) of an embedding file, mapped. Raises InputError for other sizes."""
    try:
        data: NDArray[np.uint8] = np.memmap(path, np.uint8, mode="r")
    except (OSError, ValueError) as error:
        raise InputError(
            path, "file", f"not readable ({error})", "name the file that was written with the set"
        ) from None
    if data.size % row_bytes:
        raise InputError(path, "size", data.size, f"it must be a multiple of {row_bytes}, the bytes of a row")
    return data.reshape(-1, row_bytes)


def check_request(vectors: SystemSet, rows: NDArray[np.uint8], prompt: Sequence[int], count: int) -> None:
    """Refuse ids that have no row, and more tokens than the set has programs for."""
    place = vectors.path
    if not prompt or any(not 0 <= token < len(rows) for token in prompt):
        raise InputError(place, "prompt", list(prompt), f"give ids of 0 to {len(rows) - 1}")
    most = sum(name.startswith(PROGRAM) for name in vectors.buffers)
    if count < 1 or len(prompt) + count - 1 > most:
        raise InputError(place, "tokens", count, f"with a prompt of {len(prompt)} give 1 to {most + 1 - len(prompt)}")


def generate(system: SequencedSystem, rows: NDArray[np.uint8], prompt: Sequence[int], count: int) -> Iterator[int]:
    """Yield the `count` ids that follow the prompt. Raises BoardError if a kernel reports a fault."""
    token = -1
    for position in range(len(prompt) + count - 1):
        system.write(X, rows[prompt[position] if position < len(prompt) else token])
        summary = system.run(position_program(position))
        if not summary.passed:
            raise BoardError(f"position {position}: {summary}")
        token = int(system.read_part(BEST, 0, 1).view("<u4")[0, 0])
        if position + 1 >= len(prompt):
            yield token


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the options of the command line."""
    parser = argparse.ArgumentParser(
        prog="python -m runtime.generate", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--xclbin", type=Path, required=True, help="the image")
    parser.add_argument("--set", type=Path, required=True, help="system set of the model")
    parser.add_argument("--embedding", type=Path, required=True, help="rows of the embedding")
    parser.add_argument("--prompt", type=lambda text: [int(part) for part in text.split(",")], required=True)
    parser.add_argument("--tokens", type=int, default=16, help="to make (default 16)")
    parser.add_argument("--device", type=int, default=0, help="XRT's number of the device (default 0)")
    parser.add_argument("--timeout", type=float, default=60.0, help="seconds that one start may take (default 60)")
    return parser.parse_args(arguments)


def run(options: argparse.Namespace) -> list[int]:
    """Open the board, make the tokens, close it."""
    vectors, image = read_system_set(options.set), read_xclbin(options.xclbin)
    rows = read_embedding(options.embedding, vectors.buffers[X].size)
    check_request(vectors, rows, options.prompt, options.tokens)
    with Board(options.xclbin, load_binding(), index=options.device, timeout=options.timeout) as board:
        system = SequencedSystem(board, image, vectors)
        system.load()
        system.start()
        ids = list(generate(system, rows, options.prompt, options.tokens))
        system.stop()
        system.close()
    return ids


def main(arguments: Sequence[str] | None = None) -> int:
    """Make tokens and print them; see the module's docstring."""
    options = parse(sys.argv[1:] if arguments is None else arguments)
    try:
        print(" ".join(map(str, run(options))), flush=True)
    except (InputError, BindingError, BoardError, XclbinError) as error:
        print(f"generate: {error}", file=sys.stderr, flush=True)
        os._exit(int(exit_of(error)))  # XRT's destructors may wait for a device that is gone
    return int(Exit.PASS)


if __name__ == "__main__":
    sys.exit(main())
