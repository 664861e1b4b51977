"""Resources of a linked system: those of its kernels, each counted by itself, and of the FIFOs between them.

`python -m rtl_export link CFG --out DIR --estimate FILE` counts, prints and keeps them; `read` and `problems` are for a
report that shows what was kept.
"""

from __future__ import annotations

import json
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from rtl_export.bundle import MANIFEST, sha256
from rtl_export.errors import ExportError
from rtl_export.estimate import AVAILABLE, NAME, digest, estimate, kept, resources, synthesize, tool
from rtl_export.export import EXPORTS, Bundle, write
from rtl_export.ports import modules, read_ports
from rtl_export.report_text import Row, table

SCHEMA = "layerlock.system_estimate"
GLUE = "FIFOs and wires"


def estimate_system(bundle: Bundle, kernels: Path, cfg: Path) -> dict[str, Any]:
    """Count what a linked bundle takes. A kernel without an estimate of its Verilog gets one, kept beside it.

    Resources are those of the table's columns, of one unit each; "all" is their sum over the units.
    """
    units = Counter(bundle.manifest["units"].values())
    sources = {kernel: _sources(kernels / kernel) for kernel in units}
    each = {kernel: _kernel(kernels / kernel, files) for kernel, files in sources.items()}
    top = next(source for source in bundle.sources if source.stem == bundle.top)
    glue = _glue(top, [file for files in sources.values() for file in files])
    parts = [*((each[kernel], count) for kernel, count in units.items()), (glue, 1)]
    return {
        "schema": SCHEMA,
        "version": 1,
        "label": "estimated",
        "tool": tool(),
        "cfg": cfg.name,
        "cfg_sha256": sha256(cfg),
        "kernels": {
            kernel: {"units": count, "verilog_sha256": digest(sources[kernel]), "resources": each[kernel]}
            for kernel, count in units.items()
        },
        "glue": glue,
        "all": {name: sum(part[name] * count for part, count in parts) for name in AVAILABLE},
    }


def _sources(folder: Path) -> list[Path]:
    outputs = json.loads((folder / MANIFEST).read_text())["outputs"]
    return [folder / name for name in outputs if name.endswith((".v", ".sv"))]


def _kernel(folder: Path, sources: list[Path]) -> dict[str, float]:
    found = kept(folder, sources)
    if found is None:
        found = estimate(sources, json.loads((folder / MANIFEST).read_text())["top"])
        write(folder / NAME, json.dumps(found, indent=1) + "\n")
    counted: dict[str, float] = found["resources"]
    return counted


def _glue(top: Path, sources: Sequence[Path]) -> dict[str, float]:
    """Count the top module with nothing in the kernels."""
    texts = modules([top])
    with tempfile.TemporaryDirectory(prefix="rtl_export-") as work:
        boxes = Path(work) / "boxes.v"
        boxes.write_text(
            "".join(_box(name, text) for name, text in modules(sources).items() if name in texts[top.stem])
        )
        cells = synthesize([top, boxes], top.stem)["design"]["num_cells_by_type"]
    return resources(cells)


def _box(name: str, text: str) -> str:
    ports = [f"{port.direction} [{port.bits - 1}:0] {port.name}" for port in read_ports(name, text)]
    return f"(* blackbox *) module {name} ({', '.join(ports)}); endmodule\n"


# ---- what was kept --------------------------------------------------------------------------------------------------


def read(path: Path) -> dict[str, Any]:
    """Return a kept estimate. Raises ExportError if the file is none."""
    try:
        found: dict[str, Any] = json.loads(path.read_text())
    except (OSError, ValueError) as error:
        raise ExportError(f"{path}: no estimate of a system ({error}); make it by link --estimate") from None
    if not isinstance(found, dict) or found.get("schema") != SCHEMA:
        raise ExportError(f"{path}: no estimate of a system (schema is not {SCHEMA}); make it by link --estimate")
    return found


def problems(found: Mapping[str, Any], cfg: Path, kernels: Path = EXPORTS) -> list[str]:
    """Return what has changed since: the linker file, kernels, or how resources are counted."""
    changed = [] if sha256(cfg) == found["cfg_sha256"] else [cfg.name]
    for kernel, entry in found["kernels"].items():
        if digest(_sources(kernels / kernel)) != entry["verilog_sha256"]:
            changed.append(kernel)
    return changed if found["tool"] == tool() else [*changed, tool()]


def rows(found: Mapping[str, Any]) -> Iterator[Row]:
    """Yield the table, its heading first: kernels, what is between them, the sum, the device and the share in use."""
    yield ("kernel", "units", *(name.upper() for name in AVAILABLE))
    for kernel, entry in found["kernels"].items():
        yield (kernel, entry["units"], *(entry["resources"][name] for name in AVAILABLE))
    yield (GLUE, 1, *(found["glue"][name] for name in AVAILABLE))
    yield ("all", "", *(found["all"][name] for name in AVAILABLE))
    yield ("xck26 (KV260)", "", *AVAILABLE.values())
    yield ("used, %", "", *(round(100 * found["all"][name] / AVAILABLE[name], 1) for name in AVAILABLE))


def plain_rows(found: Mapping[str, Any]) -> Iterator[Row]:
    """Yield the same with numbers as they are written, never with an exponent."""
    for row in rows(found):
        yield tuple(f"{cell:.1f}".removesuffix(".0") if isinstance(cell, float) else cell for cell in row)


def text(found: Mapping[str, Any]) -> str:
    """Return the table as text; counts are of one unit."""
    head = f"Resources of {found['cfg']}, {found['label']} by {found['tool']}"
    return "\n".join([head, *table([tuple(map(str, row)) for row in plain_rows(found)])]) + "\n"
