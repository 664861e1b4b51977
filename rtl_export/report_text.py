"""report.json as text, in the order of a synthesis report: loops, straight-line code, memories, resources, pragmas."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from rtl_export.estimate import AVAILABLE

Row = Sequence[object]


def report_text(report: dict[str, Any], estimate: dict[str, Any] | None) -> str:
    """Return the text of a report; `estimate` is yosys's, if there is one of this RTL."""
    lines = [
        f"{report['top']}: report of the open exporter",
        f"clock {report['clock_mhz']:g} MHz ({1000 / report['clock_mhz']:.2f} ns) on {report['delay_table']['part']}, "
        "scheduled with estimated delays",
        *_section("Pipelined loops", _loops(report)),
        *_section("Code between loops", _straight(report)),
        *_section("Memories", _memories(report)),
        *_resources(report, estimate),
        *_list("Longer than the clock period", [text for unit in _units(report) for text in unit["over_period"]]),
        *_list("Pragmas without effect", report["ignored_pragmas"]),
    ]
    return "\n".join(lines) + "\n"


def _units(report: dict[str, Any]) -> list[dict[str, Any]]:
    return [*report["loops"], *report["straight_line"]]


def _label(report: dict[str, Any], unit: dict[str, Any]) -> str:
    """Return a unit's name, with the process that it belongs to if there are several."""
    process = str(unit["module"]).removeprefix(report["top"]).strip("_")
    return f"{process}.{unit['name']}" if process else str(unit["name"])


def _section(title: str, rows: list[Row]) -> list[str]:
    return ["", title, *table(rows)] if len(rows) > 1 else ["", f"{title}: none"]


def _list(title: str, entries: list[str]) -> list[str]:
    return ["", f"{title}:", *(f"  {entry}" for entry in entries)] if entries else []


def table(rows: list[Row]) -> Iterator[str]:
    """Yield rows as aligned columns, the first as their heading; numbers to the right."""
    texts = [[f"{cell:g}" if isinstance(cell, float) else str(cell) for cell in row] for row in rows]
    widths = [max(len(row[column]) for row in texts) for column in range(len(rows[0]))]
    right = [len(rows) > 1 and isinstance(cell, int | float) for cell in rows[-1]]
    for number, row in enumerate(texts):
        cells = [
            text.rjust(width) if side else text.ljust(width)
            for text, width, side in zip(row, widths, right, strict=True)
        ]
        yield f"  {'  '.join(cells)}".rstrip()
        if number == 0:
            yield f"  {'  '.join('-' * width for width in widths)}"


def _loops(report: dict[str, Any]) -> list[Row]:
    rows: list[Row] = [("loop", "source", "II asked", "II", "depth", "trips", "cycles", "limited by")]
    for loop in report["loops"]:
        known = [loop[key] for key in ("where", "ii_asked", "ii", "depth")]
        counts = ["?" if loop[key] is None else loop[key] for key in ("trip_count", "latency")]
        rows.append((_label(report, loop), *known, *counts, loop["ii_limited_by"] or "-"))
    return rows


def _straight(report: dict[str, Any]) -> list[Row]:
    rows: list[Row] = [("code", "source", "cycles")]
    return rows + [(_label(report, unit), unit["where"], unit["depth"]) for unit in report["straight_line"]]


def _memories(report: dict[str, Any]) -> list[Row]:
    rows: list[Row] = [("memory", "source", "kind", "style", "words", "bits")]
    for memory in report["memories"]:
        if memory["kind"] != "register":
            rows.append(tuple(memory[key] for key in ("name", "where", "kind", "style", "words", "bits")))
    return rows


def _resources(report: dict[str, Any], estimate: dict[str, Any] | None) -> list[str]:
    if estimate is None:
        return ["", f"Resources: not estimated; run python -m rtl_export {report['top']} --estimate"]
    rows: list[Row] = [("resource", "used", "on xck26", "%")]
    for name, available in AVAILABLE.items():
        used = estimate["resources"][name]
        rows.append((name.upper(), used, available, round(100 * used / available, 1)))
    return ["", f"Resources, estimated by {estimate['tool']}", *table(rows)]
