"""The board smoke test: plays vector sets through XRT and compares every output byte.

    python -m runtime.smoke --xclbin awq_gemv.xclbin --vectors build/vectors/awq_gemv/down_g128

This is the command on a KV260, with the image that `v++` made. On the virtual board `python -m verif.board_sim DIR`
sets XRT's emulation up and runs the same test. One line a vector set, then PASS or FAIL.

Exit codes: 0 every byte equal; 1 a difference (its tensor, row and element are named); 2 bad input (xclbin, vector
set, command line); 3 XRT or the device failed; 4 a step took longer than --timeout; 130 interrupted.
Only PASS together with exit code 0 means that everything was compared.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from quant.errors import InputError
from quant.layout import LAYOUT_VERSION
from quant.vectorset import VectorSet, read_vector_set
from runtime.supervisor import ROOT, Supervisor, WorkerError
from runtime.system import mover_unit
from runtime.worker import Task
from runtime.xclbin import KEY_WRITER, Xclbin, XclbinError, check_xclbin, read_xclbin

EXIT_PASS, EXIT_MISMATCH, EXIT_INPUT, EXIT_DEVICE, EXIT_TIMEOUT, EXIT_INTERRUPT = 0, 1, 2, 3, 4, 130
EXIT_OF_KIND = {"input": EXIT_INPUT, "device": EXIT_DEVICE, "timeout": EXIT_TIMEOUT}


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the options of the command line."""
    parser = argparse.ArgumentParser(
        prog="python -m runtime.smoke", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--xclbin", type=Path, required=True, metavar="F", help="image to load")
    parser.add_argument("--vectors", type=Path, required=True, nargs="+", metavar="DIR", help="vector sets to play")
    parser.add_argument("--repeat", type=int, default=1, metavar="N", help="play each vector set N times")
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
    return options


def rtl_digest(folder: Path, kernel: str) -> str:
    """Return the sha256 of the kernel's RTL manifest. Raises XclbinError if it is missing."""
    path = folder / kernel / "manifest.json"
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise XclbinError(
            f"{path}: RTL manifest cannot be read ({error.strerror}); copy it here or name --rtl"
        ) from None


def check_units(image: Xclbin, vectors: VectorSet) -> None:
    """Refuse an image without a mover for one of the vector set's streams."""
    for stream in vectors.streams:
        kernel, unit = mover_unit(stream)
        if unit not in image.kernels.get(kernel, ()):
            raise XclbinError(f"{image.path}: compute unit {kernel}:{unit} is missing; link with hls/system/*.cfg")


def check_input(options: argparse.Namespace) -> Xclbin:
    """Read and check image and vector sets before any device is touched."""
    image = read_xclbin(options.xclbin)
    sets = [read_vector_set(path) for path in options.vectors]
    kernels = sorted({vectors.kernel for vectors in sets})
    rtl = {kernel: rtl_digest(options.rtl, kernel) for kernel in kernels}
    check_xclbin(image, layout_version=LAYOUT_VERSION, rtl=rtl)
    for vectors in sets:
        check_units(image, vectors)
    check_emulation(image)
    return image


def check_emulation(image: Xclbin) -> None:
    """Refuse an image of the virtual board where XRT would look for a real one: XRT aborts without a word of why."""
    if KEY_WRITER in image.keys and os.environ.get("XCL_EMULATION_MODE") != "hw_emu":
        raise XclbinError(
            f"{image.path}: it is an image of the virtual board, and XCL_EMULATION_MODE is not hw_emu; "
            "run `python -m verif.board_sim DIR`, which sets XRT up and starts this test"
        )


def show_row(row: dict[str, Any]) -> None:
    """Print one line for a vector set, and its first difference."""
    verdict = "ok" if not row["mismatches"] else "DIFFERS"
    print(
        f"{row['kernel']}/{row['case']}: {row['frames']} frames, {row['bytes_compared']} bytes, "
        f"{row['mismatches']} mismatches, {row['seconds']:.2f} s: {verdict}",
        flush=True,
    )
    if row["divergence"]:
        print(f"  first difference: {row['divergence']}", flush=True)


def play_all(options: argparse.Namespace, rows: list[dict[str, Any]]) -> None:
    """Play every vector set; results are appended to `rows` and printed as they come. Raises WorkerError."""

    def on_row(row: dict[str, Any]) -> None:
        rows.append(row)
        show_row(row)

    task = Task(
        xclbin=str(options.xclbin.resolve()),
        index=options.device,
        vectors=tuple(str(path.resolve()) for path in options.vectors),
        repeat=options.repeat,
        timeout=options.timeout,
    )
    Supervisor(task, on_row).run()


def judge(rows: Sequence[dict[str, Any]], wanted: int) -> int:
    """Return the exit code of complete runs: every set must be there, with bytes compared and none different."""
    complete = len(rows) == wanted and all(row["bytes_compared"] > 0 for row in rows)
    return EXIT_PASS if complete and not any(row["mismatches"] for row in rows) else EXIT_MISMATCH


def run(options: argparse.Namespace) -> tuple[int, dict[str, Any]]:
    """Run the smoke test and return exit code and result."""
    rows: list[dict[str, Any]] = []
    result: dict[str, Any] = {"xclbin": str(options.xclbin), "uuid": None, "rows": rows, "error": None}
    try:
        result["uuid"] = str(check_input(options).uuid)
        play_all(options, rows)
        code = judge(rows, len(options.vectors))
    except (InputError, XclbinError) as error:
        code, result["error"] = EXIT_INPUT, str(error)
    except WorkerError as error:
        code, result["error"] = EXIT_OF_KIND[error.kind], str(error)
    except KeyboardInterrupt:
        code, result["error"] = EXIT_INTERRUPT, "interrupted"
    return code, {"passed": code == EXIT_PASS, "exit_code": code, **result}


def write_result(path: Path, result: dict[str, Any]) -> None:
    """Write the result as JSON; the file appears whole or not at all."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        temporary.write_text(json.dumps(result, indent=1) + "\n")
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the smoke test; see the module's docstring for the exit codes."""
    options = parse(sys.argv[1:] if arguments is None else arguments)
    code, result = run(options)
    if result["error"]:
        print(f"smoke: {result['error']}", file=sys.stderr)
    if options.json:
        try:
            write_result(options.json, result)
        except OSError as error:
            print(f"smoke: {options.json}: cannot write the result ({error.strerror}); free space", file=sys.stderr)
            code = code or EXIT_INPUT
    print("PASS" if code == EXIT_PASS else "FAIL", flush=True)
    return code


if __name__ == "__main__":
    sys.exit(main())
