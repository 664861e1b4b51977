"""The commands `legal`, `import` and `export` of `python -m quant`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from quant.checkpoint import open_checkpoint
from quant.convert import write_converted
from quant.errors import InputError
from quant.gguf_export import TYPES, write_gguf
from quant.kv260 import write_imported, write_kv260
from quant.layout import CODE_BITS, GROUP_SIZES, MAX_LANES
from quant.legal import report
from quant.model_sizes import PLANS
from quant.quantization import AWQ, COMPRESSED

KV260, GGUF = "kv260", "gguf"
SOURCES = (COMPRESSED, KV260)
TARGETS = (AWQ, COMPRESSED, KV260, GGUF)

Run = Callable[[argparse.Namespace], int]
Writes = Callable[[argparse.ArgumentParser, Run], None]


def add_interchange(commands: Any, writes: Writes) -> None:
    """Add the commands to the subparsers `commands`; `writes` adds what all commands that write a folder have."""
    one = commands.add_parser("legal", help="can our kernels run models of these dimensions; packed sizes, ceilings")
    one.add_argument("config", type=Path, nargs="*", help="config.json or its folder; default: Qwen2.5-0.5B to 72B")
    one.add_argument("--bits", type=int, choices=CODE_BITS, default=4, help="of the body's codes (default 4)")
    one.add_argument("--lanes", type=int, choices=range(1, MAX_LANES + 1), default=4, help="weight streams (default 4)")
    one.add_argument("--positions", type=int, default=0, help="of the key-value cache that a token reads (default 0)")
    one.set_defaults(run=legal)

    two = commands.add_parser("import", help='a model in another project\'s format to an AWQ "gemm" folder')
    two.add_argument("source", type=Path, help="folder of the model")
    two.add_argument("--from", choices=SOURCES, required=True, dest="source_format", help="its format")
    two.add_argument("--config", type=Path, help="the model's config.json, which the format kv260 lacks")
    writes(two, import_model)

    three = commands.add_parser("export", help="a checkpoint to another form; plain weights are rounded to nearest")
    three.add_argument("checkpoint", type=Path, help="Hugging Face folder: plain, AWQ or compressed-tensors")
    three.add_argument("--to", choices=TARGETS, required=True, dest="target", help="the form")
    three.add_argument("--group-size", type=int, choices=GROUP_SIZES, help="of plain weights (default 128)")
    three.add_argument("--bits", type=int, choices=CODE_BITS, help="of plain weights (default 4)")
    three.add_argument("--type", choices=TYPES, default="Q4_1", help="of the matrices in a GGUF file (default Q4_1)")
    writes(three, export_model)


def legal(args: argparse.Namespace) -> int:
    """Check the dimensions of models; exit status 1 if our kernels cannot run one of them."""
    plan = next(plan for plan in PLANS if plan.bits == args.bits)
    text, good = report(args.config, plan, args.lanes, args.positions)
    print(text, flush=True)
    return 0 if good else 1


def import_model(args: argparse.Namespace) -> int:
    """Write a model of another project as an AWQ folder."""
    shown = {"replace": args.force, "progress": not args.quiet}
    if args.source_format == KV260:
        if args.config is None:
            remedy = "give the config.json of the model: the format has no epsilon"
            raise InputError(args.source, "--config", None, remedy)
        write_imported(args.source, args.config, args.out, **shown)
    else:
        write_converted(open_checkpoint(args.source), args.out, AWQ, **shown)
    return 0


def export_model(args: argparse.Namespace) -> int:
    """Write a checkpoint in another form."""
    checkpoint = open_checkpoint(args.checkpoint)
    shown = {"replace": args.force, "progress": not args.quiet}
    if args.target == KV260:
        write_kv260(checkpoint, args.out, **shown)
    elif args.target == GGUF:
        write_gguf(checkpoint, args.out, args.type, **shown)
    else:
        write_converted(checkpoint, args.out, args.target, group_size=args.group_size, bits=args.bits, **shown)
    return 0
