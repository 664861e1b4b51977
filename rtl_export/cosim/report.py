"""The report of a co-simulation, as text in the manner of Vitis's cosim report, and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from rtl_export.cosim.replay import Replay, Spread


def verdict(replays: Sequence[Replay]) -> str:
    """Return PASS or FAIL."""
    return "PASS" if all(replay.passed for replay in replays) else "FAIL"


def as_text(top: str, clock_mhz: float, replays: Sequence[Replay], warnings: Sequence[str]) -> str:
    """Return the report: a table with a line for each stall rate, then traffic and findings."""
    lines = [f"{top}: C/RTL co-simulation of {len(replays[0].result['calls'])} calls, scheduled for {clock_mhz:g} MHz"]
    lines += [f"warning: {warning}" for warning in warnings]
    rows: list[tuple[str, ...]] = [("stall", "verdict", "latency min/avg/max", "interval min/avg/max", "cycles")]
    rows += [_row(replay) for replay in replays]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines += ["  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    lines += _streams(replays[0])
    lines += _memories(replays[0])
    for replay in replays:
        lines += [f"stall {replay.stall} %, seed {replay.seed}: {problem}" for problem in replay.problems()]
    return "\n".join([*lines, f"{top}: {verdict(replays)}"]) + "\n"


def _row(replay: Replay) -> tuple[str, ...]:
    latency, interval = replay.latency(), replay.interval()
    verdict = "PASS" if replay.passed else "FAIL"
    return f"{replay.stall} %", verdict, str(latency or "-"), str(interval or "-"), str(replay.result["cycles"])


def _streams(replay: Replay) -> Iterable[str]:
    for stream in replay.result["streams"]:
        direction = "taken" if stream["input"] else "given"
        cycles = stream["last_cycle"] - stream["first_cycle"] + 1 if stream["beats"] else 0
        yield f"{stream['name']}: {stream['expected']} beats {direction}, in {cycles} cycles at stall {replay.stall} %"


def _memories(replay: Replay) -> Iterable[str]:
    for bundle in replay.result["bundles"]:
        for kind in ("read", "write"):
            beats, cycles = bundle[f"{kind}_beats"], bundle[f"{kind}_cycles"]
            if beats:
                share = f"{100 * beats / cycles:.1f} % back to back"
                bursts = bundle[f"{kind}_bursts"]
                yield f"{bundle['name']}: {beats} {kind} beats in {bursts} bursts and {cycles} cycles: {share}"


def as_json(top: str, clock_mhz: float, replays: Sequence[Replay], warnings: Sequence[str]) -> str:
    """Return the same as JSON, with everything that the player found."""
    report = {
        "top": top,
        "verdict": verdict(replays),
        "clock_mhz": clock_mhz,
        "warnings": list(warnings),
        "runs": [_run(replay) for replay in replays],
    }
    return json.dumps(report, indent=1) + "\n"


def _run(replay: Replay) -> dict[str, Any]:
    spreads = {"latency": replay.latency(), "interval": replay.interval()}
    return {
        "stall": replay.stall,
        "seed": replay.seed,
        "verdict": "PASS" if replay.passed else "FAIL",
        **{name: _spread(spread) for name, spread in spreads.items()},
        **replay.result,
    }


def _spread(spread: Spread | None) -> dict[str, float] | None:
    return asdict(spread) if spread else None
