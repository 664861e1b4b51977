"""Ports of RAMs: which read port a load uses, and which accesses fit into one access of a word."""

from __future__ import annotations

from rtl_export.memory import Memory
from rtl_export.nodes import Node
from rtl_export.predicates import exclusive
from rtl_export.units import Unit


def share_word(first: Node, second: Node) -> bool:
    """Tell whether two accesses of a bank can be one: reads of one word, or writes of different lanes of one word."""
    if first.op != second.op or first.op not in ("load", "store") or first.args[1] is not second.args[1]:
        return False
    return first.op == "load" or first.lane != second.lane


def assign_read_ports(unit: Unit, memories: dict[str, Memory]) -> None:
    """Spread the loads of each bank over as many read ports as II needs, as far as the memory may have them."""
    groups: dict[tuple[str, int], list[Node]] = {}
    for effect in unit.effects:
        if effect.op == "load" and not memories[effect.name].is_register(effect.bank):
            groups.setdefault((effect.name, effect.bank), []).append(effect)
    if not unit.is_loop:  # its accesses may as well follow each other
        return
    for (key, bank), loads in groups.items():
        ports: list[list[Node]] = []
        for load in loads:
            load.port = _port_for(unit, load, ports, memories[key].most_read_ports)
        shape = memories[key].banks[bank]
        shape.read_ports = max(shape.read_ports, len(ports))


def _port_for(unit: Unit, load: Node, ports: list[list[Node]], most: int) -> int:
    rivals = [sum(_compete(unit, load, other) for other in port) for port in ports]
    free = next((number for number, count in enumerate(rivals) if count < unit.interval), None)
    if free is None and len(ports) < most:
        free = len(ports)
        ports.append([])
    free = rivals.index(min(rivals)) if free is None else free
    ports[free].append(load)
    return free


def _compete(unit: Unit, first: Node, second: Node) -> bool:
    return not exclusive(unit.conditions[first], unit.conditions[second]) and not share_word(first, second)
