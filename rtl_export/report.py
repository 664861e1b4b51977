"""report.json: what the schedule gave, in the terms of a synthesis report."""

from __future__ import annotations

from typing import Any

from rtl_export.bursts import burst_report
from rtl_export.delays import table
from rtl_export.frontend import Kernel
from rtl_export.module import Module
from rtl_export.nodes import Node, topological
from rtl_export.trip_counts import trip_count
from rtl_export.units import Cdfg, Unit

SCHEMA = "layerlock.rtl_report"


def make_report(kernel: Kernel, modules: list[Module], clock_mhz: float) -> dict[str, Any]:
    """Return the report of a scheduled kernel. Delays are estimates; nothing here is a measured timing."""
    units = [_unit(unit, module) for module in modules for unit in module.cdfg.units]
    return {
        "schema": SCHEMA,
        "version": 1,
        "top": kernel.top,
        "clock_mhz": clock_mhz,
        "delay_table": {"part": table()["part"], "origin": table()["origin"]},
        "loops": [unit for unit in units if unit["pipelined"]],
        "straight_line": [unit for unit in units if not unit["pipelined"]],
        "memory_accesses": [entry for module in modules for entry in burst_report(module.lowered)],
        "memories": [memory for module in modules for memory in _memories(module.cdfg)],
        "promises": [f"{p.where}: DEPENDENCE" for _, p in kernel.storage if p.kind == "DEPENDENCE"],
        "ignored_pragmas": kernel.ignored,
    }


def _unit(unit: Unit, module: Module) -> dict[str, Any]:
    delays = module.delays
    nodes = topological(unit.roots())
    trips = trip_count(module.cdfg, unit)
    state = dict.fromkeys([*unit.phis.values(), *unit.exports.values()])
    return {
        "name": unit.name,
        "module": module.name,
        "where": str(unit.where),
        "pipelined": unit.is_loop,
        "ii_asked": module.asked[unit.name],
        "ii": unit.interval,
        "ii_limited_by": unit.limited_by,
        "depth": unit.depth,
        "trip_count": trips,
        "latency": unit.depth if not unit.is_loop else _latency(unit, trips),
        "operations": sum(delays.raw(node) > 0 for node in nodes),
        "multipliers": sum(_is_multiplier(node) for node in nodes),
        "pipeline_register_bits": module.register_bits[unit.name],
        "state_register_bits": sum(node.bits for node in state if node.op not in ("const", "ext")),
        "over_period": sorted({f"{node.where}: {node.op}" for node in nodes if delays.raw(node) > delays.budget}),
    }


def _latency(unit: Unit, trips: int | None) -> int | None:
    """Return the cycles from a loop's first iteration to the end of its last, without waits for streams."""
    return None if trips is None else max(trips - 1, 0) * unit.interval + unit.depth


def _is_multiplier(node: Node) -> bool:
    return node.op == "mul" and not any(arg.is_const for arg in node.args)


def _memories(cdfg: Cdfg) -> list[dict[str, Any]]:
    return [
        {
            "name": bank.name,
            "where": str(memory.variable.where),
            "kind": "register" if bank.is_register else "ram",
            "style": memory.style,
            "words": bank.depth,
            "bits": bank.width,
        }
        for memory in cdfg.memories.values()
        for _, bank in sorted(memory.banks.items())
    ]
