"""The verification report: rows on the terminal, build/report/verify.json and a self-contained verify.html."""

from __future__ import annotations

import html
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

COLUMNS = ("kernel", "case", "backend", "bytes", "mismatches", "cycles", "ideal", "efficiency", "seconds")


@dataclass(frozen=True)
class Row:
    """One vector set on one back end. Cycles and ideal cycles are None where a back end has no clock (C-sim)."""

    kernel: str
    case: str
    backend: str
    bytes_compared: int
    mismatches: int
    cycles: int | None
    ideal_cycles: int | None
    seconds: float
    stall: float = 0.0
    divergence: str | None = None

    @property
    def passed(self) -> bool:
        """Tell whether something was compared and nothing differed."""
        return self.mismatches == 0 and self.bytes_compared > 0

    @property
    def efficiency(self) -> float | None:
        """Return the share of cycles, from the first to the last weight beat, that carried a weight beat."""
        return self.ideal_cycles / self.cycles if self.cycles and self.ideal_cycles else None


@dataclass(frozen=True)
class Report:
    """All rows of a run, what was skipped and why, facts worth keeping beside them, further sections as HTML."""

    rows: Sequence[Row]
    skipped: dict[str, str] = field(default_factory=dict)
    failures: Sequence[str] = ()
    facts: dict[str, Any] = field(default_factory=dict)
    sections: Sequence[str] = ()

    @property
    def passed(self) -> bool:
        """Tell whether there are rows and all of them passed."""
        return bool(self.rows) and not self.failures and all(row.passed for row in self.rows)

    @property
    def verdict(self) -> str:
        """PASS, FAIL, or SKIPPED where every back end that was asked for had to be skipped."""
        if self.skipped and not self.rows and not self.failures:
            return "SKIPPED"
        return "PASS" if self.passed else "FAIL"

    def to_json(self) -> dict[str, Any]:
        """Return the contents of verify.json."""
        return {
            "passed": self.passed,
            "verdict": self.verdict,
            "rows": [asdict(row) for row in self.rows],
            "skipped": self.skipped,
            "failures": list(self.failures),
            "facts": self.facts,
        }


def cells(row: Row) -> list[str]:
    """Return the row's table cells as text, in the order of COLUMNS."""
    return [
        row.kernel,
        row.case + (f" stall {row.stall:.0%}" if row.stall else ""),
        row.backend,
        f"{row.bytes_compared:,}",
        f"{row.mismatches:,}",
        "" if row.cycles is None else f"{row.cycles:,}",
        "" if row.ideal_cycles is None else f"{row.ideal_cycles:,}",
        "" if row.efficiency is None else f"{row.efficiency:.4f}",
        f"{row.seconds:.2f}",
    ]


def text_table(rows: Sequence[Row]) -> str:
    """Return the rows as an aligned text table."""
    lines = [list(COLUMNS), *(cells(row) for row in rows)]
    widths = [max(len(line[i]) for line in lines) for i in range(len(COLUMNS))]
    aligned = [
        "  ".join(c.ljust(w) if i < 3 else c.rjust(w) for i, (c, w) in enumerate(zip(line, widths, strict=True)))
        for line in lines
    ]
    return "\n".join([aligned[0], "-" * len(aligned[0]), *aligned[1:]])


def write_text_atomic(path: Path, text: str) -> None:
    """Write `text` to `path` so that a reader sees the old or the new file, never a part."""
    temporary = path.with_name(f".{path.name}.tmp")
    temporary.write_text(text)
    temporary.replace(path)


def discard_report(folder: Path) -> None:
    """Make `folder` and remove an older report from it. Raises OSError if the folder cannot be used."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("verify.json", "verify.html"):
        (folder / name).unlink(missing_ok=True)


def write_report(report: Report, folder: Path) -> None:
    """Write verify.json and verify.html to `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    write_text_atomic(folder / "verify.json", json.dumps(report.to_json(), indent=1) + "\n")
    write_text_atomic(folder / "verify.html", page(report))


STYLE = """
body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#1c2430}
table{border-collapse:collapse;width:100%}th,td{padding:.35rem .6rem;border-bottom:1px solid #dde3ea;text-align:left}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}.ok{color:#0a6b3d}.bad{color:#b3201b;font-weight:600}
.verdict{font-size:1.6rem;font-weight:600}pre{background:#f4f6f8;padding:.8rem;overflow:auto}
.bar{background:#e4e9ef;width:6rem;height:.6rem;display:inline-block;vertical-align:middle;margin-right:.5rem}
.bar i{display:block;height:100%;background:#2f6fb3}small{color:#5b6675}
"""


def page(report: Report) -> str:
    """Return the report as one HTML page without outside resources."""
    verdict = f'<span class="{"bad" if report.verdict == "FAIL" else "ok"}">{report.verdict}</span>'
    head = "".join(f'<th class="{"n" if i > 2 else ""}">{name}</th>' for i, name in enumerate(COLUMNS))
    body = "".join(_html_row(row) for row in report.rows)
    problems = [row.divergence for row in report.rows if row.divergence] + list(report.failures)
    trouble = f"<h2>Differences</h2><pre>{html.escape(chr(10).join(problems))}</pre>" if problems else ""
    skipped = "".join(
        f"<p><b>{html.escape(k)}</b> was skipped: {html.escape(v)}</p>" for k, v in report.skipped.items()
    )
    sections = "".join(report.sections)
    facts = html.escape(json.dumps(report.facts, indent=1))
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Layerlock: verification</title>'
        f"<style>{STYLE}</style><h1>Layerlock: verification</h1>"
        f'<p class="verdict">{verdict}</p><p>Every row compares all output bytes of one vector set with the golden. '
        f"Cycles are <b>simulated</b>: of awq_gemv from the first to the last weight beat of each frame, where ideal "
        f"is one weight beat per cycle (corner values have frames of a few blocks, on which a command's start weighs); "
        f"of other kernels from the first command to the last status beat. Seconds are wall time on this machine.</p>"
        f"<table><tr>{head}</tr>{body}</table>{trouble}{skipped}{sections}<h2>Facts</h2><pre>{facts}</pre></html>\n"
    )


def _html_row(row: Row) -> str:
    texts = [html.escape(text) for text in cells(row)]
    if row.efficiency is not None:
        texts[7] = f'<span class="bar"><i style="width:{row.efficiency:.1%}"></i></span>{texts[7]}'
    kind = "ok" if row.passed else "bad"
    return (
        "<tr>"
        + "".join(
            f'<td class="{"n" if i > 2 else ""} {kind if i == 4 else ""}">{text}</td>' for i, text in enumerate(texts)
        )
        + "</tr>"
    )
