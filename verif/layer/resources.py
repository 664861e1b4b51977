"""The report's part on what the layer system takes of a KV260: the estimate that was kept, if of this RTL."""

from __future__ import annotations

import html
from collections.abc import Iterable
from pathlib import Path

from rtl_export.errors import ExportError
from rtl_export.export import EXPORTS, ROOT
from rtl_export.system_estimate import plain_rows, problems, read

CFG = ROOT / "hls" / "system" / "layer.cfg"
ESTIMATE = CFG.with_name("layer_estimate.json")
COMMAND = (
    "python -m rtl_export link hls/system/layer.cfg --out build/layer_rtl --estimate hls/system/layer_estimate.json"
)


def section(cfg: Path = CFG, estimate: Path = ESTIMATE, kernels: Path = EXPORTS) -> str:
    """Return HTML: resources of each kernel and of all, used and available, or why there is no estimate."""
    head = "<h2>Resources of the layer system</h2>"
    try:
        found = read(estimate)
        changed = problems(found, cfg, kernels)
    except ExportError as error:
        return f"{head}<p>not estimated: {html.escape(str(error))}</p>"
    stale = f"<p>Not of this RTL; changed since: {html.escape(', '.join(changed))}.</p>" if changed else ""
    label = f"{found['label']}, by {found['tool']}, no place and route; of one unit each. Command: {COMMAND}"
    first, *rest = (_row(row) for row in plain_rows(found))
    table = f"<table><tr>{first.replace('td>', 'th>')}</tr>{''.join(f'<tr>{row}</tr>' for row in rest)}</table>"
    return f"{head}<p>{html.escape(label)}</p>{stale}{table}"


def _row(cells: Iterable[object]) -> str:
    return "".join(f"<td>{html.escape(str(cell))}</td>" for cell in cells)
