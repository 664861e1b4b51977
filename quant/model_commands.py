"""The commands of `python -m quant` that need torch; it is imported when one of them runs."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from pathlib import Path

from quant.layout import CODE_BITS, GROUP_SIZES

Run = Callable[[argparse.Namespace], int]
GOES_ON = "stopped; the same command goes on with what is left"
DUO_HELP = "also scale by the weights: AutoAWQ's duo scaling (default on); both: the better of the two at each place"
REACH_HELP = "input channels within which rounding errors make up for each other (default 1024); 0: round to nearest"


def awq(args: argparse.Namespace) -> int:
    """Search AWQ scales and clipping and write an AWQ folder."""
    # torch's threads otherwise wait for each other at full load: with other programs running that takes twice the time
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    from quant.awq import AwqOptions, write_quantized
    from quant.calibration import draw, read_ids
    from quant.checkpoint import open_checkpoint

    checkpoint = open_checkpoint(args.checkpoint)
    ids = read_ids(checkpoint.path, args.calibration)
    calibration = draw(
        args.calibration,
        ids,
        vocab_size=checkpoint.config.vocab_size,
        sequences=args.sequences,
        length=args.length,
        seed=args.seed,
    )
    options = AwqOptions(
        args.bits, args.group_size, args.duo, not args.no_clip, args.search_tokens, args.reach, args.threads
    )
    report = write_quantized(checkpoint, args.out, calibration, options, replace=args.force, progress=not args.quiet)
    shares = ", ".join(f"{site} {share:.3f}" for site, share in report["error_against_rtn"].items())
    print(f"squared error of the blocks, as a share of round-to-nearest's: {shares}")
    return 0


def tiny(args: argparse.Namespace) -> int:
    """Train the small model."""
    from quant.tiny import Recipe, train

    train(args.out, Recipe(seed=args.seed, steps=args.steps), replace=args.force, progress=not args.quiet)
    return 0


def prune(args: argparse.Namespace) -> int:
    """Keep a part of the vocabulary."""
    from quant.checkpoint import open_checkpoint
    from quant.vocabulary import prune, read_keep_list

    checkpoint = open_checkpoint(args.checkpoint)
    vocabulary = read_keep_list(args.keep, checkpoint.config.vocab_size)
    prune(checkpoint, args.out, vocabulary, replace=args.force)
    print(f"{len(vocabulary.kept)} of {checkpoint.config.vocab_size} ids kept")
    return 0


def add_model_commands(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    writes: Callable[[argparse.ArgumentParser, Run], None],
) -> None:
    """Add the commands; `writes` adds what all commands that write a folder have."""
    one = commands.add_parser("awq", help='quantize a plain checkpoint with AWQ into an AWQ "gemm" folder')
    one.add_argument("checkpoint", type=Path, help="folder of a Qwen2 model: bf16, fp16 or fp32")
    one.add_argument(
        "--calibration", type=Path, required=True, metavar="FILE", help="a text, or a .npy file of token ids"
    )
    one.add_argument("--bits", type=int, choices=CODE_BITS, default=4, help="bits of a weight (default 4)")
    one.add_argument("--group-size", type=int, choices=GROUP_SIZES, default=128, help="weights a scale (default 128)")
    one.add_argument("--duo", choices=("off", "on", "both"), default="on", help=DUO_HELP)
    one.add_argument("--no-clip", action="store_true", help="leave out the search for clipping")
    one.add_argument("--reach", type=natural, default=1024, help=REACH_HELP)
    one.add_argument("--sequences", type=positive, default=32, help="calibration sequences (default 32)")
    one.add_argument("--length", type=positive, default=512, help="tokens of a sequence (default 512)")
    one.add_argument("--search-tokens", type=positive, default=1024, help="tokens the search runs on (default 1024)")
    one.add_argument("--seed", type=natural, default=0, help="draws the sequences from the text (default 0)")
    one.add_argument("--threads", type=positive, default=2, help="of torch; other numbers may round otherwise")
    writes(one, awq)
    one.set_defaults(stopped=GOES_ON)

    three = commands.add_parser("prune", help="keep a part of the vocabulary, with embedding and output matrix")
    three.add_argument("checkpoint", type=Path, help="folder of a Qwen2 model, quantized or not")
    three.add_argument("--keep", type=Path, required=True, metavar="FILE", help="the ids to keep, one a line")
    writes(three, prune)

    two = commands.add_parser(
        "tiny", help="train a small model on the Python standard library (20 minutes of one core)"
    )
    two.add_argument("--seed", type=natural, default=0)
    two.add_argument("--steps", type=positive, default=900, help="of 2048 tokens (default 900)")
    writes(two, tiny)
    two.set_defaults(stopped=GOES_ON)


def positive(text: str) -> int:
    """Return the positive integer `text`, for argparse."""
    if int(text) < 1:
        raise ValueError(text)
    return int(text)


def natural(text: str) -> int:
    """Return the integer `text` of 0 or more, for argparse."""
    return positive(text) if int(text) else 0
