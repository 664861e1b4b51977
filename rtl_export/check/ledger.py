"""Outcomes of fuzzed kernels, kept as they come: an interrupted run goes on where it was, on the same compiler only."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from pathlib import Path

from rtl_export.check.differential import Outcome
from rtl_export.compiler import SHIM

HERE = Path(__file__).resolve().parent
SOURCES = ("*.py", "*.hpp", "*.h", "*.cpp", "*.v")
LEDGER = "outcomes.jsonl"


def compiler_digest() -> str:
    """Return the SHA-256 of all sources of the exporter, its checks and its headers."""
    digest = hashlib.sha256()
    for root in (HERE.parent, SHIM):
        for path in sorted(path for pattern in SOURCES for path in root.rglob(pattern)):
            if not (path.parent / "manifest.json").exists():  # an exported kernel is no source
                digest.update(str(path.relative_to(root)).encode() + path.read_bytes())
    return digest.hexdigest()


class Ledger:
    """The outcomes in a folder. With `resume` those of an earlier run of the same compiler count, else they go."""

    def __init__(self, folder: Path, *, icarus: int, resume: bool) -> None:
        self.path = folder / LEDGER
        self.outcomes: dict[int, Outcome] = {}
        heading = json.dumps({"compiler": compiler_digest(), "icarus": icarus})
        folder.mkdir(parents=True, exist_ok=True)
        lines = self.path.read_text().splitlines() if resume and self.path.exists() else []
        if lines[:1] == [heading]:
            self.outcomes = {outcome.seed: outcome for outcome in map(_outcome, lines[1:]) if outcome}
        self.path.write_text("\n".join([heading, *map(_line, self.outcomes.values())]) + "\n")

    def add(self, outcome: Outcome) -> None:
        """Keep one more outcome."""
        self.outcomes[outcome.seed] = outcome
        with self.path.open("a") as file:
            file.write(_line(outcome) + "\n")


def _line(outcome: Outcome) -> str:
    return json.dumps(asdict(outcome))


def _outcome(line: str) -> Outcome | None:
    try:
        return Outcome(**json.loads(line))
    except (ValueError, TypeError):  # the line that the end of the run cut
        return None
