"""Command line of the quantizer and packer: `python -m quant --help`."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from quant import emit_cpp, tables
from quant.checkpoint import EMBEDDING, open_checkpoint
from quant.errors import InputError
from quant.export import write_awq
from quant.inspection import describe
from quant.interchange_commands import add_interchange
from quant.layout import CODE_BITS, GROUP_SIZES, MAX_LANES
from quant.model_commands import add_model_commands
from quant.packed import open_packed, write_packed
from quant.packed_table import PACKED_TABLE_BITS
from quant.packing import SCALE_KINDS
from quant.synthetic import FULL_VOCAB, SMALL_VOCAB, write_synthetic

EXAMPLES = f"""examples:
  python -m quant synthetic build/model --layers 2             seeded Qwen2.5-0.5B, 2 layers, bf16
  python -m quant pack build/model build/packed                quantize to 4 bits (group 128) and pack
  python -m quant inspect build/packed                         what is in it; checks every hash
  python -m quant unpack build/packed build/awq                back to an AWQ "gemm" folder
  python -m quant awq build/tiny build/tiny_awq --calibration build/tiny/calibration.txt   AWQ, 4 bits, group 128
  python -m quant prune build/model build/pruned --keep ids.txt   only the ids of a keep-list stay in the vocabulary
  python -m quant tiny build/tiny                              train a small model on the standard library's text
  python -m quant pack build/awq build/blocks --compatible --scale fp16   blocks without CRC, fp16 scales
  python -m quant synthetic build/full --layers 24 --vocab-size {FULL_VOCAB}   the full size, 988 MB
  python -m quant export build/awq build/ct --to compressed-tensors      what vLLM reads
  python -m quant export build/model build/awq3 --to awq --bits 3        GPTQModel's 3-bit form
  python -m quant export build/awq build/kv260 --to kv260                the published KV260 design's files
  python -m quant export build/awq build/gguf --to gguf --type Q8_0      for llama.cpp
  python -m quant import build/kv260 build/back --from kv260 --config build/awq/config.json
  python -m quant legal                                        the seven sizes: shapes, packed bytes, ceilings
  python -m quant emit-cpp --check                             are hls/include/*_gen.hpp what they should be?

Bad input ends with one line that names file, field, value and remedy, and exit status 2; nothing half written stays."""


def pack(args: argparse.Namespace) -> int:
    """Pack a Hugging Face folder."""
    write_packed(
        open_checkpoint(args.checkpoint),
        args.out,
        lanes=args.lanes,
        group_size=args.group_size,
        checked=not args.compatible,
        fused=not args.unfused,
        scale=args.scale,
        bits=args.bits,
        table_bits=table_bits(args),
        table_group_size=args.table_group_size,
        replace=args.force,
        progress=not args.quiet,
    )
    return 0


def table_bits(args: argparse.Namespace) -> int:
    """Return the bits of embedding and output matrix: by default 8 if the checkpoint has an embedding, else none."""
    if args.table_bits is not None:
        return int(args.table_bits)
    return 8 if EMBEDDING in open_checkpoint(args.checkpoint).names() else 0


def unpack(args: argparse.Namespace) -> int:
    """Write a packed folder as an AWQ folder."""
    write_awq(open_packed(args.packed), args.out, replace=args.force, progress=not args.quiet)
    return 0


def inspect(args: argparse.Namespace) -> int:
    """Print what a folder holds."""
    print(describe(args.path), flush=True)
    return 0


def synthetic(args: argparse.Namespace) -> int:
    """Write a seeded checkpoint."""
    write_synthetic(
        args.out,
        layers=args.layers,
        seed=args.seed,
        vocab_size=args.vocab_size,
        awq_group_size=args.awq,
        replace=args.force,
        progress=not args.quiet,
    )
    return 0


def emit(args: argparse.Namespace) -> int:
    """Write or check the generated C++ headers."""
    if not args.check:
        emit_cpp.write_headers()
        return 0
    stale = emit_cpp.stale_headers()
    for path in stale:
        print(f"{path}: stale; run `{emit_cpp.REPAIR}`", file=sys.stderr)
    return 1 if stale else 0


def make_tables(args: argparse.Namespace) -> int:
    """Generate the tables of clause N13 anew, or compare them with the committed ones."""
    text = tables.text(tables.generate())
    if not args.check:
        tables.PATH.write_text(text)
    elif tables.PATH.read_text() != text:
        print(f"{tables.PATH}: differs from what `python -m quant tables` generates", file=sys.stderr)
        return 1
    return 0


def writes(command: argparse.ArgumentParser, run: Callable[[argparse.Namespace], int]) -> None:
    """Add what all commands that write a folder have."""
    command.add_argument("out", type=Path, help="folder to write; it appears whole or not at all")
    command.add_argument("--force", action="store_true", help="replace the folder if an earlier run wrote it")
    command.add_argument("--quiet", action="store_true", help="no progress bar")
    command.set_defaults(run=run)


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    raw = argparse.RawDescriptionHelpFormatter
    top = argparse.ArgumentParser("python -m quant", description=__doc__, epilog=EXAMPLES, formatter_class=raw)
    commands = top.add_subparsers(required=True, metavar="command")

    one = commands.add_parser("pack", help="Hugging Face folder to packed folder")
    one.add_argument("checkpoint", type=Path, help="folder of a Qwen2 model, quantized or not")
    one.add_argument("--lanes", type=int, default=4, help=f"128-bit weight streams, 1..{MAX_LANES} (default 4)")
    one.add_argument(
        "--group-size", type=int, choices=GROUP_SIZES, help="default: the AWQ checkpoint's, 128 for plain weights"
    )
    one.add_argument("--bits", type=int, choices=CODE_BITS, help="default: the checkpoint's, 4 for plain weights")
    one.add_argument(
        "--table-bits",
        type=int,
        choices=(0, *PACKED_TABLE_BITS),
        help="of embedding and output matrix; 0 leaves them out (default: 8, if the checkpoint has them)",
    )
    one.add_argument("--table-group-size", type=int, choices=GROUP_SIZES, default=64, help="of those two (default 64)")
    one.add_argument("--compatible", action="store_true", help="blocks without CRC, number and tensor id")
    one.add_argument("--scale", choices=SCALE_KINDS, default="S", help="S: integers for the kernel (default)")
    one.add_argument("--unfused", action="store_true", help="keep q, k, v and gate, up apart")
    writes(one, pack)

    two = commands.add_parser("unpack", help='packed folder to AWQ "gemm" folder (linear layers only)')
    two.add_argument("packed", type=Path, help="packed folder")
    writes(two, unpack)

    three = commands.add_parser("inspect", help="print what a checkpoint, packed folder or vector set holds")
    three.add_argument("path", type=Path, help="folder")
    three.set_defaults(run=inspect)

    four = commands.add_parser("synthetic", help="write a seeded checkpoint with the dimensions of Qwen2.5-0.5B")
    four.add_argument("--layers", type=int, default=1)
    four.add_argument("--seed", type=int, default=1)
    four.add_argument("--vocab-size", type=int, default=SMALL_VOCAB, help=f"default {SMALL_VOCAB}, full {FULL_VOCAB}")
    four.add_argument("--awq", type=int, choices=GROUP_SIZES, metavar="G", help='AWQ "gemm" form of group G')
    writes(four, synthetic)

    five = commands.add_parser("emit-cpp", help="generate the C++ constants of format and commands")
    five.add_argument("--check", action="store_true", help="only tell whether they are fresh (exit status 1: stale)")
    five.set_defaults(run=emit)
    add_model_commands(commands, writes)

    six = commands.add_parser("tables", help="generate the tables of the arithmetic (quant/tables.json)")
    six.add_argument("--check", action="store_true", help="only tell whether they are what is committed")
    six.set_defaults(run=make_tables)

    add_interchange(commands, writes)
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; return its exit status."""
    args = parser().parse_args(arguments)
    status = 0
    try:
        status = args.run(args)
    except InputError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:  # the reader of our output, such as `head`, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        print(f"error: {error.filename}: {error.strerror}; check the path", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print(getattr(args, "stopped", "stopped; nothing was kept"), file=sys.stderr)
        return 130
    return status


if __name__ == "__main__":
    sys.exit(main())
