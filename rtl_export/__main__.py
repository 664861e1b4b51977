"""`python -m rtl_export KERNEL`: export a kernel of hls/ to Verilog."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from rtl_export import estimate, linker
from rtl_export.errors import ExportError
from rtl_export.export import CLOCK_MHZ, EXPORTERS, Bundle, export_kernel, is_fresh, schedule_of, write, write_report

EXAMPLES = """examples:
  python -m rtl_export awq_gemv                 export hls/awq_gemv to rtl_export/awq_gemv, if anything changed
  python -m rtl_export awq_gemv --estimate      and the report, with yosys's estimate of resources (a minute)
  python -m rtl_export awq_gemv --schedule      print what happens in which stage; writes nothing
  python -m rtl_export awq_gemv --check         exit 1 if the committed export is stale; writes nothing
  python -m rtl_export awq_gemv --clock 250 --out build/slow
  python -m rtl_export ~/mine/fir.cpp --out build/fir --top filter   any file; the top is named as the file by default
  python -m rtl_export cosim DIR                the RTL against the C++ in the user's own testbench (cosim -h)
  python -m rtl_export link CFG --out DIR       stitch exported kernels as a Vitis linker file says (link -h)
"""


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; return 0, 1 for a stale export (--check), or 2 for an error."""
    words = sys.argv[1:] if arguments is None else arguments
    if words[:1] == ["link"]:
        return linker.main(words[1:])
    if words[:1] == ["cosim"]:
        from rtl_export.cosim import cli  # only here: its libraries take a second to load

        return cli.main(words[1:])
    parser = argparse.ArgumentParser(
        prog="python -m rtl_export",
        description="Export a kernel to Verilog.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("kernel", help="a folder of hls/, for example awq_gemv, or a C++ file")
    parser.add_argument(
        "--exporter", choices=EXPORTERS, default="open", help="which tool makes the RTL (default: open)"
    )
    parser.add_argument("--clock", type=_clock, default=CLOCK_MHZ, metavar="MHZ", help="target clock (default: 300)")
    parser.add_argument("--out", type=Path, help="folder for the result (default: rtl_export/KERNEL)")
    parser.add_argument("--top", help="top function (default: named as the kernel)")
    parser.add_argument("--estimate", action="store_true", help="estimate resources with yosys, print the whole report")
    parser.add_argument("--schedule", action="store_true", help="only print the schedule, stage by stage")
    parser.add_argument("--force", action="store_true", help="export even if nothing changed")
    parser.add_argument("--check", action="store_true", help="only tell whether the export is up to date")
    options = parser.parse_args(words)
    try:
        return _run(options)
    except ExportError as error:
        print(error, file=sys.stderr)
        return 2


def _clock(text: str) -> float:
    value = float(text)
    if not 1 <= value <= 1000:
        raise argparse.ArgumentTypeError(f"must be 1 to 1000 MHz, not {text}")
    return value


def _run(options: argparse.Namespace) -> int:
    settings = {"exporter": options.exporter, "clock_mhz": options.clock, "out": options.out, "top": options.top}
    if options.check:
        fresh = is_fresh(options.kernel, **settings)
        print(f"{options.kernel}: {'up to date' if fresh else f'stale; run python -m rtl_export {options.kernel}'}")
        return 0 if fresh else 1
    if options.schedule:
        print(schedule_of(options.kernel, clock_mhz=options.clock, top=options.top), end="")
        return 0
    bundle = export_kernel(options.kernel, force=options.force, **settings)
    for source in bundle.sources:
        print(source)
    if "report.json" not in bundle.manifest["outputs"]:
        return 0
    _print_report(bundle, estimate_now=options.estimate)
    return 0


def _print_report(bundle: Bundle, *, estimate_now: bool) -> None:
    folder = bundle.sources[0].parent
    report = json.loads((folder / "report.json").read_text())
    if estimate_now:
        if estimate.kept(folder, bundle.sources) is None:
            found = estimate.estimate(bundle.sources, bundle.top)
            write(folder / estimate.NAME, json.dumps(found, indent=1) + "\n")
        print(write_report(folder, bundle.sources), end="")
        return
    for loop in report["loops"]:
        missed = "" if loop["ii"] == loop["ii_asked"] else f" (asked {loop['ii_asked']}: {loop['ii_limited_by']})"
        print(f"  {loop['name']}: II={loop['ii']}{missed}, depth {loop['depth']}, {loop['where']}")


if __name__ == "__main__":
    sys.exit(main())
