"""Tokens of a whole model from the RTL system, compared with the golden model's.

    python -m verif.layer.generate --tokens 16                     the small model of models/tiny
    python -m verif.layer.generate --prompt 17,400,23 --profile kv260

For each chunk of the prompt and each token the host writes rows of the embedding and the program of the position,
starts the sequencer once and reads the id. Exit code 0: the ids are the golden's. 1: they differ. 2: a tool failed, or
the system hangs. The step of the first wrong id is run again, traced, and its first wrong layer kept for
verif.first_divergence.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from golden.decoder import A16_KV16, Mode, chunks
from golden.model import GoldenModel
from golden.quality import MODEL
from quant.errors import InputError
from quant.layer_program import LayerProgram
from quant.program import LANE_BITS
from quant.table import DEFAULT_TABLE_BITS
from rtl_export.errors import ExportError
from runtime.generate import ids_of
from runtime.interrupts import run_command
from verif.common.runner import SimulationError
from verif.layer.explain import explain
from verif.layer.model import Model, checked_program, model_image, model_step, open_model
from verif.layer.play_tokens import STEPS_FILE, TOKENS_FILE
from verif.layer.profiles import IDEAL, PROFILES
from verif.layer.system import LayerSystem, build_layer_system, make_job, run_job
from verif.toolchain import ToolchainError
from verif.verify import BUILD

COCOTB_MODULE = "verif.layer.play_tokens"
PROMPT = (17, 400, 23, 900, 1535, 0, 77, 5, 1000, 3)


@dataclass(frozen=True)
class Generation:
    """The ids that followed a prompt, those that the golden gives, and the cycles of each start of the sequencer."""

    ids: Sequence[int]
    expected: Sequence[int]
    cycles: Sequence[int]
    seconds: float

    @property
    def passed(self) -> bool:
        """True if all ids are the golden's."""
        return len(self.ids) > 0 and list(self.ids) == list(self.expected)

    @property
    def first_wrong(self) -> int:
        """Index of the first id that is not the golden's."""
        pairs = zip(self.ids, self.expected, strict=False)
        return next((index for index, (got, want) in enumerate(pairs) if got != want), len(self.ids))


def parts(prompt: Sequence[int]) -> list[list[int]]:
    """Return the prompt in the chunks that a program takes."""
    return [[prompt[index] for index in chunk] for chunk in chunks(len(prompt))]


def step_programs(
    model: Model, system: LayerSystem, prompt: Sequence[int], count: int, *, capacity: int, mode: Mode
) -> list[LayerProgram]:
    """Return the checked programs of the prompt's chunks and of the `count` - 1 tokens whose ids are given back."""
    lengths = [len(part) for part in parts(prompt)] + [1] * (count - 1)
    starts = [sum(lengths[:number]) for number in range(len(lengths))]
    return [
        checked_program(model_step(model, tokens=tokens, position=start, capacity=capacity, mode=mode), system.wiring)
        for tokens, start in zip(lengths, starts, strict=True)
    ]


def generate(
    system: LayerSystem,
    model: Model,
    prompt: Sequence[int],
    count: int,
    out: Path,
    *,
    profile: str = IDEAL,
    mode: Mode = A16_KV16,
    capacity: int = 64,
) -> Generation:
    """Let the system make `count` tokens behind a prompt. Raises ValueError if they are more than the cache holds."""
    vocabulary = model.weights.config.vocab_size
    if not prompt or count < 1 or not all(0 <= token < vocabulary for token in prompt):
        raise ValueError(
            f"prompt {list(prompt)}, {count} tokens; give ids of 0 to {vocabulary - 1}, and 1 token or more"
        )
    programs = step_programs(model, system, prompt, count, capacity=capacity, mode=mode)
    largest = programs[0]  # the first chunk has the most tokens: its buffers hold all others
    x = np.zeros((largest.memory.beats["x"], 16), np.uint8)
    job = make_job(system, model_image(model, largest, x, {}), out, profile=profile)
    job |= {"packed": str(model.packed.path.resolve()), "prompt": parts(prompt)}
    np.savez(out / STEPS_FILE, *[np.frombuffer(program.bytes, np.uint8) for program in programs])
    seconds = run_job(system, COCOTB_MODULE, job, out, seed=1)
    came = json.loads((out / TOKENS_FILE).read_text())
    expected = GoldenModel(model.weights, capacity=capacity, mode=mode).generate(prompt, count)
    return Generation(came["ids"], expected, came["cycles"], seconds)


def step_of(prompt: Sequence[int], expected: Sequence[int], index: int) -> tuple[list[int], list[int]]:
    """Return the ids before the step that makes the id `index`, and those of the step."""
    if index:
        return [*prompt, *expected[: index - 1]], [expected[index - 1]]
    last = parts(prompt)[-1]
    return list(prompt[: len(prompt) - len(last)]), last


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the options of the command line."""
    parser = argparse.ArgumentParser(
        prog="python -m verif.layer.generate", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--checkpoint", type=Path, default=MODEL, help="default: the small model of the repository")
    parser.add_argument("--packed", type=Path, help="packed folder; made of the checkpoint if it is not there")
    parser.add_argument(
        "--table-bits",
        type=int,
        choices=LANE_BITS,
        default=DEFAULT_TABLE_BITS,
        help=f"of embedding and output matrix, where they are packed here (default {DEFAULT_TABLE_BITS})",
    )
    parser.add_argument("--prompt", type=ids_of, default=PROMPT, help="ids with commas in between")
    parser.add_argument("--tokens", type=int, default=16, help="to make (default 16)")
    parser.add_argument("--capacity", type=int, default=64, help="rows of the cache (default 64)")
    parser.add_argument("--profile", choices=PROFILES, default=IDEAL, help="memory behind the ports (default ideal)")
    parser.add_argument("--a8", action="store_true", help="activations A8G64 instead of A16")
    parser.add_argument("--kv8", action="store_true", help="key-value cache of 8 bits instead of 16")
    return parser.parse_args(arguments)


def report(made: Generation) -> str:
    """Return the ids and what they took, as text. Cycles are simulated."""
    lines = [f"ids:    {' '.join(map(str, made.ids))}", f"golden: {' '.join(map(str, made.expected))}"]
    lines.append(f"{len(made.cycles)} starts, cycles of each: {' '.join(map(str, made.cycles))} (simulated)")
    lines.append(f"{made.seconds:.1f} s (measured)")
    return "\n".join([*lines, "PASS: every id equal" if made.passed else "FAIL: the ids differ"])


def main(arguments: Sequence[str] | None = None) -> int:
    """Make tokens; see the module's docstring for the exit codes."""
    options = parse(sys.argv[1:] if arguments is None else arguments)
    out = BUILD / "layer" / f"tokens-{options.profile}"
    try:
        folder = options.packed or BUILD / "packed" / f"{options.checkpoint.name}-model-w{options.table_bits}"
        model = open_model(options.checkpoint, folder, table_bits=options.table_bits)
        system = build_layer_system(BUILD / "layer" / "linked")
        mode = Mode(options.a8, 8 if options.kv8 else 16)
        made = generate(
            system,
            model,
            options.prompt,
            options.tokens,
            out,
            profile=options.profile,
            mode=mode,
            capacity=options.capacity,
        )
        lines = []
        if not made.passed:
            step = step_of(options.prompt, made.expected, made.first_wrong)
            lines = explain(system, model, *step, out, options.checkpoint, capacity=options.capacity, mode=mode)
    except (InputError, ValueError, OSError, SimulationError, ToolchainError, ExportError) as error:
        print(f"verif.layer.generate: {error}", file=sys.stderr)
        return 2
    print("\n".join([report(made), *lines]))
    return 0 if made.passed else 1


if __name__ == "__main__":
    sys.exit(run_command("verif.layer.generate", main))
