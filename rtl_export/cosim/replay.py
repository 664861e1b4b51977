"""Recorded traffic into RTL at several stall rates, and what came of it."""

from __future__ import annotations

import itertools
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rtl_export.check.native import BenchError, run
from rtl_export.errors import ExportError

LATENCY = 10  # of the memory, in cycles


@dataclass(frozen=True)
class Spread:
    """Least, mean and greatest of some cycle counts."""

    least: int
    mean: float
    most: int

    @staticmethod
    def of(values: Sequence[int]) -> Spread | None:
        """Return the spread of values, None if there are none."""
        return Spread(min(values), sum(values) / len(values), max(values)) if values else None

    def __str__(self) -> str:
        return f"{self.least} / {self.mean:.1f} / {self.most}"


@dataclass(frozen=True)
class Replay:
    """One run of the player; `result` is what it printed."""

    stall: int
    seed: int
    result: Mapping[str, Any]
    free_running: bool

    @property
    def passed(self) -> bool:
        """Whether everything that the C simulation determines came out, by the rules of the protocols."""
        surplus = any(stream["surplus"] for stream in self.result["streams"]) and not self.free_running
        return not self.result["mismatch_count"] and not self.result["fault_count"] and not surplus

    def latency(self) -> Spread | None:
        """Return the cycles from the start of a call (its first beat, for a free-running kernel) to its end."""
        calls = [call for call in self.result["calls"] if min(call["start"], call["done"]) >= 0]
        return Spread.of([call["done"] - call["start"] + self.free_running for call in calls])

    def interval(self) -> Spread | None:
        """Return the cycles from the start of a call to that of the next."""
        starts = [call["start"] for call in self.result["calls"] if call["start"] >= 0]
        return Spread.of([after - before for before, after in itertools.pairwise(starts)])

    def problems(self) -> list[str]:
        """Return what went wrong, the first finding of each stream or argument in full."""
        lines, seen = list[str](), set[str]()
        for found in self.result["mismatches"]:
            if found["where"] not in seen:
                seen.add(found["where"])
                lines.append(_mismatch(found))
        left = self.result["mismatch_count"] - len(lines)
        lines += [f"and {left} more values that differ"] if left > 0 else []
        lines += self.result["faults"]
        for stream in self.result["streams"]:
            if stream["surplus"] and not self.free_running:
                lines.append(f"{stream['name']}: {stream['surplus']} beats more than the C simulation wrote")
        return lines


def _mismatch(found: Mapping[str, Any]) -> str:
    place = {"value": "", "memory": f"[{found['index']}]"}.get(found["field"])
    if place is None:
        place = f" beat {found['index']} {found['field']}"
    return (
        f"call {found['call']}: {found['where']}{place}: expected 0x{found['expected']}, got 0x{found['got']}"
        f" (cycle {found['cycle']})"
    )


def replay(
    player: Path, plan: Path, traffic: Path, *, stall: int, seed: int, free_running: bool, timeout: int, work: Path
) -> Replay:
    """Run the player once. `work` is where a waveform goes."""
    command = [str(player), "0", str(plan), str(traffic), str(stall), str(seed), str(LATENCY), str(timeout)]
    try:
        result = json.loads(run(command, cwd=work))
    except BenchError as error:
        raise ExportError(f"the RTL cannot be played: {str(error).splitlines()[-1]}") from None
    return Replay(stall, seed, result, free_running)
