"""The commands `legal`, `import` and `export` of `python -m quant`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from quant.layout import CODE_BITS, MAX_LANES
from quant.legal import report
from quant.model_sizes import PLANS

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


def legal(args: argparse.Namespace) -> int:
    """Check the dimensions of models; exit status 1 if our kernels cannot run one of them."""
    plan = next(plan for plan in PLANS if plan.bits == args.bits)
    text, good = report(args.config, plan, args.lanes, args.positions)
    print(text, flush=True)
    return 0 if good else 1
