"""A scheduled kernel as text: what happens in which stage, how wide it is and how long it takes."""

from __future__ import annotations

from collections.abc import Iterator

from rtl_export.delays import Delays
from rtl_export.nodes import EFFECTS, Node, topological
from rtl_export.units import Cdfg, Unit

HIDDEN = {"const", "ext", "trunc", "zext", "sext"}  # values from elsewhere, and wires


def schedule_text(cdfg: Cdfg, clock_mhz: float) -> str:
    """Return the stages of all units of a scheduled module."""
    delays = Delays.for_clock(clock_mhz, cdfg.memories)
    return "\n".join(line for unit in cdfg.units for line in _unit(unit, cdfg, delays)) + "\n"


def _unit(unit: Unit, cdfg: Cdfg, delays: Delays) -> Iterator[str]:
    shape = f"pipelined loop, II {unit.interval}" if unit.is_loop else "straight line"
    yield f"{unit.name} ({unit.where}): {shape}, depth {unit.depth}"
    nodes = [node for node in topological(unit.roots()) if node.op not in HIDDEN]
    for stage in range(unit.depth):
        here = [node for node in nodes if node.time == stage]
        yield from [f"  stage {stage}"] if here else []
        for node in here:
            place = f"{node.where.file}:{node.where.line}" if node.where.line else ""
            yield f"    {name(node):<24} {_meaning(node, unit, cdfg):<52} {_size(node, delays):<16} {place}".rstrip()


def name(node: Node) -> str:
    """Return what a value is called: its literal, or its variable in the source and its number."""
    if node.is_const:
        return str(node.lo)
    if node.op in ("trunc", "zext", "sext"):
        return name(node.args[0])
    return f"{node.hint or node.op}.{node.number}"


def _meaning(node: Node, unit: Unit, cdfg: Cdfg) -> str:
    if node.op == "phi":
        back = unit.backs.get(node)
        return f"register, next {name(back)}" if back else "register"
    if node.op in EFFECTS:
        condition = node.args[0]
        when = "" if condition.is_const else f" if {name(condition)}"
        target = cdfg.memories[node.name].variable.name if node.name in cdfg.memories else node.name
        return f"{node.op} {target}({', '.join(name(arg) for arg in node.args[1:])}){when}"
    operation = f"{node.op}.{node.name}" if node.op == "icmp" else node.op
    detail = f" {node.name}" if node.op == "field" else ""
    return f"{operation}{detail}({', '.join(name(arg) for arg in node.args)})"


def _size(node: Node, delays: Delays) -> str:
    time = delays.raw(node)
    return f"{node.bits} bits" * bool(node.width) + (f", {time:.2f} ns" if time else "")
