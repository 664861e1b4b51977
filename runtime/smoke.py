"""The board smoke test: plays vector sets through XRT and compares every output byte.

    python -m runtime.smoke --xclbin awq_gemv.xclbin --vectors build/vectors/awq_gemv/down_g128
    python -m runtime.smoke --xclbin layer.xclbin --vectors build/board_sim/sets/decode63 [--stage rope]
    python -m runtime.smoke --xclbin loopback.xclbin --loopback --bandwidth

This is the command on a KV260, with the image that `v++` made. On the virtual board `python -m verif.board_sim DIR`
sets XRT's emulation up and runs the same test. One line a vector set or stage, then PASS or FAIL.

Exit codes (runtime/exits.py): 0 every byte equal; 1 a difference; 2 bad input; 3 XRT or the device failed; 4 a step
took longer than --timeout; 5 another or damaged image; 6 image of another layout version; 7 vector set of another seed;
8 a buffer is too small or too large; 9 damaged weights, the block is named; 10 disk full; 11, 12, 13 the device process
ended while loading, running, closing; 130 interrupted.
Only PASS together with exit code 0 means that everything was compared.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from quant.errors import InputError
from quant.files import staged_folder
from runtime.exits import BoardError, Exit, exit_of
from runtime.interrupts import run_command
from runtime.play import ALL
from runtime.preflight import check_image, check_room, check_seeds, read_sets, set_folders
from runtime.result_file import keep_result
from runtime.supervisor import ROOT, WorkerError, supervised
from runtime.worker import SELF_TESTS, Task
from runtime.xclbin import XclbinError, read_xclbin


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the options of the command line."""
    parser = argparse.ArgumentParser(
        prog="python -m runtime.smoke", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--xclbin", type=Path, required=True, metavar="F", help="image to load")
    parser.add_argument("--vectors", type=Path, nargs="+", default=[], metavar="DIR", help="sets, or folders of sets")
    parser.add_argument("--stage", default=ALL, metavar="KERNEL", help="compare only this kernel, or layer (all)")
    parser.add_argument("--repeat", type=int, default=1, metavar="N", help="play each set N times")
    parser.add_argument("--loopback", action="store_true", help="self-test of memory and movers")
    parser.add_argument("--bandwidth", action="store_true", help="speed of memory and movers")
    parser.add_argument("--load", type=Path, metavar="FILE", help="load a file to memory, read it back, show the speed")
    parser.add_argument("--trace", type=Path, metavar="DIR", help="keep what came back in DIR, which is replaced")
    parser.add_argument("--seed", type=int, metavar="N", help="refuse sets of another seed")
    parser.add_argument("--timeout", type=float, default=60.0, metavar="S", help="longest that one step may take (60)")
    parser.add_argument("--device", type=int, default=0, metavar="I", help="index of the device (0)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the result to FILE")
    parser.add_argument(
        "--rtl",
        type=Path,
        default=ROOT / "rtl_export",
        metavar="DIR",
        help="folder with <kernel>/manifest.json of the RTL that was verified; the image must be built from it",
    )
    options = parser.parse_args(arguments)
    if options.repeat < 1 or options.timeout <= 0 or options.device < 0:
        parser.error("--repeat must be 1 or more, --timeout more than 0, --device 0 or more")
    if not (options.vectors or options.loopback or options.bandwidth or options.load):
        parser.error("nothing to do; give --vectors, --loopback, --bandwidth or --load")
    return options


def prepare(options: argparse.Namespace) -> tuple[str, list[Path]]:
    """Read and check image and sets before any device is touched; return the image's uuid and the sets to play."""
    image = read_xclbin(options.xclbin)
    sets = read_sets(set_folders(options.vectors), options.stage)
    check_seeds(sets, options.seed)
    check_image(image, sets, options.rtl)
    for vectors in sets:
        check_room(image, vectors)
    if options.load and not options.load.is_file():
        raise InputError(options.load, "file", "missing", "name another")
    return str(image.uuid), [vectors.path for vectors in sets]


def show_row(row: dict[str, Any]) -> None:
    """Print a line for each stage, one for the set, and its first difference."""
    for stage in row["stages"]:
        speeds = "".join(f", {name} {value:.0f} MB/s" for name, value in stage["figures"].items())
        verdict = "DIFFERS" if stage["mismatches"] else "ok"
        print(f"  {stage['name']}: {stage['bytes_compared']} bytes{speeds}: {verdict}")
    verdict = "ok" if not row["mismatches"] else "DIFFERS"
    print(
        f"{row['kernel']}/{row['case']}: {row['frames']} frames, {row['bytes_compared']} bytes, "
        f"{row['mismatches']} mismatches, {row['seconds']:.2f} s: {verdict}",
        flush=True,
    )
    if row["divergence"]:
        print(f"  first difference: {row['divergence']}", flush=True)
    if row["damaged"]:
        print(f"  damaged weights: {row['damaged']}", flush=True)


def play_all(options: argparse.Namespace, folders: Sequence[Path], rows: list[dict[str, Any]]) -> None:
    """Play everything; results are appended to `rows` and printed as they come. Raises WorkerError."""
    with kept(options.trace) as folder:
        task = Task(
            xclbin=str(options.xclbin.resolve()),
            index=options.device,
            vectors=tuple(str(path.resolve()) for path in folders),
            repeat=options.repeat,
            timeout=options.timeout,
            stage=options.stage,
            tests=tuple(name for name in SELF_TESTS if getattr(options, name)),
            load=str(options.load.resolve()) if options.load else "",
            keep=str(folder.resolve()) if folder else "",
        )
        with supervised("runtime.worker", asdict(task), task.timeout) as worker:
            for report in worker.reports():
                rows.append(report["row"])
                show_row(report["row"])
            worker.finish()


@contextmanager
def kept(path: Path | None) -> Iterator[Path | None]:
    """Yield a folder for what comes back: it becomes `path` at the end of a complete run and vanishes otherwise."""
    if path is None:
        yield None
    else:
        with staged_folder(path, replace=True) as stage:
            yield stage


def judge(rows: Sequence[dict[str, Any]], wanted: int) -> Exit:
    """Return the exit code of complete runs: every set must be there, with bytes compared and none different."""
    if any(row["damaged"] for row in rows):
        return Exit.WEIGHTS
    complete = len(rows) == wanted and all(row["bytes_compared"] > 0 for row in rows)
    return Exit.PASS if complete and not any(row["mismatches"] for row in rows) else Exit.DIFFERENCE


def run(options: argparse.Namespace) -> tuple[Exit, dict[str, Any]]:
    """Run the smoke test and return exit code and result."""
    rows: list[dict[str, Any]] = []
    result: dict[str, Any] = {"xclbin": str(options.xclbin), "uuid": None, "rows": rows, "error": None}
    try:
        result["uuid"], folders = prepare(options)
        play_all(options, folders, rows)
        code = judge(rows, len(folders) + options.loopback + options.bandwidth + bool(options.load))
    except (InputError, XclbinError, BoardError, WorkerError) as error:
        code, result["error"] = exit_of(error), str(error)
    except KeyboardInterrupt:
        code, result["error"] = Exit.INTERRUPTED, "interrupted"
    return code, {"passed": code == Exit.PASS, "exit_code": int(code), "meaning": code.name, **result}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the smoke test; see the module's docstring for the exit codes."""
    options = parse(sys.argv[1:] if arguments is None else arguments)
    code, result = run(options)
    if result["error"]:
        print(f"smoke: {result['error']}", file=sys.stderr)
    if options.json:
        code = keep_result("smoke", options.json, code, result)
    print("PASS" if code == Exit.PASS else "FAIL", flush=True)
    return int(code)


if __name__ == "__main__":
    sys.exit(run_command("smoke", main))
